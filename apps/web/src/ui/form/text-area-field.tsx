import clsx from "clsx";
import type { FieldValues } from "react-hook-form";
import { fieldClass } from "../input.tsx";
import { Field, type FieldProps } from "./field.tsx";

/** Several lines of text. */
export function TextAreaField<Values extends FieldValues, Output>({
  rows = 4,
  maxLength,
  ...field
}: FieldProps<Values, Output> & { readonly rows?: number; readonly maxLength?: number }) {
  return (
    <Field {...field}>
      {(ties) => (
        <textarea
          rows={rows}
          maxLength={maxLength}
          className={clsx(fieldClass, "h-auto! py-2")}
          {...ties}
          aria-required={field.isOptional !== true}
          {...field.form.register(field.name)}
        />
      )}
    </Field>
  );
}
