/**
 * Reads many answers at once and says when each word came; a process of its own, so that it shares no thread with what it
 * measures. `bun load.ts '{"url","token","streams","tokens","rampMs"}'` prints a `LoadResult`.
 *
 * @module
 */
import { textOf } from "./words.ts";

export interface Load {
  readonly url: string;
  readonly token: string;
  readonly streams: number;
  readonly tokens: number;
  /** The streams begin evenly over this time. */
  readonly rampMs: number;
}

export interface LoadResult {
  /** Milliseconds from asking to the first word, a stream each. */
  readonly firstMs: number[];
  /** Milliseconds between words: median, 95th and 99th of a hundred, over all streams. */
  readonly gap: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** Streams whose text was not exactly the expected one. */
  readonly wrong: number;
}

const load = JSON.parse(process.argv[2] ?? "{}") as Load;

interface Arrival {
  readonly at: number;
  readonly text: string;
}

async function readOne(index: number): Promise<{ firstMs: number; gaps: number[]; isRight: boolean }> {
  await Bun.sleep((index * load.rampMs) / load.streams);
  const askedAt = performance.now();
  const response = await fetch(load.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${load.token}` },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      messages: [{ id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text: "hello" }] }],
    }),
  });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const arrivals: Arrival[] = [];
  const decoder = new TextDecoder();
  for await (const bytes of response.body)
    arrivals.push({ at: performance.now(), text: decoder.decode(bytes, { stream: true }) });
  return judge(arrivals, askedAt);
}

/** Only afterwards, so that parsing does not delay reading. */
function judge(arrivals: readonly Arrival[], askedAt: number): { firstMs: number; gaps: number[]; isRight: boolean } {
  let rest = "";
  let text = "";
  const wordTimes: number[] = [];
  for (const arrival of arrivals) {
    const lines = (rest + arrival.text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith('data: {"type":"text-delta"')) continue;
      const { delta } = JSON.parse(line.slice("data: ".length)) as { delta: string };
      text += delta;
      for (const character of delta) if (character === " ") wordTimes.push(arrival.at);
    }
  }
  const gaps = wordTimes.slice(1).map((at, index) => at - (wordTimes[index] ?? at));
  return { firstMs: (wordTimes[0] ?? Number.NaN) - askedAt, gaps, isRight: text === textOf(load.tokens) };
}

const read = await Promise.all(Array.from({ length: load.streams }, (_, index) => readOne(index)));
const gaps = Float64Array.from(read.flatMap((stream) => stream.gaps)).sort();
const percentile = (share: number) => gaps[Math.floor(gaps.length * share)] ?? Number.NaN;
const result: LoadResult = {
  firstMs: read.map(({ firstMs }) => firstMs),
  gap: { p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) },
  wrong: read.filter(({ isRight }) => !isRight).length,
};
console.log(JSON.stringify(result));
