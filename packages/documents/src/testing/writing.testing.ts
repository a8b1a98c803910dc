import type { DateForm, NumberForm } from "./countries.testing.ts";
import type { Facts } from "./facts.testing.ts";
import { writeAmount, writeDate } from "./notation.testing.ts";
import type { Random } from "./random.testing.ts";
import { type Vocabulary, vocabularies } from "./vocabulary.testing.ts";

/** How one invoice puts its facts into words: chosen once, used everywhere on it. */
export interface Writing {
  readonly words: Chosen;
  readonly vocabulary: Vocabulary;
  date(iso: string): string;
  /** In a table's cell. */
  amount(cents: bigint): string;
  /** In the totals, with a sign where this invoice has one. */
  total(cents: bigint): string;
  /** A sentence that names the currency, where no sign does. */
  readonly currencySentence: string | null;
  /** After a column's heading. */
  readonly inHeading: string;
  tax(rate: string): string;
  readonly colon: string;
  readonly showsRates: boolean;
}

type Lists = { [Key in keyof Vocabulary]: Vocabulary[Key] extends readonly string[] ? Key : never }[keyof Vocabulary];
export type Chosen = Readonly<Record<Exclude<Lists, "months">, string>> & {
  readonly heads: Readonly<Record<keyof Vocabulary["heads"], string>>;
};

/** Where the sign of the currency stands. */
type Signs = "after" | "before" | "glued" | "code after" | "code before" | "heading" | "sentence" | "none";

export function chooseWriting(random: Random, { country, type }: Facts): Writing {
  const vocabulary = vocabularies[country.language];
  const dates = random.pick<DateForm>(country.dates);
  const numbers = random.pick<NumberForm>(country.numbers);
  const signs = random.pick<Signs>([
    ...(country.sign === country.currency
      ? (["code before", "code before", "code after"] as const)
      : country.code === "GB" || country.code === "US" || country.code === "IE"
        ? (["before", "before", "glued", "code after"] as const)
        : (["after", "after", "glued", "code after", "code before"] as const)),
    "heading",
    "sentence",
    // A euro land's or Britain's invoice may leave it out altogether.
    ...(["GB", "CH", "US"].includes(country.code) ? (["sentence"] as const) : (["none"] as const)),
  ]);
  const words = chooseWords(random, vocabulary);
  const negative = type === "credit_note" && random.once(2);
  const cell = (cents: bigint) => writeAmount(negative ? -cents : cents, numbers);
  const { sign, currency } = country;
  const british = country.code === "GB" || country.code === "US" || country.code === "IE";
  const signed: Readonly<Record<Signs, (amount: string) => string>> = {
    after: (amount) => `${amount} ${sign}`,
    before: (amount) => amount.replace(/^(-?)/, `$1${sign}`),
    glued: (amount) => (british ? amount.replace(/^(-?)/, `$1${sign}`) : `${amount}${sign}`),
    "code after": (amount) => `${amount} ${currency}`,
    "code before": (amount) => `${currency} ${amount}`,
    heading: (amount) => amount,
    sentence: (amount) => amount,
    none: (amount) => amount,
  };
  const rate = words.tax;
  return {
    words,
    vocabulary,
    date: (iso) => writeDate(iso, dates, vocabulary.months, country.language),
    amount: cell,
    total: (cents) => signed[signs](cell(cents)),
    currencySentence: signs === "sentence" ? words.amountsIn.replace("{}", currency) : null,
    inHeading: signs === "heading" ? random.pick([` (${currency})`, ` ${sign}`, ` ${currency}`]) : "",
    tax: (value) => rate.replace("{}", value),
    colon: random.pick([":", ":", "", " :"]),
    showsRates: random.once(2),
  };
}

function chooseWords(random: Random, vocabulary: Vocabulary): Chosen {
  const chosen: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(vocabulary)) {
    if (Array.isArray(value) && key !== "months" && key !== "breakdown") chosen[key] = random.pick(value as string[]);
  }
  const { heads } = vocabulary;
  chosen.heads = Object.fromEntries(Object.entries(heads).map(([key, values]) => [key, random.pick(values)]));
  return chosen as unknown as Chosen;
}
