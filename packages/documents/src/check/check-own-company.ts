import type { InvoiceData, Issue, Party } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { OwnCompany } from "../stages.ts";

/** A document that was received is sold by somebody else: own data in the seller's place is the buyer's, or our own invoice. */
export function checkOwnCompany({ seller }: InvoiceData, own: OwnCompany | null): Issue[] {
  if (own === null || !isOwnCompany(seller, own)) return [];
  return [
    errorIssue(
      "own_company",
      "The seller is your own company: either this is an invoice of yours, or seller and buyer are mixed up.",
      {
        field: "seller.name",
      },
    ),
  ];
}

/** By VAT id where the party has one, else by name without its legal form's punctuation and spaces. */
export function isOwnCompany({ vatId, name }: Pick<Party, "vatId" | "name">, own: OwnCompany): boolean {
  if (vatId !== null && own.vatIds.length > 0) return own.vatIds.some((each) => letters(each) === letters(vatId));
  return name !== null && own.names.some((each) => letters(each) === letters(name));
}

function letters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
