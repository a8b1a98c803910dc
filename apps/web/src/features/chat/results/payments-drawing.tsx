import { meantPayments } from "@omni/ai-tools/contract/meant";
import { type components, dataOf, type paths } from "@omni/api-client";
import { useQuery } from "@tanstack/react-query";
import { t } from "../../../app/i18n/t.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { api } from "../../session/api.ts";
import { summaryChart } from "./summary-chart.ts";
import { SummaryDrawing } from "./summary-drawing.tsx";

type Query = NonNullable<paths["/api/v1/payments/summary"]["get"]["parameters"]["query"]>;
type MonthOfPayments = {
  readonly month: string;
  readonly count: number;
  readonly amount: components["schemas"]["Payment"]["amount"];
};

/** What was paid month by month: all that match, not only the payments that are listed. */
export function PaymentsDrawing({ given }: { given: Readonly<Record<string, unknown>> }) {
  const { limit: _limit, cursor: _cursor, sort: _sort, ...filters } = meantPayments(given);
  const { data, error, refetch } = useQuery({
    queryKey: ["payments", "summary", filters],
    // The tool's filters are those of the list.
    queryFn: () => dataOf(api.GET("/api/v1/payments/summary", { params: { query: filters as Query } })),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-50 w-full" />;
  const rows = data.data.map(({ month, count, amount }: MonthOfPayments) => {
    return { key: month, label: month, count, sum: amount, average: amount, min: amount, max: amount };
  });
  const chart = summaryChart({ rows, groupBy: "month", measure: "sum" });
  if (chart === null) return <p className="text-ink-2">{t("chat.results.oneMonth")}</p>;
  return (
    <SummaryDrawing
      chart={chart}
      measure={t("chat.results.payments")}
      group={t("chat.results.groups.month")}
      nameOf={({ label }) => label}
    />
  );
}
