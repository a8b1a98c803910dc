import { t } from "../../app/i18n/t.ts";
import { isZero, type MoneyValue } from "../../ui/format-money.ts";
import { Money } from "../../ui/money.tsx";

/** What a deal is worth; nobody knows that of every lead, and then it is not nothing. */
export function DealAmount({ value, className }: { value: MoneyValue; className?: string }) {
  if (isZero(value)) return <span className="text-sm font-normal whitespace-nowrap text-ink-3">{t("deals.noAmount")}</span>;
  return <Money value={value} {...(className !== undefined && { className })} />;
}
