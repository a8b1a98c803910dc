import { type ReactNode, useId } from "react";
import { type FieldValues, get, type Path } from "react-hook-form";
import { t } from "../../app/i18n/t.ts";
import type { ZodForm } from "./use-zod-form.ts";

/** What every field of a form has. */
export interface FieldProps<Input extends FieldValues, Output> {
  readonly form: ZodForm<Input, Output>;
  readonly name: Path<Input>;
  readonly label: string;
  /** What to write, where the label leaves it open. */
  readonly hint?: ReactNode;
  /** Most fields are needed; the others say so. */
  readonly isOptional?: boolean;
}

/** What ties a control to its label, its hint and its error. */
export interface FieldTies {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface FieldFrameProps<Input extends FieldValues, Output> extends FieldProps<Input, Output> {
  readonly children: (ties: FieldTies) => ReactNode;
}

/** A control under its label, with its hint, and what is wrong with it. */
export function Field<Input extends FieldValues, Output>(props: FieldFrameProps<Input, Output>) {
  const { form, name, label, hint, isOptional = false, children } = props;
  const id = useId();
  const error: { message?: string } | undefined = get(form.formState.errors, name);
  const said = error?.message ?? (error && t("ui.form.invalid"));
  const describedBy = [hint && `${id}-hint`, said && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="flex justify-between gap-3 font-medium">
        {label}
        {isOptional && <span className="font-normal text-ink-3">{t("ui.form.optional")}</span>}
      </label>
      {children({ id, "aria-invalid": said !== undefined, "aria-describedby": describedBy || undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3">
          {hint}
        </p>
      )}
      {said && (
        <p id={`${id}-error`} role="alert" className="text-danger">
          {said}
        </p>
      )}
    </div>
  );
}
