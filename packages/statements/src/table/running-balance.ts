import { addDecimals, negate, toScaled } from "../decimal.ts";
import type { EntryDraft } from "../model.ts";
import type { OpenStatement, Recorder } from "../recorder.ts";
import type { CsvMapping } from "./mapping.ts";

export interface RunningBalance {
  add(entry: EntryDraft): void;
  /** Sets what the balance column says of the statement's start and end; reports the first row that does not follow. */
  finish(statement: OpenStatement, recorder: Recorder): void;
}

/** Follows a balance column row by row: each balance is the older row's plus the newer row's amount. */
export function createRunningBalance(order: CsvMapping["rowOrder"]): RunningBalance {
  let first: EntryDraft | null = null;
  let last: EntryDraft | null = null;
  let followed = 0;
  let broken = 0;
  let brokenAt: number | null = null;

  return {
    add(entry) {
      if (entry.status !== "booked" || entry.balanceAfter === null) return;
      const [older, newer] = order === "descending" ? [entry, last] : [last, entry];
      if (older?.balanceAfter != null && newer?.balanceAfter != null) {
        if (toScaled(older.balanceAfter) + toScaled(newer.amount) === toScaled(newer.balanceAfter)) followed += 1;
        else {
          broken += 1;
          brokenAt ??= entry.source.line;
        }
      }
      first ??= entry;
      last = entry;
    },
    finish(statement, recorder) {
      if (order === null && first !== last) return;
      const [oldest, newest] = order === "descending" ? [last, first] : [first, last];
      if (oldest?.balanceAfter == null || newest?.balanceAfter == null) return;
      const { currency } = oldest;
      if (brokenAt !== null) {
        const message =
          "From this row on, the balance does not follow from the amounts: rows are missing, reordered or changed.";
        recorder.issue({ severity: "warning", code: "balance_mismatch", message, line: brokenAt });
      }
      statement.closing ??= { amount: newest.balanceAfter, currency: newest.currency, date: newest.bookingDate };
      // A column that mostly does not follow says nothing of the balance before the first row.
      if (broken > followed) return;
      statement.opening ??= { amount: addDecimals(oldest.balanceAfter, negate(oldest.amount), currency), currency, date: null };
    },
  };
}
