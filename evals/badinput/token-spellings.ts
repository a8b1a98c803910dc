const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The same token written otherwise: decoders that are lenient make the same of it, and a token would have many names. */
export function spellings(token: string): [string, string][] {
  const parts = token.split(".");
  const [header = "", payload = "", signature = ""] = parts;
  const whole = (own: Partial<Record<"header" | "payload" | "signature", string>>) =>
    [own.header ?? header, own.payload ?? payload, own.signature ?? signature].join(".");
  const json = Buffer.from(payload, "base64url").toString();
  return [
    ...parts.map((part, index): [string, string] => [
      `part ${index + 1} with padding`,
      parts.map((other, at) => (at === index ? `${other}${"=".repeat((4 - (part.length % 4)) % 4 || 4)}` : other)).join("."),
    ]),
    ...parts.map((part, index): [string, string] => [
      `part ${index + 1} with bits left over`,
      parts.map((other, at) => (at === index ? withLeftoverBits(part) : other)).join("."),
    ]),
    ["a signature in base64", whole({ signature: Buffer.from(signature, "base64url").toString("base64") })],
    ["a signature in base64 without padding", whole({ signature: signature.replaceAll("-", "+").replaceAll("_", "/") })],
    ["a signature in hexadecimal", whole({ signature: Buffer.from(signature, "base64url").toString("hex") })],
    ["a tab in the claims", whole({ payload: `${payload.slice(0, 8)}\t${payload.slice(8)}` })],
    ["characters between", whole({ payload: `${payload.slice(0, 8)}*!${payload.slice(8)}` })],
    ["claims with a blank before them", whole({ payload: Buffer.from(` ${json}`).toString("base64url") })],
    ["claims with a byte order mark", whole({ payload: Buffer.from(`\ufeff${json}`).toString("base64url") })],
    ["claims said twice", whole({ payload: Buffer.from(json.replace(/}$/, `,${json.slice(1)}`)).toString("base64url") })],
    ["claims that are not encoded", whole({ payload: json })],
    ["a point at the end", `${token}.`],
    ["a point in front", `.${token}`],
    ["five parts", `${header}..${payload}..${signature}`],
    ["no signature", `${header}.${payload}`],
    ["no signature, with its point", `${header}.${payload}.`],
    ["no header", `.${payload}.${signature}`],
    ["no claims", `${header}..${signature}`],
    ["parts in another order", `${payload}.${header}.${signature}`],
    ["upper case", token.toUpperCase()],
    ["quoted", `"${token}"`],
    ["twice", `${token},${token}`],
    ["as JSON", JSON.stringify({ protected: header, payload, signature })],
    ["with something behind it", `${token}%00`],
    ["percent-encoded points", token.replaceAll(".", "%2E")],
  ];
}

/** The last character carries bits that no byte takes up; another one with the same first bits means the same. */
function withLeftoverBits(part: string): string {
  const spare = [0, 0, 4, 2][part.length % 4] ?? 0;
  const last = alphabet.indexOf(part.at(-1) ?? "");
  return spare === 0 ? part : `${part.slice(0, -1)}${alphabet[last ^ 1]}`;
}
