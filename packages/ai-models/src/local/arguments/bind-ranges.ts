import type { AmountMention, DateMention } from "../question/mention.ts";
import { groupParameters } from "../tools/parameter-groups.ts";
import type { Parameter } from "../tools/parameters.ts";
import { bind, type Draft, openParameters } from "./draft.ts";
import { chooseGroup } from "./field-cues.ts";

/** “Last month”, “since 1 June” → `issueDateFrom`, `issueDateTo`. */
export function bindDates(draft: Draft): void {
  const groups = groupParameters(openParameters(draft, "date"));
  for (const mention of draft.question.dates) {
    const group = chooseGroup(draft, mention, groups);
    if (!group) continue;
    const { lower, upper, exact } = group;
    if (exact && (mention.isDay || (!lower && !upper))) {
      const day = mention.from ?? mention.to;
      if (day !== undefined) bind(draft, exact, day, mention);
      continue;
    }
    bindEnds(draft, mention, [lower, mention.from], [upper, mention.to]);
  }
}

/** “Over 5,000 EUR” → `grossTotalMin`; the currency goes to the currency parameter. */
export function bindAmounts(draft: Draft): void {
  const groups = groupParameters(openParameters(draft, "decimal"));
  for (const mention of draft.question.amounts) {
    const group = chooseGroup(draft, mention, groups);
    if (!group) continue;
    const { lower, upper, exact } = group;
    const isExact = mention.min !== undefined && mention.min === mention.max;
    if (exact && (isExact || (!lower && !upper))) {
      const amount = mention.min ?? mention.max;
      if (amount !== undefined) bind(draft, exact, amount, mention);
    } else {
      bindEnds(draft, mention, [lower, mention.min], [upper, mention.max]);
    }
    const [currency] = openParameters(draft, "currency");
    if (currency && mention.currency !== undefined) bind(draft, currency, mention.currency, mention);
  }
}

/** “In euros” → `currency`. */
export function bindCurrencies(draft: Draft): void {
  for (const mention of draft.question.currencies) {
    const [parameter] = openParameters(draft, "currency");
    if (parameter) bind(draft, parameter, mention.code, mention);
  }
}

type End = readonly [parameter: Parameter | undefined, value: string | undefined];

function bindEnds(draft: Draft, mention: DateMention | AmountMention, ...ends: readonly End[]): void {
  // Half a range is another question than the whole one; what the tool cannot bound is left open to a tool that can.
  if (ends.some(([parameter, value]) => parameter === undefined && value !== undefined)) return;
  for (const [parameter, value] of ends) if (parameter && value !== undefined) bind(draft, parameter, value, mention);
}
