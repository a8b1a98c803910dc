import { Check, History, Pencil, Send, X } from "lucide-react";
import { Badge } from "../../ui/badge.tsx";
import type { Quote } from "./queries.ts";

const states = {
  draft: { label: "Draft", tone: "neutral", icon: Pencil },
  sent: { label: "Sent", tone: "accent", icon: Send },
  accepted: { label: "Accepted", tone: "positive", icon: Check },
  declined: { label: "Declined", tone: "neutral", icon: X },
  expired: { label: "Expired", tone: "warning", icon: History },
} as const satisfies Record<Quote["status"], object>;

export function QuoteState({ status }: Pick<Quote, "status">) {
  const { label, tone, icon } = states[status];
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  );
}
