import { t } from "../../app/i18n/t.ts";

const names: Readonly<Record<string, string>> = {
  general: t("chat.agents.general"),
  invoices: t("chat.agents.invoices"),
  customers: t("chat.agents.customers"),
  sales: t("chat.agents.sales"),
  catalogue: t("chat.agents.catalogue"),
  work: t("chat.agents.work"),
};

/** What a specialist is called on the screen. */
export function agentName(agent: string): string {
  return names[agent] ?? agent;
}
