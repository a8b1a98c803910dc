import { Compass, FileText, type LucideIcon, MessageCircle, Users } from "lucide-react";
import type { AgentChoice } from "./omni-message.ts";

const agents: Readonly<Record<string, { readonly label: string; readonly icon: LucideIcon }>> = {
  general: { label: "General", icon: MessageCircle },
  invoices: { label: "Invoices", icon: FileText },
  customers: { label: "Customers", icon: Users },
  sales: { label: "Sales", icon: Compass },
};

/** Who answers, and why it was them. */
export function AgentBadge({ choice }: { choice: AgentChoice }) {
  const { label, icon: Icon } = agents[choice.agent] ?? { label: choice.agent, icon: MessageCircle };
  return (
    <p className="flex min-w-0 items-baseline gap-1.5 text-xs text-ink-3">
      <span className="inline-flex shrink-0 items-center gap-1 font-medium text-ink-2">
        <Icon aria-hidden className="size-3 self-center" />
        {label}
      </span>
      <span className="truncate" title={choice.reason}>
        {choice.reason}
      </span>
    </p>
  );
}
