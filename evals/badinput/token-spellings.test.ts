import { expect, test } from "vitest";
import { spellings } from "./token-spellings.ts";

const part = (text: string) => Buffer.from(text).toString("base64url");
// Two, one and no spare bits: every way of writing the last character otherwise.
const token = [part('{"alg":"EdDSA"}x'), part('{"sub":"somebody"}'), Buffer.alloc(64, 0xfb).toString("base64url")].join(".");

test("every spelling differs from the token", () => {
  for (const [name, spelling] of spellings(token).filter(([name]) => !/^part 2 with bits/.test(name)))
    expect(spelling, name).not.toBe(token);
});

test("padding, left-over bits and base64 are the same bytes to a lenient decoder: that is what makes them worth trying", () => {
  const bytesOf = (spelling: string) => spelling.split(".").map((own) => Buffer.from(own, "base64").toString("hex"));
  const same = spellings(token).filter(([name]) => /with padding|with bits left over|in base64/.test(name));
  expect(same).toHaveLength(8);
  for (const [name, spelling] of same) expect(bytesOf(spelling), name).toEqual(bytesOf(token));
});
