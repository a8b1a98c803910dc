// Longer than other files: the words and places of eight languages are data that belong to the drawing.
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** What is printed, for comparison with what is read. */
export interface Synthetic {
  readonly language: Language;
  readonly layout: string;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly seller: { readonly name: string; readonly vatId: string; readonly iban: string };
  readonly buyer: { readonly name: string; readonly vatId: string };
  readonly netTotal: string;
  readonly taxTotal: string;
  readonly grossTotal: string;
  readonly lines: readonly { readonly quantity: string; readonly netAmount: string }[];
}

export type Language = keyof typeof words;

/** Words as such invoices use them; they are not taken from the language packs, so that those are tested too. */
const words = {
  en: {
    title: "Invoice",
    number: "Invoice number",
    date: "Invoice date",
    due: "Due date",
    buyer: "Bill to",
    vat: "VAT No.",
    net: "Subtotal",
    tax: "VAT 20%",
    gross: "Total",
    heads: ["Description", "Qty", "Unit price", "Amount"],
  },
  de: {
    title: "Rechnung",
    number: "Rechnungs-Nr.",
    date: "Rechnungsdatum",
    due: "Zahlbar bis",
    buyer: "Kunde",
    vat: "USt-IdNr.",
    net: "Nettobetrag",
    tax: "zzgl. 19 % MwSt.",
    gross: "Rechnungsbetrag",
    heads: ["Bezeichnung", "Menge", "Einzelpreis", "Gesamt"],
  },
  fr: {
    title: "Facture",
    number: "Facture n°",
    date: "Date de facturation",
    due: "Date d'échéance",
    buyer: "Facturé à",
    vat: "TVA intracommunautaire",
    net: "Total HT",
    tax: "TVA 20 %",
    gross: "Total TTC",
    heads: ["Désignation", "Quantité", "Prix unitaire HT", "Montant HT"],
  },
  it: {
    title: "Fattura",
    number: "Numero fattura",
    date: "Data fattura",
    due: "Scadenza",
    buyer: "Spett.le",
    vat: "Partita IVA",
    net: "Imponibile",
    tax: "IVA 22%",
    gross: "Totale fattura",
    heads: ["Descrizione", "Quantità", "Prezzo unitario", "Importo"],
  },
  es: {
    title: "Factura",
    number: "Nº de factura",
    date: "Fecha de emisión",
    due: "Vencimiento",
    buyer: "Facturar a",
    vat: "NIF",
    net: "Base imponible",
    tax: "IVA 21%",
    gross: "Total factura",
    heads: ["Descripción", "Cantidad", "Precio", "Importe"],
  },
  nl: {
    title: "Factuur",
    number: "Factuurnummer",
    date: "Factuurdatum",
    due: "Vervaldatum",
    buyer: "Factuuradres",
    vat: "BTW-nummer",
    net: "Subtotaal",
    tax: "BTW 21%",
    gross: "Totaal te betalen",
    heads: ["Omschrijving", "Aantal", "Prijs", "Bedrag"],
  },
  sl: {
    title: "Račun",
    number: "Račun št.",
    date: "Datum izdaje",
    due: "Rok plačila",
    buyer: "Kupec",
    vat: "ID za DDV",
    net: "Skupaj brez DDV",
    tax: "DDV 22 %",
    gross: "Za plačilo",
    heads: ["Opis", "Količina", "Cena", "Vrednost"],
  },
  hr: {
    title: "Račun",
    number: "Broj računa",
    date: "Datum računa",
    due: "Dospijeće",
    buyer: "Kupac",
    vat: "PDV ID",
    net: "Osnovica",
    tax: "PDV 25 %",
    gross: "Ukupno za platiti",
    heads: ["Naziv", "Količina", "Cijena", "Iznos"],
  },
} as const;

/** Valid by check digits, and nobody's: built from numbers that count up. */
const places = {
  en: {
    rate: 20n,
    country: "United Kingdom",
    city: "Leeds LS1 4AP",
    street: "12 Harbour Street",
    form: "Ltd",
    vatIds: ["GB980780684", "GB123456782"],
    iban: "GB82WEST12345698765432",
    currency: "GBP",
  },
  de: {
    rate: 19n,
    country: "Deutschland",
    city: "20457 Hamburg",
    street: "Speicherstraße 14",
    form: "GmbH",
    vatIds: ["DE136695976", "DE129273398"],
    iban: "DE89370400440532013000",
    currency: "EUR",
  },
  fr: {
    rate: 20n,
    country: "France",
    city: "69002 Lyon",
    street: "8 rue des Tisserands",
    form: "SARL",
    vatIds: ["FR40303265045", "FR23334175221"],
    iban: "FR1420041010050500013M02606",
    currency: "EUR",
  },
  it: {
    rate: 22n,
    country: "Italia",
    city: "40121 Bologna",
    street: "Via delle Rose 5",
    form: "S.r.l.",
    vatIds: ["IT00743110157", "IT07643520567"],
    iban: "IT60X0542811101000000123456",
    currency: "EUR",
  },
  es: {
    rate: 21n,
    country: "España",
    city: "46002 Valencia",
    street: "Calle Mayor 21",
    form: "S.L.",
    vatIds: ["ESB58378431", "ESA13585625"],
    iban: "ES9121000418450200051332",
    currency: "EUR",
  },
  nl: {
    rate: 21n,
    country: "Nederland",
    city: "3011 AB Rotterdam",
    street: "Havenstraat 9",
    form: "B.V.",
    vatIds: ["NL004495445B01", "NL802549391B01"],
    iban: "NL91ABNA0417164300",
    currency: "EUR",
  },
  sl: {
    rate: 22n,
    country: "Slovenija",
    city: "2000 Maribor",
    street: "Glavna ulica 3",
    form: "d.o.o.",
    vatIds: ["SI50223054", "SI59082437"],
    iban: "SI56263300012039086",
    currency: "EUR",
  },
  hr: {
    rate: 25n,
    country: "Hrvatska",
    city: "21000 Split",
    street: "Riva 17",
    form: "d.o.o.",
    vatIds: ["HR33392005961", "HR94577403194"],
    iban: "HR1210010051863000160",
    currency: "EUR",
  },
} as const;

const nouns = ["Albatros", "Birkenhof", "Cascade", "Delphin", "Estrella", "Fontana", "Granit", "Horizont", "Iskra", "Jantar"];
const trades = ["Logistik", "Design", "Technik", "Consulting", "Print", "Media", "Energie", "Studio"];
const goods = [
  "Consulting A3",
  "Steel bracket",
  "Oak panel",
  "Support plan",
  "Toner black",
  "Cable 5 m",
  "Hosting",
  "Workshop",
];

/** A generator of small numbers from a seed, the same on every machine (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const layouts = ["letter", "letterhead", "columns", "compact"] as const;

/** An invoice as a PDF, in one of eight languages and four arrangements, with what is printed on it. */
export async function syntheticInvoice(seed: number): Promise<{ bytes: Uint8Array; printed: Synthetic }> {
  const random = randomFrom(seed);
  const languages = Object.keys(words) as Language[];
  const language = languages[seed % languages.length] ?? "en";
  const layout = layouts[Math.floor(seed / languages.length) % layouts.length] ?? "letter";
  const [word, place] = [words[language], places[language]];
  const name = () => `${nouns[random(nouns.length)]} ${trades[random(trades.length)]} ${place.form}`;
  const sellerName = name();
  let buyerName = name();
  while (buyerName === sellerName) buyerName = name();
  const items = Array.from({ length: 1 + random(5) }, () => {
    const quantity = BigInt(1 + random(20));
    const price = BigInt(150 + random(90_000));
    return { good: goods[random(goods.length)] ?? "Item", quantity, price, amount: quantity * price };
  });
  const net = items.reduce((sum, { amount }) => sum + amount, 0n);
  const tax = (net * place.rate + 50n) / 100n;
  const [year, month, day] = [2019 + random(7), 1 + random(12), 1 + random(28)];
  const due = new Date(Date.UTC(year, month - 1, day + 14 + random(20)));
  const printed: Synthetic = {
    language,
    layout,
    number: numberLike(random, year),
    issueDate: iso(new Date(Date.UTC(year, month - 1, day))),
    dueDate: iso(due),
    currency: place.currency,
    seller: { name: sellerName, vatId: place.vatIds[0], iban: place.iban },
    buyer: { name: buyerName, vatId: place.vatIds[1] },
    netTotal: plain(net),
    taxTotal: plain(tax),
    grossTotal: plain(net + tax),
    lines: items.map((item) => ({ quantity: item.quantity.toString(), netAmount: plain(item.amount) })),
  };
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  draw({ page, font, bold, random, word, place, printed, items, layout, language });
  return { bytes: await document.save(), printed };
}

interface Drawing {
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly bold: PDFFont;
  readonly random: (below: number) => number;
  readonly word: (typeof words)[Language];
  readonly place: (typeof places)[Language];
  readonly printed: Synthetic;
  readonly items: readonly { good: string; quantity: bigint; price: bigint; amount: bigint }[];
  readonly layout: string;
  readonly language: Language;
}

function draw({ page, font, bold, random, word, place, printed, items, layout, language }: Drawing): void {
  const text = (x: number, y: number, value: string, size = 10, face = font) =>
    page.drawText(printable(value), { x, y: 842 - y, size, font: face });
  const right = (x: number, y: number, value: string, face = font) =>
    text(x - face.widthOfTextAtSize(printable(value), 10), y, value, 10, face);
  const amount = (cents: bigint) => localAmount(cents, language);
  const currency = place.currency === "GBP" ? "£" : "€";
  const { seller, buyer } = printed;
  const buyerLines = [buyer.name, "Kai Lindholm", place.street.replace(/\d+/, "77"), place.city];
  if (layout === "letter") {
    text(60, 120, `${seller.name} · ${place.street} · ${place.city}`, 7);
    buyerLines.forEach((line, index) => {
      text(60, 140 + index * 14, line);
    });
    text(60, 250, `${word.title} ${printed.number}`, 16, bold);
  } else if (layout === "letterhead") {
    text(60, 50, seller.name, 18, bold);
    [place.street, place.city, place.country].forEach((line, index) => {
      text(60, 66 + index * 13, line);
    });
    text(340, 130, word.buyer, 9, bold);
    buyerLines.forEach((line, index) => {
      text(340, 144 + index * 13, line);
    });
    text(60, 250, word.title.toUpperCase(), 16, bold);
  } else if (layout === "columns") {
    text(400, 50, word.title, 20, bold);
    text(60, 90, seller.name, 11, bold);
    [place.street, place.city, `${word.vat} ${seller.vatId}`].forEach((line, index) => {
      text(60, 104 + index * 13, line);
    });
    text(320, 90, `${word.buyer}:`, 10, bold);
    buyerLines.forEach((line, index) => {
      text(320, 104 + index * 13, line);
    });
    text(320, 160, `${word.vat} ${buyer.vatId}`);
  } else {
    right(540, 50, seller.name, bold);
    right(540, 64, `${place.street}, ${place.city}`);
    buyerLines.forEach((line, index) => {
      text(60, 120 + index * 13, line);
    });
    text(60, 230, word.title, 14, bold);
  }
  const facts: [string, string][] = [
    [word.number, printed.number],
    [word.date, localDate(printed.issueDate, language, random(3))],
    [word.due, localDate(printed.dueDate, language, 0)],
  ];
  if (layout === "columns") {
    facts.forEach(([label, value], index) => {
      text(60 + index * 160, 230, label, 9, bold);
      text(60 + index * 160, 244, value);
    });
  } else {
    facts.forEach(([label, value], index) => {
      text(340, 250 + index * 14, layout === "compact" ? `${label}: ${value}` : label);
      if (layout !== "compact") text(460, 250 + index * 14, value);
    });
  }
  const [description, quantity, price, total] = word.heads;
  text(60, 330, description, 10, bold);
  right(330, 330, quantity, bold);
  right(440, 330, price, bold);
  right(540, 330, total, bold);
  items.forEach((item, index) => {
    const y = 350 + index * 18;
    text(60, y, item.good);
    right(330, y, item.quantity.toString());
    right(440, y, amount(item.price));
    right(540, y, amount(item.amount));
  });
  const below = 370 + items.length * 18;
  const figures: [string, bigint, PDFFont][] = [
    [word.net, cents(printed.netTotal), font],
    [word.tax, cents(printed.taxTotal), font],
    [word.gross, cents(printed.grossTotal), bold],
  ];
  figures.forEach(([label, value, face], index) => {
    text(340, below + index * 16, label, 10, face);
    right(540, below + index * 16, `${amount(value)} ${currency}`, face);
  });
  text(60, 790, `${seller.name} · ${place.street} · ${place.city}`, 8);
  text(60, 802, `IBAN ${seller.iban.replace(/(.{4})/g, "$1 ").trim()}`, 8);
  text(340, 802, `${word.vat} ${seller.vatId}`, 8);
}

function numberLike(random: (below: number) => number, year: number): string {
  const count = String(1 + random(9_999)).padStart(4, "0");
  return [`${year}-${count}`, `RE${year}${count}`, `${count}/${year}`, `F-${year}-${count}`, `10${count}`][random(5)] ?? count;
}

const months: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  de: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
};

function localDate(date: string, language: Language, style: number): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[language]?.[Number(month) - 1];
  if (style === 1 && name !== undefined)
    return `${Number(day)}${language === "de" ? "." : ""} ${language === "es" ? "de " : ""}${name} ${language === "es" ? "de " : ""}${year}`;
  if (style === 2) return `${year}-${month}-${day}`;
  return language === "en" || language === "fr" || language === "it" || language === "es"
    ? `${day}/${month}/${year}`
    : language === "nl"
      ? `${day}-${month}-${year}`
      : `${day}.${month}.${year}`;
}

function localAmount(value: bigint, language: Language): string {
  const [group, mark] = language === "en" ? [",", "."] : language === "fr" ? [" ", ","] : [".", ","];
  const whole = (value / 100n).toString().replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${mark}${(value % 100n).toString().padStart(2, "0")}`;
}

/** The standard fonts have the letters of Windows-1252: č and ć are not among them. */
const printable = (value: string) => value.replace(/[čć]/g, "c").replace(/Č/g, "C").replace(/đ/g, "d");
const plain = (value: bigint) => `${value / 100n}.${(value % 100n).toString().padStart(2, "0")}`;
const cents = (value: string) => BigInt(value.replace(".", ""));
const iso = (date: Date) => date.toISOString().slice(0, 10);
