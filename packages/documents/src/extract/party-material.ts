import type { Party } from "../document.ts";
import type { OwnCompany } from "../stages.ts";
import type { Layout, Segment } from "../text/layout.ts";
import { legalFormIn } from "./addresses.ts";
import type { Place } from "./announce.ts";
import type { Block } from "./blocks.ts";
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
  readonly taxNumbers: readonly Identifier[];
  readonly registrationIds: readonly Identifier[];
  readonly own: OwnCompany | null;
}

/** Ways to reach somebody, which a letterhead has and an envelope's window has not. */
export const reachable = /(?<!\p{L})(?:tel|fax|phone|fon|telefon|telefono|tél|mob)(?!\p{L})|www\.|@/iu;

export type Role = "seller" | "buyer" | "shipTo";

/** What a block was labelled as, and how clearly. */
export type PartyRoles = ReadonlyMap<Block, { readonly role: Role; readonly strength: number }>;

export interface NameCandidate {
  readonly text: string;
  readonly at: Place;
  readonly block: Block | null;
  score: number;
}

export function placeOf(segment: Segment, text: string): Place {
  const start = Math.max(0, segment.text.indexOf(text));
  return { segment, start, end: Math.min(segment.text.length, start + text.length) };
}

/** In the block, or in lines that go on below it in the same column. */
export function within(segment: Segment, block: Block): boolean {
  if (block.lines.includes(segment)) return true;
  if (segment.page !== block.page || segment.x > block.right || segment.x + segment.width < block.x) return false;
  return segment.y > block.y && segment.y - block.bottom < 45 && Math.abs(segment.x - block.x) < 40;
}

export const squeeze = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

export const withoutForm = (text: string) => {
  const form = legalFormIn(text);
  return form === null ? text : text.slice(0, form.start) + text.slice(form.end);
};

/** Without the legal form, where only one has it; a GmbH and an AG of one name are two companies. */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [squeeze(a), squeeze(b)];
  if (first === "" || first === second) return first !== "";
  const [formOfA, formOfB] = [formIn(a), formIn(b)];
  if (formOfA !== null && formOfB !== null && formOfA !== formOfB) return false;
  return squeeze(withoutForm(a)) === squeeze(withoutForm(b));
}

/** Written out and short, a legal form is one. */
const shortForms: Readonly<Record<string, string>> = {
  limited: "ltd",
  incorporated: "inc",
  corporation: "corp",
  aktiengesellschaft: "ag",
  privatelimited: "pvtltd",
  społkaakcyjna: "sa",
};

function formIn(text: string): string | null {
  const form = legalFormIn(text);
  if (form === null) return null;
  const written = squeeze(text.slice(form.start, form.end));
  return shortForms[written] ?? written;
}
