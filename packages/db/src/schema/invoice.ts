import { invoiceDirections, invoiceStatuses, invoiceTypes, paymentMethods, paymentStates, taxCategories } from "@omni/core";
import { sql } from "drizzle-orm";
import { date, foreignKey, index, jsonb, numeric, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { customers } from "./customer.ts";
import { documentLineColumns } from "./document-line.ts";
import { oneOf } from "./one-of.ts";
import { products } from "./product.ts";
import { quotes } from "./quote.ts";
import { currencyCode, minor, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

/** Seller or buyer as they stood when the invoice was issued (EN 16931 BG-4, BG-7). */
export interface PartySnapshot {
  readonly name: string;
  readonly vatId?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export const invoices = pgTable(
  "invoices",
  {
    ...tenantKey,
    /** Null until issued: a draft takes no number from the series. */
    number: text(),
    direction: text({ enum: invoiceDirections }).notNull(),
    type: text({ enum: invoiceTypes }).notNull(),
    status: text({ enum: invoiceStatuses }).notNull(),
    customerId: uuid().notNull(),
    creditedInvoiceId: uuid(),
    quoteId: uuid(),
    issueDate: date({ mode: "string" }).notNull(),
    dueDate: date({ mode: "string" }).notNull(),
    currency: currencyCode().notNull(),
    netTotal: minor().notNull(),
    taxTotal: minor().notNull(),
    grossTotal: minor().notNull(),
    /** What is still to be paid: gross less payments and credit notes; 0 on a void invoice. */
    balanceDue: minor().notNull(),
    paymentState: text({ enum: paymentStates })
      .notNull()
      .generatedAlwaysAs(
        sql`case when status <> 'sent' or balance_due = gross_total and gross_total <> 0 then 'unpaid' when balance_due = 0 then 'paid' else 'partly_paid' end`,
      ),
    seller: jsonb().$type<PartySnapshot>(),
    buyer: jsonb().$type<PartySnapshot>(),
    note: text(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("invoices_number").on(table.teamId, table.direction, table.number),
    foreignKey({ columns: [table.teamId, table.customerId], foreignColumns: [customers.teamId, customers.id] }),
    foreignKey({
      columns: [table.teamId, table.creditedInvoiceId],
      foreignColumns: [table.teamId, table.id],
      name: "invoices_credited",
    }),
    foreignKey({ columns: [table.teamId, table.quoteId], foreignColumns: [quotes.teamId, quotes.id] }),
    index("invoices_issue_date").on(table.teamId, table.issueDate, table.id),
    index("invoices_due_date").on(table.teamId, table.dueDate, table.id),
    index("invoices_status").on(table.teamId, table.status, table.issueDate, table.id),
    index("invoices_payment_state").on(table.teamId, table.paymentState, table.issueDate, table.id),
    index("invoices_customer").on(table.teamId, table.customerId, table.issueDate, table.id),
    index("invoices_gross").on(table.teamId, table.currency, table.grossTotal, table.id),
    index("invoices_balance").on(table.teamId, table.currency, table.balanceDue, table.id),
    index("invoices_open").on(table.teamId, table.dueDate, table.id).where(sql`status = 'sent' and balance_due > 0`),
    index("invoices_credited_by").on(table.teamId, table.creditedInvoiceId),
    index("invoices_search").using("gin", sql`app.fold(${table.number}) gin_trgm_ops`),
    index("invoices_quote").on(table.teamId, table.quoteId),
    oneOf("invoices", "direction", invoiceDirections),
    oneOf("invoices", "type", invoiceTypes),
    oneOf("invoices", "status", invoiceStatuses),
    teamPolicy(),
  ],
).enableRLS();

export const invoiceLines = pgTable(
  "invoice_lines",
  {
    ...tenantKey,
    invoiceId: uuid().notNull(),
    ...documentLineColumns,
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.invoiceId], foreignColumns: [invoices.teamId, invoices.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [table.teamId, table.productId], foreignColumns: [products.teamId, products.id] }),
    index("invoice_lines_invoice").on(table.teamId, table.invoiceId, table.position),
    index("invoice_lines_product").on(table.teamId, table.productId),
    oneOf("invoice_lines", "tax_category", taxCategories),
    teamPolicy(),
  ],
).enableRLS();

/** EN 16931 BG-23: one row per tax category and rate of an invoice. */
export const invoiceTaxes = pgTable(
  "invoice_taxes",
  {
    ...tenantKey,
    invoiceId: uuid().notNull(),
    category: text({ enum: taxCategories }).notNull(),
    rate: numeric({ precision: 6, scale: 3 }).notNull(),
    taxableAmount: minor().notNull(),
    taxAmount: minor().notNull(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.invoiceId], foreignColumns: [invoices.teamId, invoices.id] }).onDelete(
      "cascade",
    ),
    unique("invoice_taxes_rate").on(table.teamId, table.invoiceId, table.category, table.rate),
    oneOf("invoice_taxes", "category", taxCategories),
    teamPolicy(),
  ],
).enableRLS();

export const payments = pgTable(
  "payments",
  {
    ...tenantKey,
    invoiceId: uuid().notNull(),
    paidOn: date({ mode: "string" }).notNull(),
    amount: minor().notNull(),
    currency: currencyCode().notNull(),
    method: text({ enum: paymentMethods }).notNull(),
    reference: text(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.invoiceId], foreignColumns: [invoices.teamId, invoices.id] }),
    index("payments_invoice").on(table.teamId, table.invoiceId),
    index("payments_paid_on").on(table.teamId, table.paidOn, table.id),
    index("payments_amount").on(table.teamId, table.currency, table.amount, table.id),
    oneOf("payments", "method", paymentMethods),
    teamPolicy(),
  ],
).enableRLS();
