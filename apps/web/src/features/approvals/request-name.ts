import { t } from "../../app/i18n/t.ts";

const names: Readonly<Record<string, string>> = {
  "deals.move": t("approvals.requests.moveDeal"),
  "notes.add": t("approvals.requests.addNote"),
  "tasks.create": t("approvals.requests.createTask"),
  "tasks.complete": t("approvals.requests.completeTask"),
  "activities.update": t("approvals.requests.updateActivity"),
  "activities.delete": t("approvals.requests.deleteActivity"),
  "deals.create": t("approvals.requests.createDeal"),
  "deals.update": t("approvals.requests.updateDeal"),
  "customers.create": t("approvals.requests.createCustomer"),
  "customers.update": t("approvals.requests.updateCustomer"),
  "contacts.create": t("approvals.requests.createContact"),
  "contacts.update": t("approvals.requests.updateContact"),
};

/** What is asked for, by the name of the command: `deals.move` → `Move a deal`. */
export function requestName(verb: string): string {
  return names[verb] ?? verb;
}
