import type { LinkProps } from "@tanstack/react-router";
import { Briefcase, FileText, type LucideIcon, MessageSquareText, Package, ScrollText, ShieldCheck, Users } from "lucide-react";

export interface AppSection {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly label: string;
  readonly icon: LucideIcon;
}

export const ask: AppSection = { to: "/", label: "Ask", icon: MessageSquareText };
export const approvals: AppSection = { to: "/approvals", label: "Approvals", icon: ShieldCheck };

/** Kinds of records, the way a sale goes. */
export const recordSections = [
  { to: "/customers", label: "Customers", icon: Users },
  { to: "/deals", label: "Deals", icon: Briefcase },
  { to: "/quotes", label: "Quotes", icon: ScrollText },
  { to: "/invoices", label: "Invoices", icon: FileText },
  { to: "/products", label: "Products", icon: Package },
] as const satisfies readonly AppSection[];
