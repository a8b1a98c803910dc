import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ListTodo } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { ReadOnlyNote } from "../editing/read-only-note.tsx";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { NewTask } from "./new-task.tsx";
import { fetchTasks, filtersOfView, type TaskFilters, type TaskSort, taskCountQuery } from "./queries.ts";
import { taskColumns } from "./task-columns.tsx";
import { taskFilters } from "./task-filters.ts";
import type { TaskView } from "./views.ts";

const route = getRouteApi("/app/tasks");

const views = [
  { name: "mine", label: t("tasks.mine") },
  { name: "open", label: t("tasks.everybodys") },
  { name: "done", label: t("tasks.done") },
] as const satisfies readonly { name: TaskView; label: string }[];

const open = taskColumns.filter(({ id }) => id !== "doneAt");
const columnsOfView: Readonly<Record<TaskView, typeof taskColumns>> = {
  mine: open.filter(({ id }) => id !== "assignee"),
  open,
  done: taskColumns.filter(({ id }) => id !== "dueDate"),
};

const emptyOfView = {
  mine: { title: t("tasks.noneMine"), hint: t("tasks.noneMineHint") },
  open: { title: t("tasks.noneOpen"), hint: t("tasks.noneMineHint") },
  done: { title: t("tasks.noneDone"), hint: t("tasks.noneDoneHint") },
} as const satisfies Record<TaskView, object>;

/** What there is to do, the latest due first; one's own, everybody's, and what is done. */
export function TasksPage() {
  const { view = "mine", filter, sort = view === "done" ? "-createdAt" : "dueDate" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(taskFilters, filter);
  const query: TaskFilters = { ...filters.values, ...filtersOfView[view] };
  const list = useRecordList({ resource: "tasks", query: { ...query, sort: sort as TaskSort }, fetchPage: fetchTasks });
  const { data: total } = useQuery(taskCountQuery(query));

  return (
    <ListPage
      title={t("tasks.title")}
      views={
        <FilterTabs
          label={t("records.views")}
          options={views}
          value={view}
          onChange={(name) => change({ view: name === "mine" ? "" : name, sort: undefined })}
        />
      }
      aside={<NewTask />}
      tools={<ListTools columns={columnsOfView[view]} list={list} filters={filters} />}
      filters={filters}
      summary={total && t("tasks.count", { count: total.count })}
    >
      <ReadOnlyNote permission="customers:write" />
      <RecordList
        caption={t("tasks.title")}
        columns={columnsOfView[view]}
        list={list}
        isWholePage
        // A row has a box already, which says that it is done.
        canSelect={false}
        total={total?.count}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={emptyList(
          {
            icon: ListTodo,
            none: { ...emptyOfView[view], action: view === "done" ? null : <NewTask /> },
            noneFits: { title: t("tasks.noneFits"), hint: t("records.chooseAnother") },
          },
          Object.keys(filters.values).length > 0,
          view === "mine" ? "" : view,
        )}
      />
    </ListPage>
  );
}
