import clsx from "clsx";
import { DropdownMenu } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

/** A menu under the button that opens it. */
export function Menu({ trigger, children, ...content }: { trigger: ReactNode } & ComponentProps<typeof DropdownMenu.Content>) {
  return (
    // Not modal and not moved to the end of the page: the page stays readable, and a menu inside a dialog stays inside it.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        sideOffset={6}
        collisionPadding={8}
        className="z-40 min-w-52 rounded-lg border border-line bg-raised p-1 shadow-raised"
        {...content}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

export const menuItemClass =
  "flex h-8 w-full items-center gap-2 rounded-sm px-2 outline-none select-none data-disabled:text-ink-3 data-highlighted:bg-hover pointer-coarse:h-11";

export function MenuItem({ className, ...props }: ComponentProps<typeof DropdownMenu.Item>) {
  return <DropdownMenu.Item className={clsx(menuItemClass, className)} {...props} />;
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
