import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Produkte",
  one: "Produkt",
  all: "Alle",
  offered: "Im Angebot",
  retired: "Nicht im Angebot",
  searchLabel: "Name",
  empty: "Keine Produkte hier",
  emptyHint: "Kein Produkt passt zu dieser Ansicht. Wählen Sie eine andere, oder suchen Sie nach weniger.",
  price: "Preis",
  priceFor: "Preis je Einheit ({unit})",
  notAnyMore: "Nicht mehr",
  units: {
    piece: "Stück",
    hour: "Stunde",
    day: "Tag",
    week: "Woche",
    month: "Monat",
    year: "Jahr",
    set: "Satz",
    package: "Paket",
    box: "Karton",
  },
  none: "Noch keine Produkte",
} as const satisfies KeysOf<typeof en>;
