import type { quoteStatuses } from "@omni/core";
import type { Agenda } from "../agenda.ts";
import { type Day, isoDate, isoInstant, momentIn, nextWorkingDay } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import { createNumberSeries, type NumberSeries } from "../number-series.ts";
import type { Customer } from "../parties/customers.ts";
import { createRandom } from "../random.ts";
import type { IssuedInvoices } from "./issued-invoices.ts";
import type { PricedDocument } from "./priced-document.ts";

/** What the customer says, and when; the day may be one that has not come yet. */
export interface Answer {
  readonly status: "accepted" | "declined";
  readonly day: Day;
}

export interface Quotes {
  /** Makes an offer; most accepted ones become an invoice some days after the answer. */
  offer(day: Day, at: number, customer: Customer, document: PricedDocument, terms: QuoteTerms): void;
  readonly numbers: NumberSeries;
}

export interface QuoteTerms {
  readonly dealId: string | null;
  readonly validDays: number;
  /** `draft`: not sent yet. Null: no answer. */
  readonly outcome: Answer | "draft" | null;
}

type QuoteStatus = (typeof quoteStatuses)[number];

const invoicedShare = 0.85;

/** `expected`: how many quotes there will be in all. */
export function createQuotes(world: DemoWorld, agenda: Agenda, invoices: IssuedInvoices, expected: number): Quotes {
  const random = createRandom(world.seed, "quotes");
  const numbers = createNumberSeries("Q", 3, expected * 0.7);
  const { ids, writer, lastDay } = world;

  function state(day: Day, validUntil: Day, outcome: QuoteTerms["outcome"]): { status: QuoteStatus; since: Day } {
    if (outcome === "draft") return { status: "draft", since: day };
    if (outcome !== null && outcome.day <= lastDay) return { status: outcome.status, since: outcome.day };
    return validUntil <= lastDay ? { status: "expired", since: validUntil } : { status: "sent", since: day };
  }

  return {
    offer(day, at, customer, document, { dealId, validDays, outcome }) {
      const id = ids(at);
      const validUntil = day + validDays;
      const { status, since } = state(day, validUntil, outcome);
      const createdAt = isoInstant(at);
      writer.add("quotes", {
        id,
        number: numbers.take(day),
        status,
        customerId: customer.id,
        dealId,
        issueDate: isoDate(day),
        validUntil: isoDate(validUntil),
        currency: document.currency,
        netTotal: document.netTotal,
        taxTotal: document.taxTotal,
        grossTotal: document.grossTotal,
        createdAt,
        updatedAt: since === day ? createdAt : isoInstant(momentIn(since, 1)),
      });
      for (const [index, line] of document.lines.entries()) {
        writer.add("quoteLines", { id: ids(at), quoteId: id, position: index + 1, ...line, createdAt, updatedAt: createdAt });
      }
      if (status === "accepted" && random.chance(invoicedShare)) {
        const invoiceDay = nextWorkingDay(since + random.integer(2, 18));
        agenda.plan(invoiceDay, (invoiceAt) => invoices.issue(invoiceDay, invoiceAt, customer, document, id));
      }
    },
    numbers,
  };
}
