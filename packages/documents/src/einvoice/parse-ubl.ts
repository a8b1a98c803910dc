import type { InvoiceData, Line, Party, Tax } from "../document.ts";
import type { FieldRecorder } from "./field-recorder.ts";
import { withCountryPrefix } from "./vat-prefix.ts";
import { allAt, at, first, textAt, type XmlElement } from "./xml-element.ts";

/** UBL 2.1 Invoice and CreditNote (Peppol BIS 3, XRechnung and other rules on top), to the terms of EN 16931. */
export function parseUbl(root: XmlElement, record: FieldRecorder): InvoiceData {
  const totals = at(root, "LegalMonetaryTotal|AnticipatedMonetaryTotal");
  const currency =
    record.compact("currency", at(root, "DocumentCurrencyCode")) ??
    record.derived("currency", at(totals, "PayableAmount")?.attributes.currencyID ?? null, at(totals, "PayableAmount"));
  // BT-111 repeats the tax in the currency of the books, with no breakdown.
  const taxTotals = allAt(root, "TaxTotal");
  const tax = taxTotals.find((each) => at(each, "TaxAmount")?.attributes.currencyID === currency) ?? taxTotals[0] ?? null;
  const total = (field: string, name: string) => record.decimal(field, at(totals, name));

  return {
    number: record.text("number", at(root, "ID")),
    typeCode: record.compact("typeCode", at(root, "InvoiceTypeCode|CreditNoteTypeCode|OrderTypeCode")),
    issueDate: record.date("issueDate", at(root, "IssueDate")),
    dueDate: record.date("dueDate", at(root, "DueDate") ?? first(root, "PaymentMeans", "PaymentDueDate")),
    deliveryDate: record.date("deliveryDate", first(root, "Delivery", "ActualDeliveryDate")),
    currency,
    seller: {
      ...readParty("seller", at(root, "AccountingSupplierParty|SellerSupplierParty", "Party"), record),
      ...readAccount(root, record),
    },
    buyer: readParty("buyer", at(root, "AccountingCustomerParty|BuyerCustomerParty", "Party"), record),
    paymentReference: record.text("paymentReference", first(root, "PaymentMeans", "PaymentID")),
    purchaseOrder: record.text("purchaseOrder", at(root, "OrderReference", "ID")),
    buyerReference: record.text("buyerReference", at(root, "BuyerReference")),
    precedingInvoice: record.text("precedingInvoice", at(root, "BillingReference", "InvoiceDocumentReference", "ID")),
    linesTotal: total("linesTotal", "LineExtensionAmount"),
    allowanceTotal: total("allowanceTotal", "AllowanceTotalAmount"),
    chargeTotal: total("chargeTotal", "ChargeTotalAmount"),
    netTotal: total("netTotal", "TaxExclusiveAmount"),
    taxTotal: record.decimal("taxTotal", at(tax, "TaxAmount")),
    grossTotal: total("grossTotal", "TaxInclusiveAmount"),
    prepaid: total("prepaid", "PrepaidAmount"),
    rounding: total("rounding", "PayableRoundingAmount"),
    amountDue: total("amountDue", "PayableAmount"),
    taxes: allAt(tax, "TaxSubtotal").map((each, index) => readTax(`taxes.${index}`, each, record)),
    lines: [...allAt(root, "InvoiceLine|CreditNoteLine"), ...allAt(root, "OrderLine", "LineItem")].map((line, index) =>
      readLine(`lines.${index}`, line, record),
    ),
  };
}

function readParty(field: string, party: XmlElement | null, record: FieldRecorder): Party {
  const address = at(party, "PostalAddress");
  const registrations = allAt(party, "PartyTaxScheme");
  const isVat = (each: XmlElement) => (textAt(each, "TaxScheme", "ID") ?? "VAT").toUpperCase() === "VAT";
  const vatId = at(registrations.find(isVat) ?? null, "CompanyID");
  const taxNumber = at(registrations.find((each) => !isVat(each)) ?? null, "CompanyID");
  const country = record.compact(`${field}.country`, at(address, "Country", "IdentificationCode"));
  const place = [textAt(address, "PostalZone"), textAt(address, "CityName")].filter((part) => part !== null).join(" ");
  const endpoint = at(party, "EndpointID");
  return {
    // BT-27 and BT-44; a trading name stands in where no legal one is given.
    name: record.text(`${field}.name`, at(party, "PartyLegalEntity", "RegistrationName") ?? at(party, "PartyName", "Name")),
    address: [
      textAt(address, "StreetName"),
      textAt(address, "AdditionalStreetName"),
      textAt(address, "AddressLine", "Line"),
      place === "" ? null : place,
      textAt(address, "CountrySubentity"),
    ].filter((line) => line !== null),
    country,
    vatId: record.derived(`${field}.vatId`, withCountryPrefix(vatId, country), vatId),
    taxNumber: record.text(`${field}.taxNumber`, taxNumber),
    registrationId: record.text(`${field}.registrationId`, at(party, "PartyLegalEntity", "CompanyID")),
    email: record.text(
      `${field}.email`,
      at(party, "Contact", "ElectronicMail") ?? (endpoint?.attributes.schemeID === "EM" ? endpoint : null),
    ),
    iban: null,
    bic: null,
  };
}

function readAccount(root: XmlElement, record: FieldRecorder): Pick<Party, "iban" | "bic"> {
  const account = first(root, "PaymentMeans", "PayeeFinancialAccount");
  return {
    iban: record.compact("seller.iban", at(account, "ID")),
    bic: record.compact("seller.bic", at(account, "FinancialInstitutionBranch", "ID")),
  };
}

function readTax(field: string, tax: XmlElement, record: FieldRecorder): Tax {
  return {
    category: record.compact(`${field}.category`, at(tax, "TaxCategory", "ID")),
    rate: record.decimal(`${field}.rate`, at(tax, "TaxCategory", "Percent")),
    base: record.decimal(`${field}.base`, at(tax, "TaxableAmount")),
    amount: record.decimal(`${field}.amount`, at(tax, "TaxAmount")),
  };
}

function readLine(field: string, line: XmlElement, record: FieldRecorder): Line {
  const quantity = at(line, "InvoicedQuantity|CreditedQuantity|Quantity");
  const item = at(line, "Item");
  const category = at(item, "ClassifiedTaxCategory");
  const description = [...new Set([textAt(item, "Name"), textAt(item, "Description")])].filter((part) => part !== null);
  const adjustments = (isCharge: string) =>
    allAt(line, "AllowanceCharge")
      .filter((each) => textAt(each, "ChargeIndicator") === isCharge)
      .flatMap((each) => allAt(each, "Amount"));
  record.adjustment(adjustments("true"), adjustments("false"));
  return {
    id: record.text(`${field}.id`, at(line, "ID")),
    description: record.derived(`${field}.description`, description.join("\n"), item),
    quantity: record.decimal(`${field}.quantity`, quantity),
    unit: record.derived(`${field}.unit`, quantity?.attributes.unitCode ?? null, quantity),
    unitPrice: record.unitPrice(`${field}.unitPrice`, at(line, "Price", "PriceAmount"), at(line, "Price", "BaseQuantity")),
    netAmount: record.decimal(`${field}.netAmount`, at(line, "LineExtensionAmount")),
    taxRate: record.decimal(`${field}.taxRate`, at(category, "Percent")),
    taxCategory: record.compact(`${field}.taxCategory`, at(category, "ID")),
  };
}
