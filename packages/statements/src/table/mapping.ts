import { currencySchema } from "@omni/core";
import { z } from "zod";
import { dateOrders } from "../date-text.ts";

const column = z.number().int().nonnegative();
const optionalColumn = column.nullable().default(null);

/** How a row tells which way the money went. Columns are counted from 0. */
const amountSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("signed"),
    column,
    /** What an amount without a sign is: a card's list of purchases marks only the payments, by `+` or `CR`. */
    unmarked: z.enum(["credit", "debit"]).default("credit"),
    /** Purchases are positive and payments negative. */
    inverted: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal("debitCredit"),
    debit: optionalColumn,
    credit: optionalColumn,
    /** Whether the debit column has its own minus signs. */
    debitIsNegative: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal("indicated"),
    column,
    indicator: column,
    /** Words of the indicator column, in lower case; an empty one stands for an empty cell. */
    debitWords: z.array(z.string()),
    creditWords: z.array(z.string()),
  }),
]);

/** How to read the rows of a CSV file or a sheet: found by `detectCsvMapping`, plain and editable, checked when given back. */
export const csvMappingSchema = z.object({
  delimiter: z.string().length(1).default(","),
  /** Rows before the first row of data, the header among them. */
  skipRows: z.number().int().nonnegative().default(0),
  header: z.array(z.string()).nullable().default(null),
  dateOrder: z.enum(dateOrders),
  decimalMark: z.enum([".", ","]),
  amount: amountSchema,
  columns: z.object({
    bookingDate: column,
    valueDate: optionalColumn,
    balance: optionalColumn,
    currency: optionalColumn,
    name: optionalColumn,
    account: optionalColumn,
    bic: optionalColumn,
    text: z.array(column).default([]),
    reference: optionalColumn,
    endToEndId: optionalColumn,
    mandateId: optionalColumn,
    transactionCode: optionalColumn,
    id: optionalColumn,
    fee: optionalColumn,
    foreignAmount: optionalColumn,
    foreignCurrency: optionalColumn,
    exchangeRate: optionalColumn,
    status: optionalColumn,
    ownAccount: optionalColumn,
  }),
  /** The currency of all rows, from a heading such as “Betrag (EUR)”; a currency column goes before it. */
  currency: currencySchema.nullable().default(null),
  /** The account named above the table. */
  account: z.string().nullable().default(null),
  owner: z.string().nullable().default(null),
  /** Oldest first or newest first; null where the sample does not say. */
  rowOrder: z.enum(["ascending", "descending"]).nullable().default(null),
  /** Rows without date and amount carry on the text of the row before. */
  continuations: z.boolean().default(false),
  /** The fee is taken from the account beside the amount, which the balance shows. */
  feeOnTop: z.boolean().default(false),
});
export type CsvMapping = z.infer<typeof csvMappingSchema>;
export type AmountMapping = CsvMapping["amount"];
export type ColumnRole = keyof CsvMapping["columns"];
