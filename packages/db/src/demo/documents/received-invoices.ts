import { type Day, isoDate, momentIn, yearOf } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { Supplier } from "../parties/suppliers.ts";
import { createRandom, type Random } from "../random.ts";
import { planInstalments } from "./instalments.ts";
import { type LineDraft, type PricedDocument, priceDocument } from "./priced-document.ts";
import { exemptionReason, taxTreatment } from "./tax-treatment.ts";
import { writeInvoice, writePayments } from "./write-invoice.ts";

export interface ReceivedInvoices {
  /** Takes in a bill from some supplier. */
  receive(day: Day, at: number): void;
}

export function createReceivedInvoices(world: DemoWorld, suppliers: readonly Supplier[]): ReceivedInvoices {
  const random = createRandom(world.seed, "received invoices");
  const takeNumber = createSupplierNumbers(random);
  const lastMonthBilled = new Map<Supplier, string>();
  const occasional = suppliers.filter(({ purchase }) => !purchase.isMonthly);
  const { ids, lastDay, team } = world;

  function chooseSupplier(day: Day): Supplier {
    const supplier = random.pick(suppliers);
    if (!supplier.purchase.isMonthly) return supplier;
    const month = isoDate(day).slice(0, 7);
    if (lastMonthBilled.get(supplier) === month) return random.pick(occasional);
    lastMonthBilled.set(supplier, month);
    return supplier;
  }

  return {
    receive(day, at) {
      const supplier = chooseSupplier(day);
      const { purchase } = supplier;
      const id = ids(at);
      const number = takeNumber(supplier, day);
      const document = composeBill(world, supplier, day, random);
      const dueDay = day + (purchase.method === "card" ? 1 : random.pick([8, 14, 30]));
      const payer = random.chance(0.9) ? "prompt" : "slow";
      const planned = planInstalments(document.grossTotal, day, dueDay, payer, random);
      const paid = planned.filter((instalment) => instalment.day <= lastDay);
      const lastPayment = paid.at(-1)?.day;
      writeInvoice(world, {
        id,
        number,
        direction: "received",
        type: "invoice",
        status: "sent",
        customerId: supplier.id,
        issueDay: day,
        dueDay,
        parties: { seller: supplier.party, buyer: team.party },
        note: exemptionReason(document.taxes.map(({ category }) => category)),
        document,
        balanceDue: paid.reduce((left, { amount }) => left - amount, document.grossTotal),
        createdAt: at,
        changedAt: lastPayment === undefined ? at : momentIn(lastPayment, 1),
      });
      writePayments(world, { id, currency: document.currency }, paid, { method: purchase.method, reference: number }, random);
    },
  };
}

const monthName = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

function composeBill({ team }: DemoWorld, supplier: Supplier, day: Day, random: Random): PricedDocument {
  const { purchase } = supplier;
  const { home, trade } = team;
  const tax = purchase.isExempt
    ? ({ taxCategory: "E", taxRate: "0" } as const)
    : taxTreatment(
        supplier.country,
        home.country,
        { kind: purchase.kind, taxRate: home.standardRate },
        purchase.kind === "goods",
      );
  const month = monthName.format(new Date(isoDate(day)));
  const descriptions = new Set<string>();
  const lineCount = purchase.description === null ? random.integer(1, 4) : 1;
  while (descriptions.size < lineCount) {
    descriptions.add(purchase.description?.replace("{month}", month) ?? random.pick(trade.purchases));
  }
  const lines = [...descriptions].map((description): LineDraft => {
    const [from, to] = purchase.price;
    return {
      productId: null,
      description,
      quantity: String(random.integer(...purchase.quantity)),
      unit: purchase.unit,
      // Energy is priced in tenths of a cent and below.
      unitPrice: (from + (to - from) * random.fraction()).toFixed(to < 1 ? 4 : 2),
      ...tax,
    };
  });
  return priceDocument(lines, supplier.currency);
}

/** Each supplier counts in its own way; no two bills have the same number. */
function createSupplierNumbers(random: Random): (supplier: Supplier, day: Day) => string {
  const taken = new Set<string>();
  const counters = new Map<Supplier, number>();
  return (supplier, day) => {
    for (;;) {
      const count = (counters.get(supplier) ?? random.integer(10, 4000)) + random.integer(1, 9);
      counters.set(supplier, count);
      const number = writeNumber(supplier, yearOf(day), count);
      if (taken.has(number)) continue;
      taken.add(number);
      return number;
    }
  };
}

function writeNumber({ numberStyle, party }: Supplier, year: number, count: number): string {
  const initials = party.name.replace(/[^\p{Lu}]/gu, "").slice(0, 3);
  switch (numberStyle) {
    case 0:
      return `${year}-${String(count).padStart(5, "0")}`;
    case 1:
      return `RE${String(year).slice(2)}${String(count).padStart(6, "0")}`;
    case 2:
      return `${initials}/${count}/${year}`;
    case 3:
      return String(70_000_000 + count);
    case 4:
      return `F${year}/${String(count).padStart(4, "0")}`;
    default:
      return `${initials}-${String(count).padStart(6, "0")}`;
  }
}
