/**
 * What the protocols of providers have in common: a stream of JSON payloads that say text and call tools. Everything here goes by
 * what a payload is, never by where it comes from.
 *
 * @module
 */

export const protocolNames = ["openai", "openai-responses", "mistral", "google", "anthropic"] as const;
export type ProtocolName = (typeof protocolNames)[number];

export type Json = Readonly<Record<string, unknown>>;

export interface Protocol {
  /** Whether a payload of a stream, or a whole answer, is of this protocol. */
  isPart(payload: Json): boolean;
  isWhole(answer: Json): boolean;
  /** The text that a payload adds to the answer. */
  textOf(payload: Json): string;
  /** The parts of a payload that name a tool of ours to run. */
  callsOf(payload: Json): NamedCall[];
  /** The piece of calls' arguments that a payload adds, as JSON text. */
  argumentsOf(payload: Json): string;
  /** Adds to the first text of a payload; whether there was one. */
  addText(payload: Json, text: string): boolean;
  /** Whether the payload says that the answer is complete. */
  isEnd(payload: Json): boolean;
  /** A short answer that says `text`, for requests that bring tool results. */
  say(text: string): Json[];
  /** The text of a whole answer. */
  wholeText(answer: Json): string;
  /** The variables that ask `model` at `origin` in this protocol. */
  environment(origin: string, model: string): Record<string, string>;
}

/** Somewhere in a payload that a tool is called by name. */
export interface NamedCall {
  name: string;
}

export const protocols: Record<ProtocolName, Protocol> = {
  openai: {
    ...completions((payload) => !isMistral(payload)),
    environment: (origin, model) => ({ OMNI_MODEL: `openai:${model}`, OPENAI_BASE_URL: `${origin}/v1`, OPENAI_API_KEY: "k" }),
  },
  mistral: {
    ...completions(isMistral),
    environment: (origin, model) => ({
      OMNI_MODEL: `mistral:${model}`,
      MISTRAL_BASE_URL: `${origin}/v1`,
      MISTRAL_API_KEY: "k",
    }),
  },
  "openai-responses": {
    isPart: ({ type }) => typeof type === "string" && type.startsWith("response."),
    isWhole: ({ object }) => object === "response",
    textOf: ({ type, delta }) => (type === "response.output_text.delta" ? textIn(delta) : ""),
    wholeText: ({ output }) =>
      listOf(output)
        .flatMap(({ content }) => listOf(content))
        .map(({ type, text }) => (type === "output_text" ? textIn(text) : ""))
        .join(""),
    callsOf: (payload) => {
      const { item, response } = payload as { item?: Json; response?: { output?: Json[] } };
      return [item, ...(response?.output ?? [])].filter((found) => found?.type === "function_call") as unknown as NamedCall[];
    },
    argumentsOf: ({ item }) => (isObject(item) ? textIn(item.arguments) : ""),
    addText(payload, text) {
      if (payload.type !== "response.output_text.delta") return false;
      Object.assign(payload, { delta: textIn(payload.delta) + text });
      return true;
    },
    isEnd: ({ type }) => type === "response.completed" || type === "response.incomplete",
    say: (delta) => [
      { type: "response.created", response: { id: "r", created_at: 1, model: "m" } },
      {
        type: "response.output_item.added",
        output_index: 0,
        item: { type: "message", id: "msg", status: "in_progress", role: "assistant", content: [] },
      },
      { type: "response.output_text.delta", item_id: "msg", output_index: 0, content_index: 0, delta },
      {
        type: "response.output_item.done",
        output_index: 0,
        item: { type: "message", id: "msg", status: "completed", role: "assistant", content: [] },
      },
      { type: "response.completed", response: { id: "r", usage: { input_tokens: 1, output_tokens: 1 } } },
    ],
    environment: (origin, model) => ({
      OMNI_MODEL: `openai-responses:${model}`,
      OPENAI_BASE_URL: `${origin}/v1`,
      OPENAI_API_KEY: "k",
    }),
  },
  google: {
    isPart: ({ candidates, usageMetadata }) => Array.isArray(candidates) || usageMetadata !== undefined,
    isWhole: ({ candidates }) => Array.isArray(candidates),
    wholeText: (answer) =>
      spoken(answer)
        .map(({ text }) => textIn(text))
        .join(""),
    textOf: (payload) =>
      spoken(payload)
        .map(({ text }) => textIn(text))
        .join(""),
    callsOf: (payload) =>
      partsOf(payload).flatMap(({ functionCall }) =>
        isObject(functionCall) && typeof functionCall.name === "string" && functionCall.name !== ""
          ? [functionCall as unknown as NamedCall]
          : [],
      ),
    argumentsOf: (payload) =>
      partsOf(payload)
        .map(({ functionCall }) => (isObject(functionCall) ? JSON.stringify(functionCall) : ""))
        .join(""),
    addText(payload, text) {
      const [first] = spoken(payload);
      if (first === undefined) return false;
      Object.assign(first, { text: textIn(first.text) + text });
      return true;
    },
    isEnd: ({ candidates }) =>
      listOf(candidates).some(({ finishReason }) => finishReason !== undefined && finishReason !== null),
    say: (text) => [{ candidates: [{ content: { role: "model", parts: [{ text }] }, finishReason: "STOP", index: 0 }] }],
    environment: (origin, model) => ({
      OMNI_MODEL: `google:${model}`,
      GOOGLE_BASE_URL: `${origin}/v1beta`,
      GOOGLE_GENERATIVE_AI_API_KEY: "k",
    }),
  },
  anthropic: {
    isPart: ({ type }) => typeof type === "string" && /^(?:message|content_block)_(?:start|delta|stop)$/.test(type),
    isWhole: ({ type, role }) => type === "message" && role === "assistant",
    wholeText: ({ content }) =>
      listOf(content)
        .map(({ type, text }) => (type === "text" ? textIn(text) : ""))
        .join(""),
    textOf: ({ type, delta }) =>
      type === "content_block_delta" && isObject(delta) && delta.type === "text_delta" ? textIn(delta.text) : "",
    callsOf: ({ content_block: block }) =>
      isObject(block) && block.type === "tool_use" ? [block as unknown as NamedCall] : [],
    argumentsOf: ({ delta }) => (isObject(delta) ? textIn(delta.partial_json) : ""),
    addText({ type, delta }, text) {
      if (type !== "content_block_delta" || !isObject(delta) || delta.type !== "text_delta") return false;
      Object.assign(delta, { text: textIn(delta.text) + text });
      return true;
    },
    isEnd: ({ type }) => type === "message_stop",
    say: (text) => [
      {
        type: "message_start",
        message: {
          id: "m",
          type: "message",
          role: "assistant",
          model: "m",
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 1, output_tokens: 1 },
        },
      },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 1 } },
      { type: "message_stop" },
    ],
    environment: (origin, model) => ({
      OMNI_MODEL: `anthropic:${model}`,
      ANTHROPIC_BASE_URL: `${origin}/v1`,
      ANTHROPIC_API_KEY: "k",
    }),
  },
};

/** The protocol of a stream's payloads: that of the most of them; null when none is known. */
export function protocolOf(payloads: readonly Json[], kind: "isPart" | "isWhole"): ProtocolName | null {
  const counts = protocolNames.map((name) => ({
    name,
    count: payloads.filter((payload) => protocols[name][kind](payload)).length,
  }));
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  // A stream begins with payloads of its own kind; a stray object in something else does not make it one.
  return best.count * 2 > payloads.length ? best.name : null;
}

function completions(isOurs: (payload: Json) => boolean): Omit<Protocol, "environment"> {
  const deltaOf = ({ choices }: Json): Json => {
    const delta = listOf(choices)[0]?.delta;
    return isObject(delta) ? delta : {};
  };
  /** Mistral may say its text in blocks, thoughts beside it. */
  const spokenIn = ({ content }: Json): string =>
    typeof content === "string"
      ? content
      : listOf(content)
          .map(({ type, text }) => (type === "text" ? textIn(text) : ""))
          .join("");
  return {
    isPart: (payload) =>
      isOurs(payload) &&
      (payload.object === "chat.completion.chunk" || listOf(payload.choices).some(({ delta }) => isObject(delta))),
    isWhole: (answer) => isOurs(answer) && answer.object === "chat.completion",
    wholeText({ choices }) {
      const message = listOf(choices)[0]?.message;
      return isObject(message) ? spokenIn(message) : "";
    },
    textOf: (payload) => spokenIn(deltaOf(payload)),
    callsOf: (payload) =>
      listOf(deltaOf(payload).tool_calls).flatMap(({ function: called }) =>
        isObject(called) && typeof called.name === "string" && called.name !== "" ? [called as unknown as NamedCall] : [],
      ),
    argumentsOf: (payload) =>
      listOf(deltaOf(payload).tool_calls)
        .map(({ function: called }) => (isObject(called) ? textIn(called.arguments) : ""))
        .join(""),
    addText(payload, text) {
      const delta = deltaOf(payload);
      if (typeof delta.content !== "string" || delta.content === "") return false;
      Object.assign(delta, { content: delta.content + text });
      return true;
    },
    isEnd: ({ choices }) => listOf(choices).some(({ finish_reason: reason }) => typeof reason === "string" && reason !== ""),
    say(content) {
      const chunk = (delta: Json, finish: string | null) => ({
        id: "c",
        object: "chat.completion.chunk",
        created: 1,
        model: "m",
        choices: [{ index: 0, delta, finish_reason: finish }],
      });
      return [chunk({ role: "assistant", content }, null), chunk({}, "stop")];
    },
  };
}

function isMistral({ model }: Json): boolean {
  return typeof model === "string" && /(?:mi|magi)stral|ministral|codestral|pixtral|devstral|voxtral/.test(model);
}

function partsOf({ candidates }: Json): Json[] {
  const content = listOf(candidates)[0]?.content;
  return isObject(content) ? listOf(content.parts) : [];
}

/** The parts that are said aloud, not thought. */
function spoken(payload: Json): Json[] {
  return partsOf(payload).filter(({ text, thought }) => typeof text === "string" && text !== "" && thought !== true);
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}
