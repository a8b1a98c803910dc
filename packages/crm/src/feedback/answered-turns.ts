import type { AnsweredTurn } from "./schemas.ts";

interface Stored {
  readonly role: "user" | "assistant";
  readonly parts: readonly { readonly type: string; readonly [member: string]: unknown }[];
}

const toolPart = "tool-";

/** A transcript as questions and what was done for each: who answered last, which tools were called with what, what was said. */
export function answeredTurns(messages: readonly Stored[]): AnsweredTurn[] {
  const turns: AnsweredTurn[] = [];
  for (const { role, parts } of messages) {
    const text = parts
      .flatMap((part) => (part.type === "text" && typeof part.text === "string" ? [part.text] : []))
      .join("\n\n");
    if (role === "user") {
      turns.push({ question: text, agent: null, calls: [], answer: "" });
      continue;
    }
    const turn = turns.pop();
    if (turn === undefined) continue;
    const calls = parts
      .filter(({ type }) => type.startsWith(toolPart))
      .map(({ type, input }) => ({ tool: type.slice(toolPart.length), arguments: isRecord(input) ? input : {} }));
    const answer = [turn.answer, text].filter((each) => each !== "").join("\n\n");
    turns.push({ ...turn, agent: agentOf(parts) ?? turn.agent, calls: [...turn.calls, ...calls], answer });
  }
  return turns;
}

function agentOf(parts: Stored["parts"]): string | null {
  const data = parts.findLast(({ type }) => type === "data-agent")?.data;
  return isRecord(data) && typeof data.agent === "string" ? data.agent : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
