import approvals from "../../../features/approvals/messages/en.ts";
import audit from "../../../features/audit/messages/en.ts";
import chat from "../../../features/chat/messages/en.ts";
import contacts from "../../../features/contacts/messages/en.ts";
import customers from "../../../features/customers/messages/en.ts";
import deals from "../../../features/deals/messages/en.ts";
import editing from "../../../features/editing/messages/en.ts";
import firstRun from "../../../features/first-run/messages/en.ts";
import home from "../../../features/home/messages/en.ts";
import invoices from "../../../features/invoices/messages/en.ts";
import memory from "../../../features/memory/messages/en.ts";
import payments from "../../../features/payments/messages/en.ts";
import people from "../../../features/people/messages/en.ts";
import products from "../../../features/products/messages/en.ts";
import quotes from "../../../features/quotes/messages/en.ts";
import records from "../../../features/records/messages/en.ts";
import session from "../../../features/session/messages/en.ts";
import settings from "../../../features/settings/messages/en.ts";
import tasks from "../../../features/tasks/messages/en.ts";
import timeline from "../../../features/timeline/messages/en.ts";
import ui from "../../../ui/messages/en.ts";
import app from "../../messages/en.ts";

/** Every text of the product; the other languages follow it. */
export default {
  app,
  approvals,
  audit,
  chat,
  customers,
  deals,
  invoices,
  memory,
  products,
  quotes,
  records,
  session,
  ui,
  contacts,
  editing,
  home,
  payments,
  tasks,
  timeline,
  people,
  settings,
  firstRun,
} as const;
