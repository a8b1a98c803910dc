import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Kontakti",
  searchLabel: "Ime",
  count: "{count, plural, one {# kontakt} two {# kontakta} few {# kontakti} other {# kontaktov}}",
  empty: "Tukaj ni kontaktov",
  emptyHint: "Nobeno ime ni podobno iskanemu.",
  none: "Ni še kontaktov",
  noneHint: "Odprite stranko in zapišite osebe, s katerimi se pogovarjate.",
  name: "Ime",
  jobTitle: "Delovno mesto",
  noted: "Zapisano",
  add: "Dodaj osebo",
  edit: "Uredi kontakt",
  added: "{name}: zapisano",
  changed: "{name}: spremenjeno",
  atCustomer: "Dogajanje pri stranki {customer}",
} as const satisfies KeysOf<typeof en>;
