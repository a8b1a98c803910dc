/** Ready-made views of the list of tasks; one's own come first. */
export const taskViews = ["mine", "open", "done"] as const;
export type TaskView = (typeof taskViews)[number];
