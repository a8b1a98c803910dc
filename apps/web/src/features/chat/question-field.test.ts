import { expect, test } from "vitest";
import de from "./messages/de.ts";
import en from "./messages/en.ts";
import sl from "./messages/sl.ts";

// The field is one line until somebody types; on a phone the English text fills it.
test.each([
  ["de", de],
  ["sl", sl],
])("the placeholder in %s fits where the English one does", (_, { placeholder }) => {
  expect(placeholder.length).toBeLessThanOrEqual(en.placeholder.length);
});
