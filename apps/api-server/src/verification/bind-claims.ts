// Longer than a screen on purpose: what may prove a figure, a date or a name is one order of preference, and reads as one.

import type { ClaimSource } from "@omni/ai-tools/contract";
import { addDays } from "@omni/core";
import { currenciesHere, daysBehind, figuresLike, isCount, isOf, isTotal, ratioBehind, sumBehind } from "./bind-figure.ts";
import {
  type Claim,
  type DateClaim,
  type FigureClaim,
  isFigureClaim,
  isNameClaim,
  type NameClaim,
  type Verdict,
} from "./claim.ts";
import { wholeMillionths } from "./decimal.ts";
import { doubtNames } from "./doubt-names.ts";
import type { DateFact, Evidence, EvidenceRecord, Figure, KnownText, Place } from "./evidence.ts";
import { datesLike, isDateSaid } from "./find-dates.ts";
import { plain, tokensOf } from "./find-names.ts";
import type { Surroundings } from "./find-scopes.ts";
import { narrowRows } from "./narrow-rows.ts";
import type { Stretch } from "./structure.ts";
import {
  amountFields,
  backWords,
  dateFields,
  differenceWords,
  jointWords,
  limitWords,
  ofWords,
  rateWords,
  restWords,
  todayWords,
  totalWords,
} from "./words.ts";

interface SentenceFacts {
  readonly beside: readonly Figure[];
  readonly named: readonly KnownText[];
  readonly first: Claim | undefined;
  readonly isAddedUp: boolean;
}

interface BindingOptions {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly scopes: ReadonlyMap<Claim, Surroundings>;
  readonly evidence: Evidence;
  readonly asked: ReadonlySet<string>;
  readonly askedClaims: readonly Claim[];
  readonly today: string;
}

const dateFieldsEverywhere = dateFields.map(({ field, words }) => ({ field, everywhere: new RegExp(words.source, "giu") }));

const superlative =
  /\b(?:most|highest|largest|biggest|top|maximum|best|longest|oldest|newest|latest|least|fewest|lowest|smallest|meisten|höchst\w*|größt\w*|läng\w*|älte\w*|wenigst\w*|kleinst\w*|naj\w+)\b/iu;

/** Binds the claims of a text, each to what may prove it where it stands; what is no claim after all gets no verdict. */
export function bindClaims({ text, claims, scopes, evidence, asked, askedClaims, today }: BindingOptions): Map<Claim, Verdict> {
  const verdicts = new Map<Claim, Verdict>();
  const figuresOf = new Map<Claim, Figure>();
  const whole: Surroundings["clause"] = { start: 0, end: text.length };
  const nowhere: Surroundings = {
    records: undefined,
    isNamedHere: false,
    isFirm: false,
    mentions: [],
    clause: whole,
    sentence: whole,
    row: undefined,
    heading: undefined,
  };
  const datesOf = new Map<ReadonlySet<EvidenceRecord>, readonly DateFact[]>();
  const sentences = new Map<number, SentenceFacts>();
  const written = ({ start, end }: Stretch) => text.slice(start, end);
  const { rowScopes, doubtful } = narrowRows({ claims, scopes, evidence, written });
  const around = (claim: Claim): Surroundings => {
    const own = scopes.get(claim) ?? nowhere;
    const records = own.row === undefined || own.row < 0 ? undefined : rowScopes.get(own.sentence.start);
    return records === undefined ? own : { ...own, records };
  };
  const inSentence = Map.groupBy(claims, (claim) => around(claim).sentence.start);
  const later: FigureClaim[] = [];

  for (const claim of claims) {
    if (claim.kind === "date") verdicts.set(claim, { source: bindDate(claim) });
    else if (isNameClaim(claim)) {
      const verdict = bindName(claim);
      if (verdict !== undefined) verdicts.set(claim, verdict);
    } else if (!bindFigure(claim)) later.push(claim);
  }
  for (const claim of later) {
    const verdict = bindDerived(claim);
    if (verdict !== undefined) verdicts.set(claim, verdict);
  }
  for (const claim of doubtful) verdicts.set(claim, { source: undefined });
  doubtNames({ text, claims, around, inSentence, evidence, verdicts, currenciesOf });
  return verdicts;

  function bindFigure(claim: FigureClaim): boolean {
    const figure = chooseFigure(claim);
    if (figure === undefined) return false;
    figuresOf.set(claim, figure);
    verdicts.set(claim, { source: sourceOf(figure.at) });
    return true;
  }

  function chooseFigure(claim: FigureClaim): Figure | undefined {
    const { records, mentions, isFirm, isNamedHere, clause, sentence, heading } = around(claim);
    const like = figuresLike(claim, currenciesOf(claim), evidence).filter(
      ({ kind, at }) =>
        (kind !== "quantity" || isQuantity(claim, at)) &&
        (!(at.isInput && at.field === "limit") || limitWords.test(text.slice(Math.max(0, claim.start - 24), claim.start))),
    );
    if (like.length === 0) return undefined;
    const lead = text.slice(Math.max(clause.start, claim.start - 24), claim.start);
    const isAboutAll = ofWords.test(lead) || (!isCount(claim) && totalWords.test(written(clause)));
    if (records !== undefined) {
      const own = ofField(
        claim,
        like.filter(({ at }) => isOf(at, records)),
        records,
      );
      if (own.length > 0) return prefer(own, records);
      const owners = new Set(mentions.flatMap((mention) => (mention.isIdentifier ? [] : mention.owners)));
      const theirs = isAboutAll ? like.find(({ at }) => isOf(at, owners)) : undefined;
      if (theirs !== undefined && heading === undefined) return theirs;
      const isLoose = !isNamedHere && (isCount(claim) || isAboutAll || heading === undefined);
      const total = like.find(({ at }) => at.records.length === 0 && !at.isInput);
      if (total !== undefined && (isLoose || isAboutAll)) return total;
      const given = like.find(({ at, kind }) => at.isInput && at.records.length === 0 && !(isFirm && kind === "count"));
      if (given !== undefined) return given;
      // Without a name of its own and nothing that points back, a sentence may speak of something else than the one before.
      return isFirm || backWords.test(written(sentence)) ? undefined : unnamed(claim, like, sentence, clause);
    }
    return unnamed(claim, like, sentence, clause);
  }

  /** The dates of some records; asked for again and again of the same ones. */
  function ownDates(records: ReadonlySet<EvidenceRecord>): readonly DateFact[] {
    const known = datesOf.get(records);
    if (known !== undefined) return known;
    const own = evidence.dates.filter(({ at }) => isOf(at, records));
    datesOf.set(records, own);
    return own;
  }

  /** “On average 5 EUR”: where a record has an average, it has to be that one. */
  function ofField(claim: FigureClaim, own: readonly Figure[], records: ReadonlySet<EvidenceRecord>): readonly Figure[] {
    const { clause, heading } = around(claim);
    const label = heading === undefined ? text.slice(Math.max(clause.start, claim.start - 32), claim.start) : written(heading);
    const field = amountFields.find(
      ({ words, isOfColumns }) => words.test(label) && (heading !== undefined || !isOfColumns),
    )?.field;
    if (
      field === undefined ||
      !evidence.figures.some(({ kind, at }) => kind === "money" && field.test(at.field) && isOf(at, records))
    )
      return own;
    return own.filter(({ kind, at }) => kind !== "money" || field.test(at.field));
  }

  function unnamed(claim: FigureClaim, like: readonly Figure[], sentence: Stretch, clause: Stretch): Figure | undefined {
    const total = like.find(({ at }) => isTotal(at)) ?? like.find(({ at }) => at.isInput);
    if (total !== undefined) return total;
    const [first] = like;
    // A small count is some record's too easily to be proven by that alone.
    if (jointWords.test(text.slice(Math.max(sentence.start, claim.start - 40), clause.end))) return undefined;
    if (first === undefined || !isCount(claim) || claim.days !== undefined || superlative.test(written(sentence))) return first;
    return undefined;
  }

  /** Of the figures in scope, those of the record itself before those of what belongs to it. */
  function prefer(own: readonly Figure[], records: ReadonlySet<EvidenceRecord>): Figure | undefined {
    return own.find(({ at }) => at.records[0] !== undefined && records.has(at.records[0])) ?? own[0];
  }

  function isQuantity(claim: FigureClaim, at: Place): boolean {
    const { records, sentence } = around(claim);
    if (claim.days !== undefined || (records !== undefined && isOf(at, records))) return true;
    return (
      at.records.length === 0 ||
      claim.readings.some(({ unit }) => unit < wholeMillionths(1)) ||
      claims.some((each) => isNameClaim(each) && each.start >= sentence.start && each.end <= sentence.end)
    );
  }

  function currenciesOf(claim: FigureClaim): readonly string[] {
    return currenciesHere(claim, around(claim).heading, written);
  }

  function bindDerived(claim: FigureClaim): Verdict | undefined {
    const { records, isFirm, isNamedHere, sentence, heading, clause, row } = around(claim);
    // The first column may count the rows.
    const isOrdinal =
      row !== undefined &&
      written(clause).trim() === claim.text &&
      claim.readings.some(({ value }) => value === wholeMillionths(row + 1));
    if (isOrdinal && heading !== undefined && !/\p{L}{5}/u.test(written(heading))) return undefined;
    if (claim.days !== undefined) {
      const of = daysBehind(claim, evidence.dates, records, today);
      if (of !== undefined) return { source: derived(of.map(({ at }) => at.path)) };
    }
    if (isAsked(claim) && !(isFirm && isCount(claim))) return { source: { from: "question" } };
    if (claim.isSpan)
      return evidence.inputs.length > 0 && claim.readings.some(({ value }) => value <= wholeMillionths(24))
        ? undefined
        : { source: undefined };
    const { beside, isAddedUp } = aboutSentence(sentence);
    if (claim.kind === "percent") {
      // A probability or a rate is told by a tool, never worked out.
      if (rateWords.test(leadOf(claim))) return { source: undefined };
      const own = records === undefined ? [] : evidence.figures.filter(({ at, kind }) => kind !== "rate" && isOf(at, records));
      const totals = new Set(own.flatMap((figure) => totalsLike(figure)));
      const of =
        ratioBehind(claim, beside) ??
        sharesOf(claim, beside) ??
        (isNamedHere || heading !== undefined
          ? own
              .map((figure) => ratioBehind(claim, [figure, ...[...totals].filter((total) => isSameField(total, figure))]))
              .find((pair) => pair !== undefined)
          : undefined);
      return { source: of === undefined ? undefined : derived(of.map(({ at }) => at.path)) };
    }
    if (isCount(claim) && heading === undefined) {
      const counted = countBehind(claim);
      if (counted !== undefined) return { source: derived([counted]) };
    }
    // A group over several currencies is a record in each: the row counts them together.
    if (isCount(claim) && heading !== undefined && records !== undefined) {
      const counts = evidence.figures.filter(
        ({ kind, at }) => kind === "count" && at.records[0] !== undefined && records.has(at.records[0]),
      );
      const sum = counts.reduce((all, { value }) => all + value, 0n);
      if (counts.length > 1 && claim.readings.some(({ value }) => value === sum))
        return { source: derived(counts.map(({ at }) => at.path)) };
    }
    const joint = jointSum(claim);
    if (joint !== undefined) return { source: derived(joint) };
    const sum =
      (heading === undefined || !isNamedHere) && (isAddedUp || heading !== undefined)
        ? sumBehind(claim, currenciesOf(claim), beside.length > 1 ? beside : shownAbove(claim))
        : undefined;
    return { source: sum === undefined ? undefined : derived(sum.map(({ at }) => at.path)) };
  }

  /** What derived figures need to know of a sentence, looked up once: a sentence of a thousand numbers must not take seconds. */
  function aboutSentence(sentence: Stretch): SentenceFacts {
    const known = sentences.get(sentence.start);
    if (known !== undefined) return known;
    const inside = inSentence.get(sentence.start) ?? [];
    const about = {
      beside: inside.flatMap((each) => figuresOf.get(each) ?? []).slice(0, 24),
      named: inside.flatMap((each) => (isNameClaim(each) && each.known !== undefined ? [each.known] : [])),
      first: inside.find(isNameClaim),
      isAddedUp: totalWords.test(written(sentence)) || differenceWords.test(written(sentence)),
    };
    sentences.set(sentence.start, about);
    return about;
  }

  function leadOf({ start }: Claim): string {
    return text.slice(Math.max(0, start - 24), start);
  }

  /** What the records that a sentence names by their numbers come to, or how many are left of a list that was cut. */
  function jointSum(claim: FigureClaim): string[] | undefined {
    const { sentence } = around(claim);
    if (isCount(claim)) {
      if (!restWords.test(text.slice(Math.max(sentence.start, claim.start - 24), Math.min(sentence.end, claim.end + 24))))
        return undefined;
      const counts = evidence.figures.filter(({ kind, at }) => kind === "count" && at.path.startsWith("output.more."));
      const left = counts.find(
        (all) =>
          all.at.field === "total" &&
          counts.some(
            (some) =>
              some.at.field === "returned" &&
              some.at.toolCallId === all.at.toolCallId &&
              claim.readings.some(({ value }) => value === all.value - some.value),
          ),
      );
      return left === undefined ? undefined : [left.at.path, "output.more.returned"];
    }
    const named = new Set(
      (inSentence.get(sentence.start) ?? []).flatMap((each) =>
        each.kind === "identifier" && each.known !== undefined ? each.known.owners : [],
      ),
    );
    if (named.size < 2) return undefined;
    const currencies = currenciesOf(claim);
    const parts = evidence.figures.filter(
      ({ kind, currency = "", at }) =>
        kind === "money" &&
        at.records[0] !== undefined &&
        named.has(at.records[0]) &&
        (currencies.length === 0 || currencies.includes(currency)),
    );
    for (const same of Map.groupBy(parts, ({ at, currency }) => `${at.toolCallId} ${at.field} ${currency}`).values()) {
      const sum = same.reduce((all, { value }) => all + value, 0n);
      if (same.length === named.size && claim.readings.some(({ value }) => value === sum)) return same.map(({ at }) => at.path);
    }
    return undefined;
  }

  /** A share of the total of the same field: “62,226.90 EUR (46 %)”. */
  function sharesOf(claim: FigureClaim, beside: readonly Figure[]): [Figure, Figure] | undefined {
    for (const figure of beside) {
      const pair = ratioBehind(claim, [figure, ...totalsLike(figure)]);
      if (pair !== undefined) return pair;
    }
    return undefined;
  }

  function totalsLike(figure: Figure): Figure[] {
    return evidence.figures.filter(
      (total) =>
        total !== figure && isTotal(total.at) && isSameField(total, figure) && total.at.toolCallId === figure.at.toolCallId,
    );
  }

  function isSameField(one: Figure, other: Figure): boolean {
    if (one.kind !== other.kind || one.currency !== other.currency) return false;
    return fieldOf(one) === fieldOf(other);
  }

  /** What was listed in the lines before: the base of a sum below them. */
  function shownAbove(claim: FigureClaim): Figure[] {
    const above = claims.filter((each) => each.end <= claim.start && figuresOf.get(each)?.at.records.length);
    return above.slice(-60).flatMap((each) => figuresOf.get(each) ?? []);
  }

  /** “Two of them are for Nordlicht”, “these three:”, counted in the answer and in the rows. */
  function countBehind(claim: FigureClaim): string | undefined {
    const { sentence } = around(claim);
    const is = (count: number) => count > 0 && claim.readings.some(({ value }) => value === wholeMillionths(count));
    const { named, first } = aboutSentence(sentence);
    const isListed = first !== undefined && (claim.isWord || /[:(–—]/u.test(text.slice(claim.end, first.start)));
    if (isListed && named.length > 1 && is(new Set(named).size)) return "the names beside it";
    if (ofWords.test(leadOf(claim))) return undefined;
    for (const known of named) {
      const rows = new Map<string, number>();
      for (const record of known.members)
        if (!known.owners.includes(record)) rows.set(record.collection, (rows.get(record.collection) ?? 0) + 1);
      if ([...rows.values()].some(is)) return `rows with ${known.text}`;
    }
    if (/:[\s*_]*$/u.test(written(sentence)) && is(itemsBelow(sentence.end))) return "the items below it";
    for (const [status, count] of statusCounts())
      if (is(count) && sayStatus(status, text.slice(claim.end, Math.min(sentence.end, claim.end + 40))))
        return `rows that are ${status}`;
    return undefined;
  }

  function itemsBelow(at: number): number {
    const below = /^[^\n]*\n(?:\s*\n)?((?:[ >]*(?:[-*•]|\d+[.)])\s[^\n]*(?:\n(?:[ ]{2,}[^\n]*|\s*)(?=\n))*(?:\n+|$))+)/u.exec(
      text.slice(Math.max(0, at - 1)),
    );
    if (below !== null) {
      const items = (below[1] ?? "").split("\n").filter((line) => /^(?:[-*•]|\d+[.)])\s/u.test(line));
      return items.length;
    }
    const table = /^[^\n]*\n\s*\n?\|[^\n]*\n\|[-:| ]+\n((?:\|[^\n]*(?:\n|$))+)/u.exec(text.slice(Math.max(0, at - 1)));
    return table === null ? 0 : (table[1] ?? "").trim().split("\n").length;
  }

  function statusCounts(): [string, number][] {
    const counts: [string, number][] = [];
    for (const { text: status, members, at } of evidence.texts) {
      if (!/^(?:status|paymentState|method|type|stage)$/u.test(at.field)) continue;
      const byCollection = Map.groupBy(members, ({ collection }) => collection);
      for (const rows of byCollection.values()) counts.push([status, rows.length]);
    }
    return counts;
  }

  /** “Nothing in January”: a month or a quarter of the period that a call was limited to. */
  function coveredBy({ readings }: DateClaim): ClaimSource | undefined {
    if (readings.some(isDay)) return undefined;
    const bounds = evidence.dates.filter(({ at }) => at.isInput && /(?:From|To)$/u.test(at.field));
    for (const from of bounds) {
      const to = bounds.find(
        ({ at }) =>
          at.toolCallId === from.at.toolCallId &&
          at.field === from.at.field.replace(/From$/u, "To") &&
          at.field !== from.at.field,
      );
      if (to === undefined) continue;
      for (let day = from.date, months = 0; day <= to.date && months < 60; day = addDays(`${day.slice(0, 8)}28`, 5), months++) {
        if (readings.some((reading) => isDateSaid(day, reading))) return sourceOf(from.at);
      }
    }
    return undefined;
  }

  function bindDate(claim: DateClaim): ClaimSource | undefined {
    const { records, isFirm, sentence, row } = around(claim);
    const like = datesLike(claim, evidence);
    const field = fieldBeside(claim);
    const fits = (facts: readonly DateFact[], all: readonly DateFact[]) => {
      const isKnown = field !== undefined && all.some(({ at }) => field.test(at.field));
      return isKnown ? facts.filter(({ at }) => field.test(at.field)) : facts;
    };
    const mention = evidence.periods.find(({ period = "" }) => claim.readings.some((reading) => isDateSaid(period, reading)));
    if (mention !== undefined)
      return {
        toolCallId: mention.collection.split(" ")[0] ?? "",
        path: mention.path,
        field: "period",
        value: mention.period ?? "",
      };
    if (records !== undefined) {
      const own = ownDates(records);
      const [mine] = fits(
        like.filter(({ at }) => isOf(at, records)),
        own,
      );
      if (mine !== undefined) return sourceOf(mine.at);
      const [given] =
        row === undefined
          ? fits(
              like.filter(({ at }) => at.isInput),
              own,
            )
          : [];
      if (given !== undefined) return sourceOf(given.at);
      // “Overdue since 1 August”: the day after the due date.
      const eve = own.find(
        ({ date, at }) =>
          /due/iu.test(at.field) &&
          date.length === 10 &&
          claim.readings.some((reading) => isDateSaid(addDays(date, 1), reading)),
      );
      if (eve !== undefined && row === undefined && /(?<!\p{L})(?:since|seit|od)(?!\p{L})/iu.test(written(sentence)))
        return derived([eve.at.path]);
      if (isToday(claim, sentence)) return { from: "today" };
      if (isAsked(claim)) return { from: "question" };
      const [total] = row === undefined ? like.filter(({ at }) => at.records.length === 0 && !at.isInput) : [];
      if (total !== undefined) return sourceOf(total.at);
      const isCoarse = claim.readings.every((reading) => !isDay(reading));
      if (isCoarse && like[0] !== undefined) return sourceOf(like[0].at);
      if (isFirm || backWords.test(written(sentence))) return undefined;
    }
    const given = like.find(({ at }) => at.isInput);
    const [fact] = given === undefined ? fits(like, evidence.dates) : [given];
    if (fact !== undefined) return sourceOf(fact.at);
    if (isToday(claim, sentence)) return { from: "today" };
    if (isAsked(claim)) return { from: "question" };
    return coveredBy(claim);
  }

  function isDay(reading: string): boolean {
    return /-\d\d-\d\d$/u.test(reading);
  }

  /** The day of the answer where it says so; the month or the year of it, or the month before, anywhere. */
  function isToday(claim: DateClaim, sentence: Stretch): boolean {
    return claim.readings.some((reading) =>
      isDay(reading)
        ? isDateSaid(today, reading) && todayWords.test(written(sentence))
        : [today, addDays(today, -31)].some((date) => isDateSaid(date, reading)),
    );
  }

  /** What the date is, by the nearest word for it in its clause, its column or its bullet. */
  function fieldBeside(claim: DateClaim): RegExp | undefined {
    const { heading, sentence } = around(claim);
    if (heading !== undefined) return dateFields.find(({ words }) => words.test(written(heading)))?.field;
    const previous = (inSentence.get(sentence.start) ?? [])
      .filter(({ kind, end }) => kind === "date" && end <= claim.start)
      .at(-1);
    const from = Math.max(sentence.start, claim.start - 48, previous?.end ?? 0);
    const ahead = text.slice(from, claim.start);
    let best: { field: RegExp; at: number } | undefined;
    for (const { field, everywhere } of dateFieldsEverywhere) {
      for (const match of ahead.matchAll(everywhere))
        if (best === undefined || match.index >= best.at) best = { field, at: match.index };
    }
    return best?.field;
  }

  function bindName(claim: NameClaim): Verdict | undefined {
    const { known } = claim;
    if (known === undefined) {
      if (isAsked(claim) || tokensOf(claim.text).every(({ plain: word }) => word.length === 1 || asked.has(word)))
        return { source: { from: "question" } };
      return { source: undefined };
    }
    return { source: sourceOf(known.at, known.owners[0]) };
  }

  function isAsked(claim: Claim): boolean {
    return askedClaims.some((other) => {
      if (claim.kind === "date")
        return (
          other.kind === "date" &&
          claim.readings.some((one) =>
            other.readings.some(
              (two) =>
                one === two ||
                isDateSaid(two, one) ||
                (one.length === 10 && two.length === 7 && two.startsWith("--") && isDateSaid(one, two)),
            ),
          )
        );
      if (isNameClaim(claim)) return plain(other.text) === plain(claim.text);
      if (!isFigureClaim(other)) return false;
      const isSameUnit =
        claim.currencies.length === 0 ||
        other.currencies.length === 0 ||
        claim.currencies.some((code) => other.currencies.includes(code));
      return isSameUnit && claim.readings.some((one) => other.readings.some((two) => one.value === two.value));
    });
  }
}

const statusWords: Readonly<Record<string, RegExp>> = {
  paid: /(?<!un)(?<!partly |teilweise )\b(?:paid|settled|bezahlt|plačan\w*)/iu,
  unpaid: /unpaid|open|unbezahlt|offen|neplačan|odprt/iu,
  partly_paid: /part|teil|deln/iu,
  draft: /draft|entw[uü]rf|osnut/iu,
  sent: /sent|gesendet|verschickt|poslan/iu,
  accepted: /accept|angenommen|sprejet/iu,
  declined: /declin|reject|abgelehnt|zavrnjen/iu,
  expired: /expir|abgelaufen|poteč|potek/iu,
  card: /card|karte|kartic/iu,
  bank_transfer: /transfer|überweisung|nakazil/iu,
};

function sayStatus(status: string, sentence: string): boolean {
  return (statusWords[status] ?? new RegExp(status.replace(/[^\p{L}]/gu, "."), "iu")).test(sentence);
}

function fieldOf({ at }: Figure): string {
  const parts = at.path.split(".").filter((part) => !/^\d+$/u.test(part));
  return parts.at(-1) ?? "";
}

function sourceOf(
  { toolCallId, path, field, value, records }: Place,
  owner: EvidenceRecord | undefined = records[0],
): ClaimSource {
  let source = owner?.source;
  for (let each = owner; source === undefined && each !== undefined; each = each.parent) source = each.source;
  return { toolCallId, path, field, value, ...(source === undefined ? {} : { record: source }) };
}

function derived(of: string[]): ClaimSource {
  return { from: "derived", of };
}
