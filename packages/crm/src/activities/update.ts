import { dateSchema, idSchema, OmniError } from "@omni/core";
import { activities } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { fieldsThatChange, requireVersion, seenVersion } from "../versions.ts";
import { activityColumns, assigneeSchema, bodySchema, requireMember } from "./internal.ts";
import { activitySchema } from "./schemas.ts";

export const updateActivity = defineCommand({
  name: "activities.update",
  summary: "Change what a note or a task says, when a task is due or whose it is",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    activity: idSchema,
    body: bodySchema.optional(),
    dueDate: dateSchema.nullable().optional().meta({ description: "Of a task; null takes the day away" }),
    assignee: assigneeSchema.meta({ description: "Of a task: who is to do it, by the id of the member" }),
    version: seenVersion,
  }),
  output: activitySchema,
  events: ({ id, kind, version }) => [{ name: `${kind}.updated`, payload: { activityId: id, version } }],
  async run({ input: { activity: id, version, assignee, ...given }, tx }) {
    const [before] = await tx.db
      .select({ ...activityColumns, assigneeId: activities.assigneeId })
      .from(activities)
      .where(eq(activities.id, id))
      .for("update");
    if (before === undefined) throw new OmniError("not_found", "There is no such note or task.");
    if (before.kind === "note" && given.dueDate !== undefined)
      throw new OmniError("invalid", "A note is not due on a day; make it a task.");
    if (before.kind === "note" && assignee !== undefined)
      throw new OmniError("invalid", "A note is nobody's to do; make it a task.");
    if (assignee !== undefined) await requireMember(tx, assignee);
    requireVersion(version, before);
    const [after] = await tx.db
      .update(activities)
      .set(fieldsThatChange({ ...given, assigneeId: assignee }, before))
      .where(eq(activities.id, id))
      .returning(activityColumns);
    if (after === undefined) throw new OmniError("not_found", "There is no such note or task.");
    return after;
  },
});
