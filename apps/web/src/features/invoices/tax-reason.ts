import type { components } from "@omni/api-client";

type TaxCategory = components["schemas"]["InvoiceDetail"]["taxes"][number]["category"];

// UNTDID 5305, as far as EN 16931 uses it.
const reasons: Readonly<Record<TaxCategory, string>> = {
  S: "",
  Z: "zero rated",
  E: "exempt",
  AE: "reverse charge",
  K: "intra-Community supply",
  G: "export",
  O: "not subject to VAT",
};

/** Why another than the usual rate applies; empty for the usual one. */
export function taxReason(category: TaxCategory): string {
  return reasons[category];
}
