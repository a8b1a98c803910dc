import { cursorSchema, decodeCursor, encodeCursor, OmniError, pageLimitSchema, pageOf, referenceTo, toMoney } from "@omni/core";
import { defineStatement, statementCache, value } from "@omni/db";
import { customers, deals, invoices, quotes } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { z } from "zod";
import { permissionsOf } from "../permissions-of.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { timelineEntrySchema } from "./schemas.ts";
import { type EntrySource, entryColumns, entrySources, type TimelineSubject } from "./sources.ts";

type Entry = z.input<typeof timelineEntrySchema>;
type RecordType = NonNullable<Entry["record"]>["type"];

interface Row {
  readonly kind: Entry["kind"];
  readonly at: string;
  readonly id: string;
  readonly type: RecordType | null;
  readonly record_id: string | null;
  readonly label: string | null;
  readonly state: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly body: string | null;
  readonly from_stage: string | null;
  readonly to_stage: string | null;
  readonly due_date: string | null;
  readonly done_at: string | null;
  readonly author: string | null;
  readonly version: number | null;
  readonly changed: string | null;
  readonly undo_turn: string | null;
}

const dialect = new PgDialect({ casing: "snake_case" });
const cached = statementCache<Row>();
const tables = { customer: customers, deal: deals, invoice: invoices, quote: quotes } as const;
const order = "-at";
/** What a column is where a source has none of it: the parts of a UNION agree on their types. */
const types: Readonly<Record<string, string>> = {
  record_id: "uuid",
  done_at: "timestamptz",
  version: "integer",
  undo_turn: "uuid",
};

function build(subject: TimelineSubject, sources: readonly EntrySource[], paged: boolean) {
  const parts = sources.flatMap(({ columns, from, of }) =>
    (of[subject] ?? []).map((condition) => {
      const selected = entryColumns.map(
        (name) => sql`${columns[name] ?? sql.raw(`null::${types[name] ?? "text"}`)} as ${sql.identifier(name)}`,
      );
      const before = paged
        ? sql` and (${columns.at}, ${columns.id}) < (${value("at")}::timestamptz, ${value("id")}::uuid)`
        : sql``;
      // Each part gives no more than a page: nothing that lies further back is sorted with the rest.
      return sql`(select ${sql.join(selected, sql`, `)} from ${from} where ${condition}${before}
        order by ${columns.at} desc, ${columns.id} desc limit ${value("limit")})`;
    }),
  );
  const names = sql.raw(entryColumns.map((name) => `"${name}"`).join(", "));
  const text = sql`select ${names} from (${sql.join(parts, sql` union all `)}) entries order by "at" desc, "id" desc limit ${value("limit")}`;
  const selection = Object.fromEntries(entryColumns.map((name) => [name, sql``]));
  return defineStatement(selection, () => ({ toSQL: () => dialect.sqlToQuery(text) })) as unknown as ReturnType<
    Parameters<typeof cached>[1]
  >;
}

/** The timeline of one kind of record: its documents, payments, moves, notes and tasks in one list, the newest first. */
function defineTimeline<Subject extends TimelineSubject>(subject: Subject) {
  const own = `${subject}s:read` as const;
  const table: (typeof tables)[TimelineSubject] = tables[subject];
  return defineQuery({
    name: `${subject}s.timeline`,
    summary: `What happened with ${subject === "invoice" ? "an" : "a"} ${subject}, the newest first`,
    permission: own,
    input: z.strictObject({
      ...({ [subject]: referenceTo(subject) } as Record<Subject, ReturnType<typeof referenceTo>>),
      limit: pageLimitSchema,
      cursor: cursorSchema.optional(),
    }),
    output: pageOf(timelineEntrySchema),
    async run({ ctx, input, tx }) {
      // Said to the compiler, which cannot see through the shape while `Subject` is open.
      const { limit, cursor, ...named } = input as { limit: number; cursor?: string } & Record<string, string>;
      const id = await resolveReference(tx, subject, named[subject] ?? "");
      const position = cursor === undefined ? undefined : decodeCursor(cursor, order, 2);
      const [[found], granted] = await Promise.all([
        tx.db.select({ id: table.id }).from(table).where(eq(table.id, id)),
        permissionsOf(tx, ctx),
      ]);
      if (found === undefined) throw new OmniError("not_found", `There is no such ${subject}.`);

      const sources = entrySources.filter(({ permission }) => granted.includes(permission));
      const shape = [subject, position !== undefined, ...sources.map(({ permission }) => permission)].join();
      const [at, last] = position ?? [];
      const rows = await tx.rows(
        cached(shape, () => build(subject, sources, position !== undefined)),
        { subject: id, limit: limit + 1, at, id: last },
      );
      const page = rows.slice(0, limit);
      const end = rows.length > limit ? page.at(-1) : undefined;
      return { data: page.map(toEntry), nextCursor: end === undefined ? null : encodeCursor(order, [end.at, end.id]) };
    },
  });
}

export const customerTimeline = defineTimeline("customer");
export const dealTimeline = defineTimeline("deal");
export const invoiceTimeline = defineTimeline("invoice");
export const quoteTimeline = defineTimeline("quote");

function toEntry(row: Row): Entry {
  const { type, record_id: recordId, amount, currency } = row;
  return {
    id: row.id,
    kind: row.kind,
    at: row.at,
    record: type === null || recordId === null ? null : { type, id: recordId, label: row.label },
    state: row.state,
    amount: amount === null || currency === null ? null : toMoney(amount, currency),
    text: row.body,
    move: row.kind === "deal_move" ? { from: row.from_stage, to: row.to_stage } : null,
    dueDate: row.due_date,
    doneAt: row.done_at,
    by: row.author,
    version: row.version,
    changed: row.changed?.split(",") ?? null,
    undoTurnId: row.undo_turn,
  };
}
