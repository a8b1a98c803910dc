import type { ReactNode } from "react";

/** The one number a record's page is about. */
export function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid sm:justify-items-end">
      <span className="text-xs text-ink-3">{label}</span>
      <span className="text-xl font-semibold tracking-tight">{children}</span>
    </div>
  );
}
