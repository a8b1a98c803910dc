import "../../app/i18n/english.testing.ts";
import { ApiProblem } from "@omni/api-client";
import { expect, test } from "vitest";
import { endingOf } from "./turn-ending.tsx";

const problem = (code: string, status: number, detail = "The server's own sentence.") =>
  new ApiProblem({ type: "about:blank", title: "", status, detail, code });
const sentence = (...args: Parameters<typeof endingOf>) => endingOf(...args)?.sentence ?? null;

test("a turn that came to its end, or has not, needs no words", () => {
  for (const status of ["finished", "waiting", "running", undefined] as const) {
    expect(endingOf(undefined, status, true)).toBeNull();
  }
});

test("stopped and interrupted turns say so, and whether there is something to read", () => {
  expect(sentence(undefined, "stopped", true)).toBe("Stopped here.");
  expect(sentence(undefined, "stopped", false)).toBe("Stopped before it was answered.");
  expect(sentence(undefined, "failed", true)).toBe("This answer was interrupted before it was finished.");
  expect(sentence(undefined, "failed", false)).toBe("This could not be answered.");
});

test("an error is told in the words that fit it, the server's where it has some", () => {
  expect(sentence(new TypeError("network error"), "running", true)).toMatch(/^The connection was lost/);
  expect(sentence(ApiProblem.unreachable(null), undefined, false)).toMatch(/^Not sent: the server cannot be reached/);
  expect(sentence(problem("rate_limited", 429), undefined, false)).toMatch(/^Not sent: that was more at once/);
  expect(sentence(problem("unavailable", 503), undefined, false)).toMatch(/^Not sent: the server is busy/);
  expect(sentence(problem("invalid", 400), undefined, false)).toBe("Not sent: The server's own sentence.");
  expect(sentence(new Error("The answer took too long."), "failed", true)).toBe("The answer took too long.");
});
