import type { Database } from "@omni/db";
import type { TestTeam } from "@omni/db/testing";

/**
 * Two teams with a business of years: as many invoices as asked for, a tenth as many quotes and deals, and products, with
 * shares as they are in a trade (most of it sent, paid, in one currency). Straight into the tables, without triggers.
 */
export async function fillBig(database: Database, teams: readonly [TestTeam, TestTeam], invoices: number): Promise<void> {
  const { client } = database;
  const [one, two] = teams.map(({ teamId }) => teamId);
  const team = `(array['${one}', '${two}'])[1 + n % 2]::uuid`;
  const currency = "(array['EUR','EUR','EUR','EUR','EUR','EUR','EUR','USD','USD','GBP'])[1 + (n / 2) % 10]";
  // Spread over two years; a prime step keeps it independent of the other columns.
  const day = "date '2024-11-01' + (n * 7919 % 730)";
  const total = Math.round(invoices / 10);
  const customers = invoices / 100;
  const random = (share: number) => `(hashint4(n) & 1023) < ${Math.round(share * 1024)}`;

  await client.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(`insert into customers (team_id, id, name, industry, country, currency, created_at)
      select ${team}, app.uuid_v7(), (array['Nord','Süd','Ost','West','Mittel'])[1 + n % 5] || 'licht ' || to_hex(n * 7919) || ' GmbH',
        'Industry ' || n % 23, (array['DE','AT','SI','IT','FR'])[1 + n % 5], 'EUR', timestamptz '2024-01-01' + n * interval '1 hour'
      from generate_series(1, ${customers}) n`);
    await sql.unsafe(`create temporary table party on commit drop as
      select team_id, id, row_number() over (partition by team_id order by id) as rank from customers`);
    await sql`create unique index on party (team_id, rank)`;
    const join = `join party c on c.team_id = ${team} and c.rank = 1 + (n * 31) % ${customers / 2}`;
    await sql.unsafe(`insert into invoices (team_id, id, number, direction, type, status, customer_id, issue_date, due_date, currency,
        net_total, tax_total, gross_total, balance_due)
      select ${team}, app.uuid_v7(), 'INV-' || n, case when ${random(0.85)} then 'issued' else 'received' end,
        case when n % 20 = 0 then 'credit_note' else 'invoice' end,
        case when n % 17 = 0 then 'draft' when n % 29 = 0 then 'void' else 'sent' end, c.id, ${day}, ${day} + 30, ${currency},
        n % 50000 * 100, n % 50000 * 22, n % 50000 * 122, case when n % 9 = 0 then n % 50000 * 122 when n % 31 = 0 then n % 50000 else 0 end
      from generate_series(1, ${invoices}) n ${join}`);
    await sql.unsafe(`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method)
      select team_id, app.uuid_v7(), id, due_date, gross_total, currency, (array['bank_transfer','bank_transfer','card','cash'])[1 + (hashtext(number) & 3)]
      from invoices where payment_state = 'paid'`);
    await sql.unsafe(`insert into quotes (team_id, id, number, status, customer_id, issue_date, valid_until, currency, net_total, tax_total, gross_total)
      select ${team}, app.uuid_v7(), 'Q-' || n, (array['accepted','accepted','declined','expired','sent','draft'])[1 + (n / 2) % 6], c.id,
        ${day}, ${day} + 30, ${currency}, n * 100, n * 22, n * 122 from generate_series(1, ${total}) n ${join}`);
    await sql.unsafe(`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date, is_closed, created_at, updated_at)
      select ${team}, app.uuid_v7(), 'Deal ' || to_hex(n * 7919), c.id, s.id, n * 1000, ${currency}, s.probability, ${day},
        s.outcome is not null, timestamptz '2024-01-01' + n * interval '10 minutes', timestamptz '2024-03-01' + n * interval '10 minutes'
      from generate_series(1, ${total}) n ${join}
      join deal_stages s on s.team_id = c.team_id and s.position = case when ${random(0.9)} then 5 + n / 2 % 2 else 1 + n / 2 % 4 end`);
    await sql.unsafe(
      `insert into product_categories (team_id, id, name) select ${team}, app.uuid_v7(), 'Category ' || n from generate_series(1, 40) n`,
    );
    await sql.unsafe(`insert into products (team_id, id, name, category_id, unit_price, currency, tax_rate, is_active, created_at)
      select ${team}, app.uuid_v7(), 'Shelf ' || to_hex(n * 7919), g.id, n, 'EUR', 22, n % 25 > 0, timestamptz '2024-01-01' + n * interval '1 hour'
      from generate_series(1, ${Math.round(invoices / 40)}) n
      join (select team_id, id, row_number() over (partition by team_id order by id) as rank from product_categories) g
        on g.team_id = ${team} and g.rank = 1 + n / 2 % 20`);
    await sql.unsafe(`insert into contacts (team_id, id, customer_id, name, created_at)
      select ${team}, app.uuid_v7(), c.id, (array['Ana','Bo','Cy','Dora'])[1 + n / 2 % 4] || ' ' || to_hex(n * 7919), timestamptz '2024-01-01' + n * interval '1 minute'
      from generate_series(1, ${Math.round(invoices / 25)}) n ${join}`);
    // Notes, and tasks of which nearly all are done; some without a day.
    await sql.unsafe(`insert into activities (team_id, id, kind, body, customer_id, due_date, done_at, assignee_id, created_at)
      select ${team}, app.uuid_v7(), case when n / 2 % 3 = 0 then 'task' else 'note' end, 'Call back', c.id,
        case when n / 2 % 3 = 0 and n / 2 % 2 = 0 then ${day} end, case when n / 2 % 3 = 0 and n / 2 % 30 > 0 then now() end,
        case when n / 2 % 3 = 0 then m.id end, timestamptz '2024-01-01' + n * interval '10 minutes'
      from generate_series(1, ${total}) n ${join}
      join (select team_id, id, row_number() over (partition by team_id) - 1 as turn, count(*) over (partition by team_id) as of from members) m
        on n / 6 % m.of = m.turn and m.team_id = c.team_id`);
    // Each row is one member's, in turn.
    const people = `join (select team_id, user_id, row_number() over (partition by team_id) - 1 as turn, count(*) over (partition by team_id) as of
      from members) m on n / 2 % m.of = m.turn and m.team_id = ${team}`;
    await sql.unsafe(`insert into approvals (team_id, id, verb, arguments, changes, hash, is_reversible, status, actor_kind, user_id, turn_id, requested_at, expires_at)
      select m.team_id, app.uuid_v7(), 'deals.move', '{}', '[]', '', true, case when n % 50 = 0 then 'pending' else 'approved' end, 'agent',
        m.user_id, app.uuid_v7(), timestamptz '2024-01-01' + n * interval '1 hour', now() from generate_series(1, ${total}) n ${people}`);
    await sql.unsafe(`insert into audit_log (team_id, id, actor_kind, user_id, turn_id, action, record_table, record_id, digest)
      select m.team_id, app.uuid_v7(), 'user', m.user_id, app.uuid_v7(), 'update', (array['deals','invoices','customers'])[1 + n % 3],
        app.uuid_v7(), '' from generate_series(1, ${total * 2}) n ${people}`);
    await sql.unsafe(`insert into chats (team_id, id, user_id, title, updated_at)
      select m.team_id, app.uuid_v7(), m.user_id, 'Chat ' || n, timestamptz '2024-01-01' + n * interval '1 hour'
      from generate_series(1, ${total}) n ${people}`);
  });
  await client`analyze`;
}
