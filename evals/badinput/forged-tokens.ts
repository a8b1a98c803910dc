import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { newId } from "@omni/core";
import { type BadInputClass, isOneOf, isProblem } from "./examination.ts";
import type { ForeignToken } from "./material.ts";
import { spellings } from "./token-spellings.ts";

type Json = Record<string, unknown>;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as Json;
const inSeconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

/**
 * Attacks on a token that the server itself gave out and takes: other algorithms, keys, headers, claims, signatures and
 * spellings. Beside them whatever tokens the material has, as they are and joined with parts of ours.
 */
export function forgedTokens(foreign: readonly ForeignToken[]): BadInputClass {
  return async ({ product, answer, violation, next }) => {
    const { scratch, theirs, deps } = product;
    const own = await scratch.token();
    const [headerPart = "", payloadPart = "", signaturePart = ""] = own.split(".");
    const header = decode(headerPart);
    const payload = decode(payloadPart);
    const team = (token: string) => product.send("/api/v1/team", { token });

    // The control: without it, refusing everything would pass.
    answer("our own token", await team(own), isOneOf(200));
    const signedByUs = async (claims: Json) =>
      (await deps.auth.api.signJWT({ body: { payload: { ...payload, ...claims } } })).token;
    answer("our own claims, signed by us again", await team(await signedByUs({ exp: inSeconds(600) })), isOneOf(200));

    const { keys } = JSON.parse((await product.send("/api/auth/jwks")).text) as { keys: Json[] };
    for (const key of keys) {
      if ("d" in key || "k" in key || "p" in key)
        violation("the keys that are shown", "public ones", JSON.stringify(Object.keys(key)));
    }

    const forgeries: [string, string][] = [
      ...spellings(own),
      ...otherAlgorithms(header, payload, signaturePart, keys),
      ...otherKeys(header, payload),
      ...otherParts(header, payload, signaturePart, {
        theirTeam: theirs.teamId,
        theirUser: theirs.userId,
        theirSignature: (await theirs.token()).split(".")[2] ?? "",
      }),
      ["their session’s token", theirs.session],
      ["our own session’s token", scratch.session],
    ];
    for (const [label, claims] of Object.entries(wrongClaims()))
      forgeries.push([`${label}, signed by us`, await signedByUs({ exp: inSeconds(600), ...claims })]);
    for (const { name, token } of foreign) forgeries.push(...joined(name, token, headerPart, payloadPart, signaturePart));

    for (const [name, token] of forgeries) {
      if (token === own) continue;
      // A header cannot carry everything; what it cannot, nobody can send.
      if (!/^[\x21-\x7e\x80-\xff\t ]*$/.test(token)) continue;
      answer(name, await team(token), isProblem(401));
      await next(name);
    }

    // Rightly signed, but for a team that the person is not in: known, and not allowed.
    const elsewhere = await signedByUs({ exp: inSeconds(600), team: theirs.teamId });
    answer("our person in their team, signed by us", await team(elsewhere), isProblem(403));
    const nobody = await signedByUs({ exp: inSeconds(600), sub: newId() });
    answer("nobody in our team, signed by us", await team(nobody), isProblem(403));
    answer("our own token, afterwards", await team(own), isOneOf(200));
    await next("rightly signed");
  };
}

function otherAlgorithms(header: Json, payload: Json, signature: string, keys: readonly Json[]): [string, string][] {
  const forgeries: [string, string][] = [];
  const names = [
    "none",
    "None",
    "NONE",
    "nOnE",
    "none ",
    "",
    "HS256",
    "HS512",
    "RS256",
    "ES256",
    "PS256",
    "ES256K",
    "Ed448",
    "eddsa",
    "dir",
  ];
  for (const alg of [...names, null, 0, ["EdDSA"], undefined]) {
    const input = `${encode({ ...header, alg })}.${encode(payload)}`;
    for (const [label, own] of Object.entries({ no: "", "our own": signature, zero: Buffer.alloc(64).toString("base64url") }))
      forgeries.push([`algorithm ${JSON.stringify(alg)} with ${label} signature`, `${input}.${own}`]);
  }
  // The public key as the secret of a symmetric one (RFC 8725 2.1), in whatever spelling a library might take it.
  for (const key of keys) {
    const raw = Buffer.from(String(key.x ?? key.n ?? ""), "base64url");
    const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), raw]);
    const pem = `-----BEGIN PUBLIC KEY-----\n${der.toString("base64")}\n-----END PUBLIC KEY-----`;
    const secrets = {
      raw,
      der,
      pem,
      "pem with newline": `${pem}\n`,
      x: String(key.x),
      jwk: JSON.stringify(key),
      kid: String(key.kid),
      empty: "",
    };
    for (const [spelling, secret] of Object.entries(secrets)) {
      for (const [alg, hash] of [
        ["HS256", "sha256"],
        ["HS384", "sha384"],
        ["HS512", "sha512"],
      ] as const) {
        const input = `${encode({ ...header, alg })}.${encode(payload)}`;
        forgeries.push([
          `${alg} with our public key (${spelling})`,
          `${input}.${createHmac(hash, secret).update(input).digest("base64url")}`,
        ]);
      }
    }
  }
  return forgeries;
}

function signWith(key: KeyObject, header: Json, payload: Json): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), key).toString("base64url")}`;
}

/** Signed well, with a key of the forger's own that the header recommends in one way or another. */
function otherKeys(header: Json, payload: Json): [string, string][] {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const jwk = publicKey.export({ format: "jwk" }) as Json;
  const kids = [
    "mine",
    "",
    "../../../../dev/null",
    "/dev/null",
    "' or 1=1 --",
    "x' union select 'aGVsbG8=' --",
    "\u0000",
    "__proto__",
    "constructor",
    "|id",
    "0".repeat(5000),
  ];
  const recommendations: Json[] = [
    {},
    ...[...kids, null, 0, [header.kid], { $ne: null }].map((kid) => ({ kid })),
    { jwk },
    { jwk: { ...jwk, kid: header.kid } },
    { kid: "mine", jku: "https://forger.example/jwks.json" },
    { kid: "mine", jku: "http://127.0.0.1:1/jwks.json" },
    { x5u: "https://forger.example/certificate.pem" },
    { x5c: [Buffer.alloc(32).toString("base64")] },
    { crit: ["exp"], exp: 1 },
    { b64: false, crit: ["b64"] },
    { zip: "DEF" },
    { cty: "JWT" },
    { enc: "A256GCM" },
  ];
  return recommendations.map((own) => [
    `the forger’s key under ${JSON.stringify(own).slice(0, 80)}`,
    signWith(privateKey, { ...header, ...own }, payload),
  ]);
}

interface Others {
  readonly theirTeam: string;
  readonly theirUser: string;
  readonly theirSignature: string;
}

/** Another payload or another header under a signature of ours, or a signature that is not whole. */
function otherParts(
  header: Json,
  payload: Json,
  signature: string,
  { theirTeam, theirUser, theirSignature }: Others,
): [string, string][] {
  const [ownHeader, ownPayload] = [encode(header), encode(payload)];
  const bytes = Buffer.from(signature, "base64url");
  const claims: Json[] = [
    { team: theirTeam },
    { sub: theirUser },
    { sub: theirUser, team: theirTeam },
    { exp: inSeconds(86_400) },
    { role: "owner" },
    { aud: "*" },
  ];
  const headers: Json[] = [{ typ: "at+jwt" }, { kid: "other" }, { crit: ["b64"], b64: false }, { b64: true }];
  const flipped = [0, 1, 31, 32, 62, 63].map((at): [string, string] => {
    const turned = Buffer.from(bytes);
    turned[at] = (turned[at] ?? 0) ^ 0x80;
    return [`a bit of byte ${at} of the signature turned`, `${ownHeader}.${ownPayload}.${turned.toString("base64url")}`];
  });
  const cut = [0, 1, 32, 63].map((length): [string, string] => [
    `a signature of ${length} bytes`,
    `${ownHeader}.${ownPayload}.${bytes.subarray(0, length).toString("base64url")}`,
  ]);
  return [
    ...claims.map((own): [string, string] => [
      `our signature under ${Object.keys(own).join(" and ")} of others`,
      `${ownHeader}.${encode({ ...payload, ...own })}.${signature}`,
    ]),
    ...headers.map((own): [string, string] => [
      `our signature under the header ${JSON.stringify(own)}`,
      `${encode({ ...header, ...own })}.${ownPayload}.${signature}`,
    ]),
    ...flipped,
    ...cut,
    ["their signature under our claims", `${ownHeader}.${ownPayload}.${theirSignature}`],
    [
      "a signature that is longer",
      `${ownHeader}.${ownPayload}.${Buffer.concat([bytes, Buffer.alloc(1)]).toString("base64url")}`,
    ],
    ["a signature of zeros", `${ownHeader}.${ownPayload}.${Buffer.alloc(64).toString("base64url")}`],
    ["a payload that is no object", `${ownHeader}.${encode("admin")}.${signature}`],
    ["a payload that is no JSON", `${ownHeader}.${Buffer.from("{").toString("base64url")}.${signature}`],
  ];
}

function wrongClaims(): Record<string, Json> {
  return {
    "run out a minute ago": { exp: inSeconds(-60) },
    "run out in 1970": { exp: 1 },
    "valid from tomorrow on": { nbf: inSeconds(86_400) },
    "of another issuer": { iss: "https://forger.example" },
    "for another audience": { aud: "another-service" },
    "for no audience": { aud: [] },
    "of nobody": { sub: "" },
    "of somebody without an id": { sub: "admin" },
    "for a team that is no id": { team: "*" },
    "for several teams": { team: [newId(), newId()] },
  };
}

/** A foreign token as it is, and its parts in place of ours. */
function joined(name: string, token: string, header: string, payload: string, signature: string): [string, string][] {
  const [theirHeader = "", theirPayload = "", ...rest] = token.split(".");
  return [
    [`${name}, as it is`, token],
    [`${name}: its header over our claims`, `${theirHeader}.${payload}.${signature}`],
    [`${name}: its claims under our signature`, `${header}.${theirPayload}.${signature}`],
    [`${name}: its signature under our claims`, `${header}.${payload}.${rest.join(".")}`],
    [`${name}: its parts behind ours`, `${header}.${payload}.${signature}.${rest.join(".")}`],
  ];
}
