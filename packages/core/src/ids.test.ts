import { describe, expect, test } from "vitest";
import { idSchema, isId, newId } from "./ids.ts";

describe("ids", () => {
  test("are UUIDs of version 7 that sort in the order they were made", () => {
    const made = Array.from({ length: 2000 }, () => newId());
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(2000);
    for (const id of made) {
      expect(id[14]).toBe("7");
      expect(idSchema.safeParse(id).success).toBe(true);
    }
  });

  test("made for a moment in the past sort there", () => {
    const then = newId(Date.parse("2024-02-29T00:00:00Z"));
    expect(then < newId()).toBe(true);
    expect(Number.parseInt(then.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.parse("2024-02-29T00:00:00Z"));
  });

  test("are told from words", () => {
    expect(isId(newId())).toBe(true);
    expect(isId(newId().toUpperCase())).toBe(true);
    for (const text of ["Nordlicht", "", `${newId()} `, newId().replaceAll("-", ""), `{${newId()}}`])
      expect(isId(text)).toBe(false);
  });
});
