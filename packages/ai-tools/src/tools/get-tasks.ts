import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { meantTasks } from "../meant.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

export const getTasks = defineTool({
  description:
    "Lists tasks, the next due first: by the day they are due, by customer or deal, whose they are, overdue ones, and counts them. Without other wishes: what is still to be done.",
  kind: "read",
  subject: { one: "task", many: "tasks" },
  isNamed: true,
  words: ["reminders", "agenda"],
  utterances: [
    "which tasks are open",
    "my tasks for today",
    "show the tasks due this week",
    "which tasks are overdue",
    "tasks for Nordlicht",
    "how many tasks do we have",
    "list my reminders",
    "which tasks are done",
  ],
  input: z.strictObject({ ...queries.listTasks.input.shape, limit: toolLimitSchema }),
  output: toolOutputs.getTasks,
  run: ({ kernel, ctx, input }) =>
    listRows({ kernel, ctx }, input, meantTasks, {
      list: (given) => kernel.query(queries.listTasks, ctx, given),
      totals: (given) => kernel.query(queries.countTasks, ctx, given),
      toRow: ({ kind, customerId, dealId, invoiceId, quoteId, createdAt, version, ...row }) => row,
      toSource: ({ subject }) =>
        subject === null || subject.label === null ? undefined : sourceOf(subject.type, subject.id, subject.label),
    }),
});
