import type { ToolName } from "@omni/ai-tools/contract";
import { t } from "../../app/i18n/t.ts";

/** What is happening while a tool runs. */
export const toolActivities: Readonly<Record<ToolName, string>> = {
  getInvoices: t("chat.activities.getInvoices"),
  getOverdueInvoices: t("chat.activities.getOverdueInvoices"),
  getInvoice: t("chat.activities.getInvoice"),
  summarizeInvoices: t("chat.activities.summarizeInvoices"),
  getPayments: t("chat.activities.getPayments"),
  getIndustries: t("chat.activities.getIndustries"),
  listProducts: t("chat.activities.listProducts"),
  getProductCategories: t("chat.activities.getProductCategories"),
  getQuotes: t("chat.activities.getQuotes"),
  getQuoteConversion: t("chat.activities.getQuoteConversion"),
  getDeals: t("chat.activities.getDeals"),
  getPipeline: t("chat.activities.getPipeline"),
  getTasks: t("chat.activities.getTasks"),
  addNote: t("chat.activities.addNote"),
  createTask: t("chat.activities.createTask"),
  searchCustomers: t("chat.activities.searchCustomers"),
  getCustomer: t("chat.activities.getCustomer"),
  moveDeal: t("chat.activities.moveDeal"),
};

export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(toolActivities, name);
}
