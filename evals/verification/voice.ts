/** How one model writes figures and dates: each answer has a voice of its own. */
import { type Money, pick, type Random } from "./books.ts";

export interface Voice {
  readonly language: "en" | "de" | "sl";
  amount(money: Money): string;
  /** With fewer digits: “12.4k”, “rund 12.400 EUR”. */
  rounded(money: Money): string;
  date(date: string): string;
  month(month: string): string;
  count(count: number): string;
  percent(value: number): string;
}

const groupings: Readonly<Record<Voice["language"], readonly (readonly [string, string])[]>> = {
  en: [
    [",", "."],
    [",", "."],
    ["", "."],
  ],
  de: [
    [".", ","],
    [".", ","],
    ["'", "."],
  ],
  sl: [
    [".", ","],
    [".", ","],
    ["\u00a0", ","],
  ],
};
const signs: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£", CHF: "CHF" };
const names: Readonly<Record<string, readonly string[]>> = { en: ["euros"], de: ["Euro"], sl: ["evrov"] };
const wordCounts: Readonly<Record<string, readonly string[]>> = {
  en: ["", "", "two", "three", "four", "five", "six"],
  de: ["", "", "zwei", "drei", "vier", "fünf", "sechs"],
  sl: ["", "", "dva", "trije", "štirje", "pet", "šest"],
};

export function makeVoice(random: Random, language: Voice["language"]): Voice {
  const [group, decimal] = pick(random, groupings[language]);
  const style = pick(
    random,
    language === "en" ? (["code", "sign", "before"] as const) : (["code", "signAfter", "word"] as const),
  );
  const dateStyle = pick(random, ["long", "short", "iso", "numeric", "noYear"] as const);
  const isWordy = random() < 0.5;
  const digits = (amount: string, places: number) => {
    const [left = "", right = ""] = Number(amount).toFixed(places).split(".");
    const grouped = left.replace(/\B(?=(\d{3})+$)/gu, group);
    return right === "" ? grouped : `${grouped}${decimal}${right}`;
  };
  const withCurrency = (text: string, currency: string) => {
    const sign = signs[currency] ?? currency;
    if (style === "sign" && sign.length === 1) return `${sign}${text}`;
    if (style === "before") return `${currency} ${text}`;
    if (style === "signAfter" && sign.length === 1) return `${text} ${sign}`;
    if (style === "word" && currency === "EUR") return `${text} ${names[language]?.[0]}`;
    return `${text} ${currency}`;
  };
  const locale = { en: random() < 0.5 ? "en-GB" : "en-US", de: "de-DE", sl: "sl-SI" }[language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (date: string) => formatter.format(new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`));
  };
  const byStyle = {
    long: format({ day: "numeric", month: "long", year: "numeric" }),
    short: format({ day: "numeric", month: "short", year: "numeric" }),
    iso: (date: string) => date,
    numeric:
      language === "en"
        ? format({ day: "2-digit", month: "2-digit", year: "numeric" })
        : format({ day: "numeric", month: "numeric", year: "numeric" }),
    noYear: format({ day: "numeric", month: "long" }),
  };
  const about = { en: "about ", de: "rund ", sl: "približno " }[language];
  return {
    language,
    amount: ({ amount, currency }) => withCurrency(digits(amount, 2), currency),
    rounded({ amount, currency }) {
      if (Number(amount) >= 10_000 && style !== "word")
        return withCurrency(
          `${digits(String(Number(amount) / 1000), 1)}${language === "en" ? "k" : language === "de" ? " Tsd." : " tisoč"}`,
          currency,
        );
      return random() < 0.5
        ? withCurrency(digits(amount, 0), currency)
        : `${about}${withCurrency(digits(String(Math.round(Number(amount) / 100) * 100), 0), currency)}`;
    },
    date: byStyle[dateStyle],
    month: format({ month: "long", ...(random() < 0.6 ? { year: "numeric" } : {}) }),
    count: (count) => (isWordy ? wordCounts[language]?.[count] || String(count) : String(count)),
    percent: (value) =>
      `${Number.isInteger(value) ? value : String(value).replace(".", decimal)}${language === "en" && style !== "code" ? "%" : " %"}`,
  };
}
