import { generateText } from "ai";
import { describe, expect, test } from "vitest";
import { offer } from "./fixtures.ts";
import { languages, understandLanguage } from "./language/languages.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z"), timeZone: "Europe/Berlin" });
const tools = offer();

const callOf = async (prompt: string) => {
  const { toolCalls, text } = await generateText({ model, prompt, tools });
  return toolCalls[0] === undefined ? text : [toolCalls[0].toolName, toolCalls[0].input];
};

describe("German", () => {
  test.each<[string, string, Record<string, unknown>]>([
    ["Welche Rechnungen sind überfällig?", "getOverdueInvoices", {}],
    ["unbezahlte Rechnungen von Nordlicht", "getInvoices", { paymentState: ["unpaid"], customer: "Nordlicht" }],
    ["Rechnungen über 1.234,50 €", "getInvoices", { grossTotalMin: "1234.51", currency: "EUR" }],
    ["Rechnungen im letzten Quartal", "getInvoices", { issueDateFrom: "2025-07-01", issueDateTo: "2025-09-30" }],
    ["Rechnungen vor 2 Monaten", "getInvoices", { issueDateFrom: "2025-09-01", issueDateTo: "2025-09-30" }],
    ["Kunden in der Schweiz", "searchCustomers", { country: "CH" }],
    [
      "Offene Deals, die im Dezember abgeschlossen werden",
      "listDeals",
      { isClosed: false, closeDateFrom: "2025-12-01", closeDateTo: "2025-12-31" },
    ],
  ])("%s", async (question, name, input) => {
    expect(await callOf(question)).toEqual([name, input]);
  });

  test("answers in German, and declines in German", async () => {
    expect(await callOf("Wie wird das Wetter?")).toMatch(/^Das kann ich aus den Daten hier nicht beantworten\./);
    expect(await callOf("Rechnungen ohne Skonto")).toMatch(/^Mit „|^Das kann ich/);
  });
});

describe("Slovenian", () => {
  test.each<[string, string, Record<string, unknown>]>([
    ["Kateri računi so zapadli?", "getOverdueInvoices", {}],
    ["neplačani računi podjetja Nordlicht", "getInvoices", { paymentState: ["unpaid"], customer: "Nordlicht" }],
    [
      "računi nad 10.000 EUR letos",
      "getInvoices",
      { grossTotalMin: "10000.01", currency: "EUR", issueDateFrom: "2025-01-01", issueDateTo: "2025-12-31" },
    ],
    ["računi v tretjem četrtletju", "getInvoices", { issueDateFrom: "2025-07-01", issueDateTo: "2025-09-30" }],
    ["stranke iz Nemčije", "searchCustomers", { country: "DE" }],
  ])("%s", async (question, name, input) => {
    expect(await callOf(question)).toEqual([name, input]);
  });

  test("declines in Slovenian", async () => {
    expect(await callOf("Kakšno bo vreme?")).toMatch(/^Tega iz podatkov tukaj ne znam/);
  });
});

test("a question that any language could have asked is in that of the conversation", () => {
  const german = languages.find(({ locale }) => locale === "de-DE");
  expect(understandLanguage("USD", languages, german).pack).toBe(german);
  expect(understandLanguage("USD", languages).pack).toBe(languages[0]);
});

test("what is quoted is nobody's to translate", () => {
  expect(understandLanguage("Rechnungen von „Rechnung und Söhne“", languages).text).toBe("invoices of „Rechnung und Söhne“");
});
