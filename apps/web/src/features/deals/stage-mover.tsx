import { useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { Check, X } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { formatShare } from "../../ui/format-count.ts";
import { showToast } from "../../ui/toast.tsx";
import { useMay } from "../editing/use-may.ts";
import { announceWrite } from "../editing/write.ts";
import { type Deal, stagesQuery, useMoveDeal } from "./queries.ts";

/** The pipeline with the deal's place in it; another stage is one click away. */
export function StageMover({ deal }: { deal: Deal }) {
  const { data: stages } = useQuery(stagesQuery);
  const { mutate, isPending, variables } = useMoveDeal(deal.id);
  const mayMove = useMay("deals:write");
  if (!stages) return null;
  const current = stages.findIndex(({ id }) => id === deal.stage.id);

  function move(id: string, name: string) {
    mutate(id, {
      onSuccess: (written) => announceWrite({ title: t("deals.moved", { stage: name }), description: deal.title }, written),
      onError: (error) => showToast({ title: t("deals.notMoved"), description: messageOf(error) }),
    });
  }

  return (
    <fieldset disabled={isPending || !mayMove} className="min-w-0">
      <legend className="sr-only">{t("deals.stage")}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-px overflow-hidden rounded-lg border border-line bg-line">
        {stages.map(({ id, name, probability, outcome }, index) => {
          const isCurrent = index === current;
          const Icon = outcome === "won" ? Check : outcome === "lost" ? X : null;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={isCurrent}
              disabled={isCurrent}
              onClick={() => move(id, name)}
              className={clsx(
                "grid content-start justify-items-start gap-0.5 px-3 py-2 text-left -outline-offset-2 transition-colors",
                isCurrent ? "bg-accent-soft text-accent-strong" : "bg-surface text-ink-2 hover:bg-hover hover:text-ink",
                isPending && variables === id && "animate-pulse",
              )}
            >
              <span className="inline-flex items-center gap-1 font-medium whitespace-nowrap">
                {Icon && <Icon aria-hidden className="size-3.5" />}
                {name}
              </span>
              <span className="text-xs tabular-nums">{isCurrent ? t("deals.nowHere") : formatShare(probability)}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
