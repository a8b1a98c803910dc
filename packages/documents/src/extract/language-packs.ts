import { z } from "zod";
import { documentTypes } from "../document.ts";
import de from "./languages/de.json" with { type: "json" };
import en from "./languages/en.json" with { type: "json" };
import es from "./languages/es.json" with { type: "json" };
import fr from "./languages/fr.json" with { type: "json" };
import hr from "./languages/hr.json" with { type: "json" };
import it from "./languages/it.json" with { type: "json" };
import nl from "./languages/nl.json" with { type: "json" };
import sl from "./languages/sl.json" with { type: "json" };

/** What a printed label announces. Those that begin with `other` or `not` keep their values from being taken for something else. */
export const roles = [
  "number",
  "numberWeak",
  "issueDate",
  "issueDateWeak",
  "dueDate",
  "deliveryDate",
  "otherDate",
  "purchaseOrder",
  "buyerReference",
  "otherNumber",
  "precedingInvoice",
  "paymentReference",
  "vatId",
  "taxNumber",
  "registrationId",
  "iban",
  "bic",
  "linesTotal",
  "net",
  "tax",
  "gross",
  "grossWeak",
  "amountDue",
  "prepaid",
  "rounding",
  "allowance",
  "charge",
  "paidWith",
  "notTotal",
  "currency",
  "seller",
  "buyer",
  "shipTo",
  "position",
  "article",
  "description",
  "quantity",
  "unit",
  "unitPrice",
  "lineAmount",
  "taxRate",
  "taxAmountColumn",
  "discountColumn",
] as const;
export type Role = (typeof roles)[number];

const languagePackSchema = z.strictObject({
  language: z.string().length(2),
  decimalMark: z.enum([".", ","]),
  dateOrder: z.enum(["DMY", "MDY", "YMD"]),
  /** Titles by document type. */
  types: z.record(z.enum(documentTypes).exclude(["other"]), z.array(z.string().min(1))),
  labels: z.record(z.enum(roles), z.array(z.string().min(1))),
  /** Words beside a VAT id that say it is the reader's. */
  yours: z.array(z.string().min(1)),
  /** Twelve entries: names and abbreviations of a month, apart by spaces. */
  months: z.array(z.string()).length(12),
  /** The commonest words, by which a language is told. */
  words: z.string(),
});
export type LanguagePack = z.infer<typeof languagePackSchema>;

/** A further language is a further file here. */
export const languagePacks: readonly LanguagePack[] = [en, de, fr, es, it, nl, sl, hr].map((pack) =>
  languagePackSchema.parse(pack),
);

export function packOf(language: string | null): LanguagePack | null {
  return languagePacks.find((pack) => pack.language === language) ?? null;
}
