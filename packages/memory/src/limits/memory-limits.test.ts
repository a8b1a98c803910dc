import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Limit } from "./limits.ts";
import { createMemoryLimits } from "./memory-limits.ts";

const limit: Limit = { name: "requests", points: 3, seconds: 60 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("limits in one process", () => {
  test("allow as many as there are points, and say what is left and for how long", async () => {
    const limits = createMemoryLimits();
    expect(await limits.consume(limit, "a")).toEqual({ isAllowed: true, limit, remaining: 2, resetSeconds: 60 });
    vi.advanceTimersByTime(20_500);
    expect(await limits.consume(limit, "a")).toEqual({ isAllowed: true, limit, remaining: 1, resetSeconds: 40 });
    expect(await limits.consume(limit, "a")).toMatchObject({ isAllowed: true, remaining: 0 });
    expect(await limits.consume(limit, "a")).toEqual({ isAllowed: false, limit, remaining: 0, resetSeconds: 40 });
  });

  test("end with the window, which starts with the first point and does not move", async () => {
    const limits = createMemoryLimits();
    await limits.consume(limit, "a");
    vi.advanceTimersByTime(59_000);
    for (let taken = 0; taken < 5; taken++) await limits.consume(limit, "a");
    vi.advanceTimersByTime(999);
    expect((await limits.consume(limit, "a")).isAllowed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await limits.consume(limit, "a")).toMatchObject({ isAllowed: true, remaining: 2, resetSeconds: 60 });
  });

  test("count each key and each limit by itself", async () => {
    const limits = createMemoryLimits();
    const other: Limit = { ...limit, name: "questions", points: 1 };
    for (let taken = 0; taken < 4; taken++) await limits.consume(limit, "a");
    expect((await limits.consume(limit, "b")).isAllowed).toBe(true);
    expect((await limits.consume(other, "a")).isAllowed).toBe(true);
    expect((await limits.consume(other, "a")).isAllowed).toBe(false);
  });

  test("let exactly as many of a crowd through", async () => {
    const limits = createMemoryLimits();
    const many: Limit = { name: "requests", points: 1200, seconds: 60 };
    const asked = await Promise.all(Array.from({ length: 5000 }, () => limits.consume(many, "a")));
    expect(asked.filter(({ isAllowed }) => isAllowed)).toHaveLength(1200);
  });
});
