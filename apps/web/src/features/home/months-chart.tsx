import { useQuery } from "@tanstack/react-query";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { Chart } from "../../ui/chart/chart.tsx";
import type { ChartValue } from "../../ui/chart/chart-data.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { formatDecimal } from "../../ui/format-money.ts";
import { Money } from "../../ui/money.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { teamQuery } from "../session/team.ts";
import { monthsQuery } from "./queries.ts";

const monthName = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });

/** What was invoiced and what came in by month, in the company's own currency; other currencies as sums beside it, never added. */
export function MonthsChart() {
  const { data: team } = useQuery(teamQuery);
  const { data, error, refetch } = useQuery(monthsQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || !team) return <Skeleton className="h-44 w-full" />;
  const { months, totals } = data;
  const own = months.filter(({ currency }) => currency === team.baseCurrency);
  const others = totals.filter(({ currency }) => currency !== team.baseCurrency);
  const drawn = (amount: string): ChartValue => ({
    size: Number(amount),
    text: `${formatDecimal(amount)} ${team.baseCurrency}`,
  });
  return (
    <div className="grid gap-4">
      {own.length === 0 ? (
        <div className="grid gap-0.5">
          <p className="font-medium">{t("home.noInvoices")}</p>
          <p className="text-ink-2">{t("home.noInvoicesHint")}</p>
        </div>
      ) : (
        <div className="grid gap-2">
          <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 font-medium">
            {t("home.invoicedAndPaid", { currency: team.baseCurrency })}
            <Legend />
          </h3>
          <Chart
            kind="bar"
            caption={t("home.lastMonths")}
            pointLabel={t("home.month")}
            series={[
              { name: "invoiced", label: t("home.invoiced"), tone: "quiet" },
              { name: "paid", label: t("home.paid"), tone: "accent" },
            ]}
            points={own.map(({ month, invoiced, paid }) => ({
              label: monthName.format(new Date(`${month}-01T00:00:00Z`)).replace(".", ""),
              values: { invoiced: drawn(invoiced), paid: drawn(paid) },
            }))}
          />
        </div>
      )}
      {others.length > 0 && <OtherCurrencies totals={others} />}
    </div>
  );
}

function Legend() {
  return (
    <span aria-hidden className="inline-flex gap-3 text-xs font-normal text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        <span className="size-2 rounded-sm bg-edge" />
        {t("home.invoiced")}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span className="size-2 rounded-sm bg-fill" />
        {t("home.paid")}
      </span>
    </span>
  );
}

interface CurrencyTotals {
  readonly currency: string;
  readonly invoiced: string;
  readonly paid: string;
}

function OtherCurrencies({ totals }: { totals: readonly CurrencyTotals[] }) {
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left font-medium">{t("home.otherCurrencies")}</caption>
      <thead>
        <tr className="text-left text-xs text-ink-2">
          <th scope="col" className="sr-only">
            {t("home.currency")}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {t("home.invoiced")}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {t("home.paid")}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ currency, invoiced, paid }) => (
          <tr key={currency} className="border-t border-line">
            <th scope="row" className="sr-only">
              {currency}
            </th>
            <td className="py-1.5 text-right">
              <Money value={{ amount: invoiced, currency }} />
            </td>
            <td className="py-1.5 text-right">
              <Money value={{ amount: paid, currency }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
