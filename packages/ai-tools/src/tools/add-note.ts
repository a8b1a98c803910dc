import { commands } from "@omni/crm";
import { z } from "zod";
import { writeOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";

const { id: _, ...shape } = commands.addNote.input.shape;

export const addNote = defineTool({
  description: "Writes a note about a customer, a deal, an invoice or a quote. A person has to approve it first.",
  kind: "write",
  subject: { one: "note", many: "notes" },
  utterances: [
    "add a note to Nordlicht: they want a discount",
    "note for Berger: prefers to be called in the morning",
    "write down for the deal Office chairs that delivery is urgent",
    "make a note on invoice INV-2026-0042: sent again by mail",
  ],
  input: z.strictObject(shape),
  output: writeOutputSchema,
  async run({ kernel, ctx, input }) {
    const note = await kernel.command(commands.addNote, ctx, input);
    return {
      status: "done" as const,
      summary: `The note “${note.body}” is written.`,
      turnId: ctx.turnId ?? null,
      approvalId: null,
      sources: [],
    };
  },
});
