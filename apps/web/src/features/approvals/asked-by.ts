import { t } from "../../app/i18n/t.ts";
import { agentName } from "../chat/agent-name.ts";
import { isId } from "./is-id.ts";

/** The name of an API key, of which the record that it wrote holds the id; null where it has none. */
export function keyName(id: string | null, names: Readonly<Record<string, string>>): string | null {
  return id === null ? null : (names[id] ?? null);
}

/** Who asks for a change: an assistant by its trade, or a program by the name of its key. */
export function askedBy(agent: string | null, names: Readonly<Record<string, string>>): string {
  if (agent === null) return t("approvals.askedByAssistant");
  if (!isId(agent)) return t("approvals.askedBy", { agent: agentName(agent) });
  const name = keyName(agent, names);
  return name === null ? t("approvals.askedByKey") : t("approvals.askedByNamedKey", { name });
}
