import type { LinkProps } from "@tanstack/react-router";
import {
  Banknote,
  Briefcase,
  Contact,
  FileText,
  ListTodo,
  type LucideIcon,
  MessageSquareText,
  Package,
  ScrollText,
  ShieldCheck,
  Users,
} from "lucide-react";
import { t } from "./i18n/t.ts";

export interface AppSection {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly label: string;
  readonly icon: LucideIcon;
}

export const ask: AppSection = { to: "/", label: t("app.sections.ask"), icon: MessageSquareText };
export const approvals: AppSection = { to: "/approvals", label: t("app.sections.approvals"), icon: ShieldCheck };

/** What there is to do, and the kinds of records the way a sale goes. */
export const recordSections = [
  { to: "/tasks", label: t("app.sections.tasks"), icon: ListTodo },
  { to: "/customers", label: t("app.sections.customers"), icon: Users },
  { to: "/contacts", label: t("app.sections.contacts"), icon: Contact },
  { to: "/deals", label: t("app.sections.deals"), icon: Briefcase },
  { to: "/quotes", label: t("app.sections.quotes"), icon: ScrollText },
  { to: "/invoices", label: t("app.sections.invoices"), icon: FileText },
  { to: "/payments", label: t("app.sections.payments"), icon: Banknote },
  { to: "/products", label: t("app.sections.products"), icon: Package },
] as const satisfies readonly AppSection[];
