import type { Arguments } from "../arguments/draft.ts";
import { members } from "../arguments/field-cues.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";
import { groupParameters, type ParameterGroup } from "../tools/parameter-groups.ts";
import { isPaging, type Parameter, splitName } from "../tools/parameters.ts";
import { escapeText, fill, formatDate, formatDecimal, joinWords, labelOf } from "./format.ts";

/** The arguments that describe what was asked for, as words before its noun: “unpaid or partly paid”, “overdue”. */
export function adjectives({ parameters }: OfferedTool, given: Arguments, pack: LanguagePack): string {
  return parameters
    .filter((parameter) => isAdjective(parameter, given[parameter.name]))
    .map(({ type, words, name }) => {
      if (type === "boolean") return worded(words.filter((word) => word !== "is").join(" "), pack);
      const value = given[name];
      const values = (Array.isArray(value) ? value : [value]).map((word) => worded(splitName(String(word)).join(" "), pack));
      return joinWords(values, pack.or);
    })
    .join(" ");
}

/** A value or a field as the language says it. */
function worded(words: string, { labels }: LanguagePack): string {
  return labels[words] ?? words;
}

function isAdjective({ type, words }: Parameter, value: unknown): boolean {
  if (type === "boolean") return value === true;
  return (
    type === "choice" &&
    value !== undefined &&
    !words.some((word) => ["sort", "order", "by", "group", "per", "measure", "of", "compare"].includes(word))
  );
}

/** The other arguments in words. `isFull` adds dates and amounts, which were worked out from the question. */
export function filterWords({ parameters }: OfferedTool, given: Arguments, pack: LanguagePack, isFull: boolean): string[] {
  const words: string[] = [];
  const ranged = parameters.filter(({ type }) => type === "date" || type === "decimal");
  for (const parameter of parameters) {
    const value = given[parameter.name];
    if (value === undefined || ranged.includes(parameter) || isPaging(parameter.name) || isAdjective(parameter, value))
      continue;
    if (parameter.type === "boolean")
      words.push(`${pack.not} ${worded(parameter.words.filter((word) => word !== "is").join(" "), pack)}`);
    if (parameter.type === "integer" && isFull && !parameter.words.includes("limit"))
      words.push(`${labelOf(parameter.name, pack)} ${String(value)}`);
    if (parameter.type === "reference" || parameter.type === "text" || parameter.type === "currency") {
      const said = (Array.isArray(value) ? value : [value]).map((each) => escapeText(String(each)));
      words.push(
        parameter.excludes === undefined
          ? `${labelOf(parameter.name, pack)} ${joinWords(said, pack.or)}`
          : `${labelOf(parameter.excludes, pack)} ${pack.not} ${joinWords(said, pack.or)}`,
      );
    }
  }
  return isFull ? [...words, ...groupParameters(ranged).flatMap((group) => rangeWords(group, given, pack))] : words;
}

function rangeWords(group: ParameterGroup, given: Arguments, pack: LanguagePack): string[] {
  const [type] = members(group).map((parameter) => parameter.type);
  const written = (parameter: Parameter | undefined) => {
    const value = parameter && given[parameter.name];
    if (typeof value !== "string") return undefined;
    return type === "date" ? formatDate(value, pack) : formatDecimal(value, pack);
  };
  const [from, to, value] = [written(group.lower), written(group.upper), written(group.exact)];
  const field = worded(group.words.join(" "), pack);
  const { ranges } = pack;
  if (value !== undefined) return [fill(ranges.equal, { field, value })];
  if (from !== undefined && from === to) return [fill(ranges.equal, { field, value: from })];
  if (from !== undefined && to !== undefined) return [fill(ranges.between, { field, from, to })];
  if (from !== undefined) return [fill(ranges.from, { field, from })];
  return to === undefined ? [] : [fill(ranges.to, { field, to })];
}
