import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Kontakte",
  searchLabel: "Name",
  count: "{count, plural, one {# Kontakt} other {# Kontakte}}",
  empty: "Keine Kontakte hier",
  emptyHint: "Kein Name ähnelt dem, was Sie suchen.",
  none: "Noch keine Kontakte",
  noneHint: "Öffnen Sie einen Kunden und tragen Sie dort die Personen ein, mit denen Sie sprechen.",
  name: "Name",
  jobTitle: "Position",
  noted: "Eingetragen",
  add: "Person eintragen",
  edit: "Kontakt bearbeiten",
  added: "{name} wurde eingetragen",
  changed: "{name} wurde geändert",
  atCustomer: "Verlauf bei {customer}",
} as const satisfies KeysOf<typeof en>;
