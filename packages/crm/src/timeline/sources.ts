/**
 * Where a timeline's entries come from: one SELECT a kind of event, each with an index under it.
 *
 * @module
 */
import type { Permission } from "@omni/core";
import { value } from "@omni/db";
import { type SQL, sql } from "drizzle-orm";

/** The records that have a timeline. */
export const timelineSubjects = ["customer", "deal", "invoice", "quote"] as const;
export type TimelineSubject = (typeof timelineSubjects)[number];

/** What one SELECT of the timeline gives; those it does not name are null. */
export const entryColumns = [
  "kind",
  "at",
  "id",
  "type",
  "record_id",
  "label",
  "state",
  "amount",
  "currency",
  "body",
  "from_stage",
  "to_stage",
  "due_date",
  "done_at",
  "author",
  "version",
  "changed",
  "undo_turn",
] as const;
type EntryColumn = (typeof entryColumns)[number];

export interface EntrySource {
  readonly permission: Permission;
  readonly columns: Partial<Record<EntryColumn, SQL>> & { readonly kind: SQL; readonly at: SQL; readonly id: SQL };
  readonly from: SQL;
  /** Which rows belong to each subject; a kind that a subject cannot have is left out. */
  readonly of: Partial<Record<TimelineSubject, readonly SQL[]>>;
}

const subject = sql`${value("subject")}::uuid`;
const list = (select: SQL) => sql`any(array(${select}))`;
const dealsOfCustomer = list(sql`select id from deals where customer_id = ${subject}`);
const quotesOfCustomer = list(sql`select id from quotes where customer_id = ${subject}`);
const invoicesOfCustomer = list(sql`select id from invoices where customer_id = ${subject}`);
const quotesOfDeal = list(sql`select id from quotes where deal_id = ${subject}`);

// A document has a day and no hour: it counts from that day's first moment.
const startOf = (day: SQL) => sql`(${day}::timestamp at time zone 'UTC')`;
const author = sql`(select m.name from members m where m.team_id = a.team_id and m.id = a.author_id)`;

/**
 * The turn by which whoever asks may take back what an entry of the audit log (`l`) did: their own, of these days, and only while
 * the record (at `version`) is as that left it.
 */
const undoTurn = (version: SQL) => sql`case when l.is_reversible and l.user_id = app.user_id()
  and l.record_version = ${version} and l.at > now() - interval '7 days' then l.turn_id end`;
/** Who did it, of an entry of the audit log. */
const doer = sql`(select m.name from members m where m.team_id = l.team_id and m.user_id = l.user_id)`;
const unchanging = sql.raw("'{version,updated_at}'::text[]");
const differs = sql`l.action = 'update' and l.before - ${unchanging} is distinct from l.after - ${unchanging}`;
const changed = sql`(select string_agg(c.name, ',' order by c.name)
  from jsonb_object_keys(app.differing(l.after, l.before) - ${unchanging}) as c (name))`;

export const entrySources: readonly EntrySource[] = [
  {
    permission: "invoices:read",
    columns: {
      kind: sql`case when i.type = 'credit_note' then 'credit_note' when i.direction = 'received' then 'bill' else 'invoice' end`,
      at: startOf(sql`i.issue_date`),
      id: sql`i.id`,
      type: sql`'invoice'`,
      record_id: sql`i.id`,
      label: sql`i.number`,
      state: sql`case when i.status = 'sent' then i.payment_state else i.status end`,
      amount: sql`i.gross_total::text`,
      currency: sql`i.currency`,
    },
    from: sql`invoices i`,
    of: {
      customer: [sql`i.customer_id = ${subject}`],
      deal: [sql`i.quote_id = ${quotesOfDeal}`],
      invoice: [sql`i.id = ${subject}`, sql`i.credited_invoice_id = ${subject}`],
      quote: [sql`i.quote_id = ${subject}`],
    },
  },
  {
    permission: "payments:read",
    columns: {
      kind: sql`case when i.direction = 'received' then 'payment_out' else 'payment_in' end`,
      at: startOf(sql`p.paid_on`),
      id: sql`p.id`,
      type: sql`'invoice'`,
      record_id: sql`i.id`,
      label: sql`i.number`,
      state: sql`p.method`,
      amount: sql`p.amount::text`,
      currency: sql`p.currency`,
    },
    from: sql`payments p join invoices i on i.team_id = p.team_id and i.id = p.invoice_id`,
    of: {
      customer: [sql`p.invoice_id = ${invoicesOfCustomer}`],
      deal: [sql`p.invoice_id = ${list(sql`select id from invoices where quote_id = ${quotesOfDeal}`)}`],
      invoice: [sql`p.invoice_id = ${subject}`],
      quote: [sql`p.invoice_id = ${list(sql`select id from invoices where quote_id = ${subject}`)}`],
    },
  },
  {
    permission: "quotes:read",
    columns: {
      kind: sql`'quote'`,
      at: startOf(sql`q.issue_date`),
      id: sql`q.id`,
      type: sql`'quote'`,
      record_id: sql`q.id`,
      label: sql`q.number`,
      state: sql`q.status`,
      amount: sql`q.gross_total::text`,
      currency: sql`q.currency`,
    },
    from: sql`quotes q`,
    of: {
      customer: [sql`q.customer_id = ${subject}`],
      deal: [sql`q.deal_id = ${subject}`],
      invoice: [sql`q.id = ${list(sql`select quote_id from invoices where id = ${subject} and quote_id is not null`)}`],
      quote: [sql`q.id = ${subject}`],
    },
  },
  {
    permission: "deals:read",
    columns: {
      kind: sql`'deal'`,
      at: sql`d.created_at`,
      id: sql`d.id`,
      type: sql`'deal'`,
      record_id: sql`d.id`,
      label: sql`d.title`,
      amount: sql`d.amount::text`,
      currency: sql`d.currency`,
    },
    from: sql`deals d`,
    of: {
      customer: [sql`d.customer_id = ${subject}`],
      deal: [sql`d.id = ${subject}`],
      quote: [sql`d.id = ${list(sql`select deal_id from quotes where id = ${subject} and deal_id is not null`)}`],
    },
  },
  {
    // A move is what the audit log has of it. Where a person's right to be forgotten emptied an entry, there is none any more.
    permission: "deals:read",
    columns: {
      kind: sql`'deal_move'`,
      at: sql`l.at`,
      id: sql`l.id`,
      type: sql`'deal'`,
      record_id: sql`l.record_id`,
      label: sql`d.title`,
      from_stage: sql`(select s.name from deal_stages s where s.team_id = l.team_id and s.id = (l.before ->> 'stage_id')::uuid)`,
      to_stage: sql`(select s.name from deal_stages s where s.team_id = l.team_id and s.id = (l.after ->> 'stage_id')::uuid)`,
      author: doer,
      undo_turn: undoTurn(sql`d.version`),
    },
    from: sql`audit_log l join deals d on d.team_id = l.team_id and d.id = l.record_id and l.record_table = 'deals'
      and l.action = 'update' and l.before ->> 'stage_id' is distinct from l.after ->> 'stage_id'`,
    of: { customer: [sql`l.record_id = ${dealsOfCustomer}`], deal: [sql`l.record_id = ${subject}`] },
  },
  {
    permission: "deals:read",
    columns: {
      kind: sql`'change'`,
      at: sql`l.at`,
      id: sql`l.id`,
      type: sql`'deal'`,
      record_id: sql`l.record_id`,
      label: sql`d.title`,
      author: doer,
      changed,
      undo_turn: undoTurn(sql`d.version`),
    },
    from: sql`audit_log l join deals d on d.team_id = l.team_id and d.id = l.record_id and l.record_table = 'deals'
      and l.before ->> 'stage_id' = l.after ->> 'stage_id' and ${differs}`,
    of: { customer: [sql`l.record_id = ${dealsOfCustomer}`], deal: [sql`l.record_id = ${subject}`] },
  },
  {
    permission: "customers:read",
    columns: {
      kind: sql`'change'`,
      at: sql`l.at`,
      id: sql`l.id`,
      type: sql`'customer'`,
      record_id: sql`l.record_id`,
      label: sql`c.name`,
      author: doer,
      changed,
      undo_turn: undoTurn(sql`c.version`),
    },
    from: sql`audit_log l join customers c on c.team_id = l.team_id and c.id = l.record_id and l.record_table = 'customers'
      and ${differs}`,
    of: { customer: [sql`l.record_id = ${subject}`] },
  },
  {
    permission: "customers:read",
    columns: {
      kind: sql`a.kind`,
      at: sql`a.created_at`,
      id: sql`a.id`,
      type: sql`case when a.deal_id is not null then 'deal' when a.invoice_id is not null then 'invoice' when a.quote_id is not null then 'quote' else 'customer' end`,
      record_id: sql`coalesce(a.deal_id, a.invoice_id, a.quote_id, a.customer_id)`,
      label: sql`coalesce((select d.title from deals d where d.team_id = a.team_id and d.id = a.deal_id),
        (select i.number from invoices i where i.team_id = a.team_id and i.id = a.invoice_id),
        (select q.number from quotes q where q.team_id = a.team_id and q.id = a.quote_id),
        (select c.name from customers c where c.team_id = a.team_id and c.id = a.customer_id))`,
      body: sql`a.body`,
      due_date: sql`a.due_date::text`,
      done_at: sql`a.done_at`,
      author,
      version: sql`a.version`,
      undo_turn: sql`(select ${undoTurn(sql`a.version`)} from audit_log l
        where l.team_id = a.team_id and l.record_table = 'activities' and l.record_id = a.id order by l.sequence desc limit 1)`,
    },
    from: sql`activities a`,
    // A SELECT each: one with OR would have to choose between their indexes.
    of: {
      customer: [
        sql`a.customer_id = ${subject}`,
        sql`a.deal_id = ${dealsOfCustomer}`,
        sql`a.invoice_id = ${invoicesOfCustomer}`,
        sql`a.quote_id = ${quotesOfCustomer}`,
      ],
      deal: [sql`a.deal_id = ${subject}`],
      invoice: [sql`a.invoice_id = ${subject}`],
      quote: [sql`a.quote_id = ${subject}`],
    },
  },
];
