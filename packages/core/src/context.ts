import type { Actor } from "./actor.ts";
import type { Clock } from "./dates.ts";

/** What a call carries besides its input. `teamId` is null for a principal that belongs to no team; every verb refuses it. */
export interface Context {
  readonly actor: Actor;
  readonly teamId: string | null;
  readonly requestId: string;
  /** The chat turn this call is part of: what it writes can be undone together. */
  readonly turnId?: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}
