import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Case, said, textOf } from "./cases.ts";
import { isObject, type Json, protocols } from "./protocols.ts";
import { parsed } from "./recordings.ts";

/** What was sent in one turn. */
export interface Sent {
  /** The text of the complete payloads that were sent first. */
  text: string;
  /** Tool calls in them, when they were sent to their end. */
  calls: number;
}

export interface StandIn {
  readonly origin: string;
  /** Registers a case; its model carries its number. */
  expect(given: Case): Sent;
  stop(): void;
}

/** What is asked in every turn: something the product routes to an assistant with tools. */
export const question = "Which invoices are overdue?";

/** The name of the model by which a request is known to belong to a case: every protocol sends it. */
export function modelOf({ id }: Pick<Case, "id">): string {
  return `case-${id}`;
}

const holdMs = { short: 40, real: 60_000 };

/** Serves recordings on the loopback interface, the way the provider's server did. */
export async function startStandIn(): Promise<StandIn> {
  const cases = new Map<number, { given: Case; sent: Sent }>();
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request);
    const body = parsed(text) ?? {};
    const named = /case-(\d+)/.exec(`${body.model} ${request.url}`)?.[1];
    const found = cases.get(Number(named));
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    await answer(found.given, found.sent, { url: request.url ?? "", body }, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    expect(given) {
      const sent = { text: "", calls: 0 };
      cases.set(given.id, { given, sent });
      return sent;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Asked {
  readonly url: string;
  readonly body: Json;
}

async function answer(given: Case, sent: Sent, asked: Asked, response: ServerResponse): Promise<void> {
  const { protocol, payloads, status, body, cutAt, ending, whole } = given;
  const isStreamed = asked.body.stream === true || asked.url.includes("streamGenerateContent");
  if (!isStreamed) {
    response.writeHead(whole === undefined ? 500 : 200, { "content-type": "application/json" }).end(whole ?? "{}");
    return;
  }
  if (body !== undefined) {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
    return;
  }
  // A request that brings the results of tools is no longer about the recording.
  if (bringsResults(asked.body)) {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(encode(said(protocol), protocol));
    return;
  }
  const renamed = renameTools(payloads, given, asked.body);
  const bytes = encode(renamed, protocol);
  const until = cutAt === null ? bytes.length : cutAt(bytes);
  // Nobody waits a minute: what comes after that need not arrive.
  note(sent, given, renamed, ending === "hold" && !given.isReal ? bytes.length : until);
  response.writeHead(status, { "content-type": "text/event-stream" });
  response.flushHeaders();
  response.write(bytes.subarray(0, until));
  // What was sent is to arrive before anything else happens.
  await Bun.sleep(20);
  if (ending === "cut") response.destroy();
  if (ending === "close") response.end();
  if (ending !== "hold") return;
  await Bun.sleep(given.isReal ? holdMs.real : holdMs.short);
  if (!response.destroyed) response.end(bytes.subarray(until));
}

/** The events of the payloads, as the provider's protocol frames them. */
function encode(payloads: readonly string[], protocol: Case["protocol"]): Uint8Array {
  const hasDone = protocol === "openai" || protocol === "mistral";
  const all = hasDone && payloads.at(-1) !== "[DONE]" ? [...payloads, "[DONE]"] : payloads;
  return new TextEncoder().encode(all.map((payload) => frame(payload)).join(""));
}

function frame(payload: string): string {
  const type = parsed(payload)?.type;
  return `${typeof type === "string" ? `event: ${type}\n` : ""}data: ${payload}\n\n`;
}

/** Counts what was sent whole within the first `until` bytes. */
function note(sent: Sent, { protocol }: Case, payloads: readonly string[], until: number): void {
  let length = 0;
  const complete: string[] = [];
  for (const payload of payloads) {
    length += new TextEncoder().encode(frame(payload)).length;
    // What follows something unreadable is not to be trusted.
    if (length > until || (parsed(payload) === undefined && payload !== "[DONE]")) break;
    complete.push(payload);
  }
  sent.text = complete.map((payload) => textOf(protocol, payload)).join("");
  const hasEnded = complete.some((payload) => protocols[protocol].isEnd(parsed(payload) ?? {}));
  const calls = new Set(
    complete.flatMap((payload) =>
      protocols[protocol].callsOf(parsed(payload) ?? {}).map((call) => JSON.stringify(identityOf(call, payload))),
    ),
  );
  sent.calls = hasEnded ? calls.size : 0;
}

/** A call is announced, completed and summed up in several payloads of some protocols. */
function identityOf(call: object, payload: string): unknown {
  const { id, call_id: callId } = call as { id?: unknown; call_id?: unknown };
  return callId ?? id ?? payload;
}

function bringsResults(body: Json): boolean {
  const text = JSON.stringify(body);
  return /"role":"tool"|"type":"function_call_output"|"functionResponse":|"type":"tool_result"/.test(text);
}

/**
 * Gives the tools of a recording the names of tools that the request offers, so that calls of other people's tools run here: one
 * that demands no arguments and knows none of the recorded ones.
 */
function renameTools(payloads: readonly string[], { protocol }: Case, body: Json): string[] {
  const willing = offeredTools(body).filter(({ required }) => required.length === 0);
  const recorded = payloads.map((payload) => protocols[protocol].argumentsOf(parsed(payload) ?? {})).join("");
  const apart = willing.filter(({ properties }) => !properties.some((name) => recorded.includes(`"${name}"`)));
  const fitting = apart.length > 0 ? apart : willing;
  const names = new Map<string, string>();
  return payloads.map((text) => {
    const payload = parsed(text);
    const calls = payload === undefined ? [] : protocols[protocol].callsOf(payload);
    if (calls.length === 0) return text;
    for (const call of calls) {
      const name = names.get(call.name) ?? fitting[names.size % Math.max(1, fitting.length)]?.name ?? call.name;
      names.set(call.name, name);
      call.name = name;
    }
    return JSON.stringify(payload);
  });
}

interface OfferedTool {
  readonly name: string;
  readonly required: readonly string[];
  readonly properties: readonly string[];
}

/** The tools of a request, wherever its protocol keeps them: objects with a name and a schema of their input. */
function offeredTools(value: unknown): OfferedTool[] {
  if (Array.isArray(value)) return value.flatMap(offeredTools);
  if (!isObject(value)) return [];
  const schema = Object.values(value).find((inner) => isObject(inner) && isObject(inner.properties));
  if (typeof value.name === "string" && isObject(schema)) {
    const { required, properties } = schema;
    return [
      {
        name: value.name,
        required: Array.isArray(required) ? required.map(String) : [],
        properties: Object.keys(isObject(properties) ? properties : {}),
      },
    ];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "messages" || name === "input" || name === "contents" ? [] : offeredTools(inner),
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
