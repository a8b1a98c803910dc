import { beforeEach, expect, test, vi } from "vitest";
import { currentAccessToken, expiryOf, holdAccessToken } from "./access-token.ts";

function tokenUntil(secondsFromNow: number): string {
  const payload = btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + secondsFromNow })).replaceAll("=", "");
  return `header.${payload}.signature`;
}

beforeEach(() => holdAccessToken(null));

test("a token that is good for longer is not renewed", async () => {
  const token = tokenUntil(600);
  holdAccessToken(token);
  const fetchToken = vi.fn(async () => null);
  expect(await currentAccessToken(fetchToken, false)).toBe(token);
  expect(fetchToken).not.toHaveBeenCalled();
});

test("a token about to run out, or refused, is renewed once for all who ask", async () => {
  holdAccessToken(tokenUntil(10));
  const next = tokenUntil(900);
  const fetchToken = vi.fn(async () => next);
  const asked = [currentAccessToken(fetchToken, false), currentAccessToken(fetchToken, true)];
  expect(await Promise.all(asked)).toEqual([next, next]);
  expect(fetchToken).toHaveBeenCalledTimes(1);
});

test("a session that has ended leaves no token", async () => {
  holdAccessToken(tokenUntil(600));
  expect(await currentAccessToken(async () => null, true)).toBeNull();
  expect(await currentAccessToken(async () => null, false)).toBeNull();
});

test("what is no token has run out", () => {
  expect(expiryOf("")).toBe(0);
  expect(expiryOf("a.b.c")).toBe(0);
});
