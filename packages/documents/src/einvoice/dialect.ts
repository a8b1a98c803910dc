import type { DocumentType } from "../document.ts";
import { at, textAt, type XmlElement } from "./xml-element.ts";

export const dialects = ["ubl-invoice", "ubl-credit-note", "cii", "zugferd-1", "eslog", "order-x", "ubl-order"] as const;
export type Dialect = (typeof dialects)[number];

/** The root elements by which the standards are known. Namespaces are compared without their version. */
const roots: readonly { readonly name: string; readonly namespace: string; readonly dialect: Dialect }[] = [
  { name: "Invoice", namespace: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-", dialect: "ubl-invoice" },
  { name: "CreditNote", namespace: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-", dialect: "ubl-credit-note" },
  { name: "Order", namespace: "urn:oasis:names:specification:ubl:schema:xsd:Order-", dialect: "ubl-order" },
  {
    name: "CrossIndustryInvoice",
    namespace: "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:",
    dialect: "cii",
  },
  { name: "CrossIndustryDocument", namespace: "urn:ferd:CrossIndustryDocument:invoice:", dialect: "zugferd-1" },
  // The release candidate of ZUGFeRD 1, which some programs wrote for years.
  { name: "Invoice", namespace: "urn:un:unece:uncefact:data:standard:CBFBUY:", dialect: "zugferd-1" },
  { name: "Invoice", namespace: "urn:ferd:invoice:", dialect: "zugferd-1" },
  { name: "Invoice", namespace: "urn:eslog:2", dialect: "eslog" },
  { name: "SCRDMCCBDACIOMessageStructure", namespace: "urn:un:unece:uncefact:data:SCRDMCCBDACIO", dialect: "order-x" },
];

/** By root element and namespace; null for any other XML. A root that nobody else uses is enough without its namespace. */
export function recogniseDialect(root: XmlElement): Dialect | null {
  const { namespace } = root;
  const named = roots.filter(({ name }) => name === root.name);
  const exact = named.find((each) => namespace.startsWith(each.namespace));
  if (exact !== undefined) return exact.dialect;
  const [only, ...others] = named;
  if (only === undefined) return null;
  if (others.length === 0 && namespace === "") return only.dialect;
  return at(root, "M_INVOIC", "S_BGM") === null ? null : "eslog";
}

/** The document itself, where Peppol's network (or UN/CEFACT's header) wraps it in an envelope. */
export function unwrap(root: XmlElement): XmlElement {
  if (root.name !== "StandardBusinessDocument") return root;
  return root.children.find((child) => recogniseDialect(child) !== null) ?? root;
}

/** BT-24, the rules a document says it follows: `urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0`. */
export function profileOf(root: XmlElement): string | null {
  return (
    textAt(root, "CustomizationID") ??
    textAt(
      root,
      "ExchangedDocumentContext|SpecifiedExchangedDocumentContext",
      "GuidelineSpecifiedDocumentContextParameter",
      "ID",
    )
  );
}

/** Factur-X profiles below EN 16931 that leave out the lines. */
export function hasLines(profile: string | null): boolean {
  return !/[:.]minimum$|[:.]basicwl$/.test(profile ?? "");
}

/** UNTDID 1001 codes that credit, as EN 16931 and the code list's names have them. */
const creditNotes = new Set(["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"]);
const orders = new Set(["105", "220", "221", "224", "226", "227", "228", "230", "231"]);

export function typeOfCode(code: string | null, dialect: Dialect): DocumentType {
  if (dialect === "order-x" || dialect === "ubl-order") return "order";
  if (dialect === "ubl-credit-note") return "credit_note";
  if (code === null) return "invoice";
  if (creditNotes.has(code)) return "credit_note";
  if (orders.has(code)) return "order";
  if (code === "310") return "quote";
  return "invoice";
}
