import { useEffect } from "react";

/** Names the browser's tab. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Omni CRM` : "Omni CRM";
  }, [title]);
}
