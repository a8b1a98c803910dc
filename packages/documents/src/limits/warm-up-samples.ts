import { deflateSync } from "node:zlib";

const ubl = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

/** UBL, of which all profiles have the same elements. */
export const ublInvoice = `<Invoice xmlns="${ubl}">
  <ID>1</ID><IssueDate>2026-01-31</IssueDate><DocumentCurrencyCode>EUR</DocumentCurrencyCode>
  <InvoiceLine><ID>1</ID><InvoicedQuantity unitCode="C62">1</InvoicedQuantity><LineExtensionAmount>1.00</LineExtensionAmount></InvoiceLine>
</Invoice>`;

const ciiLine = `<IncludedSupplyChainTradeLineItem>
    <AssociatedDocumentLineDocument><LineID>1</LineID></AssociatedDocumentLineDocument>
    <SpecifiedTradeProduct><Name>x</Name></SpecifiedTradeProduct>
    <SpecifiedLineTradeAgreement><NetPriceProductTradePrice><ChargeAmount>2.50</ChargeAmount></NetPriceProductTradePrice></SpecifiedLineTradeAgreement>
    <SpecifiedLineTradeDelivery><BilledQuantity unitCode="C62">1</BilledQuantity></SpecifiedLineTradeDelivery>
    <SpecifiedLineTradeSettlement>
      <ApplicableTradeTax><TypeCode>VAT</TypeCode><CategoryCode>S</CategoryCode><RateApplicablePercent>22</RateApplicablePercent></ApplicableTradeTax>
      <SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>2.50</LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation>
    </SpecifiedLineTradeSettlement>
  </IncludedSupplyChainTradeLineItem>`;

export const ciiInvoice = `<r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100">
  <ExchangedDocument><ID>1</ID><TypeCode>380</TypeCode>
    <IssueDateTime><DateTimeString format="102">20260131</DateTimeString></IssueDateTime></ExchangedDocument>
  <SupplyChainTradeTransaction>
    ${ciiLine.repeat(4)}
    <ApplicableHeaderTradeAgreement><SellerTradeParty>
      <Name>x</Name><SpecifiedTaxRegistration><ID schemeID="VA">SI50223054</ID></SpecifiedTaxRegistration>
    </SellerTradeParty></ApplicableHeaderTradeAgreement>
    <ApplicableHeaderTradeSettlement>
      <InvoiceCurrencyCode>EUR</InvoiceCurrencyCode>
      <SpecifiedTradeSettlementPaymentMeans>
        <PayeePartyCreditorFinancialAccount><IBANID>SI56191000000123438</IBANID></PayeePartyCreditorFinancialAccount>
      </SpecifiedTradeSettlementPaymentMeans>
      <SpecifiedTradeSettlementHeaderMonetarySummation><GrandTotalAmount>99.00</GrandTotalAmount></SpecifiedTradeSettlementHeaderMonetarySummation>
    </ApplicableHeaderTradeSettlement>
  </SupplyChainTradeTransaction>
</r:CrossIndustryInvoice>`;

type Run = readonly [x: number, y: number, text: string];

const words: readonly Run[] = [
  [60, 780, "Acme Ltd, 4 Mill Road, Leeds LS1 4AP"],
  [60, 730, "Primer d.o.o."],
  [60, 716, "Cesta 7, 1000 Ljubljana"],
  [60, 660, "Rechnung Nr. 2026-17"],
  [360, 730, "Datum: 31.01.2026"],
  [360, 716, "Kundennummer 4711"],
  [360, 702, "USt-IdNr. SI50223054"],
  ...Array.from({ length: 8 }, (_, index): readonly Run[] => {
    const y = 600 - 18 * index;
    return [
      [60, y, `${index + 1}`],
      [90, y, "Item A7, blue, 40 x 60 cm"],
      [320, y, "2 Stk"],
      [400, y, "3,05"],
      [480, y, "6,10"],
    ];
  }).flat(),
  [320, 420, "Nettobetrag"],
  [480, 420, "48,80"],
  [320, 402, "MwSt. 25 %"],
  [480, 402, "12,20"],
  [320, 384, "Gesamtbetrag EUR"],
  [480, 384, "61,00"],
  [60, 340, "Bitte zahlen Sie bis 14.02.2026 auf das Konto SI56 1910 0000 0123 438, BIC LJBASI2X."],
];

const hex = (text: string) => [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");

/** As office programs write them: two-byte codes, explained by a table. */
const content = words.map(([x, y, text]) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join("\n");

const codes = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0020> <007e> <0020> endbfrange
endcmap end end`;

const plainLines = Array.from({ length: 24 }, (_, index) => {
  const texts = ["Invoice 1 of 31 January 2026", "Item A7 2 pcs 3.05 6.10", "Total 12.20 EUR", "Acme Ltd, Leeds LS1 4AP"];
  return `BT /F 12 Tf 72 ${720 - 20 * index} Td (${texts[index % texts.length]}) Tj ET`;
}).join("\n");

const simpleFont = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const compositeFont = `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[
<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500
/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/Ascent 900/Descent -200/FontBBox[0 -200 1000 900]>>>>]>>`;

const stream = (number: number, data: string) => {
  const packed = deflateSync(data).toString("latin1");
  return `${number} 0 obj <</Length ${packed.length}/Filter/FlateDecode>> stream\n${packed}\nendstream endobj\n`;
};

/** Without a cross-reference table, which pdf.js rebuilds: so no offset has to be counted here. */
const pdfWith = (text: string, font: string, names: string, more: string) =>
  Buffer.from(
    `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R${names}>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
${stream(4, text)}5 0 obj ${font} endobj
${more}trailer <</Root 1 0 R>>
%%EOF`,
    "latin1",
  );

const attached = "/Names<</EmbeddedFiles<</Names[(factur-x.xml) 6 0 R]>>>>";
const attachment = `6 0 obj <</Type/Filespec/F(factur-x.xml)/EF<</F 7 0 R>>>> endobj\n${stream(7, ciiInvoice)}`;

export const plainPdf = pdfWith(plainLines, simpleFont, "", "");
/** Shows another total than its XML, so that its page is read to the end. */
export const hybridPdf = pdfWith(content, compositeFont, attached, attachment + stream(8, codes));
