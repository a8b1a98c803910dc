import { expect, test } from "vitest";
import { languages, understandLanguage } from "../languages.ts";

const read = (text: string) => understandLanguage(text, languages).text.replace(/[?.]$/u, "");

test.each([
  // When.
  ["invoices of the second week of May", "invoices between 8 and 14 May"],
  ["bills due between the 3rd and the 9th of April", "bills due between 3 and 9 April"],
  ["the six largest quotes of the year", "the six largest quotes of this year"],
  ["invoices over twelve thousand", "invoices over 12000"],
  // Side by side.
  ["was July better than June?", "revenue in July compared with June"],
  ["are we ahead or behind on last year", "revenue this year so far compared with last year"],
  ["compare Q2 to Q1", "compare revenue Q2 with Q1"],
  ["compare that with 2024", "and compared with 2024"],
  // Sums and ranks.
  ["how much cash is stuck in overdue invoices", "total of overdue invoices"],
  ["which sector spends the least with us?", "which industry had the least revenue"],
  ["spending by supplier last year", "sum of received bills per supplier last year"],
  ["open invoices with a remaining balance over 900 EUR", "open invoices with a balance over 900 EUR"],
  ["bills we haven't fully paid", "bills we still have to pay"],
  ["what would be open if you leave Nordlicht out of it", "what would be open except Nordlicht"],
  ["top spenders in May", "top customers by revenue in May"],
  // One of them.
  ["VAT on INV-2025-0042", "tax total of invoice INV-2025-0042"],
  ["which items did we put on INV-2025-0042?", "lines of invoice INV-2025-0042"],
  ["what did we invoice them in 2025?", "how much did we invoice them in 2025"],
  ["what's new with Nordlicht Logistik?", "show about Nordlicht Logistik"],
  ["what would an Oak lectern set me back", "price of the product called “Oak lectern”"],
  // Lists.
  ["anyone on the books from Croatia?", "customers from Croatia"],
  ["which product categories do we carry?", "which product categories do we have"],
  ["quotes from May still without an answer", "open quotes from May"],
  ["deals won and lost in May", "closed deals in May"],
  ["how many lamps do we sell", "how many products called “lamps”"],
  // Said beside it.
  ["on the train, need the address of Nordlicht", "show the address of Nordlicht"],
  ["Heading to Nordlicht in ten minutes, which quotes are open with them?", "which quotes are open for Nordlicht"],
  ["overdue invoices, the auditor wants them", "overdue invoices"],
  // To be written down.
  ["“Shelves – Nordlicht” is won, finally", "mark the deal “Shelves – Nordlicht” as won"],
  ["log that Nordlicht wants a discount", "add a note to Nordlicht: Nordlicht wants a discount"],
])("%s", (said, meant) => {
  expect(read(said)).toBe(meant);
});
