import { expect, test } from "vitest";
import { languageFor } from "./language.ts";

test("what was chosen goes before what the browser prefers, and both before English", () => {
  expect(languageFor("sl", ["de-DE"])).toBe("sl");
  expect(languageFor(null, ["fr-FR", "de-AT", "en"])).toBe("de");
  expect(languageFor(null, ["SL"])).toBe("sl");
  expect(languageFor("klingon", ["fr"])).toBe("en");
  expect(languageFor("toString", [])).toBe("en");
});
