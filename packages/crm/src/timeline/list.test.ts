import { newId } from "@omni/core";
import { createTestRecords } from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands, queries } from "../registry.ts";
import { type CrmWorld, openCrmWorld } from "../testing/crm-world.ts";
import { createApiKeyContext } from "../testing/key-context.ts";

let world: CrmWorld;
const creditNoteId = newId();

beforeAll(async () => {
  world = await openCrmWorld();
  const { database, kernel, team, records } = world;
  const { customerId, dealId, quoteId, invoiceId } = records;
  const { client } = database;
  // The quote was made for the deal, and the invoice from the quote.
  await client`update quotes set deal_id = ${dealId}, issue_date = '2020-01-01' where team_id = ${team.teamId} and id = ${quoteId}`;
  await client`update invoices set quote_id = ${quoteId}, issue_date = '2020-01-01' where team_id = ${team.teamId} and id = ${invoiceId}`;
  for (const [day, amount] of [
    ["2020-02-10", 2200],
    ["2020-03-10", 5000],
  ] as const) {
    await client`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method)
      values (${team.teamId}, ${newId()}, ${invoiceId}, ${day}, ${amount}, 'EUR', 'card')`;
  }
  await client`insert into invoices (team_id, id, number, direction, type, status, customer_id, credited_invoice_id, issue_date, due_date, currency,
      net_total, tax_total, gross_total, balance_due)
    values (${team.teamId}, ${creditNoteId}, 'CN-1', 'issued', 'credit_note', 'sent', ${customerId}, ${invoiceId}, '2020-03-20', '2020-03-20', 'EUR', 100, 22, 122, 0)`;
  await kernel.command(commands.moveDeal, team.owner, { deal: dealId, stage: "Proposal" });
  await kernel.command(commands.addNote, team.owner, { deal: dealId, body: "They want it in green" });
  await kernel.command(commands.addNote, team.owner, { invoice: invoiceId, body: "Will pay on Friday" });
  await kernel.command(commands.createTask, team.owner, { customer: customerId, body: "Send a card", dueDate: "2026-12-01" });
});
afterAll(() => world.database.close());

const kindsOf = ({ data }: { data: { kind: string }[] }) => data.map(({ kind }) => kind);

describe("a timeline", () => {
  test("of a customer holds what happened with it and all its records, the newest first", async () => {
    const { kernel, team, records } = world;
    const timeline = await kernel.query(queries.customerTimeline, team.owner, { customer: "nordlicht logistik" });
    expect(kindsOf(timeline).slice(0, 8)).toEqual([
      "task",
      "note",
      "note",
      "deal_move",
      "deal",
      "credit_note",
      "payment_in",
      "payment_in",
    ]);
    // Both of the same day: which comes first is the ids' to say.
    expect(kindsOf(timeline).slice(8).toSorted()).toEqual(["invoice", "quote"]);
    const [task, note, , move, , credit, payment] = timeline.data;
    expect(task).toMatchObject({
      text: "Send a card",
      dueDate: "2026-12-01",
      doneAt: null,
      by: "Ours owner",
      record: { type: "customer" },
    });
    expect(note).toMatchObject({
      text: "Will pay on Friday",
      record: { type: "invoice", id: records.invoiceId, label: "INV-Nordlicht-1" },
    });
    expect(move).toMatchObject({
      move: { from: "Lead", to: "Proposal" },
      by: "Ours owner",
      record: { type: "deal", id: records.dealId },
    });
    expect(credit).toMatchObject({
      record: { id: creditNoteId, label: "CN-1" },
      amount: { amount: "1.22", currency: "EUR" },
      state: "paid",
    });
    expect(payment).toMatchObject({
      at: expect.stringMatching(/^2020-03-10T00:00:00/),
      amount: { amount: "50.00", currency: "EUR" },
      state: "card",
    });
  });

  test("of a deal, an invoice and a quote holds what hangs together with it", async () => {
    const { kernel, team, records } = world;
    const deal = await kernel.query(queries.dealTimeline, team.owner, { deal: records.dealId });
    expect(kindsOf(deal).toSorted()).toEqual(["deal", "deal_move", "invoice", "note", "payment_in", "payment_in", "quote"]);
    const invoice = await kernel.query(queries.invoiceTimeline, team.owner, { invoice: records.invoiceId });
    expect(kindsOf(invoice).toSorted()).toEqual(["credit_note", "invoice", "note", "payment_in", "payment_in", "quote"]);
    const quote = await kernel.query(queries.quoteTimeline, team.owner, { quote: records.quoteId });
    expect(kindsOf(quote).toSorted()).toEqual(["deal", "invoice", "payment_in", "payment_in", "quote"]);
  });

  test("tells what was changed, and offers an undo of one's own newest change to that person alone", async () => {
    const { kernel, team, foreign, database } = world;
    const { customerId, dealId } = await createTestRecords(database, team.teamId, "Seilbahn");
    const entriesOf = async (ctx = team.owner) => (await kernel.query(queries.dealTimeline, ctx, { deal: dealId })).data;
    const turns = [newId(), newId(), newId()] as const;
    const [move, edit, note] = turns.map((turnId) => ({ ...team.owner, turnId }));
    if (move === undefined || edit === undefined || note === undefined) throw new Error("three turns");
    await kernel.command(commands.moveDeal, move, { deal: dealId, stage: "Won" });
    await kernel.command(commands.updateDeal, edit, { deal: dealId, amount: "77.00", title: "Cable" });
    await kernel.command(commands.addNote, note, { deal: dealId, body: "Signed" });
    expect((await entriesOf()).slice(0, 3)).toMatchObject([
      { kind: "note", text: "Signed", undoTurnId: turns[2], changed: null },
      { kind: "change", changed: ["amount", "title"], undoTurnId: turns[1], by: "Ours owner", record: { type: "deal" } },
      // Something came after it.
      { kind: "deal_move", undoTurnId: null },
    ]);
    const colleague = await team.member("admin");
    expect((await entriesOf(colleague)).map(({ undoTurnId }) => undoTurnId)).toEqual([null, null, null, null]);

    await kernel.command(commands.undoTurn, team.owner, { turnId: turns[1] });
    const after = await entriesOf();
    expect(after.filter(({ kind }) => kind === "change").map(({ undoTurnId }) => undoTurnId)).toEqual([null, null]);

    await kernel.command(commands.updateCustomer, edit, { customer: customerId, city: "Bled" });
    const { data } = await kernel.query(queries.customerTimeline, team.owner, { customer: customerId });
    expect(data[0]).toMatchObject({ kind: "change", changed: ["city"], undoTurnId: turns[1], record: { type: "customer" } });
    expect(JSON.stringify(data)).not.toContain(foreign.dealId);
  });

  test.each([1, 2, 3, 7])("in pages of %i has every entry once and in the same order", async (limit) => {
    const { kernel, team, records } = world;
    const all = await kernel.query(queries.customerTimeline, team.owner, { customer: records.customerId });
    const ids: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await kernel.query(queries.customerTimeline, team.owner, {
        customer: records.customerId,
        limit,
        ...(cursor && { cursor }),
      });
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).toEqual(all.data.map(({ id }) => id));
  });

  test("refuses a damaged cursor, and knows no record of another team", async () => {
    const { kernel, team, records, foreign } = world;
    const cursor = Buffer.from(JSON.stringify(["-at", "yesterday", "x"])).toString("base64url");
    const damaged = kernel.query(queries.customerTimeline, team.owner, { customer: records.customerId, cursor });
    await expect(damaged).rejects.toMatchObject({ code: "invalid" });
    const theirs = kernel.query(queries.dealTimeline, team.owner, { deal: foreign.dealId });
    await expect(theirs).rejects.toMatchObject({ code: "not_found" });
  });

  test("leaves out what a service key may not read", async () => {
    const { kernel, records } = world;
    const key = await createApiKeyContext(world, ["customers:read", "payments:read"]);
    const timeline = await kernel.query(queries.customerTimeline, key, { customer: records.customerId });
    expect([...new Set(kindsOf(timeline))].toSorted()).toEqual(["note", "payment_in", "task"]);
  });
});
