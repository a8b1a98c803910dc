import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Kaj si pomočnik zapomni",
  intro: "Pomočnik to upošteva, ko vam odgovarja. Gre samo za vas in nihče drug v ekipi tega ne vidi.",
  loading: "Nalaganje zapomnjenega",
  nothing: "Nič ni zapomnjeno",
  nothingHint: "Kar sprašujete, se tukaj pojavi samo; kar želite, da pomočnik ve, lahko dodate zgoraj.",
  whatToAdd: "Kaj dodati",
  whatToRemember: "Kaj naj si zapomni",
  forExample: "Na primer: {example}",
  remember: "Zapomni si",
  erase: "Izbriši",
  eraseOne: "Izbriši »{content}«",
  erased: "Izbrisano",
  notErased: "Ni izbrisano",
  notBroughtBack: "Ni vrnjeno",
  eraseAllEllipsis: "Izbriši vse …",
  eraseAll: "Izbriši vse",
  eraseAllQuestion: "Želite izbrisati vse, kar je zapomnjeno?",
  eraseAllHint:
    "{count, plural, one {Za vedno se izbriše # vnos} two {Za vedno se izbrišeta # vnosa} few {Za vedno se izbrišejo # vnosi} other {Za vedno se izbriše # vnosov}}. Vaši pogovori ostanejo, kot so.",
  preference: {
    title: "Želje",
    explanation: "Kakšne odgovore želite.",
    one: "Želja",
    example: "Zneski brez centov",
  },
  fact: {
    title: "Dejstva",
    explanation: "Kar ste povedali o sebi in svojem delu.",
    one: "Dejstvo",
    example: "Skrbim za stranke v Avstriji",
  },
  topic: {
    title: "Nedavne teme",
    explanation: "O čem ste spraševali v zadnjem času. Shranjuje se samo; najstarejše se umakne najnovejšemu.",
    one: "Tema",
    example: "Zapadli računi",
  },
} as const satisfies KeysOf<typeof en>;
