import { type Day, nextWorkingDay } from "../days.ts";
import type { Payer } from "../parties/customers.ts";
import type { Random } from "../random.ts";

export interface Instalment {
  readonly day: Day;
  /** Minor units. */
  readonly amount: bigint;
}

/** Days from the due date to the payment: mean and spread, and how often it comes in two parts. */
const habits: Readonly<Record<Payer, { mean: number; spread: number; inParts: number }>> = {
  prompt: { mean: -3, spread: 4, inParts: 0.03 },
  slow: { mean: 13, spread: 11, inParts: 0.12 },
  bad: { mean: 52, spread: 32, inParts: 0.4 },
};

/** After so many days overdue everybody has paid, so that nothing old and forgotten lies about. */
const longestDelay = 118;

/**
 * The payments that will settle `amount`, in one or two parts, none before `earliest`. Those after the demo's last day have
 * not happened yet.
 */
export function planInstalments(amount: bigint, earliest: Day, due: Day, payer: Payer, random: Random): Instalment[] {
  const { mean, spread, inParts } = habits[payer];
  const delay = Math.min(longestDelay, Math.round(mean + spread * random.normal()));
  const day = nextWorkingDay(Math.max(earliest + 1, due + delay));
  if (!random.chance(inParts)) return [{ day, amount }];
  const first = (amount * BigInt(random.integer(30, 70))) / 100n;
  if (first === 0n) return [{ day, amount }];
  const secondDay = nextWorkingDay(Math.max(day + 5, Math.min(day + random.integer(20, 90), due + longestDelay)));
  return [
    { day, amount: first },
    { day: secondDay, amount: amount - first },
  ];
}
