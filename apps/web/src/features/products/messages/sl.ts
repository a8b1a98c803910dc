import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Izdelki",
  one: "Izdelek",
  all: "Vsi",
  offered: "V ponudbi",
  retired: "Ni v ponudbi",
  searchLabel: "Naziv",
  empty: "Tukaj ni izdelkov",
  emptyHint: "Noben izdelek ne ustreza temu pogledu. Izberite drugega ali iščite z manj besedami.",
  price: "Cena",
  priceFor: "Cena na enoto ({unit})",
  notAnyMore: "Ne več",
  units: {
    piece: "kos",
    hour: "ura",
    day: "dan",
    week: "teden",
    month: "mesec",
    year: "leto",
    set: "komplet",
    package: "paket",
    box: "škatla",
  },
  none: "Izdelkov še ni",
} as const satisfies KeysOf<typeof en>;
