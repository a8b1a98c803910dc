import clsx from "clsx";
import { type ComponentProps, useId } from "react";

/** How whatever is typed into or chosen from looks. */
export const fieldClass =
  "h-9 w-full rounded-md border border-edge bg-surface px-3 text-ink pointer-coarse:h-11 pointer-coarse:text-base " +
  "aria-invalid:border-danger disabled:opacity-55";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={clsx(fieldClass, className)} {...props} />;
}

/** An input under its label. */
export function LabelledInput({ label, ...props }: ComponentProps<"input"> & { label: string }) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <Input id={id} {...props} />
    </div>
  );
}
