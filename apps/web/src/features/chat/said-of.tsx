import { useQueries } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { outcomes, useOutcome } from "../approvals/outcome.tsx";
import { type Approval, approvalQuery } from "../approvals/queries.ts";
import type { SaidOfChange } from "./arrange-parts.ts";

/** What an assistant said of a change, as long as it is so: from then on, what became of the change. */
export function SaidOf({ change, children }: { change: SaidOfChange | undefined; children: ReactNode }) {
  return change === undefined ? children : <SaidOfKnown change={change}>{children}</SaidOfKnown>;
}

function SaidOfKnown({ change: { approvalIds, said }, children }: { change: SaidOfChange; children: ReactNode }) {
  const approvals = useQueries({ queries: approvalIds.map(approvalQuery) }).map(({ data }) => data);
  const known = approvals.filter((approval) => approval !== undefined);
  if (known.length < approvals.length) return children;
  return (
    <BecameOf approvals={known} said={said}>
      {children}
    </BecameOf>
  );
}

interface BecameOfProps {
  readonly approvals: readonly Approval[];
  readonly said: SaidOfChange["said"];
  readonly children: ReactNode;
}

function BecameOf({ approvals, said, children }: BecameOfProps) {
  const all = useOutcome(approvals);
  if (said === "after" && !all.includes("undone")) return children;
  if (said === "before" && all.includes("pending")) return children;
  const decided = all.filter((outcome) => outcome !== "pending");
  return (
    <div className="grid gap-1.5">
      {said === "before" &&
        [...new Set(decided)].map((outcome) => {
          const Icon = outcomes[outcome].icon;
          return (
            <p key={outcome} className="flex max-w-prose gap-2 text-base">
              <Icon aria-hidden className="mt-1 size-4 shrink-0 text-ink-3" />
              {t(`approvals.became.${outcome}`)}
            </p>
          );
        })}
      <details className="group text-ink-3">
        <summary className="inline-flex cursor-pointer list-none items-center gap-1 rounded-sm text-xs hover:text-ink-2 pointer-coarse:py-1.5 [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-3 group-open:rotate-90" />
          {t(said === "before" ? "approvals.became.saidBefore" : "approvals.became.saidAfter")}
        </summary>
        <div className="border-l border-line pt-1.5 pl-3">{children}</div>
      </details>
    </div>
  );
}
