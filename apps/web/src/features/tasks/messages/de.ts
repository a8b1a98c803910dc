import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Aufgaben",
  mine: "Meine",
  everybodys: "Von allen",
  done: "Erledigt",
  count: "{count, plural, one {# Aufgabe} other {# Aufgaben}}",
  due: "Fällig",
  dueToday: "Heute",
  daysLate: "{days, plural, one {# Tag zu spät} other {# Tage zu spät}}",
  about: "Worum es geht",
  assignee: "Für",
  doneAt: "Erledigt am",
  actions: "Aktionen",
  menu: "Was mit der Aufgabe geschehen soll: {task}",
  new: "Neue Aufgabe",
  edit: "Aufgabe bearbeiten",
  changed: "Die Aufgabe wurde geändert",
  delete: "Löschen",
  deleted: "Die Aufgabe wurde gelöscht",
  notDeleted: "Die Aufgabe wurde nicht gelöscht",
  noneMine: "Nichts zu tun",
  noneMineHint:
    "Planen Sie eine Aufgabe hier oder auf der Seite eines Kunden, eines Deals, einer Rechnung oder eines Angebots.",
  noneOpen: "Niemand hat etwas zu tun",
  noneDone: "Noch nichts ist erledigt",
  noneDoneHint: "Hier stehen Aufgaben, die abgehakt sind.",
  noneFits: "Keine Aufgabe passt zu diesen Filtern",
} as const satisfies KeysOf<typeof en>;
