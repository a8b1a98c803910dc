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
