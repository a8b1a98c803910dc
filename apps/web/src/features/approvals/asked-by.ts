import { t } from "../../app/i18n/t.ts";
import { agentName } from "../chat/agent-name.ts";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Who asks for a change: an assistant by its name, or a program, of which only the id of its key is known. */
export function askedBy(agent: string | null): string {
  if (agent === null) return t("approvals.askedByAssistant");
  return uuid.test(agent) ? t("approvals.askedByKey") : t("approvals.askedBy", { agent: agentName(agent) });
}
