import { freshIdSchema, OmniError } from "@omni/core";
import { activities } from "@omni/db/schema";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { activityColumns, bodySchema, memberBehind, subjectColumns, subjectShape } from "./internal.ts";
import { activitySchema } from "./schemas.ts";

export const addNote = defineCommand({
  name: "notes.add",
  summary: "Write a note about a customer, a deal, an invoice or a quote",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    id: freshIdSchema,
    body: bodySchema.meta({ description: "What the note says" }),
    ...subjectShape,
  }),
  output: activitySchema,
  events: ({ id }) => [{ name: "note.added", payload: { activityId: id } }],
  async run({ ctx, input: { id, body, ...subject }, tx }) {
    const about = await subjectColumns(tx, subject);
    if (Object.values(about).every((it) => it === null))
      throw new OmniError("invalid", "A note is about a customer, a deal, an invoice or a quote; name one.");
    const authorId = await memberBehind(tx, ctx);
    const [note] = await tx.db
      .insert(activities)
      .values({ id, teamId: ctx.teamId, kind: "note", body, ...about, authorId })
      .returning(activityColumns);
    if (note === undefined) throw new OmniError("not_found", "The note could not be written.");
    return note;
  },
});
