import { idOutputSchema, type Permission, toMoney } from "@omni/core";
import { defineStatement, statementCache, value } from "@omni/db";
import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { z } from "zod";
import { nullableMoneySchema } from "../nullable-money.ts";
import { permissionsOf } from "../permissions-of.ts";
import { defineQuery } from "../verbs.ts";

const dialect = new PgDialect({ casing: "snake_case" });

/** Kinds of records that a search finds, by the right one needs to see them. */
export const foundKinds = ["customer", "contact", "deal", "quote", "invoice", "product"] as const;
type FoundKind = (typeof foundKinds)[number];

interface Kind {
  readonly permission: Permission;
  /** The record `r` that was found as `f`, joined with what tells it from others: a `detail` in words, and an amount. */
  readonly source: SQL;
  readonly detail: SQL;
  readonly amount?: SQL;
}

const customerOf = sql`join customers c on c.team_id = r.team_id and c.id = r.customer_id`;
const kinds: Readonly<Record<FoundKind, Kind>> = {
  customer: {
    permission: "customers:read",
    source: sql`join customers r on r.id = f.id`,
    detail: sql`concat_ws(', ', r.industry, r.city)`,
  },
  contact: { permission: "customers:read", source: sql`join contacts r on r.id = f.id ${customerOf}`, detail: sql`c.name` },
  deal: {
    permission: "deals:read",
    source: sql`join deals r on r.id = f.id ${customerOf} join deal_stages s on s.team_id = r.team_id and s.id = r.stage_id`,
    detail: sql`concat_ws(', ', c.name, s.name)`,
    amount: sql`r.amount`,
  },
  quote: {
    permission: "quotes:read",
    source: sql`join quotes r on r.id = f.id ${customerOf}`,
    detail: sql`c.name`,
    amount: sql`r.gross_total`,
  },
  invoice: {
    permission: "invoices:read",
    source: sql`join invoices r on r.id = f.id ${customerOf}`,
    detail: sql`c.name`,
    amount: sql`r.gross_total`,
  },
  product: { permission: "products:read", source: sql`join products r on r.id = f.id`, detail: sql`coalesce(r.sku, '')` },
};

interface Row {
  readonly type: FoundKind;
  readonly id: string;
  readonly label: string;
  readonly similarity: number;
  readonly detail: string;
  readonly amount: string | null;
  readonly currency: string | null;
}
const columns = { type: sql``, id: sql``, label: sql``, similarity: sql``, detail: sql``, amount: sql``, currency: sql`` };
const cached = statementCache<Row>();

function build(allowed: readonly FoundKind[]) {
  const parts = allowed.map((kind) => {
    const { source, detail, amount } = kinds[kind];
    return sql`(select ${sql.raw(`'${kind}'`)} as type, f.id, f.label, f.similarity, ${detail} as detail,
      ${amount === undefined ? sql`null` : sql`${amount}::text`} as amount, ${amount === undefined ? sql`null` : sql`r.currency`} as currency
      from app.find_records(${sql.raw(`'${kind}'`)}, ${value("q")}, ${value("limit")}) f ${source})`;
  });
  // Of equals, whoever is dealt with comes before what was written to them.
  const order = sql`array_position(array[${sql.raw(foundKinds.map((kind) => `'${kind}'`).join(", "))}], type)`;
  const text = sql`select type, id, label, similarity, detail, amount, currency from (${sql.join(parts, sql` union all `)}) found
    order by similarity desc, ${order}, label, id limit ${value("most")}`;
  return defineStatement(columns, () => ({ toSQL: () => dialect.sqlToQuery(text) })) as ReturnType<
    Parameters<typeof cached>[1]
  >;
}

/** What a few words may mean among all records: by number, name or title, with room for typos; the likeliest first. */
export const searchRecords = defineQuery({
  name: "search.records",
  summary: "Customers, contacts, deals, quotes, invoices and products by a number or a name; a near spelling will do",
  permission: "customers:read",
  input: z.strictObject({
    q: z.string().trim().min(1).max(200).meta({ description: "A number, a name, or part of one" }),
    limit: z.number().int().min(1).max(50).default(20),
  }),
  output: z.object({
    data: z.array(
      z.object({
        type: z.enum(foundKinds),
        id: idOutputSchema,
        label: z.string(),
        detail: z.string().nullable().meta({ description: "What tells it from others of the name: its customer, its place" }),
        amount: nullableMoneySchema,
        similarity: z.number().min(0).max(1).meta({ description: "1 is the name or number itself" }),
      }),
    ),
  }),
  async run({ ctx, input: { q, limit }, tx }) {
    const granted = await permissionsOf(tx, ctx);
    const allowed = foundKinds.filter((kind) => granted.includes(kinds[kind].permission));
    const rows = await tx.rows(
      cached(allowed.join(), () => build(allowed)),
      { q, limit: Math.min(limit, 8), most: limit },
    );
    return {
      data: rows.map(({ detail, amount, currency, ...row }) => ({
        ...row,
        detail: detail === "" ? null : detail,
        amount: amount === null || currency === null ? null : toMoney(amount, currency),
      })),
    };
  },
});
