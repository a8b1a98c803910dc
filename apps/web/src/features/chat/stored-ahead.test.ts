import "../../app/i18n/english.testing.ts";
import { afterEach, expect, test, vi } from "vitest";
import { askAhead, takeAhead } from "./stored-ahead.ts";

afterEach(() => vi.unstubAllGlobals());

test("what was asked ahead is taken once, and for its own conversation alone", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network here")));
  askAhead("one");
  const answer = takeAhead("one");
  expect(answer).not.toBeNull();
  await expect(answer).rejects.toThrow();
  expect(takeAhead("one")).toBeNull();
  askAhead("one");
  expect(takeAhead("two")).toBeNull();
});
