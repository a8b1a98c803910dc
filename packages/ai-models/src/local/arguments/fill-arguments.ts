import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import type { Question } from "../question/question.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";
import { type Parameter, splitName } from "../tools/parameters.ts";
import { bindAssignment } from "./bind-assignment.ts";
import { bindBooleans } from "./bind-booleans.ts";
import { bindChoices } from "./bind-choices.ts";
import { bindComparison } from "./bind-comparison.ts";
import { bindDictation } from "./bind-dictation.ts";
import { bindLimits, bindNumbers } from "./bind-numbers.ts";
import { bindAmounts, bindCurrencies, bindDates } from "./bind-ranges.ts";
import { bindReferences } from "./bind-references.ts";
import { bindCountries, bindSearch, bindTexts } from "./bind-text.ts";
import type { Arguments, Draft } from "./draft.ts";

/** What one tool can make of a question. */
export interface Filling {
  readonly arguments: Arguments;
  /** Tokens whose meaning went into an argument, and those of them that speak for the tool. */
  readonly used: ReadonlySet<number>;
  readonly evidence: ReadonlySet<number>;
  /** Tokens taken for a name only because nothing else explains them. */
  readonly guessed: ReadonlySet<number>;
  /** Whether the question puts a record into a state (“move X to Won”), or dictates a text. */
  readonly isAssignment: boolean;
  /** Whether the tool needs one record and the question names it. */
  readonly isOneRecord: boolean;
  /** What the question names and the tool has no parameter for. */
  readonly unbound: readonly Mention[];
  /** Required parameters without an argument. */
  readonly missing: readonly Parameter[];
}

export interface FillOptions {
  readonly pack: LanguagePack;
  /** The arguments of the call that is being refined; a date without its own word goes where theirs went. */
  readonly previous?: Arguments;
  /** The record of a kind that “it” or “their” stands for. */
  readonly referent?: (kind: string) => string | undefined;
}

/** Fills a tool's arguments from a question: dates, amounts, choices, names, in the order of how sure they are. */
export function fillArguments(question: Question, tool: OfferedTool, { pack, previous = {}, referent }: FillOptions): Filling {
  const vocabulary = vocabularyOf(pack);
  const draft: Draft = {
    question,
    tool,
    pack,
    vocabulary,
    subject: new Set(splitName(tool.subject.one).map(vocabulary.conceptOf)),
    previous,
    arguments: {},
    used: new Set(),
    evidence: new Set(),
    cues: new Set(),
    shared: new Set(),
    guessed: new Set(),
    bound: new Set(),
  };
  const isAssignment = bindAssignment(draft);
  const isDictated = bindDictation(draft);
  bindComparison(draft);
  bindDates(draft);
  bindAmounts(draft);
  bindCurrencies(draft);
  bindChoices(draft);
  bindLimits(draft);
  bindNumbers(draft);
  bindBooleans(draft);
  bindCountries(draft);
  bindReferences(draft);
  bindTexts(draft);
  bindSearch(draft);
  if (referent) bindReferents(draft, referent);
  withdrawPayables(draft);

  const { comparisons, dates, amounts, currencies, limits, numbers, names } = question;
  const mentions: readonly Mention[] = [...comparisons, ...dates, ...amounts, ...currencies, ...limits, ...numbers, ...names];
  return {
    arguments: draft.arguments,
    used: draft.used,
    evidence: draft.evidence,
    guessed: draft.guessed,
    isAssignment: isAssignment || isDictated,
    isOneRecord: needsOnly(tool, draft.arguments),
    unbound: mentions.filter((mention) => !draft.bound.has(mention) && !isCovered(draft, mention)),
    missing: tool.parameters.filter(({ name, isRequired }) => isRequired && !(name in draft.arguments)),
  };
}

/** “The unpaid bills of Nordlicht” are those that we sent to it. */
function withdrawPayables({ tool, question, pack, arguments: given }: Draft): void {
  const isNamed = tool.parameters.some(({ type, name }) => type === "reference" && name in given);
  const direction = tool.parameters.find(({ values }) => values.includes("issued") && values.includes("received"));
  const others = question.tokens.some(({ lower }) => /^(?:supplier|vendor)/u.test(lower));
  const isBill = question.tokens.some(({ lower }) => pack.payables.includes(lower));
  if (isNamed && isBill && !others && direction !== undefined && given[direction.name] === "received")
    delete given[direction.name];
}

function needsOnly({ parameters }: OfferedTool, given: Arguments): boolean {
  const [required, ...others] = parameters.filter(({ isRequired }) => isRequired);
  return required?.type === "reference" && others.length === 0 && required.name in given;
}

function isCovered({ used }: Draft, { first, last }: Mention): boolean {
  for (let index = first; index <= last; index++) if (!used.has(index)) return false;
  return true;
}

/** “Their invoices”, “move it to Won”, “who is the customer”: the record the conversation is about. */
function bindReferents(draft: Draft, referent: (kind: string) => string | undefined): void {
  const { pack, question, tool } = draft;
  const isPronoun = pack.conversation.possessive.test(question.text);
  for (const { name, record, type, isRequired } of tool.parameters) {
    if (type !== "reference" || record === undefined || name in draft.arguments) continue;
    const nouns = pack.recordNouns[record] ?? [record];
    const isDefinite = question.tokens.some(
      ({ index, lower }) => nouns.includes(lower) && pack.articles.includes(question.tokens[index - 1]?.lower ?? ""),
    );
    const value = isPronoun || (isRequired && isDefinite) ? referent(record) : undefined;
    if (value !== undefined) draft.arguments[name] = value;
  }
}
