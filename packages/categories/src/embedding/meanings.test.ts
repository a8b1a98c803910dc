import { MockEmbeddingModelV4 } from "ai/test";
import { describe, expect, it } from "vitest";
import { createCategorizer } from "../categorizer.ts";
import type { Category } from "../taxonomy/category.ts";
import { embedderOf } from "./embedder.ts";
import { createEmbeddingStore } from "./embedding-store.ts";

const tax = { vat: "standard", inputVat: "deductible", expense: "full" } as const;
const category = (id: string, name: string): Category => ({
  id,
  parent: null,
  direction: "out",
  name: { en: name },
  description: {},
  tax,
});
const taxonomy = [category("a", "Beehives"), category("b", "Harpsichords")];

/** Vectors that lie near one another where the texts speak of one of two things. */
function mockModel(modelId: string) {
  const asked: string[][] = [];
  const options: unknown[] = [];
  const model = new MockEmbeddingModelV4({
    modelId,
    doEmbed: async ({ values, providerOptions }) => {
      asked.push(values);
      options.push(providerOptions);
      const embeddings = values.map((value) => (/hive|honey/i.test(value) ? [1, 0.1] : [0.1, 1]));
      return { embeddings, warnings: [] };
    },
  });
  return { model, asked, options };
}

const honey = { id: "1", date: "2026-03-02", payee: "Honey & Wax", amount: "-20" };

describe("an embedding model", () => {
  it("finds the category whose description means the same", async () => {
    const { model, options } = mockModel("one");
    const categorizer = createCategorizer({ taxonomy, embedder: embedderOf(model) });
    const [before] = categorizer.categorize([honey]);
    expect(before?.evidence).toBe("none");
    await categorizer.prepare([honey]);
    const [after] = categorizer.categorize([honey]);
    expect(after).toMatchObject({ category: "a", evidence: "meaning" });
    expect(options[0]).toMatchObject({ google: { outputDimensionality: 768 } });
  });

  it("embeds a text once for a model, and anew for another", async () => {
    const embeddings = createEmbeddingStore();
    const first = mockModel("one");
    const one = createCategorizer({ taxonomy, embedder: embedderOf(first.model), embeddings });
    await one.prepare([honey]);
    await one.prepare([honey, { ...honey, id: "2" }]);
    expect(first.asked.flat().sort()).toEqual(["Beehives", "Harpsichords", "Honey & Wax"]);

    const again = mockModel("one");
    await createCategorizer({ taxonomy, embedder: embedderOf(again.model), embeddings }).prepare([honey]);
    expect(again.asked).toEqual([]);

    const other = mockModel("two");
    await createCategorizer({ taxonomy, embedder: embedderOf(other.model), embeddings }).prepare([honey]);
    expect(other.asked.flat()).toHaveLength(3);
  });
});
