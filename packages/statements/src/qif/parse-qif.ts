import { type DecimalMark, decimalMarkOf, readAmount, stripAmount } from "../amount-text.ts";
import { type DateOrder, dateOrders, dateParts, readDate } from "../date-text.ts";
import { canonicalDecimal } from "../decimal.ts";
import { accountFrom } from "../iban.ts";
import { type EntryDraft, noAccount, noCounterparty, remittanceOf } from "../model.ts";
import type { ReadyOptions } from "../options.ts";
import type { OpenStatement, Recorder } from "../recorder.ts";
import { chooseOrder } from "../table/date-order.ts";
import { createLineSplitter, type TextParser } from "../text-parser.ts";

interface QifRecord {
  readonly values: Map<string, string>;
  readonly line: number;
}

interface QifStyle {
  readonly order: DateOrder;
  readonly mark: DecimalMark;
}

const sampleSize = 500;
const bankTypes = /^!Type:\s*(Bank|CCard|Cash|Oth ?[AL]|Credit ?Card)/i;

/**
 * QIF (Quicken Interchange Format): `!Type:Bank`, `CCard`, `Cash`, `Oth A`, `Oth L`, with `!Account` blocks. The format says
 * neither currency nor the order of day and month: the order is taken from the first 500 records, and where they leave it open
 * an issue says so.
 */
export function createQifParser(recorder: Recorder, options: ReadyOptions): TextParser {
  let statement: OpenStatement | null = null;
  let account = noAccount;
  let section: "entries" | "account" | "other" = "other";
  let record = new Map<string, string>();
  let recordLine = 0;
  let style: QifStyle | null = null;
  let sample: { record: QifRecord; statement: OpenStatement }[] = [];

  const current = (): OpenStatement => {
    statement ??= recorder.open({ account: { ...account, currency: options.currency ?? null } });
    return statement;
  };
  const emit = ({ values, line }: QifRecord, target: OpenStatement, { order, mark }: QifStyle) => {
    const result = entryOf(values, line, order, mark, options.currency ?? null);
    if (typeof result !== "string") {
      if (isOpeningBalance(values))
        target.opening = { amount: result.amount, currency: result.currency, date: result.bookingDate };
      else target.add(result);
      return;
    }
    const message = `This record was left out: ${result}.`;
    recorder.issue({ severity: "error", code: "bad_entry", message, line });
  };
  const settle = () => {
    const chosen = styleOf(sample.map(({ record: { values } }) => values));
    style = chosen.style;
    if (!chosen.certain && sample.length > 0) {
      const message = `The dates could be read day first or month first; ${chosen.style.order === "DMY" ? "day first" : "month first"} was taken. Check one.`;
      recorder.issue({ severity: "warning", code: "unsure", message, line: sample[0]?.record.line ?? null });
    }
    for (const waiting of sample) emit(waiting.record, waiting.statement, style);
    sample = [];
  };
  const endRecord = () => {
    const done: QifRecord = { values: record, line: recordLine };
    record = new Map();
    if (done.values.size === 0) return;
    if (section === "account") {
      account = accountFrom(done.values.get("N") ?? null);
      // Left open: its records may still wait for the order of day and month.
      statement = null;
    } else if (section === "entries") {
      const target = current();
      if (style !== null) emit(done, target, style);
      else if (sample.push({ record: done, statement: target }) >= sampleSize) settle();
    }
  };

  const lines = createLineSplitter((text, number) => {
    const line = text.trim();
    if (line === "") return;
    if (line.startsWith("!")) {
      endRecord();
      section = bankTypes.test(line) ? "entries" : /^!Account/i.test(line) ? "account" : "other";
      if (section === "other" && /^!Type:\s*Invst/i.test(line)) {
        const message = "An investment section was left out: its records are no bank entries.";
        recorder.issue({ severity: "note", code: "left_out", message, line: number });
      }
      return;
    }
    if (line === "^") return endRecord();
    if (record.size === 0) recordLine = number;
    const code = line.slice(0, 1);
    // Splits (S, E, $, %) repeat; only the first of a code belongs to the record itself, address lines (A) are joined.
    if (code === "A" && record.has("A")) record.set("A", `${record.get("A")}\n${line.slice(1)}`);
    else if (!record.has(code)) record.set(code, line.slice(1).trim());
  }, options.limits.maxFieldLength);

  return {
    write: (text) => lines.write(text),
    end() {
      lines.end();
      if (record.size > 0 && section === "entries") {
        const message = "The file ends before the last record's “^”; it may be cut off.";
        recorder.issue({ severity: "warning", code: "unreadable", message, line: recordLine });
      }
      endRecord();
      if (style === null) settle();
    },
  };
}

function isOpeningBalance(values: ReadonlyMap<string, string>): boolean {
  return /^opening balance$/i.test(values.get("P") ?? "") && /^\[.*\]$/.test(values.get("L") ?? "");
}

function styleOf(records: readonly ReadonlyMap<string, string>[]): { style: QifStyle; certain: boolean } {
  const dates = records.map((values) => dateText(values.get("D") ?? "")).filter((text) => dateParts(text) !== null);
  // Quicken is at home in the United States.
  const chosen = chooseOrder(dates, { monthFirst: true });
  const numbers = records.map((values) => stripAmount(values.get("T") ?? values.get("U") ?? "")?.number ?? "").filter(Boolean);
  return { style: { order: chosen.order, mark: decimalMarkOf(numbers).mark }, certain: chosen.certain };
}

/** `D12/29'10` and `D1/ 1/10`: Quicken's apostrophe stands for the years from 2000, its spaces for zeros. */
function dateText(text: string): string {
  return text
    .replace(/\s*'\s*(\d{2})$/, (_, year: string) => `/20${year}`)
    .replace(/([/.-])\s+/g, "$1")
    .trim();
}

function entryOf(
  values: ReadonlyMap<string, string>,
  line: number,
  order: DateOrder,
  mark: DecimalMark,
  currency: string | null,
): EntryDraft | string {
  const date = dateText(values.get("D") ?? "");
  const bookingDate =
    readDate(date, order) ?? dateOrders.map((other) => readDate(date, other)).find((day) => day !== null) ?? null;
  if (bookingDate === null) return `its date “${values.get("D") ?? ""}” cannot be read`;
  const written = readAmount(values.get("T") ?? values.get("U") ?? "", mark);
  if (written === null) return `its amount “${values.get("T") ?? values.get("U") ?? ""}” cannot be read`;
  const payee = values.get("P") ?? "";
  const memo = values.get("M") ?? "";
  return {
    bookingDate,
    valueDate: null,
    amount: canonicalDecimal(`${written.sign === "-" ? "-" : ""}${written.digits}`, currency) ?? "0",
    currency,
    status: "booked",
    counterparty: { ...noCounterparty, name: payee === "" ? null : payee },
    remittance: remittanceOf(memo === "" ? payee : memo),
    bankTransactionCode: null,
    bankReference: values.get("N") ?? null,
    fees: [],
    foreignAmount: null,
    balanceAfter: null,
    details: [],
    source: { line, raw: [...values].map(([code, value]) => `${code}${value}`).join("\n") },
  };
}
