import type { Balance, Entry, Issue, ReadStatements, Statement } from "@omni/statements";

const textWidth = 60;

/** Statements as a person reads them in a terminal: the account with its balances, then a line an entry, then what to look at. */
export function describeStatements(path: string, { format, confidence, statements, issues }: ReadStatements): string {
  const count = statements.length === 1 ? "1 statement" : `${statements.length} statements`;
  const sure = confidence < 1 ? `, ${Math.round(confidence * 100)} % sure how to read it` : "";
  const title = `${path}: ${format === "unknown" ? "not a bank statement we know" : `${format}, ${count}${sure}`}`;
  return [title, ...statements.map(describeStatement), ...issues.map(describeIssue)].join("\n");
}

function describeStatement(statement: Statement): string {
  const { account, opening, closing, balanced, entries } = statement;
  const named = [account.stated ?? account.iban ?? account.number ?? "account not stated", account.owner].filter(
    (part) => part !== null,
  );
  const check = balanced === null ? "" : balanced ? " (balanced)" : " (the entries do not add up to it)";
  const balances = `  from ${describeBalance(opening)} to ${describeBalance(closing)}${check}`;
  return [`\n${named.join(", ")}: ${entries.length} entries`, balances, ...entries.map(describeEntry)].join("\n");
}

function describeBalance(balance: Balance | null): string {
  if (balance === null) return "a balance not stated";
  return [balance.amount, balance.currency, balance.date === null ? null : `on ${balance.date}`]
    .filter((part) => part !== null)
    .join(" ");
}

function describeEntry(entry: Entry): string {
  const text = entryText(entry);
  const pending = entry.status === "booked" ? "" : ` [${entry.status}]`;
  return `  ${entry.bookingDate} ${entry.amount.padStart(14)} ${(entry.currency ?? "").padEnd(3)}  ${shorten(text)}${pending}`;
}

/** Who and what for, in one line. */
export function entryText({ counterparty, remittance }: Entry): string {
  return [counterparty.name, remittance.text].filter((part) => part !== null && part !== "").join(" · ");
}

export function shorten(text: string, width = textWidth): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

export function describeIssue({ severity, message, line }: Issue): string {
  return `  ${severity}: ${message}${line === null ? "" : ` (line ${line})`}`;
}
