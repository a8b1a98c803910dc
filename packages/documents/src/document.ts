/**
 * What every document becomes. Names are the terms of EN 16931; the numbers behind a comment are its business terms.
 *
 * Amounts are decimal strings with a point, as exact as the document has them; dates are `YYYY-MM-DD`. What a document does not
 * say is null (or an empty list), never a guess.
 *
 * @module
 */
import { z } from "zod";

export const documentTypes = [
  "invoice",
  "credit_note",
  "receipt",
  "quote",
  "order",
  "delivery_note",
  "reminder",
  "contract",
  "bank_statement",
  "other",
] as const;
export type DocumentType = (typeof documentTypes)[number];

const text = z.string().min(1).nullable();
const decimal = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/)
  .nullable();
const date = z.iso.date().nullable();

export const partySchema = z.strictObject({
  /** BT-27, BT-44. */
  name: text,
  /** Lines of the postal address, as printed, without the name. */
  address: z.array(z.string()),
  /** ISO 3166-1 alpha-2. BT-40, BT-55. */
  country: text,
  /** With the country's prefix and no spaces. BT-31, BT-48. */
  vatId: text,
  /** National tax number. BT-32. */
  taxNumber: text,
  /** BT-30, BT-47. */
  registrationId: text,
  email: text,
  /** BT-84 and BT-86: where the seller wants to be paid; null on a buyer. */
  iban: text,
  bic: text,
});

export const taxSchema = z.strictObject({
  /** UNTDID 5305: S, Z, E, AE, K, G, O, L, M. BT-118. */
  category: text,
  /** Percent. BT-119. */
  rate: decimal,
  /** BT-116. */
  base: decimal,
  /** BT-117. */
  amount: decimal,
});

export const lineSchema = z.strictObject({
  /** BT-126. */
  id: text,
  /** BT-153 and BT-154. */
  description: text,
  /** BT-129. */
  quantity: decimal,
  /** UN/ECE recommendation 20 in an e-invoice, else the printed word. BT-130. */
  unit: text,
  /** Net, for one unit. BT-146 over BT-149. */
  unitPrice: decimal,
  /** BT-131. */
  netAmount: decimal,
  /** Percent. BT-152. */
  taxRate: decimal,
  taxCategory: text,
});

/** The invoice in a document. Totals of a credit note have the sign that its own form has: positive in UBL and CII type 381. */
export const invoiceDataSchema = z.strictObject({
  /** BT-1. */
  number: text,
  /** UNTDID 1001, where an e-invoice says it: 380, 381, 384, 389, 326, 875 … BT-3. */
  typeCode: text,
  /** BT-2, BT-9, BT-72. */
  issueDate: date,
  dueDate: date,
  deliveryDate: date,
  /** ISO 4217. BT-5. */
  currency: text,
  seller: partySchema,
  buyer: partySchema,
  /** BT-83 (payment reference), BT-13 (purchase order), BT-10 (buyer reference), BT-25 (number of the invoice this one corrects). */
  paymentReference: text,
  purchaseOrder: text,
  buyerReference: text,
  precedingInvoice: text,
  /** BT-106, BT-107, BT-108: sum of the lines, allowances and charges on the document. */
  linesTotal: decimal,
  allowanceTotal: decimal,
  chargeTotal: decimal,
  /** BT-109, BT-110, BT-112. */
  netTotal: decimal,
  taxTotal: decimal,
  grossTotal: decimal,
  /** BT-113, BT-114, BT-115. */
  prepaid: decimal,
  rounding: decimal,
  amountDue: decimal,
  taxes: z.array(taxSchema),
  lines: z.array(lineSchema),
});
export type Party = z.infer<typeof partySchema>;
export type Tax = z.infer<typeof taxSchema>;
export type Line = z.infer<typeof lineSchema>;
export type InvoiceData = z.infer<typeof invoiceDataSchema>;

/** Where a value was found. Boxes are in points from the page's upper left corner, pages count from 1. */
export type Evidence =
  | { readonly from: "xml"; readonly path: string }
  | {
      readonly from: "text" | "ocr";
      readonly page: number;
      readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
      readonly text: string;
    }
  | { readonly from: "model"; readonly model: string }
  | { readonly from: "derived"; readonly by: string };

/** Evidence and calibrated confidence (0–1) of one field; `field` is a path such as `grossTotal`, `seller.vatId`, `lines.2.netAmount`. */
export interface FieldEvidence {
  readonly field: string;
  readonly confidence: number;
  readonly evidence: Evidence;
}

export const issueCodes = [
  "unreadable",
  "unsupported",
  "limit",
  "encrypted",
  "damaged",
  "refused",
  "missing",
  "ambiguous",
  "arithmetic",
  "identifier",
  "date_order",
  "currency",
  "tax_rate",
  "own_company",
  "mismatch",
  "replaced",
  "model",
  "budget",
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** Something a person should know. `error`: data is missing or wrong; `warning`: check it; `note`: nothing to do. */
export interface Issue {
  readonly severity: "error" | "warning" | "note";
  readonly code: IssueCode;
  /** The rule that speaks, such as `BR-CO-15`; null where none has a name. */
  readonly rule: string | null;
  /** The field meant; null for the whole document. */
  readonly field: string | null;
  readonly message: string;
}

/** One document of a file. `path` says where in a container it was: `invoice.pdf`, `mail.eml/attachment.zip/1.xml`. */
export interface ReadDocument {
  readonly path: string;
  readonly mediaType: string;
  readonly type: DocumentType;
  /** 0–1, calibrated: how sure the type is. */
  readonly confidence: number;
  /** ISO 639-1; null where there is too little text to tell. */
  readonly language: string | null;
  /** Null for types that carry no invoice, and where nothing could be read. */
  readonly data: InvoiceData | null;
  readonly issues: readonly Issue[];
  readonly evidence: readonly FieldEvidence[];
}

export const noParty: Party = {
  name: null,
  address: [],
  country: null,
  vatId: null,
  taxNumber: null,
  registrationId: null,
  email: null,
  iban: null,
  bic: null,
};

export const noInvoiceData: InvoiceData = {
  number: null,
  typeCode: null,
  issueDate: null,
  dueDate: null,
  deliveryDate: null,
  currency: null,
  seller: noParty,
  buyer: noParty,
  paymentReference: null,
  purchaseOrder: null,
  buyerReference: null,
  precedingInvoice: null,
  linesTotal: null,
  allowanceTotal: null,
  chargeTotal: null,
  netTotal: null,
  taxTotal: null,
  grossTotal: null,
  prepaid: null,
  rounding: null,
  amountDue: null,
  taxes: [],
  lines: [],
};
