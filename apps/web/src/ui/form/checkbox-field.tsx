import { type ReactNode, useId } from "react";
import type { FieldValues, Path } from "react-hook-form";
import type { ZodForm } from "./use-zod-form.ts";

interface CheckboxFieldProps<Input extends FieldValues, Output> {
  readonly form: ZodForm<Input, Output>;
  readonly name: Path<Input>;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** Yes or no, in front of what it is about. */
export function CheckboxField<Input extends FieldValues, Output>({
  form,
  name,
  label,
  hint,
}: CheckboxFieldProps<Input, Output>) {
  const id = useId();
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-0.5">
      <input
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-4 accent-fill pointer-coarse:size-5"
        {...form.register(name)}
      />
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="col-start-2 text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}
