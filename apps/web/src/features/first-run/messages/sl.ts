import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Vaše podjetje",
  hint: "To je na vaših računih. Vse lahko pozneje spremenite.",
  create: "Ustvari",
  demo: "Demo podjetje",
  demoVisit: "Obdrži ga poleg mojega za ogled",
  demoDrop: "Začni brez njega",
  demoHint: "Med podjetjema preklopite v svojem profilu.",
  signOut: "Odjava",
} as const satisfies KeysOf<typeof en>;
