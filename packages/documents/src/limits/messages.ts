import type { ReadOptions } from "../read-options.ts";
import type { Reading } from "../reading.ts";

/** Options that another process can be given; a model is asked by the parent, which holds its keys. */
export type PlainReadOptions = Omit<ReadOptions, "model" | "signal">;

export interface ReadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly options: PlainReadOptions;
  /** Whether the answer has to hold what a model would need. */
  readonly withSource: boolean;
}

export type ProcessMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly id: number; readonly readings: readonly Reading[]; readonly milliseconds: number }
  /** A fault of ours; the process can go on. */
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
