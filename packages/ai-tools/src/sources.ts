import type { RecordChange } from "@omni/core";
import type { Source } from "./contract.ts";

const paths: Record<Source["type"], string> = {
  invoice: "/invoices",
  customer: "/customers",
  deal: "/deals",
  quote: "/quotes",
  product: "/products",
};

/** A link to the record's page, for the proof of an answer. */
export function sourceOf(type: Source["type"], id: string, label: string): Source {
  return { type, id, label, href: `${paths[type]}/${id}` };
}

const typesByTable: Readonly<Record<string, Source["type"]>> = {
  invoices: "invoice",
  customers: "customer",
  deals: "deal",
  quotes: "quote",
  products: "product",
};

/** The records that changes are about, as far as they have pages. */
export function sourcesOfChanges(changes: readonly RecordChange[], labels: Readonly<Record<string, string>>): Source[] {
  return changes.flatMap(({ table, recordId, after }) => {
    const type = typesByTable[table];
    return type === undefined || after === null ? [] : [sourceOf(type, recordId, labels[recordId] ?? type)];
  });
}
