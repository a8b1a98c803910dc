import type { ToolOutput } from "@omni/ai-tools/contract";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { MoneyValue } from "../../../ui/format-money.ts";
import { RowsFooter } from "./rows-footer.tsx";
import { type NamedSums, SumsByCurrency } from "./sums-by-currency.tsx";

interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly totals: { readonly count: number; readonly sums?: Readonly<Record<string, readonly MoneyValue[]>> | undefined };
  readonly more: ToolOutput<"getInvoices">["more"];
}

interface ListedRowsProps<Row> {
  readonly caption: string;
  /** Said where nothing was found. */
  readonly empty: string;
  readonly output: Listed<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What the sums of the whole list are called, by their names. */
  readonly sums?: Readonly<Record<string, string>>;
}

/** Rows as an answer, with what all of them add up to, currency by currency. */
export function ListedRows<Row>({ caption, empty, output, columns, rowKey, sums = {} }: ListedRowsProps<Row>) {
  const { rows, totals, more } = output;
  if (rows.length === 0) return <p className="text-ink-2">{empty}</p>;
  const named = Object.entries(sums).map(([name, label]): NamedSums => ({ label, values: totals.sums?.[name] }));
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      footer={
        <RowsFooter shown={rows.length} count={totals.count} more={more}>
          <SumsByCurrency sums={named} />
        </RowsFooter>
      }
    />
  );
}
