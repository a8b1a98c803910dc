import { useState } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { DateField } from "../../ui/form/date-field.tsx";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextAreaField } from "../../ui/form/text-area-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { ReadOnlyNote } from "../editing/read-only-note.tsx";
import { useMay } from "../editing/use-may.ts";
import { announceWrite, refreshRecords, writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import type { TimelineSubject } from "./queries.ts";

const schema = z.object({
  body: z.string().trim().min(1).max(4000),
  dueDate: z.union([z.literal(""), z.iso.date()]),
});

const kinds = [
  { name: "note", label: t("timeline.note") },
  { name: "task", label: t("timeline.task") },
] as const;

/** Writes down a note or a task about a record. */
export function AddActivity({ subject, id }: { subject: TimelineSubject; id: string }) {
  const [kind, setKind] = useState<"note" | "task">("note");
  const form = useZodForm({ schema, defaultValues: { body: "", dueDate: "" } });
  const mayWrite = useMay("customers:write");
  if (!mayWrite) return <ReadOnlyNote permission="customers:write" />;

  async function add({ body, dueDate }: z.infer<typeof schema>) {
    const about = { [subject]: id };
    const written =
      kind === "note"
        ? await writtenOf(api.POST("/api/v1/notes", { body: { body, ...about } }))
        : await writtenOf(api.POST("/api/v1/tasks", { body: { body, ...about, ...(dueDate !== "" && { dueDate }) } }));
    form.reset();
    announceWrite({ title: kind === "note" ? t("timeline.noteAdded") : t("timeline.taskAdded"), description: body }, written);
    await refreshRecords();
  }

  return (
    <Form form={form} onSubmit={add} className="gap-2! rounded-lg border border-line bg-surface p-3">
      <FilterTabs label={t("timeline.kindOf")} options={kinds} value={kind} onChange={setKind} />
      <TextAreaField
        form={form}
        name="body"
        label={kind === "note" ? t("timeline.noteLabel") : t("timeline.taskLabel")}
        rows={2}
        maxLength={4000}
      />
      {kind === "task" && (
        <div className="max-w-48">
          <DateField form={form} name="dueDate" label={t("timeline.dueDate")} isOptional />
        </div>
      )}
      <FormActions form={form}>
        <SubmitButton form={form} size="small">
          {kind === "note" ? t("timeline.addNote") : t("timeline.addTask")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
