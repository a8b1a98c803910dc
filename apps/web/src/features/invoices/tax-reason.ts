import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";

type TaxCategory = components["schemas"]["InvoiceDetail"]["taxes"][number]["category"];

// UNTDID 5305, as far as EN 16931 uses it.
const reasons: Readonly<Record<TaxCategory, string>> = {
  S: "",
  Z: t("invoices.taxReasons.Z"),
  E: t("invoices.taxReasons.E"),
  AE: t("invoices.taxReasons.AE"),
  K: t("invoices.taxReasons.K"),
  G: t("invoices.taxReasons.G"),
  O: t("invoices.taxReasons.O"),
};

/** Why another than the usual rate applies; empty for the usual one. */
export function taxReason(category: TaxCategory): string {
  return reasons[category];
}
