import { describe, expect, it } from "vitest";
import { readAll } from "../read-all.testing.ts";

const account = "<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Team</Nm></Ownr></Acct>";

function balance(kind: string, amount: string, indicator = "CRDT"): string {
  return `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${indicator}</CdtDbtInd><Dt><Dt>2026-03-01</Dt></Dt></Bal>`;
}

function entry(amount: string, indicator: string, rest = ""): string {
  return `<Ntry>\n<Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${indicator}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><DtTm>2026-03-03T10:00:00+02:00</DtTm></ValDt>${rest}</Ntry>`;
}

function statement(content: string, namespace = 'xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document ${namespace}><BkToCstmrStmt><Stmt><Id>S1</Id>${account}${content}</Stmt></BkToCstmrStmt></Document>`;
}

describe("CAMT", () => {
  it("reads balances, sign, days and the other side of a payment", async () => {
    const details = (side: string) =>
      `<NtryDtls><TxDtls><Refs><EndToEndId>E-1</EndToEndId><MndtId>M-1</MndtId></Refs><RltdPties><${side}><Pty><Nm>Zoë &amp; Co</Nm></Pty></${side}><${side}Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></${side}Acct></RltdPties><RltdAgts><${side}Agt><FinInstnId><BICFI>ABNANL2A</BICFI></FinInstnId></${side}Agt></RltdAgts><RmtInf><Ustrd>Invoice</Ustrd><Ustrd>17</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>`;
    const xml = statement(
      balance("OPBD", "100.00") +
        balance("CLBD", "75.50") +
        entry("50.5", "CRDT", details("Dbtr")) +
        entry("75.00", "DBIT", `<AcctSvcrRef>B-2</AcctSvcrRef>${details("Cdtr")}`),
    );
    const { lines, entries, statements, issues } = await readAll(xml);
    expect(lines).toEqual(["2026-03-02 2026-03-03 50.50 EUR Zoë & Co", "2026-03-02 2026-03-03 -75.00 EUR Zoë & Co"]);
    expect(entries[1]).toMatchObject({
      bankReference: "B-2",
      counterparty: { iban: "NL91ABNA0417164300", bic: "ABNANL2A" },
      remittance: { text: "Invoice 17", structuredReference: "RF18539007547034", endToEndId: "E-1", mandateId: "M-1" },
    });
    expect(statements[0]).toMatchObject({ balanced: true, account: { iban: "DE02120300000000202051", owner: "Team" } });
    expect(issues).toEqual([]);
  });

  it("knows a message by its elements, whatever the prefix and version", async () => {
    const prefixed =
      '<n:Document xmlns:n="urn:x"><n:BkToCstmrDbtCdtNtfctnV01><n:Ntfctn><n:Id>1</n:Id><n:Ntry><n:Amt Ccy="SEK">7</n:Amt><n:CdtDbtInd>DBIT</n:CdtDbtInd><n:BookgDt><n:Dt>2026-01-01</n:Dt></n:BookgDt></n:Ntry></n:Ntfctn></n:BkToCstmrDbtCdtNtfctnV01></n:Document>';
    const { format, lines } = await readAll(prefixed);
    expect([format, lines]).toEqual(["camt.054", ["2026-01-01 - -7.00 SEK -"]]);
    expect((await readAll(statement(entry("1", "CRDT"), ""))).format).toBe("camt.053");
  });

  it("keeps the payments of a batch, its charges and amounts in other currencies", async () => {
    const payment = (amount: string, name: string) =>
      `<TxDtls><Amt Ccy="EUR">${amount}</Amt><RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties></TxDtls>`;
    const batch = entry(
      "30.00",
      "DBIT",
      `<NtryDtls>${payment("10.00", "A")}${payment("20.00", "B")}</NtryDtls><AddtlNtryInf>Batch</AddtlNtryInf>`,
    );
    const foreign = entry(
      "9.00",
      "DBIT",
      '<Chrgs><TtlChrgsAndTaxAmt Ccy="EUR">0.50</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy="EUR">0.50</Amt></Rcrd></Chrgs><AmtDtls><InstdAmt><Amt Ccy="USD">10.00</Amt></InstdAmt><TxAmt><Amt Ccy="EUR">9.00</Amt><CcyXchg><XchgRate>0.9</XchgRate></CcyXchg></TxAmt></AmtDtls>',
    );
    const { entries } = await readAll(statement(batch + foreign));
    expect(entries[0]?.details.map(({ amount, counterparty }) => [amount, counterparty.name])).toEqual([
      ["-10.00", "A"],
      ["-20.00", "B"],
    ]);
    expect(entries[1]).toMatchObject({
      fees: [{ amount: "0.50", currency: "EUR" }],
      foreignAmount: { amount: "10.00", currency: "USD", rate: "0.9" },
    });
  });

  it("leaves a bad entry out with its line and reports balances that do not add up", async () => {
    const { entries, issueLines } = await readAll(
      statement(
        balance("OPBD", "0.00") +
          balance("CLBD", "3.00") +
          entry("1.00", "CRDT") +
          entry("1,00", "CRDT") +
          entry("1.00", "WHAT"),
      ),
    );
    expect(entries).toHaveLength(1);
    expect(issueLines).toEqual(["bad_entry@3", "bad_entry@4", "balance_mismatch@file"]);
  });

  it("refuses document types, and reports what is cut off with what came before", async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>${statement(entry("1.00", "CRDT", "<AddtlNtryInf>&a;&b;</AddtlNtryInf>"))}`;
    const refused = await readAll(bomb);
    expect([refused.entries.length, refused.issues[0]?.code]).toEqual([0, "unreadable"]);
    const whole = statement(entry("1.00", "CRDT") + entry("2.00", "CRDT"));
    const cut = await readAll(whole.slice(0, whole.lastIndexOf("<Sts>")));
    expect([cut.entries.length, cut.issueLines]).toEqual([1, ["unreadable@4"]]);
    const deep = statement("<a>".repeat(200));
    expect((await readAll(deep)).issues[0]?.code).toBe("unreadable");
  });
});
