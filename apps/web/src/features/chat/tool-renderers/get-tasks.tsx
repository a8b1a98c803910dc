import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { formatDate } from "../../../ui/format-date.ts";
import { RecordLink } from "../../records/record-link.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

type Task = ToolOutput<"getTasks">["rows"][number];

const columns: readonly Column<Task>[] = [
  { id: "body", header: t("chat.results.task"), value: ({ body }) => body, cell: ({ body }) => body },
  {
    id: "subject",
    header: t("chat.results.taskSubject"),
    value: ({ subject }) => subject?.label ?? "",
    cell: ({ subject }) =>
      subject && (
        <RecordLink type={subject.type} id={subject.id}>
          {subject.label ?? (subject.type === "quote" ? t("quotes.one") : t("invoices.one"))}
        </RecordLink>
      ),
  },
  {
    id: "assignee",
    header: t("chat.results.taskAssignee"),
    from: "md",
    value: ({ assignee }) => assignee?.name ?? "",
    cell: ({ assignee }) => assignee?.name,
  },
  {
    id: "dueDate",
    header: t("chat.results.taskDue"),
    value: ({ dueDate }) => dueDate ?? "",
    cell: ({ dueDate }) => dueDate && <span className="whitespace-nowrap">{formatDate(dueDate)}</span>,
  },
];

export const Tasks: ToolRenderer<"getTasks"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.tasks")}
    empty={t("chat.results.noTasks")}
    fileName="tasks"
    output={output}
    input={input}
    list={lists.getTasks}
    columns={columns}
    rowKey={({ id }) => id}
  />
);
