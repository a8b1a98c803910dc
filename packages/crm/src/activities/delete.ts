import { idSchema, OmniError } from "@omni/core";
import { activities } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { activityColumns } from "./internal.ts";
import { activitySchema } from "./schemas.ts";

export const deleteActivity = defineCommand({
  name: "activities.delete",
  summary: "Delete a note or a task; undoing the turn brings it back",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({ activity: idSchema }),
  output: activitySchema,
  events: ({ id, kind }) => [{ name: `${kind}.deleted`, payload: { activityId: id } }],
  async run({ input: { activity: id }, tx }) {
    const [before] = await tx.db.select(activityColumns).from(activities).where(eq(activities.id, id)).for("update");
    if (before === undefined) throw new OmniError("not_found", "There is no such note or task.");
    await tx.db.delete(activities).where(eq(activities.id, id));
    return before;
  },
});
