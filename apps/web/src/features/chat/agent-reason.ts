import { language } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";

/** What the local router says. */
const reasons: Readonly<Record<string, string>> = {
  "small talk": t("chat.reasons.smallTalk"),
  "answers what was asked back": t("chat.reasons.askedBack"),
  "goes on from the question before": t("chat.reasons.continues"),
  "no other assistant's field": t("chat.reasons.nobodyElses"),
  "its description fits": t("chat.reasons.fits"),
  "continued after a decision": t("chat.reasons.afterDecision"),
};

/** Why this specialist answers, in the language of the page as far as that is known; a model's own words stay as they are. */
export function agentReason(reason: string): string {
  const known = reasons[reason];
  if (known !== undefined) return known;
  // The example is an English one.
  return language !== "en" && /^like “.*”$/.test(reason) ? t("chat.reasons.fits") : reason;
}
