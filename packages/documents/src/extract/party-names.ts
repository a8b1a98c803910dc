import type { Layout, Segment } from "../text/layout.ts";
import { legalFormIn, mendLegalForm } from "./addresses.ts";
import type { Place } from "./announce.ts";
import { afterLabel, type Block, looksLikeName, nameLines, senderParts } from "./blocks.ts";
import type { LabelHit } from "./find-labels.ts";
import {
  type NameCandidate,
  type PartyMaterial,
  type PartyRoles,
  placeOf,
  reachable,
  sameName,
  squeeze,
  withoutForm,
} from "./party-material.ts";

export function buyerCandidates(material: PartyMaterial, block: Block | null, roles: PartyRoles): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  if (block !== null) {
    nameLines(block, material.labels).forEach((line, index) => {
      const text = afterLabel(line, material.labels);
      if (
        text !== null &&
        // `Livraison: adresse, références` goes on in words.
        !(/^\p{Ll}+,?\s/u.test(text) && legalFormIn(text) === null) &&
        !/^(?:Herrn?|Frau|Firma|Fa\.|Mr\.?|Mrs\.?|Ms\.?|Company|Monsieur|Madame|Spett\.?(?:le)?|Sig\.?|(?:Gentile|Egregio|Dear|Chère?|Estimad[oa]|Spoštovani|Poštovani)(?:\s\p{L}+\.?)?)$/iu.test(
          text,
        )
      ) {
        candidates.push({
          text,
          at: placeOf(line, text),
          block,
          score: 1 - 0.25 * index + (roles.get(block)?.role === "buyer" ? 0.3 : 0) + (legalFormIn(text) === null ? 0 : 0.2),
        });
      }
    });
  }
  for (const hit of material.labels) {
    if (!hit.roles.has("buyer") || hit.end - hit.start < 4) continue;
    const rest = hit.segment.text.slice(hit.end);
    const text = /^\s*[:：]\s*(.+)$/.exec(rest)?.[1];
    if (text !== undefined && hit.start < 3 && looksLikeName(text))
      candidates.push({ text, at: placeOf(hit.segment, text), block, score: 0.9 });
  }
  return candidates.sort((a, b) => b.score - a.score);
}

export function sellerCandidates(
  material: PartyMaterial,
  roles: PartyRoles,
  buyerBlock: Block | null,
  buyerName: NameCandidate | null,
  sender: Segment | null,
): NameCandidate[] {
  const { layout, labels, blocks, vatIds, ibans, own } = material;
  const page = layout.pages[0];
  const candidates: NameCandidate[] = [];
  const add = (raw: string, at: Place, block: Block | null, score: number) => {
    const text = tidyName(raw, layout.from);
    if (!looksLikeName(text) || isLabelOnly(at.segment, text, labels)) return;
    if (buyerName !== null && sameName(text, buyerName.text) && block !== buyerBlock) return;
    if (own?.names.some((name) => sameName(name, text))) return;
    const known = candidates.find((candidate) => sameName(candidate.text, text));
    if (known === undefined) candidates.push({ text, at, block, score });
    else known.score = Math.max(known.score, score) + 0.2 * Math.min(known.score, score) + 0.1;
  };
  const height = page?.height ?? 800;
  const medianHeight = layout.rows[Math.floor(layout.rows.length / 2)]?.height ?? 10;
  for (const block of blocks) {
    const role = roles.get(block);
    if (block === buyerBlock || role?.role === "buyer" || role?.role === "shipTo") continue;
    const top = block.page === page?.page ? Math.max(0, 1 - block.y / (height * 0.45)) : 0;
    const footer = block.y > height * 0.8;
    const evidence =
      (vatIds.some((id) => block.lines.includes(id.segment)) ? 0.25 : 0) +
      (ibans.some((id) => block.lines.includes(id.segment)) ? 0.1 : 0) +
      (block.lines.some((line) => reachable.test(line.text)) ? 0.15 : 0);
    nameLines(block, labels).forEach((line, index) => {
      const text = afterLabel(line, labels);
      if (text === null) return;
      const own = role?.role === "seller" ? 1.1 * role.strength : 0;
      let score = own + (block.hasAddress ? 0.35 : 0) + 0.35 * top + evidence + (footer && index === 0 ? 0.1 : 0);
      score += legalFormIn(text) === null ? 0 : 0.45;
      score += line.height > medianHeight * 1.4 && top > 0 ? 0.15 : 0;
      add(text, placeOf(line, text), block, score - 0.2 * index);
    });
    // Names in the run of a footer or letterhead: up to the legal form.
    for (const line of block.lines) {
      const form = legalFormIn(line.text);
      if (form === null || line.text.length < 4) continue;
      const part = partAround(line.text, form);
      if (part !== line.text) add(part, placeOf(line, part), block, 0.45 + (footer ? 0.15 : 0.25 * top) + evidence * 0.6);
    }
  }
  if (sender !== null) {
    const name = senderParts(sender.text)[0] ?? "";
    add(name, placeOf(sender, name), null, 1.05);
  }
  for (const hit of labels) {
    if (!hit.roles.has("seller") || hit.start > 3) continue;
    const text = /^\s*[:：]\s*(.+)$/.exec(hit.segment.text.slice(hit.end))?.[1];
    if (text !== undefined) add(text, placeOf(hit.segment, text), null, hit.end - hit.start < 4 ? 0.6 : 0.85);
  }
  supportByRest(candidates, layout);
  return candidates.sort((a, b) => b.score - a.score);
}

/** A name that the document repeats, or that its web and mail addresses carry, is the seller's. */
function supportByRest(candidates: readonly NameCandidate[], layout: Layout): void {
  const lines = layout.rows.flatMap((row) => row.segments.map((segment) => squeeze(segment.text)));
  const hosts = layout.rows
    .flatMap((row) => row.segments.map((segment) => segment.text.toLowerCase()))
    .flatMap((text) =>
      [...text.matchAll(/(?:@|www\.|https?:\/\/)([\p{L}\d.-]+)\.\p{Ll}{2,}/gu)].map((match) => squeeze(match[1] ?? "")),
    );
  for (const candidate of candidates) {
    const name = squeeze(candidate.text);
    if (name.length < 3) continue;
    const times = lines.filter((line) => line.includes(name)).length;
    candidate.score += Math.min(0.3, 0.15 * (times - 1));
    const bare = squeeze(withoutForm(candidate.text));
    if (
      bare.length >= 3 &&
      hosts.some((host) => host.includes(bare) || (host.length >= 4 && bare.includes(host.replace(/^www/, ""))))
    )
      candidate.score += 0.35;
  }
}

function tidyName(text: string, from: "text" | "ocr"): string {
  const tidy = text
    .replace(/^[\s:•●|·*,;.'"“”‘’_~=-]+|[\s:•●|·*,;'"“”‘’_~=-]+$/gu, "")
    .replace(/\s*\((?:co\.?\s?reg|reg|company)?[^()]{0,24}\d[^()]*\)?\s*$/i, "");
  return from === "ocr" ? mendLegalForm(tidy) : tidy;
}

/** The stretch of a line around a legal form, up to the marks that part a footer's entries. */
function partAround(text: string, form: { start: number; end: number }): string {
  const before = text.slice(0, form.start);
  const from = Math.max(
    ...[" | ", " • ", " · ", " - ", " – ", ": ", ", ", "● "].map(
      (mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 1),
    ),
    0,
  );
  return text.slice(from, form.end).trim();
}

/** `le`, `an`, `di`: words that are parts of names as well. */
const shortLabel = 3;

/** Labels and nothing else: `Deposit paid` is two of them. */
function isLabelOnly(segment: Segment, text: string, labels: readonly LabelHit[]): boolean {
  const words = labels.filter((hit) => hit.segment === segment && hit.end - hit.start > shortLabel);
  const covered = words.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  return covered >= text.length - 2 && text.length < 40;
}
