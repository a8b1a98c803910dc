const letters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", ø: "o", đ: "d", ł: "l", œ: "oe", þ: "th", ı: "i" };

/** Lower case, without accents, only letters and digits with one blank between words: `Müller & Söhne` → `muller sohne`. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæøđłœþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
