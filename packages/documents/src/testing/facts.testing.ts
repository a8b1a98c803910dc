import { composeIBAN, isValidIBAN } from "ibantools";
import { checkVatId } from "../check/vat-id.ts";
import { type Country, countries } from "./countries.testing.ts";
import { addDays } from "./notation.testing.ts";
import type { Random } from "./random.testing.ts";

export interface InventedParty {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly vatId: string | null;
  readonly iban: string | null;
}
export interface InventedLine {
  readonly description: string;
  readonly quantity: bigint;
  readonly price: bigint;
  readonly amount: bigint;
  /** Index of the country's rate. */
  readonly rate: 0 | 1;
}
export interface InventedTax {
  readonly rate: string;
  readonly base: bigint;
  readonly amount: bigint;
}
/** What an invoice says, whatever it looks like. Amounts in hundredths. */
export interface Facts {
  readonly country: Country;
  readonly type: "invoice" | "credit_note";
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly deliveryDate: string;
  readonly orderDate: string;
  readonly orderNumber: string;
  readonly customerNumber: string;
  readonly seller: InventedParty;
  readonly buyer: InventedParty;
  readonly lines: readonly InventedLine[];
  readonly linesTotal: bigint;
  /** Zero where there is none. */
  readonly discount: bigint;
  readonly shipping: bigint;
  readonly taxes: readonly InventedTax[];
  readonly net: bigint;
  readonly tax: bigint;
  readonly gross: bigint;
  readonly prepaid: bigint;
}

const nouns =
  "Albatros Birkenhof Cascade Delphin Estrella Fontana Granit Horizont Iskra Jantar Kometa Lumen Merkur Nordwind Orbis Petrel Quercus Rialto Sequoia Tramontana".split(
    " ",
  );
const trades = ["Logistik", "Design", "Technik", "Consulting", "Print", "Media", "Energie", "Studio", "Solutions", "Trading"];
const people = ["Kai Lindholm", "Nora Wells", "Ivo Marin", "Lea Fontaine", "Paul Brandt", "Ana Prieto", "Tine Mlakar"];
const goods = [
  "Consulting A3",
  "Steel bracket 40 mm",
  "Oak panel",
  "Support plan",
  "Toner black",
  "Cable 5 m",
  "Hosting",
  "Workshop",
  "Filter 12/2024",
  "Licence 1 year",
  "Paper A4 80 g",
  "Pump P-200",
];

/** One invoice's facts: everything adds up, as EN 16931 asks (BR-CO-10, -13, -15). */
export function inventFacts(random: Random): Facts {
  const country = random.pick(countries);
  const type = random.once(12) ? "credit_note" : "invoice";
  // Croatia has had the euro since 2023.
  const issueDate = addDays(
    country.code === "HR" ? "2023-01-01" : "2019-01-01",
    random.below(country.code === "HR" ? 1100 : 2600),
  );
  const sellerName = companyName(random, country);
  let buyerName = random.once(4) ? random.pick(people) : companyName(random, country);
  while (buyerName === sellerName) buyerName = companyName(random, country);
  const twoRates = random.once(3);
  const count = random.once(6) ? 24 + random.below(30) : 1 + random.below(6);
  const lines = Array.from({ length: count }, (): InventedLine => {
    const quantity = BigInt(1 + random.below(random.once(4) ? 200 : 12));
    const price = BigInt(95 + random.below(random.once(4) ? 250_000 : 9_000));
    const rate = twoRates && random.once(3) ? 1 : 0;
    return { description: random.pick(goods), quantity, price, amount: quantity * price, rate };
  });
  const linesTotal = lines.reduce((sum, { amount }) => sum + amount, 0n);
  // On documents of one rate, so that it is clear which part of the base they belong to.
  const discount = !twoRates && random.once(6) ? (linesTotal * BigInt(5 + random.below(10))) / 100n : 0n;
  const shipping = !twoRates && random.once(5) ? BigInt(490 + random.below(3000)) : 0n;
  const exempt = random.once(10);
  const taxes = taxesOf(country, lines, shipping - discount, exempt);
  const net = linesTotal - discount + shipping;
  const tax = taxes.reduce((sum, { amount }) => sum + amount, 0n);
  const gross = net + tax;
  const prepaid = random.once(8) ? gross / BigInt(2 + random.below(4)) : 0n;
  const year = issueDate.slice(0, 4);
  return {
    country,
    type,
    number: numberLike(random, year),
    issueDate,
    dueDate: addDays(issueDate, random.pick([8, 10, 14, 30, 30, 45])),
    deliveryDate: addDays(issueDate, -random.below(12)),
    orderDate: addDays(issueDate, -12 - random.below(30)),
    orderNumber: random.pick([
      `PO-${4000 + random.below(999)}`,
      `${450000 + random.below(99999)}`,
      `B${year}/${100 + random.below(800)}`,
    ]),
    customerNumber: String(1000 + random.below(90000)),
    seller: { ...place(random, country), name: sellerName },
    buyer: { ...place(random, country), name: buyerName, iban: null, ...(people.includes(buyerName) ? { vatId: null } : {}) },
    lines,
    linesTotal,
    discount,
    shipping,
    taxes,
    net,
    tax,
    gross,
    prepaid,
  };
}

function taxesOf(country: Country, lines: readonly InventedLine[], extra: bigint, exempt: boolean): InventedTax[] {
  if (exempt) return [];
  return ([0, 1] as const).flatMap((index) => {
    const own = lines.filter(({ rate }) => rate === index);
    if (own.length === 0) return [];
    const onlyRate = own.length === lines.length;
    const base = own.reduce((sum, { amount }) => sum + amount, 0n) + (onlyRate ? extra : 0n);
    const rate = country.rates[index].replace(",", ".");
    const hundredths = BigInt(Math.round(Number(rate) * 100));
    return [{ rate: country.rates[index], base, amount: (base * hundredths + 5000n) / 10_000n }];
  });
}

function companyName(random: Random, { forms }: Country): string {
  return `${random.pick(nouns)} ${random.pick(trades)} ${random.pick(forms)}`;
}

function place(random: Random, country: Country): Omit<InventedParty, "name"> {
  return {
    street: random.pick(country.streets).replace("{}", String(1 + random.below(120))),
    city: random.pick(country.cities),
    vatId: random.once(12) ? null : vatId(random, country),
    iban: random.once(5) ? null : iban(random, country),
  };
}

const digits = (random: Random, pattern: string) => pattern.replace(/#/g, () => String(random.below(10)));

/** A check digit fits one number in ten, two check digits one in a hundred; France has three. */
const mostAttempts = 50_000;

/** By trial. */
function vatId(random: Random, { vatId: pattern }: Country): string | null {
  if (pattern === "") return null;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const value = digits(random, pattern);
    if (checkVatId(value) === "valid") return value;
  }
  throw new Error(`No VAT id looks like ${pattern}.`);
}

function iban(random: Random, { code, bban }: Country): string | null {
  if (bban === "") return null;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const value = composeIBAN({ countryCode: code, bban: digits(random, bban) });
    if (value !== null && isValidIBAN(value)) return value;
  }
  throw new Error(`No account number looks like ${bban}.`);
}

function numberLike(random: Random, year: string): string {
  const count = String(1 + random.below(9_999));
  return random.pick([
    `${year}-${count.padStart(4, "0")}`,
    `RE${year}${count.padStart(4, "0")}`,
    `${count}/${year}`,
    `${count}-${year.slice(2)}`,
    `F-${year}-${count.padStart(4, "0")}`,
    `10${count.padStart(4, "0")}`,
    `INV${count.padStart(6, "0")}`,
    `${year.slice(2)}-300-${count.padStart(6, "0")}`,
    `A/${count}`,
    `VF${year.slice(2)}${count.padStart(5, "0")}`,
    count,
  ]);
}
