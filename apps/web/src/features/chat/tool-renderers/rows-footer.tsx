import type { ToolOutput } from "@omni/ai-tools/contract";
import type { ReactNode } from "react";
import { formatCount } from "../../../ui/format-count.ts";

type More = ToolOutput<"getInvoices">["more"];

/** Under a table: how much of it is shown, and what all of it adds up to. */
export function RowsFooter({
  shown,
  count,
  more,
  children,
}: {
  shown: number;
  count: number;
  more: More;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <span className="text-ink-2">
        {more === null ? `All ${formatCount(count)} shown` : `Showing ${formatCount(shown)} of ${formatCount(more.total)}`}
      </span>
      {children}
    </div>
  );
}
