/**
 * `bun run eval categories:score --corpus DIR [--reasons FILE]`: replays the labelled payments of `DIR/replay.csv` by day – a day
 * is categorised before any of its labels is shown – beside floors in the same run, and prints coverage, calibration, first
 * sights and speed. The corpus' own labels are used, then opaque ones, then each half of the payees and each half of the days.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { type Categorized, createCategorizer } from "@omni/categories";
import { floors, type Guess } from "./floors.ts";
import { byDay, type LabelledPayment, readLabelledPayments } from "./labelled-payments.ts";
import { calibrationError, coverageAt, type Scored, shareRight } from "./measures.ts";
import { correctedNextTime, speed } from "./probes.ts";

const precision = 0.97;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

interface Answer {
  readonly payment: LabelledPayment;
  readonly result: Categorized;
  readonly firstSight: boolean;
}

function replayProduct(payments: readonly LabelledPayment[]): Answer[] {
  const categorizer = createCategorizer({ taxonomy: [] });
  const met = new Set<string>();
  const answers: Answer[] = [];
  for (const day of byDay(payments)) {
    const results = categorizer.categorize(day);
    day.forEach((payment, index) => {
      const result = results[index];
      if (result === undefined) return;
      answers.push({ payment, result, firstSight: !met.has(payment.payee) });
      met.add(payment.payee);
    });
    for (const payment of day) categorizer.learn({ transaction: payment, category: payment.label });
  }
  return answers;
}

function replayFloor(payments: readonly LabelledPayment[], guess: (labels: readonly string[]) => Guess): Scored[] {
  const labels = new Map<string, string[]>();
  const scored: Scored[] = [];
  for (const day of byDay(payments)) {
    for (const { payee, label } of day) {
      const { category, confidence } = guess(labels.get(payee) ?? []);
      scored.push({ confidence, right: category === label });
    }
    for (const { payee, label } of day) labels.set(payee, [...(labels.get(payee) ?? []), label]);
  }
  return scored;
}

const scoredOf = (answers: readonly Answer[]): Scored[] =>
  answers.map(({ payment, result }) => ({
    confidence: result.confidence,
    right: result.candidates[0]?.category === payment.label,
  }));

function report(title: string, payments: readonly LabelledPayment[]): Answer[] {
  const answers = replayProduct(payments);
  const scored = scoredOf(answers);
  const floorCoverages = floors.map(({ name, guess }) => [name, coverageAt(precision, replayFloor(payments, guess))] as const);
  const coverage = coverageAt(precision, scored);
  const assigned = scoredOf(answers.filter(({ result }) => result.category !== null));
  const sureOnes = scored.filter(({ confidence }) => confidence >= precision);
  const first = answers.filter(({ firstSight }) => firstSight);
  const firstAssigned = scoredOf(first.filter(({ result }) => result.category !== null));
  const inThree = first.filter(({ payment, result }) => result.candidates.some(({ category }) => category === payment.label));
  console.log(`\n${title}: ${payments.length} payments, ${first.length} payees`);
  for (const [name, floor] of floorCoverages) console.log(`  floor, ${name}: coverage at 97 % precision ${percent(floor)}`);
  console.log(`  product: coverage at 97 % precision ${percent(coverage)}; right at all ${percent(shareRight(scored))}`);
  console.log(
    `  assigned from 0.7: ${percent(assigned.length / scored.length)}, right ${percent(shareRight(assigned))}; ` +
      `from 0.97: ${percent(sureOnes.length / scored.length)}, right ${percent(shareRight(sureOnes))}`,
  );
  console.log(
    `  calibration error: all ${calibrationError(scored).toFixed(4)}, assigned ${calibrationError(assigned).toFixed(4)}`,
  );
  console.log(
    `  first sight: top-1 ${percent(shareRight(scoredOf(first)))}, top-3 ${percent(inThree.length / first.length)}, ` +
      `assigned ${firstAssigned.length}, right ${percent(shareRight(firstAssigned))}, calibration error ${calibrationError(scoredOf(first)).toFixed(4)}`,
  );
  return answers;
}

/** The same labels under names that say nothing. */
function opaque(payments: readonly LabelledPayment[]): LabelledPayment[] {
  const names = new Map<string, string>();
  for (const { label } of payments) if (!names.has(label)) names.set(label, `c${names.size + 1}`);
  return payments.map((payment) => ({ ...payment, label: names.get(payment.label) ?? payment.label }));
}

async function writeReasons(answers: readonly Answer[], file: string): Promise<void> {
  // At random, but the same ones in every run.
  const chosen = answers
    .toSorted((one, other) => Bun.hash.crc32(one.payment.id) - Bun.hash.crc32(other.payment.id))
    .slice(0, 50);
  const lines = chosen.map(
    ({ payment, result }) =>
      `${payment.date} ${payment.payee} ${payment.amount} → ${result.category ?? "–"} (${result.confidence.toFixed(2)}; booked as ${payment.label})\n    ${result.why}`,
  );
  await Bun.write(file, `${lines.join("\n")}\n`);
}

/** `args` after `categories:score`. Throws when the corpus cannot be read. */
export async function scoreCategories(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { corpus: { type: "string" }, reasons: { type: "string" } } });
  if (values.corpus === undefined) throw new Error("Say where the labelled payments are: --corpus DIR");
  const payments = await readLabelledPayments(values.corpus, "GBP");
  const answers = report("As it is", payments);
  report("Labels without names", opaque(payments));
  const half = (payee: string) => Bun.hash.crc32(payee) % 2;
  report(
    "Half of the payees",
    payments.filter(({ payee }) => half(payee) === 0),
  );
  report(
    "The other half",
    payments.filter(({ payee }) => half(payee) === 1),
  );
  const days = byDay(payments);
  report("First half of the days", days.slice(0, days.length / 2).flat());
  report("Second half of the days", days.slice(days.length / 2).flat());
  correctedNextTime(payments);
  speed(payments);
  if (values.reasons !== undefined) await writeReasons(answers, values.reasons);
}

if (import.meta.main) await scoreCategories(process.argv.slice(2));
