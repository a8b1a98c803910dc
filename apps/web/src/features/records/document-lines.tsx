import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { formatPercent } from "../../ui/format-count.ts";
import { formatDecimal, type MoneyValue } from "../../ui/format-money.ts";
import { Money } from "../../ui/money.tsx";
import { RecordLink } from "./record-link.tsx";

type Line = components["schemas"]["InvoiceDetail"]["lines"][number];

const columns: readonly Column<Line>[] = [
  {
    id: "description",
    header: t("records.description"),
    cell: ({ description, productId }) =>
      productId === null ? (
        description
      ) : (
        <RecordLink type="product" id={productId}>
          {description}
        </RecordLink>
      ),
  },
  {
    id: "quantity",
    header: t("records.quantity"),
    align: "end",
    from: "md",
    cell: ({ quantity }) => <Figure>{formatDecimal(quantity)}</Figure>,
  },
  {
    id: "unitPrice",
    header: t("records.unitPrice"),
    align: "end",
    from: "md",
    cell: ({ unitPrice }) => <Money value={unitPrice} />,
  },
  {
    id: "taxRate",
    header: t("records.tax"),
    align: "end",
    from: "lg",
    cell: ({ taxRate }) => <Figure>{formatPercent(taxRate)}</Figure>,
  },
  { id: "net", header: t("records.net"), align: "end", cell: ({ netAmount }) => <Money value={netAmount} /> },
];

function Figure({ children }: { children: React.ReactNode }) {
  return <span className="tabular-nums">{children}</span>;
}

interface DocumentLinesProps {
  readonly lines: readonly Line[];
  readonly sums: readonly { readonly label: string; readonly value: MoneyValue; readonly isTotal?: boolean }[];
}

/** What stands on an invoice or a quote, and what it adds up to. */
export function DocumentLines({ lines, sums }: DocumentLinesProps) {
  return (
    <DataTable
      caption={t("records.lines")}
      columns={columns}
      rows={lines}
      rowKey={({ position }) => String(position)}
      footer={
        <dl className="ml-auto grid w-fit grid-cols-[auto_auto] gap-x-8 gap-y-1 text-right">
          {sums.map(({ label, value, isTotal }) => (
            <div key={label} className={isTotal ? "contents font-semibold" : "contents"}>
              <dt className={isTotal ? "" : "text-ink-2"}>{label}</dt>
              <dd>
                <Money value={value} />
              </dd>
            </div>
          ))}
        </dl>
      }
    />
  );
}
