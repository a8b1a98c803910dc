import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Was sich der Assistent merkt",
  intro: "Der Assistent berücksichtigt das, wenn er Ihnen antwortet. Es geht nur um Sie, und niemand sonst im Team sieht es.",
  loading: "Gemerktes wird geladen",
  nothing: "Nichts ist gemerkt",
  nothingHint: "Wonach Sie fragen, erscheint hier von selbst; was bekannt sein soll, können Sie oben hinzufügen.",
  whatToAdd: "Was hinzugefügt wird",
  whatToRemember: "Was gemerkt werden soll",
  forExample: "Zum Beispiel: {example}",
  remember: "Merken",
  erase: "Löschen",
  eraseOne: "„{content}“ löschen",
  erased: "Gelöscht",
  notErased: "Nicht gelöscht",
  notBroughtBack: "Nicht wiederhergestellt",
  eraseAllEllipsis: "Alles löschen …",
  eraseAll: "Alles löschen",
  eraseAllQuestion: "Alles Gemerkte löschen?",
  eraseAllHint:
    "{count, plural, one {# Eintrag wird} other {# Einträge werden}} endgültig gelöscht. Ihre Unterhaltungen bleiben, wie sie sind.",
  preference: {
    title: "Vorlieben",
    explanation: "Wie Sie Ihre Antworten mögen.",
    one: "Vorliebe",
    example: "Beträge ohne Cent",
  },
  fact: {
    title: "Fakten",
    explanation: "Was Sie über sich und Ihre Arbeit gesagt haben.",
    one: "Fakt",
    example: "Ich betreue die Kunden in Österreich",
  },
  topic: {
    title: "Letzte Themen",
    explanation: "Wonach Sie zuletzt gefragt haben. Wird von selbst gemerkt; das Älteste weicht dem Neuesten.",
    one: "Thema",
    example: "Überfällige Rechnungen",
  },
} as const satisfies KeysOf<typeof en>;
