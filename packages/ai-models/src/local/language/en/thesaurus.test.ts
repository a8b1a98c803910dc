import { expect, test } from "vitest";
import { languages, understandLanguage } from "../languages.ts";

const read = (text: string) => understandLanguage(text, languages).text.replace(/[?.]$/u, "");

test.each([
  // A customer is named with a capital; “by customer” is a grouping.
  ["revenue by customer last year", "revenue by customer last year"],
  ["sales with customer Nordlicht", "sales with customer Nordlicht"],
  // In a roundabout way.
  ["someone on the phone says they paid INV-2026-0207. did they", "is INV-2026-0207 paid"],
  ["which invoice is the largest this year, and whom did we send it to", "which invoice is the largest this year"],
  ["total receivables, leave the dollar ones out", "how much do customers owe us except dollar"],
  ["invoices nobody has paid a cent on", "invoices that are unpaid except partly paid"],
  ["months this year where we invoiced over 200k EUR", "which months this year are over 200k EUR"],
  // Said before it, and by whom.
  ["sorry to bother you, but which quotes expire next week", "which quotes expire next week"],
  ["the lads in sales want the weighted pipeline", "the weighted pipeline"],
  ["the taxman wants to know how many invoices are unpaid", "how many invoices are unpaid"],
  ["in the car, so short please: overdue invoices", "overdue invoices"],
  ["do us a favour and list overdue tasks", "list overdue tasks"],
  ["Someone from Nordlicht is on the line, do they owe us anything?", "how much does Nordlicht owe us"],
  // A period is no occasion, a name no asker.
  ["for the last quarter, net sales", "for the last quarter, net sales"],
  ["Bank Nordlicht needs a quote", "Bank Nordlicht needs a quote"],
  ["invoices of Late Payers Ltd and Stragglers Inn", "invoices of Late Payers Ltd and Stragglers Inn"],
  // Who lives in a country.
  ["what do the Croats owe us", "what do Croatian customers owe us"],
  ["and the Italians?", "and the Italians"],
  // Owing.
  ["who hasn't coughed up", "who hasn't paid"],
  ["what's still to come in", "how much do customers owe us"],
  ["debtor ageing", "ageing of our receivables"],
  // States and bounds.
  ["invoices not gone out yet", "draft invoices"],
  ["invoices no bigger than 200 euros", "invoices at most 200 euros"],
  ["invoices with tax over 500 EUR", "invoices with tax over 500 EUR"],
  ["revenue in everything but euros", "revenue in except euros"],
  // Counting.
  ["no of active products", "number of active products"],
  ["customer count", "how many customers"],
  ["clients who spent more than 20 grand", "customers with revenue more than 20 grand"],
  ["how many invoices a month do we send", "number of invoices per month"],
  ["invoices a month old", "invoices a month old"],
  // Payments.
  ["payments that came through on Monday", "payments came in on Monday"],
  ["payments going out", "payments to suppliers"],
  // Deals and tasks.
  ["deals that fell through", "lost deals"],
  ["opps over 10k", "deals over 10k"],
  ["jobs for this week", "tasks for this week"],
])("%s", (said, meant) => {
  expect(read(said)).toBe(meant);
});
