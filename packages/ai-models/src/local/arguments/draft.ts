import type { JSONValue } from "@ai-sdk/provider";
import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import type { Question } from "../question/question.ts";
import type { Vocabulary } from "../question/vocabulary.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";
import type { Parameter, ParameterType } from "../tools/parameters.ts";

export type Arguments = Record<string, JSONValue>;

/** The arguments of one tool while they are being filled. Every binder takes what it can read and marks the words it used. */
export interface Draft {
  readonly question: Question;
  readonly tool: OfferedTool;
  readonly pack: LanguagePack;
  readonly vocabulary: Vocabulary;
  /** The meanings of the words the tool is about. */
  readonly subject: ReadonlySet<string>;
  /** The arguments of the call that a follow-up refines. */
  readonly previous: Arguments;
  readonly arguments: Arguments;
  /** Tokens whose meaning went into an argument. */
  readonly used: Set<number>;
  /** Those of them that speak for the tool: “overdue” does for one that can filter by it, a name or a date does not. */
  readonly evidence: Set<number>;
  /** Words that said which field a date or an amount bounds. A longer phrase may still hold them: “we have to **pay** this week”. */
  readonly cues: Set<number>;
  /** Tokens that said a value of one choice and may say one of another: “what we owe” is received, and still to be paid. */
  readonly shared: Set<number>;
  /** Tokens taken for a name only because nothing else explains them. */
  readonly guessed: Set<number>;
  readonly bound: Set<Mention>;
  /** Tokens of what is to be left out, each with the word that said so. */
  readonly denied: Map<number, number>;
}

/** The parameters of some types that have no argument yet, but for those that leave out; `denial.ts` fills these. */
export function openParameters(draft: Draft, ...types: readonly ParameterType[]): Parameter[] {
  return draft.tool.parameters.filter(
    ({ name, type, excludes }) => excludes === undefined && types.includes(type) && !(name in draft.arguments),
  );
}

export function isUsed(draft: Draft, first: number, last = first): boolean {
  for (let index = first; index <= last; index++) if (draft.used.has(index)) return true;
  return false;
}

export function markUsed(draft: Draft, { first, last }: Mention, isEvidence = false): void {
  for (let index = first; index <= last; index++) {
    draft.used.add(index);
    if (isEvidence) draft.evidence.add(index);
  }
}

const groupNames = new Set(["by", "group", "grouping", "per"]);

/** Whether a parameter says what to group by. */
export function isGroupingName({ words }: Parameter): boolean {
  return words.some((word) => groupNames.has(word)) && !words.includes("order") && !words.includes("sort");
}

/** The parameter by which a tool groups, if it does. */
export function groupingOf({ parameters }: OfferedTool): Parameter | undefined {
  return parameters.find((parameter) => parameter.type === "choice" && isGroupingName(parameter));
}

export function isGrouped({ tool, arguments: given, previous }: Draft): boolean {
  const name = groupingOf(tool)?.name;
  return name !== undefined && (name in given || name in previous);
}

/** Gives a mention to a parameter. */
export function bind(draft: Draft, parameter: Parameter, value: JSONValue, mention: Mention): void {
  draft.arguments[parameter.name] = parameter.isList && !Array.isArray(value) ? [value] : value;
  draft.bound.add(mention);
  markUsed(draft, mention);
}
