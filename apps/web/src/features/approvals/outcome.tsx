import { Ban, Check, CircleAlert, Clock, History, Undo2 } from "lucide-react";
import { type ReactNode, useEffect, useReducer } from "react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import type { Approval } from "./queries.ts";

/** The states of an approval as a person sees them: time and undo make two more. */
export type OutcomeStatus = Approval["status"] | "expired" | "undone";

export const outcomes = {
  pending: { tone: "accent", icon: Clock, label: t("approvals.outcomes.pending") },
  approved: { tone: "positive", icon: Check, label: t("approvals.outcomes.approved") },
  declined: { tone: "neutral", icon: Ban, label: t("approvals.outcomes.declined") },
  stale: { tone: "warning", icon: CircleAlert, label: t("approvals.outcomes.stale") },
  failed: { tone: "danger", icon: CircleAlert, label: t("approvals.outcomes.failed") },
  expired: { tone: "neutral", icon: History, label: t("approvals.outcomes.expired") },
  undone: { tone: "neutral", icon: Undo2, label: t("approvals.outcomes.undone") },
} as const satisfies Record<OutcomeStatus, object>;

export function outcomeOf({ status, expiresAt, undoneAt }: Pick<Approval, "status" | "expiresAt" | "undoneAt">): OutcomeStatus {
  if (undoneAt !== null) return "undone";
  return status === "pending" && Date.parse(expiresAt) <= Date.now() ? "expired" : status;
}

/** What became of each, now and when the time of one that waits runs out. */
export function useOutcome(approvals: readonly Approval[]): OutcomeStatus[] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const ends = approvals.filter(({ status }) => status === "pending").map(({ expiresAt }) => Date.parse(expiresAt));
  const next = Math.min(...ends.filter((end) => end > Date.now()));
  useEffect(() => {
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(redraw, Math.min(next - Date.now(), longestTimer));
    return () => clearTimeout(timer);
  }, [next]);
  return approvals.map(outcomeOf);
}

/** Milliseconds; a browser counts them with 32 bits. */
const longestTimer = 2 ** 31 - 1;

/** What became of a change, in a word, with more beside it where there is more to say. */
export function Outcome({ status, children }: { status: OutcomeStatus; children?: ReactNode }) {
  const { tone, icon, label } = outcomes[status];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tone} icon={icon}>
        {label}
      </Badge>
      {children}
    </span>
  );
}
