import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  views: "Pogledi",
  loading: "Nalaganje: {list}",
  lines: "Postavke",
  description: "Opis",
  quantity: "Količina",
  unitPrice: "Cena na enoto",
  tax: "DDV",
  net: "Neto",
  total: "Skupaj",
  amount: "Znesek",
  customer: "Stranka",
  state: "Stanje",
  issued: "Izdano",
  number: "Številka",
  category: "Kategorija",
  date: "Datum",
  method: "Način",
  reference: "Sklic",
  email: "E-pošta",
  phone: "Telefon",
  yes: "Da",
  no: "Ne",
  undo: "Razveljavi",
  undone: "Razveljavljeno",
  chooseAnother: "Izberite drug pogled ali iščite z manj besedami.",
  showAll: "Pokaži vse",
  notEnteredYet:
    "Teh zapisov tukaj še ni mogoče vnesti ali uvoziti; demo podjetje pokaže, kaj bo na tej strani. Stranke, stike, posle in opravila lahko vnesete že zdaj.",
} as const satisfies KeysOf<typeof en>;
