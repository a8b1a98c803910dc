import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { fieldClass } from "./input.tsx";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** The browser's own list of choices: every device knows how to show it, and every keyboard how to use it. */
export function Select({
  options,
  className,
  ...props
}: Omit<ComponentProps<"select">, "children"> & { readonly options: readonly SelectOption[] }) {
  return (
    <span className={clsx("relative block", className)}>
      <select className={clsx(fieldClass, "appearance-none truncate pr-8!")} {...props}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-3" />
    </span>
  );
}
