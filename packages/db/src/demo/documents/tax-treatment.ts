import type { taxCategories } from "@omni/core";
import type { Country } from "../countries/index.ts";

export type TaxCategory = (typeof taxCategories)[number];
type Kind = "goods" | "service";

/**
 * How a sale to a business is taxed: at home with the local rate; to another member state not, since the buyer owes the tax
 * (Directive 2006/112/EC, articles 138 and 196); outside of the Union not at all (articles 146 and 44).
 *
 * `isMixed`: the document has goods on it. Category O must stand alone (EN 16931 BR-O-11), so services that go with exported
 * goods share their category.
 */
export function taxTreatment(
  seller: Country,
  buyer: Country,
  item: { readonly kind: Kind; readonly taxRate: string },
  isMixed: boolean,
): { readonly taxCategory: TaxCategory; readonly taxRate: string } {
  if (seller === buyer) return { taxCategory: "S", taxRate: item.taxRate };
  if (seller.isEu && buyer.isEu) return { taxCategory: item.kind === "goods" ? "K" : "AE", taxRate: "0" };
  return { taxCategory: isMixed ? "G" : "O", taxRate: "0" };
}

const reasons: Partial<Readonly<Record<TaxCategory, string>>> = {
  AE: "Reverse charge: VAT is owed by the recipient, article 196 of Directive 2006/112/EC.",
  E: "Exempt from VAT: insurance, article 135 of Directive 2006/112/EC.",
  G: "Export outside the European Union, article 146 of Directive 2006/112/EC.",
  K: "Intra-Community supply, exempt under article 138 of Directive 2006/112/EC.",
  O: "Not subject to VAT: the place of supply is that of the recipient, article 44 of Directive 2006/112/EC.",
};

/** Why there is no tax, as the invoice has to say it; null where there is. */
export function exemptionReason(categories: readonly TaxCategory[]): string | null {
  const found = categories.flatMap((category) => reasons[category] ?? []);
  return found.length === 0 ? null : found.join(" ");
}
