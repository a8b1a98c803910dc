import { Archive } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { formatPercent } from "../../ui/format-count.ts";
import { Money } from "../../ui/money.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { Product } from "./queries.ts";
import { unitName } from "./unit-name.ts";

export const productColumns: readonly Column<Product>[] = [
  {
    id: "name",
    header: t("products.one"),
    value: ({ name }) => name,
    sort: "name",
    cell: ({ id, name, isActive }) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        <RecordLink type="product" id={id} isRow>
          {name}
        </RecordLink>
        {!isActive && <Badge icon={Archive}>{t("products.retired")}</Badge>}
      </span>
    ),
  },
  {
    id: "sku",
    header: t("records.number"),
    width: "8rem",
    value: ({ sku }) => sku,
    from: "lg",
    cell: ({ sku }) => <span className="tabular-nums">{sku}</span>,
  },
  {
    id: "category",
    header: t("records.category"),
    width: "11rem",
    value: ({ category }) => category.name,
    from: "md",
    cell: ({ category }) => category.name,
  },
  {
    id: "taxRate",
    header: t("records.tax"),
    width: "6rem",
    value: ({ taxRate }) => taxRate,
    align: "end",
    from: "lg",
    cell: ({ taxRate }) => <span className="tabular-nums">{formatPercent(taxRate)}</span>,
  },
  {
    id: "unitPrice",
    header: t("products.price"),
    width: "11rem",
    value: ({ unitPrice }) => unitPrice,
    align: "end",
    cell: ({ unitPrice, unit }) => (
      <span className="whitespace-nowrap">
        <Money value={unitPrice} className="font-medium" /> <span className="text-xs text-ink-3">/ {unitName(unit)}</span>
      </span>
    ),
  },
];
