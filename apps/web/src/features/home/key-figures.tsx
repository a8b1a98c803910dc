import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { formatShare } from "../../ui/format-count.ts";
import { isZero, type MoneyValue } from "../../ui/format-money.ts";
import { Amounts } from "../../ui/money.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import { MonthsChart } from "./months-chart.tsx";
import { outstandingQuery, pipelineQuery, winRateQuery } from "./queries.ts";

/** How it goes: what is owed, what may come, how often a deal is won, and what was invoiced and paid by month. */
export function KeyFigures() {
  const outstanding = useQuery(outstandingQuery).data;
  const pipeline = useQuery(pipelineQuery).data;
  return (
    <Section title={t("home.figures")}>
      <dl className="grid gap-4">
        <FigureLine label={t("home.outstanding")}>
          {outstanding && (
            <Sums sums={outstanding.sums} nothing={t("home.noneOutstanding")}>
              <Link to="/invoices" search={{ view: "unpaid" }} className={textLinkClass}>
                {t("invoices.count", { count: outstanding.count })}
              </Link>
            </Sums>
          )}
        </FigureLine>
        <FigureLine label={t("home.pipeline")}>
          {pipeline && (
            <Sums sums={pipeline.sums} nothing={t("home.noPipeline")}>
              <Link to="/deals" className={textLinkClass}>
                {t("home.dealCount", { count: pipeline.count })}
              </Link>
            </Sums>
          )}
        </FigureLine>
        <FigureLine label={t("home.winRate")}>
          <WinRate />
        </FigureLine>
      </dl>
      <MonthsChart />
    </Section>
  );
}

/** A figure, or its place while it comes. */
function FigureLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5 border-b border-line pb-3">
      <dt className="text-ink-2">{label}</dt>
      <dd className="flex min-h-6 flex-wrap items-baseline gap-x-4">{children || <Skeleton className="h-5 w-32" />}</dd>
    </div>
  );
}

function Sums({ sums, nothing, children }: { sums: readonly MoneyValue[]; nothing: string; children: ReactNode }) {
  const amounts = sums.filter((sum) => !isZero(sum));
  if (amounts.length === 0) return <span className="text-ink-3">{nothing}</span>;
  return (
    <>
      <Amounts values={amounts} className="text-base font-semibold" />
      {children}
    </>
  );
}

/** By number of deals: amounts of several currencies do not make one rate. */
function WinRate() {
  const { data } = useQuery(winRateQuery);
  if (!data) return <Skeleton className="h-5 w-32" />;
  const { now, before } = data;
  if (now.decided === 0) return <span className="text-ink-3">{t("home.noneDecided")}</span>;
  const [rate, earlier] = [now.won / now.decided, before.decided === 0 ? null : before.won / before.decided];
  const Arrow =
    earlier === null || formatShare(rate) === formatShare(earlier) ? ArrowRight : rate > earlier ? ArrowUp : ArrowDown;
  return (
    <>
      <span className="text-base font-semibold tabular-nums">{formatShare(rate)}</span>
      <span className="text-ink-2">{t("home.ofDecided", { won: String(now.won), decided: String(now.decided) })}</span>
      {earlier !== null && (
        <span className="inline-flex items-center gap-1 text-ink-3">
          <Arrow aria-hidden className="size-3" />
          {t("home.before", { share: formatShare(earlier) })}
        </span>
      )}
    </>
  );
}
