/**
 * What the server adds to an answer beside its words: who answers, what of it is proven, what could be asked next. Each is a data
 * part of the message, streamed and stored with it.
 *
 * @module
 */
import { z } from "zod";

/** Which agent answers, chosen by what and why. */
export const agentPartSchema = z.object({ agent: z.string(), by: z.enum(["local", "model", "person"]), reason: z.string() });

/** Where a claim comes from: a value a tool returned or was asked with, the person, the day, or figures it follows from. */
export const claimSourceSchema = z.union([
  z.object({
    toolCallId: z.string(),
    path: z.string().meta({ description: "Dotted path below the tool call: output.rows.3.dueDate" }),
    field: z.string(),
    value: z.string(),
    record: z.object({ type: z.string(), id: z.string(), label: z.string(), href: z.string() }).optional(),
  }),
  z.object({ from: z.literal("question") }),
  z.object({ from: z.literal("today") }),
  z.object({ from: z.literal("derived"), of: z.array(z.string()).meta({ description: "Paths, or how it was counted" }) }),
]);
export type ClaimSource = z.infer<typeof claimSourceSchema>;

export const claimKinds = ["amount", "number", "percent", "date", "identifier", "name"] as const;

export const claimSchema = z.object({
  text: z.string(),
  start: z
    .number()
    .int()
    .meta({ description: "Offset in UTF-16 units into the text parts of the answer, put one behind the other" }),
  end: z.number().int(),
  kind: z.enum(claimKinds),
  status: z.enum(["bound", "unbound"]),
  source: claimSourceSchema.optional(),
});
export type VerifiedClaim = z.infer<typeof claimSchema>;

/** What of an answer is proven: the data of the `data-verification` part, stored with the message. */
export const verificationPartSchema = z.object({
  claims: z.array(claimSchema),
  counts: z.object({ bound: z.number().int(), unbound: z.number().int() }),
});
export type Verification = z.infer<typeof verificationPartSchema>;

/** Questions that go on from an answer and yield something. */
export const suggestionsPartSchema = z.object({ questions: z.array(z.string()) });
