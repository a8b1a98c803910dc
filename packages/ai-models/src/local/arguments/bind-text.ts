import type { Mention, NameMention } from "../question/mention.ts";
import { isPaging, type Parameter } from "../tools/parameters.ts";
import { bindName } from "./bind-references.ts";
import { countryPhrases, isCountryName } from "./countries.ts";
import { denialBefore, leaveOut } from "./denial.ts";
import { bind, type Draft, isUsed, markUsed, openParameters } from "./draft.ts";
import { tradePhrases } from "./trades.ts";

const reach = 3;
const searchNames = new Set(["q", "query", "search", "text", "words", "keyword", "keywords", "term"]);

/** “From Germany”, “German customers” → `country: "DE"`. Of two countries neither is chosen where one is asked for. */
export function bindCountries(draft: Draft): void {
  const { question, pack } = draft;
  for (const parameter of openParameters(draft, "text").filter(isCountry)) {
    const said = countryPhrases(pack)
      .all(question.tokens)
      .filter(
        (match) =>
          !isUsed(draft, match.first, match.last) &&
          !isPronoun(draft, match) &&
          !isInName(draft, match) &&
          !isLanguage(draft, match),
      );
    const found = said.filter((match) => {
      const denial = denialBefore(draft, match);
      if (denial === undefined) return true;
      const isLeftOut = leaveOut(draft, parameter, match.values[0] ?? "", match, denial);
      if (isLeftOut) bindNamesIn(draft, match);
      return false;
    });
    const codes = new Set(found.map(({ values }) => values[0]));
    if (found.length === 0 || (codes.size > 1 && !parameter.isList)) continue;
    const values = found.flatMap((match) => {
      markUsed(draft, match);
      bindNamesIn(draft, match);
      const words = question.text.slice(question.tokens[match.first]?.start, question.tokens[match.last]?.end);
      return [takesCode(parameter) ? (match.values[0] ?? words) : words];
    });
    draft.arguments[parameter.name] = parameter.isList ? [...new Set(values)] : (values[0] ?? null);
  }
}

/** What is a country is no name beside it. */
function bindNamesIn({ question, bound }: Draft, { first, last }: Mention): void {
  for (const name of question.names) if (name.first <= last && name.last >= first) bound.add(name);
}

const tradeNouns = ["industry", "industries", "company", "trade", "business", "sector"];

/** “In logistics”, “building firms”, “the retail sector”, “the industry retail” → `industry`: trades that every language has words for. */
export function bindTrades(draft: Draft): void {
  const { question, pack } = draft;
  const nouns = [
    ...(pack.recordNouns.customer ?? []),
    "customers",
    "clients",
    "companies",
    "suppliers",
    "vendors",
    "industry",
    "industries",
  ];
  for (const parameter of openParameters(draft, "text").filter(({ record }) => record === "industry")) {
    const said = tradePhrases(pack)
      .all(question.tokens)
      .filter((match) => {
        const before = question.tokens[match.first - 1]?.lower ?? "";
        const isLed =
          tradeNouns.includes(before) ||
          pack.placeWords.includes(before) ||
          before === "from" ||
          (pack.articles.includes(before) &&
            [...pack.placeWords, "from"].includes(question.tokens[match.first - 2]?.lower ?? ""));
        // “Invoices 2025 construction”, in the very word of a list.
        const isPlain =
          match.values[0]?.toLowerCase() === question.tokens[match.first]?.lower &&
          question.tokens[match.last + 1] === undefined;
        const isBeside = nouns.includes(question.tokens[match.last + 1]?.lower ?? "");
        const isDenied = denialBefore(draft, match) !== undefined;
        return (
          !isUsed(draft, match.first, match.last) && (isLed || isBeside || isPlain || isDenied) && !isWithinName(draft, match)
        );
      });
    for (const match of said) {
      const trade = match.values[0];
      const denial = denialBefore(draft, match);
      if (trade === undefined || (denial === undefined && parameter.name in draft.arguments)) continue;
      if (denial === undefined) bind(draft, parameter, trade, match);
      else if (!leaveOut(draft, parameter, trade, match, denial)) continue;
      markTrade(draft, match);
    }
  }
}

/** The name and the nouns that a trade is said with. */
function markTrade(draft: Draft, { first, last }: Mention): void {
  const { question } = draft;
  for (const name of question.names) if (name.first >= first && name.last <= last) draft.bound.add(name);
  for (const beside of [question.tokens[first - 1], question.tokens[last + 1]])
    if (beside !== undefined && tradeNouns.includes(beside.lower)) markUsed(draft, { first: beside.index, last: beside.index });
}

/** “Nordlicht Logistics” is a name. */
function isWithinName({ question }: Draft, { first, last }: Mention): boolean {
  return question.names.some(
    (name) =>
      name.first <= first &&
      name.last >= last &&
      name.last - name.first > last - first &&
      name.evidence !== "bare" &&
      name.evidence !== "cued",
  );
}

/** Words for a text parameter: beside its own name (“the logistics industry”), after “in”, or right before what is asked for. */
export function bindTexts(draft: Draft): void {
  for (const parameter of openParameters(draft, "text").filter(
    (it) => !isSearch(it) && !isCountry(it) && !isPaging(it.name) && !isDictated(draft, it),
  )) {
    const found = besideName(draft, parameter) ?? (isOwnTrait(draft, parameter) ? byPosition(draft) : undefined);
    if (found) bind(draft, parameter, found.text, found);
  }
}

/** “In logistics” says the trade of customers where customers are asked for; of an invoice it says nothing. */
function isOwnTrait({ tool, question, vocabulary }: Draft, { record, description }: Parameter): boolean {
  if (record === undefined) return true;
  const said = new Set(question.tokens.map(({ concept }) => concept));
  const owners = description.toLowerCase().match(/[a-z]+/gu) ?? [];
  return owners.some(
    (word) => word === tool.subject.one || (said.has(vocabulary.conceptOf(word)) && word !== record && word.length > 4),
  );
}

/** What is left of names → the search words. */
export function bindSearch(draft: Draft): void {
  const [parameter] = openParameters(draft, "text").filter(isSearch);
  if (!parameter) return;
  const takesReferences = draft.tool.parameters.some(({ type }) => type === "reference");
  const [name] = draft.question.names.filter((name) => {
    const { first, last, lead, text, evidence } = name;
    return (
      !isUsed(draft, first, last) &&
      !isOtherTitle(draft, name) &&
      (lead === undefined || !isCountryName(text, draft.pack)) &&
      evidence !== "bare" &&
      (evidence !== "identifier" || (!takesReferences && !isOtherNumber(draft, name)) || isOwnNumber(draft, name)) &&
      (evidence !== "cued" || !takesReferences || draft.pack.naming.includes(lead ?? ""))
    );
  });
  if (!name) return;
  bindName(draft, parameter, name);
  // “Was quote Q-2026-0042 accepted?” asks for its state.
  if (name.evidence !== "identifier") return;
  for (const state of draft.tool.parameters) if (state.type === "choice" && state.isList) delete draft.arguments[state.name];
}

/** A deal's title holds a customer's name, and is not to be searched for among invoices. */
function isOtherTitle({ tool, pack }: Draft, { evidence, kindBefore }: NameMention): boolean {
  return evidence === "quoted" && kindBefore === pack.titledRecord && tool.subject.one !== pack.titledRecord;
}

/** “Which products are on INV-2026-0042”: no product goes by an invoice's number. */
function isOtherNumber({ tool, pack }: Draft, { kindBefore }: NameMention): boolean {
  return kindBefore !== undefined && pack.numberedRecords.includes(kindBefore) && kindBefore !== tool.subject.one;
}

/** “Quote Q-2026-145”, where quotes are what is listed. */
function isOwnNumber({ tool }: Draft, { kindBefore }: NameMention): boolean {
  return kindBefore !== undefined && kindBefore === tool.subject.one;
}

/** A text that is dictated has its own forms. */
function isDictated({ tool }: Draft, { isRequired, record }: Parameter): boolean {
  return tool.isWrite === true && isRequired && record === undefined;
}

function isCountry({ words, description }: Parameter): boolean {
  return words.includes("country") || /3166/.test(description);
}

function takesCode({ description, maxLength, words }: Parameter): boolean {
  return /3166/.test(description) || maxLength === 2 || words.includes("code");
}

function isSearch({ words }: Parameter): boolean {
  return words.every((word) => searchNames.has(word));
}

/** “Invoices in German”: an adjective after “in” is a language. */
function isLanguage({ question, pack }: Draft, { first, last }: Mention): boolean {
  const words = question.tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(" ");
  const before = question.tokens[first - 1]?.lower ?? "";
  const isLast = question.tokens[last + 1] === undefined || question.tokens[last + 1]?.followsBreak === true;
  return (
    pack.placeWords.includes(before) &&
    isLast &&
    /(?:an|ish|ese|ch|ic)$/u.test(words) &&
    Object.values(pack.countryWords).flat().includes(words)
  );
}

/** “India Trading Ltd” is no country. */
function isInName({ question, pack }: Draft, { first, last }: Mention): boolean {
  // As it was put right: “germny” is in no name.
  const wordsOf = (name: Mention) =>
    question.tokens
      .slice(name.first, name.last + 1)
      .map(({ lower }) => lower)
      .join(" ");
  return question.names.some(
    (name) =>
      name.first <= first &&
      name.last >= last &&
      !isCountryName(wordsOf(name), pack) &&
      // “Austrian construction firms”: words in small letters that nothing else explains are no name around a country.
      !(name.evidence === "bare" && name.first === first),
  );
}

// “us” is a pronoun more often than a country.
function isPronoun({ question, pack }: Draft, { first, last }: Mention): boolean {
  const token = question.tokens[first];
  return (
    first === last && token !== undefined && pack.stopWords.includes(token.lower) && token.text !== token.text.toUpperCase()
  );
}

/** “The logistics industry”: the words before the parameter's own; or the name just after it, “industry: logistics”. */
function besideName(draft: Draft, { words }: Parameter): (Mention & { readonly text: string }) | undefined {
  const { question, vocabulary } = draft;
  const concepts = new Set(words.map(vocabulary.conceptOf));
  const cue = question.tokens.find(({ concept, index }) => concepts.has(concept) && !draft.used.has(index))?.index;
  if (cue === undefined) return undefined;
  const found =
    wordsBefore(draft, cue) ??
    question.names.find(
      ({ first, last, evidence }) =>
        (evidence !== "bare" || first === cue + 1) && first > cue && first - cue <= reach && !isUsed(draft, first, last),
    );
  if (!found) return undefined;
  markUsed(draft, { first: cue, last: cue }, true);
  for (const name of question.names) if (name.first >= found.first && name.last <= found.last) draft.bound.add(name);
  return wholeName(draft, found);
}

/** “Shelving and lockers”: a name goes on over “and” where nothing else is said after it. */
function wholeName(
  { question, used, pack }: Draft,
  found: Mention & { readonly text: string },
): Mention & { readonly text: string } {
  const [joint, next] = [question.tokens[found.last + 1], question.tokens[found.last + 2]];
  const isJoined =
    joint?.lower === pack.and &&
    next !== undefined &&
    !next.isQuiet &&
    !used.has(next.index) &&
    question.tokens[found.last + 3] === undefined;
  const first = question.tokens[found.first];
  if (!isJoined || first === undefined || !first.isCapitalised) return found;
  return { first: found.first, last: next.index, text: question.text.slice(first.start, next.end) };
}

/** The words that stand right before a token and mean nothing else, three at most. */
function wordsBefore(draft: Draft, index: number): (Mention & { readonly text: string }) | undefined {
  const { question, used, pack } = draft;
  const isValue = (at: number) => {
    const token = question.tokens[at];
    if (!token || used.has(at) || question.tokens[at + 1]?.followsBreak) return false;
    return /\p{L}/u.test(token.text) && !token.isQuiet && !draft.subject.has(token.concept);
  };
  let first = index;
  while (isValue(first - 1) && index - first < reach) first--;
  // “The Coffee and tea category”: one name of two.
  const isJoined = first < index && question.tokens[first - 1]?.lower === pack.and && isValue(first - 2);
  if (isJoined && question.tokens[first - 2]?.isCapitalised) first -= 2;
  const [from, to] = [question.tokens[first], question.tokens[index - 1]];
  if (!from || !to || first === index) return undefined;
  return { first, last: index - 1, text: question.text.slice(from.start, to.end) };
}

/** “Customers in logistics”, “software customers”: a place or a trade by where it stands. */
function byPosition(draft: Draft): (Mention & { readonly text: string }) | undefined {
  const { question, pack, vocabulary } = draft;
  const named = question.names.find(
    ({ first, last, lead = "", evidence, text }) =>
      pack.placeWords.includes(lead) &&
      evidence !== "quoted" &&
      evidence !== "identifier" &&
      !isUsed(draft, first, last) &&
      !isCountryName(text, pack),
  );
  if (named) return named;
  const noun = question.tokens.find(({ concept }) => draft.subject.has(concept));
  const found = noun && wordsBefore(draft, noun.index);
  // “Overdue customers” and “Nordlicht customers” are no trades.
  const isTrade = found && question.tokens.slice(found.first, found.last + 1).every((token) => !vocabulary.isTradeWord(token));
  const isName =
    found &&
    question.names.some(({ first, last, evidence }) => evidence !== "bare" && first <= found.last && last >= found.first);
  return isTrade && !isName ? found : undefined;
}
