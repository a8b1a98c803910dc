/**
 * The turns that run in this process: kept alive in the database, stopped when a person wants it, and those of processes that
 * died closed for them.
 *
 * @module
 */
import type { OmniMessage } from "@omni/ai-tools/contract";
import { type Clock, type Context, createPromiseSet, newId } from "@omni/core";
import { type CrmKernel, commands } from "@omni/crm";
import type { Database } from "@omni/db";
import type { PubSub, StreamLog } from "@omni/memory";
import type { Logger } from "pino";
import { encodeEvent } from "./event-stream.ts";

/** Why a turn ended before its answer did. */
export type StopReason = "stopped" | "deadline" | "budget" | "shutdown";

/** A turn that runs here. */
export interface RunningTurn {
  readonly id: string;
  readonly teamId: string;
  readonly answerId: string;
  /** What it has said so far. */
  parts(): OmniMessage["parts"];
  stop(reason: StopReason): void;
}

export interface RunningTurns {
  /** Has the turn kept alive until `work` is over. */
  add(turn: RunningTurn, work: Promise<void>): void;
  /** Stops a turn wherever it runs. */
  stop(turnId: string): void;
  /** Resolves when no turn is running here. */
  settled(): Promise<void>;
  stopAll(reason: StopReason): void;
  /** Renews the leases now; otherwise it is done every few seconds. */
  flush(): Promise<void>;
  /** Closes turns of processes that died, now; otherwise it is done every few seconds. */
  sweep(): Promise<void>;
  dispose(): void;
}

export interface RunningTurnsPorts {
  readonly kernel: CrmKernel;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly pubSub: PubSub;
  readonly streams: StreamLog;
}

/** Three signs of life fit into a lease. */
const flushEveryMs = 4000;
const sweepEveryMs = 3000;
const sweptAtOnce = 100;
const stopChannel = "chat:stop";

export const interruptedText = "The answer was interrupted. What was said so far is kept; ask again to retry.";

export async function createRunningTurns(ports: RunningTurnsPorts): Promise<RunningTurns> {
  const { kernel, database, clock, log, pubSub, streams } = ports;
  const turns = new Map<string, RunningTurn>();
  const works = createPromiseSet();

  const systemOf = (teamId: string): Context => ({ actor: { kind: "system", job: "chat" }, teamId, requestId: newId(), clock });

  async function flush(): Promise<void> {
    const byTeam = Map.groupBy(turns.values(), ({ teamId }) => teamId);
    await Promise.all([...byTeam].map(([teamId, own]) => flushTeam(teamId, own)));
  }

  async function flushTeam(teamId: string, own: readonly RunningTurn[]): Promise<void> {
    const said = own.map(({ id, answerId, parts }) => ({ id, answerId, parts: parts() }));
    const { running } = await kernel.command(commands.flushTurns, systemOf(teamId), { turns: said });
    // While Redis is away, a wish to stop arrives this way.
    for (const { id, isStopRequested } of running) if (isStopRequested) turns.get(id)?.stop("stopped");
  }

  async function sweep(): Promise<void> {
    const lapsed = await database.client<{ team_id: string; id: string }[]>`
      select * from app.find_lapsed_turns(${clock.now().toISOString()}, ${sweptAtOnce})`;
    for (const { team_id: teamId, id } of lapsed) {
      const { closed } = await kernel.command(commands.closeLapsedTurn, systemOf(teamId), { turnId: id });
      if (!closed) continue;
      log.warn({ turnId: id }, "a turn was closed whose process died");
      streams.abandon(id, encodeEvent({ type: "error", errorText: interruptedText }));
    }
  }

  /** Does `work` every `ms`, one at a time; a failure is logged and tried again with the next. */
  function repeat(ms: number, work: () => Promise<void>, failure: string): () => void {
    let isBusy = false;
    const timer = setInterval(() => {
      if (isBusy) return;
      isBusy = true;
      work()
        .catch((error: unknown) => log.error({ err: error }, failure))
        .finally(() => {
          isBusy = false;
        });
    }, ms);
    timer.unref();
    return () => clearInterval(timer);
  }

  const disposals = [
    repeat(flushEveryMs, flush, "running turns could not be kept alive"),
    repeat(sweepEveryMs, sweep, "turns of dead processes could not be closed"),
    await pubSub.subscribe(stopChannel, (turnId) => turns.get(turnId)?.stop("stopped")),
  ];

  return {
    add(turn, work) {
      turns.set(turn.id, turn);
      works.add(work);
      const remove = () => {
        if (turns.get(turn.id) === turn) turns.delete(turn.id);
      };
      work.then(remove, remove);
    },
    stop(turnId) {
      const own = turns.get(turnId);
      if (own === undefined) pubSub.publish(stopChannel, turnId);
      else own.stop("stopped");
    },
    settled: works.settled,
    stopAll(reason) {
      for (const turn of turns.values()) turn.stop(reason);
    },
    flush,
    sweep,
    dispose() {
      for (const disposal of disposals) disposal();
    },
  };
}
