import { verificationPartSchema } from "@omni/ai-tools/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyAnswer } from "./verify-answer.ts";

const today = "2026-11-20";

function invoice(
  number: string,
  customer: string,
  balance: string,
  dueDate: string,
  currency = "EUR",
  issueDate = "2026-09-01",
) {
  const id = `018a3af1-3180-7000-8000-${number.replace(/\D/gu, "").padStart(12, "0")}`;
  return {
    id,
    number,
    status: "sent",
    paymentState: "unpaid",
    issueDate,
    dueDate,
    customer: { id: `018a3af1-3180-7000-9000-${String(customer.length).padStart(12, "0")}`, name: customer },
    grossTotal: { amount: balance, currency },
    balanceDue: { amount: balance, currency },
  };
}

const rows = [
  invoice("INV-2026-0371", "Nordfeld Axis", "8642.15", "2026-10-02"),
  invoice("INV-2026-0344", "Kamnina Novo mesto", "2438.45", "2026-10-10"),
  invoice("INV-2026-0414", "Silverwick Bristol", "10507.02", "2026-11-08", "GBP"),
  invoice("INV-2026-0402", "Nordfeld Axis", "950.00", "2026-11-01"),
];

const overdue = {
  type: "tool-getOverdueInvoices",
  toolCallId: "call-1",
  input: { limit: 10 },
  output: {
    rows,
    totals: { count: 23, sums: { balanceDue: [{ amount: "134332.29", currency: "EUR" }] } },
    more: { returned: 4, total: 23, next: {} },
    sources: rows.map(({ id, number }) => ({ type: "invoice", id, label: number, href: `/invoices/${id}` })),
  },
};

const group = (label: string, count: number, sum: string) => ({
  key: label,
  label,
  count,
  sum: { amount: sum, currency: "EUR" },
  average: { amount: "1.11", currency: "EUR" },
});
const summary = (input: unknown, groups: ReturnType<typeof group>[], sum: string) => ({
  type: "tool-summarizeInvoices",
  toolCallId: `call-${JSON.stringify(input)}`,
  input,
  output: {
    rows: groups,
    count: 33,
    figures: [{ count: 33, sum: { amount: sum, currency: "EUR" } }],
    groupCount: groups.length,
    previous: null,
    sources: [],
  },
});

function check(text: string, tools: object[] = [overdue], question = "") {
  return verifyAnswer({ answer: [...(tools as { type: string }[]), { type: "text", text }], question, today }).claims;
}

function unbound(text: string, tools?: object[], question?: string): string[] {
  return check(text, tools, question).flatMap((claim) => (claim.status === "unbound" ? [claim.text] : []));
}

describe("what is bound", () => {
  test("a figure carries the record, the field and the value it came from, at its place in the text", () => {
    const text = "Nordfeld Axis owes 8,642.15 EUR on INV-2026-0371.";
    const claims = check(text);
    expect(claims.map((claim) => [claim.kind, claim.text, claim.status])).toEqual([
      ["name", "Nordfeld Axis", "bound"],
      ["amount", "8,642.15 EUR", "bound"],
      ["identifier", "INV-2026-0371", "bound"],
    ]);
    expect(claims[1]?.source).toMatchObject({
      toolCallId: "call-1",
      path: "output.rows.0.grossTotal",
      value: "8642.15 EUR",
      record: { label: "INV-2026-0371", href: `/invoices/${rows[0]?.id}` },
    });
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  test.each(["Keine Aufgaben.", "Keine Notizen, keine Deals.", "Noch keine Rechnungen.", "No invoices.", "Ni opravil."])(
    "that there is nothing names nobody: %s",
    (text) => {
      const nothing = { ...overdue, output: { rows: [], totals: { count: 0, sums: {} }, sources: [] } };
      expect(check(text, [nothing])).toEqual([]);
    },
  );

  test("the part has its schema's shape, and offsets go over all text parts", () => {
    const parts = [{ type: "text", text: "Overdue: 23." }, overdue, { type: "text", text: "That is 134,332.29 EUR." }];
    const part = verifyAnswer({ answer: parts, question: "", today });
    expect(verificationPartSchema.parse(part)).toEqual(part);
    expect(part.counts).toEqual({ bound: 2, unbound: 0 });
    expect("Overdue: 23.That is 134,332.29 EUR.".slice(part.claims[1]?.start, part.claims[1]?.end)).toBe("134,332.29 EUR");
  });

  test.each([
    "€8,642.15",
    "EUR 8642.15",
    "8.642,15 €",
    "8\u00a0642,15 EUR",
    "8'642.15 EUR",
    "8.642,15 Euro",
    "8642,15 evrov",
    "8,642 EUR",
    "8.6k EUR",
    "about 8,600 EUR",
  ])("INV-2026-0371 over %s, in any spelling and as exact as it is written", (amount) => {
    expect(unbound(`INV-2026-0371 is over ${amount}.`)).toEqual([]);
  });

  test.each([
    "2 October 2026",
    "October 2, 2026",
    "2nd of October",
    "2026-10-02",
    "2. Oktober 2026",
    "2. oktobra 2026",
    "2. 10. 2026",
    "02.10.2026",
    "10/02/2026",
    "2. okt.",
  ])("due on %s, in any spelling", (date) => expect(unbound(`INV-2026-0371 is due on ${date}.`)).toEqual([]));

  test("days overdue are counted from the due date of the record named", () => {
    expect(unbound("INV-2026-0371 has been overdue for 49 days.")).toEqual([]);
    expect(unbound("INV-2026-0371 has been overdue for 41 days.")).toEqual(["41"]);
  });

  test("small counts in words, and percentages of two figures", () => {
    const groups = summary(
      { groupBy: "customer" },
      [group("Nordfeld Axis", 3, "2500.00"), group("Kamnina Novo mesto", 2, "7500.00")],
      "10000.00",
    );
    expect(
      unbound("Nordfeld Axis has three invoices over 2,500.00 EUR, 25 % of the total of 10,000.00 EUR.", [groups]),
    ).toEqual([]);
    expect(unbound("Nordfeld Axis has five invoices over 2,500.00 EUR, 35 % of the total of 10,000.00 EUR.", [groups])).toEqual(
      ["five", "35 %"],
    );
  });

  test("what the person said, and what a call was limited to", () => {
    expect(
      unbound(
        "I found no invoice over 7,000 EUR for Contoso Retail GmbH.",
        [],
        "Invoices over 7000 EUR of Contoso Retail GmbH?",
      ),
    ).toEqual([]);
    expect(
      unbound("No invoices between 1 March 2026 and 5 April 2026.", [
        summary({ issueDateFrom: "2026-03-01", issueDateTo: "2026-04-05" }, [], "0.00"),
      ]),
    ).toEqual([]);
  });

  test("no claim is made of lists' numbers, links' targets and manners of speaking", () => {
    expect(
      check(
        "1. Two things matter.\n2. See [the list](/invoices/018a3af1-3180-7000-8000-000020260371).\n\n**Next Steps**\n\n- Payment Reminder",
        [],
      ),
    ).toEqual([]);
  });
});

describe("what is not", () => {
  test.each([
    ["a digit", "INV-2026-0371 is over 8,642.35 EUR.", "8,642.35 EUR"],
    ["a currency", "INV-2026-0371 is over 8,642.15 USD.", "8,642.15 USD"],
    ["a date", "INV-2026-0371 was due on 3 October 2026.", "3 October 2026"],
    ["another date of the record", "INV-2026-0371 was due on 1 September 2026.", "1 September 2026"],
    ["a number nobody has", "INV-2026-0999 is open.", "INV-2026-0999"],
    ["a name nobody has", "The largest debtor is Falkenberg Logistik GmbH.", "Falkenberg Logistik GmbH"],
    ["a total nobody returned", "All in all that makes 99,120.50 EUR.", "99,120.50 EUR"],
    ["a count", "There are 28 overdue invoices.", "28"],
  ])("%s that was changed", (_, text, claim) => expect(unbound(text)).toContain(claim));

  test.each([
    ["Nordfeld Axis owes 2,438.45 EUR and Kamnina Novo mesto owes 8,642.15 EUR.", "2,438.45 EUR", "8,642.15 EUR"],
    ["2.438,45 EUR entfallen auf INV-2026-0371, 8.642,15 EUR auf INV-2026-0344.", "2.438,45 EUR", "8.642,15 EUR"],
    ["INV-2026-0371 je zapadel 10. 10. 2026, INV-2026-0344 pa 2. 10. 2026.", "10. 10. 2026", "2. 10. 2026"],
    ["- INV-2026-0371\n  - Open: 2,438.45 EUR\n- INV-2026-0344\n  - Open: 8,642.15 EUR", "2,438.45 EUR", "8,642.15 EUR"],
    [
      "| Invoice | Open |\n|---|---|\n| INV-2026-0371 | 2,438.45 EUR |\n| INV-2026-0344 | 8,642.15 EUR |",
      "2,438.45 EUR",
      "8,642.15 EUR",
    ],
    ["INV-2026-0371 and INV-2026-0344 are over 2,438.45 EUR and 8,642.15 EUR respectively.", "2,438.45 EUR", "8,642.15 EUR"],
  ])("two true figures swapped: %s", (text, one, other) => expect(unbound(text)).toEqual(expect.arrayContaining([one, other])));

  test("in a row, the figures of another invoice of the same customer", () => {
    const table = (amount: string) =>
      `| Customer | Due date | Balance |\n|---|---|---:|\n| Nordfeld Axis | 2 Oct 2026 | ${amount} |`;
    expect(unbound(table("8,642.15 EUR"))).toEqual([]);
    expect(unbound(table("950.00 EUR"))).toContain("950.00 EUR");
  });

  test("a name that stands with the figures of another record, for the pair is not proven", () => {
    expect(unbound("Kamnina Novo mesto (INV-2026-0371) owes 8,642.15 EUR.")).toContain("Kamnina Novo mesto");
    expect(unbound("Silverwick Bristol owes 8,642.15 EUR since 2 October 2026.")).toContain("Silverwick Bristol");
  });

  test("totals of a call that was about another customer, or another month", () => {
    const calls = [
      summary({ customer: "Nordfeld Axis" }, [], "8642.15"),
      summary({ customer: "Kamnina Novo mesto" }, [], "2438.45"),
    ];
    expect(unbound("Nordfeld Axis owes 8,642.15 EUR, Kamnina Novo mesto 2,438.45 EUR.", calls)).toEqual([]);
    expect(unbound("Nordfeld Axis owes 2,438.45 EUR, Kamnina Novo mesto 8,642.15 EUR.", calls)).toEqual(
      expect.arrayContaining(["2,438.45 EUR", "8,642.15 EUR"]),
    );
    const months = [summary({ groupBy: "month" }, [group("2026-10", 4, "700.00"), group("2026-09", 6, "900.00")], "1600.00")];
    expect(unbound("In October 2026 it was 700.00 EUR, in September 2026 900.00 EUR.", months)).toEqual([]);
    expect(unbound("In October 2026 it was 900.00 EUR, in September 2026 700.00 EUR.", months)).toEqual(
      expect.arrayContaining(["900.00 EUR", "700.00 EUR"]),
    );
  });

  test("nothing without tools", () => {
    expect(unbound("You have 12 open invoices worth 5,310.00 EUR.", [])).toEqual(["12", "5,310.00 EUR"]);
  });
});

describe("any text and any output", () => {
  const words = fc.constantFrom(
    ..."INV-2026-0371 Nordfeld|Axis | - ** # 8,642.15 EUR € 12 % 2.10. Oktober due ( ) [x](/y) . ; : , and in 1,2,3 “a?” --- |---|".split(
      " ",
    ),
    "\n|a|b|\n|---|---|\n",
    "\n\n",
    "  - ",
  );
  const texts = fc.array(words, { maxLength: 60 }).map((some) => some.join(" "));

  test("is read without failing, each claim at its place, none inside another", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 200 })), fc.jsonValue(), (text, output) => {
        const { claims, counts } = verifyAnswer({
          answer: [overdue, { type: "tool-other", toolCallId: "call-2", input: output, output }, { type: "text", text }],
          question: text.slice(0, 20),
          today,
        });
        let end = 0;
        for (const claim of claims) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.start).toBeGreaterThanOrEqual(end);
          end = claim.end;
        }
        expect(counts.bound + counts.unbound).toBe(claims.length);
      }),
    );
  });
});
