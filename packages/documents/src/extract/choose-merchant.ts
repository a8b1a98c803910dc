import type { OwnCompany } from "../stages.ts";
import type { Layout, Row } from "../text/layout.ts";
import { hasPostcode, isStreet, legalFormIn, mendLegalForm } from "./addresses.ts";
import { type Candidate, wholeSegment } from "./candidate.ts";
import type { LabelHit } from "./find-labels.ts";
import { sameName } from "./party-material.ts";

/**
 * The shop on a till receipt: among the lines above its address. A legal form decides; else the first line that is a name. A
 * name over two lines is put together when the second, with the legal form, would be too little alone.
 */
export function chooseMerchant(layout: Layout, labels: readonly LabelHit[], own: OwnCompany | null): Candidate<string> | null {
  const head: { row: Row; text: string }[] = [];
  for (const row of layout.rows) {
    // Specks beside the print are letters of their own to OCR.
    const whole = row.segments.filter((segment) => segment.text.length > 1 || row.segments.length === 1);
    const text = clean(whole.map((segment) => segment.text).join(" "));
    const labelled = labels.some(
      (hit) => hit.segment.row === row.index && hit.start < 4 && (hit.types.size > 0 || hit.roles.size > 0),
    );
    if (head.length > 0 && (isStreet(text) || hasPostcode(text)) && legalFormIn(text) === null) break;
    if (head.length >= 7) break;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const digits = text.match(/\p{N}/gu)?.length ?? 0;
    if (letters < 4 || digits > letters / 2 || (labelled && legalFormIn(text) === null)) continue;
    if (/@|www\.|(?<!\p{L})(?:tel|fax|phone|gst|co\.?\s?reg)(?!\p{L})/iu.test(text) && legalFormIn(text) === null) continue;
    if (own?.names.some((name) => sameName(name, text))) continue;
    head.push({ row, text });
  }
  const heights = layout.rows.map((row) => row.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 1;
  let best: Candidate<string> | null = null;
  head.forEach(({ row, text }, index) => {
    const found = legalFormIn(text);
    // Two letters are too little to go by on faded paper.
    const form = found !== null && found.end - found.start > 2 ? found : null;
    let name = text;
    let score = 0.5 - 0.08 * index + (form === null ? 0 : 0.6) + Math.min(0.25, Math.max(0, (row.height / usual - 1) * 0.3));
    const words = (form === null ? text : text.slice(0, form.start)).split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
    const before = head[index - 1];
    if (form !== null) {
      name = text.slice(0, form.end);
      const adjacent = before !== undefined && before.row.index === row.index - 1;
      if (adjacent && words.length <= 1 && legalFormIn(before.text) === null) name = `${before.text} ${name}`;
    } else if (words.length === 0 || words.every((word) => word.length < 3)) {
      score -= 0.4;
    }
    const readable = row.segments.reduce((sum, segment) => sum + segment.confidence, 0) / row.segments.length;
    score += 0.3 * (readable - 0.7);
    const segment = row.segments[0];
    if (segment !== undefined && (best === null || score > best.score))
      best = { value: name.trim(), score, at: wholeSegment(segment) };
  });
  return best;
}

function clean(text: string): string {
  return mendLegalForm(text)
    .replace(/^[\p{L}\s]{2,20}[:：]\s*(?=\p{L})/u, "")
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu, "")
    .replace(/\s*\((?:co\.?\s?reg|reg|no|roc|gst|company)?[^()]{0,30}\d[^()]*\)?\.?\s*$/i, "")
    .replace(/\s+/g, " ");
}
