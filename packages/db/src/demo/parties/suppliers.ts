import { countryShares } from "../countries/index.ts";
import { momentIn } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { Industry } from "../languages/language.ts";
import { itemAt, type Random } from "../random.ts";
import { addCompany, type Company } from "./company.ts";
import type { CompanyNames } from "./company-names.ts";

/** What is bought from a supplier. */
export interface Purchase {
  readonly industry: Industry;
  /** `{month}` is replaced; null: the trade's own purchases. */
  readonly description: string | null;
  readonly kind: "goods" | "service";
  readonly unit: string;
  /** Major units. */
  readonly price: readonly [from: number, to: number];
  readonly quantity: readonly [from: number, to: number];
  readonly isMonthly: boolean;
  readonly isExempt?: boolean;
  readonly isFromAbroad?: boolean;
  readonly method: "bank_transfer" | "card" | "direct_debit";
}

export interface Supplier extends Company {
  readonly purchase: Purchase;
  /** How it writes its invoice numbers. */
  readonly numberStyle: number;
}

const materials = {
  industry: "Manufacturing",
  description: null,
  kind: "goods",
  unit: "C62",
  price: [14, 120],
  quantity: [10, 60],
  isMonthly: false,
  method: "bank_transfer",
} as const;
const monthly = { kind: "service", unit: "MON", quantity: [1, 1], isMonthly: true, method: "direct_debit" } as const;

const purchases: readonly Purchase[] = [
  materials,
  {
    ...monthly,
    industry: "Real estate",
    description: "Rent of office and warehouse, {month}",
    price: [1800, 3400],
    method: "bank_transfer",
  },
  {
    ...monthly,
    industry: "Energy",
    description: "Electricity, {month}",
    unit: "KWH",
    price: [0.14, 0.19],
    quantity: [1400, 4200],
  },
  { ...materials, isFromAbroad: true },
  {
    industry: "Logistics",
    description: "Road freight, {month}",
    kind: "service",
    unit: "C62",
    price: [85, 240],
    quantity: [1, 9],
    isMonthly: false,
    method: "bank_transfer",
  },
  { ...monthly, industry: "Software", description: "Internet and telephony, {month}", price: [120, 190] },
  {
    ...monthly,
    industry: "Finance",
    description: "Bookkeeping and payroll, {month}",
    price: [340, 520],
    method: "bank_transfer",
  },
  {
    ...monthly,
    industry: "Software",
    description: "Cloud servers, {month}",
    price: [90, 480],
    isFromAbroad: true,
    method: "card",
  },
  { ...materials, price: [40, 310], quantity: [5, 30] },
  { ...monthly, industry: "Finance", description: "Business insurance, {month}", price: [160, 260], isExempt: true },
  { ...monthly, industry: "Real estate", description: "Cleaning, {month}", price: [280, 420], method: "bank_transfer" },
  {
    industry: "Printing and media",
    description: "Catalogues and flyers",
    kind: "goods",
    unit: "C62",
    price: [0.4, 2.8],
    quantity: [400, 2500],
    isMonthly: false,
    method: "bank_transfer",
  },
];

/** Writes the suppliers; each was there before the records begin. */
export function addSuppliers(world: DemoWorld, count: number, names: CompanyNames, random: Random): Supplier[] {
  const { country } = world.team.home;
  const abroad = countryShares(country).filter(([other]) => other !== country);
  const suppliers: Supplier[] = [];
  for (let index = 0; index < count; index++) {
    const purchase = itemAt(purchases, index % purchases.length);
    const from = purchase.isFromAbroad ? random.weighted(abroad) : country;
    const at = momentIn(world.firstDay - 420 + Math.floor((18 * index) / count), random.fraction());
    suppliers.push({ ...addCompany(world, from, purchase.industry, at, names, random), purchase, numberStyle: index % 6 });
  }
  return suppliers;
}
