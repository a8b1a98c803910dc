/**
 * The log of a running turn lives in the process that runs it. A reader at another process asks for it over pub/sub: whoever has
 * it sends the text from the reader's position on, and every piece says where it belongs. A piece that was lost leaves a gap, the
 * reader sees it and asks again from where it stands – so nothing is stored in Redis, and a flush, a restart or a break of it
 * costs a running answer nothing but time (docs/adr/0011-streams-live-where-they-run.md).
 *
 * @module
 */
import { newId } from "@omni/core";
import type { PubSub } from "../pub-sub/pub-sub.ts";
import { createLocalStreamLog } from "./local-stream-log.ts";
import type { StreamLog } from "./stream-log.ts";

const channel = "chat:streams";

/** Said to all processes. */
type Call =
  | { readonly want: string; readonly from: number; readonly to: string }
  | { readonly leave: string }
  | { readonly abandoned: string; readonly text: string };

/** Said to one reader: `text` begins at position `at`. */
interface Piece {
  readonly at: number;
  readonly text: string;
  readonly end: boolean;
}

export interface StreamLogOptions {
  /** How long nobody may answer before a log counts as not running, and before a reader asks again. Milliseconds. */
  readonly patienceMs?: number;
  /** How long text for other processes is gathered before it is sent. Milliseconds. */
  readonly gatherMs?: number;
}

/** A reader at another process that goes on without asking again is gone. It asks every `patienceMs`. */
const asksBeforeGone = 6;

/** So often a reader asks in vain before it gives up; long enough for a restart of Redis. */
const asksBeforeLost = 60;

export async function createStreamLog(
  pubSub: PubSub,
  { patienceMs = 1000, gatherMs = 15 }: StreamLogOptions = {},
): Promise<StreamLog> {
  const local = createLocalStreamLog();
  /** Readers at other processes of logs that run here, by their reply channel. */
  const remotes = new Map<string, { unfollow: () => void; heardAt: number }>();
  /** Readers here of logs that run elsewhere, by the log's name. */
  const waiting = new Map<string, Set<(text: string) => void>>();

  function drop(to: string): void {
    remotes.get(to)?.unfollow();
    remotes.delete(to);
  }

  /** Sends a log that runs here to a reader elsewhere, from `from` on. */
  function serve(name: string, from: number, to: string): void {
    drop(to);
    let at = from;
    let gathered = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = (end: boolean) => {
      clearTimeout(timer);
      timer = undefined;
      const piece: Piece = { at, text: gathered, end };
      at += gathered.length;
      gathered = "";
      pubSub.publish(to, JSON.stringify(piece));
    };
    let hasEnded = false;
    const unfollow = local.follow(name, from, {
      onText(text) {
        gathered += text;
        timer ??= setTimeout(() => send(false), gatherMs);
      },
      onEnd() {
        hasEnded = true;
        remotes.delete(to);
        send(true);
      },
    });
    if (unfollow === null || hasEnded) return;
    remotes.set(to, {
      heardAt: Date.now(),
      unfollow() {
        clearTimeout(timer);
        unfollow();
      },
    });
    // Even when there is nothing new: the reader learns that somebody has the log.
    if (gathered === "") send(false);
  }

  const unsubscribe = await pubSub.subscribe(channel, (message) => {
    const call = JSON.parse(message) as Call;
    if ("want" in call) serve(call.want, call.from, call.to);
    else if ("leave" in call) drop(call.leave);
    else for (const finish of waiting.get(call.abandoned) ?? []) finish(call.text);
  });
  const sweep = setInterval(() => {
    const longAgo = Date.now() - asksBeforeGone * patienceMs;
    for (const [to, { heardAt }] of remotes) if (heardAt < longAgo) drop(to);
  }, patienceMs);
  sweep.unref();

  function readLocally(name: string): ReadableStream<string> | null {
    let unfollow: (() => void) | null = null;
    if (!local.isRunning(name)) return null;
    return new ReadableStream<string>({
      start(controller) {
        unfollow = local.follow(name, 0, { onText: (text) => controller.enqueue(text), onEnd: () => controller.close() });
      },
      cancel: () => unfollow?.(),
    });
  }

  async function readElsewhere(name: string): Promise<ReadableStream<string> | null> {
    const to = `${channel}:${newId()}`;
    const answered = Promise.withResolvers<boolean>();
    const gathered: Piece[] = [];
    let take = (piece: Piece): void => {
      gathered.push(piece);
      answered.resolve(true);
    };
    let finish = (_text: string): void => undefined;
    let position = 0;
    let heardAt = Date.now();
    const ask = () => pubSub.publish(channel, JSON.stringify({ want: name, from: position, to } satisfies Call));
    const unsubscribeReply = await pubSub.subscribe(to, (message) => {
      heardAt = Date.now();
      take(JSON.parse(message) as Piece);
    });
    const asking = setInterval(() => {
      // Its process died and nobody swept it, or the connection is away for good: the transcript will have the answer.
      if (heardAt < Date.now() - asksBeforeLost * patienceMs) finish("");
      else ask();
    }, patienceMs);
    const leave = () => {
      clearInterval(asking);
      unsubscribeReply();
      pubSub.publish(channel, JSON.stringify({ leave: to } satisfies Call));
      const finishers = waiting.get(name);
      finishers?.delete(finish);
      if (finishers?.size === 0) waiting.delete(name);
    };

    ask();
    const patience = setTimeout(() => answered.resolve(false), patienceMs);
    const hasOwner = await answered.promise;
    clearTimeout(patience);
    if (!hasOwner) {
      leave();
      return null;
    }
    return new ReadableStream<string>({
      start(controller) {
        finish = (text) => {
          leave();
          if (text !== "") controller.enqueue(text);
          controller.close();
        };
        waiting.set(name, (waiting.get(name) ?? new Set()).add(finish));
        take = ({ at, text, end }) => {
          if (at > position) return ask();
          const fresh = text.slice(position - at);
          position += fresh.length;
          if (fresh !== "") controller.enqueue(fresh);
          if (end && at + text.length === position) finish("");
        };
        for (const piece of gathered) take(piece);
      },
      cancel: leave,
    });
  }

  return {
    open: local.open,
    append: local.append,
    close: local.close,
    read: async (name) => readLocally(name) ?? readElsewhere(name),
    abandon(name, text) {
      pubSub.publish(channel, JSON.stringify({ abandoned: name, text } satisfies Call));
    },
    dispose() {
      clearInterval(sweep);
      unsubscribe();
      for (const to of [...remotes.keys()]) drop(to);
    },
  };
}
