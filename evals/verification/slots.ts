import type { Money } from "./books.ts";
import type { Voice } from "./voice.ts";

/** A place of an answer that claims something, and what it claims of whom. */
export type Slot =
  | { readonly kind: "amount"; readonly value: Money; readonly of: string; readonly isRounded?: boolean }
  | { readonly kind: "count"; readonly value: number; readonly of: string }
  | { readonly kind: "percent"; readonly value: number; readonly of: string }
  | { readonly kind: "date"; readonly value: string; readonly of: string }
  | { readonly kind: "name"; readonly value: string; readonly of: string }
  | { readonly kind: "identifier"; readonly value: string; readonly of: string };

export type Piece = string | Slot;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of an answer, and where its slots stand in it. */
export function render(pieces: readonly Piece[], voice: Voice): { text: string; spans: Map<number, Span> } {
  let text = "";
  const spans = new Map<number, Span>();
  for (const [index, piece] of pieces.entries()) {
    const said = typeof piece === "string" ? piece : say(piece, voice);
    if (typeof piece !== "string") spans.set(index, { start: text.length, end: text.length + said.length });
    text += said;
  }
  return { text, spans };
}

function say(slot: Slot, voice: Voice): string {
  switch (slot.kind) {
    case "amount":
      return slot.isRounded === true ? voice.rounded(slot.value) : voice.amount(slot.value);
    case "count":
      return voice.count(slot.value);
    case "percent":
      return voice.percent(slot.value);
    case "date":
      return slot.value.length === 7 ? voice.month(slot.value) : voice.date(slot.value);
    case "name":
    case "identifier":
      return slot.value;
  }
}

/** `t\`…${slot}…\``: pieces out of a template. */
export function t(strings: TemplateStringsArray, ...values: (Piece | readonly Piece[])[]): Piece[] {
  return strings.flatMap((text, index) => [
    text,
    ...(index < values.length ? [values[index] as Piece | readonly Piece[]].flat() : []),
  ]) as Piece[];
}
