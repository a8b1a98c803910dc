import { type Day, yearOf } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { Product } from "../parties/catalogue.ts";
import type { Customer } from "../parties/customers.ts";
import { itemAt, type Random } from "../random.ts";
import { type PricedDocument, priceDocument } from "./priced-document.ts";
import { taxTreatment } from "./tax-treatment.ts";

/** What a customer orders on a day: `lineCount` products, mostly its favourites, worth about `size` times its usual order. */
export function fillBasket(
  { team, catalogue }: DemoWorld,
  customer: Customer,
  day: Day,
  lineCount: number,
  size: number,
  random: Random,
): PricedDocument {
  const { country } = team.home;
  const items = new Map<Product, string>();
  for (let line = 0; line < lineCount; line++) {
    // Euros.
    const worth = team.trade.typicalLine * customer.size * size * Math.exp(0.6 * random.normal());
    const product = chooseProduct(catalogue.products, customer, worth, random);
    items.set(product, quantityWorth(product, worth));
  }
  const isMixed = [...items.keys()].some(({ kind }) => kind === "goods");
  const lines = [...items].map(([product, quantity]) => ({
    productId: product.id,
    description: product.name,
    quantity,
    unit: product.unit,
    unitPrice: catalogue.price(product, customer.currency, yearOf(day), customer.discount),
    ...taxTreatment(country, customer.country, product, isMixed),
  }));
  return priceDocument(lines, customer.currency);
}

function chooseProduct(products: readonly Product[], customer: Customer, worth: number, random: Random): Product {
  let product = itemAt(products, 0);
  // A small customer hardly ever buys what costs a multiple of its order.
  for (let attempt = 0; attempt < 4; attempt++) {
    product = random.chance(0.75) ? itemAt(products, random.pick(customer.favourites)) : random.pick(products);
    if (Number(product.cents) < 300 * worth) break;
  }
  return product;
}

/** A quantity people would order: half hours, small numbers exactly, large ones in round figures. */
function quantityWorth({ unit, cents }: Product, worth: number): string {
  const exact = (100 * worth) / Number(cents);
  const step = unit === "HUR" ? 0.5 : exact > 400 ? 50 : exact > 40 ? 5 : 1;
  return String(Math.max(step, Math.round(exact / step) * step));
}
