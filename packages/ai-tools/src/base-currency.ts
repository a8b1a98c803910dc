import { queries } from "@omni/crm";
import type { ToolContext } from "./define-tool.ts";

/**
 * The currency of a question that compares or ranks amounts without naming one: the team's own. Amounts of different currencies do not
 * compare, and the answer says what was taken for granted. Nothing when a currency was given or no amount is compared.
 */
export async function assumeCurrency(
  { kernel, ctx }: ToolContext,
  input: Readonly<Record<string, unknown>>,
): Promise<{ readonly currency?: string }> {
  if (input.currency !== undefined || !comparesAmounts(input)) return {};
  return { currency: (await kernel.query(queries.getTeam, ctx, {})).baseCurrency };
}

function comparesAmounts(input: Readonly<Record<string, unknown>>): boolean {
  const isBound = Object.keys(input).some(
    (name) => /(?:total|amount|due|price|sum)(?:min|max)$/i.test(name) && input[name] !== undefined,
  );
  return isBound || /total|amount|balance|price/i.test(String(input.sort ?? ""));
}
