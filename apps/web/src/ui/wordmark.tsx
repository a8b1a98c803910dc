/** The product's name with its sign, three lines of a ledger. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold tracking-tight">
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-6 text-fill">
        <rect width="32" height="32" rx="7" fill="currentColor" />
        <path d="M9 11h14M9 16h14M9 21h8" className="stroke-fill-ink" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      Omni CRM
    </span>
  );
}
