/** A change asked for in a conversation, decided beside it, continued by the server and undone; all by the local model. */
import type { OmniMessage } from "@omni/ai-tools/contract";
import { newId } from "@omni/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ChatClient, chatClient, readAnswer } from "../testing/chat-client.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

type Owner = Awaited<ReturnType<TestServer["found"]>>;

let server: TestServer;
let owner: Owner;
let chat: ChatClient;
let chatId: string;
let dealId: string;
let title: string;

beforeAll(async () => {
  server = await startTestServer();
  owner = await server.found("Nordlicht");
  chat = chatClient(server, owner.token);
});
afterAll(() => server.close());

const words = ["Lighthouse", "Meadow", "Orchard", "Quarry", "Saddle", "Tavern", "Vineyard", "Windmill"];
beforeEach(async () => {
  chatId = newId();
  dealId = newId();
  title = `${words.pop()} refit`;
  await server.deps.database
    .client`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date)
    select team_id, ${dealId}, ${title}, customer_id, stage_id, amount, currency, probability, close_date from deals where id = ${owner.records.dealId}`;
});

interface Transcript {
  readonly messages: readonly OmniMessage[];
}

type MoveOutput = { status: string; summary: string; turnId?: string; approval?: { id: string } };

function moveIn({ parts }: Pick<OmniMessage, "parts">): MoveOutput | undefined {
  const part = parts.find(({ type }) => type === "tool-moveDeal");
  return part !== undefined && "output" in part ? (part.output as MoveOutput) : undefined;
}

const textOf = ({ parts }: Pick<OmniMessage, "parts">) =>
  parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n");
const stageNow = async () =>
  (await server.request<{ stage: { name: string } }>(`/api/v1/deals/${dealId}`, { token: owner.token })).json.stage.name;
const decide = (approvalId: string | undefined, decision: string, token = owner.token) =>
  server.request<{ chatId: string | null; approval: { status: string } }>(`/api/v1/approvals/${approvalId}`, {
    method: "POST",
    token,
    body: { decision },
  });

async function stored(): Promise<OmniMessage> {
  await server.settled();
  const { json } = await server.request<Transcript>(`/api/v1/chats/${chatId}`, { token: owner.token });
  const answer = json.messages.at(-1);
  if (answer === undefined) throw new Error("nothing was stored");
  return answer;
}

async function askToWin(): Promise<{ approvalId: string; answer: OmniMessage }> {
  const answer = await chat.ask(`Move the deal ${title} to Won`, chatId);
  const output = moveIn(answer);
  expect(output).toMatchObject({ status: "approval_required", summary: expect.stringContaining(title) });
  await server.settled();
  return { approvalId: output?.approval?.id ?? "", answer };
}

describe("a change asked for in a conversation", () => {
  test("waits, is approved, is told as done in the same answer, and is undone as a turn", async () => {
    const { approvalId, answer } = await askToWin();
    expect(await stageNow()).toBe("Lead");
    expect(moveIn(await stored())).toMatchObject({ status: "approval_required" });

    const decided = await decide(approvalId, "approve");
    expect(decided).toMatchObject({ status: 200, json: { approval: { status: "approved" }, chatId } });
    expect(await stageNow()).toBe("Won");
    const told = await stored();
    expect(told.id).toBe(answer.id);
    expect(moveIn(told)).toMatchObject({ status: "done", approvalId, turnId: answer.metadata?.turnId });
    expect(textOf(told)).not.toBe("");

    const undo = () => server.request(`/api/v1/turns/${answer.metadata?.turnId}/undo`, { method: "POST", token: owner.token });
    expect((await undo()).status).toBe(200);
    expect(await stageNow()).toBe("Lead");
    expect((await undo()).status).toBe(409);
    const { json: approval } = await server.request<{ undoneAt: string | null }>(`/api/v1/approvals/${approvalId}`, {
      token: owner.token,
    });
    expect(approval.undoneAt).not.toBeNull();
  });

  test("that is declined is told as not done, and nothing was changed", async () => {
    const { approvalId, answer } = await askToWin();
    expect((await decide(approvalId, "decline")).status).toBe(200);
    expect(moveIn(await stored())).toMatchObject({ status: "declined" });
    expect(await stageNow()).toBe("Lead");
    const undo = await server.request(`/api/v1/turns/${answer.metadata?.turnId}/undo`, { method: "POST", token: owner.token });
    expect(undo.status).toBe(404);
  });

  test("whose deal was moved in the meantime is told as stale, with the difference for the person who decides", async () => {
    const { approvalId } = await askToWin();
    const moved = await server.request(`/api/v1/deals/${dealId}/move`, {
      method: "POST",
      token: owner.token,
      body: { stage: "Proposal" },
    });
    expect(moved.status).toBe(200);
    const decided = await decide(approvalId, "approve");
    expect(decided).toMatchObject({
      status: 409,
      json: { code: "conflict", approval: { status: "stale" }, changes: [{ recordId: dealId }] },
    });
    expect(moveIn(await stored())).toMatchObject({ status: "stale" });
    expect(await stageNow()).toBe("Proposal");
  });

  test("is decided once: again, by another team and by nobody it is refused", async () => {
    const { approvalId } = await askToWin();
    const stranger = await server.found("Strangers");
    expect((await decide(approvalId, "approve", stranger.token)).status).toBe(404);
    expect(
      (await server.request(`/api/v1/approvals/${approvalId}`, { method: "POST", body: { decision: "approve" } })).status,
    ).toBe(401);
    expect(await stageNow()).toBe("Lead");
    const outcomes = await Promise.all([decide(approvalId, "approve"), decide(approvalId, "approve")]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await server.settled();
    expect((await decide(approvalId, "decline")).status).toBe(409);
    expect(await stageNow()).toBe("Won");
  });

  test("goes on as a stream that whoever decided can read along, the whole answer from its start", async () => {
    const { approvalId, answer } = await askToWin();
    const decided = await decide(approvalId, "approve");
    const stream = await chat.resume(decided.json.chatId ?? "");
    const along = stream === null ? await stored() : await readAnswer(stream);
    expect(along.id).toBe(answer.id);
    expect(moveIn(along)).toMatchObject({ status: "done" });
    await server.settled();
  });

  test("in a conversation that is busy by then is done all the same", async () => {
    const { approvalId } = await askToWin();
    const next = chat.ask("Which invoices are overdue?", chatId);
    const decided = await decide(approvalId, "approve");
    expect(decided.status).toBe(200);
    await next;
    await server.settled();
    expect(await stageNow()).toBe("Won");
    const { json } = await server.request<Transcript>(`/api/v1/chats/${chatId}`, { token: owner.token });
    expect(json.messages.map(moveIn).filter((move) => move !== undefined)).toMatchObject([{ status: "done" }]);
  });
});

test("an assistant that acts for a viewer cannot ask for it: the answer says so, and there is nothing to approve", async () => {
  const viewer = await server.signUp("Viewer");
  await server.deps.database.client`insert into auth.member (id, organization_id, user_id, role)
    values (${newId()}, ${owner.teamId}, ${viewer.userId}, 'viewer')`;
  await server.request("/api/auth/organization/set-active", {
    method: "POST",
    token: viewer.session,
    body: { organizationId: owner.teamId },
  });
  const answer = await chatClient(server, await server.renew(viewer.session)).ask(`Move the deal ${title} to Won`, chatId);
  expect(moveIn(answer)).toMatchObject({ error: { code: "forbidden" } });
  await server.settled();
  const [row] = await server.deps.database.client<
    { count: bigint }[]
  >`select count(*) from approvals where user_id = ${viewer.userId}`;
  expect(row?.count).toBe(0n);
  expect(await stageNow()).toBe("Lead");
});
