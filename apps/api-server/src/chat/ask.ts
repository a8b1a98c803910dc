import { type Context, newId, OmniError } from "@omni/core";
import { commands, queries, type StoredMessage } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { withTeamModels } from "../models/team-models.ts";
import { recallFor } from "./background.ts";
import { historyLength } from "./chat-history.ts";
import { closeTurnForSure } from "./close-turn.ts";
import { followTurn } from "./decide.ts";

export interface Asked {
  readonly chatId: string;
  readonly question: {
    /** Null for an answer wanted again: its question stays what it was. */
    readonly text: string | null;
    /** The id the question is stored under. */
    readonly messageId: string;
    readonly insteadOf: string | "last answer" | null;
  };
  readonly showsResults: boolean;
}

/** Stores a question and starts the turn that answers it. Returns the turn's id; its stream can be read at once. */
export async function ask(deps: Deps, ctx: Context, { chatId, question, showsResults }: Asked): Promise<string> {
  const { kernel, history } = deps;
  const { text, messageId, insteadOf } = question;
  const { teamId, actor } = ctx;
  if (teamId === null || actor.kind !== "user") throw new OmniError("forbidden", "Conversations belong to people of a team.");
  const turnId = newId();
  const { userId } = actor;
  const withModels = withTeamModels(deps, teamId);
  // At once: none of it needs the other, and the person waits for all of it.
  const [own, opened, remembered, memories] = await Promise.all([
    withModels,
    kernel.command(commands.openTurn, ctx, { chatId, turnId, messageId, question: text, insteadOf }),
    history.read(chatId),
    withModels.then((answering) => recallFor(answering, { teamId, userId })),
  ]);
  const { previousMessageId, teamName, timeZone } = opened;
  try {
    const before =
      previousMessageId === null
        ? []
        : // Another process may have gone on with the chat while the cache was away: its last message says whether it is up to date.
          remembered?.at(-1)?.id === previousMessageId
          ? remembered
          : await readHistory(deps, teamId, turnId);
    const asked: StoredMessage = { id: messageId, role: "user", turnId, parts: [{ type: "text", text: opened.question }] };
    followTurn(own, {
      id: turnId,
      chatId,
      userId,
      teamId,
      messages: [...before.filter(({ id }) => id !== messageId), asked],
      showsResults,
      background: { teamName, timeZone, memories },
    });
  } catch (error) {
    // An open turn that nobody runs would hold its conversation until its lease is over.
    const answer = { id: newId(), parts: [] };
    await closeTurnForSure(deps, { id: turnId, teamId }, { status: "failed", answer, routing: undefined, calls: [] });
    throw error;
  }
  return turnId;
}

async function readHistory({ kernel, clock }: Deps, teamId: string, turnId: string): Promise<StoredMessage[]> {
  const system: Context = { actor: { kind: "system", job: "chat" }, teamId, requestId: turnId, clock };
  const { messages } = await kernel.query(queries.getTurnTranscript, system, { turnId, limit: historyLength });
  return messages;
}
