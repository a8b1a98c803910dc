import { countryShares } from "../countries/index.ts";
import { momentIn } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import { industries } from "../languages/language.ts";
import { createRandom, type Random } from "../random.ts";
import { addCompany, type Company } from "./company.ts";
import { createCompanyNames } from "./company-names.ts";
import { addSuppliers, type Supplier } from "./suppliers.ts";

/** How somebody pays. */
export type Payer = "prompt" | "slow" | "bad";

export interface Customer extends Company {
  readonly ownerId: string;
  readonly termDays: number;
  readonly payer: Payer;
  /** How often it buys, compared with others: most of the revenue comes from a few. */
  readonly weight: number;
  /** How much it buys at a time; 1 is usual. */
  readonly size: number;
  /** Per cent. */
  readonly discount: number;
  /** 0–3; in the others it buys half as often. Null: all the year alike. */
  readonly busyQuarter: number | null;
  /** Indices of products. */
  readonly favourites: readonly number[];
}

export interface Companies {
  /** In the order of their creation. */
  readonly customers: readonly Customer[];
  readonly suppliers: readonly Supplier[];
}

/** Writes `count` companies with their contacts; one in sixteen is a supplier. Sends chunks as they fill. */
export async function addCompanies(world: DemoWorld, count: number): Promise<Companies> {
  const random = createRandom(world.seed, "companies");
  const names = createCompanyNames(random);
  const shares = countryShares(world.team.home.country);
  const suppliers = addSuppliers(world, Math.max(4, Math.round(count / 16)), names, random);
  const customerCount = Math.max(8, count - suppliers.length);
  const length = world.lastDay - world.firstDay;
  const customers: Customer[] = [];
  for (let index = 0; index < customerCount; index++) {
    // Half were there before the records begin; the others come evenly, so that their keys are in the order of their days.
    const part = index / customerCount;
    const createdDay = Math.floor(
      part < 0.5 ? world.firstDay - 400 * (1 - 2 * part) : world.firstDay + (2 * part - 1) * (length - 10),
    );
    const country = random.weighted(shares);
    const at = momentIn(createdDay, random.fraction());
    const company = addCompany(world, country, random.pick(industries), at, names, random);
    customers.push({ ...company, ...createHabits(world, random) });
    world.activities.onCustomer(company);
    if (world.writer.isFull) await world.writer.flush();
  }
  return { customers, suppliers };
}

function createHabits({ catalogue }: DemoWorld, random: Random): Omit<Customer, keyof Company | "ownerId"> {
  const vigour = random.normal();
  const size = Math.min(8, Math.max(0.3, Math.exp(0.6 * vigour + 0.5 * random.normal())));
  return {
    termDays: random.weighted([
      [8, 2],
      [14, 3],
      [30, 6],
      [45, 1.5],
      [60, 1],
    ]),
    payer: random.weighted<Payer>([
      ["prompt", 6],
      ["slow", 3],
      ["bad", 1],
    ]),
    weight: Math.min(20, Math.exp(1.2 * vigour)),
    size,
    discount: size > 2.5 ? random.pick([5, 8, 10]) : random.pick([0, 0, 0, 3]),
    busyQuarter: random.chance(0.4) ? random.integer(0, 3) : null,
    favourites: Array.from({ length: random.integer(4, 8) }, () => random.integer(0, catalogue.products.length - 1)),
  };
}
