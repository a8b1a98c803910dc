import { ApiProblem } from "@omni/api-client";
import clsx from "clsx";
import type { ReactNode } from "react";
import type { FieldValues, Path } from "react-hook-form";
import { language } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { Button, type ButtonLook } from "../button.tsx";
import { messageOf } from "../error-state.tsx";
import { wordsOfReason } from "../problem-words.ts";
import type { ZodForm } from "./use-zod-form.ts";

interface FormProps<Input extends FieldValues, Output> {
  readonly form: ZodForm<Input, Output>;
  /** With the values as the schema gives them. What it throws is said in the form, at its field where the server names one. */
  readonly onSubmit: (values: Output) => Promise<unknown> | unknown;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form with its fields; says what went wrong above its buttons, and keeps what was typed. */
export function Form<Input extends FieldValues, Output>({ form, onSubmit, className, children }: FormProps<Input, Output>) {
  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (error) {
      if (!showAtFields(form, error)) form.setError("root", { message: messageOf(error) });
    }
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        // A form may stand in a dialog that stands in another form's tree.
        event.stopPropagation();
        void submit(event);
      }}
      className={clsx("grid gap-4", className)}
    >
      {children}
    </form>
  );
}

/** The buttons under a form, with what went wrong as a whole over them. */
export function FormActions<Input extends FieldValues, Output>({
  form,
  children,
}: {
  form: ZodForm<Input, Output>;
  children: ReactNode;
}) {
  const { errors } = form.formState;
  return (
    <div className="grid gap-3">
      {errors.root?.message && (
        <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-danger">
          {errors.root.message}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}

interface SubmitButtonProps<Input extends FieldValues, Output> extends ButtonLook {
  readonly form: ZodForm<Input, Output>;
  /** The verb: “Save”, “Invite”. */
  readonly children: ReactNode;
}

/** Sends the form; not a second time while it is on its way. */
export function SubmitButton<Input extends FieldValues, Output>({
  form,
  look = "primary",
  size,
  children,
}: SubmitButtonProps<Input, Output>) {
  const { isSubmitting } = form.formState;
  return (
    // Stays where the focus is while it waits.
    <Button
      type="submit"
      look={look}
      {...(size && { size })}
      aria-disabled={isSubmitting}
      onClick={(event) => isSubmitting && event.preventDefault()}
    >
      {children}
      {isSubmitting && <span className="sr-only"> {t("ui.form.sending")}</span>}
    </Button>
  );
}

/** What the server says of single fields stands at these; false where it names none that is here. */
function showAtFields<Input extends FieldValues, Output>(form: ZodForm<Input, Output>, error: unknown): boolean {
  const issues = ApiProblem.is(error, "invalid") ? error.details.issues : undefined;
  if (!Array.isArray(issues)) return false;
  const known = (issues as { path: string; message: string; reason?: string }[]).filter(({ path }) =>
    Object.hasOwn(form.getValues(), path),
  );
  known.forEach((issue, index) => {
    const { path, message } = issue;
    // The server tells it in English.
    const said = wordsOfReason({ ...issue }) ?? (language === "en" ? message : t("ui.form.invalid"));
    form.setError(path as Path<Input>, { message: said }, { shouldFocus: index === 0 });
  });
  return known.length > 0;
}
