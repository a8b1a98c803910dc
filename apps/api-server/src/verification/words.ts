/**
 * What the languages of the product call months, numbers, currencies and the fields a date belongs to: data for reading an answer,
 * no rule in it. All in lower case; months as the start of every form they take.
 */

/** By month: what its name starts with, and every short form. */
export const monthStems: readonly (readonly string[])[] = [
  ["januar", "jänner"],
  ["februar", "feber"],
  ["march", "märz", "marec", "marc"],
  ["april"],
  ["may", "mai", "maj"],
  ["june", "juni", "junij"],
  ["july", "juli", "julij"],
  ["august", "avgust"],
  ["september", "septemb"],
  ["october", "oktober", "oktobr"],
  ["november", "novemb"],
  ["december", "dezember", "decemb"],
];
export const monthAbbreviations: readonly (readonly string[])[] = [
  ["jan"],
  ["feb", "febr"],
  ["mar", "mär", "mrz"],
  ["apr"],
  ["may", "mai", "maj"],
  ["jun"],
  ["jul"],
  ["aug", "avg"],
  ["sep", "sept"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez"],
];

/** Small counts in words. “One” is an article or a pronoun more often than a count, and so is no claim. */
export const numberWords: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  ...{ dva: 2, dve: 2, tri: 3, trije: 3, štiri: 4, štirje: 4, pet: 5, šest: 6, sedem: 7, osem: 8, devet: 9, deset: 10 },
  ...{ enajst: 11, dvanajst: 12, dvajset: 20, twenty: 20, zwanzig: 20, zweier: 2, dreier: 3 },
};

/** Words behind a number that move its decimal point. */
export const multipliers: Readonly<Record<string, number>> = {
  ...{ k: 3, tsd: 3, thousand: 3, tausend: 3, tisoč: 3, tis: 3 },
  ...{
    m: 6,
    mio: 6,
    million: 6,
    millions: 6,
    millionen: 6,
    mn: 6,
    mln: 6,
    milijon: 6,
    milijona: 6,
    milijone: 6,
    milijonov: 6,
    mil: 6,
  },
  ...{ bn: 9, billion: 9, mrd: 9, milliarde: 9, milliarden: 9, milijard: 9, milijarda: 9, milijarde: 9 },
};

/** Signs and words of currencies; a sign that several currencies share has several. Codes of ISO 4217 are known anyway. */
export const currencySigns: Readonly<Record<string, readonly string[]>> = {
  "€": ["EUR"],
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"],
  us$: ["USD"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  zł: ["PLN"],
  kč: ["CZK"],
  ft: ["HUF"],
  kr: ["SEK", "NOK", "DKK", "ISK"],
  "₹": ["INR"],
  "₺": ["TRY"],
  fr: ["CHF"],
  sfr: ["CHF"],
};
export const currencyStems: readonly (readonly [string, readonly string[]])[] = [
  ["euro", ["EUR"]],
  ["evr", ["EUR"]],
  ["dollar", ["USD", "CAD", "AUD", "NZD"]],
  ["dolar", ["USD", "CAD", "AUD", "NZD"]],
  ["pound", ["GBP"]],
  ["pfund", ["GBP"]],
  ["funt", ["GBP"]],
  ["frank", ["CHF"]],
  ["franc", ["CHF"]],
];

/** What a date is, by words beside it, and what fields for that are called. */
export const dateFields: readonly { readonly field: RegExp; readonly words: RegExp }[] = [
  {
    field: /due/iu,
    words:
      /(?<!\p{L})(?:due|overdue|payable|past due|deadline)(?!\p{L})|(?<!\p{L})(?:über)?fällig\p{L}*|zahlbar|zapad\p{L}*|rok\p{L}* plačila|v plačilo|zamuj\p{L}*|plačljiv\p{L}*|\brok\b/iu,
  },
  {
    field: /issue|created/iu,
    words:
      /(?<!\p{L})(?:issued?|invoiced|billed|created|raised|invoice date|issue date)(?!\p{L})|ausgestellt|rechnungsdatum|erstellt|(?<!\p{L})izda\p{L}*|izstavlj\p{L}*/iu,
  },
  {
    field: /paid|payment|\bon$/iu,
    words:
      /(?<!un|not |partly )(?!\p{L})paid(?: on)?\b|(?<!\p{L})payment date|(?<!\p{L})received|(?<!un)bezahlt (?:am|on)|gezahlt|zahlungsdatum|eingegangen|(?<!\p{L})plačan\p{L}* (?:dne|na)?|datum plačila|(?<!\p{L})prejet\p{L}*/iu,
  },
  {
    field: /valid|expir/iu,
    words: /(?<!\p{L})(?:valid|expire[sd]?|expiry|expiring)(?!\p{L})|gültig|läuft ab|abgelaufen|velja\p{L}*|poteč\p{L}*/iu,
  },
  {
    field: /close/iu,
    words: /(?<!\p{L})(?:clos(?:e|es|ing)|closing date)(?!\p{L})|abschluss\p{L}*|abgeschlossen|zaključ\p{L}*/iu,
  },
];

/** What an amount is, by words right before it; those that tell records apart as well (“the smallest”) count in headings alone. */
export const amountFields: readonly { readonly field: RegExp; readonly words: RegExp; readonly isOfColumns: boolean }[] = [
  { field: /average/iu, words: /average|(?<!\p{L})(?:avg|mean)(?!\p{L})|schnitt|povpreč/iu, isOfColumns: false },
  { field: /weighted/iu, words: /weighted|gewichtet|utežen/iu, isOfColumns: false },
  { field: /net/iu, words: /(?<!\p{L})(?:net|netto|neto)/iu, isOfColumns: false },
  { field: /min/iu, words: /smallest|lowest|(?<!\p{L})min|kleinst|niedrigst|najmanjš|najnižj/iu, isOfColumns: true },
  { field: /max/iu, words: /largest|highest|biggest|(?<!\p{L})max|größt|höchst|največj|najvišj/iu, isOfColumns: true },
  { field: /balance/iu, words: /balance|outstanding|offen|odprt/iu, isOfColumns: true },
  { field: /gross/iu, words: /gross|brutto|bruto/iu, isOfColumns: true },
];

/** Words that make a figure one about all that was found rather than about the record it stands with. */
export const totalWords =
  /(?<!\p{L})(?:total|totals|overall|altogether|combined|together|whole|entire|out of|grand|in all|gesamt\p{L}*|insgesamt|alle[rnms]?|zusammen|summe|skupaj|skupn\p{L}*|vse|vseh|vsota|celot\p{L}*)(?!\p{L})/iu;

/** The same right before a figure: “3 of the 23”. */
export const ofWords =
  /(?<!\p{L})(?:of(?: (?:the|our|your|all|these|a total of))?|out of|total(?: of)?|all|von(?: (?:den|insgesamt|allen))?|der|aller?|insgesamt|od(?: (?:skupno|skupaj|vseh))?|vseh|skupno|skupaj)\s(?:[€$£]\s?|[A-Z]{3}\s)?$/iu;

/** Words for what several things come to: no single record's figure is that. */
export const jointWords =
  /(?<!\p{L})(?:in total|all in all|altogether|overall|combined|insgesamt|zusammen|alles in allem|skupaj|vsega)(?!\p{L})/iu;

/** Words for a difference. */
export const differenceWords =
  /differ|less|more|higher|lower|better|rise|rose|drop|fell|mehr|weniger|höher|niedriger|stieg|sank|gegenüber|razlik|več|manj|boljš|slabš|višj|nižj|unterschied/iu;

/** Labels of percentages that tools return. */
export const rateWords = /probab|chance|likel|wahrschein|verjetn|tax|(?<!\p{L})(?:vat|ust|mwst|ddv)(?!\p{L})/iu;

/** Words for what is left of a list. */
export const restWords =
  /(?<!\p{L})(?:remaining|rest|others?|more|further|weitere\p{L}*|übrig\p{L}*|restlich\p{L}*|ostal\p{L}*|preostal\p{L}*|še)(?!\p{L})/iu;

/** Words before the number that a list was limited to: “the top 5”. */
export const limitWords =
  /(?<!\p{L})(?:top|first|last|latest|newest|oldest|largest|biggest|highest|next|ersten|letzten|neu\p{L}*|ält\p{L}*|größt\p{L}*|prvih|prve|zadnj\p{L}*|naj\p{L}+)\s$/iu;

/** Words that make a figure inexact. */
export const roughWords =
  /(?:(?<!\p{L})(?:about|around|roughly|approximately|approx|some|nearly|almost|just under|just over|over|more than|under|less than|close to|ca|circa|rund|etwa|ungefähr|knapp|fast|über|mehr als|unter|gut|približno|okoli|okrog|skoraj|dobrih|več kot|manj kot|čez|nad|pod|cca)\.?|[~≈])\s*(?:(?:[€$£]|[A-Z]{3})\s*)?$/iu;

/** Words that point back to the record named before. */
export const backWords =
  /(?<!\p{L})(?:it|its|they|their|them|this|that|he|she|his|her|which|dies\p{L}*|deren|dessen|sie|ihr\p{L}*|sein\p{L}*|davon|tega|njen\p{L}*|njihov\p{L}*|njegov\p{L}*|katere\p{L}*|od tega)(?!\p{L})/iu;

export const dayUnit = /^\s*[-‑]?\s*(?:(?:calendar|business)\s+)?(?:days?|tag(?:e|en)?|d|dni|dnevi?|dneva|dan)(?!\p{L})/iu;
export const weekUnit = /^\s*[-‑]?\s*(?:weeks?|wochen?|tedn\p{L}*)(?!\p{L})/iu;
export const timeUnit =
  /^\s*[-‑]?\s*(?:(?:full|calendar|past|last)\s+)?(?:months?|monat\p{L}*|mesec\p{L}*|quarters?|quartal\p{L}*|četrtletj\p{L}*|years?|jahr\p{L}*|let\p{L}{0,2}|hours?|minutes?|seconds?|stunden?|minuten?|ur[ei]?|minut\p{L}*|h|min)(?!\p{L})/iu;

/** What is counted: a word for a small number is a count before one of these, and a manner of speaking before another. */
export const countedNoun =
  /^(?:\s\p{L}+){0,2}?\s(?:invoice|bill|quote|offer|customer|client|deal|opportunit|payment|product|compan|contact|task|note|supplier|reminder|group|order|account|credit|rechnung|angebot|kund|zahlung|produkt|firm|kontakt|aufgab|lieferant|mahnung|gutschrift|geschäft|račun|ponud|strank|plačil|izdel|podjetj|stik|opomin|dobropis|posl|kupc|kupec)/iu;

/** Words that say that a date is the day of the answer. */
export const todayWords =
  /(?<!\p{L})(?:today|as of|as at|currently|now|heute|stand|aktuell|danes|na dan|trenutno|stanje)(?!\p{L})/iu;

/** Legal forms: a name that ends in one is a company's. */
export const legalForm =
  /^(?:gmbh|ag|kg|ohg|ug|e\.k\.|mbh|ltd\.?|limited|llc|llp|plc|inc\.?|corp\.?|co\.?|d\.o\.o\.?|d\.d\.?|s\.p\.?|k\.d\.?|s\.r\.l\.?|srl|spa|s\.p\.a\.?|sa|s\.a\.?|sarl|sas|bv|b\.v\.?|nv|oy|ab|as|a\/s|aps|s\.r\.o\.?|sp\.|kft\.?|j\.d\.o\.o\.?)$/iu;

/** The same as they stand: directions and the like begin names too. */
export const plainExactWords: readonly string[] =
  "kein keine keinen keinem keiner noch bisher nobody nothing nič nihče ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer freigabe genehmigung republic kingdom states union north south east west american european crm möchten möchte sie soll sollen ich bitte gerne könnten können ihnen falls wenn dann also hallo guten morgen tag želite lahko prosim pozdravljeni would could should do does did let here's i've i'm".split(
    " ",
  );

/**
 * Words that are written with a capital letter without being a name: at the start of labels and headings, and German nouns of the
 * field. By their start.
 */
export const plainWordStems: readonly string[] =
  `aufgab notiz opravil zapisk account active activity address after again all also alter amount analysis and anfang anteil ansprech antwort anzahl april artikel as at attention aufschlüssel august auf aus avg average balance bank based before begin bei beleg below best betrag betr bezahl biggest bill branch breakdown brutto budget buy by card cash category categor change check city clear client close closing comment compar complet contact conversion cost count country credit currenc current customer da data date datum deal dear debt december declin delivery der detail deutsch deal die direct ding dinge discount document dolg draft due durchschnitt durch during each earlier einnahm email ende english entwurf erste euro every example expir fäll feb field figure financ first fiscal follow for forder found friday from full further gb gebühr gesamt geschäft good great gross group gutschrift half have hello here high hier higher highest hint how if im in income individual industr info internal invoice invoicing issue ist it item izdelek izdan januar jahr juni july june key klient kont kosten krat kunde kund land largest last late latest later lead least letzt lieferant line list local long look low main march market may mesec meeting method minimum maximum monat monday month more most move nach nächste nächsten name naslov negotiation net netto neu new next no none note november nr number offen offer official oktober october of on only open order other our out outstanding over overall overdue overview owe owed paid partly pay percent period phase phone pipeline plač please podjet portfolio postav posten postal previous price pri probability product progress projekt proposal prozent purchas qty quantity quartal quart question quick quote račun rate ratio rech receiv recent record ref region regist rem reminder report result revenue review reve row sale saturday save schritt schritte sched sector see select sent september seznam share should show skup slovenian small so some source stage stand start state status steuer stor strank sum summar sunday supplier switch table tabel tag task tax team telefon term that the their then there these they this those thursday till time tip title to today top total track trend tuesday type umsatz und unit united unpaid until update upcoming usage usd value valuta vat version via view vsot vsi wait währung we website wednesday week weekly weight welt what when where which who why wir with won work year yes you your action advice allow approv attach behaviour behavior cash collect concentration consider contract delay dispute escalat estimat executive exposure flow forecast growth highlight improv insight integration issue item key limit loss loyal manage margin observation outlook pattern performance plan policy potential priorit profit purchase reason recommend reconcil regard relation request response risk schedule scope segment service share ship situation solution strateg strong success suggest support takeaway target tip trade transfer unusual urgent volume warning weak written you're final notice zahl zunächst zwei drei vier fünf sechs znesek zusammen übersicht über überfällig`
    .split(/\s+/u)
    .filter((word, index, all) => all.indexOf(word) === index);
