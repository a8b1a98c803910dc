import { describe, expect, test } from "vitest";
import { OmniError } from "./errors.ts";
import { type Candidate, chooseCandidate, referenceTo } from "./reference.ts";

const candidate = (label: string, similarity: number): Candidate => ({ id: `id of ${label}`, label, similarity });

function refused(candidates: readonly Candidate[]): OmniError {
  try {
    chooseCandidate("customer", "Nordlicht", candidates);
  } catch (error) {
    if (OmniError.is(error)) return error;
  }
  throw new Error("one was chosen, or the error was not ours");
}

describe("the record a reference means", () => {
  test("the name itself wins over everything near it", () => {
    const chosen = chooseCandidate("customer", "Nordlicht", [candidate("Nordlicht", 1), candidate("Nordlicht GmbH", 0.99)]);
    expect(chosen.label).toBe("Nordlicht");
  });

  test("a near spelling will do when nothing else comes close", () => {
    const chosen = chooseCandidate("customer", "Nordlich", [candidate("Nordlicht", 0.8), candidate("Nordwind", 0.5)]);
    expect(chosen.label).toBe("Nordlicht");
  });

  test("two that are as near are ambiguous, and both are named", () => {
    const error = refused([candidate("Nordlicht Logistik", 0.8), candidate("Nordlicht Handel", 0.75), candidate("Berg", 0.1)]);
    expect(error.code).toBe("ambiguous");
    expect(error.message).toContain("Nordlicht Logistik, Nordlicht Handel");
    expect(error.details.candidates).toEqual([candidate("Nordlicht Logistik", 0.8), candidate("Nordlicht Handel", 0.75)]);
  });

  test("two records of the very same name are ambiguous, not the first of them", () => {
    const error = refused([candidate("Nordlicht", 1), { ...candidate("Nordlicht", 1), id: "another" }]);
    expect(error.code).toBe("ambiguous");
    expect(error.details.candidates).toHaveLength(2);
  });

  test("no more than five candidates are offered", () => {
    const error = refused(Array.from({ length: 9 }, (_, index) => candidate(`Nordlicht ${index}`, 0.9)));
    expect(error.details.candidates).toHaveLength(5);
  });

  test("what is only faintly alike is not found, with what there was as a hint", () => {
    const error = refused([candidate("Nordwind", 0.44)]);
    expect(error.code).toBe("not_found");
    expect(error.message).toContain("No customer is called “Nordlicht”");
    expect(error.details.candidates).toEqual([candidate("Nordwind", 0.44)]);
  });

  test("nothing at all is not found", () => {
    expect(refused([])).toMatchObject({ code: "not_found", details: { candidates: [] } });
  });
});

describe("a reference in an input", () => {
  test("is trimmed, and neither empty nor endless", () => {
    const schema = referenceTo("deal");
    expect(schema.parse("  Shelving ")).toBe("Shelving");
    expect(schema.safeParse("   ").success).toBe(false);
    expect(schema.safeParse("x".repeat(201)).success).toBe(false);
  });

  test("tells a model which kind of record belongs there", () => {
    expect(referenceTo("deal stage").meta()).toMatchObject({ format: "reference", record: "deal stage" });
  });
});
