import { createRoute, z } from "@hono/zod-openapi";
import { isId, newId, OmniError } from "@omni/core";
import { commands, queries, questionSchema } from "@omni/crm";
import { createUIMessageStreamResponse } from "ai";
import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { createRouter, problemResponses } from "../http/verb-routes.ts";
import { runTurn } from "./run-turn.ts";

/** What the AI SDK's `DefaultChatTransport` sends. Of the messages only the newest is read, and of it only the person's text. */
const chatRequestSchema = z
  .looseObject({
    id: z.string().min(1).max(100),
    messages: z
      .array(z.looseObject({ role: z.string(), parts: z.array(z.looseObject({ type: z.string() })).max(100) }))
      .min(1)
      .max(1000),
    showsResults: z
      .boolean()
      .default(false)
      .openapi({ description: "You show the rows of tool results yourself; the answer leaves them out" }),
  })
  .openapi("ChatRequest");

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
  summary: "Read along with the running turn, from its start; 204 when none is running",
  security: [{ bearer: [] }],
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: { ...streamResponse, 204: { description: "No turn is running" }, ...problemResponses },
});

export function chatRoutes(deps: Deps) {
  const router = createRouter();

  router.openapi(postChat, async (c) => {
    const { id, messages, showsResults } = c.req.valid("json");
    const ctx = c.get("ctx");
    const turn = await deps.kernel.command(commands.openTurn, ctx, {
      chatId: chatKey(ctx.teamId, id),
      turnId: newId(),
      question: newestQuestion(messages),
    });
    deps.streams.open(turn.id);
    deps.running.add(runTurn(deps, { ...turn, teamId: ctx.teamId ?? "", showsResults }));
    return streamOf(c, deps, turn.id) ?? c.body(null, 204);
  });

  router.openapi(resumeChat, async (c) => {
    const ctx = c.get("ctx");
    const chatId = chatKey(ctx.teamId, c.req.valid("param").id);
    // Whoever may read the chat may read along; nobody else learns that it exists.
    const { runningTurnId } = await deps.kernel.query(queries.getChat, ctx, { id: chatId });
    return (runningTurnId === null ? null : streamOf(c, deps, runningTurnId)) ?? c.body(null, 204);
  });

  return router;
}

function streamOf(c: Context<AppEnv>, { streams }: Deps, turnId: string): Response | null {
  const stream = streams.read(turnId);
  if (stream === null) return null;
  // Bun closes a connection that is quiet for ten seconds; a model may think for longer.
  c.env.server?.timeout(c.req.raw, 0);
  return createUIMessageStreamResponse({ stream });
}

function newestQuestion(messages: readonly { role: string; parts: readonly { type: string }[] }[]): string {
  const newest = messages.at(-1);
  if (newest?.role !== "user") throw new OmniError("invalid", "The last message must be the person's.");
  const text = newest.parts
    .flatMap((part) => (part.type === "text" && "text" in part && typeof part.text === "string" ? [part.text] : []))
    .join("\n");
  const question = questionSchema.safeParse(text);
  if (!question.success)
    throw new OmniError("invalid", `The question must have between 1 and 50,000 characters; it has ${text.trim().length}.`);
  return question.data;
}

/** The SDK names chats as it likes; ours have UUIDs. A name that is none becomes one, the same each time, the team's own. */
function chatKey(teamId: string | null, id: string): string {
  if (isId(id)) return id.toLowerCase();
  const digest = new Bun.CryptoHasher("sha256").update(`${teamId}/${id}`).digest("hex");
  // RFC 9562: version 8, for ids made by a scheme of one's own.
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
