import { describe, expect, it } from "vitest";
import { affinityOf, fitOf } from "./affinity.ts";
import { languages, taxonomySchema } from "./category.ts";
import { defaultTaxonomy } from "./default-taxonomy.ts";

describe("defaultTaxonomy", () => {
  it("has two levels, about twenty groups, and says everything in three languages", () => {
    const groups = defaultTaxonomy.filter(({ parent }) => parent === null);
    expect(groups.length).toBeGreaterThanOrEqual(18);
    expect(groups.length).toBeLessThanOrEqual(25);
    for (const { id, name, description } of defaultTaxonomy) {
      for (const language of languages) {
        expect(name[language], `${id} ${language}`).toMatch(/\p{L}{2}/u);
        expect(description[language], `${id} ${language}`).toMatch(/\p{L}{2}/u);
      }
    }
  });

  it("survives editing as JSON", () => {
    expect(taxonomySchema.parse(JSON.parse(JSON.stringify(defaultTaxonomy)))).toEqual(defaultTaxonomy);
  });

  it("does not take a category twice", () => {
    expect(taxonomySchema.safeParse([...defaultTaxonomy, ...defaultTaxonomy.slice(0, 1)]).success).toBe(false);
  });
});

describe("affinityOf", () => {
  const nearest = (label: string) => {
    const affinity = affinityOf(label);
    return defaultTaxonomy
      .filter(({ parent }) => parent !== null)
      .map(({ id }) => ({ id, fit: fitOf(affinity, id) }))
      .sort((one, other) => other.fit - one.fit)[0]?.id;
  };

  it.each([
    ["Kraftstoffkosten", "vehicles/fuel"],
    ["stroški goriva", "vehicles/fuel"],
    ["legal fees", "professional/legal"],
    ["Versicherungen", "insurance/business"],
    ["cleaning", "premises/cleaning"],
  ])("finds what %s is near to", (label, id) => {
    expect(nearest(label)).toBe(id);
  });

  it("knows nothing of a name that says nothing", () => {
    expect(affinityOf("K-4711").size).toBe(0);
  });
});
