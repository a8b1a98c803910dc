import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";

/**
 * Opens one of our own pages from a plain link, without loading the app anew. Lighter than the router's own link, which looks at
 * every change of the address whether it is the one shown: hundreds of links in a table need not.
 */
export function useOpen(href: string): (event: MouseEvent<HTMLAnchorElement>) => void {
  const router = useRouter();
  return (event) => {
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(href);
  };
}
