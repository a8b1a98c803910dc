import { describe, expect, test } from "vitest";
import { pageOfRows } from "../testing/rows.testing.ts";
import { extractInvoice } from "./extract-invoice.ts";

const read = (language: string, rows: Parameters<typeof pageOfRows>[0]) =>
  extractInvoice(pageOfRows(rows), { type: "invoice", language, own: null }).data;

describe("the day of issue", () => {
  test("stands behind a place at the head of the page, not behind an order's number", () => {
    const { issueDate, purchaseOrder } = read("sl", [
      "RAČUN št.: 2025-0341",
      "Celje, 14. 3. 2025",
      "Naročilnica: N-88/25 z dne 1. 3. 2025",
    ]);
    expect({ issueDate, purchaseOrder }).toEqual({ issueDate: "2025-03-14", purchaseOrder: "N-88/25" });
  });

  test("is none of a list of invoices", () => {
    const { issueDate } = read("de", [
      "Mahnung",
      "Hamburg, 18.09.2024",
      [
        ["Rechnungsnr.", 60],
        ["Rechnungsdatum", 200],
      ],
      [
        ["R-7712", 60],
        ["01.07.2024", 200],
      ],
      [
        ["R-7890", 60],
        ["01.08.2024", 200],
      ],
    ]);
    expect(issueDate).toBe("2024-09-18");
  });

  test("eight digits are a number where a number is announced", () => {
    const rows: Parameters<typeof pageOfRows>[0] = [
      "FACTUUR",
      [
        ["Factuurnummer", 60],
        ["20240318", 200],
      ],
      [
        ["Factuurdatum", 60],
        ["19-03-2024", 200],
      ],
    ];
    const { number, issueDate } = read("nl", rows);
    expect({ number, issueDate }).toEqual({ number: "20240318", issueDate: "2024-03-19" });
  });
});

test("what is due without discount is due", () => {
  const { dueDate } = read("de", [
    "Rechnung Nr. 17 vom 08.05.2024",
    "Zahlbar innerhalb 10 Tagen abzgl. 2 % Skonto (14,05 EUR) oder bis 07.06.2024 ohne Abzug.",
  ]);
  expect(dueDate).toBe("2024-06-07");
});
