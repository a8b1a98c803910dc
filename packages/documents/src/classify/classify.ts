import type { DocumentType } from "../document.ts";
import { findLabels, type LabelHit } from "../extract/find-labels.ts";
import type { Role } from "../extract/language-packs.ts";
import type { Classified, Classify, PageText } from "../stages.ts";
import { type Layout, layOut } from "../text/layout.ts";
import { detectLanguage } from "./detect-language.ts";

/** Points; till rolls are 58 or 80 mm wide. */
const tillWidth = 260;

/** Lines higher than usual by this are large; boxes of OCR end where the ink does, so that tails alone make half as much. */
const large = { text: 1.3, ocr: 1.5 } as const;

/** Only so much is looked at: the first pages say what a document is. */
const pagesRead = 3;

/** What a document is, from its title, the labels it has and the money on it. `other` when nothing of the kind adds up. */
export const classify: Classify = (pages) => {
  const layout = layOut(sample(pages));
  const hits = findLabels(layout);
  const text = layout.rows.map((row) => row.segments.map((segment) => segment.text).join(" ")).join("\n");
  const language = detectLanguage(
    text,
    hits.map((hit) => hit.languages),
  );
  return { ...decide(layout, hits, text), language };
};

function sample(pages: readonly PageText[]): PageText[] {
  return pages.slice(0, pagesRead).map((page) => ({ ...page, items: page.items.slice(0, 1500) }));
}

function decide(layout: Layout, hits: readonly LabelHit[], text: string): Omit<Classified, "language"> {
  const titles = titleScores(layout, hits);
  const business = businessScore(layout, hits, text);
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  // Prose with a sum in it is no invoice: the labels have to be dense.
  const density = Math.min(1, (business.labels * 12) / Math.max(30, words));
  const evidence = business.score * (0.35 + 0.65 * density);
  // What a document is called decides what kind of business paper it is; the labels only say that it is one.
  const scores = new Map(titles);
  const add = (type: DocumentType, score: number) => {
    if (score > 0) scores.set(type, (scores.get(type) ?? 0) + score);
  };
  add("invoice", Math.min(0.4, 0.2 * business.invoice));
  add("receipt", business.receipt);
  // Without a title it takes a total: a wage slip has rates and hours and a tax as well.
  if (evidence > 1.8 && business.hasTotal) add("invoice", 0.3);
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  const support = best === undefined ? 0 : best[1] + (best[0] === "contract" ? 0 : 0.7 * evidence);
  const least = best?.[0] === "contract" || best?.[0] === "delivery_note" ? 1.4 : 1.9;
  if (best === undefined || support < least || words < 6)
    return { type: "other", confidence: probability(1.2 - support + 0.3) };
  const lead = Math.min(1.5, best[1] - (next?.[1] ?? 0));
  return { type: best[0], confidence: Math.min(probability(support - least + 0.6), probability(lead * 2 + 0.4)) };
}

/**
 * Logistic, with a scale set by hand. Measured on invented invoices (`documents:invented --calibrate`): of 1,000 types claimed at 1.00
 * on the mean all were right. How often the other types are right has not been measured on numbers that would mean something.
 */
const probability = (score: number) => Math.round((1 / (1 + Math.exp(-2.2 * score))) * 100) / 100;

/** How loudly each type's words are said as a title: alone in a large line, near the top, rather than within a sentence. */
function titleScores(layout: Layout, hits: readonly LabelHit[]): Map<DocumentType, number> {
  const heights = layout.rows.map((row) => row.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 10;
  const scores = new Map<DocumentType, number>();
  for (const hit of hits) {
    const { segment } = hit;
    const isLarge = segment.height > large[layout.from] * usual;
    // `DELIVERY NOTE No. 17` is a title where it is set as one; else only a credit note has the number of one at a line's head.
    const isTitle = isLarge || hit.opens.has("credit_note");
    const types = hit.types.size > 0 || hit.start > 2 || !isTitle ? hit.types : hit.opens;
    if (types.size === 0) continue;
    const page = layout.pages.find(({ page: number }) => number === segment.page);
    const place = page === undefined ? 0.5 : segment.y / page.height;
    const rest = `${segment.text.slice(0, hit.start)}${segment.text.slice(hit.end)}`.trim();
    const words = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
    const row = layout.rows[segment.row];
    const right = row?.segments[row.segments.indexOf(segment) + 1];
    const labels = right !== undefined && (/^[:：]/.test(right.text) || (!isLarge && /^\d/.test(right.text)));
    const colon = /^\s*[:：]/.test(segment.text.slice(hit.end)) || labels;
    let score = words === 0 ? 0.9 : words <= 2 ? 0.5 : words <= 4 ? 0.25 : 0.05;
    if (hit.start > 20) score *= 0.5;
    if (isLarge) score += 0.5;
    if (segment.page !== 1) score *= 0.4;
    else if (place < 0.45) score += 0.2;
    else score *= 0.5;
    // `Bestellung: 4711` names another document; `Rechnung: 4711` names this one.
    if (colon && !types.has("invoice") && !types.has("credit_note")) score *= 0.25;
    if (/^\s*(?:nr|no|n°|#|št|br)?\.?\s*[:：]?\s*[\p{L}-]*\d/iu.test(segment.text.slice(hit.end)) && hit.start < 3)
      score += 0.3;
    for (const type of types) scores.set(type, Math.max(scores.get(type) ?? 0, score) + 0.05);
  }
  return scores;
}

const weightOf: Readonly<Partial<Record<Role, number>>> = {
  number: 0.6,
  issueDate: 0.6,
  dueDate: 0.4,
  vatId: 0.4,
  iban: 0.3,
  net: 0.4,
  tax: 0.4,
  gross: 0.6,
  grossWeak: 0.3,
  amountDue: 0.5,
  linesTotal: 0.4,
  quantity: 0.3,
  unitPrice: 0.3,
  lineAmount: 0.2,
  buyer: 0.3,
  seller: 0.2,
  paidWith: 0.3,
  purchaseOrder: 0.2,
  issueDateWeak: 0.15,
};

function businessScore(
  layout: Layout,
  hits: readonly LabelHit[],
  text: string,
): { score: number; labels: number; hasTotal: boolean; invoice: number; receipt: number } {
  const seen = new Set<Role>();
  let labels = 0;
  let cash = 0;
  for (const hit of hits) {
    // Within a sentence a word is a word; a label begins its line or follows another.
    const inSentence = hit.start > 40 && hit.segment.text.length > 60;
    if (inSentence) continue;
    labels += 1;
    for (const role of hit.roles) seen.add(role);
    if (hit.roles.has("paidWith")) cash += 1;
  }
  const money = text.match(/(?<![\d.,])\d{1,3}(?:[.,\s]?\d{3})*[.,]\d{2}(?![\d.,]\d)/g)?.length ?? 0;
  let score = Math.min(1, money / 4);
  for (const role of seen) score += weightOf[role] ?? 0;
  if (money === 0) score *= 0.3;
  const totals = seen.has("gross") || seen.has("amountDue") || seen.has("grossWeak");
  const invoice =
    (seen.has("number") ? 1 : 0) +
    (seen.has("issueDate") ? 0.5 : 0) +
    (seen.has("dueDate") ? 0.5 : 0) +
    (seen.has("tax") ? 0.4 : 0);
  const page = layout.pages[0];
  const narrow = page !== undefined && (page.height > 1.66 * page.width || page.width < tillWidth);
  const addressed = seen.has("iban") || seen.has("dueDate") || seen.has("buyer");
  const till = totals && money > 1 && text.length < 2500 && (cash > 1 || (narrow && !addressed));
  return {
    score: Math.min(4, score),
    labels,
    hasTotal: totals || cash > 0 || seen.has("net") || seen.has("linesTotal"),
    invoice: totals && money > 0 ? invoice : 0,
    // Shops head their slips `Tax invoice`; the paper says what it is.
    receipt: till ? 0.4 + 0.2 * Math.min(3, cash) + (narrow && !addressed ? 1 : 0) : 0,
  };
}
