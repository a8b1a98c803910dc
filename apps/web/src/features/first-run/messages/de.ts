import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Ihr Unternehmen",
  hint: "Das steht auf Ihren Rechnungen. Alles lässt sich später ändern.",
  create: "Einrichten",
  demo: "Das Demo-Unternehmen",
  demoVisit: "Neben meinem behalten, zum Umsehen",
  demoDrop: "Ohne es beginnen",
  demoHint: "Sie wechseln zwischen beiden in Ihrem Profil.",
  signOut: "Abmelden",
} as const satisfies KeysOf<typeof en>;
