import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { limitsSchema } from "./limits.ts";
import { createReaderWorker, type ReaderWorker } from "./reader-worker.ts";

const entry = fileURLToPath(new URL("misbehaving-process.testing.ts", import.meta.url));
let worker: ReaderWorker | null = null;
let lastId = 0;

afterEach(() => worker?.close());

async function read(does: "hang" | "crash" | "memory" | "keep" | "fault" | "nothing", signal: AbortSignal | null = null) {
  worker ??= createReaderWorker(1, entry);
  lastId += 1;
  const limits = limitsSchema.parse({ maxMilliseconds: does === "hang" ? 300 : 30_000, maxMemoryBytes: 400 * 1024 * 1024 });
  const request = { id: lastId, bytes: new TextEncoder().encode(does), options: { name: "x.pdf" }, withSource: false };
  const { readings } = await worker.read(request, limits, signal);
  return readings.flatMap(({ document }) => document.issues.map(({ code, message }) => `${code}: ${message}`));
}

describe("a process that reads", () => {
  test("is ended when it hangs, and the next file is read by another", async () => {
    expect(await read("hang")).toEqual(["limit: Reading took longer than 0.3 seconds and was ended."]);
    expect(await read("nothing")).toEqual([]);
  });

  test("is ended when it takes too much memory", async () => {
    expect(await read("memory")).toEqual(["limit: Reading needed more than 400 MB of memory and was ended."]);
    expect(await read("nothing")).toEqual([]);
  });

  test("is replaced when the memory of earlier files leaves too little for the next", async () => {
    expect(await read("keep")).toEqual([]);
    expect(await read("keep")).toEqual([]);
    expect(await read("keep")).toEqual([]);
  });

  test("may crash: the file is to blame and no other", async () => {
    expect(await read("crash")).toEqual(["unreadable: The file could not be read: the reader ended (exit code 3)"]);
    expect(await read("nothing")).toEqual([]);
    expect(await read("crash")).toHaveLength(1);
    expect(await read("crash")).toHaveLength(1);
    expect(await read("nothing")).toEqual([]);
  });

  test("goes on after a fault that it could report", async () => {
    expect(await read("fault")).toEqual(["unreadable: The file could not be read: a fault"]);
    expect(await read("nothing")).toEqual([]);
  });

  test("is ended when the caller no longer wants to know", async () => {
    const controller = new AbortController();
    const reading = read("hang", controller.signal);
    controller.abort(new Error("not wanted"));
    await expect(reading).rejects.toThrow("not wanted");
    expect(await read("nothing")).toEqual([]);
  });
});
