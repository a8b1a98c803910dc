import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { askedBy } from "./asked-by.ts";

test("an assistant is told with its trade, a program by the name of its key and never by its id", () => {
  const key = "01a1fa64-f813-7505-9c3e-bd0606571e2e";
  expect(askedBy("sales", {})).toBe("Asked by the assistant (Sales)");
  expect(askedBy(key, { [key]: "Book-keeping" })).toBe("Asked by “Book-keeping”, a program with an API key");
  expect(askedBy(key, {})).toBe("Asked by a program with an API key");
  expect(askedBy(null, {})).toBe("Asked by the assistant");
});
