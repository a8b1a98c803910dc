import { z } from "zod";

const callSchema = z.strictObject({
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()).default({}),
  without: z.array(z.string()).default([]),
});

const turnSchema = z.strictObject({
  ask: z.string(),
  agent: z.array(z.string()).optional(),
  calls: z.array(callSchema).optional(),
  figures: z.array(z.string()).default([]),
  rows: z.string().optional(),
  ordered: z.boolean().default(false),
  empty: z.boolean().default(false),
  declines: z.boolean().default(false),
  asks: z.boolean().default(false),
  either: z.boolean().default(false),
  talks: z.boolean().default(false),
  unjudged: z.boolean().default(false),
});
export type Turn = z.output<typeof turnSchema>;

/** Where a case comes from what a person thought of an answer: what they said, and what had been done. */
const feedbackSchema = z.strictObject({
  verdict: z.enum(["up", "down"]),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
  ratedAt: z.string(),
  agent: z.string().nullable(),
  calls: z.array(callSchema),
  answer: z.string(),
});

/** One conversation and what is right about it; README.md explains every field. */
export const caseSchema = z.strictObject({
  id: z.string(),
  language: z.enum(["en", "sl", "de"]),
  kind: z.enum(["single", "dialogue", "typo", "ambiguous", "out-of-scope", "small-talk"]),
  names: z.record(z.string(), z.string()).default({}),
  turns: z.array(turnSchema).min(1),
  feedback: feedbackSchema.optional(),
});
export type Case = z.output<typeof caseSchema>;

/** Reads cases, one a line. Throws with the line that is none. */
export async function readCases(path: string): Promise<Case[]> {
  const lines = (await Bun.file(path).text()).split("\n").map((line, index) => ({ line, number: index + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("//"))
    .map(({ line, number }) => {
      const parsed = caseSchema.safeParse(parseJson(line));
      if (!parsed.success) throw new Error(`${path}:${number}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return String(error);
  }
}
