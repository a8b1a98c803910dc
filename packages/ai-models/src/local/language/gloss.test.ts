import { describe, expect, test } from "vitest";
import { glossed } from "./gloss.ts";
import { languages, understandLanguage } from "./languages.ts";
import { daysWritten, spelled } from "./spelling.ts";
import { titlesQuoted } from "./titles.ts";

const [english, slovenian, german] = languages;
if (english === undefined || slovenian === undefined || german === undefined) throw new Error("three languages");
const read = (text: string) => understandLanguage(text, languages).text;

describe("many ways to say a thing are read as one", () => {
  test.each([
    ["who's behind on their payments", "who is overdue"],
    ["invoices that went out in May", "invoices that we issued in May"],
    ["drafts that haven't gone out", "drafts"],
    ["our takings in August net of tax", "our revenue in August net"],
    ["deals past their close date", "deals open with a close date before today"],
    ["quotes still waiting for a reply", "open quotes"],
    ["how much is the saddle stool", "price of the product called “saddle stool”"],
    ["kolk smo mel prometa avgusta", "how much have we had revenue August"],
    ["izdelki ki jih ne prodajamo več", "products no longer offered"],
    ["offene posten", "open invoices"],
    ["Angebote ohne Rückmeldung", "open quotes"],
    ["quotes still waiting for the customer's answer", "open quotes"],
    ["ponudbe, ki še čakajo na odgovor stranke", "open quotes"],
    ["Angebote, die noch auf eine Antwort des Kunden warten", "open quotes"],
    ["deals whose close date has already passed", "deals with a close date before today"],
    ["invoices whose due date has passed", "invoices overdue"],
    ["Nordlicht Logistik signed! Please set their deal to won", "move the deal Nordlicht Logistik to won"],
    ["Nordlicht Logistik je podpisal! Prestavi njihov posel v Won", "move the deal Nordlicht Logistik to Won"],
    [
      "Super, Nordlicht Logistik hat unterschrieben! Bitte setze deren Deal auf Gewonnen",
      "move the deal Nordlicht Logistik to won",
    ],
    ["koliko poslov smo dobili v drugem četrtletju letos", "how many won deals in Q2 this year"],
    ["compare October revenue with last October", "compare October revenue with the same month last year"],
    ["compare October revenue with September", "compare October revenue with September"],
    ["Vergleiche den Oktoberumsatz mit dem letzten Oktober", "compare October revenue with the same month last year"],
    ["Je že plačano?", "is it paid?"],
    ["Ist die schon bezahlt?", "is it paid?"],
  ])("%s", (said, meant) => {
    expect(read(said)).toBe(meant);
  });

  // Periods side by side, how often something occurs, who is about to be called: in three languages.
  test.each([
    ["sales in July compared with July a year ago", "sales in July compared with July last year"],
    ["March 2024 compared with March a year earlier", "March 2024 compared with the same period last year"],
    ["did April bring in less than the month before it?", "revenue in April compared with the month before?"],
    ["compare the fourth quarter with the third one", "compare revenue fourth quarter compared with the third quarter"],
    ["Hat der Mai mehr eingebracht als der April?", "revenue in may compared with April?"],
    ["Je avgust prinesel manj kot julij?", "revenue in August compared with July?"],
    ["Vergleich Q1 mit dem Vorjahresquartal", "compare revenue Q1 with the same quarter last year"],
    ["customers with eleven quotes or more", "customers with eleven or more quotes"],
    ["stranke z desetimi ali več ponudbami", "customers with 10 or more quotes"],
    ["Kunden mit dreizehn Rechnungen oder mehr", "customers with thirteen or more invoices"],
    ["top 10 customers and how much each of them spent in 2024", "top 10 customers by revenue in 2024"],
    ["Whose overdue invoice is the oldest, and which one is it?", "the oldest overdue invoice?"],
    ["offers whose validity ends before March", "quotes that expire before March"],
    ["I'm seeing Nordlicht at noon – what do they owe us?", "how much does Nordlicht owe us?"],
    ["Preden pokličem Nordlicht: koliko nam dolgujejo?", "how much does Nordlicht owe us?"],
    ["Ich treffe Nordlicht um 12 Uhr. Was schulden die uns noch?", "how much does Nordlicht owe us?"],
    ["izdelki od najdražjega navzdol", "products most expensive"],
    ["ponudbe, ki so jih kupci sprejeli marca", "accepted quotes March"],
    ["Umsatz im ganzen Jahr 2024", "revenue in 2024"],
    ["das gleiche für März", "same for March"],
  ])("%s", (said, meant) => {
    expect(read(said)).toBe(meant);
  });

  test("a period told from another year than today's is left to the rules, and so is a ranking of two customers", () => {
    expect(read("October 2025 compared with October a year ago")).toBe("October 2025 compared with October last year");
    expect(read("did Nordlicht bring in more than Rheingold")).toBe("did Nordlicht bring in more than Rheingold");
    // Another name in front says whose.
    expect(read("I'm seeing Nordlicht at noon – what does Rheingold owe us?")).toMatch(/Rheingold/u);
  });

  test("what carries nothing is left out: courtesies, and what it is wanted for", () => {
    expect(read("Hi there, can you please show me the overdue invoices, need it for the meeting")).toBe(
      "show me the overdue invoices",
    );
    expect(read("I'm putting together the board report, could you give me our customers")).toBe("show our customers");
    expect(read("How much VAT did we charge in Q3? I'm preparing the return")).toBe("how much VAT did we charge in Q3?");
    expect(read("za sestanek z banko potrebujem zapadle račune")).toBe("show overdue invoices");
    expect(read("Für die Gesellschafterversammlung brauche ich die überfälligen Rechnungen")).toBe("show the overdue invoices");
    // A name or a time in such a clause may be what is meant.
    expect(read("I'm meeting Nordlicht tomorrow, which invoices are overdue?")).toMatch(/Nordlicht/u);
    expect(read("show the revenue for the October report")).toMatch(/October/u);
    expect(read("for the October report I need the revenue")).toMatch(/October/u);
    expect(read("pripravljam poročilo za oktober, koliko smo fakturirali")).toMatch(/October/u);
    expect(read("Ich bereite den Bericht für Oktober vor, wie hoch war der Umsatz?")).toMatch(/October/u);
    expect(read("my accountant wants to know: VAT in October")).toBe("VAT in October");
    expect(read("zanima me, koliko nam dolguje Nordlicht, ker ga kličem")).toBe("how much does Nordlicht owe us");
  });

  test("which columns are wanted, and how many are enough, restricts nothing else", () => {
    expect(read("payments of October? I only need date and amount")).not.toMatch(/date|amount/u);
    expect(read("who owes us the most? top three is enough")).toMatch(/top three$/u);
    // What restricts stays, whatever it is wrapped in.
    expect(read("show me the invoices. I'm only interested in the unpaid ones")).toMatch(/unpaid/u);
    expect(read("kdo nam dolguje največ, če gledamo samo račune v evrih")).toMatch(/only invoices in euros$/u);
  });

  test("a mistyped noun with a capital is put right where no name can stand", () => {
    expect(read("Umsazt im letzen Monat")).toBe("revenue in last month");
    expect(read("wie viele überfällige Rechnugnen haben wir")).toBe("how many overdue invoices have we");
    expect(read("Welche Angbote laufen ab")).toMatch(/quotes/u);
    expect(read("Rechnungen von Umsazt")).toMatch(/Umsazt$/u);
  });

  test("names stay: what has a capital or stands in quotes is not put in other words", () => {
    expect(read("invoices of Late Payers Ltd")).toBe("invoices of Late Payers Ltd");
    expect(read("products called “stuff we don't offer”")).toBe("products called “stuff we don't offer”");
    expect(understandLanguage("Kontaktdaten Steinblick Energie", languages)).toMatchObject({
      pack: german,
      text: "contact details Steinblick Energie",
    });
  });
});

describe("spelling", () => {
  test.each([
    ["shwo al custmers from sweeden", "show all customers from sweden"],
    ["paymnets recieved lst week", "payments received last week"],
    ["Whta are our prodcut categries", "what are our product categories"],
    ["oustanding invocies", "outstanding invoices"],
  ])("%s", (typed, meant) => {
    expect(spelled(typed, english)).toBe(meant);
  });

  test("a month with a capital is put right after a day or a small word, and nowhere else", () => {
    expect(spelled("payments on 16 Novmber", english)).toBe("payments on 16 November");
    expect(spelled("revenue in Septmber", english)).toBe("revenue in September");
    expect(spelled("customers in Augusta", english)).toBe("customers in Augusta");
    expect(spelled("invoices of Novmber", english)).toBe("invoices of Novmber");
  });

  test.each([
    "stool and lamp",
    "invoices of nordlicht",
    "Nordlihct",
    "acoustic panels",
    "sundays",
    "INV-2026-0042",
    "a@invoce.example",
  ])("leaves %s alone: a word, a name, or no word at all", (text) => {
    expect(spelled(text, english)).toBe(text);
  });

  test("other languages are put right by their own words, whatever the ending", () => {
    expect(glossed("überfälige rechnugen", german.gloss ?? { forms: [], words: {} }).text).toBe("overdue invoices");
    expect(glossed("kateri racuni so zpadli", slovenian.gloss ?? { forms: [], words: {} }).text).toBe(
      "which invoices are overdue",
    );
  });

  test("a shout is read like any other question", () => {
    expect(read("WHICH QUOTES EXPIERD IN OCTOBER")).toBe("which quotes expired in october");
    expect(read("OVERDUE INVOICES IN EUR PLEASE")).toBe("overdue invoices in EUR");
  });

  test("days in figures are days; amounts and versions are not", () => {
    expect(daysWritten("od 1. 8. do 25.11.2026")).toBe("od 1 August do 25 November 2026");
    expect(daysWritten("over 1.000,50 and 12.13. and 31.7.5")).toBe("over 1.000,50 and 12.13. and 31.7.5");
  });
});

describe("titles of two names and a dash", () => {
  test.each([
    ["move Meeting rooms – Nordlicht Logistik to won", "move “Meeting rooms – Nordlicht Logistik” to won"],
    ["Lobby refresh, phase 2 – Horák & Sons: we lost that", "“Lobby refresh, phase 2 – Horák & Sons”: we lost that"],
    ["schieb Open-plan office – Berger Bau auf gewonnen", "schieb “Open-plan office – Berger Bau” auf gewonnen"],
    ["den Deal Warehouse shelving – Berger Bau", "den Deal “Warehouse shelving – Berger Bau”"],
    ["March – May", "March – May"],
    ["invoices - overdue", "invoices - overdue"],
  ])("%s", (text, quoted) => {
    expect(titlesQuoted(text, languages)).toBe(quoted);
  });
});

test("what is dictated is kept as it was written", () => {
  expect(understandLanguage("spomni me v torek da pokličem Nordlicht", languages).dictated).toBe("pokličem Nordlicht");
  expect(understandLanguage("Notiz zu Berger: zahlt überfällige Rechnungen", languages).dictated).toBe(
    "zahlt überfällige Rechnungen",
  );
  expect(understandLanguage("remind me next Tuesday to chase the takings", languages).dictated).toBe("chase the takings");
  expect(understandLanguage("overdue invoices", languages).dictated).toBeUndefined();
});

test("a long question of nothing but words takes no long time", () => {
  const started = performance.now();
  for (const word of ["overdue ", "a-b – C ", "ki jih ne ", "die wir nicht "]) read(word.repeat(2_000 / word.length));
  // Linear it takes a few milliseconds; patterns that backtrack would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
