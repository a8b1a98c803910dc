import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { formatDecimal, type MoneyValue } from "../../../ui/format-money.ts";
import { Money } from "../../../ui/money.tsx";
import { StageBadge } from "../../deals/stage-badge.tsx";
import { stageName } from "../../deals/stage-name.ts";
import { RankedBars } from "../results/ranked-bars.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Pipeline: ToolRenderer<"getPipeline"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.dealsByStage")}
    fileName="pipeline"
    empty={t("chat.results.noDeals")}
    // The rows are stages: all of them are shown, whatever the number of deals.
    output={{ ...output, totals: { ...output.totals, count: output.rows.length } }}
    columns={[
      {
        id: "stage",
        header: t("deals.stage"),
        value: ({ stage }) => stageName(stage.name),
        cell: ({ stage }) => <StageBadge stage={stage} />,
      },
      {
        id: "count",
        header: t("chat.results.deals"),
        align: "end",
        value: ({ count }) => count,
        cell: ({ count }) => formatCount(count),
      },
      {
        id: "amount",
        header: t("records.amount"),
        align: "end",
        value: ({ amount }) => amount,
        cell: ({ amount }) => <Money value={amount} className="font-medium" />,
      },
      {
        id: "weighted",
        header: t("chat.results.weighted"),
        align: "end",
        value: ({ weightedAmount }) => weightedAmount,
        cell: ({ weightedAmount }) => <Money value={weightedAmount} />,
      },
    ]}
    rowKey={({ stage, amount }) => `${stage.id} ${amount.currency}`}
    sums={{ amount: t("records.total"), weightedAmount: t("chat.results.weighted") }}
    chart={output.rows.length > 1 ? { kind: "getPipeline", drawing: <PipelineDrawing output={output} /> } : undefined}
  />
);

/** Stages in the order a deal goes through them; what they are worth by their probability is drawn inside. */
function PipelineDrawing({ output: { rows } }: { output: ToolOutput<"getPipeline"> }) {
  const currencies = [...new Set(rows.map(({ amount }) => amount.currency))];
  return (
    <div className="grid gap-5">
      {currencies.map((currency) => (
        <div key={currency} className="grid gap-2">
          <p className="text-xs font-medium text-ink-2">{t("chat.results.worthOfStages", { currency })}</p>
          <RankedBars
            caption={t("chat.results.worthOfStages", { currency })}
            bars={rows
              .filter(({ amount }) => amount.currency === currency)
              .map(({ stage, count, amount, weightedAmount }) => ({
                key: stage.id,
                label: (
                  <>
                    {stageName(stage.name)} <span className="text-ink-3">· {formatCount(count)}</span>
                  </>
                ),
                value: drawn(amount),
                part: {
                  ...drawn(weightedAmount),
                  text: t("chat.results.weightedValue", { amount: formatDecimal(weightedAmount.amount) }),
                },
              }))}
          />
        </div>
      ))}
    </div>
  );
}

function drawn({ amount, currency }: MoneyValue) {
  return { size: Number(amount), text: `${formatDecimal(amount)} ${currency}` };
}
