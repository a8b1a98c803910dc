import { addDays } from "@omni/core";
import { daysBehind, figuresLike, isOf, isTotal, ratioBehind, sumBehind } from "./bind-figure.ts";
import {
  type Claim,
  type DateClaim,
  type FigureClaim,
  isFigureClaim,
  isNameClaim,
  type Mention,
  type NameClaim,
} from "./claim.ts";
import { wholeMillionths } from "./decimal.ts";
import type { DateFact, Evidence, EvidenceRecord, Figure, Place } from "./evidence.ts";
import { isDateSaid } from "./find-dates.ts";
import { currencyOfHeading } from "./find-figures.ts";
import { plain, tokensOf } from "./find-names.ts";
import type { Surroundings } from "./find-scopes.ts";
import type { Stretch } from "./structure.ts";
import type { ClaimSource } from "./verification-part.ts";
import { amountFields, backWords, dateFields, limitWords, ofWords, todayWords, totalWords } from "./words.ts";

/** What became of a claim: where it comes from, or that nothing proves it. */
export interface Verdict {
  readonly source: ClaimSource | undefined;
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
  const doubtful = new Set<Claim>();
  const rowScopes = new Map<number, ReadonlySet<EvidenceRecord>>();
  const around = (claim: Claim): Surroundings => {
    const own = scopes.get(claim) ?? nowhere;
    const records = own.row === undefined || own.row < 0 ? undefined : rowScopes.get(own.sentence.start);
    return records === undefined ? own : { ...own, records };
  };
  const inSentence = groupBy(claims, (claim) => around(claim).sentence.start);
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const later: FigureClaim[] = [];
  narrowRows();

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
  flagNames();
  flagOddCells();
  return verdicts;

  /** All cells of a row are about one record: of each list that may be meant, the record that most of the cells agree with. */
  function narrowRows(): void {
    const rows = groupBy(
      claims.filter((claim) => (scopes.get(claim)?.row ?? -1) >= 0),
      (claim) => scopes.get(claim)?.sentence.start ?? 0,
    );
    for (const [start, cells] of rows) {
      const agreeing = new Map<EvidenceRecord, Claim[]>();
      for (const claim of cells) {
        const { records, heading } = around(claim);
        for (const record of new Set(recordsLike(claim, heading))) {
          if (records === undefined || records.has(record)) agreeing.set(record, [...(agreeing.get(record) ?? []), claim]);
        }
      }
      const hasColumns = new Set(cells.map((claim) => scopes.get(claim)?.records)).size > 1;
      if (hasColumns) continue;
      const isNamed = cells.some((claim) => scopes.get(claim)?.records !== undefined);
      const kept = new Set<EvidenceRecord>();
      for (const [collection, records] of groupBy([...agreeing.keys()], (record) => record.collection)) {
        const agreed = (record: EvidenceRecord) => agreeing.get(record) ?? [];
        const most = Math.max(...records.map((record) => agreed(record).length));
        if (!isNamed && most < 2 && !collection.endsWith("rows")) continue;
        if (collection.endsWith(" call") && agreeing.size > records.length) continue;
        const best = records.filter((record) => agreed(record).length === most);
        for (const record of best) kept.add(record);
        // Where records are as good as each other, what some of them have and others have not is of none for sure.
        for (const claim of best.flatMap(agreed)) {
          if (!isNameClaim(claim) && !best.every((record) => agreed(record).includes(claim))) doubtful.add(claim);
        }
      }
      if (kept.size > 0) rowScopes.set(start, kept);
    }
  }

  /** The records that a cell may be of, by its value alone. */
  function recordsLike(claim: Claim, heading: { start: number; end: number } | undefined): EvidenceRecord[] {
    if (isNameClaim(claim)) return claim.known === undefined ? [] : [...claim.known.owners, ...claim.known.members];
    if (claim.kind === "date") {
      const field =
        heading === undefined
          ? undefined
          : dateFields.find(({ words }) => new RegExp(words.source, "iu").test(written(heading)))?.field;
      return evidence.dates.flatMap(({ date, at }) =>
        (field === undefined || field.test(at.field)) && claim.readings.some((reading) => isDateSaid(date, reading))
          ? at.records.slice(0, 1)
          : [],
      );
    }
    return figuresLike(
      claim,
      heading === undefined || claim.currencies.length > 0 ? claim.currencies : currencyOfHeading(written(heading)),
      evidence,
    ).flatMap(({ at }) => at.records.slice(0, 1));
  }

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
      return isFirm || backWords.test(written(sentence)) ? undefined : unnamed(claim, like, sentence);
    }
    return unnamed(claim, like, sentence);
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

  function unnamed(claim: FigureClaim, like: readonly Figure[], sentence: { start: number; end: number }): Figure | undefined {
    const total = like.find(({ at }) => isTotal(at)) ?? like.find(({ at }) => at.isInput);
    if (total !== undefined) return total;
    const [first] = like;
    // A small count is some record's too easily to be proven by that alone.
    if (first === undefined || !isCount(claim) || superlative.test(written(sentence))) return first;
    return undefined;
  }

  /** Of the figures in scope, those of the record itself before those of what belongs to it. */
  function prefer(own: readonly Figure[], records: ReadonlySet<EvidenceRecord>): Figure | undefined {
    return own.find(({ at }) => at.records[0] !== undefined && records.has(at.records[0])) ?? own[0];
  }

  function isQuantity(claim: FigureClaim, at: Place): boolean {
    const { records, sentence } = around(claim);
    if (records !== undefined && isOf(at, records)) return true;
    return (
      at.records.length === 0 ||
      claim.readings.some(({ unit }) => unit < wholeMillionths(1)) ||
      claims.some((each) => isNameClaim(each) && each.start >= sentence.start && each.end <= sentence.end)
    );
  }

  function currenciesOf(claim: FigureClaim): readonly string[] {
    if (claim.currencies.length > 0) return claim.currencies;
    const { heading } = around(claim);
    return heading === undefined ? [] : currencyOfHeading(written(heading));
  }

  function bindDerived(claim: FigureClaim): Verdict | undefined {
    const { records, isNamedHere, clause, sentence, heading } = around(claim);
    if (claim.days !== undefined) {
      const of = daysBehind(claim, evidence.dates, records, today);
      if (of !== undefined) return { source: derived(of.map(({ at }) => at.path)) };
    }
    if (isAsked(claim)) return { source: { from: "question" } };
    if (claim.isSpan)
      return evidence.inputs.length > 0 && claim.readings.some(({ value }) => value <= wholeMillionths(24))
        ? undefined
        : { source: undefined };
    const beside = (inSentence.get(sentence.start) ?? []).flatMap((each) => figuresOf.get(each) ?? []);
    if (claim.kind === "percent") {
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
    const sum =
      totalWords.test(written(clause)) ||
      totalWords.test(written(sentence)) ||
      heading !== undefined ||
      /differ|less|more|mehr|weniger|razlik|več|manj|Unterschied/iu.test(written(sentence))
        ? sumBehind(claim, currenciesOf(claim), beside.length > 1 ? beside : shownAbove(claim))
        : undefined;
    return { source: sum === undefined ? undefined : derived(sum.map(({ at }) => at.path)) };
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

  function isCount(claim: FigureClaim): boolean {
    return (
      claim.kind === "number" &&
      claim.readings.some(({ value, unit }) => unit >= wholeMillionths(1) && value < wholeMillionths(1000))
    );
  }

  /** “Two of them are for Nordlicht”, “these three:”, counted in the answer and in the rows. */
  function countBehind(claim: FigureClaim): string | undefined {
    const { sentence } = around(claim);
    const is = (count: number) => count > 0 && claim.readings.some(({ value }) => value === wholeMillionths(count));
    const named = (inSentence.get(sentence.start) ?? []).flatMap((each) =>
      isNameClaim(each) && each.known !== undefined ? [each.known] : [],
    );
    const first = (inSentence.get(sentence.start) ?? []).find(isNameClaim);
    const isListed = first !== undefined && (claim.isWord || /[:(–—]/u.test(text.slice(claim.end, first.start)));
    if (isListed && named.length > 1 && is(new Set(named).size)) return "the names beside it";
    for (const known of named) {
      const rows = new Map<string, number>();
      for (const record of known.members)
        if (!known.owners.includes(record)) rows.set(record.collection, (rows.get(record.collection) ?? 0) + 1);
      if ([...rows.values()].some(is)) return `rows with ${known.text}`;
    }
    if (is(itemsBelow(sentence.end))) return "the items below it";
    for (const [status, count] of statusCounts())
      if (is(count) && sayStatus(status, written(sentence))) return `rows that are ${status}`;
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
      const byCollection = groupBy(members, ({ collection }) => collection);
      for (const rows of byCollection.values()) counts.push([status, rows.length]);
    }
    return counts;
  }

  function bindDate(claim: DateClaim): ClaimSource | undefined {
    const { records, isFirm, sentence, row } = around(claim);
    const like = evidence.dates.filter(({ date }) => claim.readings.some((reading) => isDateSaid(date, reading)));
    const field = fieldBeside(claim);
    const fits = (facts: readonly DateFact[], all: readonly DateFact[]) => {
      const isKnown = field !== undefined && all.some(({ at }) => field.test(at.field));
      return isKnown ? facts.filter(({ at }) => field.test(at.field)) : facts;
    };
    const mention = evidence.records.find(
      (record) => record.period !== undefined && claim.readings.some((reading) => isDateSaid(record.period ?? "", reading)),
    );
    if (mention !== undefined)
      return {
        toolCallId: mention.collection.split(" ")[0] ?? "",
        path: mention.path,
        field: "period",
        value: mention.period ?? "",
      };
    if (records !== undefined) {
      const own = evidence.dates.filter(({ at }) => isOf(at, records));
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
    return undefined;
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
    if (heading !== undefined)
      return dateFields.find(({ words }) => new RegExp(words.source, "iu").test(written(heading)))?.field;
    const previous = (inSentence.get(sentence.start) ?? [])
      .filter(({ kind, end }) => kind === "date" && end <= claim.start)
      .at(-1);
    const from = Math.max(sentence.start, claim.start - 48, previous?.end ?? 0);
    const ahead = text.slice(from, claim.start);
    let best: { field: RegExp; at: number } | undefined;
    for (const { field, words } of dateFields) {
      for (const match of ahead.matchAll(words))
        if (best === undefined || match.index >= best.at) best = { field, at: match.index };
    }
    return best?.field;
  }

  function bindName(claim: NameClaim): Verdict | undefined {
    const { known } = claim;
    if (known === undefined) {
      if (isAsked(claim) || tokensOf(claim.text).every(({ plain: word }) => asked.has(word)))
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
                one === two || isDateSaid(two, one) || (one.length === 10 && two.startsWith("--") && isDateSaid(one, two)),
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

  /**
   * A name stands in doubt, too, where another record is beside it than its own, and where none of the figures it stands with is its:
   * whether the name or the figures were changed, the pair is not proven.
   */
  function flagNames(): void {
    const byMentions = new Map<Mention, { proven: number; missed: number }>();
    for (const claim of claims) {
      if (isNameClaim(claim)) continue;
      const { mentions, isNamedHere } = around(claim);
      if (!isNamedHere) continue;
      const isProven = verdicts.get(claim)?.source !== undefined;
      if (isProven && !isTelling(claim)) continue;
      if (!isProven && !isElsewhere(claim)) continue;
      for (const mention of mentions) {
        const count = byMentions.get(mention) ?? { proven: 0, missed: 0 };
        if (isProven) count.proven++;
        else count.missed++;
        byMentions.set(mention, count);
      }
    }
    for (const [{ claim }, { proven, missed }] of byMentions) {
      if (missed > 0 && missed >= proven) verdicts.set(claim, { source: undefined });
    }
  }

  /** Zero and small counts are everybody's. */
  function isTelling(claim: Claim): boolean {
    return claim.kind === "date" || (isFigureClaim(claim) && !isCount(claim) && claim.readings.some(({ value }) => value > 0n));
  }

  /** Whether a claim that is not proven here is true of another record. */
  function isElsewhere(claim: Claim): boolean {
    if (claim.kind === "date")
      return evidence.dates.some(({ date, at }) => !at.isInput && claim.readings.some((reading) => isDateSaid(date, reading)));
    if (isNameClaim(claim)) return false;
    return figuresLike(claim, currenciesOf(claim), evidence).some(({ at }) => at.records.length > 0);
  }

  /** Names and codes that stand with a record that has others; names of a list that are no records where all its others are. */
  function flagOddCells(): void {
    for (const claim of claims) {
      if (!isNameClaim(claim) || claim.known === undefined) continue;
      const { mentions, row, records } = around(claim);
      const { known } = claim;
      const first = mentions[0];
      if (first === undefined || first.claim === claim || records === undefined) continue;
      const isHere = first.records.some(
        (record) => known.members.includes(record) || known.owners.includes(record) || mentionsAncestor(record, known.members),
      );
      if (isHere || known.members.length + known.owners.length === 0) continue;
      if (row !== undefined) verdicts.set(claim, { source: undefined });
    }
    // As many numbers as names in a sentence: each name is expected to be of one of the numbers, and the reverse.
    for (const inside of inSentence.values()) {
      const named = inside.flatMap((claim) =>
        isNameClaim(claim) && claim.known?.isRecordName === true && around(claim).row === undefined
          ? [{ claim, records: [...claim.known.owners, ...claim.known.members] }]
          : [],
      );
      const names = named.filter(({ claim, records }) => claim.kind === "name" && records.length > 0);
      const numbers = named.filter(({ claim, records }) => claim.kind === "identifier" && records.length > 0);
      const strays = (some: typeof named, others: typeof named) =>
        some.length > others.length
          ? []
          : some.filter(({ records }) => !others.some((other) => other.records.some((record) => isRelated(record, records))));
      for (const { claim } of [...strays(names, numbers), ...strays(numbers, names)])
        verdicts.set(claim, { source: undefined });
    }
    for (const [at, claim] of claims.entries()) {
      const next = claims[at + 1];
      if (next === undefined || around(claim).row !== undefined) continue;
      const pair = [claim, next].flatMap((each) => (isNameClaim(each) && each.known?.isRecordName ? [each] : []));
      const [one, other] = pair;
      if (one?.known === undefined || other?.known === undefined || one.kind === other.kind) continue;
      if (
        !/^[\s*_`"”’]*(?:[(,–—·:-]|for|from|of|to|by|an|für|von|bei|za|od|pri|kupca|stranke|podjetj\w+|customer|Kunde)?[\s*_`"“„(]*$/iu.test(
          text.slice(one.end, other.start).replace(/^\]\([^)]*\)/u, ""),
        )
      )
        continue;
      const [mine, theirs] = [
        [...one.known.owners, ...one.known.members],
        [...other.known.owners, ...other.known.members],
      ];
      if (
        mine.length === 0 ||
        theirs.length === 0 ||
        mine.some((record) => theirs.includes(record) || mentionsAncestor(record, theirs)) ||
        theirs.some((record) => mentionsAncestor(record, mine))
      )
        continue;
      for (const each of pair) verdicts.set(each, { source: undefined });
    }
  }
}

/** The same record, one that is part of it, or one it is part of. */
function isRelated(record: EvidenceRecord, records: readonly EvidenceRecord[]): boolean {
  return (
    records.includes(record) || mentionsAncestor(record, records) || records.some((other) => mentionsAncestor(other, [record]))
  );
}

function mentionsAncestor(record: EvidenceRecord, records: readonly EvidenceRecord[]): boolean {
  for (let each = record.parent; each !== undefined; each = each.parent) if (records.includes(each)) return true;
  return false;
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

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
