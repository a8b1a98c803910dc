import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPayee } from "./clean-payee.ts";

describe("cleanPayee", () => {
  it.each([
    ["KARTENZAHLUNG REWE SAGT DANKE 44//BERLIN/DE 12.03.", "rewe", "REWE"],
    ["GIROCARD EDEKA CENTER 5531//HAMBURG/DE 2024-03-11T14:22:31 KFN 1 VJ 2412", "edeka center", "Edeka Center"],
    ["SEPA-Lastschrift Vodafone GmbH Kundennr 123456", "vodafone", "Vodafone"],
    ["LASTSCHRIFT AUS KARTENZAHLUNG ARAL AG MANDATSREF 991", "aral", "ARAL"],
    ["Müller & Söhne GmbH & Co. KG", "muller and sohne", "Müller & Söhne"],
    ["dm-drogerie markt GmbH + Co. KG", "dm drogerie markt", "dm-drogerie markt"],
    ["Aldi Süd, Filiale 2231, Köln", "aldi sud", "Aldi Süd"],
    ["PAYPAL *SPOTIFY 4029357733 LU", "spotify", "Spotify"],
    ["SQ *BLUE BOTTLE COFFEE San Francisco CA", "blue bottle coffee", "Blue Bottle Coffee"],
    ["SumUp *Kaffee Lindner Graz AUT", "kaffee lindner", "Kaffee Lindner"],
    ["AMZN Mktp DE*2K3LS8 Luxembourg LUX", "amazon", null],
    ["AMAZON.DE", "amazon", null],
    ["UBER *TRIP HELP.UBER.COM", "uber trip", "Uber Trip"],
    ["GOOGLE *ADS8372837 cc@google.com", "google ads", "Google Ads"],
    ["CARD PAYMENT TO TESCO STORES 2041 OXFORD GB ON 12 MAR 2024", "tesco stores", "Tesco Stores"],
    ["DIRECT DEBIT PAYMENT TO BRITISH GAS REF 8500 1234", "british gas", "British Gas"],
    ["OCS GROUP UK LTD T/A CANNON", "ocs group uk", null],
    ["SHELL 4412 WIEN AT 24.12. 13:45", "shell", "Shell"],
    ["7-ELEVEN 34012 AUSTIN TX", "7 eleven", "7-Eleven"],
    ["POS NAKUP 1234 PETROL D.D. LJUBLJANA SVN", "petrol", "Petrol"],
    ["Plačilo s kartico MERCATOR D.D., LJUBLJANA 12.03.2024", "mercator", "Mercator"],
    ["Trajni nalog Zavarovalnica Triglav, d.d.", "zavarovalnica triglav", null],
    ["JANEZ NOVAK S.P.", "janez novak", "Janez Novak"],
  ])("cleans %s", (text, key, name) => {
    const payee = cleanPayee(text);
    expect(payee.key).toBe(key);
    if (name !== null) expect(payee.name).toBe(name);
  });

  it.each(["University of Oxford", "Stadtwerke München", "Bank of Ireland", "3M Deutschland", "A1 Slovenija", "Visa Inc."])(
    "leaves %s its name",
    (text) => {
      expect(cleanPayee(text).name).toBe(text.replace(/ Inc\.$/, ""));
    },
  );

  it("keeps what there is when a line is nothing but noise", () => {
    expect(cleanPayee("Überweisung").key).toBe("uberweisung");
    expect(cleanPayee("12345678").key).toBe("12345678");
    expect(cleanPayee("  ")).toMatchObject({ key: "", name: "" });
  });

  it("knows the legal form, and what a payee trades as", () => {
    expect(cleanPayee("Müller GmbH").legalForm).toBe("gmbh");
    expect(cleanPayee("A N OTHER LLP T/AS OTHER CONSULTING")).toMatchObject({
      key: "a n other",
      legalForm: "llp",
      words: "a n other other consulting",
    });
  });

  const merchants = fc.constantFrom("Xylqua", "Zorbel Markt", "Café Mauritz", "Trgovina Brezar", "Quillon Tools");
  it("finds the same payee behind any bank's noise", () => {
    const before = fc.constantFrom(
      "",
      "Kartenzahlung ",
      "CARD PAYMENT TO ",
      "Plačilo s kartico ",
      "PAYPAL *",
      "SEPA-Lastschrift ",
      "POS ",
    );
    const legalForm = fc.constantFrom("", " GmbH", " d.o.o.", " Ltd.", " S.A.");
    const after = fc.constantFrom("", " 12.03.2026", " 4412 WIEN AT", "//BERLIN/DE", " REF 8812-33", " ****1234", " 14:22");
    fc.assert(
      fc.property(merchants, before, legalForm, after, fc.boolean(), (merchant, prefix, form, suffix, shouted) => {
        const named = `${merchant}${form}`;
        const line = `${prefix}${shouted ? named.toUpperCase() : named}${suffix}`;
        expect(cleanPayee(line).key).toBe(cleanPayee(merchant).key);
      }),
    );
  });

  it("never throws, and a cleaned name cleans to the same key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { key } = cleanPayee(text);
        expect(key).toBe(key.trim());
        expect(cleanPayee(text).key).toBe(key);
      }),
    );
  });
});
