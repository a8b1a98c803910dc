import { OmniError } from "@omni/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCategorizer } from "./categorizer.ts";
import type { Categorizer } from "./options.ts";
import type { TransactionInput } from "./transaction.ts";

let nextId = 0;
function payment(payee: string, amount = "-50.00", more: Partial<TransactionInput> = {}): TransactionInput {
  nextId += 1;
  return { id: `t${nextId}`, date: "2026-03-02", payee, amount, currency: "EUR", ...more };
}

function only(categorizer: Categorizer, transaction: TransactionInput) {
  const [result] = categorizer.categorize([transaction]);
  if (result === undefined) throw new Error("a transaction without a result");
  return result;
}

function teach(categorizer: Categorizer, payee: string, category: string, amounts: readonly string[]): TransactionInput[] {
  return amounts.map((amount) => {
    const transaction = payment(payee, amount);
    categorizer.learn({ transaction, category });
    return transaction;
  });
}

describe("createCategorizer", () => {
  it("answers by id, whatever the order", () => {
    const categorizer = createCategorizer();
    const transactions = [payment("SHELL 4412 WIEN AT"), payment("Vodafone GmbH"), payment("Hotel Sacher")];
    const forward = categorizer.categorize(transactions);
    const backward = categorizer.categorize(transactions.toReversed());
    expect(forward.map(({ id }) => id)).toEqual(transactions.map(({ id }) => id));
    expect(backward.toReversed()).toEqual(forward);
  });

  it.each([
    ["SHELL 4412 WIEN AT 24.12. 13:45", "vehicles/fuel"],
    ["Telekom Deutschland GmbH", "telecoms/phone"],
    ["A1 Slovenija d.d.", "telecoms/phone"],
    ["DHL Express Germany", "shipping/post"],
    ["Allianz Versicherungs-AG", "insurance/business"],
    ["AMAZON WEB SERVICES EMEA", "software/hosting"],
    ["Deutsche Bahn AG", "travel/transport"],
  ])("knows %s from its name", (payee, category) => {
    expect(only(createCategorizer(), payment(payee))).toMatchObject({ category, evidence: "words" });
  });

  it("abstains where nothing speaks, and says so", () => {
    const result = only(createCategorizer(), payment("Xylqua"));
    expect(result).toMatchObject({ category: null, evidence: "none" });
    expect(result.why).toContain("Xylqua");
    expect(result.candidates).toHaveLength(3);
  });

  it("takes a merchant code before a name that says nothing", () => {
    const result = only(createCategorizer(), payment("Xylqua", "-40", { mcc: "5541" }));
    expect(result).toMatchObject({ category: "vehicles/fuel", evidence: "code" });
    expect(result.why).toContain("5541");
  });

  it("does not take money out for income", () => {
    const [out, into] = createCategorizer().categorize([payment("Payout", "-900"), payment("Payout", "900")]);
    expect(into?.candidates[0]?.category).toBe("income/sales");
    expect(out?.candidates[0]?.category).not.toBe("income/sales");
  });

  it("learns from one correction at once, for every spelling of the payee", () => {
    const categorizer = createCategorizer();
    categorizer.learn({ transaction: payment("Xylqua GmbH"), category: "office/stationery", source: "correction" });
    for (const spelling of ["XYLQUA GMBH", "Kartenzahlung Xylqua //Berlin/DE", "Xylqua, 12.03.2026"]) {
      expect(only(categorizer, payment(spelling, "-1234.56")).category).toBe("office/stationery");
    }
  });

  it("follows a correction even against a long record, until the books say otherwise", () => {
    const categorizer = createCategorizer();
    teach(
      categorizer,
      "Xylqua",
      "software/licences",
      Array.from({ length: 30 }, () => "-20"),
    );
    categorizer.learn({ transaction: payment("Xylqua", "-20"), category: "software/hosting", source: "correction" });
    expect(only(categorizer, payment("Xylqua", "-33"))).toMatchObject({ category: "software/hosting", evidence: "told" });
    teach(categorizer, "Xylqua", "software/licences", ["-20"]);
    expect(only(categorizer, payment("Xylqua", "-33")).category).toBe("software/licences");
  });

  it("tells a payee's categories apart by amount", () => {
    const categorizer = createCategorizer({ taxonomy: [] });
    for (let round = 0; round < 5; round += 1) {
      teach(categorizer, "Xylqua", "phone", ["-49.99"]);
      teach(categorizer, "Xylqua", "handsets", ["-899.00"]);
    }
    expect(only(categorizer, payment("Xylqua", "-49.99")).category).toBe("phone");
    const handset = only(categorizer, payment("Xylqua", "-899.00"));
    expect(handset.category).toBe("handsets");
    expect(handset.why).toContain("about this amount");
  });

  it("tells a payee's categories apart by text and by account", () => {
    const categorizer = createCategorizer({ taxonomy: [] });
    const of = (text: string, account: string) => payment("Xylqua", "-100", { text, account });
    for (let round = 0; round < 6; round += 1) {
      categorizer.learn({ transaction: of("office rent", "main"), category: "rent" });
      categorizer.learn({ transaction: of("garage cleaning", "main"), category: "cleaning" });
    }
    expect(only(categorizer, of("rent of the office", "main")).candidates[0]?.category).toBe("rent");
    expect(only(categorizer, of("cleaning garage", "main")).candidates[0]?.category).toBe("cleaning");
  });

  it("abstains between two categories that nothing tells apart", () => {
    const categorizer = createCategorizer({ taxonomy: [] });
    for (let round = 0; round < 6; round += 1) {
      teach(categorizer, "Xylqua", "one", [`-${100 + round}`]);
      teach(categorizer, "Xylqua", "other", [`-${100 + round}.5`, `-${90 + round}`]);
    }
    const result = only(categorizer, payment("Xylqua", "-97"));
    expect(result.category).toBeNull();
    expect(result.candidates.map(({ category }) => category).sort()).toEqual(["one", "other"]);
    expect(result.why).toContain("either");
  });

  it("forgets what is undone: the next answer is the one before", () => {
    const categorizer = createCategorizer();
    const taught = teach(categorizer, "Xylqua", "office/stationery", ["-10", "-11", "-12"]);
    const asked = payment("Xylqua", "-10.50");
    const before = only(categorizer, asked);
    const correction = payment("Xylqua", "-10.50");
    categorizer.learn({ transaction: correction, category: "meals/groceries", source: "correction" });
    expect(only(categorizer, asked).category).toBe("meals/groceries");
    expect(categorizer.forget(correction.id)).toBe(true);
    expect(categorizer.forget(correction.id)).toBe(false);
    const after = only(categorizer, asked);
    expect(after.category).toBe(before.category);
    expect(after.confidence).toBeCloseTo(before.confidence, 9);
    for (const { id } of taught) categorizer.forget(id);
    expect(categorizer.state().examples).toEqual([]);
  });

  it("replaces what the same transaction was taught before", () => {
    const categorizer = createCategorizer();
    const transaction = payment("Xylqua");
    categorizer.learn({ transaction, category: "office/print", source: "correction" });
    categorizer.learn({ transaction, category: "office/stationery", source: "correction" });
    expect(categorizer.state().examples).toHaveLength(1);
    expect(only(categorizer, payment("Xylqua")).category).toBe("office/stationery");
  });

  it("answers the same from its state, through JSON", () => {
    const payees = fc.constantFrom("Xylqua", "Shell", "Ärzte & Söhne GmbH", "Hotel Sacher", "7-Eleven");
    const lesson = fc.record({
      payee: payees,
      amount: fc.integer({ min: -500_000, max: 500_000 }).map((cents) => (cents / 100).toFixed(2)),
      category: fc.constantFrom("one", "two", "three"),
      source: fc.constantFrom("booking" as const, "correction" as const),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 90 }), payees, (lessons, payee) => {
        const taught = createCategorizer({ taxonomy: [] });
        lessons.forEach(({ category, source, day, ...rest }, index) => {
          const transaction = { ...rest, id: String(index), date: `2026-01-${String(day).padStart(2, "0")}` };
          taught.learn({ transaction, category, source });
        });
        const restored = createCategorizer({ taxonomy: [], state: JSON.parse(JSON.stringify(taught.state())) });
        const asked = payment(payee, "-12.34");
        const [one] = taught.categorize([asked]);
        const [other] = restored.categorize([asked]);
        expect(other?.category).toBe(one?.category);
        expect(other?.confidence).toBeCloseTo(one?.confidence ?? -1, 9);
        expect(restored.state()).toEqual(taught.state());
      }),
      { numRuns: 60 },
    );
  });

  it("keeps confidences within bounds and best first", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (payee, amount) => {
        const { confidence, candidates, why } = only(createCategorizer(), {
          id: "a",
          date: "2026-03-02",
          payee,
          amount: amount.toFixed(2),
        });
        const total = candidates.reduce((sum, each) => sum + each.confidence, 0);
        expect(candidates[0]?.confidence).toBe(confidence);
        expect(total).toBeLessThanOrEqual(1 + 1e-9);
        expect(
          candidates.every((each, place) => place === 0 || each.confidence <= (candidates[place - 1]?.confidence ?? 0)),
        ).toBe(true);
        expect(why.length).toBeGreaterThan(20);
      }),
      { numRuns: 100 },
    );
  });

  it("lets a team's rule come first", () => {
    const rules = [{ id: "Team lunch", category: "meals/restaurants", when: { payeeContains: "Xylqua", amountTo: 30 } }];
    const categorizer = createCategorizer({ rules });
    categorizer.learn({ transaction: payment("Xylqua", "-20"), category: "office/print", source: "correction" });
    expect(only(categorizer, payment("Xylqua", "-20"))).toMatchObject({ category: "meals/restaurants", evidence: "rule" });
    expect(only(categorizer, payment("Xylqua", "-31")).category).toBe("office/print");
  });

  it("assigns from the threshold it is given", () => {
    const strict = createCategorizer({ threshold: 0.99 });
    expect(only(strict, payment("Vodafone")).category).toBeNull();
    expect(only(createCategorizer({ threshold: 0.3 }), payment("Gasthof zum Löwen")).category).not.toBeNull();
  });

  it("learns what a team's own categories mean from its bookings", () => {
    const categorizer = createCategorizer({ taxonomy: [] });
    const fuels = ["Aral", "Shell", "OMV", "Esso", "Avia", "Jet Tankstelle", "Agip", "Total Energies", "Texaco", "Repsol"];
    const others = ["Vodafone", "Hotel Sacher", "Lidl", "KPMG", "Hetzner", "Ikea", "Securitas", "Allianz", "Udemy", "DHL"];
    for (const payee of fuels) teach(categorizer, payee, "K-4711", ["-60", "-55.20"]);
    others.forEach((payee, index) => {
      teach(categorizer, payee, `K-${index % 3}`, ["-60", "-55.20"]);
    });
    const result = only(categorizer, payment("Circle K", "-58"));
    expect(result.candidates[0]?.category).toBe("K-4711");
    expect(result.why).toContain("circle k");
  });

  it("remembers no more than it needs of a busy payee", () => {
    const categorizer = createCategorizer();
    teach(
      categorizer,
      "Xylqua",
      "office/print",
      Array.from({ length: 200 }, (_, index) => `-${index + 1}`),
    );
    expect(categorizer.state().examples).toHaveLength(64);
  });

  it("refuses what is no transaction, taxonomy or state, with a sentence", () => {
    const categorizer = createCategorizer();
    const wrong = { id: "a", date: "yesterday", payee: "Xylqua", amount: "-1" };
    expect(() => categorizer.categorize([wrong])).toThrowError(/date/);
    expect(() => categorizer.categorize([wrong])).toThrowError(OmniError);
    expect(() => createCategorizer({ state: { version: 2 } })).toThrowError(/state/);
    const orphan = { id: "a/b", parent: "a", direction: "out", name: {}, description: {} } as const;
    const tax = { vat: "standard", inputVat: "none", expense: "full" } as const;
    expect(() => createCategorizer({ taxonomy: [{ ...orphan, tax }] })).toThrowError(/“a”/);
  });
});
