import { Check, History, Pencil, Send, X } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import type { Quote } from "./queries.ts";

const states = {
  draft: { label: t("quotes.states.draft"), tone: "neutral", icon: Pencil },
  sent: { label: t("quotes.states.sent"), tone: "accent", icon: Send },
  accepted: { label: t("quotes.states.accepted"), tone: "positive", icon: Check },
  declined: { label: t("quotes.states.declined"), tone: "neutral", icon: X },
  expired: { label: t("quotes.states.expired"), tone: "warning", icon: History },
} as const satisfies Record<Quote["status"], object>;

/** Whether a word from elsewhere, such as an answer's row, is one of them. */
export function isQuoteStatus(status: string): status is Quote["status"] {
  return Object.hasOwn(states, status);
}

export function QuoteState({ status }: Pick<Quote, "status">) {
  const { label, tone, icon } = states[status];
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  );
}
