import type { JSONValue } from "@ai-sdk/provider";
import type { Mention } from "../question/mention.ts";
import type { Parameter } from "../tools/parameters.ts";
import { bind, type Draft, markUsed } from "./draft.ts";

const reach = 6;

/**
 * The word that denies what follows: “**not** from Germany”, “**without** Nordlicht”, “**except** USD”. “Except Germany and Austria” denies
 * both; “not Berger **but** Nordlicht” only the first.
 */
export function denialBefore(draft: Draft, { first }: Mention): number | undefined {
  const { question, pack, denied, vocabulary } = draft;
  const { tokens } = question;
  const nouns = new Set(Object.values(pack.recordNouns).flat().map(vocabulary.conceptOf));
  let crossesNoun = false;
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token) return undefined;
    if (denied.has(index)) return denied.get(index);
    if (next?.followsBreak) return undefined;
    const isExclusion = pack.exclusions.includes(token.lower);
    if (isExclusion || pack.denials.includes(token.lower)) {
      // “Not only Germany” denies nothing; “not customers in Germany” denies customers.
      if (pack.onlyWords.includes(next?.lower ?? "")) return undefined;
      const isLed = pack.prepositions.includes(next?.lower ?? "");
      return crossesNoun && !isExclusion && !isLed ? undefined : index;
    }
    if (token.lower === pack.but) return undefined;
    if (nouns.has(token.concept)) crossesNoun = true;
    else if (!token.isQuiet) return undefined;
  }
  return undefined;
}

/** The parameter that leaves out what another one looks for: `exceptCountry` for `country`. */
export function exclusionOf({ tool }: Draft, { name }: Parameter): Parameter | undefined {
  return tool.parameters.find(({ excludes }) => excludes === name);
}

/** Leaves a value out, as well as what was left out before it. Says whether the tool can. */
export function leaveOut(draft: Draft, parameter: Parameter, value: JSONValue, mention: Mention, denial: number): boolean {
  const twin = exclusionOf(draft, parameter);
  if (twin === undefined) return false;
  const before = draft.arguments[twin.name];
  bind(draft, twin, [...(Array.isArray(before) ? before : []), value], mention);
  markUsed(draft, { first: denial, last: denial }, true);
  for (let index = mention.first; index <= mention.last; index++) draft.denied.set(index, denial);
  return true;
}
