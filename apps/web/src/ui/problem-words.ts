/**
 * What a problem of the server means to the person, in the language of the page. The server names the reason; where it names none,
 * what it tells in English stands only on English pages.
 *
 * @module
 */
import type { ApiProblem } from "@omni/api-client";
import { language } from "../app/i18n/language.ts";
import { t } from "../app/i18n/t.ts";
import { heldTexts } from "../app/i18n/texts.ts";
import { queryClient } from "../app/query-client.ts";

const sentences: Readonly<Record<string, string>> = heldTexts().ui.problemSentences;
const reasons: Readonly<Record<string, string>> = heldTexts().ui.reasons;
const deeds: Readonly<Record<string, string>> = heldTexts().ui.deeds;
const roleNames: Readonly<Record<string, string>> = heldTexts().people.roles;

/** The keys come from the server, so that the compiler cannot know what each takes. */
const say = t as (key: string, values: Readonly<Record<string, string>>) => string;

/** What the reason means that stands in a problem's details, or null where it is none that is known. */
export function wordsOfReason(details: Readonly<Record<string, unknown>>): string | null {
  const { reason, role, permission } = details;
  if (reason === "role_permission") return refusal(String(role), String(permission));
  if (typeof reason !== "string" || !Object.hasOwn(reasons, reason)) return null;
  const values = Object.entries(details).filter(([, value]) => typeof value === "string" || typeof value === "number");
  return say(`ui.reasons.${reason}`, Object.fromEntries(values.map(([name, value]) => [name, String(value)])));
}

/** Why somebody of this role may not, and whom to ask. */
export function refusal(role: string, permission: string): string {
  const company = queryClient.getQueryData<{ name: string }>(["team"])?.name;
  const values = { role: roleNames[role] ?? role, deed: deeds[permission] ?? permission };
  return company === undefined ? t("ui.refused", values) : t("ui.refusedAt", { ...values, company });
}

/** The sentence for a problem: the reason's, else its code's, else the server's own. */
export function wordsOfProblem(problem: ApiProblem): string {
  const known = wordsOfReason(problem.details) ?? (language === "en" ? null : candidatesOf(problem));
  return known ?? (language === "en" ? problem.message : (sentences[problem.code] ?? problem.message));
}

/** Which records were meant, maybe. */
function candidatesOf({ code, details: { reference, candidates } }: ApiProblem): string | null {
  if (code !== "ambiguous" || typeof reference !== "string" || !Array.isArray(candidates)) return null;
  const names = (candidates as { label: string }[]).map(({ label }) => label).join(", ");
  return t("ui.couldBe", { reference, names });
}
