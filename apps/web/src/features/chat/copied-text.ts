/** An answer as it goes to the clipboard: its words, and its tables so that a spreadsheet takes them cell by cell. */
export function copiedText(words: string, answer: Element | null): string {
  // Tables with a caption show records. Those without are part of the words already.
  const tables = [...(answer?.querySelectorAll("table:has(caption)") ?? [])].map((table) =>
    [...table.querySelectorAll("tr")].map((row) => [...row.cells].filter(isShown).map(cellText).join("\t")).join("\n"),
  );
  return [words, ...tables].filter((part) => part !== "").join("\n\n");
}

/** Columns make way where there is no room for them. */
function isShown(cell: HTMLElement): boolean {
  return cell.offsetParent !== null;
}

function cellText(cell: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what stands apart on the page has to be apart here
  return cell.innerText.replaceAll(/\s+/g, " ").trim();
}
