import { type Day, monthOf } from "../days.ts";
import { itemAt, type Random } from "../random.ts";
import type { Customer } from "./customers.ts";

/** Who comes next: a customer that exists on the day, the likelier the more weight it has. */
export type CustomerChoice = (day: Day) => Customer;

/** `customers` in the order of their creation. */
export function createCustomerChoice(
  customers: readonly Customer[],
  weightOf: (customer: Customer) => number,
  random: Random,
): CustomerChoice {
  const cumulative = new Float64Array(customers.length);
  let sum = 0;
  for (const [index, customer] of customers.entries()) {
    sum += weightOf(customer);
    cumulative[index] = sum;
  }

  /** How many customers at the beginning of the list satisfy `isBefore`, which holds for a beginning of it. */
  function countWhile(isBefore: (index: number) => boolean): number {
    let [low, high] = [0, customers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function draw(day: Day): Customer {
    const present = countWhile((index) => itemAt(customers, index).createdDay < day);
    const drawn = random.fraction() * (cumulative[present - 1] ?? 0);
    return itemAt(
      customers,
      countWhile((index) => (cumulative[index] ?? 0) <= drawn),
    );
  }

  return (day) => {
    const customer = draw(day);
    const isOffSeason = customer.busyQuarter !== null && customer.busyQuarter !== Math.floor(monthOf(day) / 3);
    return isOffSeason && random.chance(0.5) ? draw(day) : customer;
  };
}
