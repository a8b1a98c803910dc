import { expect, test } from "vitest";
import { pageOfRows } from "../testing/rows.testing.ts";
import { extractInvoice } from "./extract-invoice.ts";

const gap = Array.from({ length: 20 }, () => "");

test("a payment slip's payer is not the sender, and a buyer's VAT id does not make him the seller", () => {
  const { seller, buyer } = extractInvoice(
    pageOfRows([
      "Lesna galanterija Hrast d.o.o.",
      "Kovaška ulica 12, 3000 Celje",
      "ID za DDV: SI12345679",
      "",
      "",
      "",
      "Gostilna Pri Lipi s.p.",
      "Glavni trg 3",
      "2000 Maribor",
      "ID za DDV: SI98765434",
      "",
      "Račun št.: 2025-0341",
      ...gap,
      "Ime in naslov plačnika",
      "Gostilna Pri Lipi s.p., Glavni trg 3, 2000 Maribor",
      "",
      "Ime in naslov prejemnika",
      "Lesna galanterija Hrast d.o.o., Kovaška ulica 12, 3000 Celje",
    ]),
    { type: "invoice", language: "sl", own: null },
  ).data;
  expect([seller.name, seller.vatId]).toEqual(["Lesna galanterija Hrast d.o.o.", "SI12345679"]);
  expect([buyer.name, buyer.vatId]).toEqual(["Gostilna Pri Lipi s.p.", "SI98765434"]);
});
