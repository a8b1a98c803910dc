import { z } from "zod";

/** A record's key: a UUID version 7, so that keys sort by the moment they were made (RFC 9562). */
export const idSchema = z.uuid();

/** A key as it goes out: its column is a uuid, so only its shape is said. Checking hundreds a list would cost more than reading them. */
export const idOutputSchema = z.string().meta({ format: "uuid" });

/** A new UUIDv7. `at` (milliseconds since the epoch) backdates it, for imported history. */
export function newId(at?: number): string {
  return at === undefined ? Bun.randomUUIDv7() : Bun.randomUUIDv7("hex", at);
}

/**
 * The id of a record to be made: the caller's, or a new one. Not a `default`, which documents of the API would show, another one
 * each time.
 */
export const freshIdSchema = idSchema.optional().transform((id) => id ?? newId());

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` has the shape of a key; says nothing about whether such a record exists. */
export function isId(text: string): boolean {
  return uuidPattern.test(text);
}
