import { Archive } from "lucide-react";
import { Badge } from "../../ui/badge.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { formatDecimal } from "../../ui/format-money.ts";
import { Money } from "../../ui/money.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { Product } from "./queries.ts";
import { unitName } from "./unit-name.ts";

export const productColumns: readonly Column<Product>[] = [
  {
    id: "name",
    header: "Product",
    sort: "name",
    cell: ({ id, name, isActive }) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        <RecordLink type="product" id={id} isRow>
          {name}
        </RecordLink>
        {!isActive && <Badge icon={Archive}>Not offered</Badge>}
      </span>
    ),
  },
  { id: "sku", header: "Number", from: "lg", cell: ({ sku }) => <span className="tabular-nums">{sku}</span> },
  { id: "category", header: "Category", from: "md", cell: ({ category }) => category.name },
  {
    id: "taxRate",
    header: "Tax",
    align: "end",
    from: "lg",
    cell: ({ taxRate }) => <span className="tabular-nums">{formatDecimal(taxRate)}%</span>,
  },
  {
    id: "unitPrice",
    header: "Price",
    align: "end",
    cell: ({ unitPrice, unit }) => (
      <span className="whitespace-nowrap">
        <Money value={unitPrice} className="font-medium" /> <span className="text-xs text-ink-3">/ {unitName(unit)}</span>
      </span>
    ),
  },
];
