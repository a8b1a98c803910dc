import { useQuery } from "@tanstack/react-query";
import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { formatDistance, formatInstant } from "../../ui/format-date.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { askedBy } from "./asked-by.ts";
import { ChangeTable } from "./change-table.tsx";
import { DecisionButtons } from "./decision-buttons.tsx";
import { Outcome, useOutcome } from "./outcome.tsx";
import { type Approval, approvalQuery, type Decision } from "./queries.ts";
import { requestName } from "./request-name.ts";
import { UndoButton } from "./undo-button.tsx";

interface ApprovalCardProps {
  readonly id: string;
  /** Shown where the approval itself cannot be read. */
  readonly fallback?: string;
  /** The approval as a list has just brought it. */
  readonly known?: Approval;
  /** After a decision was sent, whatever came of it. */
  readonly onDecided?: (decision: Decision) => void;
}

/** A change that an assistant asks for: before and after, the decision, what became of it, and the way back. */
export function ApprovalCard({ id, fallback, known, onDecided }: ApprovalCardProps) {
  const { data: approval, error } = useQuery({ ...approvalQuery(id), ...(known && { initialData: known }) });
  if (approval) return <Card approval={approval} {...(onDecided && { onDecided })} />;
  if (error) return <p className="text-ink-2">{fallback ?? messageOf(error)}</p>;
  return (
    <div
      role="status"
      aria-label={t("approvals.loadingOne")}
      className="grid gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <Skeleton className="h-4 w-40" />
      <Skeleton className="h-4 w-64" />
      <Skeleton className="h-4 w-52" />
    </div>
  );
}

function Card({ approval, onDecided }: { approval: Approval } & Pick<ApprovalCardProps, "onDecided">) {
  const { id, verb, changes, labels, agent, isReversible, requestedAt, expiresAt, turnId } = approval;
  const [outcome = approval.status] = useOutcome([approval]);
  return (
    <article aria-label={requestName(verb)} className="overflow-hidden rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-line px-4 py-2.5">
        <p className="font-semibold">{requestName(verb)}</p>
        <Outcome status={outcome} />
      </header>
      <div className="grid gap-4 px-4 py-3.5">
        {changes.map((change) => (
          <ChangeTable key={`${change.table}/${change.recordId}`} change={change} names={labels} />
        ))}
      </div>
      <footer className="grid gap-2 border-t border-line px-4 py-2.5">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="text-xs text-ink-3">
            {[
              agent !== null && askedBy(agent, labels),
              formatDistance(requestedAt),
              outcome === "pending" && t("approvals.openUntil", { until: formatInstant(expiresAt) }),
              outcome === "pending" && (isReversible ? t("approvals.undoable") : t("approvals.notUndoable")),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {outcome === "approved" && isReversible && <UndoButton turnId={turnId} names={labels} />}
        </div>
        {outcome === "pending" && <DecisionButtons id={id} {...(onDecided && { onDecided })} />}
      </footer>
    </article>
  );
}
