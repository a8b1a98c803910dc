import type { Parameter } from "./parameters.ts";

/** Parameters that bound the same field: `dueDateFrom` and `dueDateTo`, or `grossTotalMin` and `grossTotalMax`. */
export interface ParameterGroup {
  /** The words of the field they bound: `["due", "date"]`. */
  readonly words: readonly string[];
  readonly lower?: Parameter;
  readonly upper?: Parameter;
  readonly exact?: Parameter;
}

const lowerWords = new Set([
  "min",
  "minimum",
  "from",
  "after",
  "since",
  "start",
  "begin",
  "gte",
  "gt",
  "over",
  "above",
  "earliest",
]);
const upperWords = new Set(["max", "maximum", "to", "until", "before", "end", "lte", "lt", "under", "below", "latest", "till"]);

/** Groups parameters by the field they bound, in the order of the schema. */
export function groupParameters(parameters: readonly Parameter[]): ParameterGroup[] {
  const groups = new Map<string, { words: readonly string[]; lower?: Parameter; upper?: Parameter; exact?: Parameter }>();
  for (const parameter of parameters) {
    const words = parameter.words.filter((word) => !lowerWords.has(word) && !upperWords.has(word));
    const key = words.join(" ");
    const group = groups.get(key) ?? { words };
    if (parameter.words.some((word) => lowerWords.has(word))) group.lower = parameter;
    else if (parameter.words.some((word) => upperWords.has(word))) group.upper = parameter;
    else group.exact = parameter;
    groups.set(key, group);
  }
  return [...groups.values()];
}
