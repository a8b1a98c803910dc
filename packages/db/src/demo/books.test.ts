/** Whether the demo's books are right: checked in SQL, where they are. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenDemo, openDemo, today } from "./open-demo.ts";

const yesterday = `date '${today}' - 1`;
let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo({ seed: 11, scale: 1 });
});
afterAll(() => demo.close());

/** `query` selects what breaks a rule. */
const expectNone = async (query: string) => expect(await demo.rows(query)).toEqual([]);
const column = async (query: string) => (await demo.rows(query)).flat();

describe.each([
  ["invoice", "invoices", "invoice_lines"],
  ["quote", "quotes", "quote_lines"],
])("every %s", (key, table, lines) => {
  test("adds up (EN 16931 BT-131, BR-CO-10, BR-CO-15)", async () => {
    await expectNone(`select id from ${lines} where net_amount <> round(quantity * unit_price * 100)`);
    await expectNone(`select d.id from ${table} d left join ${lines} l on l.team_id = d.team_id and l.${key}_id = d.id
      group by d.team_id, d.id having sum(l.net_amount) is distinct from d.net_total`);
    await expectNone(`select id from ${table} where net_total + tax_total <> gross_total or gross_total <= 0`);
  });

  test("is taxed by category and rate (BR-CO-14, BR-CO-17)", async () => {
    await expectNone(`select d.id from ${table} d
      join (select ${key}_id as id, tax_category, tax_rate, sum(net_amount) as net from ${lines} group by 1, 2, 3) t using (id)
      group by d.id, d.tax_total having sum(round(t.net * t.tax_rate / 100)) <> d.tax_total`);
    await expectNone(`select id from ${lines} where tax_category <> 'S' and tax_rate <> 0`);
    // BR-O-11: what is outside the scope of VAT stands alone.
    await expectNone(
      `select ${key}_id from ${lines} group by 1 having bool_or(tax_category = 'O') and bool_or(tax_category <> 'O')`,
    );
  });

  test("numbers its lines from one", async () => {
    await expectNone(`select ${key}_id from ${lines} group by 1 having max(position) <> count(*) or min(position) <> 1`);
  });
});

describe("invoices", () => {
  test("break their tax down as the lines do", async () => {
    await expectNone(`(select invoice_id, tax_category, tax_rate, sum(net_amount), round(sum(net_amount) * tax_rate / 100)
        from invoice_lines group by 1, 2, 3)
      except select invoice_id, category, rate, taxable_amount, tax_amount from invoice_taxes`);
    await expectNone(`select i.id from invoices i left join invoice_taxes t on t.invoice_id = i.id
      group by i.id, i.tax_total having sum(t.tax_amount) is distinct from i.tax_total`);
  });

  test("owe what has not been paid or credited", async () => {
    await expectNone(`select i.id from invoices i
      left join (select invoice_id, sum(amount) as paid from payments group by 1) p on p.invoice_id = i.id
      left join (select credited_invoice_id, sum(gross_total) as credited from invoices group by 1) c on c.credited_invoice_id = i.id
      where i.balance_due <> case when i.status = 'void' or i.type = 'credit_note' then 0
        else i.gross_total - coalesce(p.paid, 0) - coalesce(c.credited, 0) end or i.balance_due < 0`);
    await expectNone(
      "select p.id from payments p join invoices i on i.id = p.invoice_id where i.status <> 'sent' or i.currency <> p.currency",
    );
    await expectNone("select id from payments where amount <= 0");
  });

  test("know nothing of the future", async () => {
    await expectNone(`select id from payments where paid_on > ${yesterday} or created_at::date <> paid_on`);
    await expectNone("select p.id from payments p join invoices i on i.id = p.invoice_id where p.paid_on < i.issue_date");
    await expectNone(
      `select id from invoices where issue_date > ${yesterday} or created_at::date <> issue_date or due_date < issue_date`,
    );
    await expectNone(`select id from invoices where status = 'draft' and issue_date < date '${today}' - 14`);
    for (const table of ["customers", "contacts", "products", "deals", "quotes", "invoices", "payments", "activities"]) {
      await expectNone(`select id from ${table} where updated_at < created_at or updated_at > '${today}'`);
    }
    await expectNone("select i.id from invoices i join customers c on c.id = i.customer_id where c.created_at > i.created_at");
  });

  test.each([
    ["INV", "invoices", "direction = 'issued' and type = 'invoice' and status <> 'draft'"],
    ["CN", "invoices", "type = 'credit_note'"],
    ["Q", "quotes", "true"],
  ])("are numbered %s without gaps, in the order of their dates and keys", async (prefix, table, which) => {
    await expectNone(`select number from (select number, lpad((row_number() over (partition by year order by issue_date, id))::text,
        length(split_part(number, '-', 3)), '0') as expected, year
      from ${table}, lateral (select to_char(issue_date, 'YYYY') as year) y where ${which}) n
      where number is distinct from '${prefix}-' || year || '-' || expected`);
    const kind = { INV: "invoice", CN: "credit_note", Q: "quote" }[prefix];
    expect(await column(`select number_series -> '${kind}' ->> 'prefix' from team_profiles`)).toEqual([`${prefix}-2026-`]);
    expect(await column(`select number_series -> '${kind}' ->> 'next' from team_profiles`)).toEqual(
      await column(`select count(*) + 1 from ${table} where ${which} and issue_date >= '2026-01-01'`),
    );
  });

  test("have numbers and parties once issued", async () => {
    await expectNone(
      "select id from invoices where (status = 'draft') <> (number is null) or (number is null) <> (seller is null)",
    );
    await expectNone(`select i.id from invoices i join customers c on c.id = i.customer_id
      where case i.direction when 'issued' then i.buyer else i.seller end ->> 'name' <> c.legal_name`);
    await expectNone("select id from invoices where (type = 'credit_note') <> (credited_invoice_id is not null)");
    await expectNone(`select n.id from invoices n join invoices i on i.id = n.credited_invoice_id
      where i.customer_id <> n.customer_id or i.issue_date > n.issue_date or i.gross_total < n.gross_total`);
    await expectNone(`select i.id from invoices i join quotes q on q.id = i.quote_id
      where q.status <> 'accepted' or q.customer_id <> i.customer_id or q.gross_total <> i.gross_total or q.issue_date > i.issue_date`);
  });

  test("come in every state", async () => {
    expect(await column("select distinct payment_state from invoices order by 1")).toEqual(["paid", "partly_paid", "unpaid"]);
    expect(await column("select distinct status from invoices order by 1")).toEqual(["draft", "sent", "void"]);
    expect(await column("select distinct currency from invoices order by 1")).toEqual(["EUR", "GBP", "USD"]);
    expect(await column("select distinct direction || ' ' || type from invoices order by 1")).toEqual([
      "issued credit_note",
      "issued invoice",
      "received invoice",
    ]);
    const overdue =
      await column(`select date '${today}' - due_date from invoices where balance_due > 0 and due_date < '${today}'
      and status = 'sent' order by 1`);
    expect(overdue.length).toBeGreaterThan(8);
    expect(Number(overdue.at(-1))).toBeLessThanOrEqual(121);
    expect(await column("select distinct method from payments order by 1")).toEqual([
      "bank_transfer",
      "card",
      "cash",
      "direct_debit",
    ]);
  });
});

test("quotes and deals come in every state, and agree with each other", async () => {
  expect(await column("select distinct status from quotes order by 1")).toEqual([
    "accepted",
    "declined",
    "draft",
    "expired",
    "sent",
  ]);
  await expectNone(
    `select id from quotes where status = 'sent' and valid_until < '${today}' or status = 'expired' and valid_until >= '${today}'`,
  );
  expect(
    await column(
      "select s.name from deal_stages s where exists (select from deals d where d.stage_id = s.id) order by position",
    ),
  ).toEqual(["Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost"]);
  await expectNone(`select d.id from deals d join deal_stages s on s.id = d.stage_id
    where d.is_closed <> (s.outcome is not null) or d.probability <> s.probability or d.is_closed and d.close_date > ${yesterday}`);
  await expectNone(`select d.id from deals d join quotes q on q.deal_id = d.id join deal_stages s on s.id = d.stage_id
    where q.customer_id <> d.customer_id or q.net_total <> d.amount or (s.outcome = 'won') <> (q.status = 'accepted')`);
  const [open, stale] = await column(`select count(*) from deals where not is_closed
    union all select count(*) from deals where not is_closed and close_date < '${today}'`);
  expect(Number(open)).toBeGreaterThan(30);
  expect(Number(stale)).toBeGreaterThan(0);
  await expectNone("select title from deals group by 1 having count(*) > 1");
});

describe("notes and tasks", () => {
  test("are believably many: most of what is planned is planned for these days, and some of it is late", async () => {
    const [notes, done, open, late] = (
      await column(`select count(*) from activities where kind = 'note'
        union all select count(*) from activities where kind = 'task' and done_at is not null
        union all select count(*) from activities where kind = 'task' and done_at is null
        union all select count(*) from activities where kind = 'task' and done_at is null and due_date < '${today}'`)
    ).map(Number);
    expect(notes).toBeGreaterThan(110);
    expect(notes).toBeLessThan(190);
    expect(done).toBeGreaterThan(15);
    expect(open).toBeGreaterThan(12);
    expect((done ?? 0) + (open ?? 0)).toBeLessThan(80);
    expect(late).toBeGreaterThan(2);
    const [ofOwner] = await column(`select count(*) from activities a join members m on m.id = a.assignee_id
      where m.role = 'owner' and a.kind = 'task' and a.done_at is null`);
    expect(Number(ofOwner)).toBeGreaterThan(2);
  });

  test("are about a record or the team's own, written while it was there, and done no earlier than they were written", async () => {
    await expectNone("select id from activities where kind = 'note' and num_nonnulls(customer_id, deal_id) <> 1");
    await expectNone("select id from activities where author_id is null or kind = 'task' and assignee_id is null");
    await expectNone(`select a.id from activities a join customers c on c.id = a.customer_id where a.created_at::date < c.created_at::date
      union all select a.id from activities a join deals d on d.id = a.deal_id
        where a.created_at::date < d.created_at::date or d.is_closed and a.created_at::date > d.close_date + 2`);
    await expectNone("select id from activities where done_at < created_at or due_date < created_at::date");
  });

  test("leave deals idle that nothing happened with", async () => {
    const idle = (since: string) =>
      column(`select count(*) from deals d where not is_closed and updated_at < ${since}
        and not exists (select from quotes q where q.deal_id = d.id and q.issue_date >= ${since})`);
    const quiet = `date '${today}' - 30`;
    const written = await column(`select count(*) from deals d where not is_closed and updated_at < date '${today}' - 46
      and exists (select from activities a where a.deal_id = d.id and a.created_at >= ${quiet})`);
    expect(written).toEqual(["0"]);
    expect(Number((await idle(quiet))[0])).toBeGreaterThan(0);
  });
});

test("companies are many and differ in name, as the search by name sees it", async () => {
  expect(await column("select count(distinct name) from customers")).toEqual(["200"]);
  // The likeness from which on app.find_records and chooseCandidate take two names for each other.
  await expectNone(`select a.name, b.name from customers a join customers b on a.id <> b.id
    where greatest(similarity(lower(a.name), lower(b.name)), 0.95 * word_similarity(lower(a.name), lower(b.name))) >= 0.45`);
  const [countries, industries] = await column(
    "select count(distinct country) from customers union all select count(distinct industry) from customers",
  );
  expect(Number(countries)).toBeGreaterThanOrEqual(12);
  expect(Number(industries)).toBeGreaterThanOrEqual(14);
  // Pareto: a fifth of the customers brings most of the revenue.
  const [share] = await column(`select sum(net) filter (where place <= 0.2) / sum(net) from (
    select sum(net_total) as net, percent_rank() over (order by sum(net_total) desc) as place
    from invoices where direction = 'issued' and status = 'sent' and currency = 'EUR' group by customer_id) r`);
  expect(Number(share)).toBeGreaterThan(0.6);
});
