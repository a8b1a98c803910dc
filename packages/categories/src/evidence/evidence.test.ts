import { describe, expect, it } from "vitest";
import { defaultTaxonomy } from "../taxonomy/default-taxonomy.ts";
import { businessWords } from "./business-words.ts";
import { categoryOfMerchantCode } from "./merchant-codes.ts";
import { compileRule, type Rule, ruleSchema } from "./rules.ts";
import { readWords } from "./word-index.ts";

const leaves = defaultTaxonomy.filter(({ parent }) => parent !== null).map(({ id }) => id);

describe("businessWords", () => {
  it("speaks of every leaf of the default taxonomy and of nothing else", () => {
    expect(Object.keys(businessWords).sort()).toEqual([...leaves].sort());
  });

  it("is folded, as the texts it is compared with", () => {
    const items = Object.values(businessWords).flatMap((list) => list.split(" "));
    expect(items.filter((item) => !/^[!?]?\*?[a-z0-9_]+\*?$/.test(item))).toEqual([]);
  });
});

describe("readWords", () => {
  it.each([
    ["kfz versicherung", "insurance/vehicle"],
    ["haftpflichtversicherung nord", "insurance/business"],
    ["racunovodski servis klara", "professional/accounting"],
    ["lebensmittelhandel meier", "meals/groceries"],
    ["car park lane", "vehicles/parking"],
  ])("hears what %s is", (text, category) => {
    const [best] = [...readWords(text).hints].sort(([, one], [, other]) => other - one);
    expect(best?.[0]).toBe(category);
  });

  it("does not hear words inside words", () => {
    expect(readWords("smartphonelos")).toEqual({ hints: new Map(), spoke: [] });
  });
});

describe("categoryOfMerchantCode", () => {
  it.each([
    ["5541", "vehicles/fuel"],
    ["3000", "travel/transport"],
    ["3351", "vehicles/hire"],
    ["3999", "travel/lodging"],
    ["5812", "meals/restaurants"],
    ["8931", "professional/accounting"],
  ])("knows %s", (code, category) => {
    expect(categoryOfMerchantCode(code)).toBe(category);
  });

  it("names categories that exist, for every code there could be", () => {
    const known = Array.from({ length: 10_000 }, (_, code) => categoryOfMerchantCode(String(code).padStart(4, "0")));
    const named = new Set(known.filter((category) => category !== undefined));
    expect([...named].filter((category) => !leaves.includes(category))).toEqual([]);
    expect(named.size).toBeGreaterThan(40);
    expect(categoryOfMerchantCode("0001")).toBeUndefined();
  });
});

describe("compileRule", () => {
  const transaction = {
    id: "a",
    date: "2026-03-02",
    payee: "ÄRZTEHAUS Süd GmbH",
    text: "Rechnung 12, Praxisbedarf",
    amount: "-120.50",
    currency: "EUR",
    account: "main",
    mcc: "8011",
  };
  const subject = { transaction, payeeKey: "arztehaus sud", foldedPayee: "arztehaus sud gmbh" };
  const fits = (when: Rule["when"]) => compileRule({ id: "r", category: "c", when }).fits(subject);

  it("needs all that it says", () => {
    expect(fits({ payeeContains: "ärztehaus", amountFrom: 120.5, amountTo: 120.5, direction: "out", currency: "EUR" })).toBe(
      true,
    );
    expect(fits({ payeeContains: "ärztehaus", amountFrom: 121 })).toBe(false);
    expect(fits({ payeeContains: "ärztehaus", direction: "in" })).toBe(false);
    expect(fits({ payeeIs: "Ärztehaus Süd" })).toBe(true);
    expect(fits({ textContains: "praxisbedarf", account: "main", mcc: "8011" })).toBe(true);
    expect(fits({ account: "other" })).toBe(false);
  });

  it("looks for whole words", () => {
    expect(fits({ payeeContains: "haus" })).toBe(false);
  });

  it("is no rule without a condition", () => {
    expect(ruleSchema.safeParse({ id: "r", category: "c", when: {} }).success).toBe(false);
  });
});
