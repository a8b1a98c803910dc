import { fromScaled, toScaled } from "./decimal.ts";
import { entryKey } from "./fingerprint.ts";
import type { Account, Balance, EntryDraft, Issue, StatementEvent } from "./model.ts";
import type { ReadyOptions } from "./options.ts";
import { createOrdinals } from "./ordinals.ts";

/** A statement under way, as its parser sees it. */
export interface OpenStatement {
  readonly index: number;
  /** Takes the draft over; it must not be used afterwards. */
  add(entry: EntryDraft): void;
  /** What the file says about the account once entries have come: OFX and CSV name currency or balances late. */
  account: Account;
  opening: Balance | null;
  closing: Balance | null;
  close(): void;
}

/** Where parsers put what they find; it numbers equal entries, checks balances and keeps the limits. */
export interface Recorder {
  open(statement: { account: Account; id?: string | null; sequence?: string | null; opening?: Balance | null }): OpenStatement;
  issue(issue: Issue): void;
  event(event: StatementEvent): void;
  /** Events since the last call. */
  drain(): StatementEvent[];
  /** Whether a limit was reached: parsers may stop. */
  readonly full: boolean;
  finish(): void;
}

export function createRecorder(options: ReadyOptions): Recorder {
  let events: StatementEvent[] = [];
  let issues = 0;
  let entries = 0;
  let statements = 0;
  let full = false;
  const ordinalOf = createOrdinals();
  const open = new Set<OpenStatement>();

  const recorder: Recorder = {
    get full() {
      return full;
    },
    open({ account, id = null, sequence = null, opening = null }) {
      const index = statements++;
      let entryCount = 0;
      let sum: bigint | null = 0n;
      const statement: OpenStatement = {
        index,
        account,
        opening,
        closing: null,
        add(draft) {
          if (full) return;
          entries += 1;
          if (entries > options.limits.maxEntries) {
            full = true;
            recorder.issue(limitIssue(options.limits.maxEntries, draft.source.line));
            return;
          }
          entryCount += 1;
          if (draft.status === "booked") sum = addTo(sum, draft, statement);
          const key = entryKey(options.account ?? statement.account, draft);
          // The draft itself becomes the entry: a copy of each would cost as much memory again.
          const entry = Object.assign(draft, { fingerprint: `${key}#${ordinalOf(key)}` });
          events.push({ type: "entry", statement: index, entry });
        },
        close() {
          if (!open.delete(statement)) return;
          const { opening: from, closing: to } = statement;
          const balanced = from === null || to === null || sum === null ? null : balances(from, sum, to);
          if (balanced === false && from !== null && to !== null && sum !== null) {
            recorder.issue(mismatch(statement.account, from, sum, to));
          }
          const summary = { index, account: statement.account, opening: from, closing: to, entryCount, balanced };
          events.push({ type: "summary", summary });
        },
      };
      open.add(statement);
      events.push({ type: "statement", statement: { index, account, id, sequence } });
      return statement;
    },
    issue(issue) {
      issues += 1;
      if (issues <= options.limits.maxIssues) events.push({ type: "issue", issue });
    },
    event(event) {
      events.push(event);
    },
    drain() {
      const drained = events;
      events = [];
      return drained;
    },
    finish() {
      for (const statement of [...open]) statement.close();
      const hidden = issues - options.limits.maxIssues;
      if (hidden <= 0) return;
      const message = `${hidden} more issues of this file are not listed.`;
      events.push({ type: "issue", issue: { severity: "warning", code: "limit", message, line: null } });
    },
  };
  return recorder;
}

/** The running sum, or null once an entry is in another currency than the balances: then no sum can be checked. */
function addTo(sum: bigint | null, entry: EntryDraft, statement: OpenStatement): bigint | null {
  const currency = statement.opening?.currency ?? statement.closing?.currency ?? statement.account.currency;
  if (sum === null || (currency !== null && entry.currency !== null && entry.currency !== currency)) return null;
  return sum + toScaled(entry.amount);
}

function balances(opening: Balance, sum: bigint, closing: Balance): boolean | null {
  if (opening.currency !== closing.currency) return null;
  return toScaled(opening.amount) + sum === toScaled(closing.amount);
}

function mismatch(account: Account, opening: Balance, sum: bigint, closing: Balance): Issue {
  const unit = closing.currency === null ? "" : ` ${closing.currency}`;
  const expected = fromScaled(toScaled(opening.amount) + sum, opening.currency);
  return {
    severity: "warning",
    code: "balance_mismatch",
    message:
      `Account ${account.stated ?? account.number ?? "without a number"}: the opening balance ${opening.amount} and the entries ` +
      `${fromScaled(sum, opening.currency)} make ${expected}, but the file closes with ${closing.amount}${unit}. ` +
      "Entries are missing, or the file is a part.",
    line: null,
  };
}

function limitIssue(maximum: number, line: number): Issue {
  const message = `The file has more than ${maximum} entries; reading stopped here. Export a shorter period.`;
  return { severity: "error", code: "limit", message, line };
}
