import { describe, expect, test } from "vitest";
import { createMemoryStreamLog } from "./stream-log.ts";

async function collect<T>(stream: ReadableStream<T> | null): Promise<T[] | null> {
  return stream === null ? null : Array.fromAsync(stream);
}

describe("a stream log in memory", () => {
  test("gives a late reader everything, in order, and then what comes", async () => {
    const log = createMemoryStreamLog<number>();
    log.open("turn");
    log.append("turn", 1);
    log.append("turn", 2);
    const late = collect(log.read("turn"));
    log.append("turn", 3);
    log.close("turn");
    expect(await late).toEqual([1, 2, 3]);
  });

  test("knows nothing of a log that ended or never was", async () => {
    const log = createMemoryStreamLog<number>();
    expect(log.read("never")).toBeNull();
    log.open("turn");
    log.close("turn");
    expect(log.read("turn")).toBeNull();
  });

  test("goes on when a reader leaves in the middle", async () => {
    const log = createMemoryStreamLog<number>();
    log.open("turn");
    const leaving = log.read("turn");
    const staying = collect(log.read("turn"));
    log.append("turn", 1);
    await leaving?.cancel();
    log.append("turn", 2);
    log.close("turn");
    expect(await staying).toEqual([1, 2]);
  });
});
