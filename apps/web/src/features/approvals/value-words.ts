import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { heldTexts } from "../../app/i18n/texts.ts";
import { formatPercent, formatShare } from "../../ui/format-count.ts";
import { formatDate, formatInstant } from "../../ui/format-date.ts";
import { formatDecimal } from "../../ui/format-money.ts";
import { countryName } from "../customers/country-name.ts";
import { stageName } from "../deals/stage-name.ts";
import { unitName } from "../products/unit-name.ts";
import { isId } from "./is-id.ts";

const { approvals, people, invoices } = heldTexts();

/** Codes of columns that have one of a few. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...approvals.values,
  role: people.roles,
  method: invoices.methods,
};

const languages = new Intl.DisplayNames(locale, { type: "language" });

const readers: Readonly<Record<string, (value: string) => string>> = {
  probability: (value) => formatShare(Number(value)),
  tax_rate: formatPercent,
  rate: formatPercent,
  unit_price: formatDecimal,
  quantity: formatDecimal,
  country: countryName,
  unit: unitName,
  locale: (value) => languages.of(value) ?? value,
  permissions: (value) => (JSON.parse(value) as string[]).join(", "),
};

/** A value of a record's column as a person reads it: names instead of ids and codes, dates as the language writes them. */
export function valueInWords(column: string, value: string, names: Readonly<Record<string, string>>): string {
  const read = readers[column];
  if (read !== undefined) return read(value);
  const word = codes[column]?.[value];
  if (word !== undefined) return word;
  if (value === "true" || value === "false") return value === "true" ? t("records.yes") : t("records.no");
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return formatInstant(value);
  const name = names[value] ?? (isId(value) ? t("approvals.recordGone") : value);
  return column === "stage_id" ? stageName(name) : name;
}
