import { commands } from "@omni/crm";
import { z } from "zod";
import { writeOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";

const { id: _, ...shape } = commands.createTask.input.shape;

export const createTask = defineTool({
  description: "Plans a task for whoever asks, by a day or about a record if one is named. A person has to approve it first.",
  kind: "write",
  subject: { one: "task", many: "tasks" },
  utterances: [
    "remind me to call Nordlicht tomorrow",
    "create a task: send the samples by Friday",
    "add a task for Nordlicht: call about the offer",
    "new task: check the contract due tomorrow",
    "make a task to renew the insurance by 1 June",
  ],
  input: z.strictObject(shape),
  output: writeOutputSchema,
  async run({ kernel, ctx, input }) {
    const task = await kernel.command(commands.createTask, ctx, input);
    return {
      status: "done" as const,
      summary: `The task “${task.body}” is planned.`,
      turnId: ctx.turnId ?? null,
      approvalId: null,
      sources: [],
    };
  },
});
