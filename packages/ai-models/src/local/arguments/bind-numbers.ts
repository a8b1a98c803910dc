import type { Parameter } from "../tools/parameters.ts";
import { bind, type Draft, groupingOf, isGrouped, isUsed, markUsed, openParameters } from "./draft.ts";

const limitNames = new Set([
  "limit",
  "top",
  "count",
  "size",
  "max",
  "maximum",
  "first",
  "take",
  "n",
  "results",
  "page",
  "rows",
]);

/** “Top 5” → `limit`. */
export function bindLimits(draft: Draft): void {
  const limit = openParameters(draft, "integer", "number").find(isLimit);
  const [mention] = draft.question.limits;
  // Without groups there is nothing that could be limited to a few.
  if (groupingOf(draft.tool) !== undefined && !isGrouped(draft)) return;
  if (limit && mention) bind(draft, limit, Math.min(mention.count, limit.maximum ?? mention.count), mention);
}

/** “Floor 3”, “on the 3rd floor” → `floor`: a number belongs to the parameter whose word stands beside it. */
export function bindNumbers(draft: Draft): void {
  const { question, vocabulary } = draft;
  for (const parameter of openParameters(draft, "integer", "number").filter(
    (it) => !isLimit(it) && !it.words.includes("group"),
  )) {
    const concepts = new Set(parameter.words.map(vocabulary.conceptOf));
    const isBeside = (index: number) => concepts.has(question.tokens[index]?.concept ?? "");
    for (const mention of [...question.numbers, ...question.limits.map((limit) => ({ ...limit, value: limit.count }))]) {
      const cue = [mention.last + 1, mention.first - 1, mention.first - 2, mention.last + 2].find(isBeside);
      if (cue === undefined || isUsed(draft, mention.first, mention.last)) continue;
      bind(draft, parameter, mention.value, mention);
      markUsed(draft, { first: cue, last: cue }, true);
      break;
    }
  }
}

function isLimit({ words }: Parameter): boolean {
  return words.every((word) => limitNames.has(word));
}
