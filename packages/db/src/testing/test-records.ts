import { newId } from "@omni/core";
import type { Database } from "../database.ts";

export interface TestRecords {
  readonly customerId: string;
  readonly dealId: string;
  readonly productId: string;
  readonly quoteId: string;
  readonly invoiceId: string;
  /** Stage ids by name. */
  readonly stages: Readonly<Record<string, string>>;
}

/** One of each record, as little as the schema allows; the deal stands in “Lead”, the invoice is sent and unpaid. */
export async function createTestRecords(database: Database, teamId: string, label = "Nordlicht"): Promise<TestRecords> {
  const { client } = database;
  const customerId = newId();
  const dealId = newId();
  const productId = newId();
  const quoteId = newId();
  const invoiceId = newId();
  const categoryId = newId();
  const rows = await client<{ id: string; name: string }[]>`select id, name from deal_stages where team_id = ${teamId}`;
  const stages = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  await client`insert into customers (team_id, id, name, industry, country, currency)
    values (${teamId}, ${customerId}, ${`${label} Logistik`}, 'Logistics', 'DE', 'EUR')`;
  await client`insert into product_categories (team_id, id, name) values (${teamId}, ${categoryId}, ${`${label} shelves`})`;
  await client`insert into products (team_id, id, name, category_id, unit_price, currency, tax_rate)
    values (${teamId}, ${productId}, ${`${label} shelf`}, ${categoryId}, 12.5, 'EUR', 22)`;
  await client`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date)
    values (${teamId}, ${dealId}, ${`${label} warehouse shelving`}, ${customerId}, ${stages.Lead ?? ""}, 1250000, 'EUR', 0.1, '2026-12-31')`;
  await client`insert into quotes (team_id, id, number, status, customer_id, issue_date, valid_until, currency, net_total, tax_total, gross_total)
    values (${teamId}, ${quoteId}, ${`Q-${label}-1`}, 'sent', ${customerId}, '2026-01-01', '2026-02-01', 'EUR', 10000, 2200, 12200)`;
  await client`insert into invoices (team_id, id, number, direction, type, status, customer_id, issue_date, due_date, currency,
      net_total, tax_total, gross_total, balance_due)
    values (${teamId}, ${invoiceId}, ${`INV-${label}-1`}, 'issued', 'invoice', 'sent', ${customerId}, '2026-01-01', '2026-02-01', 'EUR', 10000, 2200, 12200, 12200)`;
  await client`insert into invoice_lines (team_id, id, invoice_id, position, product_id, description, quantity, unit, unit_price, net_amount, tax_category, tax_rate)
    values (${teamId}, ${newId()}, ${invoiceId}, 1, ${productId}, ${`${label} shelf`}, 8, 'C62', 12.5, 10000, 'S', 22)`;
  await client`insert into invoice_taxes (team_id, id, invoice_id, category, rate, taxable_amount, tax_amount)
    values (${teamId}, ${newId()}, ${invoiceId}, 'S', 22, 10000, 2200)`;
  return { customerId, dealId, productId, quoteId, invoiceId, stages };
}
