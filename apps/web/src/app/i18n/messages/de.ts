import approvals from "../../../features/approvals/messages/de.ts";
import audit from "../../../features/audit/messages/de.ts";
import chat from "../../../features/chat/messages/de.ts";
import contacts from "../../../features/contacts/messages/de.ts";
import customers from "../../../features/customers/messages/de.ts";
import deals from "../../../features/deals/messages/de.ts";
import editing from "../../../features/editing/messages/de.ts";
import firstRun from "../../../features/first-run/messages/de.ts";
import home from "../../../features/home/messages/de.ts";
import invoices from "../../../features/invoices/messages/de.ts";
import memory from "../../../features/memory/messages/de.ts";
import payments from "../../../features/payments/messages/de.ts";
import people from "../../../features/people/messages/de.ts";
import products from "../../../features/products/messages/de.ts";
import quotes from "../../../features/quotes/messages/de.ts";
import records from "../../../features/records/messages/de.ts";
import session from "../../../features/session/messages/de.ts";
import settings from "../../../features/settings/messages/de.ts";
import tasks from "../../../features/tasks/messages/de.ts";
import timeline from "../../../features/timeline/messages/de.ts";
import ui from "../../../ui/messages/de.ts";
import app from "../../messages/de.ts";
import type { TranslationOf } from "../translation.ts";
import type en from "./en.ts";

const de = {
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

export default de satisfies TranslationOf<typeof en, typeof de>;
