import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeEntries } from "./merge-entries.ts";
import type { Entry } from "./model.ts";
import { createOrdinals } from "./ordinals.ts";
import { readStatements } from "./read-statements.ts";

interface Payment {
  readonly day: number;
  readonly cents: number;
  readonly text: string;
}

/** One account: few texts and amounts on few days, so that equal payments of one day are common. */
const payments = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 12 }),
    cents: fc.constantFrom(-999, -500, 1250),
    text: fc.constantFrom("Kaffee am Bahnhof", "Miete", "Café Zoë", "Rechnung 17"),
  }),
  { minLength: 1, maxLength: 60 },
);

function csvOf(rows: readonly Payment[]): string {
  const lines = rows.map(
    ({ day, cents, text }) =>
      `${String(day).padStart(2, "0")}.03.2026;${text};${(cents / 100).toFixed(2).replace(".", ",")};EUR`,
  );
  return ["Buchungstag;Verwendungszweck;Betrag;Währung", "28.02.2026;Anfang;1,00;EUR", ...lines].join("\n");
}

async function entriesOf(rows: readonly Payment[]): Promise<Entry[]> {
  const { statements } = await readStatements(csvOf(rows));
  return statements.flatMap(({ entries }) => [...entries]).filter(({ remittance }) => remittance.text !== "Anfang");
}

const signature = ({ bookingDate, amount, remittance }: Entry) => `${bookingDate} ${amount} ${remittance.text}`;

describe("fingerprints", () => {
  it("2,000 shuffled, overlapping cuts of one account make exactly its union", async () => {
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(payments, fc.infiniteStream(fc.integer({ min: 0, max: 11 })), async (rows, picks) => {
        const sorted = [...rows].sort((a, b) => a.day - b.day);
        let merged: readonly Entry[] = [];
        // Periods of whole days, as banks export them, in any order; the first and last day are always within some period.
        const periods = Array.from({ length: 18 }, () => {
          const [from = 0, length = 0] = [picks.next().value, picks.next().value];
          return [from + 1, from + 1 + length] as const;
        });
        for (const [from, to] of [...periods, [1, 7] as const, [6, 12] as const]) {
          const cut = sorted.filter(({ day }) => day >= from && day <= to);
          const order = picks.next().value % 2 === 0 ? cut : cut.toReversed();
          merged = mergeEntries(merged, await entriesOf(order)).entries;
          cuts += 1;
        }
        const expected = (await entriesOf(sorted)).map(signature).sort();
        expect(merged.map(signature).sort()).toEqual(expected);
        expect(new Set(merged.map(({ fingerprint }) => fingerprint)).size).toBe(rows.length);
      }),
      { numRuns: 100 },
    );
    expect(cuts).toBeGreaterThanOrEqual(2000);
  });

  it("is the same in a re-export with other spacing, case, wrapping and column order", async () => {
    const first = await readStatements(
      "Date,Description,Amount\n2026-03-14,Coffee  at Main St.,-3.50\n2026-03-14,Coffee at Main St.,-3.50\n",
    );
    const again = await readStatements(
      "Amount;Description;Date\r\n-3.50;COFFEE AT MAIN ST;2026-03-14\r\n-3.50;coffee at main st;2026-03-14\r\n",
    );
    const fingerprints = (read: typeof first) =>
      read.statements.flatMap(({ entries }) => entries.map((entry) => entry.fingerprint));
    expect(fingerprints(again)).toEqual(fingerprints(first));
    expect(new Set(fingerprints(first)).size).toBe(2);
  });

  it("tells accounts, days, signs and bank references apart", async () => {
    const read = async (csv: string, account?: string) =>
      (await readStatements(csv, account === undefined ? {} : { account })).statements.flatMap(({ entries }) =>
        entries.map((entry) => entry.fingerprint),
      );
    const rows = "Date,Transaction ID,Description,Amount\n";
    const all = [
      ...(await read(
        `${rows}2026-03-14,A1,Coffee,-3.50\n2026-03-14,A2,Coffee,-3.50\n2026-03-15,A1,Coffee,-3.50\n2026-03-14,A1,Coffee,3.50\n`,
      )),
      ...(await read(`${rows}2026-03-14,A1,Coffee,-3.50\n`, "other account")),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("ordinals", () => {
  it("counts equal keys and remembers at least the last 131,072", () => {
    const ordinalOf = createOrdinals();
    const key = (index: number) => (index * 2_654_435_761).toString(16).padStart(13, "0").padEnd(32, "0");
    expect([ordinalOf(key(1)), ordinalOf(key(1)), ordinalOf(key(2))]).toEqual([1, 2, 1]);
    for (let index = 3; index < 131_000; index += 1) expect(ordinalOf(key(index))).toBe(1);
    expect(ordinalOf(key(1))).toBe(3);
  });
});
