/**
 * Two things a replay does not show: that a corrected payee is right the next time, and how fast it is.
 *
 * @module
 */
import { type Categorizer, createCategorizer } from "@omni/categories";
import type { LabelledPayment } from "./labelled-payments.ts";

const probes = 300;

/** Teaches a payment the product would have booked otherwise, then asks for the payee's next one. */
export function correctedNextTime(payments: readonly LabelledPayment[]): void {
  const labels = [...new Set(payments.map(({ label }) => label))];
  const count = { fresh: 0, freshRight: 0, known: 0, knownRight: 0, sameAmount: 0, sameAmountRight: 0 };
  const categorizer = createCategorizer({ taxonomy: [] });
  for (const transaction of payments) categorizer.learn({ transaction, category: transaction.label });
  const fresh = createCategorizer({ taxonomy: [] });
  const payees = [...new Set(payments.map(({ payee }) => payee))].slice(0, probes);
  payees.forEach((payee, index) => {
    const first = { id: `a${index}`, date: "2026-01-05", payee, amount: String(100 + index * 7.31), currency: "GBP" };
    const next = { ...first, id: `b${index}`, date: "2026-02-09", amount: String(40 + index * 3.97) };
    const wanted = labels[(index * 7) % labels.length] ?? "";
    fresh.categorize([first]);
    fresh.learn({ transaction: first, category: wanted });
    count.fresh += 1;
    count.freshRight += fresh.categorize([next])[0]?.category === wanted ? 1 : 0;

    const [said] = categorizer.categorize([first]);
    const other = labels.find((label) => label !== said?.category) ?? "";
    categorizer.learn({ transaction: first, category: other });
    count.sameAmount += 1;
    count.sameAmountRight += categorizer.categorize([{ ...first, id: `c${index}` }])[0]?.category === other ? 1 : 0;
    categorizer.learn({ transaction: first, category: other, source: "correction" });
    count.known += 1;
    count.knownRight += categorizer.categorize([next])[0]?.category === other ? 1 : 0;
  });
  console.log("\nCorrected, and right the next time");
  console.log(`  a payee met for the first time: ${count.freshRight} of ${count.fresh}`);
  console.log(`  a known payee, corrected by a person: ${count.knownRight} of ${count.known}`);
  console.log(`  a known payee, booked otherwise, the same amount again: ${count.sameAmountRight} of ${count.sameAmount}`);
}

const rounds = 9;

/** Warm throughput on one core, with the corpus taught once and with ten times as many examples under other names, in turns. */
export function speed(payments: readonly LabelledPayment[]): void {
  const categorizers = [1, 10].map((copies) => taughtTimes(copies, payments));
  const times: number[][] = categorizers.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    categorizers.forEach((categorizer, which) => {
      const started = performance.now();
      categorizer.categorize(payments);
      // The first round warms the caches.
      if (round > 0) times[which]?.push(performance.now() - started);
    });
  }
  const [once = 0, tenfold = 0] = times.map((each) => each.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0);
  const rate = Math.round(payments.length / (once / 1000));
  console.log(`\nSpeed: ${rate} transactions a second; with ten times the corrections ${(tenfold / once).toFixed(2)}× slower`);
}

function taughtTimes(copies: number, payments: readonly LabelledPayment[]): Categorizer {
  const categorizer = createCategorizer({ taxonomy: [] });
  for (let copy = 0; copy < copies; copy += 1) {
    for (const payment of payments) {
      const payee = copy === 0 ? payment.payee : `${payment.payee} ${String.fromCharCode(97 + copy)}x`;
      categorizer.learn({ transaction: { ...payment, id: `${copy}-${payment.id}`, payee }, category: payment.label });
    }
  }
  return categorizer;
}
