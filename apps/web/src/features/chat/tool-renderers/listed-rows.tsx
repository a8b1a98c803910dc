import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/data-table.tsx";
import type { MoneyValue } from "../../../ui/format-money.ts";
import { type ResultChart, ResultTable } from "../results/result-table.tsx";
import { type NamedSums, SumsByCurrency } from "./sums-by-currency.tsx";

interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly totals: { readonly count: number; readonly sums?: Readonly<Record<string, readonly MoneyValue[]>> | undefined };
  readonly more: ToolOutput<"getInvoices">["more"];
  readonly assumed?: Readonly<Record<string, string>> | undefined;
}

interface ListedRowsProps<Row> {
  readonly caption: string;
  /** Said where nothing was found. */
  readonly empty: string;
  /** Of an exported file. */
  readonly fileName: string;
  readonly output: Listed<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What the sums of the whole list are called, by their names. */
  readonly sums?: Readonly<Record<string, string>>;
  /** What the tool was called with, and the list that has all of it, where there is one. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly list?: (given: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;
  readonly chart?: ResultChart | undefined;
}

/** Rows as an answer, with what all of them add up to, currency by currency. */
export function ListedRows<Row>(props: ListedRowsProps<Row>) {
  const { caption, empty, fileName, output, columns, rowKey, sums = {}, input = {}, list, chart } = props;
  const { rows, totals, more, assumed } = output;
  if (rows.length === 0) return <p className="text-ink-2">{empty}</p>;
  const named = Object.entries(sums).map(([name, label]): NamedSums => ({ label, values: totals.sums?.[name] }));
  const isPart = more !== null || rows.length < totals.count;
  return (
    <ResultTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      fileName={fileName}
      extent={
        isPart
          ? t("chat.results.someShown", { shown: rows.length, total: more?.total ?? totals.count })
          : t("chat.results.allShown", { count: totals.count })
      }
      fetchAll={isPart && list ? () => list({ ...input, ...assumed }) : undefined}
      chart={chart}
    >
      <SumsByCurrency sums={named} />
    </ResultTable>
  );
}
