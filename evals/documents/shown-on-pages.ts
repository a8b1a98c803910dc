import { extractText, getDocumentProxy } from "unpdf";
import { languagePacks } from "../../packages/documents/src/extract/language-packs.ts";
import { vocabularies } from "../../packages/documents/src/testing/vocabulary.testing.ts";
import type { FieldKind } from "./normalise.ts";

/** The text of a PDF's pages; null for what is no PDF or shows none: then nothing is known of what it shows. */
export async function textOfPages(bytes: Uint8Array): Promise<string | null> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: true });
    await document.loadingTask.destroy();
    return text.trim() === "" ? null : text;
  } catch {
    return null;
  }
}

/**
 * Whether a text shows a value in the notation of any country. An e-invoice may say in its XML what its pages do not print: nobody
 * can read that there. Doubt counts as shown: spaces are looked over, and a value that stands there for something else is not told
 * apart.
 */
export function isShown(kind: FieldKind, field: string, value: string, text: string): boolean {
  switch (kind) {
    case "code":
      return field === "currency" ? showsCurrency(value, text) : squeeze(text).includes(squeeze(value));
    case "amount":
      return writtenAmount(value).test(text);
    case "date":
      return writtenDates(value).some((written) => written.test(text));
    case "name":
      return letters(text).includes(letters(value));
  }
}

/** Codes are printed in groups, with points and strokes or without: `DE 123 456 789`. */
const squeeze = (text: string) => text.replace(/[\s.\-/]/g, "").toUpperCase();
const letters = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const signs: Readonly<Record<string, readonly string[]>> = {
  EUR: ["EUR", "€"],
  GBP: ["GBP", "£"],
  USD: ["USD", "$"],
  INR: ["INR", "₹", "RS"],
  CHF: ["CHF", "FR.", "SFR"],
  JPY: ["JPY", "¥"],
  PLN: ["PLN", "ZŁ"],
  CZK: ["CZK", "KČ"],
  HUF: ["HUF", "FT"],
  SEK: ["SEK", "KR"],
  DKK: ["DKK", "KR"],
  NOK: ["NOK", "KR"],
};

function showsCurrency(code: string, text: string): boolean {
  return (signs[code] ?? [code]).some((sign) => text.toUpperCase().includes(sign));
}

/** `1234.50` as “1.234,50”, “1,234.5”, “1'234.50”, “1 234,50”; whole amounts without a fraction too. The sign may be a word. */
function writtenAmount(value: string): RegExp {
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const digits = fraction.replace(/0+$/, "");
  const grouped = [...whole].join("[.,'’\\s]?");
  const decimals = digits === "" ? "(?:[.,][0-]+)?" : `[.,]${digits}0*`;
  return new RegExp(`(?<!\\d)(?<!\\d[.,])${grouped}${decimals}(?![\\d])(?![.,]\\d)`, "u");
}

function writtenDates(iso: string): RegExp[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [shortDay, shortMonth] = [String(Number(day)), String(Number(month))];
  const years = `(?:${year}|${year.slice(2)})`;
  const days = `(?:${day}|${shortDay})`;
  const months = `(?:${month}|${shortMonth})`;
  const names = `(?:${monthNames(Number(month) - 1).join("|")})`;
  const mark = "[./~\\-–\\s]\\s?";
  const apart = "[\\s.,/\\-–]*";
  const ordinal = "(?:st|nd|rd|th|er|º|°)?";
  return [
    `${days}${mark}${months}${mark}${years}`,
    `${months}${mark}${days}${mark}${years}`,
    `${years}${mark}${months}${mark}${days}`,
    `${days}${ordinal}${apart}(?:de\\s|of\\s)?${names}${apart}(?:de\\s|del\\s)?['’]?${years}`,
    `${names}${apart}${days}${ordinal}${apart}${years}`,
    `${year}${month}${day}`,
  ].map((pattern) => new RegExp(`(?<!\\d)${pattern}(?!\\d)`, "iu"));
}

/** In all languages, whole and shortened, longer ones first. */
function monthNames(index: number): string[] {
  const names = [
    ...Object.values(vocabularies).map(({ months }) => months[index] ?? ""),
    ...languagePacks.flatMap(({ months }) => (months[index] ?? "").split(" ")),
  ].filter((name) => name !== "");
  const all = new Set(names.flatMap((name) => [name, name.slice(0, 3)]));
  return [...all].sort((a, b) => b.length - a.length).map((name) => name.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
}
