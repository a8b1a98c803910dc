import { describe, expect, test } from "vitest";
import { languages, understandLanguage } from "./languages.ts";

const read = (text: string) => understandLanguage(text, languages).text;

describe("Slovenian", () => {
  test.each([
    // Without accents, in the cases of a noun, with a slip of the finger in what a form looks for.
    [
      "kateri zapadli racuni imajo odprtih se vec kot 10 tisoc evrov",
      "which overdue invoices with a balance of more than 10 thousand euros",
    ],
    ["koliko smo letos prodali v Nemčijo", "how much have we this year sold in Germany"],
    ["katreih izdelokv ne prodajmao več", "products no longer offered"],
    // Who asks, what it is for, courtesies.
    ["Vodja prodaje me sprašuje, koliko strank imamo v Avstriji – veš?", "how many customers do we have in Austria?"],
    ["sem nova tukaj, kje vidim zapadle račune", "show overdue invoices"],
    ["ne, mislil sem nad 10000", "over 10000"],
    // Days and weeks.
    ["promet v 45. tednu", "revenue in week 45"],
    ["posli ki naj bi se zaprli v prvih desetih dneh januarja 2027", "deals closing between 1 and 10 January 2027"],
    ["promet v drugi polovici leta 2025", "revenue in second half of 2025"],
    ["promet lani oktobra", "revenue October last year"],
    ["računi izdani po 1. septembru", "invoices issued after 1 September"],
    ["računi zadnjih 30 dni", "invoices in the last 30 days"],
    ["računi, ki so zapadli že pred več kot 60 dnevi", "invoices, that are overdue over 60 days"],
    // Amounts.
    ["računi do 500 evrov", "invoices up to 500 euros"],
    ["prejeta plačila nad pet jurjev", "payments received over 5000"],
    ["računi nad petindvajset tisoč", "invoices over 25 thousand"],
    // What is to come, and what has not been decided.
    ["katere ponudbe bodo potekle do konca meseca", "which quotes expire by end of this month"],
    ["ponudbe iz oktobra, ki še niso sprejete", "quotes from October open"],
    ["računi, ki bi morali biti plačani že v septembru", "invoices, open due in September"],
  ])("%s", (said, meant) => {
    expect(read(said)).toBe(meant);
  });

  test("what could restrict stays: a name that asks, soon, somebody of the team, tax to be paid", () => {
    expect(read("Nordfeld Axis nas sprašuje, koliko nam dolguje")).toMatch(/Nordfeld Axis/u);
    expect(read("ponudbe, ki jim kmalu poteče veljavnost")).toMatch(/soon/u);
    expect(read("Kdo od sodelavcev ima največ odprtih poslov?")).toMatch(/sodelavcev/u);
    expect(read("koliko ddv moramo plačati za oktober")).toMatch(/tax balance/u);
    // A word of its own, though nearly one that is known (“prevoznik”).
    expect(read("kateri računi so bili plačani prepozno")).toMatch(/prepozno/u);
    expect(read("katera država je letos na prvem mestu po prometu")).toMatch(/this year/u);
  });
});

describe("German", () => {
  test.each([
    // Compounds of what is counted and by what.
    ["Dollarrechnungen über 3000", "dollars invoices over 3000"],
    ["Jänner-Umsatz", "revenue January"],
    ["Logistikkunden", "Logistics customers"],
    ["Vorjahresrechnungen", "invoices last year"],
    ["Mahnkandidaten", "overdue invoices"],
    ["offene Posten nach Alter aufgeschlüsselt", "ageing of receivables"],
    // Verbs in two pieces.
    ["welche Branche bringt uns am meisten ein", "which industry had the most revenue"],
    ["wie viel Umsatzsteuer fiel im Oktober auf Ausgangsrechnungen an", "how much vat in October on issued invoices"],
    ["wie viel Kohle kam im Oktober rein", "how much money did we receive in October"],
    // Who asks, what it is for, courtesies.
    ["Meine Chefin fragt, wie viele Rechnungen überfällig sind", "how many invoices overdue are"],
    ["bin neu hier, wo sehe ich die überfälligen Rechnungen", "show the overdue invoices"],
    ["nein, ich meinte über 10000", "over 10000"],
    // Days and weeks.
    ["Umsatz in KW 46", "revenue in week 46"],
    ["Rechnungen der letzten Oktoberwoche", "invoices between 25 and 31 October"],
    ["die heurigen Rechnungen", "the this year invoices"],
    ["rechnungen, die seit ueber 30 tagen ueberfaellig sind", "invoices, overdue over 30 days"],
    ["Rechnungen nach dem 1. September", "invoices after 1 September"],
    // Amounts.
    ["Rechnungen bis 500 Euro", "invoices up to 500 euros"],
    ["Rechnungen über zwanzigtausend", "invoices over 20000"],
    // What has not been decided.
    ["Angebote vom Oktober, die noch nicht angenommen wurden", "quotes of October open"],
    ["Rechnungen, die schon im September bezahlt hätten werden sollen", "invoices, open due in September"],
  ])("%s", (said, meant) => {
    expect(read(said)).toBe(meant);
  });

  test("a compound that nobody knows is no word for what it ends or begins with", () => {
    expect(read("Umsatzanteil nach Ländern")).not.toMatch(/revenue/u);
    expect(read("wer ist Geschäftsführer von Nordfeld Axis")).not.toMatch(/deal/u);
    expect(read("wie hoch ist das Gehalt")).toMatch(/Gehalt/iu);
    expect(read("Angebote, deren Gültigkeit bald endet")).toMatch(/soon/u);
  });
});
