import type { InvoiceData, Issue, Party } from "../document.ts";
import { warningIssue } from "../issue.ts";
import { taxRates } from "./tax-rates.ts";

/**
 * Rates that neither the seller's nor the buyer's country has had are unlikely (a seller registered abroad charges the rate of
 * where the goods go). Only categories that charge tax are looked at, and only countries whose rates we know.
 */
export function checkTaxRates(data: InvoiceData): Issue[] {
  const countries = [...new Set([countryOf(data.seller), countryOf(data.buyer)])].filter((country) => country !== null);
  const seller = countryOf(data.seller);
  if (seller === null || countries.some((country) => taxRates[country] === undefined)) return [];
  const known = new Set(countries.flatMap((country) => taxRates[country] ?? []));
  const issues: Issue[] = [];
  data.taxes.forEach(({ rate, category }, index) => {
    if (rate === null || Number(rate) === 0 || known.has(Number(rate))) return;
    if (category !== null && !["S", "L", "M"].includes(category)) return;
    issues.push(
      warningIssue("tax_rate", `${rate} % is no tax rate of ${countries.join(" or ")} that we know.`, {
        field: `taxes.${index}.rate`,
      }),
    );
  });
  return issues;
}

/** By the VAT id, which says where somebody is taxed, else by the address. */
function countryOf({ vatId, country }: Party): string | null {
  const prefix = /^[A-Z]{2}/.exec(vatId ?? "")?.[0];
  if (prefix === undefined) return country;
  return { EL: "GR", XI: "GB" }[prefix] ?? prefix;
}
