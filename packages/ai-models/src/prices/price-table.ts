/** Prices of one million tokens, as decimal numbers. */
export interface Rates {
  readonly input: string;
  readonly output: string;
  /** Input read from the provider's cache; `input` where the provider has no price of its own for it. */
  readonly cachedInput?: string;
  /** Input written to the provider's cache. */
  readonly cacheWrite?: string;
}

export interface Price extends Rates {
  readonly provider: string;
  readonly model: string;
  /** ISO 4217. */
  readonly currency: "USD";
  /** For the whole call, when its input is longer than this. */
  readonly longInput?: Rates & { readonly aboveTokens: number };
  /** First and last day of the price. */
  readonly from: string;
  readonly until?: string;
  /** Where the price was read, and when. */
  readonly source: string;
  readonly readOn: string;
}

const openai = { provider: "openai", currency: "USD", readOn: "2026-11-20" } as const;
const anthropic = { provider: "anthropic", currency: "USD", readOn: "2026-11-20" } as const;
const google = { provider: "google", currency: "USD", readOn: "2026-11-20" } as const;
const mistral = { provider: "mistral", currency: "USD", readOn: "2026-11-20" } as const;

/** List prices without discounts for batches or service levels. A model that is not here has no known cost. */
export const prices: readonly Price[] = [
  {
    ...openai,
    model: "gpt-6-luna",
    input: "0.10",
    cachedInput: "0.01",
    cacheWrite: "0.125",
    output: "0.50",
    longInput: { aboveTokens: 272_000, input: "0.20", cachedInput: "0.02", cacheWrite: "0.25", output: "0.75" },
    from: "2026-09-22",
    source: "https://github.com/merefield/codexometer/releases/tag/v0.18.4",
  },
  {
    ...openai,
    model: "gpt-6-sol",
    input: "2",
    cachedInput: "0.20",
    cacheWrite: "2.50",
    output: "10",
    longInput: { aboveTokens: 272_000, input: "4", cachedInput: "0.40", cacheWrite: "5", output: "15" },
    from: "2026-09-22",
    source: "https://github.com/merefield/codexometer/releases/tag/v0.18.4",
  },
  {
    ...openai,
    model: "gpt-5.6-luna",
    input: "0.20",
    cachedInput: "0.02",
    cacheWrite: "0.25",
    output: "1.20",
    longInput: { aboveTokens: 272_000, input: "0.40", cachedInput: "0.04", cacheWrite: "0.50", output: "1.80" },
    from: "2026-07-30",
    source: "https://developers.openai.com/api/docs/models/gpt-5.6-luna",
  },
  {
    ...openai,
    model: "text-embedding-3-small",
    input: "0.02",
    output: "0",
    from: "2024-01-25",
    source: "https://developers.openai.com/api/docs/models/text-embedding-3-large",
  },
  {
    ...openai,
    model: "text-embedding-3-large",
    input: "0.13",
    output: "0",
    from: "2024-01-25",
    source: "https://developers.openai.com/api/docs/models/text-embedding-3-large",
  },
  {
    ...anthropic,
    model: "claude-opus-5-5",
    input: "4",
    cachedInput: "0.20",
    cacheWrite: "5",
    output: "20",
    from: "2026-09-22",
    source: "https://platform.claude.com/docs/zh-CN/models/opus-5-5/overview",
  },
  {
    ...anthropic,
    model: "claude-sonnet-5-5",
    input: "2",
    cachedInput: "0.10",
    cacheWrite: "2.50",
    output: "10",
    from: "2026-10-07",
    source: "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.23",
  },
  {
    ...anthropic,
    model: "claude-haiku-5-5",
    input: "0.10",
    cachedInput: "0.01",
    cacheWrite: "0.125",
    output: "0.50",
    longInput: { aboveTokens: 100_000, input: "0.50", cachedInput: "0.05", cacheWrite: "0.625", output: "2.50" },
    from: "2026-10-07",
    source: "https://docs.rs/synaps/0.10.2/synaps_cli/pricing/index.html",
  },
  {
    ...anthropic,
    model: "claude-haiku-4-5",
    input: "1",
    cachedInput: "0.10",
    cacheWrite: "1.25",
    output: "5",
    from: "2025-10-15",
    source: "https://docs.rs/synaps/0.10.2/synaps_cli/pricing/index.html",
  },
  {
    ...google,
    model: "gemini-3.8-flash",
    input: "0.75",
    cachedInput: "0.075",
    output: "3.75",
    from: "2026-10-07",
    until: "2026-12-31",
    source:
      "https://github.com/anomalyco/models.dev/blob/91a19838362bf054937e0e5534d8871762f354f8/providers/google/models/gemini-3.8-flash.toml",
  },
  {
    ...google,
    model: "gemini-3.8-flash",
    input: "1.50",
    cachedInput: "0.15",
    output: "7.50",
    from: "2027-01-01",
    source:
      "https://github.com/anomalyco/models.dev/blob/91a19838362bf054937e0e5534d8871762f354f8/providers/google/models/gemini-3.8-flash.toml",
  },
  {
    ...mistral,
    model: "mistral-medium-latest",
    input: "1.50",
    output: "7.50",
    from: "2026-05-22",
    source: "https://github.com/braintrustdata/braintrust-proxy/issues/802",
  },
  {
    ...mistral,
    model: "mistral-embed",
    input: "0.10",
    output: "0",
    from: "2023-12-11",
    source: "https://opencode.ai/data/mistral/mistral-embed.json",
  },
];
