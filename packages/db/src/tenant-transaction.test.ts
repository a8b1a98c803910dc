import { newId, OmniError } from "@omni/core";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { customers, productCategories } from "./schema/index.ts";
import { defineStatement, statementCache } from "./statement.ts";
import type { TenantTx } from "./tenant-tx.ts";
import { accessFor } from "./testing/access.ts";
import { type FilledTeam, fillTeam } from "./testing/fill-team.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam, type TestTeam } from "./testing/test-team.ts";

let database: Database;
let ours: TestTeam;
let theirs: TestTeam;
let mine: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  ours = await createTestTeam(database, "Ours");
  theirs = await createTestTeam(database, "Theirs");
  mine = await fillTeam(database, ours);
  await fillTeam(database, theirs, "Südwind");
});
afterAll(() => database.close());

const access = (team: TestTeam = ours) => accessFor(team.owner, "customers:write");
const rename = (name: string) => (tx: TenantTx) => tx.db.update(customers).set({ name });

async function nameNow(): Promise<string | undefined> {
  const [row] = await database.client<{ name: string }[]>`select name from customers where id = ${mine.customerId}`;
  return row?.name;
}

describe("modes", () => {
  test("a write stays, a preview does not, a read cannot", async () => {
    await database.transact(access(), "write", rename("Written"));
    expect(await nameNow()).toBe("Written");
    await database.transact(access(), "preview", rename("Previewed"));
    expect(await nameNow()).toBe("Written");
    await expect(database.transact(access(), "read", rename("Read"))).rejects.toThrow();
    expect(await nameNow()).toBe("Written");
  });

  test("what fails is taken back whole, and the next transaction starts clean", async () => {
    const failing = database.transact(access(), "write", async (tx) => {
      await rename("Half")(tx);
      throw new OmniError("conflict", "not today");
    });
    await expect(failing).rejects.toMatchObject({ code: "conflict", message: "not today" });
    expect(await nameNow()).toBe("Written");
    await database.transact(access(), "write", rename("Whole"));
    expect(await nameNow()).toBe("Whole");
  });

  test("a write leaves the other team's records alone, though it named no team", async () => {
    await database.transact(access(), "write", rename("Ours alone"));
    const [row] = await database.client<{ name: string }[]>`select name from customers where team_id = ${theirs.teamId}`;
    expect(row?.name).toBe("Südwind Logistik");
  });
});

test("transactions of two teams at once each see their own", async () => {
  const seen = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      database.transact(access(index % 2 === 0 ? ours : theirs), "read", async (tx) => {
        const one = await tx.execute<{ team: string }>(sql`select distinct team_id as team from customers`);
        const two = await tx.execute<{ team: string }>(sql`select distinct team_id as team from invoices`);
        return [...one, ...two].map(({ team }) => team);
      }),
    ),
  );
  for (const [index, teams] of seen.entries()) {
    const own = index % 2 === 0 ? ours.teamId : theirs.teamId;
    expect(teams).toEqual([own, own]);
  }
});

test("today is the team's own day, not the server's", async () => {
  await database.client`update team_profiles set time_zone = 'Pacific/Kiritimati' where team_id = ${theirs.teamId}`;
  const now = new Date("2026-03-01T10:30:00Z");
  const today = (team: TestTeam) =>
    database.transact({ ...access(team), now }, "read", (tx) =>
      tx.execute<{ today: string }>(sql`select app.today() as today`),
    );
  expect(await today(ours)).toMatchObject([{ today: "2026-03-01" }]);
  expect(await today(theirs)).toMatchObject([{ today: "2026-03-02" }]);
});

describe("failures of statements reach the caller as what they mean", () => {
  const category = (name: string) => ({ teamId: ours.teamId, id: newId(), name });

  test.each<[string, OmniError["code"], (tx: TenantTx) => Promise<unknown>]>([
    // Drizzle wraps what the driver throws: the code stands one cause further down.
    [
      "a duplicate written with Drizzle",
      "conflict",
      (tx) => tx.db.insert(productCategories).values([category("Twice"), category("Twice")]),
    ],
    ["a NUL written with Drizzle", "invalid", (tx) => tx.db.insert(productCategories).values(category("a\0b"))],
    ["a NUL in plain SQL", "invalid", (tx) => tx.execute(sql`select ${"a\0b"}::text`)],
    ["an id that is none, in plain SQL", "invalid", (tx) => tx.execute(sql`select ${"nonsense"}::text::uuid`)],
  ])("%s is %s", async (_, code, run) => {
    await expect(database.transact(access(), "write", run)).rejects.toMatchObject({ code });
  });
});

describe("after a transaction", () => {
  // One connection, so that what is left on it is what the next transaction would find.
  let single: Database;
  let team: TestTeam;

  beforeAll(async () => {
    single = await openTestDatabase({ poolSize: 1 });
    team = await createTestTeam(single);
  });
  afterAll(() => single.close());

  test.each(["read", "write", "preview"] as const)("its connection is bound to nobody (%s)", async (mode) => {
    const before = await single.client`select current_user as role`;
    await single.transact(accessFor(team.owner, "customers:write"), mode, (tx) => tx.execute(sql`select 1`));
    const [left] = await single.client<Record<string, string | null>[]>`select
      nullif(current_setting('app.team_id', true), '') as team, nullif(current_setting('app.user_id', true), '') as person,
      nullif(current_setting('app.origin', true), '') as origin, current_user as role`;
    expect(left).toEqual({ team: null, person: null, origin: null, role: before[0]?.role });
  });

  test("that was refused, its connection is done with all that was sent: nobody gets another one's answer", async () => {
    const refused = accessFor({ actor: { kind: "user", userId: newId() }, teamId: team.teamId }, "customers:read");
    // Two statements that the server has never seen, which the driver therefore describes one after the other.
    const read = single.transact(refused, "read", (tx) =>
      Promise.all([tx.execute(sql`select 41 as first`), tx.execute(sql`select ${"42"}::text as second`)]),
    );
    await expect(read).rejects.toMatchObject({ code: "forbidden" });
    expect([...(await single.client`select 43 as third`)]).toEqual([{ third: 43 }]);
  });

  test("a list asked in a thousand ways leaves a bounded number of statements on its connection", async () => {
    const cached = statementCache<{ name: string }>();
    const ask = (shape: number) =>
      single.transact(accessFor(team.owner, "customers:read"), "read", (tx) =>
        tx.rows(
          cached(String(shape), () =>
            defineStatement({ name: sql<string>`${sql.raw(`'${shape}'`)}::text` }, (select) => select.from(customers)),
          ),
        ),
      );
    const kept = async () => {
      const [row] = await single.client<{ count: bigint }[]>`select count(*) from pg_prepared_statements`;
      return Number(row?.count);
    };
    await single.client`insert into customers (team_id, id, name) values (${team.teamId}, ${newId()}, 'One')`;
    const before = await kept();
    for (let shape = 0; shape < 1_000; shape++) expect(await ask(shape)).toEqual([{ name: String(shape) }]);
    expect((await kept()) - before).toBeLessThan(300);
  });

  test("whatever fails in a batch, what was sent before it is answered, what came after it never ran, and the next one is whole", async () => {
    const part = fc.constantFrom("known", "new", "known that fails", "new that fails");
    const batches = fc.array(fc.record({ isMember: fc.boolean(), parts: fc.array(part, { minLength: 1, maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    // Statements are the server's acquaintances from the second time on; a comment makes each of these another one.
    let made = 0;
    const statementOf = (kind: string, index: number) => {
      const comment = kind.startsWith("new") ? sql.raw(` /* ${++made} */`) : sql``;
      return kind.endsWith("fails")
        ? sql`select (${"x"}::text || ${index}::text)::int as n${comment}`
        : sql`select ${index}::int as n${comment}`;
    };
    const member = accessFor(team.owner, "customers:read");
    const stranger = accessFor({ actor: { kind: "user", userId: newId() }, teamId: team.teamId }, "customers:read");
    await fc.assert(
      fc.asyncProperty(batches, async (rows) => {
        for (const { isMember, parts } of rows) {
          const outcomes: PromiseSettledResult<{ n: number }[]>[] = [];
          const read = single.transact(isMember ? member : stranger, "read", async (tx) => {
            outcomes.push(
              ...(await Promise.allSettled(parts.map((kind, index) => tx.execute<{ n: number }>(statementOf(kind, index))))),
            );
            for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
          });
          const firstFailure = isMember ? parts.findIndex((kind) => kind.endsWith("fails")) : 0;
          if (firstFailure < 0) await read;
          else await expect(read).rejects.toMatchObject({ code: isMember ? "invalid" : "forbidden" });
          for (const [index, outcome] of outcomes.entries()) {
            if (firstFailure < 0 || index < firstFailure) expect(outcome).toMatchObject({ value: [{ n: index }] });
            else expect(outcome.status).toBe("rejected");
          }
          const [next] = await single.client`select 43 as n, nullif(current_setting('app.team_id', true), '') as team`;
          expect(next).toEqual({ n: 43, team: null });
        }
      }),
      { numRuns: 60 },
    );
  });
});
