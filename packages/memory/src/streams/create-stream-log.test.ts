import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createLocalPubSub, type PubSub } from "../pub-sub/pub-sub.ts";
import { createStreamLog } from "./create-stream-log.ts";
import type { StreamLog } from "./stream-log.ts";

const quick = { patienceMs: 20, gatherMs: 1 };
const opened: StreamLog[] = [];
afterEach(() => {
  for (const log of opened.splice(0)) log.dispose();
});

async function openLog(pubSub: PubSub): Promise<StreamLog> {
  const log = await createStreamLog(pubSub, quick);
  opened.push(log);
  return log;
}

/** Two processes that reach one another over `pubSub`. */
async function twoProcesses(pubSub: PubSub = createLocalPubSub()): Promise<[StreamLog, StreamLog]> {
  return [await openLog(pubSub), await openLog(pubSub)];
}

async function textOf(stream: ReadableStream<string> | null): Promise<string | null> {
  if (stream === null) return null;
  return (await Array.fromAsync(stream)).join("");
}

describe("a log, read where it runs", () => {
  test("gives a late reader everything, in order, and then what comes", async () => {
    const [log] = await twoProcesses();
    log.open("turn");
    log.append("turn", "a");
    log.append("turn", "b");
    const late = textOf(await log.read("turn"));
    log.append("turn", "c");
    log.close("turn");
    expect(await late).toBe("abc");
  });

  test("is nowhere when it ended or never was", async () => {
    const [log, other] = await twoProcesses();
    log.open("ended");
    log.append("ended", "text");
    log.close("ended");
    expect(await log.read("never")).toBeNull();
    expect(await other.read("never")).toBeNull();
    expect(await textOf(await log.read("ended"))).toBe("text");
  });

  test("goes on when a reader leaves in the middle", async () => {
    const [log] = await twoProcesses();
    log.open("turn");
    const leaving = await log.read("turn");
    const staying = textOf(await log.read("turn"));
    log.append("turn", "a");
    await leaving?.cancel();
    log.append("turn", "b");
    log.close("turn");
    expect(await staying).toBe("ab");
  });
});

describe("a log, read at another process", () => {
  test("comes whole: what was said, what is said, and the end", async () => {
    const [log, other] = await twoProcesses();
    log.open("turn");
    log.append("turn", "said, ");
    const reading = textOf(await other.read("turn"));
    for (const word of ["then ", "and ", "then."]) {
      log.append("turn", word);
      await Bun.sleep(3);
    }
    log.close("turn");
    expect(await reading).toBe("said, then and then.");
  });

  test("comes without a lost, repeated or reordered character over a line that loses and repeats messages", async () => {
    const words = fc.array(fc.string({ unit: "grapheme", maxLength: 6 }), { minLength: 1, maxLength: 12 });
    // What happens to each message on its way: it arrives, is lost, or arrives twice.
    const fates = fc.infiniteStream(fc.constantFrom(1, 1, 1, 0, 2));
    await fc.assert(
      fc.asyncProperty(words, fates, async (said, fate) => {
        const line = createLocalPubSub();
        const lossy: PubSub = {
          subscribe: line.subscribe,
          publish(channel, message) {
            for (let times = fate.next().value ?? 1; times > 0; times--) line.publish(channel, message);
          },
        };
        const [log, other] = await twoProcesses(lossy);
        log.open("turn");
        let reading = await other.read("turn");
        while (reading === null) reading = await other.read("turn");
        const text = textOf(reading);
        for (const word of said) {
          log.append("turn", word);
          await Bun.sleep(1);
        }
        log.close("turn");
        expect(await text).toBe(said.join(""));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("ends with a last word when its process died", async () => {
    const [log, other] = await twoProcesses();
    log.open("turn");
    log.append("turn", "begun");
    const reading = await other.read("turn");
    const text = textOf(reading);
    await Bun.sleep(10);
    log.dispose();
    other.abandon("turn", " – cut");
    expect(await text).toBe("begun – cut");
  });
});
