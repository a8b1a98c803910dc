import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Plačila",
  all: "Vsa",
  in: "Prejeta",
  out: "Poslana",
  count: "{count, plural, one {# plačilo} two {# plačili} few {# plačila} other {# plačil}}",
  sum: "Skupaj",
  empty: "Tukaj ni plačil",
  emptyHint: "Nobeno plačilo ne ustreza temu pogledu.",
  emptyCustomerHint: "Izberite drugo stranko ali pustite polje prazno.",
  searchLabel: "Stranka",
  invoice: "Račun",
  direction: "Smer",
  moneyIn: "Priliv",
  moneyOut: "Odliv",
  draft: "Osnutek",
  of: "Plačilo z dne {date}",
  invoiceTimeline: "Dogajanje z računom",
  none: "Plačil še ni",
} as const satisfies KeysOf<typeof en>;
