import { describe, expect, it } from "vitest";
import { readAll } from "../read-all.testing.ts";

const sgml = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>BYLADEM1001<ACCTID>DE02120300000000202051<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260302120000.000[-5:EST]<TRNAMT>-12,50<FITID>F1<NAME>Caf\u00e9 &amp; Bar<MEMO>Coffee
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260303<TRNAMT>1000.00<FITID>F2<PAYEE><NAME>Employer<CITY>X</PAYEE><CURRENCY><CURRATE>1.1<CURSYM>USD</CURRENCY></STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>soon<TRNAMT>1<FITID>F3</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>987.50<DTASOF>20260304</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

describe("OFX", () => {
  it("reads SGML without closing tags, in its declared charset", async () => {
    const { lines, entries, statements, issueLines } = await readAll(
      Uint8Array.from(sgml, (character) => character.charCodeAt(0)),
    );
    expect(lines).toEqual(["2026-03-02 - -12.50 EUR Café & Bar", "2026-03-03 - 1000.00 USD Employer"]);
    expect(entries[0]).toMatchObject({ bankReference: "F1", bankTransactionCode: "DEBIT", remittance: { text: "Coffee" } });
    expect(statements[0]).toMatchObject({
      account: { iban: "DE02120300000000202051", bic: "BYLADEM1001" },
      closing: { amount: "987.50", date: "2026-03-04" },
    });
    expect(issueLines).toEqual(["bad_entry@12"]);
  });

  it("reads XML, several accounts and CDATA", async () => {
    const account = (number: string) =>
      `<STMTTRNRS><STMTRS><CURDEF>JPY</CURDEF><BANKACCTFROM><ACCTID>${number}</ACCTID></BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20260302</DTPOSTED><TRNAMT>-500</TRNAMT><FITID>1</FITID><NAME><![CDATA[A & B]]></NAME></STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS>`;
    const { statements, lines } = await readAll(
      `<?xml version="1.0"?><?OFX OFXHEADER="200" VERSION="211"?><OFX><BANKMSGSRSV1>${account("1")}${account("2")}</BANKMSGSRSV1></OFX>`,
    );
    expect(statements.map(({ account: { stated } }) => stated)).toEqual(["1", "2"]);
    expect(lines).toEqual(["2026-03-02 - -500 JPY A & B", "2026-03-02 - -500 JPY A & B"]);
  });
});
