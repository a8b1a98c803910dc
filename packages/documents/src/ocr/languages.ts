/** Language data that is installed, by ISO 639-1. */
export const recognisers: Readonly<Record<string, string>> = {
  en: "eng",
  de: "deu",
  fr: "fra",
  sl: "slv",
  hr: "hrv",
  it: "ita",
  es: "spa",
  nl: "nld",
};

/** What a page is read with before its language is known: most letters and all digits are the same in every Latin script. */
export const firstRecogniser = "eng";
