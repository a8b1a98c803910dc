import type { LanguageModelV4Usage } from "@ai-sdk/provider";
import { Big } from "big.js";
import { type Price, prices, type Rates } from "./price-table.ts";

export interface Cost {
  /** A decimal number; exact, never rounded. */
  readonly cost: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** What runs here is charged by nobody. */
const free: Cost = { cost: "0", currency: "USD" };

const perToken = Big("0.000001");

/**
 * What a call costs by the price list of its provider at its time; null when the model, or how many tokens it took, is not known.
 * A dated name (`gpt-6-luna-2026-09-22`) has the price of the undated one.
 */
export function costOf(
  { provider, modelId }: { readonly provider: string; readonly modelId: string },
  { inputTokens, outputTokens }: LanguageModelV4Usage,
  at: Date,
): Cost | null {
  if (provider === "local") return free;
  const { total: input, cacheRead = 0, cacheWrite = 0 } = inputTokens;
  const { total: output } = outputTokens;
  const price = priceOf(provider, modelId, at.toISOString().slice(0, 10));
  if (price === undefined || input === undefined || output === undefined) return null;
  const { longInput } = price;
  const rates: Rates = longInput !== undefined && input > longInput.aboveTokens ? longInput : price;
  const fresh = Math.max(0, input - cacheRead - cacheWrite);
  const cost = Big(fresh)
    .times(rates.input)
    .plus(Big(cacheRead).times(rates.cachedInput ?? rates.input))
    .plus(Big(cacheWrite).times(rates.cacheWrite ?? rates.input))
    .plus(Big(output).times(rates.output))
    .times(perToken);
  return { cost: cost.toFixed(), currency: price.currency };
}

function priceOf(provider: string, modelId: string, day: string): Price | undefined {
  const undated = modelId.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{8})$/, "");
  return prices.find(
    (price) =>
      price.provider === provider &&
      (price.model === modelId || price.model === undated) &&
      price.from <= day &&
      (price.until === undefined || day <= price.until),
  );
}
