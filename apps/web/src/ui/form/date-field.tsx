import { type FieldValues, type PathValue, useController } from "react-hook-form";
import { DateInput } from "../date/date-input.tsx";
import { Field, type FieldProps } from "./field.tsx";

/** A calendar date; ISO 8601 in the form's values, empty for none. What was typed and is no date stays, for the schema to refuse. */
export function DateField<Values extends FieldValues, Output>({
  form,
  name,
  isOptional = false,
  ...field
}: FieldProps<Values, Output>) {
  const { field: controlled } = useController({ control: form.control, name });
  return (
    <Field form={form} name={name} isOptional={isOptional} {...field}>
      {(ties) => (
        <DateInput
          {...ties}
          aria-required={!isOptional}
          ref={controlled.ref}
          value={String(controlled.value ?? "")}
          onChange={(date) => controlled.onChange(date as PathValue<Values, typeof name>)}
          onBlur={controlled.onBlur}
        />
      )}
    </Field>
  );
}
