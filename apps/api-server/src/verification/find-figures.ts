import type { FigureClaim } from "./claim.ts";
import { readNumber } from "./decimal.ts";
import {
  countedNoun,
  currencySigns,
  currencyStems,
  dayUnit,
  multipliers,
  numberWords,
  roughWords,
  timeUnit,
  weekUnit,
} from "./words.ts";

// Grouped digits first, so that “1 234,50” is one number and “2026 12” two.
const number = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,6})?(?!\d)|\d+(?:[.,]\d{1,6})?(?!\d)`;
const figure = new RegExp(String.raw`(?<![\p{L}\d_]|\d[.,'’])(?:${number})`, "gu");
const codes = new Set(Intl.supportedValuesOf("currency"));
const before = /(?:([A-Z]{3})|(US\$|CA\$|A\$|[€$£¥₹₺]|Fr\.?|SFr\.?))[\s\u00a0\u202f]?[-−+]?$/u;
const after = /^[\s\u00a0\u202f]?(?:([A-Z]{3})(?![\p{L}])|([€$£¥₹₺]|zł|Kč|Ft\b|kr\b|Fr\.)|(\p{L}{4,10})(?!\p{L}))/u;
const scale = /^[\s\u00a0\u202f]?(\p{L}{1,9})\.?(?!\p{L})/u;
const percent = /^[\s\u00a0\u202f]?(?:%|percent(?:age points?)?\b|per cent\b|Prozent\w*|odstot\w*|pp\b)/u;

/** The amounts, percentages and numbers of a text, in figures and, up to twenty, in words. */
export function findFigures(text: string, take: (start: number, end: number) => boolean): FigureClaim[] {
  const claims: FigureClaim[] = [];
  for (const match of text.matchAll(figure)) {
    let [start, end] = [match.index, match.index + match[0].length];
    let rest = text.slice(end, end + 40);
    const lead = text.slice(Math.max(0, start - 30), start);
    if (/^:\d\d/u.test(rest) || /\d:$/u.test(lead)) continue;
    // The marker of an ordered list, and an ordinal.
    if (/(?:^|\n)[\s>]*$/u.test(lead) && /^[.)]\s/u.test(rest)) continue;
    if (/^(?:st|nd|rd|th)\b/u.test(rest)) continue;
    if (/[#x×]\s?$/u.test(lead) && /^\s?[×x]/u.test(rest)) continue;
    const moved = scale.exec(rest);
    const word = moved?.[1] ?? "";
    const exponent = /^[A-Z]$/u.test(word) && word !== "M" && word !== "K" ? undefined : multipliers[word.toLowerCase()];
    const isScaled =
      moved !== null &&
      exponent !== undefined &&
      !(word === "m" && !/[€$£]\s?$/u.test(lead) && !/^\s?m\.?\s?(?:€|EUR|USD|GBP)/u.test(rest));
    if (isScaled) {
      end += moved[0].length;
      rest = text.slice(end, end + 40);
    }
    if (!isScaled && /^\p{L}/u.test(rest) && !after.test(rest) && !/^[dh]\b/u.test(rest)) continue;
    const readings = readNumber(match[0], isScaled ? (exponent ?? 0) : 0);
    if (readings.length === 0) continue;
    const isPercent = percent.exec(rest);
    const currencyBehind = isPercent === null ? currencyAfter(rest) : undefined;
    const currencyAhead = isPercent === null && currencyBehind === undefined ? currencyBefore(lead) : undefined;
    const unit = rest.replace(/^\s?[–-]\s?\d+/u, "");
    const days = dayUnit.test(unit) ? 1 : weekUnit.test(unit) ? 7 : undefined;
    const isRough = roughWords.test(text.slice(Math.max(0, start - 24), start));
    if (isPercent !== null) end += isPercent[0].length;
    if (currencyBehind !== undefined) end += currencyBehind.length;
    if (currencyAhead !== undefined) start -= currencyAhead.length;
    if (!take(start, end)) continue;
    claims.push({
      kind: isPercent !== null ? "percent" : (currencyBehind ?? currencyAhead) === undefined ? "number" : "amount",
      start,
      end,
      text: text.slice(start, end),
      readings,
      currencies: (currencyBehind ?? currencyAhead)?.currencies ?? [],
      ...(days === undefined ? {} : { days }),
      isSpan: timeUnit.test(rest),
      isRough,
      isWord: false,
    });
  }
  return [...claims, ...findWords(text, take)];
}

function findWords(text: string, take: (start: number, end: number) => boolean): FigureClaim[] {
  const claims: FigureClaim[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d-])\p{L}{3,9}(?![\p{L}-])/gu)) {
    const value = Object.hasOwn(numberWords, match[0].toLowerCase()) ? numberWords[match[0].toLowerCase()] : undefined;
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 40);
    const days = dayUnit.test(rest) ? 1 : weekUnit.test(rest) ? 7 : undefined;
    // “The two are …”, “six months”: a pointer and a stretch of time rather than a count.
    if (!/^\s\p{L}/u.test(rest) || timeUnit.test(rest) || (days === undefined && !countedNoun.test(rest)) || days === 7)
      continue;
    if (!take(match.index, end)) continue;
    claims.push({
      kind: "number",
      start: match.index,
      end,
      text: match[0],
      readings: readNumber(String(value)),
      currencies: [],
      ...(days === undefined ? {} : { days }),
      isSpan: false,
      isRough: false,
      isWord: true,
    });
  }
  return claims;
}

interface Currency {
  readonly currencies: readonly string[];
  readonly length: number;
}

function currencyAfter(rest: string): Currency | undefined {
  const match = after.exec(rest);
  if (match === null) return undefined;
  const [whole, code, sign, word] = match;
  const currencies = code !== undefined ? named(code) : sign !== undefined ? signed(sign) : worded(word ?? "");
  return currencies === undefined ? undefined : { currencies, length: whole.length };
}

function currencyBefore(lead: string): Currency | undefined {
  const match = before.exec(lead);
  if (match === null) return undefined;
  const [whole, code, sign] = match;
  // In “EUR 5”, the code belongs to this figure; in “3 EUR 5”, to the one before.
  if (code !== undefined && /\d[\s\u00a0]?$/u.test(lead.slice(0, match.index))) return undefined;
  const currencies = code === undefined ? signed(sign ?? "") : named(code);
  return currencies === undefined ? undefined : { currencies, length: whole.length };
}

function named(code: string): readonly string[] | undefined {
  return codes.has(code) ? [code] : undefined;
}

function signed(sign: string): readonly string[] | undefined {
  return (
    currencySigns[sign.toLowerCase().replace(/\.$/u, "")] ?? (sign === "CA$" ? ["CAD"] : sign === "A$" ? ["AUD"] : undefined)
  );
}

function worded(word: string): readonly string[] | undefined {
  return currencyStems.find(([stem]) => word.toLowerCase().startsWith(stem) && word.length <= stem.length + 4)?.[1];
}

/** The currency a heading of a column names: “Amount (EUR)”, “Betrag in €”. */
export function currencyOfHeading(heading: string): readonly string[] {
  for (const [code] of heading.matchAll(/\b[A-Z]{3}\b/gu)) if (codes.has(code)) return [code];
  for (const [sign] of heading.matchAll(/[€£¥$]/gu)) return signed(sign) ?? [];
  return [];
}
