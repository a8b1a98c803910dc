import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  views: "Ansichten",
  loading: "Wird geladen: {list}",
  lines: "Positionen",
  description: "Beschreibung",
  quantity: "Menge",
  unitPrice: "Einzelpreis",
  tax: "Steuer",
  net: "Netto",
  total: "Gesamt",
  amount: "Betrag",
  customer: "Kunde",
  state: "Status",
  issued: "Ausgestellt",
  number: "Nummer",
  category: "Kategorie",
  date: "Datum",
  method: "Zahlungsart",
  reference: "Verwendungszweck",
  email: "E-Mail",
  phone: "Telefon",
  yes: "Ja",
  no: "Nein",
  undo: "Rückgängig",
  undone: "Rückgängig gemacht",
  chooseAnother: "Wählen Sie eine andere Ansicht, oder suchen Sie nach weniger.",
  showAll: "Alle zeigen",
  notEnteredYet:
    "Diese Daten lassen sich hier noch nicht erfassen oder importieren; die Demofirma zeigt, was auf dieser Seite stehen wird. Kunden, Kontakte, Deals und Aufgaben können Sie schon jetzt erfassen.",
} as const satisfies KeysOf<typeof en>;
