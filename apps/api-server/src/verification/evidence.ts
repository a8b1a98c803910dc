import { magnitude, toMillionths, wholeMillionths } from "./decimal.ts";
import { linkInputs } from "./link-inputs.ts";

/** What `verifyAnswer` reads of a tool part of a message. */
export interface ToolEvidence {
  readonly toolCallId: string;
  readonly input?: unknown;
  readonly output?: unknown;
}

export type FactKind = "money" | "count" | "rate" | "quantity";

/** A figure a tool returned or was asked with. */
export interface Figure {
  readonly kind: FactKind;
  /** In millionths, without its sign: an answer says “36.90 less”. */
  readonly value: bigint;
  readonly currency?: string;
  readonly at: Place;
}

/** A calendar day, month (`2026-10`) or year that a tool returned or was asked with. */
export interface DateFact {
  readonly date: string;
  readonly at: Place;
}

/** Where a value stands, and whose it is. */
export interface Place {
  readonly toolCallId: string;
  readonly path: string;
  readonly field: string;
  readonly value: string;
  /** The records it is part of, the nearest first; empty for totals. */
  readonly records: readonly EvidenceRecord[];
  readonly isInput: boolean;
}

export interface EvidenceRecord {
  readonly index: number;
  readonly path: string;
  readonly collection: string;
  readonly id: string | undefined;
  readonly label: string;
  readonly source: { type: string; id: string; label: string; href: string } | undefined;
  readonly parent: EvidenceRecord | undefined;
  /** The period a group or a whole call is about, as `2026-10`, `2026-Q3`, `2026`. */
  period: string | undefined;
}

/** A text of the evidence that an answer may repeat. `owners` go by it; `members` only hold it. */
export interface KnownText {
  readonly text: string;
  readonly at: Place;
  readonly isIdentifier: boolean;
  readonly isRecordName: boolean;
  readonly owners: EvidenceRecord[];
  readonly members: EvidenceRecord[];
}

export interface Evidence {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
  readonly datesByDay: ReadonlyMap<string, readonly DateFact[]>;
  readonly texts: readonly KnownText[];
  readonly records: readonly EvidenceRecord[];
  /** Those that are about a period. */
  readonly periods: readonly EvidenceRecord[];
  /** What the tools were asked with. */
  readonly inputs: readonly string[];
}

const labelKeys = ["number", "title", "name", "label", "legalName"] as const;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;
const hidden = /^(?:id|version|cursor|updatedAt|href|position|expiresAt|unit|sort|measure|of|groupBy|orderBy)$/u;
const codeLike = /^(?:number|sku|vatId|iban|email|phone|postalCode|website|reference|.*[Nn]umber)$/u;
const countLike = /count|total|returned|sent|accepted|decided|products|customers|number|groups|limit|rows/iu;
const rateLike = /rate|percent|probability|share/iu;

// Made once: it takes longer than reading an answer.
const countries = ["en", "de", "sl"].map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));

/** Reads what tools returned: any shape of records, figures and dates, without knowing the tools. */
export function collectEvidence(parts: readonly ToolEvidence[]): Evidence {
  const figures: Figure[] = [];
  const dates: DateFact[] = [];
  const texts = new Map<string, KnownText>();
  const records: EvidenceRecord[] = [];
  const inputs: string[] = [];

  for (const { toolCallId, input, output } of parts) {
    const sources = new Map(sourcesOf(output).map((source) => [source.id, source]));
    const call = makeRecord({ path: "output", collection: `${toolCallId} call`, label: "" });
    const owned: EvidenceRecord[] = [];

    function makeRecord(given: {
      path: string;
      collection: string;
      label: string;
      id?: string;
      parent?: EvidenceRecord;
    }): EvidenceRecord {
      const record: EvidenceRecord = {
        index: records.length,
        path: given.path,
        collection: given.collection,
        id: given.id,
        label: given.label,
        source: given.id === undefined ? undefined : sources.get(given.id),
        parent: given.parent,
        period: undefined,
      };
      records.push(record);
      return record;
    }

    function place(path: string, field: string, value: string, record: EvidenceRecord | undefined): Place {
      const chain: EvidenceRecord[] = [];
      for (let each = record; each !== undefined; each = each.parent) chain.push(each);
      if (record === undefined && path.startsWith("output")) chain.push(...owned);
      return { toolCallId, path, field, value, records: chain, isInput: path.startsWith("input") };
    }

    function addText(text: string, at: Place, role: "owner" | "member" | "text"): void {
      if (text.length < 2 || text.length > 300) return;
      const isIdentifier = codeLike.test(at.field) || /\d.*\d.*\d/u.test(text);
      const known = texts.get(text) ?? { text, at, isIdentifier, isRecordName: role !== "text", owners: [], members: [] };
      const entry = role !== "text" && !known.isRecordName ? { ...known, isRecordName: true } : known;
      texts.set(text, entry);
      const [nearest] = at.records;
      if (nearest === undefined) return;
      if (role === "owner") entry.owners.push(nearest);
      // What a person or a line of a record holds, the record holds.
      for (const record of at.records) if (record !== call && !entry.members.includes(record)) entry.members.push(record);
    }

    function visit(
      value: unknown,
      path: string,
      field: string,
      record: EvidenceRecord | undefined,
      role: "owner" | "member" | "text",
    ): void {
      if (value === null || value === undefined || typeof value === "boolean") return;
      if (typeof value === "number") {
        const written = toMillionths(String(value));
        if (written === undefined || hidden.test(field)) return;
        const at = place(path, field, String(value), record);
        if (rateLike.test(field)) {
          figures.push({ kind: "rate", value: magnitude(written), at });
          if (/probability/iu.test(field)) figures.push({ kind: "rate", value: magnitude(written) * 100n, at });
        } else
          figures.push({
            kind: countLike.test(field) && Number.isInteger(value) ? "count" : "quantity",
            value: magnitude(written),
            at,
          });
        return;
      }
      if (typeof value === "string") {
        if (!hidden.test(field)) visitString(value, path, field, record, role);
        return;
      }
      if (Array.isArray(value)) {
        // How many lines, contacts or payments there are; of rows the tool says so itself, but for how many groups it shows.
        const at = place(path, field, String(value.length), record);
        const labels = new Set(
          value.flatMap((item) => (typeof item === "object" && item !== null ? (labelOf(item) ?? []) : [])),
        );
        const isOfRecords = labels.size > 0 || value.some((item) => typeof item?.id === "string");
        if (field === "rows") {
          if (labels.size < groupCountOf(output)) figures.push({ kind: "count", value: wholeMillionths(labels.size), at });
        } else if (isOfRecords) figures.push({ kind: "count", value: wholeMillionths(value.length), at });
        value.forEach((item, index) => {
          visitItem(item, `${path}.${index}`, field, path, record);
        });
        return;
      }
      visitObject(value as Record<string, unknown>, path, field, record);
    }

    function visitItem(
      item: unknown,
      path: string,
      field: string,
      collection: string,
      parent: EvidenceRecord | undefined,
    ): void {
      if (
        typeof item !== "object" ||
        item === null ||
        isMoney(item) ||
        collection.includes("sums.") ||
        path.startsWith("input")
      ) {
        visit(item, path, field, parent, "text");
        return;
      }
      const fields = item as Record<string, unknown>;
      const isRecord = field === "rows" || typeof fields.id === "string" || labelOf(fields) !== undefined;
      visitFields(fields, path, isRecord ? newRecord(fields, path, `${toolCallId} ${collection}`, parent) : parent);
    }

    function newRecord(fields: Record<string, unknown>, path: string, collection: string, around: EvidenceRecord | undefined) {
      const parent = around ?? owned[0];
      const id = typeof fields.id === "string" ? fields.id : typeof fields.key === "string" ? fields.key : undefined;
      const record = makeRecord({
        path,
        collection,
        label: labelOf(fields) ?? "",
        ...(id === undefined ? {} : { id }),
        ...(parent === undefined ? {} : { parent }),
      });
      const key = plainText(fields.key ?? fields.label);
      if (/^\d{4}(?:-\d{2}|-?Q[1-4])?$/u.test(key)) record.period = key.replace(/^(\d{4})-?Q/u, "$1-Q");
      return record;
    }

    function visitObject(
      fields: Record<string, unknown>,
      path: string,
      field: string,
      record: EvidenceRecord | undefined,
    ): void {
      if (isMoney(fields)) {
        const value = toMillionths(fields.amount);
        const at = place(path, field, `${fields.amount} ${fields.currency}`, record);
        if (value !== undefined) figures.push({ kind: "money", value: magnitude(value), currency: fields.currency, at });
        return;
      }
      if (field === "previous" && typeof fields.from === "string" && typeof fields.to === "string") {
        const previous = makeRecord({ path, collection: `${toolCallId} previous`, label: "" });
        previous.period = periodOf(fields.from, fields.to);
        visitFields(fields, path, previous.period === undefined ? record : previous);
        return;
      }
      if (isReference(fields)) {
        for (const key of labelKeys) {
          if (typeof fields[key] === "string")
            addText(
              fields[key],
              place(`${path}.${key}`, field, fields[key], record),
              record?.label === "" ? "owner" : "member",
            );
        }
        return;
      }
      visitFields(
        fields,
        path,
        field === "record" && labelOf(fields) !== undefined ? newRecord(fields, path, `${toolCallId} record`, record) : record,
      );
    }

    function visitFields(fields: Record<string, unknown>, path: string, record: EvidenceRecord | undefined): void {
      const isNew = record !== undefined && record.path === path;
      const isNameless = isNew && record.id === undefined;
      for (const [key, value] of Object.entries(fields)) {
        if (key === "sources" || (key === "next" && path.endsWith("more"))) continue;
        const isLabel = (labelKeys as readonly string[]).includes(key);
        const isOwn =
          isNew &&
          (isLabel ||
            (isNameless && typeof value === "string" && value.length < 60 && !/^[a-z]/u.test(value) && !hidden.test(key)));
        visit(value, `${path}.${key}`, key, record, isOwn ? "owner" : isLabel && !isNew ? "member" : "text");
      }
    }

    function visitString(
      value: string,
      path: string,
      field: string,
      record: EvidenceRecord | undefined,
      role: "owner" | "member" | "text",
    ): void {
      if (uuid.test(value)) return;
      const at = place(path, field, value, record);
      const date = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(value)?.[1];
      if (date !== undefined) {
        dates.push({ date, at });
        return;
      }
      const decimal = codeLike.test(field) ? undefined : toMillionths(value);
      if (decimal !== undefined) {
        const kind = rateLike.test(field) ? "rate" : path.startsWith("input") ? "money" : "quantity";
        figures.push({ kind, value: magnitude(decimal), at });
        if (/probability/iu.test(field)) figures.push({ kind, value: magnitude(decimal) * 100n, at });
        return;
      }
      if (/^\d{4}-\d{2}$/u.test(value)) dates.push({ date: value, at });
      if (field === "country" || (/^[A-Z]{2}$/u.test(value) && (field === "label" || field === "key"))) {
        for (const names of countries) addText(names.of(value) ?? value, at, role);
      }
      addText(value, at, role);
      if (/^(?:summary|message|label|key|note|body|description)$/u.test(field)) {
        for (const [written] of value.matchAll(/(?<![\p{L}\d.-])\d+(?:\.\d+)?(?![\p{L}\d])/gu)) {
          const told = toMillionths(written);
          if (told !== undefined) figures.push({ kind: "quantity", value: told, at });
        }
      }
      // “Light panel, phase 2 – Hautelieu Axis”: what a title joins is also said alone.
      if (role === "owner" && / [–—-] /u.test(value)) for (const piece of value.split(/ [–—-] /u)) addText(piece, at, "member");
    }

    if (typeof input === "object" && input !== null) {
      const given = input as Record<string, unknown>;
      call.period = inputPeriod(given);
      const names = Object.entries(given).filter(
        ([key, value]) =>
          typeof value === "string" &&
          /^[\p{Lu}]|\s/u.test(value) &&
          !hidden.test(key) &&
          !/^(?:currency|body|note|text|summary)$/u.test(key),
      );
      if (names.length > 0 || call.period !== undefined) owned.push(call);
      for (const [key, value] of names) addText(String(value), place(`input.${key}`, key, String(value), call), "owner");
      for (const value of Object.values(given)) inputs.push(plainText(value));
      visit(given, "input", "input", undefined, "text");
    }
    visit(output, "output", "output", undefined, "text");
  }
  linkInputs(texts);
  figures.sort((one, other) => (one.value < other.value ? -1 : one.value > other.value ? 1 : 0));
  return {
    figures,
    dates,
    datesByDay: Map.groupBy(dates, ({ date }) => date),
    texts: [...texts.values()],
    records,
    periods: records.filter(({ period }) => period !== undefined),
    inputs,
  };
}

function labelOf(fields: Record<string, unknown>): string | undefined {
  for (const key of labelKeys) if (typeof fields[key] === "string" && fields[key] !== "") return fields[key];
  return undefined;
}

function isMoney(value: unknown): value is { amount: string; currency: string } {
  if (typeof value !== "object" || value === null) return false;
  const { amount, currency } = value as Record<string, unknown>;
  return typeof amount === "string" && typeof currency === "string" && Object.keys(value).length === 2;
}

/** `{ id, name }`: another record that this one names. */
function isReference(fields: Record<string, unknown>): boolean {
  const keys = Object.keys(fields);
  return (
    keys.length <= 3 &&
    keys.includes("id") &&
    keys.every((key) => key === "id" || (labelKeys as readonly string[]).includes(key))
  );
}

function groupCountOf(output: unknown): number {
  const { groupCount } = (output ?? {}) as { groupCount?: unknown };
  return typeof groupCount === "number" ? groupCount : 0;
}

function sourcesOf(output: unknown): { type: string; id: string; label: string; href: string }[] {
  const { sources } = (output ?? {}) as { sources?: unknown };
  return Array.isArray(sources) ? sources.filter((it) => typeof it?.id === "string" && typeof it?.href === "string") : [];
}

/** The month, quarter or year a call was limited to. */
function inputPeriod(input: Record<string, unknown>): string | undefined {
  const from = Object.entries(input).find(([key, value]) => key.endsWith("From") && typeof value === "string");
  if (from === undefined) return undefined;
  const to = input[`${from[0].slice(0, -"From".length)}To`];
  return typeof to === "string" ? periodOf(plainText(from[1]), to) : undefined;
}

function periodOf(from: string, to: string): string | undefined {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (!from.endsWith("-01") || to.slice(0, 4) !== year) return undefined;
  const isMonthEnd = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
  if (!isMonthEnd) return undefined;
  const length = Number(to.slice(5, 7)) - month + 1;
  if (length === 1) return from.slice(0, 7);
  if (length === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  return length === 12 ? year : undefined;
}

/** What a value says: itself, or the plain values of a list. An object says nothing by itself, and may not even turn into a text. */
function plainText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainText).join(",");
  return value === null || value === undefined || typeof value === "object" ? "" : String(value);
}
