import type { ToolOutput } from "@omni/ai-tools/contract";
import type { ReactNode } from "react";
import { t } from "../../../app/i18n/t.ts";

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
        {more === null ? t("chat.results.allShown", { count }) : t("chat.results.someShown", { shown, total: more.total })}
      </span>
      {children}
    </div>
  );
}
