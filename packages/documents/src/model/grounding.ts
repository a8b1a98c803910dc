import { currencyIn, findNumbers } from "../extract/amounts.ts";
import { findDates } from "../extract/dates.ts";
import type { PageText } from "../stages.ts";
import { layOut } from "../text/layout.ts";

/** What the document's own text bears out. A value that is printed nowhere was invented, misread or talked into the model. */
export class Grounding {
  readonly #text: string;
  readonly #amounts: ReadonlySet<string>;
  readonly #dates: ReadonlySet<string>;
  readonly #currencies: ReadonlySet<string>;
  /** What is printed in each currency, where an amount has one. */
  readonly #amountsIn = new Map<string, Set<string>>();
  readonly readable: boolean;

  constructor(pages: readonly PageText[], language: string | null) {
    const layout = layOut(pages);
    this.#text = layout.rows.map((row) => row.segments.map((segment) => squeeze(segment.text)).join("")).join("");
    this.readable = this.#text.length > 20;
    const { numbers } = findNumbers(layout, language);
    for (const { currency, value } of numbers) {
      if (currency === null) continue;
      const amounts = this.#amountsIn.get(currency) ?? new Set();
      this.#amountsIn.set(currency, amounts.add(value.abs().toFixed(2)));
    }
    // Money has cents or a currency; the `1` of a sentence has neither.
    this.#amounts = new Set(
      numbers
        .filter((number) => number.decimals >= 2 || number.currency !== null)
        .map((number) => number.value.abs().toFixed(2)),
    );
    this.#currencies = new Set(layout.rows.flatMap((row) => row.segments.flatMap((segment) => currencyIn(segment.text) ?? [])));
    const { dates } = findDates(layout, language, null);
    this.#dates = new Set(dates.flatMap((date) => (date.other === null ? [date.iso] : [date.iso, date.other])));
  }

  bears(field: string, value: string): boolean {
    if (amountFields.has(field)) return this.amount(value);
    if (/[dD]ate$/.test(field)) return this.#dates.has(value);
    if (field === "currency") return this.#currencies.has(value) || (this.#currencies.has("USD") && dollars.has(value));
    // Countries are mostly printed by their name.
    if (field.endsWith(".country") || field === "typeCode") return true;
    const squeezed = squeeze(value);
    if (this.#text.includes(squeezed)) return true;
    return field.endsWith(".vatId") && this.#text.includes(squeezed.slice(2));
  }

  amount(value: string): boolean {
    return this.#amounts.has(withCents(value));
  }

  /** Whether a currency is only that of other amounts than the document's totals: what they come to in a second one. */
  isAside(currency: string, totals: readonly string[]): boolean {
    const amounts = this.#amountsIn.get(currency);
    return amounts !== undefined && totals.length > 0 && !totals.some((total) => amounts.has(withCents(total)));
  }
}

export const amountFields: ReadonlySet<string> = new Set([
  "linesTotal",
  "allowanceTotal",
  "chargeTotal",
  "netTotal",
  "taxTotal",
  "grossTotal",
  "prepaid",
  "rounding",
  "amountDue",
]);

/** What a bare `$` may be. */
const dollars: ReadonlySet<string> = new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"]);

/** `-12.5` → `12.50`: amounts are compared without their sign. */
function withCents(value: string): string {
  const [whole = "", cents = ""] = value.replace(/^-/, "").split(".");
  return `${whole}.${cents.padEnd(2, "0").slice(0, 2)}`;
}

const squeeze = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
