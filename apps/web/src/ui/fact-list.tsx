import type { ReactNode } from "react";

export interface Fact {
  readonly label: string;
  /** Null and empty text are left out. */
  readonly value: ReactNode;
}

/** Names and values of one record. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="grid content-start grid-cols-[minmax(6.5rem,auto)_1fr] gap-x-6 gap-y-2">
      {known.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-ink-3">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
