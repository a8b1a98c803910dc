import { commands } from "@omni/crm";
import { writeOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";

export const moveDeal = defineTool({
  description: "Moves a deal to another stage of the pipeline. A person has to approve it first.",
  kind: "write",
  subject: { one: "deal", many: "deals" },
  utterances: [
    "move the deal Warehouse shelving to Negotiation",
    "mark the deal Website relaunch as won",
    "we lost the deal Office chairs",
    "put Warehouse shelving into Proposal",
  ],
  input: commands.moveDeal.input,
  output: writeOutputSchema,
  async run({ kernel, ctx, input }) {
    const deal = await kernel.command(commands.moveDeal, ctx, input);
    return {
      status: "done" as const,
      summary: `“${deal.title}” is now in stage “${deal.stage.name}”.`,
      turnId: ctx.turnId ?? null,
      approvalId: null,
      sources: [sourceOf("deal", deal.id, deal.title)],
    };
  },
});
