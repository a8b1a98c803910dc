import type { Mention } from "../question/mention.ts";
import type { Parameter } from "../tools/parameters.ts";
import { bind, type Draft, markUsed, openParameters } from "./draft.ts";

const longestDemand = 300;

interface Slot extends Mention {
  readonly text: string;
}

/**
 * “Move Warehouse shelving to Won”, “mark X as won”: a record and what it becomes, for tools that need both. Says whether the
 * question has that form.
 */
export function bindAssignment(draft: Draft): boolean {
  const { question, pack } = draft;
  const required = openParameters(draft, "reference", "choice", "date", "decimal", "text").filter(
    ({ isRequired }) => isRequired,
  );
  const record = required.find(({ type }) => type === "reference");
  const target = required.find((parameter) => parameter !== record);
  if (!record || !target) return false;
  // The patterns backtrack; a demand that is longer than this is none.
  if (question.text.length > longestDemand) return false;
  for (const pattern of pack.assignments) {
    const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(question.text);
    const slots = match?.indices?.groups;
    if (!match || !slots?.record || !slots.target) continue;
    if (isAboutOthers(draft, slots.record, slots.target, record, target)) return false;
    const named = slotOf(draft, slots.record, record);
    const becomes = slotOf(draft, slots.target, target);
    const isVague = named !== undefined && becomes !== undefined && !isPlain(draft, named, becomes, target);
    if (isVague && pack.articles.includes(question.tokens[named.first - 1]?.lower ?? "")) return false;
    if (!isVague) markForm(draft, match.index, match.index + match[0].length, slots);
    if (named) bind(draft, record, named.text, named);
    for (const slot of [named, becomes]) if (slot) markNouns(draft, slot, [record, target]);
    if (becomes && (target.type === "reference" || target.type === "text")) bind(draft, target, becomes.text, becomes);
    return true;
  }
  return false;
}

/**
 * “Mark all overdue invoices as paid”, “change the email of Nordlicht to …”: a record of another kind, a field of one, or several of them;
 * and what it becomes is no state.
 */
function isAboutOthers(
  { question, pack }: Draft,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  { record = "" }: Parameter,
  target: Parameter,
): boolean {
  const own = pack.recordNouns[record] ?? [];
  const others = Object.entries(pack.recordNouns).flatMap(([kind, nouns]) => (kind === record ? [] : nouns));
  const isQuoted = (index: number) =>
    question.names.some(({ evidence, first, last }) => evidence === "quoted" && first <= index && last >= index);
  const covered = question.tokens.filter((token) => token.start >= start && token.end <= end && !isQuoted(token.index));
  const small = covered.filter(({ isCapitalised, opensSentence }) => !isCapitalised || opensSentence);
  const isOther = small.some(
    ({ lower }, position) =>
      pack.manyWords.includes(lower) ||
      (!own.includes(lower) && (others.includes(lower) || others.some((noun) => lower === `${noun}s`))) ||
      (pack.fieldWords.includes(lower) && pack.articles.includes(covered[position - 1]?.lower ?? "")) ||
      (pack.fieldWords.includes(lower) && ["of", "for"].includes(covered[position + 1]?.lower ?? "")),
  );
  const isMoney = question.amounts.some(({ first }) => covered.some(({ index }) => index === first));
  const becomes = question.text.slice(from, to).toLowerCase();
  const isStage = target.record !== undefined && pack.recordNames[target.record] !== undefined;
  const isNoState = isStage && (/[@\d€$£]/u.test(becomes) || pack.otherStates.includes(becomes.trim()));
  return isOther || isMoney || isNoState;
}

/** “The Proposal **stage**”: the noun belongs to the name beside it. */
function markNouns(draft: Draft, { first, last }: Slot, parameters: readonly Parameter[]): void {
  const nouns = parameters.flatMap(({ record = "" }) => draft.pack.recordNouns[record] ?? []);
  for (const index of [first - 1, last + 1])
    if (nouns.includes(draft.question.tokens[index]?.lower ?? "")) markUsed(draft, { first: index, last: index });
}

/** A slot without its quotes, articles and nouns: “the deal ‘Warehouse shelving’” → “Warehouse shelving”. */
function slotOf({ question, pack }: Draft, [start, end]: readonly [number, number], parameter: Parameter): Slot | undefined {
  const covered = question.tokens.filter((token) => token.start >= start && token.end <= end);
  const nouns = pack.recordNouns[parameter.record ?? ""] ?? parameter.words;
  const idle = new Set([...pack.articles, ...nouns, ...pack.prepositions, ...pack.naming]);
  const quoted = question.names.find(
    ({ evidence, first, last }) =>
      evidence === "quoted" && first >= (covered[0]?.index ?? 0) && last <= (covered.at(-1)?.index ?? -1),
  );
  if (quoted) return quoted;
  let [first, last] = [0, covered.length - 1];
  while (first <= last && idle.has(covered[first]?.lower ?? "")) first++;
  // “Move X back to Lead”: the small word belongs to the verb.
  const trailing = [...nouns, ...pack.stopWords];
  while (last > first && !covered[last]?.isCapitalised && trailing.includes(covered[last]?.lower ?? "")) last--;
  const [from, to] = [covered[first], covered[last]];
  // “It” is for the conversation to resolve.
  const isPronoun = covered.slice(first, last + 1).every(({ lower }) => pack.stopWords.includes(lower));
  if (!from || !to || isPronoun) return undefined;
  return { first: from.index, last: to.index, text: question.text.slice(from.start, to.end) };
}

/**
 * Whether it is plain that a record is put into a state: it is written like a name or with its noun, or the state is a known one.
 * “Mark the note as important” and “move the meeting to Friday” are about something else.
 */
function isPlain({ question, pack }: Draft, named: Slot, becomes: Slot, target: Parameter): boolean {
  const covered = question.tokens.slice(named.first, named.last + 1);
  const isKnownState = pack.recordNames[target.record ?? ""]?.includes(becomes.text.toLowerCase()) ?? false;
  const isQuoted = question.names.some(({ evidence, first }) => evidence === "quoted" && first === named.first);
  const nouns = Object.values(pack.recordNouns).flat();
  const beside = [question.tokens[named.first - 1], question.tokens[named.last + 1]];
  const hasNoun = beside.some((token) => token !== undefined && nouns.includes(token.lower));
  return isKnownState || isQuoted || hasNoun || covered.some(({ isCapitalised, text }) => isCapitalised || /\d/.test(text));
}

/** The words around the slots (“set the stage of … to …”) speak for a tool that puts records into states. */
function markForm(
  draft: Draft,
  start: number,
  end: number,
  slots: Readonly<Record<string, [number, number] | undefined>>,
): void {
  for (const token of draft.question.tokens) {
    const isInSlot = [slots.record, slots.target].some((slot) => slot && token.start >= slot[0] && token.end <= slot[1]);
    const isForm = token.start >= start && token.end <= end && !isInSlot;
    if (isForm) markUsed(draft, { first: token.index, last: token.index }, !draft.pack.stopWords.includes(token.lower));
    const isState =
      slots.target && token.start === slots.target[0] && Object.values(draft.pack.recordNames).flat().includes(token.lower);
    if (isState) draft.evidence.add(token.index);
  }
}
