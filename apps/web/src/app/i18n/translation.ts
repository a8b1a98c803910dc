/**
 * What a translation has to be, checked by the compiler: the keys of the English texts, all and only those, and in each text
 * the arguments and tags of the English one.
 *
 * @module
 */
import type { ICUArgs, ICUTags } from "use-intl/core";

interface Arguments {
  ICUArgument: string;
  ICUNumberArgument: number;
  ICUDateArgument: Date;
}

/** The names that a text has in it: `{count, plural, …}` has `count`, `<b>…</b>` has `b`. */
type NamesIn<Text extends string> = keyof ICUArgs<Text, Arguments> | keyof ICUTags<Text, unknown>;

/** The keys of the English texts. For the file of one feature. */
export type KeysOf<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : KeysOf<English[Key]> };

/** The same, and each text with the names of the English one; one that has others, or too few, becomes what it lacks. */
export type TranslationOf<English, Own> = {
  readonly [Key in keyof English]: Key extends keyof Own ? TextOf<English[Key], Own[Key]> : English[Key];
};

type TextOf<English, Own> = English extends string
  ? Own extends string
    ? [NamesIn<English>] extends [NamesIn<Own>]
      ? [NamesIn<Own>] extends [NamesIn<English>]
        ? Own
        : { readonly unknownArgument: Exclude<NamesIn<Own>, NamesIn<English>> }
      : { readonly missingArgument: Exclude<NamesIn<English>, NamesIn<Own>> }
    : string
  : TranslationOf<English, Own>;
