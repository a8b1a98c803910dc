import { noParty, type Party } from "../document.ts";
import type { Segment } from "../text/layout.ts";
import { countryIn, hasPostcode, isStreet, mendLegalForm } from "./addresses.ts";
import type { Place } from "./announce.ts";
import { type Block, senderParts } from "./blocks.ts";
import type { Identifier } from "./identifiers.ts";
import { bestBuyer, roleOf, senderLine } from "./party-blocks.ts";
import { assignVatIds, ofParty, pickIban } from "./party-identifiers.ts";
import { type FoundParty, type NameCandidate, type PartyMaterial, type Role, sameName, squeeze } from "./party-material.ts";
import { buyerCandidates, sellerCandidates } from "./party-names.ts";

/** Seller and buyer: blocks by their labels and places, names by all that speaks for them, identifiers by the block they are in. */
export function chooseParties(material: PartyMaterial): { seller: FoundParty; buyer: FoundParty } {
  const { layout, blocks } = material;
  const roles = new Map<Block, { role: Role; strength: number }>();
  for (const block of blocks) {
    const role = roleOf(block, material);
    if (role !== null) roles.set(block, role);
  }
  const sender = senderLine(layout, material.labels);
  const buyerBlock = bestBuyer(material, roles, sender);
  const buyerNames = buyerCandidates(material, buyerBlock, roles);
  const buyerName = buyerNames[0] ?? null;
  const sellerNames = sellerCandidates(material, roles, buyerBlock, buyerName, sender);
  const sellerName = sellerNames[0] ?? null;
  const sellerBlock = sellerName === null ? null : addressBlockOf(sellerName, blocks, buyerBlock);
  const ids = assignVatIds(material, roles, buyerBlock, sellerBlock);
  const iban = pickIban(material, buyerBlock);
  const bic = material.bics[0] ?? null;
  const taxNumber = ofParty(material.taxNumbers, material, roles, buyerBlock);
  const registrationId = ofParty(material.registrationIds, material, roles, buyerBlock);
  const seller = partyFrom(material, sellerName, sellerBlock, ids.seller, sender);
  const buyer = partyFrom(material, buyerName, buyerBlock, ids.buyer, null);
  return {
    seller: {
      ...found(
        {
          ...seller.party,
          iban: iban?.value ?? null,
          bic: bic?.value ?? null,
          taxNumber: taxNumber.seller?.value ?? null,
          registrationId: registrationId.seller?.value ?? null,
        },
        {
          ...seller.places,
          ...(iban === null ? {} : { iban }),
          ...(bic === null ? {} : { bic }),
          ...(taxNumber.seller === null ? {} : { taxNumber: taxNumber.seller }),
          ...(registrationId.seller === null ? {} : { registrationId: registrationId.seller }),
        },
        sellerNames,
      ),
      vatIdScore: ids.sellerScore,
    },
    buyer: {
      ...found(
        { ...buyer.party, taxNumber: taxNumber.buyer?.value ?? null, registrationId: registrationId.buyer?.value ?? null },
        buyer.places,
        buyerNames,
      ),
      vatIdScore: ids.buyerScore,
    },
  };
}

function found(party: Party, places: FoundParty["places"], names: readonly NameCandidate[]): Omit<FoundParty, "vatIdScore"> {
  const first = names[0];
  const rival = names.find((name) => first !== undefined && !sameName(name.text, first.text));
  return { party, places, score: first?.score ?? 0, margin: (first?.score ?? 0) - (rival?.score ?? 0) };
}

function addressBlockOf(name: NameCandidate, blocks: readonly Block[], buyerBlock: Block | null): Block | null {
  if (name.block?.hasAddress === true) return name.block;
  const squeezed = squeeze(name.text);
  return (
    blocks.find(
      (block) => block !== buyerBlock && block.hasAddress && block.lines.some((line) => squeeze(line.text).includes(squeezed)),
    ) ?? name.block
  );
}

function partyFrom(
  { layout }: PartyMaterial,
  name: NameCandidate | null,
  block: Block | null,
  vatId: Identifier | null,
  sender: Segment | null,
) {
  const lines: string[] = [];
  if (block !== null) {
    for (const line of block.lines) {
      if (name !== null && squeeze(line.text).includes(squeeze(name.text))) continue;
      if (
        isStreet(line.text) ||
        hasPostcode(line.text) ||
        (lines.length > 0 && lines.length < 4 && countryIn(line.text) !== null)
      )
        lines.push(line.text);
    }
  } else if (sender !== null) {
    lines.push(...senderParts(sender.text).slice(1, 4));
  }
  const country =
    [...lines]
      .reverse()
      .map(countryIn)
      .find((code) => code !== null) ?? vatCountry(vatId?.value ?? null);
  const email = block === null ? null : emailIn(block.lines);
  const places: Partial<Record<keyof Party, Place>> = {};
  if (name !== null) places.name = name.at;
  if (vatId !== null) places.vatId = vatId;
  if (email !== null) places.email = email.place;
  const mended = name === null ? null : layout.from === "ocr" ? mendLegalForm(name.text) : name.text;
  const party: Party = {
    ...noParty,
    name: mended,
    address: lines,
    country,
    vatId: vatId?.value ?? null,
    email: email?.value ?? null,
  };
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
