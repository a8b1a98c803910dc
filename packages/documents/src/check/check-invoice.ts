import { isCurrency } from "@omni/core";
import type { DocumentType, InvoiceData, Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { OwnCompany } from "../stages.ts";
import { checkArithmetic } from "./check-arithmetic.ts";
import { checkDates } from "./check-dates.ts";
import { checkIdentifiers } from "./check-identifiers.ts";
import { checkLines } from "./check-lines.ts";
import { checkOwnCompany } from "./check-own-company.ts";
import { checkPresence } from "./check-presence.ts";
import { checkTaxRates } from "./check-tax-rates.ts";

/** What an e-invoice's own form adds to the rules. */
export interface EinvoiceRules {
  /** False for the profiles that leave them out. */
  readonly withLines: boolean;
  /** Charges less allowances of each line. */
  readonly lineAdjustments: readonly string[];
}

export interface CheckOptions {
  readonly type: DocumentType;
  /** Set for data that an XML stated: the standard's rules are then errors. Null for data that was read from a page. */
  readonly einvoice: EinvoiceRules | null;
  readonly own: OwnCompany | null;
  /** `YYYY-MM-DD`; null leaves dates in the future alone. */
  readonly today: string | null;
}

/** Everything that can be known to be wrong from the data alone. Credit notes and negative totals obey the same rules. */
export function checkInvoice(data: InvoiceData, { type, einvoice, own, today }: CheckOptions): Issue[] {
  return [
    ...checkPresence(data, type, einvoice),
    ...checkArithmetic(data, einvoice !== null),
    ...(einvoice === null ? [] : checkLines(data, einvoice.lineAdjustments)),
    ...checkCurrency(data),
    ...checkIdentifiers(data),
    ...checkDates(data, today),
    ...checkTaxRates(data),
    ...checkOwnCompany(data, own),
  ];
}

function checkCurrency({ currency }: InvoiceData): Issue[] {
  if (currency === null || isCurrency(currency)) return [];
  return [errorIssue("currency", `“${currency}” is no currency of ISO 4217.`, { rule: "BR-CL-04", field: "currency" })];
}
