// First letters that tell the twelve months apart, in the languages whose banks write months as words.
const names: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen", "sty", "led", "sij", "tam", "ian", "oca", "янв", "ιαν", "jaan"],
  ["feb", "fév", "fev", "lut", "úno", "uno", "velj", "hel", "şub", "фев", "φεβ", "veeb", "vas"],
  ["mar", "mär", "mrz", "maa", "maart", "mrt", "břez", "brez", "ožu", "мар", "μαρ", "mär", "kov"],
  ["apr", "avr", "abr", "kwi", "dub", "tra", "huh", "nis", "апр", "απρ", "bal"],
  ["may", "mai", "mei", "maj", "máj", "maggio", "mag", "kvě", "kve", "svi", "tou", "мая", "май", "μαϊ", "geg"],
  ["jun", "juin", "giu", "cze", "čvn", "červen", "lip", "kes", "haz", "июн", "ιουν", "jún", "bir"],
  ["jul", "juil", "lug", "čvc", "červenec", "srp", "hei", "tem", "июл", "ιουλ", "júl", "lie"],
  ["aug", "aoû", "aou", "ago", "sie", "elo", "ağu", "авг", "αυγ", "kol", "rugp"],
  ["sep", "set", "wrz", "zář", "zar", "ruj", "syy", "eyl", "сен", "σεπ", "rugs"],
  ["oct", "okt", "ott", "out", "paź", "paz", "říj", "rij", "lis", "lok", "eki", "окт", "οκτ", "spa"],
  ["nov", "stu", "kas", "ноя", "νοε", "lap"],
  ["dec", "dez", "dic", "déc", "gru", "pro", "joul", "ara", "дек", "δεκ", "det", "gruo"],
];

// Polish and Croatian share stems for different months: lip is July in Polish, June in Croatian; lis is November and October.
const exact: Readonly<Record<string, number>> = {
  lipca: 7,
  lipiec: 7,
  listopada: 11,
  listopad: 11,
  listopadu: 11,
  marras: 11,
  marraskuu: 11,
  červenec: 7,
  července: 7,
  srpna: 8,
  srpen: 8,
};

/** The month, 1–12, of a name or its abbreviation; null for any other word. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (lower.length < 3) return null;
  const known = exact[lower];
  if (known !== undefined) return known;
  const index = names.findIndex((stems) => stems.some((stem) => lower.startsWith(stem)));
  return index === -1 ? null : index + 1;
}
