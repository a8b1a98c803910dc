import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { t } from "../../../app/i18n/t.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useMedia } from "../../../ui/use-media.ts";
import { useMay } from "../../editing/use-may.ts";
import { type Deal, type Stage, stagesQuery } from "../queries.ts";
import { BoardColumn } from "./board-column.tsx";
import { columnQuery, columnSumsQuery, useMoveOnBoard } from "./board-queries.ts";
import { neighbourOf } from "./neighbour.ts";

/** Widths of columns: one that shows its deals, and one that only takes some. */
const broad = "minmax(11.5rem, 1fr)";
const narrow = "2.75rem";

/** The pipeline, a column a stage. */
export function DealBoard({ q }: { q: string }) {
  const client = useQueryClient();
  const { data: stages, error, refetch } = useQuery(stagesQuery);
  const { data: sums } = useQuery(columnSumsQuery(q));
  const { mutate } = useMoveOnBoard(q);
  const mayMove = useMay("deals:write");
  const board = useRef<HTMLDivElement>(null);
  // Decided deals are looked at less: their stages stand narrow beside the open ones, until somebody opens one or moves a deal there.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  // On a phone each stage has the screen to itself.
  const isPhone = useMedia("(max-width: 39.99rem)");
  // A deal that was moved from the keyboard is another element in its new column, and keeps the focus.
  const toFocus = useRef<string | null>(null);

  useEffect(() => {
    if (toFocus.current === null) return;
    const link = board.current?.querySelector<HTMLElement>(`[data-deal="${toFocus.current}"] a`);
    if (link && link !== document.activeElement) link.focus();
  });

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!stages) return <Skeleton className="h-64 w-full" />;

  function open(stage: Stage, isOpen: boolean): void {
    setOpened((before) => new Set(isOpen ? [...before, stage.id] : [...before].filter((id) => id !== stage.id)));
  }

  function move(deal: Deal, to: Stage): void {
    if (deal.stage.id === to.id) return;
    if (to.outcome !== null) open(to, true);
    mutate({ deal, to });
  }

  const isNarrow = ({ id, outcome }: Stage) => outcome !== null && !isPhone && !opened.has(id);

  function dealOf(id: string): Deal | undefined {
    return stages
      ?.flatMap((stage) => client.getQueryData(columnQuery(stage, q).queryKey)?.pages ?? [])
      .flatMap((page) => page.data)
      .find((deal) => deal.id === id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const card = event.target instanceof HTMLElement && event.target.matches("a") ? event.target.closest("[data-deal]") : null;
    const id = card?.getAttribute("data-deal");
    if (!(card instanceof HTMLElement) || !id || event.altKey || event.ctrlKey || event.metaKey) return;
    const sideways = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (event.shiftKey && sideways !== 0) {
      event.preventDefault();
      const deal = dealOf(id);
      const place = stages?.findIndex((stage) => stage.id === deal?.stage.id) ?? -1;
      const to = place < 0 ? undefined : stages?.[place + sideways];
      if (!mayMove || deal === undefined || to === undefined) return;
      toFocus.current = id;
      move(deal, to);
      return;
    }
    const neighbour = event.shiftKey ? null : neighbourOf(card, event.key);
    if (neighbour === null) return;
    event.preventDefault();
    toFocus.current = null;
    neighbour.focus();
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {mayMove && (
        <p className={sums?.size === 0 && q === "" ? "text-ink-2" : "text-xs text-ink-3 max-md:sr-only"}>
          {sums?.size === 0 && q === "" ? t("deals.noneHint") : t("deals.boardHint")}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links of the cards in it */}
      <div
        ref={board}
        onKeyDown={onKeyDown}
        // Who goes elsewhere by pointer or Tab is not called back.
        onPointerDown={() => {
          toFocus.current = null;
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null) toFocus.current = null;
        }}
        style={
          isPhone ? undefined : { gridTemplateColumns: stages.map((stage) => (isNarrow(stage) ? narrow : broad)).join(" ") }
        }
        className="-mx-4 grid snap-x scroll-px-4 grid-flow-col gap-2 overflow-x-auto px-4 pb-2 max-sm:auto-cols-[80vw] sm:-mx-8 sm:scroll-px-8 sm:px-8"
      >
        {stages.map((stage) => (
          <BoardColumn
            key={stage.id}
            stage={stage}
            stages={stages}
            q={q}
            sums={sums?.get(stage.id)}
            mayMove={mayMove}
            isNarrow={isNarrow(stage)}
            {...(stage.outcome !== null && !isPhone && { onOpen: (isOpen: boolean) => open(stage, isOpen) })}
            onMove={move}
            onDrop={(id, to) => {
              const deal = dealOf(id);
              if (deal !== undefined) move(deal, to);
            }}
          />
        ))}
      </div>
    </div>
  );
}
