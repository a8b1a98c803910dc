import clsx from "clsx";
import type { ComponentProps } from "react";

const looks = {
  primary: "bg-fill text-fill-ink hover:bg-fill-strong",
  secondary: "border border-line bg-surface text-ink hover:bg-hover",
  quiet: "text-ink-2 hover:bg-hover hover:text-ink",
  danger: "bg-danger-fill text-danger-fill-ink hover:opacity-90",
} as const;

const sizes = {
  // Fingers get 44 px (WCAG 2.5.5).
  small: "h-7 px-2.5 pointer-coarse:h-11",
  medium: "h-9 px-3.5 pointer-coarse:h-11",
  icon: "size-8 pointer-coarse:size-11",
  tiny: "size-7 pointer-coarse:size-11",
} as const;

export interface ButtonLook {
  readonly look?: keyof typeof looks;
  readonly size?: keyof typeof sizes;
}

/** The classes of a button, for links that look like one. */
export function buttonClass({ look = "secondary", size = "medium" }: ButtonLook = {}): string {
  return clsx(
    "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors select-none",
    "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55",
    looks[look],
    sizes[size],
  );
}

export function Button({ look, size, className, type = "button", ...props }: ComponentProps<"button"> & ButtonLook) {
  return (
    <button type={type} className={clsx(buttonClass({ ...(look && { look }), ...(size && { size }) }), className)} {...props} />
  );
}
