import clsx from "clsx";
import type { ComponentProps } from "react";
import { textLinkClass } from "./text-link.ts";
import { useOpen } from "./use-open.ts";

/** A link whose address comes from data: one of our own pages, or – marked as such – another site. */
export function AppLink({ href, className, children, ...props }: ComponentProps<"a"> & { href: string }) {
  const open = useOpen(href);
  if (!href.startsWith("/") || href.startsWith("//")) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer" className={clsx(textLinkClass, className)} {...props}>
        {children}
      </a>
    );
  }

  return (
    <a href={href} onClick={open} className={clsx(textLinkClass, className)} {...props}>
      {children}
    </a>
  );
}
