import type { Layout, Segment } from "../text/layout.ts";
import { legalFormIn } from "./addresses.ts";
import { type Block, isSenderLine, nameLines, senderParts } from "./blocks.ts";
import type { LabelHit } from "./find-labels.ts";
import { type PartyMaterial, type PartyRoles, type Role, reachable, sameName } from "./party-material.ts";

/** What a label in the block's first line, or right above it, says it is. */
export function roleOf(block: Block, { labels, blocks }: PartyMaterial): { role: Role; strength: number } | null {
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
    return (
      first !== undefined &&
      hit.segment.row === first.row &&
      hit.segment !== first &&
      hit.segment.x < block.x &&
      block.x - (hit.segment.x + hit.segment.width) < 120
    );
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
export function senderLine(layout: Layout, labels: readonly LabelHit[]): Segment | null {
  for (const row of layout.rows) {
    if (row.page !== layout.pages[0]?.page) break;
    for (const segment of row.segments) {
      if (isSenderLine(segment.text) && !isPayersLine(segment, labels)) return segment;
    }
  }
  return null;
}

/** On a payment slip the payer's name and address stand in one line as well, below what says so. */
function isPayersLine(line: Segment, labels: readonly LabelHit[]): boolean {
  return labels.some(({ segment, start, roles }) => {
    const gap = line.y - (segment.y + segment.height);
    const isAbove = segment.page === line.page && gap > -2 && gap < 1.5 * line.height && Math.abs(segment.x - line.x) < 40;
    return isAbove && start < 3 && roles.has("buyer") && !roles.has("seller");
  });
}

export function bestBuyer(
  { layout, blocks, labels, vatIds }: PartyMaterial,
  roles: PartyRoles,
  sender: Segment | null,
): Block | null {
  const page = layout.pages[0];
  let best: { block: Block; score: number } | null = null;
  const withAddress = blocks.filter((block) => block.hasAddress);
  const companies = blocks.filter((block) => block.lines.some((line) => legalFormIn(line.text) !== null));
  for (const block of blocks) {
    if (block.page !== page?.page) continue;
    // The only address, with nobody else named, is the sender's own.
    const alone = sender === null && withAddress.length === 1 && companies.every((company) => company === block);
    const role = roles.get(block);
    let score =
      role?.role === "buyer" ? 1.2 * role.strength : role?.role === "shipTo" ? -0.3 : role?.role === "seller" ? -1 : 0;
    if (block.hasAddress) score += 0.4;
    else if (score <= 0) continue;
    const names = nameLines(block, labels).length;
    // A payment slip's payer stands in one line below its label.
    if (names === 0) score -= block.lines.length > 2 ? 0.4 : 1.2;
    // The window of DIN 5008 and its cousins: on the left, in the second fifth of the page, or on the right in France.
    const place = (block.y + block.bottom) / 2 / page.height;
    if (place > 0.1 && place < 0.4) score += 0.25;
    if (place > 0.75) score -= 0.5;
    const under = sender !== null && block.y > sender.y && block.y - sender.y < 70 && Math.abs(block.x - sender.x) < 60;
    if (under) score += 0.5;
    if (block.lines.some((line) => reachable.test(line.text))) score -= 0.35;
    // Its tax number speaks for the sender, unless another one stands elsewhere.
    const [own, others] = [
      vatIds.filter((id) => block.lines.includes(id.segment)),
      vatIds.filter((id) => !block.lines.includes(id.segment)),
    ];
    if (own.length > 0 && others.every(({ value }) => own.some((id) => id.value === value))) score -= 0.2;
    if (block.lines.length > 9) score -= 0.3;
    if (alone && role === undefined) score -= 0.5;
    // The sender's line says whose letterhead the other address is.
    if (sender !== null && block.lines.some((line) => sameName(line.text, senderParts(sender.text)[0] ?? ""))) score -= 0.8;
    if (score > 0.5 && (best === null || score > best.score)) best = { block, score };
  }
  return best?.block ?? null;
}
