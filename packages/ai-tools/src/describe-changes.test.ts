import { describe, expect, test } from "vitest";
import { describeChanges } from "./describe-changes.ts";
import { sourcesOfChanges } from "./sources.ts";

const labels = { d: "Shelving", s1: "Lead", s2: "Won" };
const change = (
  before: Record<string, string | null> | null,
  after: Record<string, string | null> | null,
  table = "deals",
) => ({
  table,
  recordId: "d",
  before,
  after,
});

describe("changes in a sentence", () => {
  test("show names for ids, words for yes and no, and leave the version out", () => {
    const moved = change(
      { stage_id: "s1", probability: "0.1", is_closed: "false", version: "1" },
      { stage_id: "s2", probability: "1", is_closed: "true", version: "2" },
    );
    expect(describeChanges([moved], labels)).toBe("“Shelving”: stage Lead → Won, probability 0.1 → 1, closed no → yes");
  });

  test("say what was empty and what is emptied", () => {
    const filled = change({ close_date: null, note: "x" }, { close_date: "2026-03-31", note: null });
    expect(describeChanges([filled], labels)).toBe("“Shelving”: close date nothing → 2026-03-31, note x → nothing");
  });

  test("tell making and deleting, of several records one after the other, and name what has no name by its kind", () => {
    expect(describeChanges([change(null, { title: "Shelving" }), change({ title: "Shelving" }, null, "quotes")], {})).toBe(
      "“Shelving” is created; “Shelving” is deleted",
    );
  });
});

test("the records of changes are linked, as far as they have a page and are still there", () => {
  const changes = [change({}, {}), change({}, {}, "deal_stages"), change({}, null, "invoices"), change(null, {}, "customers")];
  expect(sourcesOfChanges(changes, labels)).toEqual([
    { type: "deal", id: "d", label: "Shelving", href: "/deals/d" },
    { type: "customer", id: "d", label: "Shelving", href: "/customers/d" },
  ]);
});
