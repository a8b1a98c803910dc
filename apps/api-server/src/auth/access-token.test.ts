import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Person, startTestServer, type TestServer } from "../testing/test-server.ts";
import { createTokenVerifier } from "./access-token.ts";
import { tokenIssuer } from "./create-auth.ts";

let server: TestServer;
let person: Person & { teamId: string };
let key: JWK & { kid: string };

beforeAll(async () => {
  server = await startTestServer();
  person = await server.found("Ours");
  const { json } = await server.request<{ keys: (JWK & { kid: string })[] }>("/api/auth/jwks");
  const [first] = json.keys;
  if (first === undefined) throw new Error("the server shows no key");
  key = first;
});
afterAll(() => server.close());

const statusOf = async (token: string) => (await server.request("/api/v1/team", { token })).status;
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function claims(own: JWTPayload = {}): JWTPayload {
  return {
    sub: person.userId,
    team: person.teamId,
    iss: tokenIssuer,
    aud: tokenIssuer,
    iat: seconds(0),
    exp: seconds(600),
    ...own,
  };
}

/** A token as our own server would sign it: the right key, whatever the claims. */
async function signedByUs(own: JWTPayload): Promise<string> {
  const { token } = await server.deps.auth.api.signJWT({ body: { payload: claims(own) } });
  return token;
}

describe("a token that is let in", () => {
  test("is one of our own", async () => {
    expect(await statusOf(person.token)).toBe(200);
    // The control for the forgeries below: these claims, rightly signed, are enough.
    expect(await statusOf(await signedByUs({}))).toBe(200);
  });

  test("carries nothing secret: the keys that are shown are public ones", async () => {
    expect(key).toMatchObject({ kty: "OKP", crv: "Ed25519" });
    expect(Object.keys(key)).not.toContain("d");
  });
});

describe("a token is refused, and the answer does not say why", () => {
  async function expectRefused(token: string): Promise<void> {
    const answer = await server.request("/api/v1/team", { token });
    expect(answer).toMatchObject({ status: 401, json: { code: "unauthenticated", title: "Not signed in" } });
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(answer.json.detail).toBe("Sign in again: the access token is missing, damaged or has run out.");
  }

  test.each(["none", "None", "NONE", "nOnE"])("with the algorithm “%s” and no signature", async (alg) => {
    await expectRefused(`${base64url({ alg, typ: "JWT", kid: key.kid })}.${base64url(claims())}.`);
    await expectRefused(`${base64url({ alg, typ: "JWT", kid: key.kid })}.${base64url(claims())}.${person.token.split(".")[2]}`);
  });

  test("signed with HS256 and our public key as the secret, in any of its spellings", async () => {
    const pem = `-----BEGIN PUBLIC KEY-----\n${Buffer.from(String(key.x), "base64url").toString("base64")}\n-----END PUBLIC KEY-----\n`;
    const secrets = [
      Buffer.from(String(key.x), "base64url"),
      Buffer.from(String(key.x)),
      Buffer.from(JSON.stringify(key)),
      Buffer.from(pem),
    ];
    for (const secret of secrets) {
      const padded = secret.length >= 32 ? secret : Buffer.concat([secret, Buffer.alloc(32)]);
      await expectRefused(await new SignJWT(claims()).setProtectedHeader({ alg: "HS256", kid: key.kid }).sign(padded));
    }
  });

  test("with another payload under a signature of ours", async () => {
    const [header, , signature] = person.token.split(".");
    const other = await server.found("Theirs");
    await expectRefused(`${header}.${base64url(claims({ team: other.teamId }))}.${signature}`);
    await expectRefused(`${header}.${base64url(claims({ sub: other.userId, team: other.teamId }))}.${signature}`);
  });

  test("with a bit of the signature turned, or cut off", async () => {
    const [header, payload, signature = ""] = person.token.split(".");
    const bytes = Buffer.from(signature, "base64url");
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    await expectRefused(`${header}.${payload}.${bytes.toString("base64url")}`);
    await expectRefused(`${header}.${payload}.${signature.slice(0, -4)}`);
    await expectRefused(`${header}.${payload}`);
  });

  test("spelt in another way than it was issued", async () => {
    const [header = "", payload = "", signature = ""] = person.token.split(".");
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // 64 bytes are 86 characters, of which the last carries four bits that mean nothing.
    const last = alphabet[alphabet.indexOf(signature.at(-1) ?? "") + 1];
    for (const spelling of [
      `${header}.${payload}.${signature.slice(0, -1)}${last}`,
      `${header}.${payload}.${signature}==`,
      `${header}.${payload}.${signature.replaceAll("-", "+").replaceAll("_", "/")}=`,
      `${header}=.${payload}.${signature}`,
      `${header}.${payload}.${signature}\u000b`,
      `${header}.${payload.slice(0, 4)}\t${payload.slice(4)}.${signature}`,
      `${header}.${payload}.${signature}.`,
      `.${header}.${payload}.${signature}`,
    ]) {
      await expectRefused(spelling);
    }
  });

  test("signed with a key of the forger's own: under our key's name, under its own, or brought along in the header", async () => {
    const own = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
    const jwk = await exportJWK(own.publicKey);
    const headers = [
      { alg: "EdDSA", kid: key.kid },
      { alg: "EdDSA", kid: "mine" },
      { alg: "EdDSA", jwk },
      { alg: "EdDSA", jwk, kid: key.kid },
      { alg: "EdDSA", jku: "https://forger.example/jwks.json", kid: "mine" },
      { alg: "EdDSA", x5u: "https://forger.example/cert.pem" },
    ];
    for (const header of headers)
      await expectRefused(await new SignJWT(claims()).setProtectedHeader(header).sign(own.privateKey));
  });

  test("with the public key itself for a private one", async () => {
    const imported = await importJWK({ ...key, d: String(key.x) }, "EdDSA");
    await expectRefused(await new SignJWT(claims()).setProtectedHeader({ alg: "EdDSA", kid: key.kid }).sign(imported));
  });

  test.each<[string, JWTPayload]>([
    ["that ran out a minute ago", { exp: seconds(-60) }],
    ["of another issuer", { iss: "https://other.example" }],
    ["for another audience", { aud: "another-service" }],
    ["that counts only from tomorrow", { nbf: seconds(86_400) }],
    ["of nobody", { sub: "" }],
    ["of somebody without an id", { sub: "admin" }],
    ["for a team that is no id", { team: "*" }],
    ["for several teams", { team: ["a", "b"] }],
  ])("%s, even with our own signature", async (_, own) => {
    await expectRefused(await signedByUs(own));
  });

  test.each([
    "",
    "x",
    "a.b.c",
    "Bearer",
    "null",
    "undefined",
    "0".repeat(10_000),
    "omni_service_",
    "omni_agent_x",
    "../../etc/passwd",
  ])("“%s”", async (token) => {
    expect(await statusOf(token)).toBe(401);
  });

  test.each([{ authorization: "Basic YTpi" }, { authorization: "Bearer" }, { authorization: "" }, { cookie: "token=x" }, {}])(
    "sent another way: %j",
    async (headers) => {
      expect((await server.request("/api/v1/team", { headers })).status).toBe(401);
    },
  );
});

test("a token that was found good before runs out when it says so", async () => {
  const token = await signedByUs({ exp: seconds(30) });
  expect(await statusOf(token)).toBe(200);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 20_000 });
  try {
    expect(await statusOf(token)).toBe(200);
    vi.setSystemTime(Date.now() + 20_000);
    expect(await statusOf(token)).toBe(401);
  } finally {
    vi.useRealTimers();
  }
});

test("a session's own token is no access token, and an access token is no session", async () => {
  expect(await statusOf(person.session)).toBe(401);
  expect((await server.request("/api/auth/token", { token: person.token })).status).toBe(401);
});

test("nobody can have the server sign claims of their choice", async () => {
  for (const path of ["sign-jwt", "sign", "jwt", "verify-jwt"]) {
    const answer = await server.request(`/api/auth/${path}`, {
      method: "POST",
      token: person.session,
      body: { payload: claims() },
    });
    expect(answer.status, path).toBe(404);
  }
});

test("while the keys cannot be read nobody is told to sign in again", async () => {
  const { deps } = server;
  let isAway = true;
  const api = {
    ...deps.auth.api,
    getJwks: () => (isAway ? Promise.reject(new Error("no database")) : deps.auth.api.getJwks()),
  };
  const verify = createTokenVerifier({ ...deps.auth, api } as unknown as typeof deps.auth);
  await expect(verify(person.token)).rejects.toMatchObject({ code: "unavailable" });
  isAway = false;
  expect(await verify(person.token)).toMatchObject({ sub: person.userId, team: person.teamId });
});
