/** One small invoice in the dialects that are read, written by hand from the standards. */

export interface SampleOptions {
  readonly number?: string;
  readonly typeCode?: string;
  readonly gross?: string;
  readonly sellerName?: string;
}

/** 2 × 50.00 and 1 × 20.00 less 5.00 on the document, 22 % and 9.5 %: net 115.00. */
export const sample = {
  number: "2026-0042",
  issueDate: "2026-03-31",
  dueDate: "2026-04-30",
  deliveryDate: "2026-03-15",
  currency: "EUR",
  netTotal: "115.00",
  taxTotal: "22.80",
  grossTotal: "137.80",
  amountDue: "107.80",
} as const;

const cii = "urn:un:unece:uncefact:data:standard";

export function ublInvoice({
  number = sample.number,
  typeCode = "380",
  gross = sample.grossTotal,
  sellerName = "Breza d.o.o.",
}: SampleOptions = {}): string {
  const tax = (base: string, amount: string, rate: string) =>
    `<cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">${base}</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">${amount}</cbc:TaxAmount>` +
    `<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>${rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal>`;
  const line = (id: string, quantity: string, name: string, price: string, net: string, rate: string) =>
    `<cac:InvoiceLine><cbc:ID>${id}</cbc:ID><cbc:InvoicedQuantity unitCode="C62">${quantity}</cbc:InvoicedQuantity>` +
    `<cbc:LineExtensionAmount currencyID="EUR">${net}</cbc:LineExtensionAmount><cac:Item><cbc:Name>${name}</cbc:Name>` +
    `<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>${rate}</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>` +
    `<cac:Price><cbc:PriceAmount currencyID="EUR">${price}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-03-31</cbc:IssueDate><cbc:DueDate>2026-04-30</cbc:DueDate>
<cbc:InvoiceTypeCode>${typeCode}</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>REF-7</cbc:BuyerReference>
<cac:OrderReference><cbc:ID>PO-9</cbc:ID></cac:OrderReference>
<cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="EM">racuni@breza.example</cbc:EndpointID><cac:PostalAddress><cbc:StreetName>Dunajska 1</cbc:StreetName><cbc:CityName>Ljubljana</cbc:CityName><cbc:PostalZone>1000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>SI</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>SI50223054</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>${sellerName}</cbc:RegistrationName><cbc:CompanyID>1234567000</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>DE136695976</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>Käufer &amp; Söhne GmbH</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
<cac:Delivery><cbc:ActualDeliveryDate>2026-03-15</cbc:ActualDeliveryDate></cac:Delivery>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cbc:PaymentID>SI00 2026-42</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>SI56 1910 0000 0123 438</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>LJBASI2X</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">22.80</cbc:TaxAmount>${tax("95.00", "20.90", "22")}${tax("20.00", "1.90", "9.5")}</cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">120.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">115.00</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">${gross}</cbc:TaxInclusiveAmount><cbc:AllowanceTotalAmount currencyID="EUR">5.00</cbc:AllowanceTotalAmount><cbc:PrepaidAmount currencyID="EUR">30.00</cbc:PrepaidAmount><cbc:PayableAmount currencyID="EUR">107.80</cbc:PayableAmount></cac:LegalMonetaryTotal>
${line("1", "2", "Svetovanje", "50.00", "100.00", "22")}${line("2", "1", "Knjiga", "20.00", "20.00", "9.5")}
</Invoice>`;
}

/** `version`: CII as of Factur-X and XRechnung, or as ZUGFeRD 1 had it. */
export function ciiInvoice(
  version: "cii" | "zugferd-1",
  { number = sample.number, typeCode = "380", gross = sample.grossTotal }: SampleOptions = {},
): string {
  const first = version === "zugferd-1";
  const root = first ? "rsm:CrossIndustryDocument" : "rsm:CrossIndustryInvoice";
  const header = first ? "HeaderExchangedDocument" : "ExchangedDocument";
  const transaction = first ? "SpecifiedSupplyChainTradeTransaction" : "SupplyChainTradeTransaction";
  const part = (name: string) => (first ? `ApplicableSupplyChainTrade${name}` : `ApplicableHeaderTrade${name}`);
  const linePart = (name: string) => (first ? `SpecifiedSupplyChainTrade${name}` : `SpecifiedLineTrade${name}`);
  const sum = first ? "SpecifiedTradeSettlementMonetarySummation" : "SpecifiedTradeSettlementHeaderMonetarySummation";
  const lineSum = first ? "SpecifiedTradeSettlementMonetarySummation" : "SpecifiedTradeSettlementLineMonetarySummation";
  const percent = first ? "ApplicablePercent" : "RateApplicablePercent";
  const order = first ? "ID" : "IssuerAssignedID";
  const namespace = first ? "urn:ferd:CrossIndustryDocument:invoice:1p0" : `${cii}:CrossIndustryInvoice:100`;
  const date = (text: string) => `<udt:DateTimeString format="102">${text}</udt:DateTimeString>`;
  const tax = (base: string, amount: string, rate: string) =>
    `<ram:ApplicableTradeTax><ram:CalculatedAmount>${amount}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>${base}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:${percent}>${rate}</ram:${percent}></ram:ApplicableTradeTax>`;
  const line = (id: string, quantity: string, name: string, price: string, net: string, rate: string) =>
    `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${id}</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>${name}</ram:Name></ram:SpecifiedTradeProduct>` +
    `<ram:${linePart("Agreement")}><ram:NetPriceProductTradePrice><ram:ChargeAmount>${price}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:${linePart("Agreement")}>` +
    `<ram:${linePart("Delivery")}><ram:BilledQuantity unitCode="C62">${quantity}</ram:BilledQuantity></ram:${linePart("Delivery")}>` +
    `<ram:${linePart("Settlement")}><ram:ApplicableTradeTax><ram:CategoryCode>S</ram:CategoryCode><ram:${percent}>${rate}</ram:${percent}></ram:ApplicableTradeTax><ram:${lineSum}><ram:LineTotalAmount>${net}</ram:LineTotalAmount></ram:${lineSum}></ram:${linePart("Settlement")}></ram:IncludedSupplyChainTradeLineItem>`;
  const lines = line("1", "2", "Svetovanje", "50.00", "100.00", "22") + line("2", "1", "Knjiga", "20.00", "20.00", "9.5");
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns:rsm="${namespace}" xmlns:ram="${cii}:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="${cii}:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:${header}><ram:ID>${number}</ram:ID><ram:TypeCode>${typeCode}</ram:TypeCode><ram:IssueDateTime>${date("20260331")}</ram:IssueDateTime></rsm:${header}>
<rsm:${transaction}>${first ? "" : lines}
<ram:${part("Agreement")}><ram:BuyerReference>REF-7</ram:BuyerReference>
<ram:SellerTradeParty><ram:Name>Breza d.o.o.</ram:Name><ram:SpecifiedLegalOrganization><ram:ID>1234567000</ram:ID></ram:SpecifiedLegalOrganization><ram:PostalTradeAddress><ram:PostcodeCode>1000</ram:PostcodeCode><ram:LineOne>Dunajska 1</ram:LineOne><ram:CityName>Ljubljana</ram:CityName><ram:CountryID>SI</ram:CountryID></ram:PostalTradeAddress><ram:URIUniversalCommunication><ram:URIID schemeID="EM">racuni@breza.example</ram:URIID></ram:URIUniversalCommunication><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">SI50223054</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
<ram:BuyerTradeParty><ram:Name>Käufer &amp; Söhne GmbH</ram:Name><ram:PostalTradeAddress><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE136695976</ram:ID></ram:SpecifiedTaxRegistration></ram:BuyerTradeParty>
<ram:BuyerOrderReferencedDocument><ram:${order}>PO-9</ram:${order}></ram:BuyerOrderReferencedDocument></ram:${part("Agreement")}>
<ram:${part("Delivery")}><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>${date("20260315")}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:${part("Delivery")}>
<ram:${part("Settlement")}><ram:PaymentReference>SI00 2026-42</ram:PaymentReference><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>SI56191000000123438</ram:IBANID></ram:PayeePartyCreditorFinancialAccount><ram:PayeeSpecifiedCreditorFinancialInstitution><ram:BICID>LJBASI2X</ram:BICID></ram:PayeeSpecifiedCreditorFinancialInstitution></ram:SpecifiedTradeSettlementPaymentMeans>
${tax("95.00", "20.90", "22")}${tax("20.00", "1.90", "9.5")}
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${date("20260430")}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:${sum}><ram:LineTotalAmount>120.00</ram:LineTotalAmount><ram:AllowanceTotalAmount>5.00</ram:AllowanceTotalAmount><ram:TaxBasisTotalAmount>115.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">22.80</ram:TaxTotalAmount><ram:GrandTotalAmount>${gross}</ram:GrandTotalAmount><ram:TotalPrepaidAmount>30.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>107.80</ram:DuePayableAmount></ram:${sum}>
</ram:${part("Settlement")}>${first ? lines : ""}</rsm:${transaction}></${root}>`;
}

export function eslogInvoice({
  number = sample.number,
  typeCode = "380",
  gross = sample.grossTotal,
}: SampleOptions = {}): string {
  const date = (qualifier: string, text: string) =>
    `<S_DTM><C_C507><D_2005>${qualifier}</D_2005><D_2380>${text}</D_2380></C_C507></S_DTM>`;
  const reference = (qualifier: string, text: string) =>
    `<S_RFF><C_C506><D_1153>${qualifier}</D_1153><D_1154>${text}</D_1154></C_C506></S_RFF>`;
  const amount = (qualifier: string, text: string) =>
    `<S_MOA><C_C516><D_5025>${qualifier}</D_5025><D_5004>${text}</D_5004></C_C516></S_MOA>`;
  const total = (qualifier: string, text: string) => `<G_SG50>${amount(qualifier, text)}</G_SG50>`;
  const tax = (rate: string) =>
    `<S_TAX><D_5283>7</D_5283><C_C241><D_5153>VAT</D_5153></C_C241><C_C243><D_5278>${rate}</D_5278></C_C243><D_5305>S</D_5305></S_TAX>`;
  const line = (id: string, quantity: string, name: string, price: string, net: string, rate: string) =>
    `<G_SG26><S_LIN><D_1082>${id}</D_1082></S_LIN><S_IMD><D_7077>F</D_7077><C_C273><D_7008>${name}</D_7008></C_C273></S_IMD><S_QTY><C_C186><D_6063>47</D_6063><D_6060>${quantity}</D_6060><D_6411>C62</D_6411></C_C186></S_QTY>` +
    `<G_SG27>${amount("38", "0")}</G_SG27><G_SG27>${amount("203", net)}</G_SG27><G_SG29><S_PRI><C_C509><D_5125>AAB</D_5125><D_5118>99</D_5118></C_C509></S_PRI></G_SG29><G_SG29><S_PRI><C_C509><D_5125>AAA</D_5125><D_5118>${price}</D_5118><D_5284>1</D_5284></C_C509></S_PRI></G_SG29><G_SG34>${tax(rate)}</G_SG34></G_SG26>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:eslog:2.00"><M_INVOIC Id="data"><S_UNH><D_0062>42</D_0062></S_UNH>
<S_BGM><C_C002><D_1001>${typeCode}</D_1001></C_C002><C_C106><D_1004>${number}</D_1004></C_C106></S_BGM>
${date("137", "2026-03-31")}${date("35", "2026-03-15")}
<G_SG1>${reference("ON", "PO-9")}</G_SG1><G_SG1>${reference("PQ", "SI00 2026-42")}</G_SG1><G_SG1>${reference("CR", "REF-7")}</G_SG1>
<G_SG2><S_NAD><D_3035>BY</D_3035><C_C080><D_3036>Käufer &amp; Söhne</D_3036><D_3036_2>GmbH</D_3036_2></C_C080><D_3207>DE</D_3207></S_NAD><G_SG3>${reference("VA", "DE136695976")}</G_SG3></G_SG2>
<G_SG2><S_NAD><D_3035>SE</D_3035><C_C080><D_3036>Breza d.o.o.</D_3036></C_C080><C_C059><D_3042>Dunajska 1</D_3042></C_C059><D_3164>Ljubljana</D_3164><D_3251>1000</D_3251><D_3207>SI</D_3207></S_NAD>
<S_FII><D_3035>RB</D_3035><C_C078><D_3194>SI56191000000123438</D_3194></C_C078><C_C088><D_3433>LJBASI2X</D_3433></C_C088></S_FII>
<G_SG3>${reference("VA", "50223054")}</G_SG3><G_SG3>${reference("0199", "1234567000")}</G_SG3><G_SG5><S_COM><C_C076><D_3148>racuni@breza.example</D_3148><D_3155>EM</D_3155></C_C076></S_COM></G_SG5></G_SG2>
<G_SG7><S_CUX><C_C504><D_6347>2</D_6347><D_6345>EUR</D_6345></C_C504></S_CUX></G_SG7>
<G_SG8><S_PAT><D_4279>1</D_4279></S_PAT>${date("13", "2026-04-30")}</G_SG8>
${line("1", "2", "Svetovanje", "50.00", "100.00", "22")}${line("2", "1", "Knjiga", "20.00", "20.00", "9.5")}
${total("79", "120.00")}${total("260", "5.00")}${total("389", "115.00")}${total("176", "22.80")}${total("388", gross)}${total("113", "30.00")}${total("9", "107.80")}
<G_SG52>${tax("22")}${amount("124", "20.90")}${amount("125", "95.00")}</G_SG52><G_SG52>${tax("9.5")}${amount("124", "1.90")}${amount("125", "20.00")}</G_SG52>
</M_INVOIC></Invoice>`;
}
