import approvals from "../../../features/approvals/messages/sl.ts";
import audit from "../../../features/audit/messages/sl.ts";
import chat from "../../../features/chat/messages/sl.ts";
import contacts from "../../../features/contacts/messages/sl.ts";
import customers from "../../../features/customers/messages/sl.ts";
import deals from "../../../features/deals/messages/sl.ts";
import editing from "../../../features/editing/messages/sl.ts";
import firstRun from "../../../features/first-run/messages/sl.ts";
import home from "../../../features/home/messages/sl.ts";
import invoices from "../../../features/invoices/messages/sl.ts";
import memory from "../../../features/memory/messages/sl.ts";
import payments from "../../../features/payments/messages/sl.ts";
import people from "../../../features/people/messages/sl.ts";
import products from "../../../features/products/messages/sl.ts";
import quotes from "../../../features/quotes/messages/sl.ts";
import records from "../../../features/records/messages/sl.ts";
import session from "../../../features/session/messages/sl.ts";
import settings from "../../../features/settings/messages/sl.ts";
import tasks from "../../../features/tasks/messages/sl.ts";
import timeline from "../../../features/timeline/messages/sl.ts";
import ui from "../../../ui/messages/sl.ts";
import app from "../../messages/sl.ts";
import type { TranslationOf } from "../translation.ts";
import type en from "./en.ts";

const sl = {
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

export default sl satisfies TranslationOf<typeof en, typeof sl>;
