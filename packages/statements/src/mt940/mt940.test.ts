import { describe, expect, it } from "vitest";
import { readAll } from "../read-all.testing.ts";

const message = (content: string) =>
  `:20:STMT\r\n:25:12030000/0000202051EUR\r\n:28C:7/1\r\n:60F:C260228EUR100,00\r\n${content}`;

describe("MT940", () => {
  it("reads German subfields with SEPA identifiers, across wrapped lines", async () => {
    const { entries, statements, issues } = await readAll(
      message(
        ":61:2603020301DR30,00N024NONREF//B-1\r\n:86:166?00UEBERWEISUNG?109310?20EREF+INV-17?21SVWZ+Rechnung 17 vom ers?22\r\nten Maerz?30NOLADE21KIE?31DE02120300000000202051?32Stadtwerke ?33Kiel\r\n:62F:C260302EUR70,\r\n-",
      ),
    );
    expect(entries[0]).toMatchObject({
      bookingDate: "2026-03-01",
      valueDate: "2026-03-02",
      amount: "-30.00",
      currency: "EUR",
      bankReference: "B-1",
      bankTransactionCode: "166",
      counterparty: { name: "Stadtwerke Kiel", iban: "DE02120300000000202051", bic: "NOLADE21KIE" },
      remittance: { endToEndId: "INV-17" },
    });
    expect(entries[0]?.remittance.text).toMatch(/^Rechnung 17 vom ers ?ten Maerz$/);
    expect(statements[0]).toMatchObject({
      balanced: true,
      account: { number: "0000202051", bankCode: "12030000", currency: "EUR" },
    });
    expect(issues).toEqual([]);
  });

  it.each([
    [
      "Dutch code words",
      "/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/J JANSEN/REMI/HUUR MAART/EREF/E-9",
      "J JANSEN",
      "HUUR MAART",
      "NL91ABNA0417164300",
    ],
    [
      "fixed places after CNTP",
      "/EREF/E-9//CNTP/NL91ABNA0417164300/ABNANL2A/J JANSEN///REMI/USTD//HUUR MAART/",
      "J JANSEN",
      "HUUR MAART",
      "NL91ABNA0417164300",
    ],
    [
      "labels with colons",
      "SEPA OVERBOEKING IBAN: NL91ABNA0417164300 BIC: ABNANL2A NAAM: J JANSEN OMSCHRIJVING: HUUR MAART KENMERK: E-9",
      "J JANSEN",
      "HUUR MAART",
      "NL91ABNA0417164300",
    ],
    [
      "Polish labels",
      "911 PRZELEW; Z RACH.: PL61109010140000071219812874; OD: J NOWAK; TYT.: CZYNSZ MARZEC",
      "J NOWAK",
      "CZYNSZ MARZEC",
      "PL61109010140000071219812874",
    ],
    ["angle brackets", "000>20HUUR MAART>32J JANSEN>31NL91ABNA0417164300", "J JANSEN", "HUUR MAART", "NL91ABNA0417164300"],
  ])("reads field 86 in %s", async (_, narrative, name, text, iban) => {
    const { entries } = await readAll(message(`:61:260302C30,00NTRFNONREF\r\n:86:${narrative}\r\n`));
    expect(entries[0]).toMatchObject({ amount: "30.00", counterparty: { name, iban }, remittance: { text } });
  });

  it("knows reversals, funds codes, the 30th of February, and booking days of the next year", async () => {
    const { lines } = await readAll(
      message(
        ":61:260302RC1,00NTRFNONREF\r\n:61:260302RD2,00NTRFNONREF\r\n:61:260302CR3,NTRFNONREF\r\n:61:2602300302D4,00NTRFNONREF\r\n:61:2512310102D5,00NTRFNONREF\r\n",
      ),
    );
    expect(lines.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "2026-03-02 2026-03-02 -1.00",
      "2026-03-02 2026-03-02 2.00",
      "2026-03-02 2026-03-02 3.00",
      "2026-03-02 2026-02-28 -4.00",
      "2026-01-02 2025-12-31 -5.00",
    ]);
  });

  it("joins the pages of a statement and keeps statements apart", async () => {
    const page = (number: string, opening: string, line: string, closing: string) =>
      `{1:F01BANKDEFF}{2:I940X}{4:\r\n:20:A\r\n:25:1/2\r\n:28C:${number}\r\n${opening}\r\n${line}\r\n:86:text\r\n${closing}\r\n-}`;
    const { statements, issues } = await readAll(
      page("1/1", ":60F:C260301EUR0,", ":61:260301C1,00NTRFNONREF", ":62M:C260301EUR1,") +
        page("1/2", ":60M:C260301EUR1,", ":61:260301C2,00NTRFNONREF", ":62F:C260301EUR3,") +
        page("2/1", ":60F:C260301EUR3,", ":61:260302D1,00NTRFNONREF", ":62F:C260302EUR2,"),
    );
    expect(
      statements.map(({ entries, opening, closing, balanced }) => [entries.length, opening?.amount, closing?.amount, balanced]),
    ).toEqual([
      [2, "0.00", "3.00", true],
      [1, "3.00", "2.00", true],
    ]);
    expect(issues).toEqual([]);
  });

  it("leaves a bad line out with its number", async () => {
    const { entries, issueLines } = await readAll(
      message(":61:26XX02C30,00NTRFNONREF\r\n:86:lost\r\n:61:260302C1,00NTRFNONREF\r\n:62F:garbage\r\n"),
    );
    expect([entries.length, issueLines]).toEqual([1, ["bad_entry@5", "bad_balance@8"]]);
  });
});
