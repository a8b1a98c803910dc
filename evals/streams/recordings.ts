import { relative } from "node:path";
import { filesBelow } from "../files-below.ts";
import { isObject, type Json, type ProtocolName, protocolOf } from "./protocols.ts";

/** What a provider answered, found in a file by what it is. */
export type Recording = { readonly source: string } & (
  | { readonly kind: "stream"; readonly protocol: ProtocolName; readonly payloads: readonly string[] }
  | { readonly kind: "whole"; readonly protocol: ProtocolName; readonly body: string }
  /** A protocol that is not ours: to us, garbage. */
  | { readonly kind: "foreign"; readonly payloads: readonly string[] }
  | { readonly kind: "error"; readonly status: number; readonly body: string }
);

/** Every recording below `root`, and how many files and exchanges hold none, or one that is there already. */
export async function readRecordings(root: string): Promise<{ recordings: Recording[]; skipped: number }> {
  const found = await Promise.all(
    (await filesBelow(root)).map(async (file) => recordingsIn(relative(root, file), await Bun.file(file).text())),
  );
  const all = found.flat();
  const recordings = all.filter((recording) => recording !== null);
  // The same answer recorded twice says nothing new.
  const distinct = [...new Map(recordings.map((recording) => [contentOf(recording), recording])).values()];
  return { recordings: distinct, skipped: all.length - distinct.length };
}

function contentOf(recording: Recording): string {
  return "payloads" in recording ? recording.payloads.join("\n") : recording.body;
}

function recordingsIn(source: string, text: string): (Recording | null)[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const objects = lines.map(parsed);
  const exchanges = objects.filter((object) => object !== undefined && "status" in object && "body" in object);
  if (exchanges.length > 0 && exchanges.length === lines.length)
    return exchanges.map((exchange, index) => ofExchange(`${source}:${index + 1}`, exchange as Json));
  return [ofBody(source, text)];
}

/** A recorded HTTP exchange: the status and the body of its response. */
function ofExchange(source: string, { status, body }: Json): Recording | null {
  const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
  if (typeof status === "number" && status >= 400) return { source, kind: "error", status, body: text };
  return ofBody(source, text);
}

function ofBody(source: string, text: string): Recording | null {
  const whole = parsed(text);
  if (whole !== undefined) {
    const part = protocolOf([whole], "isPart");
    const complete = protocolOf([whole], "isWhole");
    // Google's whole answers look like its streamed ones; they are both.
    if (complete !== null && complete !== "google") return { source, kind: "whole", protocol: complete, body: text };
    return part === null ? null : { source, kind: "stream", protocol: part, payloads: [JSON.stringify(whole)] };
  }
  const payloads = /^(?:data|event):/m.test(text) ? eventPayloads(text) : text.split("\n").filter((line) => line.trim() !== "");
  const objects = payloads.map(parsed).filter((payload) => payload !== undefined);
  if (objects.length === 0 || objects.length < payloads.length - 1) return null;
  const protocol = protocolOf(objects, "isPart");
  return protocol === null ? { source, kind: "foreign", payloads } : { source, kind: "stream", protocol, payloads };
}

/** The data of server-sent events (WHATWG HTML, 9.2.6). */
function eventPayloads(text: string): string[] {
  return text
    .split(/\r?\n\r?\n/)
    .map((event) =>
      event
        .split(/\r?\n/)
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice("data:".length).replace(/^ /, ""))
        .join("\n"),
    )
    .filter((data) => data !== "");
}

export function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
