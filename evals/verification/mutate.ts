import { companyName, money, moved, pick, type Random, whole } from "./books.ts";
import { type Piece, render, type Slot, type Span } from "./slots.ts";
import type { WrittenAnswer } from "./written-answers.ts";

export const mutations = ["digit", "identifier", "date", "name", "currency", "total", "swap"] as const;
export type Mutation = (typeof mutations)[number];

export interface Mutant {
  readonly mutation: Mutation;
  readonly text: string;
  /** Where it is not true any more. */
  readonly spans: readonly Span[];
}

/** One lie of each sort told in an answer, as far as it has what to lie about. */
export function mutantsOf(random: Random, answer: WrittenAnswer): Mutant[] {
  return mutations.flatMap((mutation) => mutate(random, answer, mutation) ?? []);
}

function mutate(random: Random, answer: WrittenAnswer, mutation: Mutation): Mutant | undefined {
  const { pieces, voice } = answer;
  const slots = pieces.flatMap((piece, index) => (typeof piece === "string" ? [] : [{ slot: piece, index }]));
  const of = (...kinds: Slot["kind"][]) => slots.filter(({ slot }) => kinds.includes(slot.kind));
  const original = render(pieces, voice);
  const replaced = (changes: ReadonlyMap<number, Slot>): Mutant | undefined => {
    const changed = pieces.map((piece, index): Piece => changes.get(index) ?? piece);
    const { text, spans } = render(changed, voice);
    return text === original.text
      ? undefined
      : { mutation, text, spans: [...changes.keys()].flatMap((index) => spans.get(index) ?? []) };
  };
  const edited = (index: number, edit: (said: string) => string): Mutant | undefined => {
    const span = original.spans.get(index);
    if (span === undefined) return undefined;
    const said = original.text.slice(span.start, span.end);
    const told = edit(said);
    const text = original.text.slice(0, span.start) + told + original.text.slice(span.end);
    return told === said ? undefined : { mutation, text, spans: [{ start: span.start, end: span.start + told.length }] };
  };

  switch (mutation) {
    case "digit": {
      const figures = of("amount", "count", "percent");
      return figures.length === 0 ? undefined : edited(pick(random, figures).index, (said) => changeDigit(random, said));
    }
    case "identifier": {
      const numbers = of("identifier").filter(({ slot }) => /\d{3}/u.test(String(slot.value)));
      return numbers.length === 0 ? undefined : edited(pick(random, numbers).index, (said) => changeDigit(random, said));
    }
    case "date": {
      const dates = of("date").filter(({ slot }) => String(slot.value).length === 10);
      if (dates.length === 0) return undefined;
      const { slot, index } = pick(random, dates);
      const value = moved(String(slot.value), pick(random, [-1, 1]) * whole(random, 1, 40));
      return replaced(new Map([[index, { ...slot, value } as Slot]]));
    }
    case "name": {
      const names = of("name");
      if (names.length === 0) return undefined;
      const { slot, index } = pick(random, names);
      const same = new Set(
        slots.filter((each) => each.slot.kind === "name" && each.slot.of === slot.of).map((each) => each.slot.value),
      );
      const others = answer.names.filter((name) => !same.has(name) && !String(slot.value).includes(name));
      const value = others.length > 0 && random() < 0.5 ? pick(random, others) : companyName(random);
      return replaced(new Map([[index, { ...slot, value } as Slot]]));
    }
    case "currency": {
      const amounts = of("amount");
      return amounts.length === 0 ? undefined : edited(pick(random, amounts).index, (said) => changeCurrency(random, said));
    }
    case "total": {
      const said = voice.amount(money(random, "EUR"));
      const lead = { en: "\n\nIn total, that makes ", de: "\n\nZusammen sind das ", sl: "\n\nSkupaj je to " }[voice.language];
      const start = original.text.length + lead.length;
      return { mutation, text: `${original.text}${lead}${said}.`, spans: [{ start, end: start + said.length }] };
    }
    case "swap": {
      const pairs = slots.flatMap((one, at) =>
        slots
          .slice(at + 1)
          .flatMap((other) =>
            one.slot.kind === other.slot.kind && one.slot.of !== other.slot.of && isSwappable(one.slot, other.slot)
              ? [[one, other] as const]
              : [],
          ),
      );
      if (pairs.length === 0) return undefined;
      const [one, other] = pick(random, pairs);
      return replaced(
        new Map([
          [one.index, { ...one.slot, value: other.slot.value } as Slot],
          [other.index, { ...other.slot, value: one.slot.value } as Slot],
        ]),
      );
    }
  }
}

/** Figures of records, which read differently. */
function isSwappable(one: Slot, other: Slot): boolean {
  if (one.kind !== "amount" && one.kind !== "date") return false;
  if ([one, other].some(({ of }) => /^(?:total|previous|change|share|max|min|days)/u.test(of))) return false;
  return JSON.stringify(one.value) !== JSON.stringify(other.value) && String(one.value).length === String(other.value).length;
}

function changeDigit(random: Random, said: string): string {
  const at = Array.from(said.matchAll(/\d/gu), ({ index }) => index);
  if (at.length === 0) return said;
  const index = pick(random, at);
  const isFirst = index === at[0];
  for (;;) {
    const digit = String(whole(random, isFirst ? 1 : 0, 9));
    if (digit !== said[index]) return said.slice(0, index) + digit + said.slice(index + 1);
  }
}

function changeCurrency(random: Random, said: string): string {
  const codes = ["EUR", "USD", "GBP", "CHF"];
  const other = (one: string) =>
    pick(
      random,
      codes.filter((code) => code !== one),
    );
  if (/[A-Z]{3}/u.test(said)) return said.replace(/[A-Z]{3}/u, other);
  if (/[€$£]/u.test(said))
    return said.replace(/[€$£]/u, (sign) =>
      pick(
        random,
        ["€", "$", "£"].filter((each) => each !== sign),
      ),
    );
  return said.replace(/euros|Euro|evrov/u, (word) => ({ euros: "dollars", Euro: "Dollar", evrov: "dolarjev" })[word] ?? word);
}
