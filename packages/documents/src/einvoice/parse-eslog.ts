import type { InvoiceData, Line, Party, Tax } from "../document.ts";
import type { FieldRecorder } from "./field-recorder.ts";
import { withCountryPrefix } from "./vat-prefix.ts";
import { allAt, at, textAt, type XmlElement } from "./xml-element.ts";

/** UNTDID 5025: what an amount (MOA) means. */
const amounts = {
  linesTotal: "79",
  allowanceTotal: "260",
  chargeTotal: "259",
  netTotal: "389",
  taxTotal: "176",
  grossTotal: "388",
  prepaid: "113",
  rounding: "366",
  amountDue: "9",
  lineNet: "203",
  taxBase: "125",
  taxAmount: "124",
  allowance: "204",
  charge: "23",
} as const;

/**
 * e-SLOG 2.0, Slovenia's core invoice usage: EN 16931 in the segments of EDIFACT's INVOIC, as XML. Every segment (S_) and
 * group (G_) is told apart from its equals by a qualifier inside.
 */
export function parseEslog(root: XmlElement, record: FieldRecorder): InvoiceData {
  const message = at(root, "M_INVOIC");
  const date = (owner: XmlElement | null, qualifier: string) =>
    at(qualified(allAt(owner, "S_DTM"), qualifier, "C_C507", "D_2005"), "C_C507", "D_2380");
  const reference = (qualifier: string) =>
    at(qualified(allAt(message, "G_SG1"), qualifier, "S_RFF", "C_C506", "D_1153"), "S_RFF", "C_C506", "D_1154");
  const total = (field: keyof typeof amounts) => record.decimal(field, amountOf(allAt(message, "G_SG50"), amounts[field]));
  const parties = allAt(message, "G_SG2");
  const seller = qualified(parties, "SE", "S_NAD", "D_3035");
  const account = qualified(allAt(seller, "S_FII"), "RB", "D_3035") ?? at(seller, "S_FII");

  return {
    number: record.text("number", at(message, "S_BGM", "C_C106", "D_1004")),
    typeCode: record.compact("typeCode", at(message, "S_BGM", "C_C002", "D_1001")),
    issueDate: record.date("issueDate", date(message, "137")),
    dueDate: record.date("dueDate", date(at(message, "G_SG8"), "13")),
    deliveryDate: record.date("deliveryDate", date(message, "35")),
    currency: record.compact(
      "currency",
      at(qualified(allAt(message, "G_SG7"), "2", "S_CUX", "C_C504", "D_6347"), "S_CUX", "C_C504", "D_6345"),
    ),
    seller: {
      ...readParty("seller", seller, record),
      iban: record.compact("seller.iban", at(account, "C_C078", "D_3194")),
      bic: record.compact("seller.bic", at(account, "C_C088", "D_3433")),
    },
    buyer: readParty("buyer", qualified(parties, "BY", "S_NAD", "D_3035"), record),
    paymentReference: record.text("paymentReference", reference("PQ")),
    purchaseOrder: record.text("purchaseOrder", reference("ON")),
    buyerReference: record.text("buyerReference", reference("CR")),
    precedingInvoice: record.text("precedingInvoice", reference("OI")),
    linesTotal: total("linesTotal"),
    allowanceTotal: total("allowanceTotal"),
    chargeTotal: total("chargeTotal"),
    netTotal: total("netTotal"),
    taxTotal: total("taxTotal"),
    grossTotal: total("grossTotal"),
    prepaid: total("prepaid"),
    rounding: total("rounding"),
    amountDue: total("amountDue"),
    taxes: allAt(message, "G_SG52").map((group, index) => readTax(`taxes.${index}`, group, record)),
    lines: allAt(message, "G_SG26").map((group, index) => readLine(`lines.${index}`, group, record)),
  };
}

/** The group or segment whose qualifier at `path` is `value`. */
function qualified(groups: readonly XmlElement[], value: string, ...path: readonly string[]): XmlElement | null {
  return groups.find((group) => textAt(group, ...path) === value) ?? null;
}

function amountOf(groups: readonly XmlElement[], qualifier: string): XmlElement | null {
  const all = groups.flatMap((group) => allAt(group, "S_MOA", "C_C516"));
  return at(qualified(all, qualifier, "D_5025"), "D_5004");
}

function readParty(field: string, group: XmlElement | null, record: FieldRecorder): Party {
  const name = at(group, "S_NAD");
  const reference = (...qualifiers: readonly string[]) => {
    const found = allAt(group, "G_SG3", "S_RFF", "C_C506").find((each) => qualifiers.includes(textAt(each, "D_1153") ?? ""));
    return at(found ?? null, "D_1154");
  };
  const country = record.compact(`${field}.country`, at(name, "D_3207"));
  const vatId = reference("VA");
  const place = [textAt(name, "D_3251"), textAt(name, "D_3164")].filter((part) => part !== null).join(" ");
  const contact = allAt(group, "G_SG5", "S_COM", "C_C076").find((each) => textAt(each, "D_3155") === "EM") ?? null;
  // A long name is cut into parts of 35 or 70 characters.
  const names = at(name, "C_C080")?.children.map(({ text }) => text) ?? [];
  return {
    name: record.derived(`${field}.name`, names.join(" ").trim(), at(name, "C_C080", "D_3036")),
    address: [...(at(name, "C_C059")?.children.map(({ text }) => text) ?? []), place].filter((line) => line !== ""),
    country,
    vatId: record.derived(`${field}.vatId`, withCountryPrefix(vatId, country), vatId),
    taxNumber: record.text(`${field}.taxNumber`, reference("AHP")),
    registrationId: record.text(`${field}.registrationId`, reference("0199", "GN", "XA")),
    email: record.text(`${field}.email`, at(contact, "D_3148")),
    iban: null,
    bic: null,
  };
}

function readTax(field: string, group: XmlElement, record: FieldRecorder): Tax {
  return {
    category: record.compact(`${field}.category`, at(group, "S_TAX", "D_5305")),
    rate: record.decimal(`${field}.rate`, at(group, "S_TAX", "C_C243", "D_5278")),
    base: record.decimal(`${field}.base`, amountOf([group], amounts.taxBase)),
    amount: record.decimal(`${field}.amount`, amountOf([group], amounts.taxAmount)),
  };
}

function readLine(field: string, group: XmlElement, record: FieldRecorder): Line {
  const quantity = at(group, "S_QTY", "C_C186");
  const price = at(qualified(allAt(group, "G_SG29"), "AAA", "S_PRI", "C_C509", "D_5125"), "S_PRI", "C_C509");
  const descriptions = allAt(group, "S_IMD", "C_C273");
  const words = descriptions.flatMap(({ children }) =>
    children.filter(({ name }) => name.startsWith("D_7008")).map(({ text }) => text),
  );
  const tax = at(group, "G_SG34", "S_TAX");
  const adjustments = (kind: "A" | "C", qualifier: string) =>
    allAt(group, "G_SG39")
      .filter((each) => textAt(each, "S_ALC", "D_5463") === kind)
      .flatMap((each) => amountOf([...allAt(each, "G_SG42"), each], qualifier) ?? []);
  record.adjustment(adjustments("C", amounts.charge), adjustments("A", amounts.allowance));
  return {
    id: record.text(`${field}.id`, at(group, "S_LIN", "D_1082")),
    description: record.derived(`${field}.description`, words.join("\n"), descriptions[0] ?? null),
    quantity: record.decimal(`${field}.quantity`, at(quantity, "D_6060")),
    unit: record.compact(`${field}.unit`, at(quantity, "D_6411")),
    unitPrice: record.unitPrice(`${field}.unitPrice`, at(price, "D_5118"), at(price, "D_5284")),
    netAmount: record.decimal(`${field}.netAmount`, amountOf(allAt(group, "G_SG27"), amounts.lineNet)),
    taxRate: record.decimal(`${field}.taxRate`, at(tax, "C_C243", "D_5278")),
    taxCategory: record.compact(`${field}.taxCategory`, at(tax, "D_5305")),
  };
}
