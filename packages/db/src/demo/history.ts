import { createAgenda } from "./agenda.ts";
import { type Day, isoDate, isWeekend, momentIn, monthOf, spreadOverDays } from "./days.ts";
import type { DemoWorld } from "./demo-world.ts";
import { fillBasket } from "./documents/basket.ts";
import { createDeals } from "./documents/deals.ts";
import { createIssuedInvoices } from "./documents/issued-invoices.ts";
import { type Answer, createQuotes } from "./documents/quotes.ts";
import { createReceivedInvoices } from "./documents/received-invoices.ts";
import type { NumberSeries } from "./number-series.ts";
import { createCustomerChoice } from "./parties/customer-choice.ts";
import type { Companies } from "./parties/customers.ts";
import { createRandom, itemAt } from "./random.ts";

export interface HistorySize {
  /** Of all kinds: issued, received, drafts and credit notes. */
  readonly invoices: number;
  readonly quotes: number;
  readonly deals: number;
}

export interface HistoryNumbers {
  readonly invoices: NumberSeries;
  readonly creditNotes: NumberSeries;
  readonly quotes: NumberSeries;
}

const receivedShare = 0.12;
const draftShare = 0.02;
/** About how many deals get as far as a quote. */
const quotedShare = 0.7;
/** Drafts are no older than this. */
const draftDays = 13;
const holidays = new Set(["01-01", "05-01", "12-25", "12-26"]);

/**
 * Lives through the team's two years, a day at a time, so that numbers follow dates and only a few months of the future are
 * ever kept in memory. Sends chunks as they fill.
 */
export async function addHistory(world: DemoWorld, companies: Companies, size: HistorySize): Promise<HistoryNumbers> {
  const { seed, team, writer, firstDay, lastDay } = world;
  const random = createRandom(seed, "history");
  const buyer = createCustomerChoice(companies.customers, ({ weight }) => weight, random);
  // Who does not buy yet is offered something, too.
  const prospect = createCustomerChoice(companies.customers, ({ weight }) => Math.sqrt(weight) + 0.5, random);
  const agenda = createAgenda(lastDay);
  const invoices = createIssuedInvoices(world, agenda, size.invoices);
  const quotes = createQuotes(world, agenda, invoices, size.quotes);
  const deals = createDeals(world, agenda, quotes);
  const bills = createReceivedInvoices(world, companies.suppliers);

  const progress = (day: Day) => (day - firstDay) / (lastDay - firstDay);
  const working = (day: Day) => (isWeekend(day) || holidays.has(isoDate(day).slice(5)) ? 0 : 1);
  const busy = (day: Day) => working(day) * itemAt(team.trade.season, monthOf(day)) * (1 + 0.25 * progress(day));
  const billCount = Math.round(size.invoices * receivedShare);
  const draftCount = Math.max(1, Math.round(size.invoices * draftShare));
  const quoteDraftCount = Math.max(1, Math.round(size.quotes * draftShare));
  const otherQuoteCount = Math.round(size.quotes - quoteDraftCount - size.deals * quotedShare);
  const billsBy = spreadOverDays(billCount, firstDay, lastDay, working);
  const draftsBy = spreadOverDays(draftCount, lastDay - draftDays + 1, lastDay, working);
  const quoteDraftsBy = spreadOverDays(quoteDraftCount, lastDay - draftDays + 1, lastDay, working);
  const issuedBy = spreadOverDays(size.invoices - billCount - draftCount, firstDay, lastDay, busy);
  const otherQuotesBy = spreadOverDays(otherQuoteCount, firstDay, lastDay, busy);
  // The team came to keep its deals here little by little; hence many are young and open.
  const dealsBy = spreadOverDays(size.deals, firstDay, lastDay, (day) => working(day) * (0.5 + 6 * progress(day) ** 4));

  function offer(day: Day, at: number, isDraft: boolean): void {
    const customer = prospect(day);
    const validDays = random.pick([14, 30, 30, 60]);
    const answer = random.weighted<Answer["status"] | null>([
      ["accepted", 45],
      ["declined", 22],
      [null, 33],
    ]);
    const outcome = answer && { status: answer, day: day + random.integer(2, validDays) };
    quotes.offer(day, at, customer, fillBasket(world, customer, day, random.integer(1, 6), 1.8, random), {
      dealId: null,
      validDays,
      outcome: isDraft ? "draft" : outcome,
    });
  }

  function issueInvoice(day: Day, at: number): void {
    const customer = buyer(day);
    invoices.issue(day, at, customer, fillBasket(world, customer, day, random.integer(1, 5), 1, random), null);
  }

  function draftInvoice(day: Day, at: number): void {
    const customer = buyer(day);
    invoices.draft(day, at, customer, fillBasket(world, customer, day, random.integer(1, 4), 1, random));
  }

  for (let day = firstDay; day <= lastDay; day++) {
    /** Moments of the working day in order, so that keys and numbers agree. */
    const repeat = (count: number, from: number, to: number, work: (at: number, index: number) => void) => {
      for (let index = 0; index < count; index++) {
        work(momentIn(day, from + ((to - from) * (index + random.fraction())) / count), index);
      }
    };
    const planned = agenda.take(day);
    repeat(planned.length, 0, 0.3, (at, index) => itemAt(planned, index)(at));
    repeat(dealsBy(day) - dealsBy(day - 1), 0.3, 0.4, (at) => deals.open(day, at, prospect(day)));
    repeat(otherQuotesBy(day) - otherQuotesBy(day - 1), 0.4, 0.48, (at) => offer(day, at, false));
    repeat(quoteDraftsBy(day) - quoteDraftsBy(day - 1), 0.48, 0.5, (at) => offer(day, at, true));
    repeat(issuedBy(day) + draftsBy(day - 1) - invoices.count, 0.5, 0.8, (at) => issueInvoice(day, at));
    repeat(draftsBy(day) - draftsBy(day - 1), 0.8, 0.9, (at) => draftInvoice(day, at));
    repeat(billsBy(day) - billsBy(day - 1), 0.9, 1, (at) => bills.receive(day, at));
    if (writer.isFull) await writer.flush();
  }
  return { invoices: invoices.invoiceNumbers, creditNotes: invoices.creditNoteNumbers, quotes: quotes.numbers };
}
