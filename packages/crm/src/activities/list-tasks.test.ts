import { newId } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, givenOf, matches, testList } from "../testing/list-oracle.ts";
import {
  arbitraryDate,
  arbitraryId,
  arbitraryInstant,
  fillCustomers,
  insertRows,
  sampleRows,
  words,
} from "../testing/list-rows.ts";

interface Row {
  readonly id: string;
  readonly dueDate: string | null;
  readonly isDone: boolean;
  readonly isMine: boolean;
  readonly party: number | null;
  readonly createdAt: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  dueDate: fc.option(arbitraryDate, { freq: 4 }),
  isDone: fc.boolean(),
  isMine: fc.boolean(),
  party: fc.option(fc.nat({ max: words.length - 1 })),
  createdAt: arbitraryInstant,
});

const customerIds: string[] = [];
const dealIds: string[] = [];
let memberId = "";

/** Even parties by their customer, odd ones by its deal. */
const columnsOf = (teamId: string, member: string, { party, isDone, isMine, dueDate, createdAt, id }: Row) => ({
  id,
  team_id: teamId,
  kind: "task",
  body: "Call back",
  due_date: dueDate,
  done_at: isDone ? createdAt : null,
  assignee_id: isMine ? member : null,
  customer_id: party !== null && party % 2 === 0 ? customerIds[party] : null,
  deal_id: party !== null && party % 2 === 1 ? dealIds[party] : null,
  created_at: createdAt,
  updated_at: createdAt,
  version: 1,
});

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  isDone: filterOracle([true, false], ({ isDone }, value) => isDone === value),
  isOverdue: filterOracle(
    [true, false],
    (it, value) => (!it.isDone && it.dueDate !== null && it.dueDate < "2026-03-31") === value,
  ),
  isMine: filterOracle([true, false], ({ isMine }, value) => isMine === value),
  dueFrom: filterOracle(["2026-02-14", "2026-04-01"], ({ dueDate }, value) => dueDate !== null && dueDate >= value),
  dueTo: filterOracle(["2026-02-14", "2026-04-01"], ({ dueDate }, value) => dueDate !== null && dueDate <= value),
  customer: filterOracle(
    () => [customerIds[0] ?? "", "borscht"],
    ({ party }, value) => party === (value === "borscht" ? 2 : 0),
  ),
  deal: filterOracle(
    () => [dealIds[1] ?? "", dealIds[3] ?? ""],
    ({ party }, value) => party !== null && party % 2 === 1 && dealIds[party] === value,
  ),
};

testList<Row>("tasks.list", {
  verb: queries.listTasks,
  table: "activities",
  filters,
  sorts: { dueDate: ({ dueDate }) => [dueDate ?? "9999-12-31"], createdAt: ({ createdAt }) => [createdAt] },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    customerIds.push(...(await fillCustomers(database, team.teamId)));
    const [stage] = await database.client<{ id: string }[]>`select id from deal_stages where team_id = ${team.teamId} limit 1`;
    const [member] = await database.client<{ id: string }[]>`select id from members where team_id = ${team.teamId}`;
    memberId = member?.id ?? "";
    dealIds.push(...words.map(() => newId()));
    await insertRows(
      database,
      "deals",
      dealIds.map((id, index) => ({
        id,
        team_id: team.teamId,
        title: words[index],
        customer_id: customerIds[index],
        stage_id: stage?.id,
        amount: 1,
        currency: "EUR",
        probability: 0.5,
        close_date: "2026-01-01",
        is_closed: false,
        created_at: "2026-01-01",
        updated_at: "2026-01-01",
        version: 1,
      })),
    );
    await insertRows(
      database,
      "activities",
      rows.map((each) => columnsOf(team.teamId, memberId, each)),
    );
    // Notes are no tasks, and another team's tasks are not ours.
    const note = {
      id: newId(),
      team_id: team.teamId,
      kind: "note",
      body: "x",
      created_at: "2026-01-01",
      updated_at: "2026-01-01",
      version: 1,
    };
    await insertRows(database, "activities", [note, { ...note, id: newId(), team_id: other.teamId, kind: "task" }]);
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined) await insertRows(database, "activities", [columnsOf(team.teamId, memberId, { ...copy, id })]);
    return id;
  },
  more(world) {
    test("tasks.count counts what the list would give, and a task names what it is about and whose it is", async () => {
      const { kernel, ctx, rows } = world();
      await fc.assert(
        fc.asyncProperty(givenOf(filters, world()), async (given) => {
          const count = rows.filter((it) => matches(it, filters, given)).length;
          expect(await kernel.query(queries.countTasks, ctx, given)).toEqual({ count, sums: {} });
        }),
        { numRuns: 20 },
      );
      const { data } = await kernel.query(queries.listTasks, ctx, { limit: 200 });
      for (const { id, party, isMine } of rows) {
        const task = data.find((it) => it.id === id);
        expect(task?.subject?.label ?? null).toBe(party === null ? null : words[party]);
        expect(task?.subject?.type ?? null).toBe(party === null ? null : party % 2 === 0 ? "customer" : "deal");
        expect(task?.assignee?.id ?? null).toBe(isMine ? memberId : null);
      }
    });
  },
});
