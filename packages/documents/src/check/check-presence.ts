import type { DocumentType, InvoiceData, Issue } from "../document.ts";
import { errorIssue, warningIssue } from "../issue.ts";

/** EN 16931-1, 6.4.1: what every invoice has. */
const required: readonly {
  readonly rule: string;
  readonly field: string;
  readonly name: string;
  value(data: InvoiceData): unknown;
}[] = [
  { rule: "BR-02", field: "number", name: "number", value: ({ number }) => number },
  { rule: "BR-03", field: "issueDate", name: "issue date", value: ({ issueDate }) => issueDate },
  { rule: "BR-04", field: "typeCode", name: "type code", value: ({ typeCode }) => typeCode },
  { rule: "BR-05", field: "currency", name: "currency", value: ({ currency }) => currency },
  { rule: "BR-06", field: "seller.name", name: "seller's name", value: ({ seller }) => seller.name },
  { rule: "BR-07", field: "buyer.name", name: "buyer's name", value: ({ buyer }) => buyer.name },
  { rule: "BR-13", field: "netTotal", name: "total without tax", value: ({ netTotal }) => netTotal },
  { rule: "BR-14", field: "grossTotal", name: "total with tax", value: ({ grossTotal }) => grossTotal },
  { rule: "BR-15", field: "amountDue", name: "amount due", value: ({ amountDue }) => amountDue },
];

/** Without these nobody can book a document that was read from paper; a receipt has no number. */
const needed: Partial<Record<DocumentType, readonly string[]>> = {
  invoice: ["number", "issueDate", "currency", "seller.name", "grossTotal"],
  credit_note: ["number", "issueDate", "currency", "seller.name", "grossTotal"],
  receipt: ["issueDate", "seller.name", "grossTotal"],
};

/** `einvoice`: the rules of the standard hold, with lines unless `withLines` is false (profiles MINIMUM and BASIC WL). */
export function checkPresence(
  data: InvoiceData,
  type: DocumentType,
  einvoice: { readonly withLines: boolean } | null,
): Issue[] {
  if (einvoice !== null && type === "order") return [];
  const fields = einvoice === null ? (needed[type] ?? []) : required.map(({ field }) => field);
  const issues = required
    .filter(({ field, value }) => fields.includes(field) && value(data) === null)
    .map(({ rule, field, name }) =>
      einvoice === null
        ? warningIssue("missing", `No ${name} was found.`, { field })
        : errorIssue("missing", `The e-invoice has no ${name}.`, { rule, field }),
    );
  if (einvoice?.withLines === true && data.lines.length === 0) {
    issues.push(errorIssue("missing", "The e-invoice has no lines.", { rule: "BR-16", field: "lines" }));
  }
  return issues;
}
