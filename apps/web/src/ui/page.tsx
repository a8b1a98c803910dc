import type { ReactNode } from "react";

interface PageProps {
  readonly title: ReactNode;
  /** A line over the title: where this record belongs. */
  readonly eyebrow?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its one heading; scrolls by itself beside the rail. */
export function Page({ title, eyebrow, aside, children }: PageProps) {
  return (
    <div data-scroller className="relative h-full overflow-y-auto [scrollbar-gutter:stable]">
      <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-5 px-4 pt-5 pb-16 sm:px-8 sm:pt-7">
        <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="grid min-w-0 gap-0.5">
            {eyebrow && <div className="text-ink-2">{eyebrow}</div>}
            <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          </div>
          {aside}
        </header>
        {children}
      </div>
    </div>
  );
}
