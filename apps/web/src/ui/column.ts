import clsx from "clsx";
import type { ReactNode } from "react";
import type { MoneyValue } from "./format-money.ts";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "end";
  /** Shown from this width of the table's own box on; without it, always. */
  readonly from?: "md" | "lg";
  /** The name the server sorts this column by. */
  readonly sort?: string;
  /** In an exported file; a column without it is not exported. */
  readonly value?: (row: Row) => ExportedValue;
  /** In a list, where columns keep their width while rows come and go: of CSS. Columns without one share what is left. */
  readonly width?: string;
}

/** Dates as ISO 8601, amounts as the server has them. */
export type ExportedValue = string | number | boolean | MoneyValue | null | undefined;

// Currency codes differ in width; in a column each gets the same, so that the figures stand under one another.
const figures = "text-right [&_[data-currency]]:inline-block [&_[data-currency]]:w-6.5 [&_[data-currency]]:text-left";

const shownFrom = { md: "hidden @xl:table-cell", lg: "hidden @3xl:table-cell" } as const;

export function cellClass<Row>({ align, from }: Column<Row>, own: string): string {
  return clsx("px-2 @xl:px-3", own, align === "end" && figures, from && shownFrom[from]);
}
