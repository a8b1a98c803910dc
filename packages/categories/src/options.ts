import { OmniError } from "@omni/core";
import { z } from "zod";
import type { Embedder } from "./embedding/embedder.ts";
import type { EmbeddingStore } from "./embedding/embedding-store.ts";
import type { Rule } from "./evidence/rules.ts";
import type { Categorized } from "./result.ts";
import type { CategorizerState } from "./state.ts";
import type { Category } from "./taxonomy/category.ts";
import { type TransactionInput, transactionSchema } from "./transaction.ts";

export interface CategorizerOptions {
  /** The team's categories; the default taxonomy when left out, none (labels alone are learnt) when empty. */
  readonly taxonomy?: readonly Category[];
  /** In order: the first that fits decides. */
  readonly rules?: readonly Rule[];
  /** What `state()` gave before. */
  readonly state?: unknown;
  /** The least confidence at which a category is assigned; 0.7 when left out. */
  readonly threshold?: number;
  /** Without one, meanings are not compared. */
  readonly embedder?: Embedder;
  readonly embeddings?: EmbeddingStore;
}

export interface Lesson {
  readonly transaction: TransactionInput;
  readonly category: string;
  /** `correction` when a person set it and expects it to be followed the next time; `booking`, the default, when it came with the books. */
  readonly source?: "booking" | "correction";
}

export interface Categorizer {
  /** One result a transaction, in order, each with its transaction's id. Throws `invalid` for a transaction that is none. */
  categorize(transactions: readonly TransactionInput[]): Categorized[];
  /** Embeds what `categorize` will compare; does nothing without an embedder. Rejects when the embedder does. */
  prepare(transactions: readonly TransactionInput[], options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Teaches one category; what the same id was taught before is replaced. It holds from the next call on. */
  learn(lesson: Lesson): void;
  /** Undoes `learn`; false when nothing was taught under this id (or it made room for newer ones of its payee). */
  forget(id: string): boolean;
  state(): CategorizerState;
}

export const lessonSchema = z.object({
  transaction: transactionSchema,
  category: z.string().min(1).max(200),
  source: z.enum(["booking", "correction"]).default("booking"),
});

/** Throws `invalid` with a sentence that names `what` and says what is wrong with it. */
export function parseOr<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new OmniError("invalid", `${what} cannot be used: ${z.prettifyError(parsed.error)}`, {
    details: { issues: parsed.error.issues },
  });
}
