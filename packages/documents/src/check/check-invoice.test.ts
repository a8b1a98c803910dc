import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type InvoiceData, noInvoiceData, noParty } from "../document.ts";
import { type CheckOptions, checkInvoice } from "./check-invoice.ts";
import { decimal } from "./decimal.ts";

const einvoice = { withLines: true, lineAdjustments: [] };
const strict: CheckOptions = { type: "invoice", einvoice, own: null, today: null };
const printed: CheckOptions = { ...strict, einvoice: null };

const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => decimal(String(cents)).div(100).toFixed(2));
const rates = ["22", "9.5", "19", "0"] as const;

/** Invoices and credits of any sign whose figures follow from their lines. */
const consistent = fc
  .record({
    lines: fc.array(fc.record({ netAmount: money, taxRate: fc.constantFrom(...rates) }), { minLength: 1, maxLength: 12 }),
    prepaid: money,
  })
  .map(({ lines, prepaid }): InvoiceData => {
    const total = (values: readonly string[]) => values.reduce((sum, value) => sum.plus(value), decimal("0")).toFixed(2);
    const net = total(lines.map(({ netAmount }) => netAmount));
    const taxes = rates.flatMap((rate) => {
      const own = lines.filter(({ taxRate }) => taxRate === rate);
      const base = total(own.map(({ netAmount }) => netAmount));
      return own.length === 0
        ? []
        : [{ category: "S", rate, base, amount: decimal(base).times(rate).div(100).round(2, 1).toFixed(2) }];
    });
    const tax = total(taxes.map(({ amount }) => amount));
    const gross = total([net, tax]);
    return {
      ...noInvoiceData,
      number: "1",
      typeCode: "380",
      issueDate: "2026-03-31",
      currency: "EUR",
      seller: { ...noParty, name: "Seller" },
      buyer: { ...noParty, name: "Buyer" },
      linesTotal: net,
      netTotal: net,
      taxTotal: tax,
      grossTotal: gross,
      prepaid,
      amountDue: decimal(gross).minus(prepaid).toFixed(2),
      taxes,
      lines: lines.map((line, index) => ({
        id: String(index + 1),
        description: "x",
        quantity: null,
        unit: null,
        unitPrice: null,
        taxCategory: "S",
        ...line,
      })),
    };
  });

describe("BR-CO arithmetic", () => {
  test("figures that follow from one another pass, of whatever sign", () => {
    fc.assert(
      fc.property(consistent, (data) => {
        expect(checkInvoice(data, strict)).toEqual([]);
      }),
    );
  });

  test.each([
    ["linesTotal", "BR-CO-10"],
    ["netTotal", "BR-CO-13"],
    ["taxTotal", "BR-CO-14"],
    ["grossTotal", "BR-CO-15"],
    ["amountDue", "BR-CO-16"],
  ] as const)("%s changed by a cent breaks %s", (field, rule) => {
    fc.assert(
      fc.property(consistent, (data) => {
        const changed = {
          ...data,
          [field]: decimal(data[field] ?? "0")
            .plus("0.01")
            .toFixed(2),
        };
        const issues = checkInvoice(changed, strict);
        expect(issues.some((issue) => issue.rule === rule && issue.field === field && issue.severity === "error")).toBe(true);
        // What was read from a page is only to be looked at.
        expect(checkInvoice(changed, printed).every(({ severity }) => severity === "warning")).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("tax that was rounded line by line is let be, a wrong one is not", () => {
    const [data] = fc.sample(consistent, { numRuns: 1, seed: 1 });
    const tax = (amount: string) => ({
      ...data,
      ...noInvoiceData,
      taxes: [{ category: "S", rate: "22", base: "100.00", amount }],
    });
    expect(checkInvoice(tax("22.03"), printed).filter(({ code }) => code === "arithmetic")).toEqual([]);
    expect(checkInvoice(tax("22.50"), printed)).toContainEqual(
      expect.objectContaining({ rule: "BR-CO-17", severity: "warning" }),
    );
    expect(checkInvoice(tax("20.00"), printed)).toContainEqual(
      expect.objectContaining({ rule: "BR-CO-17", severity: "error" }),
    );
  });
});

const whole: InvoiceData = {
  ...noInvoiceData,
  number: "1",
  typeCode: "380",
  issueDate: "2026-03-31",
  currency: "EUR",
  seller: { ...noParty, name: "Breza d.o.o.", country: "SI", vatId: "SI50223054" },
  buyer: { ...noParty, name: "Käufer GmbH", country: "DE", vatId: "DE136695976" },
  netTotal: "100.00",
  grossTotal: "122.00",
  taxTotal: "22.00",
  amountDue: "122.00",
};
const fieldsOf = (data: InvoiceData, options: Partial<CheckOptions> = {}) =>
  checkInvoice(data, { ...printed, ...options }).map(({ code, field }) => `${code} ${field}`);

describe("what else is checked", () => {
  test("nothing is wrong with a right one", () => {
    expect(fieldsOf(whole)).toEqual([]);
  });

  test("identifiers by their check digits", () => {
    const seller = { ...whole.seller, vatId: "SI50223055", iban: "SI56191000000123439", bic: "LJBA" };
    expect(fieldsOf({ ...whole, seller })).toEqual([
      "identifier seller.vatId",
      "identifier seller.iban",
      "identifier seller.bic",
    ]);
    expect(fieldsOf({ ...whole, buyer: { ...whole.buyer, vatId: "SI50223054" } })).toEqual(["identifier buyer.vatId"]);
  });

  test("dates in their order", () => {
    expect(fieldsOf({ ...whole, dueDate: "2026-03-30" })).toEqual(["date_order dueDate"]);
    expect(fieldsOf({ ...whole, dueDate: "2028-03-30" })).toEqual(["date_order dueDate"]);
    expect(fieldsOf({ ...whole, deliveryDate: "2020-01-01" })).toEqual(["date_order deliveryDate"]);
    expect(fieldsOf(whole, { today: "2026-03-30" })).toEqual(["date_order issueDate"]);
    expect(fieldsOf(whole, { today: "2026-03-31" })).toEqual([]);
  });

  test("currency and rates that exist", () => {
    expect(fieldsOf({ ...whole, currency: "EUX" })).toEqual(["currency currency"]);
    const taxed = (rate: string, seller = whole.seller) => ({
      ...whole,
      seller,
      taxes: [{ category: "S", rate, base: null, amount: null }],
    });
    expect(fieldsOf(taxed("22"))).toEqual([]);
    // The buyer's country: a Slovenian seller who is registered in Germany.
    expect(fieldsOf(taxed("19.00"))).toEqual([]);
    expect(fieldsOf(taxed("21"))).toEqual(["tax_rate taxes.0.rate"]);
    expect(fieldsOf(taxed("21", { ...noParty, name: "Acme", country: "US" }))).toEqual([]);
  });

  test("the own company does not sell what it received", () => {
    const own = { names: ["BREZA, d. o. o."], vatIds: [] };
    expect(fieldsOf(whole, { own })).toEqual(["own_company seller.name"]);
    expect(fieldsOf(whole, { own: { names: [], vatIds: ["SI 50223054"] } })).toEqual(["own_company seller.name"]);
    expect(fieldsOf(whole, { own: { names: ["Käufer GmbH"], vatIds: ["DE136695976"] } })).toEqual([]);
  });

  test("what is missing: by the standard, or what is needed to book it", () => {
    const bare = { ...noInvoiceData, seller: { ...noParty, name: "Shop" }, issueDate: "2026-03-31", grossTotal: "5.00" };
    expect(fieldsOf(bare, { type: "receipt" })).toEqual([]);
    expect(fieldsOf(bare)).toEqual(["missing number", "missing currency"]);
    const rules = checkInvoice(bare, strict).filter(({ code }) => code === "missing");
    expect(rules.map(({ rule }) => rule)).toEqual(["BR-02", "BR-04", "BR-05", "BR-07", "BR-13", "BR-15", "BR-16"]);
  });

  test("a line that is not quantity × price", () => {
    const line = {
      id: "1",
      description: "x",
      quantity: "3",
      unit: "C62",
      unitPrice: "10.00",
      netAmount: "27.00",
      taxRate: "22",
      taxCategory: "S",
    };
    const check = (lineAdjustments: string[]) =>
      checkInvoice({ ...whole, lines: [line] }, { ...strict, einvoice: { withLines: true, lineAdjustments } });
    expect(check(["-3.00"])).toEqual([]);
    expect(check(["0"])).toMatchObject([{ rule: "PEPPOL-EN16931-R120", severity: "warning", field: "lines.0.netAmount" }]);
  });
});
