import type { Layout } from "../text/layout.ts";
import type { Block } from "./blocks.ts";
import type { Identifier } from "./identifiers.ts";
import { languagePacks } from "./language-packs.ts";
import { type PartyMaterial, type PartyRoles, within } from "./party-material.ts";

export function assignVatIds(
  { vatIds, labels, own, layout }: PartyMaterial,
  roles: PartyRoles,
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
    const words = labels.filter(
      (hit) => hit.segment === id.segment || (hit.segment.row === id.segment.row && hit.segment.x < id.segment.x),
    );
    if (words.some((hit) => hit.roles.has("buyer"))) buyer += 0.7;
    const isYours = yoursBeside(id, layout);
    if (isYours) buyer += 0.9;
    if (page !== undefined && id.segment.y > page.height * 0.78) seller += 0.5;
    if (own?.vatIds.includes(id.value)) buyer += 5;
    return { id, isYours, seller: seller - buyer + (id.valid ? 0.25 : 0) + 0.2 * id.labelled, buyer: buyer - seller + 0.3 };
  });
  const bySeller = scored.filter(({ isYours }) => !isYours).sort((a, b) => b.seller - a.seller);
  const seller = bySeller[0] !== undefined && bySeller[0].seller > -0.3 ? bySeller[0] : null;
  const buyers = scored.filter(({ id }) => id.value !== seller?.id.value).sort((a, b) => b.buyer - a.buyer);
  const buyer = buyers[0] !== undefined && buyers[0].buyer > 0 ? buyers[0] : null;
  return {
    seller: seller?.id ?? null,
    buyer: buyer?.id ?? null,
    sellerScore: seller?.seller ?? 0,
    buyerScore: buyer?.buyer ?? 0,
  };
}

/** The first that is the buyer's by its block or words, and the first that is not. */
export function ofParty(
  ids: readonly Identifier[],
  { layout }: PartyMaterial,
  roles: PartyRoles,
  buyerBlock: Block | null,
): { seller: Identifier | null; buyer: Identifier | null } {
  const isBuyers = (id: Identifier) =>
    (buyerBlock !== null && within(id.segment, buyerBlock)) ||
    yoursBeside(id, layout) ||
    [...roles].some(([block, { role }]) => role !== "seller" && within(id.segment, block));
  return { seller: ids.find((id) => !isBuyers(id)) ?? null, buyer: ids.find(isBuyers) ?? null };
}

function yoursBeside(id: Identifier, layout: Layout): boolean {
  const row = layout.rows[id.segment.row];
  const index = row?.segments.indexOf(id.segment) ?? 0;
  const before = `${row?.segments[index - 1]?.text ?? ""} ${id.segment.text.slice(0, id.start)}`;
  return yours.test(before);
}

export function pickIban({ ibans, layout }: PartyMaterial, buyerBlock: Block | null): Identifier | null {
  const page = layout.pages[0];
  return (
    [...ibans]
      .sort((a, b) => rankOf(b) - rankOf(a))
      .find((iban) => buyerBlock === null || !buyerBlock.lines.includes(iban.segment)) ?? null
  );
  function rankOf(iban: Identifier): number {
    return (iban.valid ? 2 : 0) + iban.labelled + (page !== undefined && iban.segment.y > page.height * 0.75 ? 0.3 : 0);
  }
}

const yours = new RegExp(
  `(?<!\\p{L})(?:${languagePacks
    .flatMap((pack) => pack.yours)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")})(?!\\p{L})`,
  "iu",
);
