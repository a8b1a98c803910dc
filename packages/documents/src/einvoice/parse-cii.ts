import type { InvoiceData, Line, Party, Tax } from "../document.ts";
import { noteIssue } from "../issue.ts";
import type { FieldRecorder } from "./field-recorder.ts";
import { withCountryPrefix } from "./vat-prefix.ts";
import { allAt, at, first, textAt, type XmlElement } from "./xml-element.ts";

// ZUGFeRD 1 is the same message before UN/CEFACT renamed its parts; Order-X has the same parts under another root.
const document = "ExchangedDocument|HeaderExchangedDocument";
const transaction = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction";
const agreement = "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement";
const delivery = "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery";
const settlement = "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement";
const summation = "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation";
const rate = "RateApplicablePercent|ApplicablePercent";
const reference = "IssuerAssignedID|ID";
const moment = "DateTimeString|DateTime";

/** Cross Industry Invoice D16B and D22B (Factur-X, XRechnung), ZUGFeRD 1, and Order-X's orders, to the terms of EN 16931. */
export function parseCii(root: XmlElement, record: FieldRecorder): InvoiceData {
  const head = at(root, document);
  const trade = at(root, transaction);
  const agreed = at(trade, agreement);
  const settled = at(trade, settlement);
  const totals = at(settled, summation);
  const gross = at(totals, "GrandTotalAmount");
  const currency =
    record.compact(
      "currency",
      at(settled, "InvoiceCurrencyCode") ?? at(settled, "OrderCurrencyCode") ?? at(agreed, "OrderCurrencyCode"),
    ) ?? currencyOf(gross ?? at(totals, "DuePayableAmount"), record);
  const inCurrency = (name: string) => {
    const amounts = allAt(totals, name);
    return amounts.find(({ attributes }) => attributes.currencyID === currency) ?? amounts[0] ?? null;
  };
  const total = (field: string, name: string) => record.decimal(field, inCurrency(name));

  return {
    number: record.text("number", at(head, "ID")),
    typeCode: record.compact("typeCode", at(head, "TypeCode")),
    issueDate: record.date("issueDate", at(head, "IssueDateTime", moment)),
    dueDate: record.date("dueDate", first(settled, "SpecifiedTradePaymentTerms", "DueDateDateTime", moment)),
    deliveryDate: record.date(
      "deliveryDate",
      first(trade, delivery, "ActualDeliverySupplyChainEvent", "OccurrenceDateTime", moment),
    ),
    currency,
    seller: {
      ...readParty("seller", at(agreed, "SellerTradeParty"), record),
      ...readAccount(settled, record),
    },
    buyer: readParty("buyer", at(agreed, "BuyerTradeParty"), record),
    paymentReference: record.text("paymentReference", at(settled, "PaymentReference")),
    purchaseOrder: record.text("purchaseOrder", at(agreed, "BuyerOrderReferencedDocument", reference)),
    buyerReference: record.text("buyerReference", at(agreed, "BuyerReference")),
    precedingInvoice: record.text("precedingInvoice", at(settled, "InvoiceReferencedDocument", reference)),
    linesTotal: total("linesTotal", "LineTotalAmount"),
    allowanceTotal: total("allowanceTotal", "AllowanceTotalAmount"),
    chargeTotal: total("chargeTotal", "ChargeTotalAmount"),
    netTotal: total("netTotal", "TaxBasisTotalAmount"),
    taxTotal: total("taxTotal", "TaxTotalAmount"),
    grossTotal: total("grossTotal", "GrandTotalAmount"),
    prepaid: total("prepaid", "TotalPrepaidAmount"),
    rounding: total("rounding", "RoundingAmount"),
    amountDue: total("amountDue", "DuePayableAmount"),
    taxes: allAt(settled, "ApplicableTradeTax").map((tax, index) => readTax(`taxes.${index}`, tax, record)),
    lines: countedLines(allAt(trade, "IncludedSupplyChainTradeLineItem"), record).map((line, index) =>
      readLine(`lines.${index}`, line, record),
    ),
  };
}

/** ZUGFeRD 1 let the currency be said by the amounts alone. */
function currencyOf(amount: XmlElement | null, record: FieldRecorder): string | null {
  return record.derived("currency", amount?.attributes.currencyID ?? null, amount);
}

function readParty(field: string, party: XmlElement | null, record: FieldRecorder): Party {
  const address = at(party, "PostalTradeAddress");
  const registration = (scheme: string) =>
    allAt(party, "SpecifiedTaxRegistration", "ID").find(({ attributes }) => attributes.schemeID === scheme) ?? null;
  const country = record.compact(`${field}.country`, at(address, "CountryID"));
  const place = [textAt(address, "PostcodeCode"), textAt(address, "CityName")].filter((part) => part !== null).join(" ");
  const electronic = at(party, "URIUniversalCommunication", "URIID");
  return {
    name: record.text(`${field}.name`, at(party, "Name")),
    address: [
      textAt(address, "LineOne"),
      textAt(address, "LineTwo"),
      textAt(address, "LineThree"),
      place === "" ? null : place,
      textAt(address, "CountrySubDivisionName"),
    ].filter((line) => line !== null),
    country,
    vatId: record.derived(`${field}.vatId`, withCountryPrefix(registration("VA"), country), registration("VA")),
    taxNumber: record.text(`${field}.taxNumber`, registration("FC")),
    registrationId: record.text(`${field}.registrationId`, at(party, "SpecifiedLegalOrganization", "ID")),
    email: record.text(
      `${field}.email`,
      at(party, "DefinedTradeContact", "EmailURIUniversalCommunication", "URIID") ??
        (electronic?.attributes.schemeID === "EM" ? electronic : null),
    ),
    iban: null,
    bic: null,
  };
}

function readAccount(settled: XmlElement | null, record: FieldRecorder): Pick<Party, "iban" | "bic"> {
  const means = allAt(settled, "SpecifiedTradeSettlementPaymentMeans");
  const paid = means.find((each) => at(each, "PayeePartyCreditorFinancialAccount", "IBANID") !== null) ?? null;
  return {
    iban: record.compact("seller.iban", at(paid, "PayeePartyCreditorFinancialAccount", "IBANID")),
    bic: record.compact("seller.bic", at(paid, "PayeeSpecifiedCreditorFinancialInstitution", "BICID")),
  };
}

function readTax(field: string, tax: XmlElement, record: FieldRecorder): Tax {
  return {
    category: record.compact(`${field}.category`, at(tax, "CategoryCode")),
    rate: record.decimal(`${field}.rate`, at(tax, rate)),
    base: record.decimal(`${field}.base`, at(tax, "BasisAmount")),
    amount: record.decimal(`${field}.amount`, at(tax, "CalculatedAmount")),
  };
}

/** EXTENDED's lines that group or inform repeat the amounts of others (BT-X-8); EN 16931 knows only the lines that count. */
function countedLines(lines: readonly XmlElement[], record: FieldRecorder): readonly XmlElement[] {
  const counted = lines.filter((line) => {
    const role = textAt(line, "AssociatedDocumentLineDocument", "LineStatusReasonCode")?.toUpperCase();
    return role !== "GROUP" && role !== "INFORMATION";
  });
  const others = lines.length - counted.length;
  if (others > 0) record.issues.push(noteIssue("unsupported", `${others} lines that only group or inform were left out.`));
  return counted;
}

function readLine(field: string, line: XmlElement, record: FieldRecorder): Line {
  const agreed = at(line, "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement");
  const settled = at(line, "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement");
  const price = at(agreed, "NetPriceProductTradePrice");
  const quantity = at(
    line,
    "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery",
    "BilledQuantity|RequestedQuantity|AgreedQuantity",
  );
  const product = at(line, "SpecifiedTradeProduct");
  const tax = at(settled, "ApplicableTradeTax");
  const adjustments = (isCharge: string) =>
    allAt(settled, "SpecifiedTradeAllowanceCharge")
      .filter((each) => textAt(each, "ChargeIndicator", "Indicator") === isCharge)
      .flatMap((each) => allAt(each, "ActualAmount"));
  record.adjustment(adjustments("true"), adjustments("false"));
  return {
    id: record.text(`${field}.id`, at(line, "AssociatedDocumentLineDocument", "LineID")),
    description: record.derived(`${field}.description`, describe(product), product),
    quantity: record.decimal(`${field}.quantity`, quantity),
    unit: record.derived(`${field}.unit`, quantity?.attributes.unitCode ?? null, quantity),
    unitPrice: record.unitPrice(
      `${field}.unitPrice`,
      at(price, "ChargeAmount"),
      // EN 16931 has one base quantity for both prices; some programs say it at the gross price only.
      at(price, "BasisQuantity") ?? at(agreed, "GrossPriceProductTradePrice", "BasisQuantity"),
    ),
    netAmount: record.decimal(
      `${field}.netAmount`,
      at(settled, "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation", "LineTotalAmount"),
    ),
    taxRate: record.decimal(`${field}.taxRate`, at(tax, rate)),
    taxCategory: record.compact(`${field}.taxCategory`, at(tax, "CategoryCode")),
  };
}

function describe(product: XmlElement | null): string | null {
  const parts = [textAt(product, "Name"), textAt(product, "Description")].filter((part) => part !== null);
  return parts.length === 0 ? null : [...new Set(parts)].join("\n");
}
