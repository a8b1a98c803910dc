import { BookOpen, ClipboardList, Compass, FileText, type LucideIcon, MessageCircle, Users } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { agentName } from "./agent-name.ts";
import { agentReason } from "./agent-reason.ts";
import type { AgentChoice } from "./omni-message.ts";

const icons: Readonly<Record<string, LucideIcon>> = {
  general: MessageCircle,
  invoices: FileText,
  customers: Users,
  sales: Compass,
  catalogue: BookOpen,
  work: ClipboardList,
};

/** Who answers now, who handed it on to them, and why. */
export function AgentBadge({ choices }: { choices: readonly AgentChoice[] }) {
  const current = choices.at(-1);
  if (current === undefined) return null;
  const Icon = icons[current.agent] ?? MessageCircle;
  const before = choices.slice(0, -1).map(({ agent }) => agentName(agent));
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
          {agentName(current.agent)}
        </span>
      </span>
      <span className="truncate" title={current.reason}>
        {agentReason(current.reason)}
      </span>
    </p>
  );
}
