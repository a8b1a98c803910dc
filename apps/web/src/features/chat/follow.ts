/**
 * Reading along with an answer that goes on without us: after a reload, after the connection was lost, or because another window
 * or another process of the server began it.
 *
 * @module
 */
import { ApiProblem } from "@omni/api-client";
import { setProgress } from "./conversation-progress.ts";
import { type Conversation, fetchStored, isBusy, type StoredConversation, showStored } from "./stored-conversation.ts";

/** Milliseconds between tries while the server cannot be reached; the last is kept to. */
const pauses = [500, 1000, 2000, 4000, 8000, 15_000] as const;
/** With the last pause some ten minutes; whoever is away for longer is asked to say so. */
const mostTries = 44;
/** Milliseconds between looks at an answer that can only be had whole. */
const lookEvery = 2000;

const followed = new Map<Conversation, AbortController>();

export function isFollowed(chat: Conversation): boolean {
  return followed.has(chat);
}

/** For a sign-out, or a conversation that was deleted. */
export function stopFollowing(chat: Conversation): void {
  followed.get(chat)?.abort();
}

/**
 * Brings a conversation up to date and reads along until no answer is being written in it; `known` is what is stored, where that
 * has just been asked for. Waits for the server while it cannot be reached. Never rejects: what is in the way for good stands in
 * the conversation's error, or leaves it as it was.
 */
export async function follow(chat: Conversation, known?: StoredConversation): Promise<void> {
  if (followed.has(chat)) return;
  const giveUp = new AbortController();
  followed.set(chat, giveUp);
  try {
    await readToTheEnd(chat, giveUp.signal, known);
  } finally {
    followed.delete(chat);
    setProgress(chat.id, { waitsFor: null, isStopping: false });
  }
}

async function readToTheEnd(chat: Conversation, signal: AbortSignal, known: StoredConversation | undefined): Promise<void> {
  let tries = 0;
  let readBefore: string | null = null;

  /** False when it has been long enough. */
  async function awaitConnection(): Promise<boolean> {
    if (tries >= mostTries) return false;
    setProgress(chat.id, { waitsFor: "connection" });
    await pause(pauses[Math.min(tries++, pauses.length - 1)] ?? 0, signal);
    return true;
  }

  for (let first = known; !signal.aborted; first = undefined) {
    const newest = chat.messages.at(-1)?.id;
    const stored: unknown = first ?? (await fetchStored(chat.id).catch((error: unknown) => error));
    // The person has asked something in the meantime: what is stored is older than what is here, whether that was sent or not.
    if (signal.aborted || isBusy(chat) || chat.messages.at(-1)?.id !== newest) return;
    if (!isStored(stored)) {
      if (isPassing(stored) && (await awaitConnection())) continue;
      return;
    }
    if (stored.runningTurnId === null) {
      chat.clearError();
      showStored(chat, stored);
      return;
    }
    // What has been read of a running answer is not stored yet: it stays in sight until it can be read on.
    if (chat.messages.findLast(({ role }) => role === "user")?.id !== stored.messages.at(-1)?.id) showStored(chat, stored);
    // Read to its end, and yet not at its end: its words are nowhere to be read along, so it is looked at until it is whole.
    const isElsewhere = stored.runningTurnId === readBefore;
    setProgress(chat.id, { waitsFor: isElsewhere ? "whole answer" : null });
    if (isElsewhere) await pause(lookEvery, signal);
    readBefore = stored.runningTurnId;
    await chat.resumeStream();
    if (chat.status !== "error") {
      tries = 0;
      continue;
    }
    readBefore = null;
    // Any other error is the answer's own: it failed, and there is nothing more to come.
    if (!wasCutOff(chat.error) && !isPassing(chat.error)) return;
    if (!(await awaitConnection())) return;
  }
}

/** The connection broke in mid-answer; `fetch` and its body say so with a TypeError. */
export function wasCutOff(error: unknown): boolean {
  return error instanceof TypeError;
}

function isPassing(error: unknown): boolean {
  return ApiProblem.is(error, "unreachable") || (ApiProblem.is(error) && (error.status >= 500 || error.status === 429));
}

function isStored(read: unknown): read is StoredConversation {
  return typeof read === "object" && read !== null && "runningTurnId" in read;
}

/** Waits, but not longer than until the browser is back online. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  const cleared = new AbortController();
  addEventListener("online", () => resolve(), { signal: cleared.signal });
  signal.addEventListener("abort", () => resolve(), { signal: cleared.signal });
  return promise.finally(() => {
    clearTimeout(timer);
    cleared.abort();
  });
}
