/**
 * Categories for bank transactions: by a team's rules, by what it taught, and by what names and codes say, with a confidence
 * that means what it says and a reason for each.
 *
 * ```ts
 * const categorizer = createCategorizer({ state });
 * const [result] = categorizer.categorize([{ id: "1", date: "2026-03-02", payee: "SHELL 4412 WIEN", amount: "-61.20" }]);
 * categorizer.learn({ transaction, category: "vehicles/fuel", source: "correction" });
 * await save(categorizer.state());
 * ```
 *
 * @module
 */
export { createCategorizer } from "./categorizer.ts";
export { type Embedder, embedderOf } from "./embedding/embedder.ts";
export { createEmbeddingStore, type EmbeddingStore } from "./embedding/embedding-store.ts";
export { embeddingKey } from "./embedding/meanings.ts";
export { categoryOfMerchantCode } from "./evidence/merchant-codes.ts";
export { type Rule, ruleSchema } from "./evidence/rules.ts";
export type { Categorizer, CategorizerOptions, Lesson } from "./options.ts";
export { cleanPayee, type Payee } from "./payee/clean-payee.ts";
export type { Candidate, Categorized, Evidence } from "./result.ts";
export { type CategorizerState, categorizerStateSchema } from "./state.ts";
export {
  type Category,
  categorySchema,
  type Language,
  languages,
  type TaxHints,
  taxHintsSchema,
  taxonomySchema,
} from "./taxonomy/category.ts";
export { defaultTaxonomy } from "./taxonomy/default-taxonomy.ts";
export { type Transaction, type TransactionInput, transactionSchema } from "./transaction.ts";
