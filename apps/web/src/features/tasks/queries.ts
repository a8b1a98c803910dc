import { type components, dataOf, type paths } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";
import type { TaskView } from "./views.ts";

export type Task = components["schemas"]["Task"];

type Query = NonNullable<paths["/api/v1/tasks"]["get"]["parameters"]["query"]>;
export type TaskFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type TaskSort = NonNullable<Query["sort"]>;

export const filtersOfView: Readonly<Record<TaskView, TaskFilters>> = {
  mine: { isMine: true, isDone: false },
  open: { isDone: false },
  done: { isDone: true },
};

export const fetchTasks = (query: Query) => dataOf(api.GET("/api/v1/tasks", { params: { query } }));

export function taskCountQuery(filters: TaskFilters) {
  return queryOptions({
    queryKey: ["tasks", "count", filters],
    queryFn: () => dataOf(api.GET("/api/v1/tasks/count", { params: { query: filters } })),
  });
}
