import type en from "./messages/en.ts";

/** The keys of all texts, with whatever is said in the language at hand. */
export type Texts = TextsLike<typeof en>;
type TextsLike<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : TextsLike<English[Key]> };

let held: Texts | undefined;

export function holdTexts(texts: Texts): void {
  held = texts;
}

export function heldTexts(): Texts {
  if (held === undefined) {
    throw new Error(
      "The texts are not there yet: main.tsx loads them first; a test imports app/i18n/english.testing.ts first.",
    );
  }
  return held;
}
