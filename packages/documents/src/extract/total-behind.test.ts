import { describe, expect, test } from "vitest";
import { pageOfRows } from "../testing/rows.testing.ts";
import { extractInvoice } from "./extract-invoice.ts";

/** Labels at 300, figures at 460. */
const totalsOf = (language: string, rows: readonly (readonly [string, string])[]) => {
  const pages = pageOfRows([
    "Factura 2024/17",
    ...rows.map(([label, amount]) => [[label, 300] as const, [amount, 460] as const]),
  ]);
  const { netTotal, taxTotal, grossTotal, prepaid, amountDue } = extractInvoice(pages, {
    type: "invoice",
    language,
    own: null,
  }).data;
  return { netTotal, taxTotal, grossTotal, prepaid, amountDue };
};

describe("the amount due is not the total", () => {
  test("what was paid before, on a day that is named, is added to it", () => {
    expect(
      totalsOf("fr", [
        ["Total HT", "820,00 €"],
        ["Acompte versé le 10/01/2025", "-300,00 €"],
        ["Net à payer", "520,00 €"],
      ]),
    ).toMatchObject({ grossTotal: "820.00", prepaid: "300.00", amountDue: "520.00" });
  });

  test("a tax on income that the buyer keeps back is no part of the tax", () => {
    expect(
      totalsOf("es", [
        ["Base imponible", "3.800,00 €"],
        ["IVA 21%", "798,00 €"],
        ["Retención IRPF -15%", "-570,00 €"],
        ["TOTAL A PAGAR", "4.028,00 €"],
      ]),
    ).toEqual({ netTotal: "3800.00", taxTotal: "798.00", grossTotal: "4598.00", prepaid: null, amountDue: "4028.00" });
  });

  test("the total that is printed is taken, where it is", () => {
    expect(
      totalsOf("it", [
        ["Imponibile", "2.080,00"],
        ["IVA 22%", "457,60"],
        ["Totale parcella", "2.537,60"],
        ["Ritenuta d'acconto 20%", "-400,00"],
        ["Netto a pagare", "2.137,60"],
      ]),
    ).toMatchObject({ netTotal: "2080.00", taxTotal: "457.60", grossTotal: "2537.60", amountDue: "2137.60" });
  });

  test("allowances by rate are not taxes of the other sign", () => {
    const { taxTotal, netTotal } = totalsOf("de", [
      ["Abschlag 19 % USt.", "-5,60"],
      ["Abschlag 7 % USt.", "-2,61"],
      ["Positionssumme", "457,20"],
      ["Rechnungssumme ohne USt.", "448,99"],
      ["Steuerbetrag", "70,00"],
      ["Bruttosumme", "518,99"],
    ]);
    expect([netTotal, taxTotal]).toEqual(["448.99", "70.00"]);
  });
});
