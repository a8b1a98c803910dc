import { languages, understandLanguage } from "@omni/ai-models";
import type { RatedAnswer } from "@omni/crm";

/**
 * A rated answer as a case of the evaluation suite (`evals/answers/README.md`). The turns that led to it are asked again and not
 * judged. An answer that was good says what would be right: who answered, and how the tools were called. Of one that was not, only
 * a person can say what would be; it stands under `feedback` what was done instead.
 */
export function feedbackCase({ id, ratedAt, rating, reason, comment, turns }: RatedAnswer) {
  const rated = turns.at(-1);
  if (rated === undefined) return null;
  const { question, agent, calls, answer } = rated;
  const expected = {
    ...(agent === null ? {} : { agent: [agent] }),
    // A good answer without a call: small talk, or something that is rightly declined or asked back.
    ...(calls.length === 0 ? { either: true } : { calls }),
  };
  return {
    id: `feedback-${id}`,
    language: languageOf(turns.map(({ question: asked }) => asked)),
    kind: turns.length === 1 ? "single" : "dialogue",
    turns: [
      ...turns.slice(0, -1).map(({ question: asked }) => ({ ask: asked, unjudged: true })),
      { ask: question, ...(rating === "up" ? expected : { unjudged: true }) },
    ],
    feedback: { verdict: rating, reason, comment, ratedAt, agent, calls, answer },
  };
}

/** Of the last question that tells, as the local model reads it: `en`, `sl` or `de`. */
function languageOf(questions: readonly string[]): string {
  const [first] = languages;
  const pack = questions.reduce((before, question) => understandLanguage(question, languages, before).pack, first);
  return (pack?.locale ?? "en").slice(0, 2);
}
