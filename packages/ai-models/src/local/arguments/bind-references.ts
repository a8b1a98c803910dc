import type { NameEvidence, NameMention } from "../question/mention.ts";
import type { Parameter } from "../tools/parameters.ts";
import { isCountryName } from "./countries.ts";
import { denialBefore, exclusionOf, leaveOut } from "./denial.ts";
import { bind, type Draft, isUsed, markUsed, openParameters } from "./draft.ts";
import { isTradeName } from "./trades.ts";

const strength: Readonly<Record<NameEvidence, number>> = {
  quoted: 1,
  identifier: 0.9,
  capitalised: 0.8,
  cued: 0.5,
  bare: 0.25,
};
const enough = 0.2;

/**
 * Names of records → references; the person's words are passed on, the tool finds the record. The best pairs go first, those of
 * required parameters before all.
 */
export function bindReferences(draft: Draft): void {
  const open = openParameters(draft, "reference");
  const pairs = open
    .flatMap((parameter) => draft.question.names.map((name) => ({ parameter, name, fit: fitness(draft, parameter, name) })))
    // A word that nothing else explains may be a name where a record has to be named, or right beside what the tool is about.
    .filter(
      ({ fit, parameter, name }) =>
        fit > enough && (name.evidence !== "bare" || parameter.isRequired || isBesideSubject(draft, name)),
    )
    .sort((one, other) => Number(other.parameter.isRequired) - Number(one.parameter.isRequired) || other.fit - one.fit);
  for (const { parameter, name } of pairs) {
    if (parameter.name in draft.arguments || isUsed(draft, name.first, name.last)) continue;
    bindName(draft, parameter, name);
  }
  for (const parameter of openParameters(draft, "reference")) bindKnownName(draft, parameter);
  completeNumbers(draft);
}

/** “Without Nordlicht”, “except those in Negotiation”: names that are to be left out, where the tool can. */
export function bindDeniedNames(draft: Draft): void {
  if (draft.tool.isWrite === true) return;
  const open = openParameters(draft, "reference").filter((parameter) => exclusionOf(draft, parameter) !== undefined);
  for (const name of draft.question.names) {
    const denial = isUsed(draft, name.first, name.last) ? undefined : denialBefore(draft, name);
    if (denial === undefined) continue;
    const [best] = open
      .map((parameter) => ({ parameter, fit: fitness(draft, parameter, name) }))
      .filter(({ fit }) => fit > enough)
      .sort((one, other) => other.fit - one.fit);
    if (best) leaveOut(draft, best.parameter, name.text, name, denial);
  }
  for (const parameter of open) {
    const known = draft.pack.recordNames[parameter.record ?? ""] ?? [];
    for (const { index, lower, text } of draft.question.tokens) {
      const denial =
        known.includes(lower) && !draft.used.has(index) ? denialBefore(draft, { first: index, last: index }) : undefined;
      if (denial !== undefined) leaveOut(draft, parameter, text, { first: index, last: index }, denial);
    }
  }
}

/** “Invoice 0458 from last year”: the end of a number, and the year that stands in it. */
function completeNumbers(draft: Draft): void {
  const { question, tool, pack } = draft;
  for (const { name, record = "", type } of tool.parameters) {
    const value = draft.arguments[name];
    if (
      type !== "reference" ||
      !pack.numberedRecords.includes(record) ||
      typeof value !== "string" ||
      !/^\d{1,6}$/u.test(value)
    )
      continue;
    const year = question.dates.find(({ from = "", to = "" }) => from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`);
    if (year?.from === undefined || draft.bound.has(year)) continue;
    draft.arguments[name] = `${year.from.slice(0, 4)}-${value}`;
    draft.bound.add(year);
    markUsed(draft, year);
  }
}

/** “Nordlicht invoices”, “invoices nordlicht”. */
function isBesideSubject({ question, subject }: Draft, { first, last }: NameMention): boolean {
  return [question.tokens[first - 1], question.tokens[last + 1]].some(
    (token) => token !== undefined && subject.has(token.concept),
  );
}

/** Gives a name to a parameter, and remembers whether it was a guess. */
export function bindName(draft: Draft, parameter: Parameter, name: NameMention): void {
  bind(draft, parameter, name.text, name);
  // “The company Nordlicht”, “the Proposal stage”: its noun belongs to it.
  const nouns = [
    ...(draft.pack.recordNouns[parameter.record ?? ""] ?? []),
    ...(parameter.record ?? "").split(" "),
    ...parameter.words,
  ];
  for (const index of [name.first - 1, name.first - 2, name.last + 1]) {
    if (nouns.includes(draft.question.tokens[index]?.lower ?? "") && !isUsed(draft, index))
      markUsed(draft, { first: index, last: index });
  }
  if (name.evidence === "bare") for (let index = name.first; index <= name.last; index++) draft.guessed.add(index);
}

function fitness({ tool, pack }: Draft, { record = "", isRequired }: Parameter, name: NameMention): number {
  let fit = strength[name.evidence];
  const usual = pack.recordNames[record];
  if (name.kindBefore === record) fit += 0.5;
  else if (name.kindBefore !== undefined) {
    const isElsewhere =
      name.evidence === "identifier" ||
      (name.evidence === "quoted" && name.kindBefore === pack.titledRecord) ||
      tool.parameters.some((other) => other.record === name.kindBefore);
    fit -= isElsewhere ? 1 : 0.4;
  }
  if (name.kindAfter === record && isRequired) fit += 0.3;
  // Stages go by a handful of names; another name is one only where it is called so, or nothing else will do.
  else if (usual && !isRequired && !usual.includes(name.text.toLowerCase()) && name.kindAfter !== record) fit -= 0.5;
  // “Sent by post”: a small word after “by” is a way more often than a name.
  if (name.lead === "by" && name.evidence === "cued") fit -= 0.4;
  // “Companies in retail”: a trade is one before it is a name.
  if (name.kindBefore === undefined && isTradeName(name.text, pack)) fit -= 0.6;
  // “Customers from Austria”: a country is a place before it is a name.
  if (name.kindBefore !== record && isCountryName(name.text, pack)) fit -= 0.8;
  const isNumbered = !pack.unnumberedRecords.includes(record);
  if (name.evidence === "identifier" && name.kindBefore !== record) fit += isNumbered ? 0.2 : -0.8;
  // A number has figures in it; words are hardly one.
  if (pack.numberedRecords.includes(record) && name.evidence !== "quoted" && !/\d/.test(name.text)) fit -= 0.7;
  const otherKind = Object.keys(pack.recordNames).find((kind) => pack.recordNames[kind]?.includes(name.text.toLowerCase()));
  if (otherKind !== undefined && otherKind !== record) fit -= 1;
  // “In logistics” is a place or a trade, no record; “in Negotiation” is a stage.
  if (name.lead !== undefined && pack.placeWords.includes(name.lead)) fit += usual ? 0.4 : -0.7;
  return fit;
}

/** “Won deals”: a name so common that it is written small and without a word before it. */
function bindKnownName(draft: Draft, parameter: Parameter): void {
  const names = draft.pack.recordNames[parameter.record ?? ""] ?? [];
  const token = draft.question.tokens.find(({ index, lower }) => names.includes(lower) && !draft.used.has(index));
  if (!token) return;
  bindName(draft, parameter, {
    first: token.index,
    last: token.index,
    text: token.text,
    evidence: "cued",
    isPossessive: false,
  });
  markUsed(draft, { first: token.index, last: token.index }, true);
}
