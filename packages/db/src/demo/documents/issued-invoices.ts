import type { Agenda } from "../agenda.ts";
import { type Day, momentIn, nextWorkingDay } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import { createNumberSeries, type NumberSeries } from "../number-series.ts";
import type { Customer } from "../parties/customers.ts";
import { createRandom, createShare, type Random } from "../random.ts";
import { planInstalments } from "./instalments.ts";
import { type PricedDocument, priceDocument } from "./priced-document.ts";
import { exemptionReason } from "./tax-treatment.ts";
import { type PaymentMethod, writeInvoice, writePayments } from "./write-invoice.ts";

export interface IssuedInvoices {
  /** Issues an invoice and lives through what becomes of it: payments, a credit note, cancellation. */
  issue(day: Day, at: number, customer: Customer, document: PricedDocument, quoteId: string | null): void;
  draft(day: Day, at: number, customer: Customer, document: PricedDocument): void;
  /** Invoices, drafts and credit notes so far. */
  readonly count: number;
  readonly invoiceNumbers: NumberSeries;
  readonly creditNoteNumbers: NumberSeries;
}

const voidShare = 0.012;
const creditedShare = 0.028;

/** `expected`: how many invoices there will be in all. */
export function createIssuedInvoices(world: DemoWorld, agenda: Agenda, expected: number): IssuedInvoices {
  const random = createRandom(world.seed, "issued invoices");
  const isVoid = createShare(voidShare, random);
  const isCredited = createShare(creditedShare, random);
  const isCreditedInFull = createShare(0.5, random);
  const invoiceNumbers = createNumberSeries("INV", 4, expected * 0.7);
  const creditNoteNumbers = createNumberSeries("CN", 3, expected * creditedShare);
  const { ids, lastDay, team } = world;
  let count = 0;

  function write(day: Day, at: number, customer: Customer, facts: Omit<Parameters<typeof writeInvoice>[1], SharedFacts>): void {
    count += 1;
    writeInvoice(world, { ...facts, direction: "issued", customerId: customer.id, issueDay: day, createdAt: at });
  }

  /** A credit note some days later, if that day has come. */
  function planCredit(day: Day, document: PricedDocument): { day: Day; document: PricedDocument } | undefined {
    const creditDay = nextWorkingDay(day + random.integer(2, 20));
    if (creditDay > lastDay) return undefined;
    const isPartial = document.lines.length > 1 && !isCreditedInFull();
    return { day: creditDay, document: isPartial ? priceDocument(document.lines.slice(0, 1), document.currency) : document };
  }

  return {
    issue(day, at, customer, document, quoteId) {
      const id = ids(at);
      const number = invoiceNumbers.take(day);
      const dueDay = day + customer.termDays;
      const parties = { seller: team.party, buyer: customer.party };
      const note = noteOn(document, random);
      const facts = { id, number, type: "invoice", quoteId, dueDay, parties, note, document } as const;

      if (lastDay - day > 7 && isVoid()) {
        const changedAt = momentIn(nextWorkingDay(day + random.integer(1, 5)), 0.5);
        write(day, at, customer, { ...facts, status: "void", balanceDue: 0n, changedAt });
        return;
      }

      const credit = isCredited() ? planCredit(day, document) : undefined;
      const owed = document.grossTotal - (credit?.document.grossTotal ?? 0n);
      const planned = owed > 0n ? planInstalments(owed, credit?.day ?? day, dueDay, customer.payer, random) : [];
      const paid = planned.filter((instalment) => instalment.day <= lastDay);
      const balanceDue = paid.reduce((left, { amount }) => left - amount, owed);
      const lastChange = Math.max(credit?.day ?? day, ...paid.map((instalment) => instalment.day));
      const changedAt = lastChange === day ? at : momentIn(lastChange, 1);
      write(day, at, customer, { ...facts, status: "sent", balanceDue, changedAt });
      writePayments(
        world,
        { id, currency: document.currency },
        paid,
        paymentDetails(number, document.grossTotal, random),
        random,
      );

      if (credit !== undefined) {
        agenda.plan(credit.day, (creditAt) => {
          write(credit.day, creditAt, customer, {
            id: ids(creditAt),
            number: creditNoteNumbers.take(credit.day),
            type: "credit_note",
            status: "sent",
            creditedInvoiceId: id,
            dueDay: credit.day,
            parties,
            note: `Credit for ${number}: ${random.pick(creditReasons)}.`,
            document: credit.document,
            balanceDue: 0n,
          });
        });
      }
    },
    draft(day, at, customer, document) {
      write(day, at, customer, {
        id: ids(at),
        number: null,
        type: "invoice",
        status: "draft",
        dueDay: day + customer.termDays,
        parties: null,
        note: exemptionReason(document.taxes.map(({ category }) => category)),
        document,
        balanceDue: document.grossTotal,
      });
    },
    get count() {
      return count;
    },
    invoiceNumbers,
    creditNoteNumbers,
  };
}

type SharedFacts = "direction" | "customerId" | "issueDay" | "createdAt";

const creditReasons = [
  "goods returned",
  "delivery incomplete",
  "price agreed differently",
  "damaged in transit",
  "billed twice",
];

function noteOn(document: PricedDocument, random: Random): string | null {
  const reason = exemptionReason(document.taxes.map(({ category }) => category));
  if (!random.chance(0.2)) return reason;
  return `Your order PO-${random.integer(10_000, 99_999)}.${reason === null ? "" : ` ${reason}`}`;
}

function paymentDetails(
  invoiceNumber: string,
  gross: bigint,
  random: Random,
): { readonly method: PaymentMethod; readonly reference: string | null } {
  const method = random.weighted<PaymentMethod>([
    ["bank_transfer", 84],
    ["card", 8],
    ["direct_debit", 6],
    // Small amounts only: large ones in cash are against the law in most of Europe.
    ["cash", gross < 100_000n ? 4 : 0],
  ]);
  if (method === "card") return { method, reference: `Card ending in ${random.integer(1000, 9999)}` };
  if (method === "cash" || random.chance(0.05)) return { method, reference: null };
  return { method, reference: invoiceNumber };
}
