import { languagePacks } from "./language-packs.ts";
import { noParty, type Party } from "../document.ts";
import type { OwnCompany } from "../stages.ts";
import type { Layout, Segment } from "../text/layout.ts";
import { countryIn, hasPostcode, isStreet, legalFormIn, mendLegalForm } from "./addresses.ts";
import type { Place } from "./announce.ts";
import { afterLabel, type Block, isSenderLine, looksLikeName, nameLines, senderParts } from "./blocks.ts";
import type { LabelHit } from "./find-labels.ts";
import type { Identifier } from "./identifiers.ts";

export interface FoundParty {
  readonly party: Party;
  readonly places: Readonly<Partial<Record<keyof Party, Place>>>;
  /** Of the name; other fields have their own. */
  readonly score: number;
  readonly margin: number;
  readonly vatIdScore: number;
}

export interface PartyMaterial {
  readonly layout: Layout;
  readonly labels: readonly LabelHit[];
  readonly blocks: readonly Block[];
  readonly vatIds: readonly Identifier[];
  readonly ibans: readonly Identifier[];
  readonly bics: readonly Identifier[];
  readonly own: OwnCompany | null;
}

type Role = "seller" | "buyer" | "shipTo";

interface NameCandidate {
  readonly text: string;
  readonly at: Place;
  readonly block: Block | null;
  score: number;
}

/** Seller and buyer: blocks by their labels and places, names by all that speaks for them, identifiers by the block they are in. */
export function chooseParties(material: PartyMaterial): { seller: FoundParty; buyer: FoundParty } {
  const { layout, blocks } = material;
  const roles = new Map<Block, { role: Role; strength: number }>();
  for (const block of blocks) {
    const role = roleOf(block, material);
    if (role !== null) roles.set(block, role);
  }
  const sender = senderLine(layout);
  const buyerBlock = bestBuyer(material, roles, sender);
  const buyerNames = buyerCandidates(material, buyerBlock, roles);
  const buyerName = buyerNames[0] ?? null;
  const sellerNames = sellerCandidates(material, roles, buyerBlock, buyerName, sender);
  const sellerName = sellerNames[0] ?? null;
  const sellerBlock = sellerName === null ? null : addressBlockOf(sellerName, blocks, buyerBlock);
  const ids = assignVatIds(material, roles, buyerBlock, sellerBlock);
  const iban = pickIban(material, buyerBlock);
  const bic = material.bics[0] ?? null;
  const seller = partyFrom(material, sellerName, sellerBlock, ids.seller, sender);
  const buyer = partyFrom(material, buyerName, buyerBlock, ids.buyer, null);
  return {
    seller: {
      ...found(
        { ...seller.party, iban: iban?.value ?? null, bic: bic?.value ?? null },
        { ...seller.places, ...(iban === null ? {} : { iban }), ...(bic === null ? {} : { bic }) },
        sellerNames,
      ),
      vatIdScore: ids.sellerScore,
    },
    buyer: { ...found(buyer.party, buyer.places, buyerNames), vatIdScore: ids.buyerScore },
  };
}

function found(party: Party, places: FoundParty["places"], names: readonly NameCandidate[]): Omit<FoundParty, "vatIdScore"> {
  const first = names[0];
  const rival = names.find((name) => first !== undefined && !sameName(name.text, first.text));
  return { party, places, score: first?.score ?? 0, margin: (first?.score ?? 0) - (rival?.score ?? 0) };
}

/** What a label in the block's first line, or right above it, says it is. */
function roleOf(block: Block, { labels, blocks }: PartyMaterial): { role: Role; strength: number } | null {
  const own = labels.filter((hit) => hit.segment === block.lines[0] || hit.segment === block.lines[1]);
  const above = labels.filter((hit) => {
    const { segment } = hit;
    if (segment.page !== block.page || block.lines.includes(segment)) return false;
    const gap = block.y - (segment.y + segment.height);
    return gap > -2 && gap < 2.5 * segment.height && segment.x < block.right && segment.x + segment.width > block.x - 12;
  });
  const left = labels.filter((hit) => {
    const first = block.lines[0];
    // A heading with an address below it speaks for that one alone.
    if (blocks.some((other) => other !== block && other.hasAddress && other.lines[0] === hit.segment)) return false;
    return first !== undefined && hit.segment.row === first.row && hit.segment !== first && hit.segment.x < block.x && block.x - (hit.segment.x + hit.segment.width) < 120;
  });
  let best: { role: Role; strength: number } | null = null;
  const consider = (hits: readonly LabelHit[], weight: number) => {
    for (const hit of hits) {
      const rest = hit.segment.text.slice(hit.end).trim();
      if (hit.start > 12) continue;
      // `To`, `De`, `A` are labels only when they stand alone or before a colon.
      const short = hit.end - hit.start <= 3;
      const alone = rest === "" || /^[:：]\s*(?:$|\p{L}{2})/u.test(rest);
      if (/^[:：.#]*\s*[\p{L}-]{0,4}\d+$/u.test(rest)) continue;
      const whole = rest.length < 25;
      const strength = weight * (alone ? 1 : short ? 0 : whole ? 0.6 : 0.3);
      for (const role of ["shipTo", "buyer", "seller"] as const) {
        if (hit.roles.has(role) && strength > (best?.strength ?? 0.25)) best = { role, strength };
      }
    }
  };
  consider(own, 1);
  consider(above, 0.9);
  consider(left, 0.8);
  return best;
}

/** The small line with the sender's name and address in one, above the window of an envelope or at the head of the page. */
function senderLine(layout: Layout): Segment | null {
  for (const row of layout.rows) {
    if (row.page !== layout.pages[0]?.page) break;
    for (const segment of row.segments) {
      if (isSenderLine(segment.text)) return segment;
    }
  }
  return null;
}

function bestBuyer({ layout, blocks, labels, vatIds }: PartyMaterial, roles: ReadonlyMap<Block, { role: Role; strength: number }>, sender: Segment | null): Block | null {
  const page = layout.pages[0];
  let best: { block: Block; score: number } | null = null;
  for (const block of blocks) {
    if (block.page !== page?.page) continue;
    const role = roles.get(block);
    let score = role?.role === "buyer" ? 1.2 * role.strength : role?.role === "shipTo" ? -0.3 : role?.role === "seller" ? -1 : 0;
    if (block.hasAddress) score += 0.4;
    else if (score <= 0) continue;
    const names = nameLines(block, labels).length;
    if (names === 0) score -= 0.4;
    // The window of DIN 5008 and its cousins: on the left, in the second fifth of the page, or on the right in France.
    const place = (block.y + block.bottom) / 2 / page.height;
    if (place > 0.1 && place < 0.4) score += 0.25;
    if (place > 0.75) score -= 0.5;
    const under = sender !== null && block.y > sender.y && block.y - sender.y < 70 && Math.abs(block.x - sender.x) < 60;
    if (under) score += 0.5;
    if (block.lines.some((line) => /\b(?:tel|fax|phone|fon|telefon|tél)\b|www\.|@/iu.test(line.text))) score -= 0.35;
    if (vatIds.some((id) => block.lines.includes(id.segment))) score -= 0.2;
    if (block.lines.length > 9) score -= 0.3;
    // The sender's line says whose letterhead the other address is.
    if (sender !== null && block.lines.some((line) => sameName(line.text, senderParts(sender.text)[0] ?? ""))) score -= 0.8;
    if (score > 0.5 && (best === null || score > best.score)) best = { block, score };
  }
  return best?.block ?? null;
}

function buyerCandidates(material: PartyMaterial, block: Block | null, roles: ReadonlyMap<Block, { role: Role; strength: number }>): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  if (block !== null) {
    nameLines(block, material.labels).forEach((line, index) => {
      const text = afterLabel(line, material.labels);
      if (text !== null && !/^(?:Herrn?|Frau|Firma|Fa\.|Mr\.?|Mrs\.?|Ms\.?|Company|Monsieur|Madame|Spett\.?(?:le)?|Sig\.?)$/i.test(text)) {
        candidates.push({ text, at: placeOf(line, text), block, score: 1 - 0.25 * index + (roles.get(block)?.role === "buyer" ? 0.3 : 0) + (legalFormIn(text) === null ? 0 : 0.2) });
      }
    });
  }
  for (const hit of material.labels) {
    if (!hit.roles.has("buyer") || hit.end - hit.start < 4) continue;
    const rest = hit.segment.text.slice(hit.end);
    const text = /^\s*[:：]\s*(.+)$/.exec(rest)?.[1];
    if (text !== undefined && hit.start < 3 && looksLikeName(text)) candidates.push({ text, at: placeOf(hit.segment, text), block, score: 0.9 });
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function sellerCandidates(
  material: PartyMaterial,
  roles: ReadonlyMap<Block, { role: Role; strength: number }>,
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
      (block.lines.some((line) => /\b(?:tel|fax|phone|fon|telefon|tél)\b|www\.|@/iu.test(line.text)) ? 0.15 : 0);
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
    .flatMap((text) => [...text.matchAll(/(?:@|www\.|https?:\/\/)([\p{L}\d.-]+)\.\p{Ll}{2,}/gu)].map((match) => squeeze(match[1] ?? "")));
  for (const candidate of candidates) {
    const name = squeeze(candidate.text);
    if (name.length < 3) continue;
    const times = lines.filter((line) => line.includes(name)).length;
    candidate.score += Math.min(0.3, 0.15 * (times - 1));
    const bare = squeeze(withoutForm(candidate.text));
    if (bare.length >= 3 && hosts.some((host) => host.includes(bare) || (host.length >= 4 && bare.includes(host.replace(/^www/, ""))))) candidate.score += 0.35;
  }
}

function assignVatIds(
  { vatIds, labels, own, layout }: PartyMaterial,
  roles: ReadonlyMap<Block, { role: Role; strength: number }>,
  buyerBlock: Block | null,
  sellerBlock: Block | null,
): { seller: Identifier | null; buyer: Identifier | null; sellerScore: number; buyerScore: number } {
  const page = layout.pages[0];
  const scored = vatIds.map((id) => {
    let buyer = 0;
    let seller = 0.3;
    for (const [block, { role, strength }] of roles) {
      if (!within(id.segment, block)) continue;
      if (role === "seller") seller += 0.8 * strength;
      else buyer += 0.9 * strength;
    }
    if (buyerBlock !== null && within(id.segment, buyerBlock)) buyer += 0.9;
    if (sellerBlock !== null && within(id.segment, sellerBlock)) seller += 0.7;
    const words = labels.filter((hit) => hit.segment === id.segment || (hit.segment.row === id.segment.row && hit.segment.x < id.segment.x));
    if (words.some((hit) => hit.roles.has("buyer"))) buyer += 0.7;
    if (yoursBeside(id, layout)) buyer += 0.9;
    if (page !== undefined && id.segment.y > page.height * 0.78) seller += 0.5;
    if (own?.vatIds.includes(id.value)) buyer += 5;
    return { id, seller: seller - buyer + (id.valid ? 0.25 : 0) + 0.2 * id.labelled, buyer: buyer - seller + 0.3 };
  });
  const bySeller = [...scored].sort((a, b) => b.seller - a.seller);
  const seller = bySeller[0] !== undefined && bySeller[0].seller > -0.3 ? bySeller[0] : null;
  const buyers = scored.filter(({ id }) => id.value !== seller?.id.value).sort((a, b) => b.buyer - a.buyer);
  const buyer = buyers[0] !== undefined && buyers[0].buyer > 0 ? buyers[0] : null;
  return { seller: seller?.id ?? null, buyer: buyer?.id ?? null, sellerScore: seller?.seller ?? 0, buyerScore: buyer?.buyer ?? 0 };
}

function yoursBeside(id: Identifier, layout: Layout): boolean {
  const row = layout.rows[id.segment.row];
  const index = row?.segments.indexOf(id.segment) ?? 0;
  const before = `${row?.segments[index - 1]?.text ?? ""} ${id.segment.text.slice(0, id.start)}`;
  return yours.test(before);
}

/** In the block, or in lines that go on below it in the same column. */
function within(segment: Segment, block: Block): boolean {
  if (block.lines.includes(segment)) return true;
  if (segment.page !== block.page || segment.x > block.right || segment.x + segment.width < block.x) return false;
  return segment.y > block.y && segment.y - block.bottom < 45 && Math.abs(segment.x - block.x) < 40;
}

function pickIban({ ibans, layout }: PartyMaterial, buyerBlock: Block | null): Identifier | null {
  const page = layout.pages[0];
  return (
    [...ibans].sort((a, b) => rankOf(b) - rankOf(a)).find((iban) => buyerBlock === null || !buyerBlock.lines.includes(iban.segment)) ?? null
  );
  function rankOf(iban: Identifier): number {
    return (iban.valid ? 2 : 0) + iban.labelled + (page !== undefined && iban.segment.y > page.height * 0.75 ? 0.3 : 0);
  }
}

function addressBlockOf(name: NameCandidate, blocks: readonly Block[], buyerBlock: Block | null): Block | null {
  if (name.block?.hasAddress === true) return name.block;
  const squeezed = squeeze(name.text);
  return blocks.find((block) => block !== buyerBlock && block.hasAddress && block.lines.some((line) => squeeze(line.text).includes(squeezed))) ?? name.block;
}

function partyFrom({ layout }: PartyMaterial, name: NameCandidate | null, block: Block | null, vatId: Identifier | null, sender: Segment | null) {
  const lines: string[] = [];
  if (block !== null) {
    for (const line of block.lines) {
      if (name !== null && squeeze(line.text).includes(squeeze(name.text))) continue;
      if (isStreet(line.text) || hasPostcode(line.text) || (lines.length > 0 && lines.length < 4 && countryIn(line.text) !== null)) lines.push(line.text);
    }
  } else if (sender !== null) {
    lines.push(...senderParts(sender.text).slice(1, 4));
  }
  const country = [...lines].reverse().map(countryIn).find((code) => code !== null) ?? vatCountry(vatId?.value ?? null);
  const email = block === null ? null : emailIn(block.lines);
  const places: Partial<Record<keyof Party, Place>> = {};
  if (name !== null) places.name = name.at;
  if (vatId !== null) places.vatId = vatId;
  if (email !== null) places.email = email.place;
  const mended = name === null ? null : layout.from === "ocr" ? mendLegalForm(name.text) : name.text;
  const party: Party = { ...noParty, name: mended, address: lines, country, vatId: vatId?.value ?? null, email: email?.value ?? null };
  return { party, places };
}

function emailIn(lines: readonly Segment[]): { value: string; place: Place } | null {
  for (const segment of lines) {
    const match = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u.exec(segment.text);
    if (match !== null) return { value: match[0], place: { segment, start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

function vatCountry(vatId: string | null): string | null {
  const prefix = vatId?.slice(0, 2) ?? null;
  return prefix === "EL" ? "GR" : prefix === "XI" ? "GB" : prefix;
}

function placeOf(segment: Segment, text: string): Place {
  const start = Math.max(0, segment.text.indexOf(text));
  return { segment, start, end: Math.min(segment.text.length, start + text.length) };
}

function tidyName(text: string, from: "text" | "ocr"): string {
  const tidy = text.replace(/^[\s:•●|·*,;.'"“”‘’_~=-]+|[\s:•●|·*,;'"“”‘’_~=-]+$/gu, "").replace(/\s*\((?:co\.?\s?reg|reg|company)?[^()]{0,24}\d[^()]*\)?\s*$/i, "");
  return from === "ocr" ? mendLegalForm(tidy) : tidy;
}

/** The stretch of a line around a legal form, up to the marks that part a footer's entries. */
function partAround(text: string, form: { start: number; end: number }): string {
  const before = text.slice(0, form.start);
  const from = Math.max(...[" | ", " • ", " · ", " - ", " – ", ": ", ", ", "● "].map((mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 1)), 0);
  return text.slice(from, form.end).trim();
}

function isLabelOnly(segment: Segment, text: string, labels: readonly LabelHit[]): boolean {
  return labels.some((hit) => hit.segment === segment && hit.end - hit.start >= text.length - 2 && text.length < 40);
}

export const squeeze = (text: string) => text.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
const withoutForm = (text: string) => {
  const form = legalFormIn(text);
  return form === null ? text : text.slice(0, form.start) + text.slice(form.end);
};

export function sameName(a: string, b: string): boolean {
  const [first, second] = [squeeze(a), squeeze(b)];
  return first !== "" && (first === second || squeeze(withoutForm(a)) === squeeze(withoutForm(b)));
}

const yours = new RegExp(
  `(?<!\\p{L})(?:${languagePacks.flatMap((pack) => pack.yours).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?!\\p{L})`,
  "iu",
);
