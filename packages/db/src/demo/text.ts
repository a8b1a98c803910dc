import type { Random } from "./random.ts";

/** The parts of a comma-separated text; lists of words stay readable that way. */
export function commaList(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim());
}

const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** Replaces every `#` by a digit and every `@` by a capital letter. */
export function fillPattern(pattern: string, random: Random): string {
  return pattern.replace(/[#@]/g, (sign) => (sign === "#" ? String(random.integer(0, 9)) : random.pick([...letters])));
}

// Letters that Unicode does not decompose into a base letter and a mark.
const plain: Readonly<Record<string, string>> = { ß: "ss", ł: "l", đ: "d", ø: "o", æ: "ae", œ: "oe" };

/** Lower-case ASCII words joined by `separator`, for addresses: `Müller & Söhne` → `muller-sohne`. */
export function asciiSlug(text: string, separator: string): string {
  return text
    .toLowerCase()
    .replace(/[ßłđøæœ]/g, (letter) => plain[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^[.-]+|[.-]+$/g, "");
}
