import { ApiProblem } from "@omni/api-client";
import { type ReactNode, useState } from "react";
import type { DefaultValues } from "react-hook-form";
import type { ZodType } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { useZodForm, type ZodForm } from "../../ui/form/use-zod-form.ts";
import { announceWrite, refreshRecords, type Written } from "./write.ts";

export type TextValues = Record<string, string>;

interface RecordDialogProps<Values extends TextValues, Data> {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly schema: ZodType<Values, Values>;
  readonly values: Values;
  readonly fields: (form: ZodForm<Values>) => ReactNode;
  /**
   * `before` are the values the dialog was opened with, whatever the record became behind it; `version` is that of the record as it
   * was shown last, which the server checks the change against. Null: nothing to save.
   */
  readonly save: (values: Values, before: Values, version: number | undefined) => Promise<Written<Data>> | null;
  readonly onSaved?: (record: Data) => void;
  /** What the toast says. */
  readonly said: (record: Data) => { title: string; description?: string };
  /** Of a record that is changed, not made. */
  readonly edited?: {
    readonly version: number;
    readonly labels: Readonly<Partial<Record<keyof Values, string>>>;
    /** The values of the record as the server has it now. */
    readonly valuesOf: (record: Data) => Values;
  };
}

/** A record's fields to fill in or to change, in a dialog. */
export function RecordDialog<Values extends TextValues, Data>(props: RecordDialogProps<Values, Data>) {
  const { open, onOpenChange, title } = props;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title}>
      {/* Made anew each time it is opened. */}
      <DialogForm {...props} />
    </Dialog>
  );
}

/** What stands at a record that somebody else changed while it was being edited. */
interface Newer<Values> {
  readonly version: number;
  readonly values: Values;
}

function DialogForm<Values extends TextValues, Data>(props: RecordDialogProps<Values, Data>) {
  const { schema, values, fields, save, onSaved, said, edited, onOpenChange } = props;
  // A dialog keeps what it was opened with: what changes behind it is the server's to notice.
  const [before] = useState({ values, version: edited?.version });
  const [newer, setNewer] = useState<Newer<Values> | null>(null);
  const form = useZodForm<Values, Values>({ schema, defaultValues: before.values as DefaultValues<Values> });

  async function submit(given: Values) {
    const saving = save(given, before.values, newer?.version ?? before.version);
    if (saving === null) return onOpenChange(false);
    let written: Written<Data>;
    try {
      written = await saving;
    } catch (error) {
      const record = ApiProblem.is(error, "conflict") ? error.details.record : undefined;
      if (edited === undefined || typeof record !== "object" || record === null) throw error;
      setNewer({ version: (record as { version: number }).version, values: edited.valuesOf(record as Data) });
      return;
    }
    onOpenChange(false);
    announceWrite(said(written.record), written);
    await refreshRecords();
    onSaved?.(written.record);
  }

  return (
    <Form form={form} onSubmit={submit}>
      {newer && edited && <ChangedMeanwhile before={before.values} now={newer.values} labels={edited.labels} />}
      {fields(form)}
      <FormActions form={form}>
        <SubmitButton form={form}>{t("editing.save")}</SubmitButton>
        <Button onClick={() => onOpenChange(false)}>{t("ui.cancel")}</Button>
      </FormActions>
    </Form>
  );
}

interface ChangedMeanwhileProps {
  readonly before: TextValues;
  readonly now: TextValues;
  readonly labels: Readonly<Partial<Record<string, string>>>;
}

function ChangedMeanwhile({ before, now, labels }: ChangedMeanwhileProps) {
  const changed = Object.entries(now).filter(([name, value]) => value !== before[name]);
  return (
    <div role="alert" className="grid gap-1 rounded-md bg-warning-soft px-3 py-2">
      <p className="font-medium text-warning">{t("editing.changedMeanwhile")}</p>
      <ul>
        {changed.map(([name, value]) => (
          <li key={name} className="break-words">
            {t("editing.nowThere", { field: labels[name] ?? name, value: value || t("editing.empty") })}
          </li>
        ))}
      </ul>
      <p className="text-ink-2">{t("editing.changedMeanwhileHint")}</p>
    </div>
  );
}
