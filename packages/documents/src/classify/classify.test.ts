import { describe, expect, test } from "vitest";
import type { PageText } from "../stages.ts";
import { classify } from "./classify.ts";

function page(rows: readonly string[], given: Partial<PageText> = {}): PageText[] {
  const items = rows.flatMap((row, index) => {
    let x = 60;
    return row.split(" | ").map((text) => {
      const item = { text, x, y: 50 + index * 18, width: text.length * 5, height: index === 0 ? 16 : 10, confidence: 1 };
      x += item.width + 80;
      return item;
    });
  });
  return [{ page: 1, width: 595, height: 842, from: "text", items, ...given }];
}

const table = [
  "Position | Menge | Einzelpreis | Gesamt",
  "1 Brett | 2 | 10,00 | 20,00",
  "2 Leim | 1 | 5,00 | 5,00",
  "Nettobetrag | 25,00 €",
  "MwSt 19 % | 4,75 €",
  "Gesamtbetrag | 29,75 €",
];

describe("types", () => {
  test.each([
    ["invoice", ["Rechnung", "Muster GmbH", "Rechnungsnummer 17", "Rechnungsdatum 03.05.2024", ...table]],
    ["credit_note", ["Gutschrift", "Muster GmbH", "Gutschrift Nr. 17", "Datum 03.05.2024", "zur Rechnung 2024-3", ...table]],
    ["quote", ["Angebot", "Muster GmbH", "Angebotsnummer A-17", "Datum 03.05.2024", "gültig bis 30.05.2024", ...table]],
    ["order", ["Bestellung", "Muster GmbH", "Bestellnummer 4711", "Datum 03.05.2024", ...table]],
    [
      "credit_note",
      [
        "Pennine Supplies Ltd",
        "Credit note no. CN-219",
        "Original invoice INV-10233",
        "Date 4 Oct 2024",
        "VAT 20% | -17.00",
        "Total GBP | -102.00",
      ],
    ],
    [
      "credit_note",
      [
        "ODOBRENJE br. 12-V1-1",
        "Datum izdavanja: 05.11.2024.",
        "Uz račun br. 455-V1-1",
        "PDV 25% | -16,00",
        "Ukupno EUR | -80,00",
      ],
    ],
    [
      "delivery_note",
      [
        "Lieferschein",
        "Muster GmbH",
        "Lieferschein-Nr 17",
        "Datum 03.05.2024",
        "Pos | Menge | Bezeichnung",
        "1 | 5 | Brett",
        "2 | 7 | Leim",
      ],
    ],
    [
      "reminder",
      [
        "Mahnung",
        "Muster GmbH",
        "Rechnung 17 vom 03.04.2024",
        "Datum 03.05.2024",
        "Offener Betrag | 29,75 €",
        "Zahlbar bis 17.05.2024",
      ],
    ],
    [
      "receipt",
      [
        "CORNER SHOP LTD",
        "12 Quay Road",
        "RECEIPT",
        "14/02/2024 13:05",
        "Milk | 1.20",
        "Bread | 2.30",
        "TOTAL | 3.50",
        "CASH | 10.00",
        "CHANGE | 6.50",
      ],
    ],
    [
      "bank_statement",
      [
        "Kontoauszug",
        "Sparbank AG",
        "IBAN DE89370400440532013000",
        "Datum 03.05.2024",
        "Alter Saldo | 100,00 €",
        "01.05.2024 Miete | -50,00 €",
        "Neuer Saldo | 50,00 €",
      ],
    ],
  ] as const)("%s", (type, rows) => {
    expect(classify(page(rows))).toMatchObject({ type });
  });

  test.each([
    [
      "prose about invoices",
      [
        "About electronic billing",
        "An invoice is a document that a seller gives to a buyer for the goods that were sold.",
        "The total of 100.00 is only an example, and so is the date of this text, 3 May 2024.",
      ],
    ],
    [
      "a letter",
      [
        "Dear Kai",
        "thank you for your message of last week. We will come back to you with an answer soon.",
        "With kind regards from all of us",
      ],
    ],
    ["a timetable", ["Term 2 modules", "Monday 09:30 | Room 1.17", "Tuesday 10:00 | Room 2.48", "Wednesday 14:00 | Room 2.40"]],
    ["nothing", []],
  ])("%s is none", (_, rows) => {
    expect(classify(page(rows)).type).toBe("other");
  });

  test("confidence is a share, and lower where less speaks", () => {
    const clear = classify(page(["Rechnung", "Muster GmbH", "Rechnungsnummer 17", "Rechnungsdatum 03.05.2024", ...table]));
    const vague = classify(
      page(["Muster GmbH", "Betrag | 29,75 €", "Datum 03.05.2024", "Rechnung 3", "IBAN DE89370400440532013000"]),
    );
    expect(clear.confidence).toBeLessThanOrEqual(1);
    expect(vague.confidence).toBeGreaterThanOrEqual(0);
    expect(vague.confidence).toBeLessThan(clear.confidence);
  });
});

describe("language", () => {
  test.each([
    ["de", "Bitte überweisen Sie den Betrag innerhalb von 14 Tagen ohne Abzug auf unser Konto. Vielen Dank."],
    ["en", "Please pay the amount within 14 days to our account. Thank you for your business."],
    ["fr", "Merci de régler la somme dans les 14 jours sur notre compte. Nous vous remercions de votre confiance."],
    ["it", "Vi preghiamo di pagare la somma entro 14 giorni sul nostro conto. Grazie per la vostra fiducia."],
    ["es", "Le rogamos que pague el importe en un plazo de 14 días en nuestra cuenta. Gracias por su confianza."],
    ["nl", "Wij verzoeken u het bedrag binnen 14 dagen over te maken op onze rekening. Dank voor uw vertrouwen."],
    ["sl", "Prosimo, da znesek poravnate v 14 dneh na naš račun. Hvala za zaupanje, če je vse v redu."],
    ["hr", "Molimo vas da iznos platite u roku od 14 dana na naš račun. Hvala što ste odabrali nas."],
  ])("%s", (language, text) => {
    expect(classify(page([text])).language).toBe(language);
  });
  test("too little to tell", () => {
    expect(classify(page(["12345"])).language).toBeNull();
  });
});
