import { useInfiniteQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { Check, ChevronsRightLeft, X } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { t } from "../../../app/i18n/t.ts";
import { Button } from "../../../ui/button.tsx";
import { messageOf } from "../../../ui/error-state.tsx";
import { isZero } from "../../../ui/format-money.ts";
import { Money } from "../../../ui/money.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { Deal, Stage } from "../queries.ts";
import { columnQuery, decidedDays, type StageSum } from "./board-queries.ts";
import { DealCard, dealDragType } from "./deal-card.tsx";

interface BoardColumnProps {
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly q: string;
  readonly sums: { readonly count: number; readonly amounts: readonly StageSum[] } | undefined;
  readonly mayMove: boolean;
  /** Shows its name alone, and takes deals. */
  readonly isNarrow: boolean;
  /** For a column that can be narrow. */
  readonly onOpen?: (isOpen: boolean) => void;
  readonly onMove: (deal: Deal, to: Stage) => void;
  /** A deal of another column was dropped here. */
  readonly onDrop: (dealId: string, to: Stage) => void;
}

/** A stage of the pipeline with its deals. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, stages, q, sums, mayMove, isNarrow, onOpen, onMove, onDrop } = props;
  const id = useId();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(columnQuery(stage, q));
  const { isOver, ...dropping } = useDrop((dealId) => onDrop(dealId, stage), mayMove);
  const deals = data?.pages.flatMap((page) => page.data) ?? [];
  const Icon = stage.outcome === "won" ? Check : stage.outcome === "lost" ? X : null;
  const frame = clsx("min-w-0 snap-start rounded-lg transition-colors", isOver ? "bg-accent-soft" : "bg-sunken");
  if (isNarrow) {
    return (
      <section aria-labelledby={id} data-stage={stage.id} {...dropping} className={clsx(frame, "min-h-96")}>
        <h2 id={id} className="h-full font-semibold">
          <button
            type="button"
            aria-expanded={false}
            title={t("deals.showStage", { stage: stage.name })}
            onClick={() => onOpen?.(true)}
            className="flex size-full items-center gap-2 rounded-lg pt-3 [writing-mode:vertical-rl] hover:bg-hover"
          >
            {Icon && <Icon aria-hidden className="size-3.5" />}
            <span>{stage.name}</span>
            <span className="text-xs font-normal text-ink-2 tabular-nums [writing-mode:horizontal-tb]">{sums?.count ?? 0}</span>
          </button>
        </h2>
      </section>
    );
  }
  return (
    <section aria-labelledby={id} data-stage={stage.id} {...dropping} className={clsx(frame, "grid content-start gap-2 p-2")}>
      <header className="grid min-h-20 content-start gap-0.5 px-1 pt-0.5">
        <h2 id={id} className="flex items-baseline justify-between gap-2 font-semibold">
          <span className="inline-flex items-center gap-1">
            {Icon && <Icon aria-hidden className="size-3.5" />}
            {stage.name}
          </span>
          <span className="inline-flex items-center gap-1 text-xs font-normal text-ink-2 tabular-nums">
            {sums?.count ?? 0}
            {onOpen && (
              <Button
                look="quiet"
                size="tiny"
                aria-expanded
                aria-label={t("deals.hideStage", { stage: stage.name })}
                title={t("deals.hideStage", { stage: stage.name })}
                onClick={() => onOpen(false)}
                className="-my-1 -mr-1 size-6!"
              >
                <ChevronsRightLeft aria-hidden className="size-3.5" />
              </Button>
            )}
          </span>
        </h2>
        <p className="grid text-xs text-ink-2">
          {sums?.amounts
            .filter((amount) => !isZero(amount))
            .map((amount) => (
              <Money key={amount.currency} value={amount} />
            ))}
          {stage.outcome !== null && <span className="text-ink-3">{t("deals.lastDays", { days: String(decidedDays) })}</span>}
        </p>
      </header>
      {isPending && (
        <div role="status" aria-label={t("ui.loading")}>
          <Skeleton className="h-20 w-full" />
        </div>
      )}
      {error && <p role="alert">{messageOf(error)}</p>}
      {data && deals.length === 0 && <p className="px-1 py-3 text-center text-ink-3">{t("deals.emptyStage")}</p>}
      <ul className="grid gap-2" aria-label={stage.name}>
        {deals.map((deal) => (
          <DealCard key={deal.id} deal={deal} stages={stages} mayMove={mayMove} onMove={onMove} />
        ))}
      </ul>
      {hasNextPage && (
        <Button size="small" look="quiet" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {isFetchingNextPage ? t("ui.loadingMore") : t("deals.more")}
        </Button>
      )}
    </section>
  );
}

/** Takes deals that are dragged here; nothing else. */
function useDrop(onDrop: (dealId: string) => void, isEnabled: boolean) {
  const [isOver, setOver] = useState(false);
  const takes = (event: DragEvent) => isEnabled && event.dataTransfer.types.includes(dealDragType);
  return {
    isOver,
    onDragOver(event: DragEvent) {
      if (!takes(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      // Leaving for a card of the same column is not leaving.
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      setOver(false);
      if (!takes(event)) return;
      event.preventDefault();
      onDrop(event.dataTransfer.getData(dealDragType));
    },
  };
}
