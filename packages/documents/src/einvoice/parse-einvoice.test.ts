import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkInvoice } from "../check/check-invoice.ts";
import { type InvoiceData, invoiceDataSchema } from "../document.ts";
import { defaultLimits } from "../limits/limits.ts";
import { ciiInvoice, eslogInvoice, ublInvoice } from "./einvoices.testing.ts";
import { parseEinvoice } from "./parse-einvoice.ts";

const parse = (xml: string | Uint8Array, limits = defaultLimits) =>
  parseEinvoice(typeof xml === "string" ? new TextEncoder().encode(xml) : xml, limits);

const dialects = [
  ["ubl-invoice", ublInvoice],
  ["cii", (options = {}) => ciiInvoice("cii", options)],
  ["zugferd-1", (options = {}) => ciiInvoice("zugferd-1", options)],
  ["eslog", eslogInvoice],
] as const;

const expected: Partial<InvoiceData> = {
  number: "2026-0042",
  typeCode: "380",
  issueDate: "2026-03-31",
  dueDate: "2026-04-30",
  deliveryDate: "2026-03-15",
  currency: "EUR",
  paymentReference: "SI00 2026-42",
  purchaseOrder: "PO-9",
  buyerReference: "REF-7",
  precedingInvoice: null,
  linesTotal: "120.00",
  allowanceTotal: "5.00",
  chargeTotal: null,
  netTotal: "115.00",
  taxTotal: "22.80",
  grossTotal: "137.80",
  prepaid: "30.00",
  rounding: null,
  amountDue: "107.80",
  seller: {
    name: "Breza d.o.o.",
    address: ["Dunajska 1", "1000 Ljubljana"],
    country: "SI",
    vatId: "SI50223054",
    taxNumber: null,
    registrationId: "1234567000",
    email: "racuni@breza.example",
    iban: "SI56191000000123438",
    bic: "LJBASI2X",
  },
  taxes: [
    { category: "S", rate: "22", base: "95.00", amount: "20.90" },
    { category: "S", rate: "9.5", base: "20.00", amount: "1.90" },
  ],
  lines: [
    {
      id: "1",
      description: "Svetovanje",
      quantity: "2",
      unit: "C62",
      unitPrice: "50.00",
      netAmount: "100.00",
      taxRate: "22",
      taxCategory: "S",
    },
    {
      id: "2",
      description: "Knjiga",
      quantity: "1",
      unit: "C62",
      unitPrice: "20.00",
      netAmount: "20.00",
      taxRate: "9.5",
      taxCategory: "S",
    },
  ],
};

describe.each(dialects)("%s", (dialect, write) => {
  test("says the same invoice in the terms of EN 16931", () => {
    const parsed = parse(write());
    expect(parsed.dialect).toBe(dialect);
    expect(parsed.issues).toEqual([]);
    expect(parsed.data).toMatchObject(expected);
    expect(parsed.data?.buyer.name).toBe("Käufer & Söhne GmbH");
    expect(parsed.data?.buyer.vatId).toBe("DE136695976");
    expect(invoiceDataSchema.parse(parsed.data)).toEqual(parsed.data);
  });

  test("passes the checks of the standard", () => {
    const { data, type, lineAdjustments } = parse(write());
    const einvoice = { withLines: true, lineAdjustments };
    expect(data === null ? null : checkInvoice(data, { type, einvoice, own: null, today: null })).toEqual([]);
  });

  test("a credit note is one by its code", () => {
    expect(parse(write({ typeCode: "381" })).type).toBe("credit_note");
    expect(parse(write({ typeCode: "384" })).type).toBe("invoice");
  });

  test("each field says where it was", () => {
    const { evidence } = parse(write());
    const [gross] = evidence.filter(({ field }) => field === "grossTotal");
    expect(gross?.evidence).toMatchObject({ from: "xml", path: expect.stringMatching(/^\/\S+\/\S+(\[\d+\])?$/) });
    expect(new Set(evidence.map(({ field }) => field)).size).toBe(evidence.length);
  });

  test("cut off anywhere it is damaged, and nothing is guessed", () => {
    const xml = write();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: xml.length - 1 }), (length) => {
        const { data, issues } = parse(xml.slice(0, length));
        expect(data).toBeNull();
        expect(issues.some(({ severity, code }) => severity === "error" && code === "damaged")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("an amount that is no decimal is an issue and not a guess", () => {
    for (const gross of ["137,80", "1,137.80", "1.4e2", "EUR 137.80", "--1"]) {
      const { data, issues } = parse(write({ gross }));
      expect(data?.grossTotal).toBeNull();
      expect(issues).toMatchObject([{ severity: "error", code: "damaged", field: "grossTotal" }]);
    }
  });
});

describe("totals", () => {
  test.each([
    ["+007.50", "7.50"],
    ["-3.57", "-3.57"],
    ["-0.00", "0.00"],
    [".5", "0.5"],
    ["120.", "120"],
    ["804.8600", "804.8600"],
  ])("%s is %s", (written, read) => {
    expect(parse(ublInvoice({ gross: written })).data?.grossTotal).toBe(read);
  });
});

describe("what XML must not do", () => {
  const bomb = `<!DOCTYPE Invoice [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const external = `<!DOCTYPE Invoice SYSTEM "file:///etc/passwd">`;

  test.each([bomb, external])("a document type is refused: %s", (declaration) => {
    const xml = ublInvoice().replace("?>", `?>${declaration}`);
    const { data, issues } = parse(xml);
    expect(data).toBeNull();
    expect(issues).toMatchObject([{ severity: "error", code: "refused" }]);
  });

  test("an entity that was never declared is damage", () => {
    expect(parse(ublInvoice({ number: "&xxe;" })).issues).toMatchObject([{ code: "damaged" }]);
  });

  test("depth, elements and bytes are limited", () => {
    const deep = `${"<a>".repeat(80)}${"</a>".repeat(80)}`;
    expect(parse(deep).issues).toMatchObject([{ code: "limit" }]);
    expect(parse(ublInvoice(), { ...defaultLimits, maxXmlElements: 20 }).issues).toMatchObject([{ code: "limit" }]);
    expect(parse(ublInvoice(), { ...defaultLimits, maxXmlBytes: 100 }).issues).toMatchObject([{ code: "limit" }]);
  });
});

describe("encodings", () => {
  const xml = ublInvoice();

  test("UTF-16 with a mark, Latin 1 by declaration, a mark before UTF-8", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...xml].map((c) => c.charCodeAt(0))).buffer)]);
    const latin1 = Uint8Array.from(xml.replace("UTF-8", "ISO-8859-1"), (character) => character.charCodeAt(0));
    const marked = new TextEncoder().encode(`\ufeff${xml}`);
    for (const bytes of [utf16, latin1, marked]) expect(parse(bytes).data?.buyer.name).toBe("Käufer & Söhne GmbH");
  });

  test("white space in front of the declaration is let be", () => {
    expect(parse(`\r\n ${xml}`)).toMatchObject({ issues: [], data: { number: "2026-0042" } });
  });

  test("bytes that are not what they say are damage", () => {
    const latin1 = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    expect(parse(latin1)).toMatchObject({ data: null, issues: [{ code: "damaged" }] });
  });
});

describe("other XML", () => {
  test("is not an invoice", () => {
    expect(parse("<project><name>x</name></project>")).toMatchObject({ dialect: null, data: null, rootName: "project" });
    expect(parse(`<Invoice xmlns="urn:example:mine"><ID>1</ID></Invoice>`)).toMatchObject({ dialect: null, data: null });
  });

  test("the envelope of Peppol's network is taken off", () => {
    const [declaration, document = ""] = ublInvoice().split("?>");
    const header =
      "<h:StandardBusinessDocumentHeader><h:HeaderVersion>1.0</h:HeaderVersion></h:StandardBusinessDocumentHeader>";
    const wrapped = `${declaration}?><h:StandardBusinessDocument xmlns:h="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">${header}${document}</h:StandardBusinessDocument>`;
    const { dialect, data, evidence } = parse(wrapped);
    expect({ dialect, number: data?.number }).toEqual({ dialect: "ubl-invoice", number: "2026-0042" });
    expect(evidence[0]?.evidence).toMatchObject({ path: expect.stringMatching(/^\/h:StandardBusinessDocument\/Invoice\//) });
  });

  test("an order is recognised as one", () => {
    const order = ublInvoice()
      .replaceAll("Invoice-2", "Order-2")
      .replace("<Invoice ", "<Order ")
      .replace("</Invoice>", "</Order>");
    expect(parse(order)).toMatchObject({ dialect: "ubl-order", type: "order" });
  });

  test("of several payment means and deliveries the one counts that says it", () => {
    const ubl = ublInvoice()
      .replace(/<cbc:DueDate>[^<]*<\/cbc:DueDate>/, "")
      .replace("<cac:Delivery>", "<cac:Delivery><cac:DeliveryLocation/></cac:Delivery><cac:Delivery>")
      .replace(
        "<cac:PaymentMeans>",
        "<cac:PaymentMeans><cbc:PaymentMeansCode>48</cbc:PaymentMeansCode></cac:PaymentMeans>" +
          "<cac:PaymentMeans><cbc:PaymentDueDate>2026-05-05</cbc:PaymentDueDate>",
      );
    const { data } = parse(ubl);
    expect([data?.dueDate, data?.deliveryDate]).toEqual(["2026-05-05", "2026-03-15"]);
    const cii = ciiInvoice("cii").replace(/(<ram:ActualDeliverySupplyChainEvent>)/, "<ram:ActualDeliverySupplyChainEvent/>$1");
    expect(parse(cii).data?.deliveryDate).toBe("2026-03-15");
  });
  test("a UBL credit note is one by its root", () => {
    const creditNote = ublInvoice()
      .replaceAll("Invoice-2", "CreditNote-2")
      .replace("<Invoice ", "<CreditNote ")
      .replace("</Invoice>", "</CreditNote>")
      .replaceAll("InvoiceTypeCode", "CreditNoteTypeCode")
      .replaceAll("InvoiceLine", "CreditNoteLine")
      .replaceAll("InvoicedQuantity", "CreditedQuantity");
    const { type, data } = parse(creditNote);
    expect(type).toBe("credit_note");
    expect(data?.lines).toHaveLength(2);
    expect(data?.lines[0]?.quantity).toBe("2");
  });
});
