import type { FieldValues } from "react-hook-form";
import { Select, type SelectOption } from "../select.tsx";
import { Field, type FieldProps } from "./field.tsx";

/** One of a few values. */
export function SelectField<Values extends FieldValues, Output>({
  options,
  ...field
}: FieldProps<Values, Output> & { readonly options: readonly SelectOption[] }) {
  return (
    <Field {...field}>
      {(ties) => (
        <Select options={options} {...ties} aria-required={field.isOptional !== true} {...field.form.register(field.name)} />
      )}
    </Field>
  );
}
