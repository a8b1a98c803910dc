import { activities } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { isTask, taskFilter } from "./filter.ts";

export const countTasks = defineTotals({
  name: "tasks.count",
  summary: "How many tasks",
  permission: "customers:read",
  filter: taskFilter,
  always: isTask,
  from: (select) => select.from(activities),
  currency: null,
  sums: {},
});
