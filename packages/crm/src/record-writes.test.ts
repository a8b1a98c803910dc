/** Making and changing records: what changes and what stays, versions, approval for agents, undo, and whose records they are. */
import { newId, type OmniError } from "@omni/core";
import { agentContext } from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands, queries } from "./registry.ts";
import { type CrmWorld, openCrmWorld } from "./testing/crm-world.ts";

let world: CrmWorld;
beforeAll(async () => {
  world = await openCrmWorld();
});
afterAll(() => world.database.close());

const run: CrmWorld["kernel"]["command"] = (verb, ctx, input) => world.kernel.command(verb, ctx, input);
const me = () => world.team.owner;
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as OmniError,
  );

describe("customers", () => {
  test("are made with what is known, and found by their name from then on", async () => {
    const given = { name: " Berger Brothers ", country: "at", city: "Graz", email: "office@berger.example", currency: "EUR" };
    const made = await run(commands.createCustomer, me(), given);
    expect(made).toMatchObject({ name: "Berger Brothers", country: "AT", city: "Graz", iban: null, version: 1 });
    expect((await world.kernel.query(queries.getCustomer, me(), { customer: "berger brothers" })).id).toBe(made.id);
  });

  test.each([
    { name: "" },
    { name: "x".repeat(201) },
    { name: "Berger", country: "Austria" },
    { name: "Berger", email: "no address" },
    { name: "Berger", currency: "EURO" },
    { name: "Berger", city: "" },
    { name: "Berger", balance: 1 },
  ])("refuses %o", async (given) => {
    expect(await errorOf(run(commands.createCustomer, me(), given))).toMatchObject({ code: "invalid" });
  });

  test("change in what is named and nowhere else; null empties a field", async () => {
    const { id } = await run(commands.createCustomer, me(), {
      name: "Kranjc",
      city: "Kranj",
      phone: "1",
      website: "kranjc.example",
    });
    const changed = await run(commands.updateCustomer, me(), { customer: id, phone: null, city: "Celje" });
    expect(changed).toMatchObject({ name: "Kranjc", city: "Celje", phone: null, website: "kranjc.example", version: 2 });
    expect(await errorOf(run(commands.updateCustomer, me(), { customer: id, city: "Celje" }))).toMatchObject({
      code: "conflict",
    });
    expect(await errorOf(run(commands.updateCustomer, me(), { customer: id }))).toMatchObject({ code: "conflict" });
  });

  test("of two who saw the same version, the second is shown what the first made of it", async () => {
    const { id, version } = await run(commands.createCustomer, me(), { name: "Zwei" });
    await run(commands.updateCustomer, me(), { customer: id, city: "Wien", version });
    const late = await errorOf(run(commands.updateCustomer, me(), { customer: id, city: "Linz", version }));
    expect(late).toMatchObject({ code: "conflict", details: { record: { id, city: "Wien", version: version + 1 } } });
    expect((await world.kernel.query(queries.getCustomer, me(), { customer: id })).city).toBe("Wien");
    await run(commands.updateCustomer, me(), { customer: id, city: "Linz", version: version + 1 });
  });
});

describe("the VAT id and the IBAN of a customer", () => {
  const made = async (given: object) => run(commands.createCustomer, me(), { name: `Id ${newId()}`, ...given });

  // Check digits made by the rules of each country.
  test.each([
    [{ vatId: "ATU 3715-2889" }, { vatId: "ATU37152889" }],
    [{ vatId: "37152889", country: "AT" }, "vat_id_country"],
    [{ vatId: "U37152889", country: "AT" }, { vatId: "ATU37152889" }],
    [{ vatId: "ATU37152888" }, "vat_id"],
    [{ vatId: "DE 1" }, "vat_id"],
    [{ vatId: "12-3456789", country: "US" }, { vatId: "12-3456789" }],
    [{ vatId: "12-3456789" }, { vatId: "12-3456789" }],
  ])("%o gives %o", async (given, expected) => {
    const outcome = await made(given).catch((error: unknown) => error as OmniError);
    if (typeof expected !== "string") return expect(outcome).toMatchObject(expected);
    expect(outcome).toMatchObject({ code: "invalid", details: { reason: expected, issues: [{ path: "vatId" }] } });
  });

  test("an IBAN is kept without spaces, and one with a wrong digit is refused", async () => {
    expect(await made({ iban: "AT61 1904 3002 3457 3201" })).toMatchObject({ iban: "AT611904300234573201" });
    expect(await errorOf(made({ iban: "AT61 1904 3002 3457 3202" }))).toMatchObject({
      code: "invalid",
      details: { issues: [{ path: "iban" }] },
    });
  });

  test("one that was there before it was checked does not stand in the way of other changes", async () => {
    const { id } = await made({ country: "AT" });
    await world.database.client`update customers set vat_id = 'ATU1' where id = ${id}`;
    const same = run(commands.updateCustomer, me(), { customer: id, vatId: "ATU1", city: "Graz" });
    expect(await same).toMatchObject({ vatId: "ATU1", city: "Graz" });
    const other = run(commands.updateCustomer, me(), { customer: id, vatId: "ATU2" });
    expect(await errorOf(other)).toMatchObject({ code: "invalid" });
    expect(await run(commands.updateCustomer, me(), { customer: id, vatId: null })).toMatchObject({ vatId: null });
  });
});

describe("contacts", () => {
  test("are noted at a customer, changed, and never at another team's", async () => {
    const { records, foreign } = world;
    const made = await run(commands.createContact, me(), {
      customer: "nordlicht",
      name: "Ana Novak",
      email: "ana@nordlicht.example",
    });
    expect(made).toMatchObject({ name: "Ana Novak", jobTitle: null, customer: { id: records.customerId } });
    const changed = await run(commands.updateContact, me(), { contact: "ana novak", jobTitle: "Buyer", version: 1 });
    expect(changed).toMatchObject({ id: made.id, jobTitle: "Buyer", email: "ana@nordlicht.example", version: 2 });
    const late = await errorOf(run(commands.updateContact, me(), { contact: made.id, jobTitle: "Head", version: 1 }));
    expect(late).toMatchObject({ code: "conflict", details: { record: { jobTitle: "Buyer", version: 2 } } });
    const theirs = { customer: foreign.customerId, name: "Bo" };
    expect(await errorOf(run(commands.createContact, me(), theirs))).toMatchObject({ code: "not_found" });
  });
});

describe("deals", () => {
  test("open in the first stage and the customer's currency, or in those that are named", async () => {
    const { records } = world;
    const plain = { title: "Shelving", customer: records.customerId, amount: "1200.5", closeDate: "2026-12-01" };
    expect(await run(commands.createDeal, me(), plain)).toMatchObject({
      stage: { name: "Lead" },
      probability: 0.1,
      amount: { amount: "1200.50", currency: "EUR" },
      isClosed: false,
    });
    const named = { ...plain, amount: "90000", currency: "JPY", stage: "won" };
    expect(await run(commands.createDeal, me(), named)).toMatchObject({
      stage: { name: "Won" },
      probability: 1,
      amount: { amount: "90000", currency: "JPY" },
      isClosed: true,
    });
  });

  test("of a customer without a currency are worth the team's", async () => {
    const { id } = await run(commands.createCustomer, me(), { name: "Ohne Währung" });
    const made = await run(commands.createDeal, me(), { title: "First", customer: id, amount: "10", closeDate: "2026-12-01" });
    expect(made.amount).toEqual({ amount: "10.00", currency: "EUR" });
  });

  test("need no more than a title and a customer: nothing is said of their worth, and they are planned for a quarter", async () => {
    const at = { ...me(), clock: { now: () => new Date("2026-03-01T12:00:00Z") } };
    const made = await run(commands.createDeal, at, { title: "A first call", customer: world.records.customerId });
    expect(made).toMatchObject({
      amount: { amount: "0.00", currency: "EUR" },
      closeDate: "2026-05-30",
      stage: { name: "Lead" },
    });
  });

  test.each([
    [{ amount: "-1" }, "invalid"],
    [{ amount: "1.234" }, "invalid"],
    [{ amount: "1,5" }, "invalid"],
    [{ closeDate: "2026-02-30" }, "invalid"],
    [{ stage: "Nowhere at all" }, "not_found"],
    [{ customer: "Fjordblick" }, "not_found"],
    [{ title: " " }, "invalid"],
  ])("are not opened with %o", async (odd, code) => {
    const given = { title: "Odd", customer: world.records.customerId, amount: "1", closeDate: "2026-12-01", ...odd };
    expect(await errorOf(run(commands.createDeal, me(), given))).toMatchObject({ code });
  });

  test("change in worth, title and date; another currency needs another amount", async () => {
    const { id } = await run(commands.createDeal, me(), {
      title: "A",
      customer: world.records.customerId,
      amount: "5",
      closeDate: "2026-12-01",
    });
    const changed = await run(commands.updateDeal, me(), { deal: id, amount: "7.25", version: 1 });
    expect(changed).toMatchObject({
      title: "A",
      amount: { amount: "7.25", currency: "EUR" },
      closeDate: "2026-12-01",
      version: 2,
    });
    expect(await errorOf(run(commands.updateDeal, me(), { deal: id, currency: "JPY" }))).toMatchObject({ code: "invalid" });
    const yen = await run(commands.updateDeal, me(), { deal: id, currency: "JPY", amount: "800" });
    expect(yen.amount).toEqual({ amount: "800", currency: "JPY" });
    const late = await errorOf(run(commands.updateDeal, me(), { deal: id, title: "B", version: 2 }));
    expect(late).toMatchObject({ code: "conflict", details: { record: { id, version: 3, amount: { currency: "JPY" } } } });
    expect(await errorOf(run(commands.updateDeal, me(), { deal: id, amount: "800.0" }))).toMatchObject({ code: "conflict" });
  });
});

describe("tasks and notes", () => {
  test("a task is done once, and can be taken up again", async () => {
    const { id } = await run(commands.createTask, me(), { body: "Call", dueDate: "2026-12-01" });
    const at = { ...me(), clock: { now: () => new Date("2026-11-30T10:00:00Z") } };
    expect(await run(commands.completeTask, at, { task: id })).toMatchObject({
      doneAt: expect.stringMatching(/^2026-11-30T10:00:00/),
    });
    expect(await errorOf(run(commands.completeTask, at, { task: id }))).toMatchObject({ code: "conflict" });
    expect(await run(commands.completeTask, at, { task: id, isDone: false })).toMatchObject({ doneAt: null, version: 3 });
  });

  test("a note is no task: it is neither done nor due", async () => {
    const { id } = await run(commands.addNote, me(), { body: "Called", customer: world.records.customerId });
    expect(await errorOf(run(commands.completeTask, me(), { task: id }))).toMatchObject({ code: "not_found" });
    const due = run(commands.updateActivity, me(), { activity: id, dueDate: "2026-12-01" });
    expect(await errorOf(due)).toMatchObject({ code: "invalid" });
    expect(await run(commands.updateActivity, me(), { activity: id, body: "Called twice", version: 1 })).toMatchObject({
      body: "Called twice",
      version: 2,
    });
    const late = run(commands.updateActivity, me(), { activity: id, body: "Never called", version: 1 });
    expect(await errorOf(late)).toMatchObject({ code: "conflict", details: { record: { body: "Called twice" } } });
  });
});

describe("whose a task is", () => {
  test("whoever asks, or the member who is named; never one of another team", async () => {
    const colleague = await world.team.member("member");
    const { data: people } = await world.kernel.query(queries.listMembers, colleague, {});
    const [mine, theirs] = [people.find(({ isYou }) => isYou), people.find(({ isYou }) => !isYou)];
    const own = await run(commands.createTask, colleague, { body: "Mine" });
    const given = await run(commands.createTask, colleague, { body: "Theirs", assignee: theirs?.id });
    const assigneeOf = async (id: string) => {
      const { data } = await world.kernel.query(queries.listTasks, colleague, { limit: 200 });
      return data.find((task) => task.id === id)?.assignee?.id;
    };
    expect([await assigneeOf(own.id), await assigneeOf(given.id)]).toEqual([mine?.id, theirs?.id]);
    await run(commands.updateActivity, colleague, { activity: own.id, assignee: theirs?.id });
    expect(await assigneeOf(own.id)).toBe(theirs?.id);
    const again = run(commands.updateActivity, colleague, { activity: own.id, assignee: theirs?.id });
    expect(await errorOf(again)).toMatchObject({ code: "conflict", details: { reason: "unchanged" } });

    const [stranger] = await world.database.client<
      { id: string }[]
    >`select id from members where team_id <> ${world.team.teamId} limit 1`;
    const nobodys = run(commands.createTask, colleague, { body: "Whose", assignee: stranger?.id });
    expect(await errorOf(nobodys)).toMatchObject({ code: "not_found" });
    const note = await run(commands.addNote, colleague, { body: "No task", customer: world.records.customerId });
    const ofNote = run(commands.updateActivity, colleague, { activity: note.id, assignee: mine?.id });
    expect(await errorOf(ofNote)).toMatchObject({ code: "invalid" });
  });

  test("a note or a task is deleted, and an undo brings it back whole", async () => {
    const { id } = await run(commands.createTask, me(), { body: "Call", dueDate: "2026-12-01" });
    await run(commands.updateActivity, me(), { activity: id, body: "Call twice" });
    const turnId = newId();
    expect(await run(commands.deleteActivity, { ...me(), turnId }, { activity: id })).toMatchObject({ id });
    expect(await errorOf(run(commands.deleteActivity, me(), { activity: id }))).toMatchObject({ code: "not_found" });
    await run(commands.undoTurn, me(), { turnId });
    const { data } = await world.kernel.query(queries.listTasks, me(), { limit: 200 });
    expect(data.find((task) => task.id === id)).toMatchObject({ body: "Call twice", dueDate: "2026-12-01" });
  });
});

describe("every one of them", () => {
  const cases = () => {
    const { customerId, dealId } = world.records;
    return [
      [commands.createCustomer, { name: `New ${newId()}` }, "customers"],
      [commands.updateCustomer, { customer: customerId, city: `C ${newId()}` }, "customers"],
      [commands.createContact, { customer: customerId, name: `P ${newId()}` }, "contacts"],
      [commands.createDeal, { customer: customerId, title: `D ${newId()}`, amount: "1", closeDate: "2026-12-01" }, "deals"],
      [commands.updateDeal, { deal: dealId, title: `D ${newId()}` }, "deals"],
      [commands.createTask, { body: "To do" }, "activities"],
      [commands.addNote, { body: "Note", deal: dealId }, "activities"],
    ] as const;
  };
  const stateOf = async (table: string) =>
    (
      await world.database.client.unsafe(
        `select md5(coalesce(string_agg((to_jsonb(t) - 'version' - 'updated_at')::text, ' ' order by id), '')) as digest from ${table} t`,
      )
    )[0]?.digest;

  test("is undone as the turn it was called in: the records are what they were", async () => {
    for (const [verb, input, table] of cases()) {
      const before = await stateOf(table);
      const turnId = newId();
      await run(verb as typeof commands.createCustomer, { ...me(), turnId }, input);
      expect(await stateOf(table), verb.name).not.toBe(before);
      await run(commands.undoTurn, me(), { turnId });
      expect(await stateOf(table), verb.name).toBe(before);
    }
  });

  test("asked for by an agent, waits for a person and then makes exactly what was shown", async () => {
    for (const [verb, input, table] of cases()) {
      const before = await stateOf(table);
      const refusal = await errorOf(run(verb as typeof commands.createCustomer, agentContext(me()), input));
      expect(refusal, verb.name).toMatchObject({ code: "approval_required" });
      expect(await stateOf(table), verb.name).toBe(before);
      const { approval } = (refusal as OmniError).details as { approval: { id: string } };
      const outcome = await world.kernel.decide(me(), { approvalId: approval.id, decision: "approve" });
      expect(outcome.status, verb.name).toBe("approved");
      expect(await stateOf(table), verb.name).not.toBe(before);
    }
  });
});
