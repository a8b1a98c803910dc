import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { DateField } from "../../ui/form/date-field.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextAreaField } from "../../ui/form/text-area-field.tsx";
import { CustomerNameField } from "../customers/customer-name-field.tsx";
import { changedValues } from "../editing/changed-values.ts";
import { RecordDialog } from "../editing/record-dialog.tsx";
import { writtenOf } from "../editing/write.ts";
import { membersQuery } from "../people/queries.ts";
import { api } from "../session/api.ts";
import type { Task } from "./queries.ts";

const schema = z.object({
  body: z.string().trim().min(1).max(4000),
  customer: z.string().max(200),
  dueDate: z.union([z.literal(""), z.iso.date()]),
  assignee: z.string(),
});
type Values = z.infer<typeof schema>;

const labels: Readonly<Record<keyof Values, string>> = {
  body: t("timeline.taskLabel"),
  customer: t("records.customer"),
  dueDate: t("timeline.dueDate"),
  assignee: t("tasks.assignee"),
};

interface TaskDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The one that is changed; without it a new one is planned. */
  readonly task?: Task;
}

/** Plans a task, or changes what it says, when it is due and whose it is. */
export function TaskDialog({ open, onOpenChange, task }: TaskDialogProps) {
  const { data: people } = useQuery(membersQuery);
  const members = people?.data ?? [];
  // Whom the server gives it to where nobody is named: whoever asks.
  const nobody = members.find(({ isYou }) => isYou)?.id ?? "";
  const options = members.map(({ id, name, isYou }) => ({
    value: id === nobody && task === undefined ? "" : id,
    label: isYou ? `${name} (${t("people.you")})` : name,
  }));
  const valuesOf = (activity: Pick<Task, "body" | "dueDate">): Values => ({
    body: activity.body,
    customer: "",
    dueDate: activity.dueDate ?? "",
    assignee: task?.assignee?.id ?? "",
  });
  const values = task === undefined ? { body: "", customer: "", dueDate: "", assignee: "" } : valuesOf(task);

  function save(given: Values, before: Values, version: number | undefined) {
    if (task === undefined) {
      const { body, customer, dueDate, assignee } = given;
      const about = { ...(customer !== "" && { customer }), ...(dueDate !== "" && { dueDate }) };
      return writtenOf(api.POST("/api/v1/tasks", { body: { body, ...about, ...(assignee !== "" && { assignee }) } }));
    }
    const { body, dueDate, assignee } = changedValues(given, before);
    if (body == null && dueDate === undefined && assignee == null) return null;
    const changes = {
      ...(body != null && { body }),
      ...(dueDate !== undefined && { dueDate }),
      ...(assignee != null && { assignee }),
      ...(version !== undefined && { version }),
    };
    return writtenOf(api.PATCH("/api/v1/activities/{activity}", { params: { path: { activity: task.id } }, body: changes }));
  }

  return (
    <RecordDialog
      open={open}
      onOpenChange={onOpenChange}
      title={task === undefined ? t("tasks.new") : t("tasks.edit")}
      schema={schema}
      values={values}
      fields={(form) => (
        <>
          <TextAreaField form={form} name="body" label={labels.body} rows={3} maxLength={4000} />
          {task === undefined && <CustomerNameField form={form} name="customer" label={labels.customer} isOptional />}
          <div className="grid gap-4 sm:grid-cols-2">
            <DateField form={form} name="dueDate" label={labels.dueDate} isOptional />
            <SelectField form={form} name="assignee" label={labels.assignee} options={options} />
          </div>
        </>
      )}
      save={save}
      said={({ body }) => ({
        title: task === undefined ? t("timeline.taskAdded") : t("tasks.changed"),
        description: body,
      })}
      {...(task !== undefined && { edited: { version: task.version, labels, valuesOf } })}
    />
  );
}
