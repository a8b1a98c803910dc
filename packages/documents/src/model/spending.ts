import type { ModelBudget } from "../stages.ts";

/** What one document may still cost, in millionths of a dollar and in tokens. Reserved before a call, settled after it. */
export class Spending {
  readonly #budget: ModelBudget;
  #spent = 0n;
  #outputTokens = 0;

  constructor(budget: ModelBudget) {
    this.#budget = budget;
  }

  get spent(): bigint {
    return this.#spent;
  }

  /** Output tokens that a call with so much input may use; 0 when the rest of the budget does not even pay for the input. */
  affordable(inputTokens: number): number {
    const { maxCost, price, maxOutputTokens } = this.#budget;
    const left = maxOutputTokens - this.#outputTokens;
    if (maxCost === null || price === null) return left;
    const rest = (maxCost - this.#spent) * million - BigInt(inputTokens) * price.inputPerMillion;
    if (rest <= 0n) return 0;
    if (price.outputPerMillion === 0n) return left;
    const tokens = rest / price.outputPerMillion;
    return tokens > BigInt(left) ? left : Number(tokens);
  }

  /** A call that tells no usage is counted as if it had used everything it was allowed. */
  settle(usage: { readonly inputTokens: number; readonly outputTokens: number }): void {
    const { price } = this.#budget;
    this.#outputTokens += usage.outputTokens;
    if (price === null) return;
    const cost = BigInt(usage.inputTokens) * price.inputPerMillion + BigInt(usage.outputTokens) * price.outputPerMillion;
    this.#spent += (cost + million - 1n) / million;
  }
}

const million = 1_000_000n;

/** Upper bound for what a text costs as tokens: scripts beyond Latin need about one a letter, Latin one for three or four. */
export function estimateTokens(text: string): number {
  const dense = text.match(/[\u0250-\u{10ffff}]/gu)?.length ?? 0;
  return Math.ceil((text.length - dense) / 2.5) + dense + 16;
}
