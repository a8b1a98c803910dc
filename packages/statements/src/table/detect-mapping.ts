import { type DecimalMark, decimalMarkOf, readAmount, stripAmount } from "../amount-text.ts";
import { readDate } from "../date-text.ts";
import { addDecimals, toScaled } from "../decimal.ts";
import { type AmountModel, provesColumn, rankAmountModels } from "./amount-models.ts";
import { testChain } from "./balance-chain.ts";
import { chooseColumns } from "./choose-columns.ts";
import { type ColumnProfile, headerScore, profileColumns } from "./column-profile.ts";
import type { TableRow } from "./csv-rows.ts";
import { type ChosenOrder, chooseOrder } from "./date-order.ts";
import { detectDelimiter } from "./dialect.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import type { CsvMapping } from "./mapping.ts";
import { readPreamble } from "./preamble.ts";
import { readRowAmount } from "./row-amount.ts";
import { isContinuation } from "./table-row.ts";

export interface DetectedMapping {
  readonly mapping: CsvMapping;
  /** 0–1. From 0.8 it may be used without asking; below 0.5 a person must look. */
  readonly confidence: number;
  /** Why, in sentences for a person. */
  readonly reasons: readonly string[];
  /** Other readings of the same file, the likelier first. */
  readonly alternatives: readonly CsvMapping[];
}

/** How a CSV text is to be read, from its first few hundred rows. Null when no row holds a date and an amount. */
export function detectCsvMapping(sample: string): DetectedMapping | null {
  const { delimiter, rows } = detectDelimiter(sample.replace(/^\ufeff/, ""));
  return detectTableMapping(rows, delimiter);
}

/** As `detectCsvMapping`, for rows that are cut into cells already. */
export function detectTableMapping(rows: readonly TableRow[], delimiter = ","): DetectedMapping | null {
  const table = findTable(rows);
  if (table === null) return null;
  const columns = profileColumns(table.entries, table.header?.fields ?? null);
  const dated = chooseDateColumn(columns);
  if (dated === null) return null;
  const cells = table.entries.map(({ fields }) => fields);
  const numbers = columns
    .filter((column) => column.amounts > 0.6 && column.dates < 0.5 && column.moneyLike > 0)
    .flatMap((column) => column.cells.map((cell) => stripAmount(cell)?.number ?? "").filter((number) => number !== ""));
  const decimals = decimalMarkOf(numbers);
  const ranked = marksToTry(decimals).map((mark) => ({ mark, models: rankAmountModels(columns, { rows: cells, mark }) }));
  const { mark, models } = ranked.sort((a, b) => (b.models[0]?.score ?? 0) - (a.models[0]?.score ?? 0))[0] ?? {
    mark: decimals.mark,
    models: [],
  };
  const best = models[0];
  if (best === undefined || best.score <= 0) return null;

  const preamble = readPreamble(table.preamble);
  const headingCurrency = (model: AmountModel): string | null =>
    amountColumns(model)
      .map((index) => columns[index]?.headerCurrency ?? null)
      .find((code) => code !== null) ?? null;
  const currency = headingCurrency(best) ?? preamble.currency;
  const monthFirst = currency === "USD" || cells.some((fields) => fields.some((field) => /^[-+(]?\s*\$/.test(field.trim())));
  const order = chooseOrder(dated.cells, { monthFirst });
  const build = (model: AmountModel, dateOrder = order.order): CsvMapping => {
    const taken = new Set([dated.index, ...amountColumns(model), ...(model.balance === null ? [] : [model.balance])]);
    const chosen = chooseColumns(columns, taken);
    // “Amount in EUR” beside a currency column: the column is that of the original amount.
    const headed = headingCurrency(model);
    const currencyColumns =
      headed === null ? {} : { currency: null, foreignCurrency: chosen.foreignCurrency ?? chosen.currency };
    return {
      delimiter,
      skipRows: table.skipRows,
      header: table.header === null ? null : table.header.fields.map((field) => field.trim()),
      dateOrder,
      decimalMark: mark,
      amount: model.amount,
      columns: { bookingDate: dated.index, balance: model.balance, ...chosen, ...currencyColumns },
      currency: headed ?? (chosen.currency === null ? preamble.currency : null),
      account: preamble.account,
      owner: preamble.owner,
      rowOrder: rowOrderOf(model, dated, dateOrder),
      continuations: hasContinuations(table, dated.index),
      feeOnTop: chosen.fee !== null && feeMovesBalance(cells, model, chosen.fee, mark),
    };
  };
  const mapping = build(best);
  const others = models
    .slice(1)
    .filter((model) => model.score > 0.4 * best.score)
    .slice(0, 3);
  const otherOrder: CsvMapping[] =
    order.certain || order.order === "YMD" ? [] : [{ ...mapping, dateOrder: order.order === "DMY" ? "MDY" : "DMY" }];
  const { confidence, reasons } = judge(table, dated, order, decimals.proven, best, models);
  return { mapping, confidence, reasons, alternatives: [...otherOrder, ...others.map((model) => build(model))] };
}

/** Columns may disagree (amounts with a comma beside a balance with a point): then both marks are tried, the commoner first. */
function marksToTry({ mark, mixed }: { mark: DecimalMark; mixed: boolean }): DecimalMark[] {
  return mixed ? [mark, mark === "." ? "," : "."] : [mark];
}

/** Booking days before the days something was bought or sent; among equals the column that is further left. */
function chooseDateColumn(columns: readonly ColumnProfile[]): ColumnProfile | null {
  let best: { column: ColumnProfile; score: number } | null = null;
  for (const column of columns) {
    if (column.dates < 0.5 || column.filled < 0.3) continue;
    const named = headerScore(column, "bookingDate");
    const value = headerScore(column, "valueDate");
    // A row without this day may have been declined; its emptiness weighs less than its heading.
    const score = column.dates * (0.6 + 0.4 * column.filled) + (value > named ? 0.1 : named) - column.index / 1000;
    if (best === null || score > best.score) best = { column, score };
  }
  return best?.column ?? null;
}

export function amountColumns({ amount }: Pick<AmountModel, "amount">): number[] {
  if (amount.kind === "debitCredit") return [amount.debit, amount.credit].filter((index) => index !== null);
  return amount.kind === "signed" ? [amount.column] : [amount.column, amount.indicator];
}

function rowOrderOf(model: AmountModel, dated: ColumnProfile, order: ChosenOrder["order"]): CsvMapping["rowOrder"] {
  if (model.chain !== null && provesColumn(model.chain, dated.cells.length)) return model.chain.order;
  const days = dated.cells.map((cell) => readDate(cell, order)).filter((day) => day !== null);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return first < last ? "ascending" : "descending";
}

function hasContinuations(table: FoundTable, dateColumn: number): boolean {
  const last = table.data.indexOf(table.entries.at(-1) ?? table.data[0] ?? { line: 0, fields: [], raw: "" });
  const between = table.data.slice(0, last).filter((row) => isContinuation(row.fields, dateColumn)).length;
  return between > 0 && between >= table.entries.length * 0.2;
}

/** Whether the balance follows only when the fee is taken off besides the amount. */
function feeMovesBalance(rows: readonly (readonly string[])[], model: AmountModel, fee: number, mark: "." | ","): boolean {
  if (model.balance === null) return false;
  const balance = rows.map((fields) => scaled(fields[model.balance ?? 0] ?? "", mark));
  const amounts = rows.map((fields) => readRowAmount(fields, model.amount, mark)?.amount ?? null);
  const fees = rows.map((fields) => readAmount(fields[fee] ?? "", mark)?.digits ?? "0");
  const plain = amounts.map((amount) => (amount === null ? null : toScaled(amount)));
  const lessFee = amounts.map((amount, index) =>
    amount === null ? null : toScaled(addDecimals(amount, `-${fees[index]}`, null)),
  );
  return testChain(lessFee, balance).share > testChain(plain, balance).share;
}

function scaled(cell: string, mark: "." | ","): bigint | null {
  const written = readAmount(cell, mark);
  return written === null ? null : toScaled(`${written.sign === "-" ? "-" : ""}${written.digits}`);
}

function judge(
  table: FoundTable,
  dated: ColumnProfile,
  order: ChosenOrder,
  markProven: boolean,
  best: AmountModel,
  models: readonly AmountModel[],
): { confidence: number; reasons: string[] } {
  const reasons = [
    `Dates are in ${dated.heading === "" ? `column ${dated.index + 1}` : `“${dated.heading}”`}, ${orderName(order)}.`,
  ];
  reasons.push(`${best.reason.charAt(0).toUpperCase()}${best.reason.slice(1)}.`);
  let confidence = 1;
  if (!order.certain) {
    confidence -= 0.15;
    reasons.push("Day and month could be the other way round: no day over 12 proves the order.");
  }
  if (!markProven) confidence -= 0.03;
  const proven = best.chain !== null && provesColumn(best.chain, table.entries.length);
  const named = table.header !== null && headerScore(dated, "bookingDate") > 0.5;
  if (!named) {
    confidence -= proven ? 0.1 : 0.25;
    reasons.push(table.header === null ? "There is no row of headings." : "The headings are not known; the contents decided.");
  }
  const rival = models.find((model) => model !== best && amountColumns(model)[0] !== amountColumns(best)[0]);
  if (!proven && rival !== undefined && rival.score > 0.8 * best.score) confidence -= 0.15;
  if (!proven && best.score < 1) confidence -= 0.15;
  if (table.entries.length < 3) confidence -= 0.05;
  return { confidence: Math.max(0.05, Math.round(confidence * 100) / 100), reasons };
}

function orderName({ order }: ChosenOrder): string {
  return order === "YMD" ? "year first" : order === "DMY" ? "day first" : "month first";
}
