import { useRouter } from "@tanstack/react-router";
import clsx from "clsx";
import type { ComponentProps, MouseEvent } from "react";
import { textLinkClass } from "./text-link.ts";

/** A link whose address comes from data: one of our own pages, or – marked as such – another site. */
export function AppLink({ href, className, children, ...props }: ComponentProps<"a"> & { href: string }) {
  const router = useRouter();
  if (!href.startsWith("/") || href.startsWith("//")) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer" className={clsx(textLinkClass, className)} {...props}>
        {children}
      </a>
    );
  }

  function open(event: MouseEvent<HTMLAnchorElement>) {
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(href);
  }

  return (
    <a href={href} onClick={open} className={clsx(textLinkClass, className)} {...props}>
      {children}
    </a>
  );
}
