import type { LanguagePack } from "../language/language-pack.ts";
import { splitName } from "../tools/parameters.ts";
import { asMoney, type MoneyOutput } from "../tools/tool-output.ts";

/** Fills `{names}` of a template; a name without a value becomes nothing. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
}

/** `45300.00` → `45,300.00`: the digits as they came, grouped. No float ever holds an amount. */
export function formatDecimal(amount: string, { grouping, decimalSign }: LanguagePack): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(amount);
  if (!match) return amount;
  const whole = (match[2] ?? "").replace(/\B(?=(\d{3})+$)/gu, grouping);
  return `${match[1]}${whole}${match[3] === undefined ? "" : decimalSign + match[3]}`;
}

export function formatMoney({ amount, currency }: MoneyOutput, pack: LanguagePack): string {
  return `${formatDecimal(amount, pack)} ${currency}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** `2025-11-05` → `5 Nov 2025`. */
export function formatDate(date: string, { locale }: LanguagePack): string {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    formatters.set(locale, formatter);
  }
  const instant = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(instant) ? date : formatter.format(instant);
}

/** “a, b and c”. */
export function joinWords(words: readonly string[], conjunction: string): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/**
 * Text from a record for an answer in markdown. Records hold what strangers wrote: a link or an image in a name must stay
 * letters. Line breaks would end a table row.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*[\]<>|]|!(?=\[)|^[#+\-_~](?=\s)/gu, (sign) => `\\${sign}`);
}

/** A field's key in words: `grossTotal` → `gross total`. */
export function labelOf(key: string, { fieldLabels, labels }: LanguagePack): string {
  const words = splitName(key).join(" ");
  return Object.hasOwn(fieldLabels, key) ? (fieldLabels[key] ?? key) : (labels[words] ?? words);
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function isDate(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

/** What an object is called: its name, title, number or label. */
export function titleOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const key of ["name", "title", "number", "label"]) {
    const title = key in value ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
    if (typeof title === "string" && title !== "") return title;
  }
  return undefined;
}

/** A value of a record in words, or undefined for what says nothing to a person (nothing, ids, nested structures). */
export function formatValue(value: unknown, pack: LanguagePack): string | undefined {
  if (typeof value === "boolean") return value ? pack.yes : pack.no;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === "string") return formatText(value, pack);
  if (Array.isArray(value) && value.some(isLine)) return lineNames(value);
  if (Array.isArray(value)) {
    const words = value.slice(0, 5).map((item) => formatValue(item, pack));
    const known = words.filter((word) => word !== undefined);
    return known.length === 0 ? undefined : joinWords(known, pack.and);
  }
  const money = asMoney(value);
  if (money) return formatMoney(money, pack);
  const title = titleOf(value);
  if (title !== undefined) return escapeText(title);
  return typeof value === "object" && value !== null ? formatEvent(Object.values(value), pack) : undefined;
}

/** A line of an invoice: what was sold. */
function isLine(value: unknown): value is { readonly description: string } {
  return (
    titleOf(value) === undefined && typeof value === "object" && value !== null && "description" in value && "quantity" in value
  );
}

const mostLines = 12;

function lineNames(lines: readonly unknown[]): string {
  const names = lines.filter(isLine).map(({ description }) => escapeText(description));
  return `${names.slice(0, mostLines).join(" · ")}${names.length > mostLines ? " · …" : ""}`;
}

/** Something that happened: its day and its amount. */
function formatEvent(values: readonly unknown[], pack: LanguagePack): string | undefined {
  const day = values.find(isDate);
  const money = values.map(asMoney).find((it) => it !== undefined);
  if (day === undefined) return undefined;
  return money === undefined ? formatDate(day, pack) : `${formatMoney(money, pack)} (${formatDate(day, pack)})`;
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u;

function formatText(text: string, pack: LanguagePack): string | undefined {
  if (text.trim() === "" || uuid.test(text) || instant.test(text)) return undefined;
  if (isDate(text)) return formatDate(text, pack);
  const words = /^[a-z]+(?:_[a-z]+)+$/u.test(text) ? splitName(text).join(" ") : text;
  return escapeText(pack.labels[words] ?? words);
}
