import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Ponudbe",
  one: "Ponudba",
  all: "Vse",
  drafts: "Osnutki",
  sent: "Poslane",
  accepted: "Sprejete",
  declined: "Zavrnjene",
  expired: "Potekle",
  searchLabel: "Številka ali stranka",
  empty: "Tukaj ni ponudb",
  emptyHint: "Nobena ponudba ne ustreza temu pogledu. Izberite drugega ali iščite z manj besedami.",
  validUntil: "Velja do",
  deal: "Posel",
  itsDeal: "Posel, ki mu pripada",
  states: {
    draft: "Osnutek",
    sent: "Poslana",
    accepted: "Sprejeta",
    declined: "Zavrnjena",
    expired: "Potekla",
  },
  none: "Ponudb še ni",
} as const satisfies KeysOf<typeof en>;
