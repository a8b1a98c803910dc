import { locale } from "../app/i18n/language.ts";

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

function marksOf(forLocale: string): Marks {
  const parts = new Intl.NumberFormat(forLocale, { useGrouping: "always" }).formatToParts(1234.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: mark("decimal"), group: mark("group") };
}

/**
 * An amount as people type it, as decimal text: `1.234,50` in German and `1,234.50` in English are `1234.50`. Null for what is
 * none. One mark alone is a decimal one unless three figures follow it and the language groups by it.
 */
export function parseDecimal(typed: string, marks: Marks = marksOf(locale)): string | null {
  const text = typed.replaceAll(/[\s\u00A0\u202F]/g, "").replace("−", "-");
  const found = [...new Set(text.match(/[.,]/g) ?? [])];
  const last = text.match(/[.,](?=[^.,]*$)/)?.[0];
  const count = text.split(last ?? " ").length - 1;
  const isGroup = found.length === 1 && (count > 1 || (last === marks.group && /[.,]\d{3}$/.test(text)));
  const decimal = isGroup ? undefined : last;
  const plain = [...text]
    .filter((character) => !/[.,]/.test(character) || character === decimal)
    .join("")
    .replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : null;
}
