import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { formatDate, localDate } from "../../ui/format-date.ts";
import { RecordLink } from "../records/record-link.tsx";
import { TaskBox } from "../timeline/task-box.tsx";
import { DueDay } from "./due-day.tsx";
import type { Task } from "./queries.ts";
import { TaskMenu } from "./task-menu.tsx";
import { TaskText } from "./task-text.tsx";

export const taskColumns: readonly Column<Task>[] = [
  {
    id: "task",
    header: t("timeline.task"),
    value: ({ body }) => body,
    cell: (task) => (
      <div className="flex items-start gap-2.5">
        <span className="grid h-5 place-items-center">
          <TaskBox id={task.id} body={task.body} isDone={task.doneAt !== null} />
        </span>
        <div className="grid min-w-0 justify-items-start gap-1">
          <TaskText task={task} />
          {/* Where the columns are too many, what they say stands here. */}
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 @xl:hidden">
            <DueDay task={task} />
            <Subject task={task} />
          </span>
        </div>
      </div>
    ),
  },
  {
    id: "subject",
    header: t("tasks.about"),
    value: ({ subject }) => subject?.label,
    from: "md",
    cell: (task) => <Subject task={task} />,
  },
  {
    id: "dueDate",
    header: t("tasks.due"),
    width: "10.5rem",
    value: ({ dueDate }) => dueDate,
    from: "md",
    sort: "dueDate",
    cell: (task) => <DueDay task={task} />,
  },
  {
    id: "assignee",
    header: t("tasks.assignee"),
    width: "11rem",
    value: ({ assignee }) => assignee?.name,
    from: "lg",
    cell: ({ assignee }) => assignee?.name,
  },
  {
    id: "doneAt",
    header: t("tasks.doneAt"),
    width: "8rem",
    value: ({ doneAt }) => doneAt,
    from: "lg",
    cell: ({ doneAt }) => doneAt && <span className="whitespace-nowrap">{formatDate(localDate(new Date(doneAt)))}</span>,
  },
  {
    id: "menu",
    header: t("tasks.actions"),
    width: "5.5rem",
    align: "end",
    cell: (task) => <TaskMenu task={task} />,
  },
];

function Subject({ task: { subject } }: { task: Task }) {
  if (subject === null) return null;
  return (
    <RecordLink type={subject.type} id={subject.id}>
      {subject.label ?? t("timeline.noNumber")}
    </RecordLink>
  );
}
