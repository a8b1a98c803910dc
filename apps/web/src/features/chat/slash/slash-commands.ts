/**
 * What a slash at the beginning of a question offers: whole questions to send, beginnings that a name or a text completes, and
 * things that the page does by itself. Names and questions are in the person's language; English names work in every language.
 *
 * @module
 */
import {
  Banknote,
  ChartColumn,
  Clock,
  Compass,
  FileText,
  Keyboard,
  ListTodo,
  type LucideIcon,
  MessageSquarePlus,
  NotebookPen,
  Users,
} from "lucide-react";
import { t } from "../../../app/i18n/t.ts";

export interface SlashCommand {
  readonly id: string;
  /** Without the slash. */
  readonly name: string;
  readonly description: string;
  readonly icon: LucideIcon;
  readonly does:
    | { readonly ask: string }
    /** `hint` stands for what is to be typed behind it. */
    | { readonly complete: (typed: string) => string; readonly hint: string }
    | { readonly act: "new" | "help" };
}

export const slashCommands: readonly SlashCommand[] = [
  {
    id: "overdue",
    name: t("chat.commands.overdue.name"),
    description: t("chat.commands.overdue.description"),
    icon: Clock,
    does: { ask: t("chat.commands.overdue.question") },
  },
  {
    id: "revenue",
    name: t("chat.commands.revenue.name"),
    description: t("chat.commands.revenue.description"),
    icon: ChartColumn,
    does: { ask: t("chat.commands.revenue.question") },
  },
  {
    id: "payments",
    name: t("chat.commands.payments.name"),
    description: t("chat.commands.payments.description"),
    icon: Banknote,
    does: { ask: t("chat.commands.payments.question") },
  },
  {
    id: "pipeline",
    name: t("chat.commands.pipeline.name"),
    description: t("chat.commands.pipeline.description"),
    icon: Compass,
    does: { ask: t("chat.commands.pipeline.question") },
  },
  {
    id: "customer",
    name: t("chat.commands.customer.name"),
    description: t("chat.commands.customer.description"),
    icon: Users,
    does: { complete: (typed) => t("chat.commands.customer.question", { typed }), hint: t("chat.commands.customer.hint") },
  },
  {
    id: "invoice",
    name: t("chat.commands.invoice.name"),
    description: t("chat.commands.invoice.description"),
    icon: FileText,
    does: { complete: (typed) => t("chat.commands.invoice.question", { typed }), hint: t("chat.commands.invoice.hint") },
  },
  {
    id: "note",
    name: t("chat.commands.note.name"),
    description: t("chat.commands.note.description"),
    icon: NotebookPen,
    does: { complete: (typed) => t("chat.commands.note.question", { typed }), hint: t("chat.commands.note.hint") },
  },
  {
    id: "task",
    name: t("chat.commands.task.name"),
    description: t("chat.commands.task.description"),
    icon: ListTodo,
    does: { complete: (typed) => t("chat.commands.task.question", { typed }), hint: t("chat.commands.task.hint") },
  },
  {
    id: "new",
    name: t("chat.commands.new.name"),
    description: t("chat.commands.new.description"),
    icon: MessageSquarePlus,
    does: { act: "new" },
  },
  {
    id: "help",
    name: t("chat.commands.help.name"),
    description: t("chat.commands.help.description"),
    icon: Keyboard,
    does: { act: "help" },
  },
];
