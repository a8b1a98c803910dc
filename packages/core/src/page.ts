import { z } from "zod";
import { OmniError } from "./errors.ts";

export const pageLimitSchema = z.number().int().min(1).max(200).default(50);
export const cursorSchema = z.string().max(1000).meta({ description: "`nextCursor` of the page before" });

/** A page of `item`s. `nextCursor` is null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), nextCursor: z.string().nullable() });
}

/**
 * A cursor holds the sort it belongs to and the sort values of the last row seen, as text; it means nothing under another sort.
 */
export function encodeCursor(sort: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([sort, ...values])).toString("base64url");
}

/** Reads a cursor back; throws `invalid` for one that is damaged or was made under another sort. */
export function decodeCursor(cursor: string, sort: string, count: number): string[] {
  const shape = z.tuple([z.literal(sort)]).rest(z.string());
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch (cause) {
    throw new OmniError("invalid", "This cursor is damaged; start again without one.", { cause });
  }
  const parsed = shape.safeParse(decoded);
  if (!parsed.success || parsed.data.length !== count + 1) {
    throw new OmniError("invalid", "This cursor belongs to another list or sort; start again without one.");
  }
  return parsed.data.slice(1);
}
