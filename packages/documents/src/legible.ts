import type { Issue } from "./document.ts";
import { noteIssue } from "./issue.ts";
import type { PageText } from "./stages.ts";

/** Nobody prints a run of so many characters: it is data that lies in a text, and costs more to look at than all the rest. */
const longestRun = 2000;

/** Pages without runs that are no writing, and an issue that says so when there were some. */
export function legible(pages: readonly PageText[]): {
  readonly pages: readonly PageText[];
  readonly issues: readonly Issue[];
} {
  const isWriting = ({ text }: { readonly text: string }) => text.length <= longestRun;
  if (pages.every(({ items }) => items.every(isWriting))) return { pages, issues: [] };
  return {
    pages: pages.map((page) => ({ ...page, items: page.items.filter(isWriting) })),
    issues: [noteIssue("limit", `Runs of more than ${longestRun} characters are no writing and were left out.`)],
  };
}
