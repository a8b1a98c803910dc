/**
 * The texts of the product, by their keys: `t("deals.title")`, `t("invoices.count", { count: 3 })`. Key and arguments are checked
 * by the compiler. The language stands for as long as the page does, so `t` is no hook: it may be called anywhere, constants
 * of a module included. Texts with markup in them: `t.rich("home.hint", { link: (words) => <a …>{words}</a> })`.
 *
 * To add a text: give it a key in `messages/en.ts` of its folder, and in `sl.ts` and `de.ts` beside it; the compiler names what is
 * missing. A new folder's messages are named in `app/i18n/messages/*.ts`. Plurals are ICU's, with every form the language has:
 * `{count, plural, one {# račun} two {# računa} few {# računi} other {# računov}}`.
 *
 * @module
 */
import { createTranslator } from "use-intl/core";
import { locale } from "./language.ts";
import type en from "./messages/en.ts";
import { heldTexts } from "./texts.ts";

export const t = createTranslator<typeof en>({
  locale,
  // Of another language than English these are not, but of the same keys and arguments: messages/*.ts see to it.
  messages: heldTexts() as typeof en,
  timeZone: "UTC",
  onError(error) {
    throw error;
  },
});
