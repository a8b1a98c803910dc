import { newId } from "@omni/core";
import { isNormalTurn, questionMessage } from "./chat-turns.ts";
import { answerOrRefusal, type BadInputClass, type Expectation, isOneOf, isProblem } from "./examination.ts";

const contentTypes = [
  "",
  "text/plain",
  "text/html",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/octet-stream",
  "application/json; charset=utf-16",
  "application/json; charset=nonsense",
  "application/problem+json",
  "application/JSON",
  "application/json, text/plain",
  "nonsense",
  "/",
];

const methods = ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "LOCK", "QUERY"];

/** Requests whose frame is odd: how the body is said to be written, how one asks, what headers claim. */
export const oddRequests: BadInputClass = async ({ product, answer, next }) => {
  const { ours, scratch } = product;
  const body = () => JSON.stringify({ id: newId(), messages: [questionMessage("hello")] });
  const post = async (headers: Record<string, string>, own: string | Uint8Array = body()) => {
    const response = await product.send("/api/v1/chat", { method: "POST", token: await ours.token(), body: own, headers });
    await product.deps.turns.settled();
    return response;
  };

  const turnOrRefusal: Expectation = (response) =>
    response.status === 200 ? isNormalTurn(response) : isProblem(400, 413, 415)(response);
  for (const type of contentTypes) {
    answer(`a question as “${type}”`, await post({ "content-type": type }), turnOrRefusal);
    const signIn = {
      method: "POST",
      body: `{"email":"a@b.example","password":"${newId()}"}`,
      headers: { "content-type": type },
    };
    answer(`a sign-in as “${type}”`, await product.send("/api/auth/sign-in/email", signIn), isOneOf(400, 401, 415));
    await next(`“${type}”`);
  }
  for (const encoding of ["gzip", "br", "identity", "nonsense"]) {
    const name = `a question that is said to be in ${encoding}`;
    answer(name, await post({ "content-encoding": encoding }), turnOrRefusal);
    answer(`${name}, and is`, await post({ "content-encoding": encoding }, Bun.gzipSync(Buffer.from(body()))), turnOrRefusal);
    await next(name);
  }
  for (const method of methods) {
    for (const path of [
      "/api/v1/chat",
      "/api/v1/team",
      "/api/v1/customers",
      "/api/auth/token",
      "/api/v1/auth/demo",
      "/health",
    ]) {
      const name = `${method} ${path}`;
      answer(name, await product.send(path, { method, token: await scratch.token() }), isHarmless(path));
      await next(name);
    }
  }

  const claims: Record<string, string>[] = [
    { "x-http-method-override": "DELETE" },
    { "x-original-url": "/api/v1/api-keys", "x-rewrite-url": "/api/v1/api-keys" },
    { "x-forwarded-for": "127.0.0.1, ' or 1=1 --" },
    { "x-forwarded-host": "forger.example" },
    { forwarded: "for=127.0.0.1;host=forger.example" },
    { "x-user-id": product.theirs.userId, "x-team-id": product.theirs.teamId },
    { "x-request-id": "<script>alert(1)</script>" },
    { accept: "text/html" },
    { "accept-language": "x".repeat(4000) },
    { range: "bytes=0-1" },
    { "if-match": "*", "if-none-match": "*" },
    { cookie: `better-auth.session_token=${product.theirs.session}.forged` },
    { origin: "https://forger.example", referer: "https://forger.example/" },
  ];
  for (const headers of claims) {
    const name = JSON.stringify(headers).slice(0, 100);
    const response = await product.send("/api/v1/team", { token: await scratch.token(), headers });
    answer(name, response, (own) => isOneOf(200)(own) ?? (own.text.includes(scratch.teamId) ? null : "the asker’s own team"));
    const bare = await product.send("/api/v1/team", { headers });
    answer(`${name} without a token`, bare, isProblem(401));
    await next(name);
  }
  answer("another name", await product.send("/api/v1/team", { headers: { host: "forger.example" } }), isProblem(403));
  for (const session of sessions(scratch.session)) {
    const name = `the session “${session.slice(0, 40)}”`;
    answer(name, await product.send("/api/auth/token", { token: session }), isOneOf(401));
    const headers = { cookie: `better-auth.session_token=${encodeURIComponent(session)}` };
    answer(`${name} as a cookie`, await product.send("/api/auth/token", { headers }), isOneOf(401));
    await next(name);
  }
};

const isHarmless =
  (path: string): Expectation =>
  (response) =>
    path === "/api/auth/token" || path === "/api/v1/auth/demo"
      ? isOneOf(200, 401, 403, 404, 405)(response)
      : answerOrRefusal(response);

/** A session's token, changed; each of them is nobody's. */
function sessions(own: string): string[] {
  const other = own.startsWith("A") ? "B" : "A";
  return [
    "",
    "x",
    `${own}x`,
    own.slice(0, -1),
    `${other}${own.slice(1)}`,
    own.toLowerCase(),
    `${own}.${"A".repeat(43)}=`,
    "' or 1=1 --",
    "null",
  ];
}
