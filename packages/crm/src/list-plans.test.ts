/**
 * Every filter and every sort of every list finds an index, as the app's role and under row-level security, at 200,000
 * invoices; filling them in takes some ten seconds on either database.
 */
import { type Context, newId, roles } from "@omni/core";
import type { Database, TenantTx } from "@omni/db";
import { accessFor, createTestTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { queries } from "./registry.ts";
import { fillBig } from "./testing/fill-big.ts";

let database: Database;
let team: TestTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  team = await createTestTeam(database, "Big");
  const other = await createTestTeam(database, "Other");
  for (const role of roles) await Promise.all([team.member(role), other.member(role)]);
  await fillBig(database, [team, other], 200_000);
}, 300_000);
afterAll(() => database.close());

interface ListCase {
  /** The table whose rows are listed: it is never read from end to end. */
  readonly table: string;
  /** Values for each filter, rare ones among them; `with` is what it cannot do without. */
  readonly filters: Readonly<Record<string, readonly unknown[]>>;
  readonly with?: Readonly<Record<string, Record<string, unknown>>>;
}

const currency = { currency: "EUR" };
const dates = ["2025-11-01"];
const cases: Readonly<Record<string, ListCase>> = {
  "invoices.list": {
    table: "invoices",
    filters: {
      q: ["INV-4242", "Nordlicht"],
      direction: ["issued", "received"],
      type: ["invoice", "credit_note"],
      status: [["sent"], ["draft", "void"]],
      paymentState: [["paid"], ["unpaid", "partly_paid"]],
      isOverdue: [true, false],
      currency: ["EUR", "GBP", "CHF"],
      issueDateFrom: dates,
      issueDateTo: dates,
      dueDateFrom: dates,
      dueDateTo: dates,
      paidDateFrom: dates,
      paidDateTo: dates,
      customer: ["a customer"],
      industry: ["Industry 7"],
      country: ["SI", "US"],
      exceptCustomer: [["a customer"]],
      exceptIndustry: [["Industry 7"]],
      exceptCountry: [["SI", "US"]],
      exceptCurrency: [["EUR"]],
      grossTotalMin: ["10.00", "60000.00"],
      grossTotalMax: ["10.00", "60000.00"],
      balanceDueMin: ["10.00", "60000.00"],
      balanceDueMax: ["10.00", "60000.00"],
    },
    with: { grossTotalMin: currency, grossTotalMax: currency, balanceDueMin: currency, balanceDueMax: currency },
  },
  "quotes.list": {
    table: "quotes",
    filters: {
      q: ["Q-4242", "Nordlicht"],
      status: [["accepted"], ["draft", "sent"]],
      customer: ["a customer"],
      currency: ["EUR", "CHF"],
      exceptCustomer: [["a customer"]],
      exceptCurrency: [["EUR"]],
      issueDateFrom: dates,
      issueDateTo: dates,
      validUntilFrom: dates,
      validUntilTo: dates,
      grossTotalMin: ["10.00", "20000.00"],
      grossTotalMax: ["10.00", "20000.00"],
    },
    with: { grossTotalMin: currency, grossTotalMax: currency },
  },
  "deals.list": {
    table: "deals",
    filters: {
      q: ["Deal 1eef"],
      stage: ["Lead", "Won"],
      customer: ["a customer"],
      isClosed: [true, false],
      isWon: [true, false],
      isLost: [true, false],
      closeDateFrom: dates,
      closeDateTo: dates,
      currency: ["EUR", "CHF"],
      exceptStage: [["Lead"]],
      exceptCustomer: [["a customer"]],
      exceptCurrency: [["EUR"]],
      amountMin: ["10.00", "190000.00"],
      amountMax: ["10.00", "190000.00"],
    },
    with: { amountMin: currency, amountMax: currency },
  },
  "deals.idle": { table: "deals", filters: { since: dates } },
  "contacts.list": { table: "contacts", filters: { q: ["Ana 1eef"], customer: ["a customer"] } },
  "tasks.list": {
    table: "activities",
    filters: {
      isDone: [true, false],
      isOverdue: [true, false],
      isMine: [true, false],
      dueFrom: dates,
      dueTo: dates,
      customer: ["a customer"],
      deal: ["a deal"],
    },
  },
  "customers.list": {
    table: "customers",
    filters: {
      q: ["Nordlicht"],
      industry: ["Industry 7"],
      country: ["SI", "US"],
      exceptIndustry: [["Industry 7"]],
      exceptCountry: [["SI", "US"]],
    },
  },
  "products.list": {
    table: "products",
    filters: {
      q: ["Shelf 1eef"],
      category: ["a category"],
      isActive: [true, false],
      currency: ["EUR"],
      unitPriceMin: ["10.00", "4900.00"],
      unitPriceMax: ["10.00", "4900.00"],
    },
    with: { unitPriceMin: currency, unitPriceMax: currency },
  },
  "payments.list": {
    table: "payments",
    filters: {
      direction: ["issued", "received"],
      customer: ["a customer"],
      invoice: ["an invoice"],
      method: [["bank_transfer"], ["cash", "card"]],
      paidOnFrom: dates,
      paidOnTo: dates,
      currency: ["EUR", "CHF"],
      exceptCustomer: [["a customer"]],
      exceptCurrency: [["EUR"]],
      amountMin: ["10.00", "60000.00"],
      amountMax: ["10.00", "60000.00"],
    },
    with: { amountMin: currency, amountMax: currency },
  },
  "approvals.list": { table: "approvals", filters: { status: [["pending"], ["approved"]], turnId: [newId()] } },
  "audit.list": {
    table: "audit_log",
    filters: {
      table: ["deals", "payments"],
      recordId: [newId()],
      turnId: [newId()],
      userId: [newId()],
      action: ["update", "delete"],
      from: dates,
      to: dates,
    },
  },
  "chats.list": { table: "chats", filters: { q: ["deal"], pinned: [true, false] } },
};

// A team has a handful of keys: reading them all is the better plan.
const small = ["api-keys.list"];
/** A person has few conversations: gathering them by the index and sorting is the better plan. */
const few = ["chats.list"];
const paging = ["sort", "thenBy", "limit", "cursor"];

const lists = Object.values(queries)
  .filter(({ input }) => "sort" in input.shape)
  .map((verb): Parameters<typeof plansOf>[0] => verb);

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

interface ListVerb {
  readonly name: string;
  readonly input: z.ZodObject;
  run(options: { ctx: Context & { teamId: string }; input: Record<string, unknown>; tx: TenantTx }): Promise<unknown>;
}

/** The plans of the statements that a verb sends, asked for in its place. */
async function plansOf(verb: ListVerb, input: Record<string, unknown>): Promise<PlanNode[]> {
  const plans: PlanNode[] = [];
  await database.transact(accessFor(team.owner, "audit:read"), "preview", async (tx) => {
    const explaining: TenantTx = {
      db: tx.db,
      execute: (query) => tx.execute(query),
      async rows({ text, parameters }, values) {
        const toRow = ([plan]: readonly unknown[]) => plan as { Plan: PlanNode }[];
        const [plan = []] = await tx.rows(
          { text: `explain (format json) ${text}`, toRow, parameters, isPrepared: false },
          values,
        );
        plans.push(...plan.map(({ Plan }) => Plan));
        return [];
      },
    };
    await verb.run({ ctx: { ...team.owner, teamId: team.teamId }, input: verb.input.parse(input), tx: explaining });
  });
  return plans;
}

async function resolved(value: unknown): Promise<unknown> {
  const tables: Readonly<Record<string, string>> = {
    "a customer": "customers",
    "a category": "product_categories",
    "an invoice": "invoices",
    "a deal": "deals",
    "a quote": "quotes",
  };
  const table = typeof value === "string" ? tables[value] : undefined;
  if (Array.isArray(value)) return Promise.all(value.map(resolved));
  if (table === undefined) return value;
  const [row] = await database.client.unsafe<{ id: string }[]>(`select id from ${table} where team_id = $1 limit 1`, [
    team.teamId,
  ]);
  return row?.id;
}

test("every list of the registry is looked at here, with a value for each of its filters", () => {
  expect(lists.map(({ name }) => name).toSorted()).toEqual([...Object.keys(cases), ...small].toSorted());
  for (const { name, input } of lists.filter((list) => !small.includes(list.name))) {
    const filters = Object.keys(input.shape).filter((key) => !paging.includes(key));
    expect(Object.keys(cases[name]?.filters ?? {}).toSorted(), name).toEqual(filters.toSorted());
  }
});

describe.each(lists.filter(({ name }) => !small.includes(name)))("$name", (verb) => {
  const { table = "", filters = {}, with: needs = {} } = cases[verb.name] ?? {};
  const { sort } = verb.input.shape;
  const sorts: string[] = sort !== undefined && "def" in sort ? sortNames(sort) : [];
  const given = [
    {},
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => ({ ...needs[name], [name]: value }))),
  ];

  test.each(sorts)("sorted by %s, never reads its table from end to end", async (by) => {
    const readings: string[] = [];
    for (const filter of given) {
      const input: Record<string, unknown> = { sort: by };
      for (const [name, value] of Object.entries(filter)) input[name] = await resolved(value);
      const nodes = (await plansOf(verb, input)).flatMap(nodesOf).filter((node) => node["Relation Name"] === table);
      const kinds = nodes.map((node) => node["Node Type"]);
      if (!kinds.some((kind) => /Index|Bitmap/.test(kind)) || kinds.includes("Seq Scan")) {
        readings.push(JSON.stringify(filter));
      }
    }
    expect(readings).toEqual([]);
  });

  test.each(few.includes(verb.name) ? [] : sorts)(
    "sorted by %s, starts a further page at its cursor instead of counting up to it",
    async (by) => {
      const page = await database.transact(accessFor(team.owner, "audit:read"), "read", (tx) =>
        verb.run({ ctx: { ...team.owner, teamId: team.teamId }, input: verb.input.parse({ sort: by, limit: 1 }), tx }),
      );
      const { nextCursor } = page as { nextCursor: string };
      const nodes = (await plansOf(verb, { sort: by, cursor: nextCursor })).flatMap(nodesOf);
      const [scan] = nodes.filter((node) => node["Relation Name"] === table);
      expect(scan?.["Node Type"]).toMatch(/^Index (?:Only )?Scan$/);
      // The whole key, or its first column where the index has no id at its end.
      expect(scan?.["Index Cond"]).toMatch(/ROW\(| [<>]= /);
      expect(nodes.map((node) => node["Node Type"])).not.toContain("Sort");
    },
  );

  const bare = (name: string) => name.replace("-", "");
  const pairs = sorts.flatMap((by) => {
    const then = sorts.find((other) => bare(other) !== bare(by));
    return then === undefined ? [] : [[by, then] as const];
  });
  test.each(few.includes(verb.name) ? [] : pairs)(
    "sorted by %s and then by %s, starts at the first of them and orders only what is alike by it",
    async (by, then) => {
      const input = { sort: by, thenBy: [then] };
      const page = await database.transact(accessFor(team.owner, "audit:read"), "read", (tx) =>
        verb.run({ ctx: { ...team.owner, teamId: team.teamId }, input: verb.input.parse({ ...input, limit: 1 }), tx }),
      );
      const { nextCursor } = page as { nextCursor: string };
      const nodes = (await plansOf(verb, { ...input, cursor: nextCursor })).flatMap(nodesOf);
      const [scan] = nodes.filter((node) => node["Relation Name"] === table);
      expect(scan?.["Node Type"]).toMatch(/^Index (?:Only )?Scan$/);
      expect(scan?.["Index Cond"]).toMatch(/ROW\(| [<>]= /);
      expect(nodes.map((node) => node["Node Type"])).not.toContain("Sort");
    },
  );
});

describe.each([
  [queries.customerTimeline, "a customer"],
  [queries.dealTimeline, "a deal"],
  [queries.invoiceTimeline, "an invoice"],
  [queries.quoteTimeline, "a quote"],
] as const)("$name", (verb: Parameters<typeof plansOf>[0], subject) => {
  test("reads none of the tables that grow from end to end", async () => {
    const key = verb.name.replace(/s\.timeline$/, "");
    const nodes = (await plansOf(verb, { [key]: await resolved(subject) })).flatMap(nodesOf);
    const read = nodes.filter((node) => node["Relation Name"] !== undefined);
    expect(read.length).toBeGreaterThan(5);
    const scanned = read.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"]);
    // Stages and members are a handful.
    expect(scanned.filter((table) => table !== "deal_stages" && table !== "members")).toEqual([]);
  });
});

/** The values of the `sort` input. */
function sortNames(schema: z.core.$ZodType): string[] {
  const { def } = schema._zod;
  if ("innerType" in def) return sortNames(def.innerType as z.core.$ZodType);
  return "entries" in def ? Object.keys(def.entries as object) : [];
}
