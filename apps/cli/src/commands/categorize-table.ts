import type { ReadStatements } from "@omni/statements";
import type { CategorizedEntry } from "./categorize.ts";
import { describeIssue, entryText, shorten } from "./statement-table.ts";

/** Characters of an id that a person needs to name an entry. */
const idWidth = 8;
/** Candidates less likely than this are no help to choose. */
const worthSaying = 0.1;

/** Entries as a person reads them in a terminal: two lines each, the second one says why. */
export function describeCategorized(
  path: string,
  { issues }: ReadStatements,
  categorized: readonly CategorizedEntry[],
): string {
  const assigned = categorized.filter(({ result }) => result.category !== null).length;
  const title = `${path}: ${assigned} of ${categorized.length} entries have a category`;
  return [title, ...categorized.map(describeEntry), ...issues.map(describeIssue)].join("\n");
}

function describeEntry({ entry, result }: CategorizedEntry): string {
  const { category, confidence, candidates, why, id } = result;
  const amount = `${entry.amount.padStart(14)} ${(entry.currency ?? "").padEnd(3)}`;
  const said = category === null ? "?" : `${category} (${Math.round(confidence * 100)} %)`;
  const likely = candidates.filter((each) => each.confidence >= worthSaying);
  const others =
    category === null ? likely.map((each) => `${each.category} ${Math.round(each.confidence * 100)} %`).join(", ") : "";
  const perhaps = others === "" ? "" : ` Perhaps: ${others}.`;
  return `  ${id.slice(0, idWidth)} ${entry.bookingDate} ${amount}  ${shorten(entryText(entry), 40).padEnd(40)}  ${said}\n           ${why}${perhaps}`;
}
