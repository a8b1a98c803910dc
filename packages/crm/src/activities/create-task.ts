import { dateSchema, freshIdSchema, OmniError } from "@omni/core";
import { activities } from "@omni/db/schema";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import {
  activityColumns,
  assigneeSchema,
  bodySchema,
  memberBehind,
  requireMember,
  subjectColumns,
  subjectShape,
} from "./internal.ts";
import { activitySchema } from "./schemas.ts";

/** The task is for whoever asks for it, where nobody else is named. */
export const createTask = defineCommand({
  name: "tasks.create",
  summary: "Plan something to do, by a day or for a record if one is named",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    id: freshIdSchema,
    body: bodySchema.meta({ description: "What is to be done" }),
    dueDate: dateSchema.optional().meta({ description: "By when", format: "date" }),
    assignee: assigneeSchema.meta({ description: "Who is to do it, by the id of the member; whoever asks if left out" }),
    ...subjectShape,
  }),
  output: activitySchema,
  events: ({ id }) => [{ name: "task.created", payload: { activityId: id } }],
  async run({ ctx, input: { id, body, dueDate = null, assignee, ...subject }, tx }) {
    const about = await subjectColumns(tx, subject);
    if (assignee !== undefined) await requireMember(tx, assignee);
    const authorId = await memberBehind(tx, ctx);
    const [task] = await tx.db
      .insert(activities)
      .values({ id, teamId: ctx.teamId, kind: "task", body, dueDate, ...about, authorId, assigneeId: assignee ?? authorId })
      .returning(activityColumns);
    if (task === undefined) throw new OmniError("not_found", "The task could not be made.");
    return task;
  },
});
