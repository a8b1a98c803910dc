import type { Gloss } from "./gloss.ts";

/** What people type for a letter that their keyboard does not have: “racun”, “ueberfaellig”, “Strasse”. */
export type Spellings = Readonly<Record<string, string>>;

/** Forms that hold for questions typed without accents too. Patterns are letters and the usual signs of regular expressions. */
export function withoutAccents(forms: Gloss["forms"], spellings: Spellings): Gloss["forms"] {
  return forms.map(([pattern, replacement]) => [new RegExp(loosened(pattern.source, spellings), pattern.flags), replacement]);
}

function loosened(source: string, spellings: Spellings): string {
  let out = "";
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? "";
    const other = spellings[letter];
    if (letter === "\\") out += letter + (source[++at] ?? "");
    else if (other !== undefined && !isInClass) out += `(?:${letter}|${other})`;
    else if (other?.length === 1) out += letter + other;
    else out += letter;
    if (letter === "[") isInClass = true;
    if (letter === "]") isInClass = false;
  }
  return out;
}
