import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  edit: "Bearbeiten",
  save: "Speichern",
  notUndone: "Nicht rückgängig gemacht",
  changedMeanwhile: "Jemand hat das inzwischen geändert",
  changedMeanwhileHint:
    "Ihre Eingaben sind noch da. Speichern Sie noch einmal, wenn sie das ersetzen sollen, was jetzt dort steht.",
  nowThere: "{field}: jetzt {value}",
  empty: "leer",
} as const satisfies KeysOf<typeof en>;
