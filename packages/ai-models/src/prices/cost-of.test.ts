import type { LanguageModelV4Usage } from "@ai-sdk/provider";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf } from "./cost-of.ts";
import { prices } from "./price-table.ts";

function usage(input: number, output: number, cacheRead = 0, cacheWrite = 0): LanguageModelV4Usage {
  return {
    inputTokens: { total: input, noCache: input - cacheRead - cacheWrite, cacheRead, cacheWrite },
    outputTokens: { total: output, text: output, reasoning: 0 },
  };
}

const luna = { provider: "openai", modelId: "gpt-6-luna" };
const at = new Date("2026-11-20T12:00:00Z");

describe("the cost of a call", () => {
  test("is exact, to the last token", () => {
    // 1 fresh at 0.10, 2 cached at 0.01, 3 written at 0.125, 4 said at 0.50, each per million.
    expect(costOf(luna, usage(6, 4, 2, 3), at)).toEqual({ cost: "0.000002495", currency: "USD" });
  });

  test("of a long input is that of long inputs, for the whole call", () => {
    expect(costOf(luna, usage(272_000, 0), at)?.cost).toBe("0.0272");
    expect(costOf(luna, usage(272_001, 0), at)?.cost).toBe("0.0544002");
  });

  test("goes by the day", () => {
    const flash = { provider: "google", modelId: "gemini-3.8-flash" };
    expect(costOf(flash, usage(1_000_000, 0), new Date("2026-12-31T23:59:59Z"))?.cost).toBe("0.75");
    expect(costOf(flash, usage(1_000_000, 0), new Date("2027-01-01T00:00:00Z"))?.cost).toBe("1.5");
    expect(costOf(flash, usage(1, 1), new Date("2020-01-01T00:00:00Z"))).toBeNull();
  });

  test("of a dated name is that of the undated one", () => {
    expect(costOf({ ...luna, modelId: "gpt-6-luna-2026-09-22" }, usage(6, 4), at)).toEqual(costOf(luna, usage(6, 4), at));
  });

  test("is not known where the model is not, or the tokens are not", () => {
    expect(costOf({ provider: "openai", modelId: "gpt-6" }, usage(1, 1), at)).toBeNull();
    expect(costOf({ provider: "mistral", modelId: "gpt-6-luna" }, usage(1, 1), at)).toBeNull();
    const { inputTokens } = usage(1, 1);
    const silent = { inputTokens, outputTokens: { total: undefined, text: undefined, reasoning: undefined } };
    expect(costOf(luna, silent, at)).toBeNull();
  });

  test("of the local model is nothing", () => {
    expect(costOf({ provider: "local", modelId: "local" }, usage(1000, 1000), at)?.cost).toBe("0");
  });

  test("of many calls is the sum of theirs, in integers of a millionth of a millionth", () => {
    const tokens = fc.nat({ max: 100_000 });
    const pico = (cost: string | undefined) => {
      const [whole = "0", fraction = ""] = (cost ?? "").split(".");
      return BigInt(whole + fraction.padEnd(12, "0"));
    };
    fc.assert(
      fc.property(tokens, tokens, tokens, tokens, (a, b, c, d) => {
        const [one, two, both] = [usage(a, b), usage(c, d), usage(a + c, b + d)].map((used) =>
          pico(costOf(luna, used, at)?.cost),
        );
        expect((one ?? 0n) + (two ?? 0n)).toBe(both);
      }),
    );
  });
});

describe("the price table", () => {
  test.each(prices.map((price) => [`${price.provider}:${price.model} from ${price.from}`, price] as const))(
    "%s is complete",
    (_, { input, output, cachedInput = "0", from, until = "9999-12-31", source, readOn }) => {
      for (const rate of [input, output, cachedInput]) expect(rate).toMatch(/^\d+(\.\d+)?$/);
      for (const day of [from, until, readOn]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(from <= until).toBe(true);
      expect(URL.canParse(source)).toBe(true);
    },
  );

  test("has one price a model a day", () => {
    for (const price of prices) {
      const others = prices.filter(
        (other) => other !== price && other.provider === price.provider && other.model === price.model,
      );
      for (const other of others)
        expect(other.from > (price.until ?? "9999") || (other.until ?? "9999") < price.from).toBe(true);
    }
  });
});
