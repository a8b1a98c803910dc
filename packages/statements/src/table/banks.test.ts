import { describe, expect, it } from "vitest";
import { readAll } from "../read-all.testing.ts";

interface Bank {
  readonly what: string;
  readonly csv: string;
  readonly lines: readonly string[];
  readonly balances?: readonly (string | undefined)[];
}

// Made after the way banks of many countries lay out their exports; the payments are invented.
const banks: readonly Bank[] = [
  {
    what: "Germany: preamble, running balance, newest first, two columns of one name",
    csv: "Umsatzanzeige;Datei erstellt am: 05.03.2023 11:22\n\nIBAN;DE02 1203 0000 0000 2020 51\nSaldo;1.234,56;EUR\n\nBuchung;Valuta;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung\n03.03.2023;02.03.2023;REWE;Lastschrift;KAUF;1.234,56;EUR;-12,34;EUR\n01.03.2023;01.03.2023;Firma AG;Gehalt;Lohn;1.246,90;EUR;1.000,00;EUR\n28.02.2023;28.02.2023;Vermieter;Dauerauftrag;Miete;246,90;EUR;-500,00;EUR\n",
    lines: [
      "2023-03-03 2023-03-02 -12.34 EUR REWE",
      "2023-03-01 2023-03-01 1000.00 EUR Firma AG",
      "2023-02-28 2023-02-28 -500.00 EUR Vermieter",
    ],
    balances: ["746.90", "1234.56"],
  },
  {
    what: "Netherlands: a word for the sign",
    csv: '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"\n"20210131","BAKKER","NL20INGB0001234567","","BA","Af","12,50","Betaalautomaat","Pas 001"\n"20210130","WERKGEVER","NL20INGB0001234567","NL02ABNA0123456789","OV","Bij","1950,00","Overschrijving","Salaris"\n',
    lines: ["2021-01-31 - -12.50 EUR BAKKER", "2021-01-30 - 1950.00 EUR WERKGEVER"],
  },
  {
    what: "Netherlands: tabs and no headings, balance before and after",
    csv: "123456789\tEUR\t20210104\t1000,00\t987,65\t20210104\t-12,35\tKPN\n123456789\tEUR\t20210105\t987,65\t1087,65\t20210105\t100,00\tJANSEN\n123456789\tEUR\t20210106\t1087,65\t1080,00\t20210106\t-7,65\tBAKKER\n",
    lines: ["2021-01-04 2021-01-04 -12.35 EUR -", "2021-01-05 2021-01-05 100.00 EUR -", "2021-01-06 2021-01-06 -7.65 EUR -"],
    balances: ["1000.00", "1080.00"],
  },
  {
    what: "a fee beside the amount, a declined row, start and completion days",
    csv: "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nCARD,Current,2023-01-02 10:00:00,2023-01-03 11:00:00,Taxi,-10.00,0.00,EUR,COMPLETED,90.00\nTRANSFER,Current,2023-01-04 10:00:00,2023-01-04 10:00:01,To J,-20.00,1.00,EUR,COMPLETED,69.00\nCARD,Current,2023-01-06 10:00:00,,Shop,-5.00,0.00,EUR,REVERTED,\nTOPUP,Current,2023-01-07 10:00:00,2023-01-07 10:00:01,Top-up,31.00,0.00,EUR,COMPLETED,100.00\n",
    lines: ["2023-01-03 - -10.00 EUR -", "2023-01-04 - -21.00 EUR -", "2023-01-07 - 31.00 EUR -"],
    balances: ["100.00", "100.00"],
  },
  {
    what: "United Kingdom: debit, credit and balance, slashes day first",
    csv: "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n15/03/2021,DEB,'77-00-00,12345678,GROCER,25.10,,974.90\n14/03/2021,FPI,'77-00-00,12345678,J SMITH,,500.00,1000.00\n13/03/2021,DD,'77-00-00,12345678,COUNCIL,120.00,,500.00\n",
    lines: ["2021-03-15 - -25.10 - -", "2021-03-14 - 500.00 - -", "2021-03-13 - -120.00 - -"],
    balances: ["620.00", "974.90"],
  },
  {
    what: "United States: month first, a summary above the table, an opening row without amount",
    csv: 'Description,,Summary Amt.\nBeginning balance as of 01/01/2021,,"1,000.00"\nEnding balance as of 01/31/2021,,"1,300.00"\n\nDate,Description,Amount,Running Bal.\n01/01/2021,Beginning balance as of 01/01/2021,,"1,000.00"\n01/05/2021,"PAYROLL","500.00","1,500.00"\n01/20/2021,"RENT","-200.00","1,300.00"\n',
    lines: ["2021-01-05 - 500.00 - -", "2021-01-20 - -200.00 - -"],
    balances: ["1000.00", "1300.00"],
  },
  {
    what: "a card that counts purchases as positive and thanks for payments",
    csv: "Date,Description,Card Member,Amount\n01/15/2021,MARKET,J DOE,55.20\n01/10/2021,ONLINE PAYMENT - THANK YOU,J DOE,-300.00\n01/09/2021,AIRLINE,J DOE,245.00\n",
    lines: ["2021-01-15 - -55.20 - -", "2021-01-10 - 300.00 - -", "2021-01-09 - -245.00 - -"],
  },
  {
    what: "Canada: no headings, money out, money in, balance",
    csv: "01/15/2021,COFFEE,4.50,,995.50\n01/14/2021,PAYROLL,,500.00,1000.00\n01/12/2021,RENT,700.00,,500.00\n",
    lines: ["2021-01-15 - -4.50 - -", "2021-01-14 - 500.00 - -", "2021-01-12 - -700.00 - -"],
    balances: ["1200.00", "995.50"],
  },
  {
    what: "Poland: headings with #, currency in the cells, spaces between thousands",
    csv: 'Lista operacji;\n\n#Waluta;#Wpływy;#Wydatki;\nPLN;1000,00;-50,00;\n\n#Data operacji;#Opis operacji;#Kwota;#Saldo po operacji;\n2021-01-20;"SKLEP  KARTA";-50,00 PLN;950,00 PLN;\n2021-01-10;"WYNAGRODZENIE";1 000,00 PLN;1 000,00 PLN;\n',
    lines: ["2021-01-20 - -50.00 PLN -", "2021-01-10 - 1000.00 PLN -"],
    balances: ["0.00", "950.00"],
  },
  {
    what: "Hungary: no headings, T and J, days without separators",
    csv: "12345678-00000000;T;-1500;HUF;20210115;20210115;98500;;BOLT;VÁSÁRLÁS\n12345678-00000000;J;100000;HUF;20210110;20210110;100000;;CÉG;MUNKABÉR\n12345678-00000000;T;-500;HUF;20210109;20210109;0;;BANK;DÍJ\n",
    lines: [
      "2021-01-15 2021-01-15 -1500.00 HUF -",
      "2021-01-10 2021-01-10 100000.00 HUF -",
      "2021-01-09 2021-01-09 -500.00 HUF -",
    ],
    balances: ["500.00", "98500.00"],
  },
  {
    what: "Slovenia: one heading for a day and a currency",
    csv: "Datum;Valuta;Naziv udeleženca;Namen;Breme;Dobro;Stanje;Valuta\n15.01.2021;15.01.2021;TRGOVINA;NAKUP;23,40;;976,60;EUR\n10.01.2021;10.01.2021;PODJETJE;PLAČA;;1.000,00;1.000,00;EUR\n",
    lines: ["2021-01-15 2021-01-15 -23.40 EUR TRGOVINA", "2021-01-10 2021-01-10 1000.00 EUR PODJETJE"],
    balances: ["0.00", "976.60"],
  },
  {
    what: "Estonia: opening and closing rows, turnover, D and K",
    csv: '"Kliendi konto","Reatüüp","Kuupäev","Saaja/Maksja","Selgitus","Summa","Valuuta","Deebet/Kreedit","Arhiveerimistunnus",\n"EE382200221020145685","10","01.01.2021","","Algsaldo","100,00","EUR","K","",\n"EE382200221020145685","20","15.01.2021","POOD","ost","12,30","EUR","D","2021011500001",\n"EE382200221020145685","82","31.01.2021","","Käive","12,30","EUR","D","",\n"EE382200221020145685","86","31.01.2021","","Lõppsaldo","87,70","EUR","K","",\n',
    lines: ["2021-01-15 - -12.30 EUR POOD"],
    balances: ["100.00", "87.70"],
  },
  {
    what: "France: amounts with a comma beside a balance with a point",
    csv: 'dateOp;dateVal;label;amount;accountNum;accountbalance\n2021-01-15;2021-01-15;"CARTE 14/01";-45,20;00012345678;1234.56\n2021-01-12;2021-01-12;"VIR SALAIRE";"1 500,00";00012345678;1234.56\n',
    lines: ["2021-01-15 2021-01-15 -45.20 - -", "2021-01-12 2021-01-12 1500.00 - -"],
  },
  {
    what: "India: lakhs, zero in the side that did not move, a dash for no cheque",
    csv: 'S No.,Value Date,Transaction Date,Cheque Number,Transaction Remarks,Withdrawal Amount (INR ),Deposit Amount (INR ),Balance (INR )\n1,15/01/2021,15/01/2021,-,UPI,"1,250.00",0.0,"1,23,750.00"\n2,16/01/2021,16/01/2021,-,NEFT,0.0,"1,00,000.00","2,23,750.00"\n',
    lines: ["2021-01-15 2021-01-15 -1250.00 INR -", "2021-01-16 2021-01-16 100000.00 INR -"],
    balances: ["125000.00", "223750.00"],
  },
  {
    what: "Singapore: text goes on in the next row",
    csv: "Account details for:,SAVINGS 666-666666-666\n\nTransaction date,Value date,Description,Withdrawals (SGD),Deposits (SGD)\n18/04/2018,18/04/2018,DEBIT PURCHASE,6.66,\n,,15/04/18 EATS\n17/04/2018,17/04/2018,CASH,66.66,\n,,BRANCH 7\n",
    lines: ["2018-04-18 2018-04-18 -6.66 SGD -", "2018-04-17 2018-04-17 -66.66 SGD -"],
  },
  {
    what: "China: headings in Chinese",
    csv: "交易日期,交易时间,收入,支出,余额,对方户名,摘要\n2021-01-15,10:11:12,,100.50,899.50,超市,消费\n2021-01-12,09:00:00,1000.00,,1000.00,公司,工资\n",
    lines: ["2021-01-15 - -100.50 - 超市", "2021-01-12 - 1000.00 - 公司"],
    balances: ["0.00", "899.50"],
  },
  {
    what: "Turkey: the currency's colloquial sign",
    csv: "Tarih;Açıklama;Tutar;Bakiye\n15.01.2021;MARKET;-1.250,50 TL;8.749,50 TL\n12.01.2021;MAAŞ;10.000,00 TL;10.000,00 TL\n",
    lines: ["2021-01-15 - -1250.50 TRY -", "2021-01-12 - 10000.00 TRY -"],
    balances: ["0.00", "8749.50"],
  },
];

describe("exports of many banks, without help", () => {
  it.each(banks)("$what", async ({ csv, lines, balances }) => {
    const read = await readAll(csv);
    expect(read.lines).toEqual(lines);
    if (balances !== undefined) {
      expect([read.statements[0]?.opening?.amount, read.statements[0]?.closing?.amount]).toEqual(balances);
      expect(read.statements[0]?.balanced).toBe(true);
    }
  });

  it("reads a file the same way under the mapping it found, and otherwise under an edited one", async () => {
    const csv = "Date,Text,Amount\n03/04/2021,a,-1.00\n05/06/2021,b,2.00\n";
    const found = await readAll(csv);
    expect(found.confidence).toBeLessThan(0.9);
    const { mapping } = found;
    if (mapping === null) throw new Error("no mapping");
    expect((await readAll(csv, { mapping })).entries).toEqual(found.entries);
    expect((await readAll(csv, { mapping: { ...mapping, dateOrder: "MDY" } })).lines[0]).toBe("2021-03-04 - -1.00 - -");
  });

  it("keeps the accounts of one file apart", async () => {
    const { statements } = await readAll(
      "IBAN;Datum;Tegenpartij;Bedrag\nNL44RABO0123456789;2021-02-01;A;-1,00\nNL44RABO0123456789;2021-02-01;B;-2,00\nNL58INGB0000012345;2021-02-01;C;-4,00\n",
    );
    expect(statements.map(({ account, entries }) => [account.stated, entries.length])).toEqual([
      ["NL44RABO0123456789", 2],
      ["NL58INGB0000012345", 1],
    ]);
  });
});
