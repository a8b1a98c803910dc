// Longer than a screen because it is a table: what is said for each thing, field, state and number, read from top to bottom and never in part.
import { elsewhere, meaning } from "../forms.ts";
import type { Gloss } from "../gloss.ts";

/** “Fünfundzwanzig” is five-and-twenty. */
function numerals(): Gloss["words"] {
  const units = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
  const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
  const teens = "elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
  const small = [...teens, ...tens];
  return Object.fromEntries([
    ...teens.map((word, index) => [word, String(index + 11)]),
    ...tens.flatMap((ten, index) => [
      [ten, String((index + 2) * 10)],
      ...units.map((unit, value) => [`${unit}und${ten}`, String((index + 2) * 10 + value + 1)]),
    ]),
    ...units.flatMap((unit, value) => [
      [`${unit}hundert`, String((value + 1) * 100)],
      [`${unit}tausend`, String((value + 1) * 1_000)],
      [`${unit}tausendfünfhundert`, String((value + 1) * 1_000 + 500)],
    ]),
    ...small.map((word, index) => [`${word}tausend`, String((index < 9 ? index + 11 : (index - 7) * 10) * 1_000)]),
    ["zehntausend", "10000"],
    ["hunderttausend", "100000"],
    ["zweihunderttausend", "200000"],
    ["tausendfünfhundert", "1500"],
  ]);
}

const smallWords: Gloss["words"] = {
  ...meaning("my", "mein meine meinen meinem meiner meines"),
  ...meaning("our", "unser unsere unseren unserem unserer unseres unsre unsren unsrer"),
  ...meaning("their", "ihre ihren ihrem ihrer ihres seine seinen seinem seiner deren dessen"),
  ...meaning("them", "denen ihnen"),
  ...meaning("those", "jene jenen jener diejenigen"),
  ...meaning("mine", "meins meinige"),
  ...meaning("longer", "länger"),
  ...meaning("better", "besser bessere"),
  ...meaning("waiting", "warten wartet wartend*"),
  ...meaning(
    "",
    "hierzu hierfür darüber hinweg eh halt sagen verraten bescheid wissen_wir so_sehr umgehend sofort flott rasch neu_hier klaro na_ja ne nen nem ner n 'ne 'nen bzgl betreffend bezüglich",
  ),
  ...meaning("what", "was wat"),
  ...meaning("how much", "wieviel wie_viel wievü"),
  ...meaning("is", "lautet beträgt macht ergibt summiert"),
  ...meaning("are", "betragen liegen machen ergeben"),
  ...meaning("are there", "gibt_es gibts gab_es gabs gibt's gab's"),
  ...meaning("any", "irgendwelche irgendeine irgendeinen"),
};

const places: Gloss["words"] = {
  ...meaning("Germany", "deutschland deutschlands brd"),
  ...meaning("German", "deutsche* deutsch*"),
  ...meaning("Austria", "österreich österreichs"),
  ...meaning("Switzerland", "schweiz"),
  ...meaning("USA", "usa us amerika staaten vereinigten_staaten"),
  ...meaning("United Kingdom", "uk vereinigten_königreich grossbritannien britannien"),
  ...meaning("Austrian", "österreichisch* österreicher österreichern"),
  ...meaning("Swiss", "schweizer schweizern schweizerisch*"),
  ...meaning("Czechia", "tschechei tschechische_republik"),
  ...meaning("Netherlands", "niederlanden holland holländer"),
  ...meaning("Romania", "rumänien"),
  ...meaning("Bulgaria", "bulgarien"),
  ...meaning("Greece", "griechenland"),
  ...meaning("Belgium", "belgien"),
};

const trades: Gloss["words"] = {
  ...meaning("healthcare companies", "krankenhäuser kliniken spitäler ärzte apotheken"),
  ...meaning("construction companies", "baufirmen bauunternehmen baubetriebe"),
  ...meaning("agriculture companies", "landwirte bauern"),
  ...meaning("logistics companies", "speditionen spediteure frächter"),
  ...meaning("finance companies", "banken finanzdienstleister"),
  ...meaning("retail companies", "händler handelsbetriebe"),
  ...meaning("hospitality companies", "hotels restaurants wirte"),
  ...meaning("manufacturing companies", "hersteller"),
  ...meaning("education companies", "schulen unis universitäten"),
  ...meaning("Agriculture", "landwirtschaft agrarbereich agrarwirtschaft"),
  ...meaning("Consulting", "beratung beratungen beratungsbranche unternehmensberatung unternehmensberatungen consulting"),
  ...meaning("Healthcare", "gesundheitswesen gesundheitsbereich gesundheitsbranche"),
  ...meaning("Manufacturing", "fertigung produktion industrie produktionsbetriebe industriekunden"),
  ...meaning("Construction", "bau baubranche bauwirtschaft bausektor hochbau_branche"),
  ...meaning("Automotive", "automobilbranche autobranche automobil autohäuser kfz kfz-branche"),
  ...meaning("Energy", "energie energiebranche energiesektor energieversorger energiewirtschaft"),
  ...meaning("Logistics", "logistik logistikbranche transportbranche"),
  ...meaning("Real estate", "immobilien immobilienbranche immobiliensektor hausverwaltungen"),
  ...meaning("Finance", "finanzen finanzbranche finanzwesen finanzsektor finanzdienstleister"),
  ...meaning("Retail", "einzelhandel handel handelsbranche handelsbetriebe geschäfte_branche"),
  ...meaning("Hospitality", "gastgewerbe gastronomie hotelbranche hotellerie tourismus gastro"),
  ...meaning(
    "Food and beverage",
    "lebensmittel lebensmittelbranche nahrungsmittel nahrungsmittelbranche lebensmittelindustrie getränke",
  ),
  ...meaning("Software", "software softwarebranche it-branche it-firmen softwarefirmen edv"),
  ...meaning("Printing and media", "medien medienbranche druck druckbranche"),
  ...meaning("Education", "bildung bildungswesen bildungsbereich bildungssektor"),
};

const money: Gloss["words"] = {
  ...meaning("invoices", "rechnungen rechnungn rechnungsliste"),
  ...meaning(
    "issued invoices",
    "ausgangsrechnungen ausgangsrechnung kundenrechnungen verkaufsrechnungen ausgehende_rechnungen",
  ),
  ...meaning(
    "received invoices",
    "eingangsrechnungen eingangsrechnung einkaufsrechnungen kreditorenrechnungen lieferantenrechnungen eingehende_rechnungen",
  ),
  ...meaning("invoice date", "rechnungsdatum"),
  ...meaning("invoice number", "rechnungsnummer rechnungsnr re-nr rg-nr"),
  ...meaning("invoice amount", "rechnungshöhe rechnungsbetrag rechnungssumme rechnungswert"),
  ...meaning("unpaid", "unbezahlt* unbeglichen* nicht_gezahlt* offengeblieben*"),
  ...meaning("outstanding", "ausstehend* ausständig*"),
  ...meaning("overdue", "überfällig* säumig* im_verzug in_verzug verzögert* im_rückstand zahlungssäumig*"),
  ...meaning("due", "fällig fällige fälligen fälliger zahlbar"),
  ...meaning("due date", "fälligkeit fälligkeitsdatum zahlungsziel zahlungsfrist fälligkeitstermin zahlungstermin"),
  ...meaning(
    "partly paid",
    "teilbezahlt* teilweise_bezahlt* teilgezahlt* teilweise_beglichen* angezahlt* anbezahlt* teilbeglichen*",
  ),
  ...meaning("void", "storniert* storno stornos stornierung* ungültig* annulliert*"),
  ...meaning("drafts", "entwurf entwürfe entwürfen"),
  ...meaning("credit notes", "gutschrift gutschriften rechnungskorrektur* stornogutschrift*"),
  ...meaning(
    "revenue",
    "umsatz umsätze umsätzen umsatzes erlös erlöse erlösen fakturierung verkaufserlöse verkäufe absatz einnahmen",
  ),
  ...meaning("expenses", "ausgaben ausgabe kosten_gesamt aufwendungen aufwand einkäufe einkaufskosten"),
  ...meaning("spent", "ausgegeben verbraten"),
  ...meaning("receivables", "forderungen forderung außenstände aussenstände debitorensaldo"),
  ...meaning("payables", "verbindlichkeiten kreditorensaldo"),
  ...meaning("amount", "betrag summe_von betrages betrags höhe"),
  ...meaning("total", "summe gesamtsumme gesamtbetrag"),
  ...meaning("net", "netto exkl_mwst ohne_steuer vor_steuer exklusive_mwst"),
  ...meaning("gross", "brutto inkl_mwst mit_steuer inklusive_mwst"),
  ...meaning("vat", "mwst ust mehrwertsteuer umsatzsteuer mehrwertssteuer"),
  ...meaning("average", "durchschnittlich* durchschnitt mittelwert durchschnittswert im_mittel"),
  ...meaning("customers owe us money", "schuldner schuldnern"),
  ...meaning("owe", "schulden schuldet schuldig"),
  ...meaning("by ageing", "nach_alter nach_altersklassen"),
  ...meaning("monthly", "monatlich monatsweise"),
  ...meaning("by month", "nach_monaten nach_monat monatsweise_aufgeteilt je_monat pro_monat"),
};

const payments: Gloss["words"] = {
  ...meaning("payments", "zahlungen zahlung"),
  ...meaning(
    "payments received",
    "zahlungseingang zahlungseingänge zahlungseingängen geldeingang geldeingänge eingänge eingang kundenzahlungen eingegangene_zahlungen einzahlungen",
  ),
  ...meaning(
    "payments to suppliers",
    "zahlungsausgang zahlungsausgänge zahlungsausgängen ausgänge auszahlungen lieferantenzahlungen",
  ),
  ...meaning("payment method", "zahlungsart zahlungsarten zahlungsweise zahlungsmethode zahlungsmittel"),
  ...meaning("cash", "bar bargeld cash barem"),
  ...meaning("card", "karte kreditkarte bankomat bankomatkarte ec-karte kreditkarten karten"),
  ...meaning("direct debit", "lastschrift lastschriften einzug bankeinzug sepa einziehungsauftrag abbucher"),
  ...meaning("bank transfer", "überweisung überweisungen banküberweisung banküberweisungen"),
  ...meaning("paid", "überwiesen gezahlt bezahlt eingezahlt"),
};

const others: Gloss["words"] = {
  ...meaning("lines", "positionen rechnungspositionen rechnungszeilen"),
  ...meaning("how many", "wie_vielen"),
  ...meaning("customers", "kundn kunden kundinnen kundschaft abnehmer klienten mandanten auftraggeber debitoren käufer"),
  ...meaning("number of customers", "kundenzahl kundenanzahl"),
  ...meaning("customer number", "kundennummer"),
  ...meaning("address", "postleitzahl adresse anschrift straße strasse hausnummer postadresse lieferadresse"),
  ...meaning("city", "ort stadt wohnort"),
  ...meaning(
    "phone number",
    "telefon telefonnummer handy handynummer tel tel_nr tel_nummer telnr nummer_von rufnummer mobilnummer durchwahl",
  ),
  ...meaning("email address", "mail mailadresse e-mail email e-mail-adresse emailadresse"),
  ...meaning("VAT id", "uid uid-nummer uid-nr ust-id ustid atu steuernummer"),
  ...meaning("products", "produkte produkten artikel artikeln ware sortimentsartikel"),
  ...meaning("price list", "preisliste sortiment"),
  ...meaning(
    "product categories",
    "warengruppen produktgruppen artikelgruppen produktkategorien artikelkategorien produktlinien",
  ),
  ...meaning("no longer offered", "ausgelistet* ausgelaufen* eingestellt* inaktiv* auslaufartikel gestrichen*"),
  ...meaning("still offered", "lieferbar* aktiv_im_sortiment"),
  ...meaning("quotes", "angebote angeboten offerte offerten kostenvoranschläge kva kvas"),
  ...meaning("quote", "angebot offert offerte kostenvoranschlag"),
  ...meaning("accepted", "angenommen* zugesagt* bestätigt* beauftragt* akzeptiert* unterschrieben*"),
  ...meaning("declined", "abgelehnt* abgesagt* abgewiesen* nicht_angenommen*"),
  ...meaning("expired", "abgelaufen* verfallen* ausgelaufene_angebote"),
  ...meaning("deals", "deals geschäfte verkaufschancen chancen opportunities abschlüsse"),
  ...meaning("stage", "phase stufe stadium schritt"),
  ...meaning("stages", "phasen stufen"),
  ...meaning("won", "gewonnen* an_land_gezogen"),
  ...meaning("lost", "verloren* flöten_gegangen"),
  ...meaning("weighted", "gewichtet*"),
  ...meaning("tasks", "aufgaben to-dos todos to-do todo erledigungen wiedervorlagen erinnerungen"),
  ...meaning("task", "aufgabe wiedervorlage"),
  ...meaning("done", "erledigt* abgehakt* fertig abgeschlossen_tasks"),
  ...meaning("work out", "rechnen"),
};

const elsewhereWords = elsewhere(
  "verspätung verspätungen marge margen lieferung lieferungen versand rücksendung rücksendungen anrufe angestellte angestellten gehalt gehälter krieg verkäufer verkäuferin verkäufern selten dauer ändere bestätige rechne nichts antworte",
);

/** What is said for each thing, in many forms. */
export const thesaurus: Gloss["words"] = {
  ...elsewhereWords,
  ...numerals(),
  ...smallWords,
  ...places,
  ...trades,
  ...money,
  ...payments,
  ...others,
};
