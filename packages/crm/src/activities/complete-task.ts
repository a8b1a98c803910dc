import { idSchema, OmniError } from "@omni/core";
import { activities } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { activityColumns } from "./internal.ts";
import { activitySchema } from "./schemas.ts";

export const completeTask = defineCommand({
  name: "tasks.complete",
  summary: "Say that a task is done, or that it is not done after all",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({ task: idSchema, isDone: z.boolean().default(true) }),
  output: activitySchema,
  events: ({ id, doneAt }) => [{ name: doneAt === null ? "task.reopened" : "task.completed", payload: { activityId: id } }],
  async run({ ctx, input: { task: id, isDone }, tx }) {
    const isThis = and(eq(activities.id, id), eq(activities.kind, "task"));
    const [before] = await tx.db.select({ doneAt: activities.doneAt }).from(activities).where(isThis).for("update");
    if (before === undefined) throw new OmniError("not_found", "There is no such task.");
    if ((before.doneAt !== null) === isDone)
      throw new OmniError("conflict", isDone ? "The task is done already." : "The task is not done yet.", {
        reason: isDone ? "task_done_already" : "task_open_already",
      });
    const [task] = await tx.db
      .update(activities)
      .set({ doneAt: isDone ? ctx.clock.now().toISOString() : null })
      .where(isThis)
      .returning(activityColumns);
    if (task === undefined) throw new OmniError("not_found", "There is no such task.");
    return task;
  },
});
