import { createRoute, z } from "@hono/zod-openapi";
import { isId, newId, OmniError } from "@omni/core";
import { commands, queries, questionSchema } from "@omni/crm";
import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { createRouter, problemResponses } from "../http/verb-routes.ts";
import { ask } from "./ask.ts";
import { eventStreamResponse } from "./event-stream.ts";

/** What the AI SDK's `DefaultChatTransport` sends. Of the messages only the newest is read, and of it only the person's text. */
const chatRequestSchema = z
  .looseObject({
    id: z.string().min(1).max(100),
    messages: z
      .array(
        z.looseObject({
          id: z.string().min(1).max(100).optional(),
          role: z.string(),
          parts: z.array(z.looseObject({ type: z.string() })).max(100),
        }),
      )
      .max(1000),
    trigger: z.enum(["submit-message", "regenerate-message"]).default("submit-message").openapi({
      description: "`regenerate-message` wants the answer `messageId`, or the last one, again",
    }),
    messageId: z.string().min(1).max(100).nullish().openapi({
      description: "With `submit-message`: the question that is asked anew with other words; what followed it goes",
    }),
    showsResults: z
      .boolean()
      .default(false)
      .openapi({ description: "You show the rows of tool results yourself; the answer leaves them out" }),
  })
  .openapi("ChatRequest");

const chatParameter = z.object({ id: z.string().min(1).max(100) });

const streamResponse = {
  200: {
    description: "The answer, in the AI SDK's UI message stream protocol",
    content: { "text/event-stream": { schema: z.string() } },
  },
};

const postChat = createRoute({
  method: "post",
  path: "/",
  tags: ["Chat"],
  operationId: "chat.ask",
  summary: "Ask; the answer streams. The question is stored, and the turn goes on if the connection is lost.",
  security: [{ bearer: [] }],
  request: { body: { content: { "application/json": { schema: chatRequestSchema } }, required: true } },
  responses: { ...streamResponse, ...problemResponses },
});

const resumeChat = createRoute({
  method: "get",
  path: "/{id}/stream",
  tags: ["Chat"],
  operationId: "chat.resume",
  summary: "Read along with the running turn, from its start, whichever process runs it; 204 when none is running",
  security: [{ bearer: [] }],
  request: { params: chatParameter },
  responses: { ...streamResponse, 204: { description: "No turn is running" }, ...problemResponses },
});

const stopChat = createRoute({
  method: "post",
  path: "/{id}/stop",
  tags: ["Chat"],
  operationId: "chat.stop",
  summary: "Stop the answer that is being written; what was said so far is kept",
  security: [{ bearer: [] }],
  request: { params: chatParameter },
  responses: {
    202: {
      description: "`turnId` is being stopped; null when none is running",
      content: { "application/json": { schema: z.object({ turnId: z.string().nullable() }) } },
    },
    ...problemResponses,
  },
});

export function chatRoutes(deps: Deps) {
  const router = createRouter();

  router.openapi(postChat, async (c) => {
    const { id, messages, trigger, messageId, showsResults } = c.req.valid("json");
    const ctx = c.get("ctx");
    const chatId = keyOf(ctx.teamId, id);
    const replaced = messageId == null ? null : keyOf(`${ctx.teamId}/${id}`, messageId);
    const newest = messages.at(-1);
    const question =
      trigger === "regenerate-message"
        ? { text: null, messageId: newId(), insteadOf: replaced ?? ("last answer" as const) }
        : {
            text: textOf(newest),
            messageId: newest?.id === undefined || newest.id === messageId ? newId() : keyOf(`${ctx.teamId}/${id}`, newest.id),
            insteadOf: replaced,
          };
    const turnId = await ask(deps, ctx, { chatId, question, showsResults });
    return (await streamOf(c, deps, turnId)) ?? c.body(null, 204);
  });

  router.openapi(resumeChat, async (c) => {
    const ctx = c.get("ctx");
    const chatId = keyOf(ctx.teamId, c.req.valid("param").id);
    // Whoever may read the chat may read along; nobody else learns that it exists.
    const { runningTurnId } = await deps.kernel.query(queries.getChat, ctx, { id: chatId });
    return (runningTurnId === null ? null : await streamOf(c, deps, runningTurnId)) ?? c.body(null, 204);
  });

  router.openapi(stopChat, async (c) => {
    const ctx = c.get("ctx");
    const chatId = keyOf(ctx.teamId, c.req.valid("param").id);
    const { turnId } = await deps.kernel.command(commands.stopTurn, ctx, { chatId });
    if (turnId !== null) deps.turns.stop(turnId);
    return c.json({ turnId }, 202);
  });

  return router;
}

async function streamOf(c: Context<AppEnv>, { streams }: Deps, turnId: string): Promise<Response | null> {
  const stream = await streams.read(turnId);
  if (stream === null) return null;
  // Bun closes a connection that is quiet for ten seconds; a model may think for longer.
  c.env.server?.timeout(c.req.raw, 0);
  const response = eventStreamResponse(stream);
  // Through the context, which brings the headers that all answers have.
  return c.newResponse(response.body, response);
}

function textOf(newest: { role: string; parts: readonly { type: string }[] } | undefined): string {
  if (newest?.role !== "user") throw new OmniError("invalid", "The last message must be the person's.");
  const text = newest.parts
    .flatMap((part) => (part.type === "text" && "text" in part && typeof part.text === "string" ? [part.text] : []))
    .join("\n");
  const question = questionSchema.safeParse(text);
  if (!question.success)
    throw new OmniError("invalid", `The question must have between 1 and 50,000 characters; it has ${text.trim().length}.`);
  return question.data;
}

/** The SDK names chats and messages as it likes; ours have UUIDs. A name that is none becomes one, the same each time in its scope. */
function keyOf(scope: string | null, id: string): string {
  if (isId(id)) return id.toLowerCase();
  const digest = new Bun.CryptoHasher("sha256").update(`${scope}/${id}`).digest("hex");
  // RFC 9562: version 8, for ids made by a scheme of one's own.
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
