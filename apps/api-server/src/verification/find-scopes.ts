import { type Claim, isFigureClaim, isNameClaim, type Mention } from "./claim.ts";
import type { Evidence, EvidenceRecord } from "./evidence.ts";
import { isPeriodSaid } from "./find-dates.ts";
import { blocksOf, clausesOf, type Line, type Stretch, sentencesOf, type Table } from "./structure.ts";

export type Records = ReadonlySet<EvidenceRecord>;

/** What stands around a claim, and so decides whose it has to be. */
export interface Surroundings {
  /** The records that are named with it; without any, it may be of any record. */
  readonly records: Records | undefined;
  /** Named in its own clause, row or cell, rather than in a line above. */
  readonly isNamedHere: boolean;
  /** Nothing but these records, or a total, can be meant: named here, or by the bullet or the title it stands below. */
  readonly isFirm: boolean;
  /** The names it stands with, which are in doubt where none of their figures is theirs. */
  readonly mentions: readonly Mention[];
  /** The clause, or the heading of its column. */
  readonly clause: Stretch;
  readonly sentence: Stretch;
  /** Items of the list or rows of the table that the sentence leads to. */
  readonly row: number | undefined;
  readonly heading: Stretch | undefined;
}

/** For every claim, what stands around it. */
export function findScopes(
  text: string,
  claims: readonly Claim[],
  taken: Uint8Array,
  evidence: Evidence,
  language: string,
): Map<Claim, Surroundings> {
  const found = new Map<Claim, Surroundings>();
  const mentions = new Map<Claim, Mention>();
  for (const claim of claims) {
    const mention = mentionOf(claim, evidence);
    if (mention !== undefined) mentions.set(claim, mention);
  }
  const isInside = (at: number) => taken[at] === 1 && taken[at + 1] === 1;
  const within = claimsWithin(claims);
  // The record a heading or the line above is about, and the bullets it stands below.
  let lead: Records | undefined;
  let headed: Records | undefined;
  const above: { indent: number; records: Records | undefined }[] = [];
  let before: Records | undefined;
  let last: "blank" | "text" | "bullet" | "heading" | "table" = "blank";

  for (const block of blocksOf(text)) {
    if (block.kind === "blank") {
      before = undefined;
      if (last === "bullet") above.length = 0;
      continue;
    }
    if (block.kind === "table") {
      readTable(block);
      last = "table";
      continue;
    }
    if (block.kind !== "bullet") above.length = 0;
    else while ((above.at(-1)?.indent ?? -1) >= block.indent) above.pop();
    if (block.kind === "bullet" && last !== "bullet" && lead === undefined) lead = headed;
    const inherited = block.kind === "bullet" ? (above.at(-1)?.records ?? lead) : (before ?? headed);
    const own = readLine(block, inherited, block.kind === "bullet");
    if (block.kind === "heading") {
      headed = own;
      lead = own;
    } else if (block.kind === "bullet") above.push({ indent: block.indent, records: own ?? inherited });
    else {
      const content = text.slice(block.start, block.end);
      const isTitle = /^\s*\*\*[^*]+\*\*:?\s*$/u.test(content);
      if (isTitle) headed = own;
      lead = own ?? (isTitle ? undefined : headed);
      before = own ?? before;
    }
    last = block.kind;
  }
  return found;

  /** Returns the records that the line names as one thing. */
  function readLine(line: Line, inherited: Records | undefined, isBelow: boolean): Records | undefined {
    let context = inherited;
    let all: Records | undefined;
    let isOne = true;
    for (const sentence of sentencesOf(text, line, isInside)) {
      const named = readSentence(sentence, context, isBelow || text.slice(line.start, sentence.start).trimEnd().endsWith(";"));
      if (named === "several") isOne = false;
      else if (named !== undefined) {
        const joined = all === undefined ? named : intersect(all, named);
        if (joined.size === 0) isOne = false;
        else all = joined;
        context = named;
      }
    }
    return isOne ? all : undefined;
  }

  function readSentence(sentence: Stretch, context: Records | undefined, isBelow: boolean): Records | "several" | undefined {
    const all = within(sentence);
    const named = all.flatMap((claim) => mentions.get(claim) ?? []);
    const strong = named.some(({ isPeriod }) => !isPeriod) ? named.filter(({ isPeriod }) => !isPeriod) : named;
    const pairs = pairUp(all, strong);
    let current: { records: Records; mentions: readonly Mention[] } | undefined;
    let isFigureSince = false;
    let joined: Records | undefined;
    let isSeveral = false;
    const clauses = clausesOf(text, sentence, language, isInside);
    const waiting: Claim[] = [];
    const isFollowed = isFigureFirst(all, strong);
    for (const clause of clauses) {
      const here = within(clause);
      const own = here.flatMap((claim) =>
        strong.includes(mentions.get(claim) as Mention) ? [mentions.get(claim) as Mention] : [],
      );
      const groups = groupUp(own, current === undefined || isFigureSince ? undefined : current);
      const [only] = groups;
      for (const group of groups) {
        const next = joined === undefined ? group.records : intersect(joined, group.records);
        if (next.size === 0) isSeveral = true;
        else joined = next;
      }
      if (groups.length === 0) {
        if (isFollowed) waiting.push(...here);
        else for (const claim of here) set(claim, current, clause, !isOnlyPeriods(current));
      } else {
        for (const claim of waiting.splice(0)) set(claim, only, clause);
        for (const claim of here) set(claim, groups.length === 1 ? only : nearest(claim, groups, isFollowed), clause);
        current = groups.at(-1);
        isFigureSince = false;
      }
      if (here.some(isFigureClaim)) isFigureSince = true;
    }
    for (const claim of waiting) set(claim, current, sentence);
    return isSeveral ? "several" : joined;

    function set(claim: Claim, group: Group | undefined, clause: Stretch, isFirm = true): void {
      const paired = pairs.get(claim);
      if (paired !== undefined) group = { records: recordsOf(paired), mentions: [paired] };
      const isNamedHere = group !== undefined && (isFirm || paired !== undefined);
      found.set(claim, {
        records: group?.records ?? context,
        isNamedHere,
        isFirm: isNamedHere || (isBelow && isFirm),
        mentions: isNamedHere ? (group?.mentions ?? []) : [],
        clause,
        sentence,
        row: undefined,
        heading: undefined,
      });
    }
  }

  function readTable(table: Table): void {
    const columns = table.header.map((cell) => within(cell).flatMap((claim) => mentions.get(claim) ?? []));
    for (const [index, cell] of table.header.entries()) {
      for (const claim of within(cell)) set(claim, undefined, [], cell, table, -1, table.header[index]);
    }
    // A title above names whose table it is; a row that names nothing is about that.
    const around = lead ?? before ?? headed;
    for (const [number, row] of table.rows.entries()) {
      const cells = row.map((cell) => within(cell));
      const named = cells.flatMap((cell) => cell.flatMap((claim) => mentions.get(claim) ?? []));
      const strong = named.some(({ isPeriod }) => !isPeriod) ? named.filter(({ isPeriod }) => !isPeriod) : named.slice(0, 1);
      const [group] = groupUp(strong, undefined);
      const whole = { start: row[0]?.start ?? table.start, end: row.at(-1)?.end ?? table.end };
      for (const [index, cell] of cells.entries()) {
        const column = groupUp(columns[index] ?? [], undefined)[0];
        const both = group === undefined || column === undefined ? undefined : intersect(group.records, column.records);
        const records = both !== undefined && both.size > 0 ? both : (column?.records ?? group?.records ?? around);
        const isNamed = group !== undefined || column !== undefined;
        for (const claim of cell)
          set(claim, records, isNamed ? strong : [], row[index] ?? whole, whole, number, table.header[index]);
      }
    }
  }

  function set(
    claim: Claim,
    records: Records | undefined,
    named: readonly Mention[],
    clause: Stretch,
    sentence: Stretch,
    row: number,
    heading: Stretch | undefined,
  ): void {
    found.set(claim, { records, isNamedHere: named.length > 0, isFirm: true, mentions: named, clause, sentence, row, heading });
  }
}

function claimsWithin(claims: readonly Claim[]): (stretch: Stretch) => Claim[] {
  return ({ start, end }) => {
    let low = 0;
    let high = claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((claims[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const inside: Claim[] = [];
    for (let at = low; at < claims.length && (claims[at]?.start ?? end) < end; at++) inside.push(claims[at] as Claim);
    return inside;
  };
}

function mentionOf(claim: Claim, { periods }: Evidence): Mention | undefined {
  if (claim.kind === "date") {
    const named = periods.filter(
      ({ period }) => period !== undefined && claim.readings.some((reading) => isPeriodSaid(period, reading)),
    );
    return named.length === 0 ? undefined : { claim, records: named, owners: named, isPeriod: true, isIdentifier: false };
  }
  if (!isNameClaim(claim) || claim.known === undefined) return undefined;
  const { owners, members, isRecordName, isIdentifier } = claim.known;
  if (!isRecordName || (owners.length === 0 && members.length === 0)) return undefined;
  return { claim, records: [...new Set([...owners, ...members])], owners, isPeriod: false, isIdentifier };
}

function recordsOf({ records }: Mention): Records {
  return new Set(records);
}

/** A month holds for its clause: “in November it was 5 EUR, the year before 6 EUR”. */
function isOnlyPeriods(group: Group | undefined): boolean {
  return group?.mentions.every(({ isPeriod }) => isPeriod) === true;
}

interface Group {
  readonly records: Records;
  readonly mentions: readonly Mention[];
}

/** Mentions that are about one record put together: a number and whose invoice it is. */
function groupUp(mentions: readonly Mention[], before: Group | undefined): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1) ?? before;
    const records = recordsOf(mention);
    const both = last === undefined ? undefined : narrow(last, records);
    if (last === undefined || both === undefined) groups.push({ records, mentions: [mention] });
    else if (groups.length === 0) groups.push({ records: both, mentions: [...last.mentions, mention] });
    else groups[groups.length - 1] = { records: both, mentions: [...last.mentions, mention] };
  }
  return groups;
}

/** What both name: not the customer's other invoices. */
function narrow(group: Group, records: Records): Records | undefined {
  const both = intersect(group.records, records);
  return both.size === 0 ? undefined : both;
}

/** Records in both, counting as there what is part of a record that is. */
export function intersect(one: Records, other: Records): Set<EvidenceRecord> {
  const both = new Set<EvidenceRecord>();
  for (const record of one) if (isPartOf(record, other)) both.add(record);
  for (const record of other) if (isPartOf(record, one)) both.add(record);
  return both;
}

function isPartOf(record: EvidenceRecord, records: Records): boolean {
  for (let each: EvidenceRecord | undefined = record; each !== undefined; each = each.parent)
    if (records.has(each)) return true;
  return false;
}

/** “A, B and C owe 1, 2 and 3”: as many figures as names before them, or, in a whole sentence, behind them. */
function pairUp(claims: readonly Claim[], named: readonly Mention[]): Map<Claim, Mention> {
  const pairs = new Map<Claim, Mention>();
  if (named.length < 2) return pairs;
  const figures = claims.filter(isFigureClaim);
  const amounts = figures.filter(({ kind }) => kind === "amount");
  const days = claims.filter(
    (claim) =>
      claim.kind === "date" &&
      claim.readings.some((reading) => /\d-\d\d$/u.test(reading) && reading.length > 6 && !/^\d{4}-\d\d$/u.test(reading)),
  );
  const paired = new Set<Claim>(amounts.length > 0 ? amounts : figures.length > 0 ? figures : days);
  const byClaim = new Map(named.map((mention) => [mention.claim, mention]));
  let names: Mention[] = [];
  let values: Claim[] = [];
  const close = () => {
    const said = names.slice(-values.length);
    if (values.length > 1 && said.length === values.length && areApart(said))
      for (const [at, claim] of values.entries()) pairs.set(claim, said[at] as Mention);
    names = [];
    values = [];
  };
  for (const claim of claims) {
    const mention = byClaim.get(claim);
    if (mention !== undefined) {
      if (values.length > 0) close();
      names.push(mention);
    } else if (paired.has(claim)) values.push(claim);
  }
  close();
  const isFiguresFirst = paired.size === named.length && [...paired].every(({ start }) => start < (named[0]?.claim.start ?? 0));
  if (isFiguresFirst && areApart(named))
    for (const [at, claim] of [...paired].entries()) pairs.set(claim, named[at] as Mention);
  return pairs;
}

function areApart(mentions: readonly Mention[]): boolean {
  return mentions.every((one, index) =>
    mentions.slice(index + 1).every((other) => intersect(recordsOf(one), recordsOf(other)).size === 0),
  );
}

/** Whether the figures of a sentence stand before the names they belong to: “5 EUR from A, 6 EUR from B”. */
function isFigureFirst(claims: readonly Claim[], named: readonly Mention[]): boolean {
  const figure = claims.find(({ kind }) => kind === "amount" || kind === "percent")?.start ?? Number.POSITIVE_INFINITY;
  return figure < (named[0]?.claim.start ?? 0);
}

function nearest(claim: Claim, groups: readonly Group[], isFollowed: boolean): Group | undefined {
  const startOf = ({ mentions }: Group) => mentions[0]?.claim.start ?? 0;
  const ahead = groups.filter((group) => startOf(group) <= claim.start).at(-1);
  const behind = groups.find((group) => startOf(group) >= claim.start);
  return isFollowed ? (behind ?? ahead) : (ahead ?? behind);
}
