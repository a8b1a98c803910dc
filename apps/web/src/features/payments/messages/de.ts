import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Zahlungen",
  all: "Alle",
  in: "Eingang",
  out: "Ausgang",
  count: "{count, plural, one {# Zahlung} other {# Zahlungen}}",
  sum: "Zusammen",
  empty: "Keine Zahlungen hier",
  emptyHint: "Keine Zahlung passt zu dieser Ansicht.",
  emptyCustomerHint: "Wählen Sie einen anderen Kunden, oder lassen Sie das Feld leer.",
  searchLabel: "Kunde",
  invoice: "Rechnung",
  direction: "Richtung",
  moneyIn: "Geldeingang",
  moneyOut: "Geldausgang",
  draft: "Entwurf",
  of: "Zahlung vom {date}",
  invoiceTimeline: "Verlauf der Rechnung",
  none: "Noch keine Zahlungen",
} as const satisfies KeysOf<typeof en>;
