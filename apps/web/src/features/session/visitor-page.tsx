import type { ReactNode } from "react";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { Wordmark } from "../../ui/wordmark.tsx";

/** A page for somebody who is on the way in: one column, one thing to do. */
export function VisitorPage({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  useDocumentTitle(title);
  return (
    <main className="grid min-h-full place-items-center px-4 py-10">
      <div className="grid w-full max-w-sm gap-6">
        <div className="grid gap-4">
          <Wordmark />
          <div className="grid gap-1">
            <h1 className="text-xl font-semibold tracking-tight break-words">{title}</h1>
            {hint && <p className="text-ink-2">{hint}</p>}
          </div>
        </div>
        {children}
      </div>
    </main>
  );
}

/** What went wrong, where a form of this page would say it. */
export function VisitorNotice({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-danger">
      {children}
    </p>
  );
}
