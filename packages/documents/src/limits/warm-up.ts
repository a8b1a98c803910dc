import type { Stages } from "../stages.ts";
import { readLocally } from "./read-locally.ts";

const ubl = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

const ublInvoice = `<Invoice xmlns="${ubl}">
  <ID>1</ID><IssueDate>2026-01-31</IssueDate><DocumentCurrencyCode>EUR</DocumentCurrencyCode>
  <InvoiceLine><ID>1</ID><InvoicedQuantity unitCode="C62">1</InvoicedQuantity><LineExtensionAmount>1.00</LineExtensionAmount></InvoiceLine>
</Invoice>`;

const ciiInvoice = `<r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100">
  <ExchangedDocument><ID>1</ID></ExchangedDocument>
  <SupplyChainTradeTransaction>
    <IncludedSupplyChainTradeLineItem><SpecifiedTradeProduct><Name>x</Name></SpecifiedTradeProduct></IncludedSupplyChainTradeLineItem>
    <ApplicableHeaderTradeAgreement><SellerTradeParty>
      <Name>x</Name><SpecifiedTaxRegistration><ID schemeID="VA">SI50223054</ID></SpecifiedTaxRegistration>
    </SellerTradeParty></ApplicableHeaderTradeAgreement>
    <ApplicableHeaderTradeSettlement>
      <InvoiceCurrencyCode>EUR</InvoiceCurrencyCode>
      <SpecifiedTradeSettlementPaymentMeans>
        <PayeePartyCreditorFinancialAccount><IBANID>SI56191000000123438</IBANID></PayeePartyCreditorFinancialAccount>
      </SpecifiedTradeSettlementPaymentMeans>
      <SpecifiedTradeSettlementHeaderMonetarySummation><GrandTotalAmount>12.20</GrandTotalAmount></SpecifiedTradeSettlementHeaderMonetarySummation>
    </ApplicableHeaderTradeSettlement>
  </SupplyChainTradeTransaction>
</r:CrossIndustryInvoice>`;

const lines = Array.from({ length: 24 }, (_, index) => {
  const words = ["Invoice 1 of 31 January 2026", "Item A7 2 pcs 3.05 6.10", "Total 12.20 EUR", "Acme Ltd, Leeds LS1 4AP"];
  return `BT /F 12 Tf 72 ${720 - 20 * index} Td (${words[index % words.length]}) Tj ET`;
}).join("\n");

/** Without a cross-reference table, which pdf.js rebuilds: so no offset has to be counted here. */
const pdfWith = (names: string, more: string) => `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R${names}>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${lines.length}>> stream
${lines}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
${more}trailer <</Root 1 0 R>>
%%EOF`;

const plain = pdfWith("", "");
const hybrid = pdfWith(
  "/Names<</EmbeddedFiles<</Names[(factur-x.xml) 6 0 R]>>>>",
  `6 0 obj <</Type/Filespec/F(factur-x.xml)/EF<</F 7 0 R>>>> endobj
7 0 obj <</Type/EmbeddedFile/Length ${ciiInvoice.length}>> stream
${ciiInvoice}
endstream endobj
`,
);

/** Often enough for the engine to compile what every file needs; together this takes some 50 ms. */
const rounds = 4;

/** Reads tiny documents, so that the first file of a person does not wait for the libraries to load. */
export async function warmUp(stages: Stages): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const document of [ublInvoice, ciiInvoice, plain, hybrid])
      await readLocally(new TextEncoder().encode(document), {}, stages, null);
  }
}
