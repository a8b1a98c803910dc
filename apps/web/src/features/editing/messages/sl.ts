import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  edit: "Uredi",
  save: "Shrani",
  notUndone: "Ni razveljavljeno",
  changedMeanwhile: "Nekdo je to medtem spremenil",
  changedMeanwhileHint: "Vaš vnos je še tukaj. Shranite znova, če naj zamenja to, kar tam zdaj piše.",
  nowThere: "{field}: zdaj {value}",
  empty: "prazno",
} as const satisfies KeysOf<typeof en>;
