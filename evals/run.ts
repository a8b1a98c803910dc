/** `bun run eval <name> …`: runs one evaluation on a folder of the caller's. */
import type { Evaluation } from "./evaluation.ts";

// Loaded when called: one evaluation should not wait for the libraries of another.
const evaluations: Readonly<Record<string, () => Promise<Evaluation>>> = {
  intents: async () => (await import("./intents/run-intents.ts")).evalIntents,
  chat: async () => (await import("./answers/run-answers.ts")).evalAnswers,
  badinput: async () => (await import("./badinput/run-badinput.ts")).evalBadInput,
  categories: async () => (await import("./categories/run-categories.ts")).evalCategories,
  "categories:score": async () => (await import("./categories/score-categories.ts")).scoreCategories,
  documents: async () => (await import("./documents/run-documents.ts")).evalDocuments,
  "documents:fuzz": async () => (await import("./documents/fuzz.ts")).evalFuzz,
  "documents:invented": async () => (await import("./documents/run-invented.ts")).evalInvented,
  "documents:score": async () => (await import("./documents/score-documents.ts")).scoreDocuments,
  "documents:trust": async () => (await import("./documents/run-trust.ts")).evalTrust,
  streams: async () => (await import("./streams/run-streams.ts")).evalStreams,
  verification: async () => (await import("./verification/run-verification.ts")).evalVerification,
  statements: async () => (await import("./statements/run-statements.ts")).evalStatements,
};

const [name = "", ...args] = process.argv.slice(2);
const load = evaluations[name];
if (name === "") {
  console.log(`Evaluations: ${Object.keys(evaluations).join(", ")}.`);
  process.exit(0);
}
if (load === undefined) {
  console.error(`There is no evaluation “${name}”. Available: ${Object.keys(evaluations).join(", ")}.`);
  process.exit(1);
}
await (await load())(args);
