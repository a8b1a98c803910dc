import { isValidBIC, isValidIBAN } from "ibantools";
import type { InvoiceData, Issue } from "../document.ts";
import { warningIssue } from "../issue.ts";
import { checkVatId } from "./vat-id.ts";

/** VAT ids, IBAN and BIC by form and check digits. A wrong one is a misprint or a misreading: somebody has to look. */
export function checkIdentifiers(data: InvoiceData): Issue[] {
  const issues: Issue[] = [];
  for (const role of ["seller", "buyer"] as const) {
    const { vatId } = data[role];
    if (vatId === null || checkVatId(vatId) !== "wrong") continue;
    const rule = /^[A-Z]{2}/i.test(vatId) ? {} : { rule: "BR-CO-09" };
    issues.push(
      warningIssue("identifier", `The ${role}'s VAT id ${vatId} cannot be right: its form or check digit is wrong.`, {
        field: `${role}.vatId`,
        ...rule,
      }),
    );
  }
  const { iban, bic, vatId } = data.seller;
  if (iban !== null && !isValidIBAN(iban)) {
    issues.push(warningIssue("identifier", `The IBAN ${iban} cannot be right (ISO 13616).`, { field: "seller.iban" }));
  }
  if (bic !== null && !isValidBIC(bic)) {
    issues.push(warningIssue("identifier", `The BIC ${bic} cannot be right (ISO 9362).`, { field: "seller.bic" }));
  }
  if (vatId !== null && vatId === data.buyer.vatId) {
    issues.push(warningIssue("identifier", `Seller and buyer have the same VAT id ${vatId}.`, { field: "buyer.vatId" }));
  }
  return issues;
}
