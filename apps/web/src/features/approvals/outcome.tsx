import { Ban, Check, CircleAlert, Clock, History, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "../../ui/badge.tsx";
import type { Approval } from "./queries.ts";

/** The states of an approval as a person sees them: time and undo make two more. */
export type OutcomeStatus = Approval["status"] | "expired" | "undone";

const outcomes = {
  pending: { tone: "accent", icon: Clock, label: "Waits for you" },
  approved: { tone: "positive", icon: Check, label: "Done" },
  declined: { tone: "neutral", icon: Ban, label: "Declined" },
  stale: { tone: "warning", icon: CircleAlert, label: "Not done: the record was changed meanwhile" },
  failed: { tone: "danger", icon: CircleAlert, label: "Failed" },
  expired: { tone: "neutral", icon: History, label: "Expired" },
  undone: { tone: "neutral", icon: Undo2, label: "Undone" },
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
