import type { Layout, Segment } from "../text/layout.ts";
import type { Announcements, Place } from "./announce.ts";
import { type Candidate, rank } from "./candidate.ts";
import { type DateToken, isCompact } from "./dates.ts";
import type { LabelHit } from "./find-labels.ts";
import type { Role } from "./language-packs.ts";

export type NumberField = "number" | "purchaseOrder" | "buyerReference" | "precedingInvoice" | "paymentReference";

const weights: Readonly<Partial<Record<Role, Readonly<Partial<Record<NumberField | "another", number>>>>>> = {
  number: { number: 1 },
  numberWeak: { number: 0.55 },
  purchaseOrder: { purchaseOrder: 1 },
  buyerReference: { buyerReference: 1 },
  precedingInvoice: { precedingInvoice: 1 },
  paymentReference: { paymentReference: 1 },
  otherNumber: { another: 1 },
  vatId: { another: 1 },
  taxNumber: { another: 1 },
  registrationId: { another: 1 },
  iban: { another: 1 },
  bic: { another: 1 },
  otherDate: { another: 0.6 },
  issueDate: { another: 0.6 },
  issueDateWeak: { another: 0.4 },
  dueDate: { another: 0.6 },
  deliveryDate: { another: 0.6 },
  quantity: { another: 0.5 },
  unitPrice: { another: 0.5 },
  lineAmount: { another: 0.5 },
  paidWith: { another: 0.4 },
  gross: { another: 0.8 },
  net: { another: 0.8 },
  tax: { another: 0.8 },
  amountDue: { another: 0.8 },
};

export interface CodeToken extends Place {
  readonly text: string;
}

// A code has a digit; letters before it may stand apart: `RE 1001`, `INV 2024/17`.
const code = /(?<![\p{L}\p{N}])(?:[\p{Lu}]{1,4}[\s-])?[\p{L}\p{N}#]*[\p{L}\p{N}][\p{L}\p{N}/_.\-–]*/gu;

/** Everything that could be a number of a document or an order: words with a digit that are no date and no amount. */
export function findCodes(layout: Layout, dates: readonly DateToken[], labels: readonly LabelHit[]): CodeToken[] {
  const dateAt = Map.groupBy(dates, (date) => date.segment);
  const labelAt = Map.groupBy(labels, (label) => label.segment);
  return layout.rows.flatMap((row) =>
    row.segments.flatMap((segment) => codesIn(segment, dateAt.get(segment) ?? [], labelAt.get(segment) ?? [])),
  );
}

function codesIn(segment: Segment, dates: readonly DateToken[], labels: readonly LabelHit[]): CodeToken[] {
  const codes: CodeToken[] = [];
  // From word to word, so that a label's last letters are never taken for the prefix of the code behind it.
  const ends = labels.map((label) => label.end);
  for (const match of segment.text.matchAll(code)) {
    let start = match.index;
    const inside = ends.filter((end) => end > start && end < start + match[0].length);
    if (inside.length > 0) start = Math.max(...inside);
    const raw = segment.text.slice(start, match.index + match[0].length);
    start += /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
    const text = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const end = start + text.length;
    if (!/\p{N}/u.test(text) || text.length > 40) continue;
    if (dates.some((date) => date.start < end && start < date.end && !isCompact(date))) continue;
    const after = segment.text.slice(end);
    if (/^\s?[%€£$]/.test(after) || /^\d{1,3}(?:[.,]\d{3})*[.,]\d{2}$/.test(text)) continue;
    codes.push({ segment, start, end, text });
  }
  return codes;
}

const leastAbove = 0.6;

/** Candidates for the numbers that a document has of its own or refers to, best first. */
export function chooseNumbers(
  codes: readonly CodeToken[],
  announcements: Announcements,
): Readonly<Record<NumberField, readonly Candidate<CodeToken>[]>> {
  const found: Record<NumberField, Candidate<CodeToken>[]> = {
    number: [],
    purchaseOrder: [],
    buyerReference: [],
    precedingInvoice: [],
    paymentReference: [],
  };
  for (const token of codes) {
    const claims: Record<NumberField | "another", number> = {
      number: 0,
      purchaseOrder: 0,
      buyerReference: 0,
      precedingInvoice: 0,
      paymentReference: 0,
      another: 0,
    };
    const announced = announcements.of(token);
    const inTitle = announced.some(({ hit, by }) => by === "inline" && hit.types.size > 0);
    for (const { hit, strength, by } of announced) {
      // A number stands right below its heading, or far below another one's.
      if (by === "above" && strength < leastAbove) continue;
      const titled = (hit.types.has("invoice") || hit.types.has("credit_note") || hit.types.has("receipt")) && strength > 0.8;
      if (titled && by !== "above") claims.number = Math.max(claims.number, 0.75 * strength);
      // Alone in the line below the title, in letters as large, a code needs no label.
      if (titled && by === "above" && isAlone(token) && token.segment.height >= 0.8 * hit.segment.height)
        claims.number = Math.max(claims.number, 0.5 * strength);
      // One label may be several things (`Bestellung`): it speaks for each of them.
      for (const role of hit.roles) {
        for (const [field, weight] of Object.entries(weights[role] ?? {})) {
          const name = field as NumberField | "another";
          if (name === "another" && hit.roles.has("number")) continue;
          // `Building No. 5, Main Street`: within a line `No.` counts houses.
          const within = by === "inline" && hit.start > 3 && !inTitle;
          const reach = role !== "numberWeak" ? 1 : within ? 0.4 : by === "above" ? 0.6 : 1;
          claims[name] = Math.max(claims[name], weight * strength * reach);
        }
      }
    }
    for (const field of Object.keys(found) as NumberField[]) {
      const rivals = Object.entries(claims)
        .filter(([name]) => name !== field)
        .map(([, claim]) => claim);
      const score = claims[field] - 0.7 * Math.max(0, ...rivals) + shapeBonus(token, field);
      if (claims[field] > 0.25) found[field].push({ value: token, score, at: token });
    }
  }
  return {
    number: rank(found.number),
    purchaseOrder: rank(found.purchaseOrder),
    buyerReference: rank(found.buyerReference),
    precedingInvoice: rank(found.precedingInvoice),
    paymentReference: rank(found.paymentReference),
  };
}

function isAlone({ text, segment }: CodeToken): boolean {
  return segment.text.length <= text.length + 2 && (text.match(/\p{N}/gu)?.length ?? 0) >= 4;
}

/** Longer codes, and codes near the top of the first page, are likelier than `1` in a table. */
function shapeBonus({ text, segment, start, end }: CodeToken, field: NumberField): number {
  const digits = text.replace(/\D/g, "").length;
  let bonus = digits === 1 ? -0.3 : digits === 2 ? -0.1 : digits >= 4 ? 0.05 : 0;
  if (/^[\p{L}]+[-/]?\d/u.test(text)) bonus += 0.05;
  if (field === "number" && segment.page === 1) bonus += 0.05;
  // `Invoice (380) No. 17`: what is in brackets explains the word before it.
  if (segment.text[start - 1] === "(" && segment.text[end] === ")") bonus -= 0.4;
  return bonus;
}
