/**
 * Any file in, checked documents out: PDF, pictures, e-invoices (UBL, CII, Factur-X, ZUGFeRD, XRechnung, Peppol, e-SLOG), ZIP
 * and mail.
 *
 * ```ts
 * const reader = createDocumentReader({ processes: 2 });
 * const { documents } = await reader.read(bytes, { name: "scan.pdf", own: { names: ["Acme d.o.o."], vatIds: ["SI50223054"] } });
 * for (const { type, data, issues, evidence } of documents) { … }
 * reader.close();
 * ```
 *
 * @module
 */
export { type CheckOptions, checkInvoice, type EinvoiceRules } from "./check/check-invoice.ts";
export { checkVatId, type VatIdForm } from "./check/vat-id.ts";
export {
  type DocumentType,
  documentTypes,
  type Evidence,
  type FieldEvidence,
  type InvoiceData,
  type Issue,
  type IssueCode,
  invoiceDataSchema,
  issueCodes,
  type Line,
  lineSchema,
  noInvoiceData,
  noParty,
  type Party,
  partySchema,
  type ReadDocument,
  type Tax,
  taxSchema,
} from "./document.ts";
export { createDocumentReader, type DocumentReader, type ReaderOptions, type ReadResult } from "./limits/document-reader.ts";
export { type Limits, limitsSchema } from "./limits/limits.ts";
export { readDocument } from "./read-document.ts";
export type { ReadOptions } from "./read-options.ts";
export type { ModelBudget, OwnCompany } from "./stages.ts";
