import { type Json, type ProtocolName, protocolNames, protocols } from "./protocols.ts";
import { parsed, type Recording } from "./recordings.ts";

/** How a connection goes after what was sent. `hold` is silence for a while, then the rest. */
export type Ending = "close" | "cut" | "hang" | "hold";

/** What the stand-in answers to the first streamed request of a turn. */
export interface Case {
  readonly id: number;
  readonly fault: string;
  readonly source: string;
  readonly protocol: ProtocolName;
  readonly status: number;
  /** Payloads, renamed when the request is there; a text that is no payload stands as it is. */
  readonly payloads: readonly string[];
  /** Bytes of the body that are sent before the ending; all when null. */
  readonly cutAt: ((bytes: Uint8Array) => number) | null;
  readonly ending: Ending;
  /** A body that is not made of payloads. */
  readonly body?: string;
  /** An answer in one piece, asked for as one. */
  readonly whole?: string;
  /** Whether the product's own time-outs hold, not the short ones. */
  readonly isReal?: boolean;
  /** Whether what the recording says must all be kept. */
  readonly isWhole: boolean;
}

type Draft = Omit<Case, "id">;

export interface CaseOptions {
  /** How often each recording is cut. */
  readonly cuts: number;
  readonly random: () => number;
}

/** A case for every recording as it is, and for every fault in every streamed one. */
export function makeCases(recordings: readonly Recording[], options: CaseOptions): Case[] {
  const drafts = recordings.flatMap((recording) => draftsOf(recording, options));
  const streams = recordings.filter((recording) => recording.kind === "stream");
  return [...realSilence(streams), ...refusals(), ...drafts].map((draft, id) => ({ ...draft, id }));
}

function draftsOf(recording: Recording, options: CaseOptions): Draft[] {
  const plain = { source: recording.source, status: 200, cutAt: null, ending: "close", isWhole: false } as const;
  switch (recording.kind) {
    case "stream":
      return ofStream(recording, options);
    case "whole":
      return [
        {
          ...plain,
          fault: "whole answer",
          protocol: recording.protocol,
          payloads: [],
          whole: recording.body,
        },
      ];
    case "foreign":
      return [{ ...plain, fault: "other protocol", protocol: "openai", payloads: recording.payloads }];
    case "error":
      // A server's error is any client's error.
      return protocolNames.map((protocol) => ({
        ...plain,
        fault: "recorded error",
        protocol,
        payloads: [],
        status: recording.status,
        body: recording.body,
      }));
  }
}

function ofStream(
  { source, protocol, payloads }: Extract<Recording, { kind: "stream" }>,
  { cuts, random }: CaseOptions,
): Draft[] {
  const plain = { source, protocol, status: 200, payloads, cutAt: null, ending: "close", isWhole: false } as const;
  const place = () => {
    const share = random();
    return (bytes: Uint8Array) => Math.floor(share * bytes.length);
  };
  const spot = Math.floor(random() * payloads.length);
  const with_ = (insert: string) => [...payloads.slice(0, spot), insert, ...payloads.slice(spot)];
  const euro = withEuro(protocol, payloads);
  return [
    { ...plain, fault: "as recorded", isWhole: true },
    // An answer of one payload has no inner places worth twenty cuts.
    ...Array.from({ length: payloads.length > 2 ? cuts : Math.min(cuts, 2) }, () => ({
      ...plain,
      fault: "cut",
      cutAt: place(),
      ending: "cut" as const,
    })),
    { ...plain, fault: "ends early", cutAt: place() },
    { ...plain, fault: "garbage", payloads: with_('{"choices":[{"delta":{"content":"') },
    { ...plain, fault: "garbage", payloads: with_("<html><body>502 Bad Gateway</body></html>") },
    { ...plain, fault: "garbage", payloads: with_("\u0000\ufffd\u001b[2J{}") },
    ...(euro === null
      ? []
      : [
          { ...plain, fault: "character in halves", payloads: euro, cutAt: insideEuro, ending: "hold" as const, isWhole: true },
          { ...plain, fault: "half a character", payloads: euro, cutAt: insideEuro, ending: "cut" as const },
        ]),
    { ...plain, fault: "silence", cutAt: place(), ending: "hang" },
  ];
}

/** Refusals instead of an answer: they do not depend on what was recorded. */
function refusals(): Draft[] {
  const plain = { source: "-", payloads: [], cutAt: null, ending: "close", isWhole: false } as const;
  const kinds = [
    { fault: "429", status: 429, body: '{"error":{"message":"Too many requests","code":"rate_limit_exceeded"}}' },
    { fault: "429", status: 429, body: '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"1s"}]}}' },
    { fault: "429", status: 429, body: "" },
    { fault: "500", status: 500, body: '{"error":{"message":"The server had an error"}}' },
    { fault: "500", status: 502, body: "<html><body>Bad Gateway</body></html>" },
    { fault: "500", status: 529, body: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}' },
  ];
  return protocolNames.flatMap((protocol) => kinds.map((kind) => ({ ...plain, ...kind, protocol })));
}

/** Of every protocol one recording, silent for a minute in the middle, under the time-outs that the product has. */
function realSilence(streams: readonly Extract<Recording, { kind: "stream" }>[]): Draft[] {
  return protocolNames.flatMap((protocol) => {
    const longest = streams
      .filter((stream) => stream.protocol === protocol && stream.payloads.some((payload) => textOf(protocol, payload) !== ""))
      .toSorted((one, other) => other.payloads.length - one.payloads.length)[0];
    if (longest === undefined) return [];
    const { source, payloads } = longest;
    const middle = (bytes: Uint8Array) => Math.floor(bytes.length / 2);
    return [
      {
        fault: "60 s of silence",
        source,
        protocol,
        status: 200,
        payloads,
        cutAt: middle,
        ending: "hold" as const,
        isReal: true,
        isWhole: false,
      },
    ];
  });
}

const euroSign = "€";

function withEuro(protocol: ProtocolName, payloads: readonly string[]): string[] | null {
  let isDone = false;
  const changed = payloads.map((text) => {
    const payload = isDone ? undefined : parsed(text);
    if (payload === undefined || !protocols[protocol].addText(payload, euroSign)) return text;
    isDone = true;
    return JSON.stringify(payload);
  });
  return isDone ? changed : null;
}

/** Between the first and the second byte of the first euro sign. */
function insideEuro(bytes: Uint8Array): number {
  const [first, second, third] = new TextEncoder().encode(euroSign);
  return bytes.findIndex((byte, index) => byte === first && bytes[index + 1] === second && bytes[index + 2] === third) + 1;
}

export function textOf(protocol: ProtocolName, text: string): string {
  const payload = parsed(text);
  return payload === undefined ? "" : protocols[protocol].textOf(payload);
}

export function said(protocol: ProtocolName, text = closingWords): string[] {
  return protocols[protocol].say(text).map((payload: Json) => JSON.stringify(payload));
}

/** What the stand-in says to a request that brings tool results. */
export const closingWords = "That is what was found.";
