export default {
  edit: "Edit",
  save: "Save",
  notUndone: "It was not undone",
  changedMeanwhile: "Somebody changed this in the meantime",
  changedMeanwhileHint: "What you entered is still here. Save again to put it in place of what stands there now.",
  nowThere: "{field}: now {value}",
  empty: "empty",
} as const;
