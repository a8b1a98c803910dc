import { expect, test, vi } from "vitest";
import { createApiFetch } from "./api-fetch.ts";
import { ApiProblem } from "./api-problem.ts";
import { createClient, dataOf } from "./client.ts";

const url = "https://crm.example/api/v1/team";
const json = (body: object, status = 200) => Response.json(body, { status });
const unauthenticated = {
  type: "urn:omni:problem:unauthenticated",
  title: "Not signed in",
  status: 401,
  detail: "Sign in again.",
  code: "unauthenticated",
};

/** A server that accepts one token. */
function server(accepted: string) {
  return vi.fn(async (request: Request) => {
    const isKnown = request.headers.get("authorization") === `Bearer ${accepted}`;
    return isKnown ? json({ body: await request.text() }) : json(unauthenticated, 401);
  });
}

test("the token is attached", async () => {
  const fetch = server("good");
  const response = await createApiFetch({ fetch, getAccessToken: async () => "good" })(url);
  expect(response.status).toBe(200);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("a refused token is renewed once, and the same request is sent again", async () => {
  const fetch = server("new");
  const getAccessToken = vi.fn(async ({ renew }: { renew: boolean }) => (renew ? "new" : "old"));
  const send = createApiFetch({ fetch, getAccessToken });
  const response = await send(url, { method: "POST", body: "question" });
  expect(await response.json()).toEqual({ body: "question" });
  expect(getAccessToken.mock.calls).toEqual([[{ renew: false }], [{ renew: true }]]);
});

test("what is refused twice stays refused", async () => {
  const fetch = server("never");
  const refused = createApiFetch({ fetch, getAccessToken: async () => "old" })(url);
  await expect(refused).rejects.toMatchObject({ code: "unauthenticated", status: 401, message: "Sign in again." });
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("without a session nothing is sent twice", async () => {
  const fetch = server("good");
  await expect(createApiFetch({ fetch, getAccessToken: async () => null })(url)).rejects.toBeInstanceOf(ApiProblem);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("a problem keeps the members of its own", async () => {
  const conflict = { ...unauthenticated, status: 409, code: "conflict", conflicts: [{ recordId: "1" }] };
  const send = createApiFetch({ fetch: async () => json(conflict, 409), getAccessToken: async () => null });
  const error: unknown = await send(url).catch((thrown: unknown) => thrown);
  expect(ApiProblem.is(error, "conflict") && error.details.conflicts).toEqual([{ recordId: "1" }]);
});

test("an answer that is no problem document, and no answer at all, are problems too", async () => {
  const getAccessToken = async () => null;
  const broken = createApiFetch({ fetch: async () => new Response("<html>", { status: 502 }), getAccessToken });
  await expect(broken(url)).rejects.toMatchObject({ code: "unexpected", status: 502 });
  const offline = createApiFetch({ fetch: () => Promise.reject(new TypeError("failed to fetch")), getAccessToken });
  await expect(offline(url)).rejects.toMatchObject({ code: "unreachable", status: 0 });
});

test("an abort stays an abort", async () => {
  const stop = new AbortController();
  stop.abort();
  const send = createApiFetch({ fetch: (request) => Promise.reject(request.signal.reason), getAccessToken: async () => null });
  await expect(send(url, { signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
});

test("the client reads typed bodies by their route", async () => {
  const fetch = vi.fn(async (_: Request) => json({ data: [], nextCursor: null }));
  const api = createClient({ baseUrl: "https://crm.example", getAccessToken: async () => "key", fetch });
  const query = { isOverdue: true, status: ["sent" as const, "void" as const], limit: 5 };
  expect(await dataOf(api.GET("/api/v1/invoices", { params: { query } }))).toEqual({ data: [], nextCursor: null });
  expect(fetch.mock.calls[0]?.[0].url).toBe(
    "https://crm.example/api/v1/invoices?isOverdue=true&status=sent&status=void&limit=5",
  );
});
