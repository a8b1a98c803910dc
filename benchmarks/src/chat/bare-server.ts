/** The peer: `streamText` and Hono as their manuals show them. No sign-in, no storage, nothing that outlives the connection. */
import { createOpenAI } from "@ai-sdk/openai";
import { createUIMessageStreamResponse, streamText, toUIMessageStream } from "ai";
import { Hono } from "hono";

const [port = "0", baseURL = ""] = process.argv.slice(2);
const provider = createOpenAI({ baseURL, apiKey: "none" });
const app = new Hono();

app.get("/health", (c) => c.text("ok"));
app.post("/api/v1/chat", async (c) => {
  const { messages } = await c.req.json<{ messages: { parts: { text: string }[] }[] }>();
  const question = messages.at(-1)?.parts[0]?.text ?? "";
  const { stream } = streamText({ model: provider.chat("stand-in"), prompt: question });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream }) });
});

Bun.serve({ port: Number(port), hostname: "127.0.0.1", idleTimeout: 0, fetch: app.fetch });
