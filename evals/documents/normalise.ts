/** How two values of a field are compared, so that only meaning counts. */
export type FieldKind = "code" | "date" | "amount" | "name";

/** Names may differ by a letter in ten: OCR and abbreviations. */
const alike = 0.9;

/** `truth` and `predicted` mean the same. */
export function sameValue(kind: FieldKind, truth: string, predicted: string | null): boolean {
  if (predicted === null) return false;
  switch (kind) {
    case "code":
      return compact(truth) === compact(predicted);
    case "date":
      return truth === predicted;
    case "amount":
      return cents(truth) === cents(predicted);
    case "name":
      return sameName(letters(truth), letters(predicted));
  }
}

function compact(text: string): string {
  return text.replace(/[\s.]/g, "").toUpperCase();
}

/** To two decimals, by digits alone: no float. */
function cents(decimal: string): string {
  const [integer = "0", fraction = ""] = decimal.split(".");
  const text = `${integer}.${fraction.padEnd(2, "0").slice(0, 2)}`;
  return /^-0*\.0*$/.test(text) ? text.slice(1) : text;
}

function letters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** One holds the other (a legal form, a branch), or they are nearly the same. */
function sameName(truth: string, predicted: string): boolean {
  if (truth === "" || predicted === "") return false;
  const [short, long] = truth.length < predicted.length ? [truth, predicted] : [predicted, truth];
  if (long.includes(short) && short.length >= long.length * 0.6) return true;
  return 1 - distance(truth, predicted) / long.length >= alike;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
