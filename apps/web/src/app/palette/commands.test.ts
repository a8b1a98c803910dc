import { expect, test, vi } from "vitest";

// The list of commands reaches for the browser's storage as it is loaded.
vi.hoisted(() => {
  vi.stubGlobal("localStorage", { getItem: () => null });
  vi.stubGlobal("sessionStorage", { getItem: () => null });
});

import "../i18n/english.testing.ts";
import { fits } from "./commands.ts";

test("words are found at the beginning of words, whatever their case and marks", () => {
  expect(fits("What the assistant remembers", "rem")).toBe(true);
  expect(fits("What the assistant remembers", "assis rem")).toBe(true);
  expect(fits("Računi", "rac")).toBe(true);
  expect(fits("Invoices", "voices")).toBe(false);
  expect(fits("Deals", "")).toBe(true);
});
