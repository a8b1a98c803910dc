import { BookOpen, ClipboardList, Compass, FileText, type LucideIcon, MessageCircle, Users } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import type { AgentChoice } from "./omni-message.ts";

const agents: Readonly<Record<string, { readonly label: string; readonly icon: LucideIcon }>> = {
  general: { label: t("chat.agents.general"), icon: MessageCircle },
  invoices: { label: t("chat.agents.invoices"), icon: FileText },
  customers: { label: t("chat.agents.customers"), icon: Users },
  sales: { label: t("chat.agents.sales"), icon: Compass },
  catalogue: { label: t("chat.agents.catalogue"), icon: BookOpen },
  work: { label: t("chat.agents.work"), icon: ClipboardList },
};

/** Who answers now, who handed it on to them, and why. */
export function AgentBadge({ choices }: { choices: readonly AgentChoice[] }) {
  const current = choices.at(-1);
  if (current === undefined) return null;
  const { label, icon: Icon } = look(current);
  const before = choices.slice(0, -1).map((choice) => look(choice).label);
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-xs text-ink-3">
      <span className="inline-flex shrink-0 items-center gap-1">
        {before.map((name, index) => (
          // Who came before only grows at its end, and may come twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the row is all the name it has
          <span key={index}>
            {name}
            <span className="sr-only">{t("chat.handedOn")}</span>
            <span aria-hidden> ›</span>
          </span>
        ))}
        <span className="inline-flex items-center gap-1 font-medium text-ink-2">
          <Icon aria-hidden className="size-3" />
          {label}
        </span>
      </span>
      <span className="truncate" title={current.reason}>
        {current.reason}
      </span>
    </p>
  );
}

function look({ agent }: AgentChoice) {
  return agents[agent] ?? { label: agent, icon: MessageCircle };
}
