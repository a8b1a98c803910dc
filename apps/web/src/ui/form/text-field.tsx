import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { Input } from "../input.tsx";
import { Field, type FieldProps } from "./field.tsx";

type InputProps = Pick<
  ComponentProps<"input">,
  "type" | "autoComplete" | "inputMode" | "maxLength" | "placeholder" | "autoFocus" | "disabled" | "spellCheck" | "list"
>;

/** A line of text, a password, a date, an amount. The value is always text; the schema makes of it what it should be. */
export function TextField<Values extends FieldValues, Output>({
  form,
  name,
  label,
  hint,
  isOptional = false,
  ...input
}: FieldProps<Values, Output> & InputProps) {
  return (
    <Field form={form} name={name} label={label} hint={hint} isOptional={isOptional}>
      {(ties) => <Input {...input} {...ties} aria-required={!isOptional} {...form.register(name)} />}
    </Field>
  );
}
