import { Ban, Check, CircleAlert, Clock, History, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import type { Approval } from "./queries.ts";

/** The states of an approval as a person sees them: time and undo make two more. */
export type OutcomeStatus = Approval["status"] | "expired" | "undone";

const outcomes = {
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
