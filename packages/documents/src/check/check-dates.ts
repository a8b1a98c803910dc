import { daysBetween } from "@omni/core";
import type { InvoiceData, Issue } from "../document.ts";
import { warningIssue } from "../issue.ts";

/** Nobody keeps older invoices, and no term of payment is longer: such a date is more likely a misreading. */
const earliest = "1990-01-01";
const longestTerm = 400;

/** The dates of a document in the order in which they happen. `today`: the caller's day, for dates that have not come yet. */
export function checkDates({ issueDate, dueDate, deliveryDate }: InvoiceData, today: string | null): Issue[] {
  const issues: Issue[] = [];
  const warn = (field: string, message: string) => issues.push(warningIssue("date_order", message, { field }));
  if (issueDate === null) return issues;
  if (issueDate < earliest) warn("issueDate", `The document is dated ${issueDate}.`);
  if (today !== null && issueDate > today) warn("issueDate", `The document is dated ${issueDate}, which has not come yet.`);
  if (dueDate !== null && dueDate < issueDate) {
    warn("dueDate", `Payment is due on ${dueDate}, before the document was issued on ${issueDate}.`);
  } else if (dueDate !== null && daysBetween(issueDate, dueDate) > longestTerm) {
    warn("dueDate", `Payment is due on ${dueDate}, more than a year after ${issueDate}.`);
  }
  if (deliveryDate !== null && Math.abs(daysBetween(issueDate, deliveryDate)) > longestTerm) {
    warn("deliveryDate", `Delivery on ${deliveryDate} is more than a year from the document's date ${issueDate}.`);
  }
  return issues;
}
