import { t } from "../../../app/i18n/t.ts";
import { formatDecimal, isZero, type MoneyValue } from "../../../ui/format-money.ts";

export interface NamedSums {
  readonly label: string;
  /** One amount a currency. */
  readonly values: readonly MoneyValue[] | undefined;
}

/** Sums as a ledger has them: a line a currency, a column a sum. Amounts of different currencies are never added. */
export function SumsByCurrency({ sums }: { sums: readonly NamedSums[] }) {
  const shown = sums.filter(({ values = [] }) => !values.every(isZero));
  const currencies = [...new Set(shown.flatMap(({ values = [] }) => values.map(({ currency }) => currency)))].sort();
  if (currencies.length === 0) return null;
  return (
    <table className="text-right tabular-nums">
      <caption className="sr-only">{t("chat.results.sumsOfAll")}</caption>
      <thead>
        <tr>
          <td />
          {shown.map(({ label }) => (
            <th key={label} scope="col" className="pl-6 text-xs font-medium text-ink-2">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {currencies.map((currency) => (
          <tr key={currency}>
            <th scope="row" className="text-left text-xs font-normal text-ink-3">
              {currency}
            </th>
            {shown.map(({ label, values = [] }) => (
              <td key={label} className="pl-6 font-semibold">
                {values.filter((value) => value.currency === currency).map(({ amount }) => formatDecimal(amount))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
