// Longer than a screen because it is a table: patterns over a whole question, read from top to bottom before the idioms.
import { rewrite, rewriteWords } from "../forms.ts";
import type { Gloss } from "../gloss.ts";

const month = "(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)";
const end = "(?=\\s*(?:[,;.?!]|$))";
const name = "(\\p{Lu}\\S*(?: (?:&|und|\\p{Lu}\\S*))*)";

/** Who asks on whose behalf: people of an office, never a name. */
const someone =
  "(?:(?:mein|meine|unser|unsere|der|die|das|ein|eine|dem|einem) )?(?:neue[rs]? )?\\p{L}*(?:kunde|kundin|interessent|interessentin|chef|chefin|steuerberater|steuerberaterin|steuerberatung|buchhaltung|buchhalter|buchhalterin|vertrieb|vertriebsleiter|vertriebsleiterin|bank|hausbank|vorstand|geschäftsführung|geschäftsführer|geschäftsführerin|kollege|kollegin|kollegen|prüfer|prüferin|wirtschaftsprüfer|klient|klientin|mandant|mandantin|inhaber|inhaberin|partner|frau|mann|leitung|leiter|leiterin|assistentin|assistent|sekretärin|einkauf|lager|controlling|controller|team|finanzamt|betriebsprüfer|revision|büro|gesellschafter|boss)";
const asks =
  "(?:fragt|fragen|will|wollen|möchte|möchten|braucht|brauchen|hätte gern(?:e)?|muss|verlangt|interessiert sich|nervt|drängt|wartet auf|hat gefragt|hat mich gefragt|wüsste gern(?:e)?|wünscht|benötigt)";

const asides: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:nein|ne|nö|quatsch|sorry),? (?:nein,? )?(?:sondern |eher |lieber )?(?:ich )?(?:meinte|meine|wollte|dachte)(?: ich)?(?: eigentlich| doch)? ",
    "",
  ),
  rewrite(
    `^\\W*(?:ich )?(?:hab|habe)? ?(?:gerade |jetzt |eben )?${name} (?:am telefon|in der leitung|am apparat|in der warteschleife),? (.*?)(?:bei|von|an|mit|für) (?:denen|ihnen)(?!\\p{L})`,
    "$2 bei $1",
  ),
  rewrite(
    `^\\W*(?:ich )?(?:habe )?(?:gleich |nachher |morgen |heute |jetzt )*(?:einen )?(?:termin|meeting|besprechung|telefonat|call|besuch) (?:bei|mit) ${name}[,;–-]+ ?(?:was (?:sollte|muss|soll) ich (?:über die |dazu |über sie )?wissen|gib mir (?:einen )?überblick|briefing)(?=\\s*[?.!]*$)`,
    "‹tell me about› $1",
  ),
  rewrite(
    "^\\W*(?:für|zu[rm]) (?:(?:die|den|das|unsere|meine) )?(?:uva|umsatzsteuervoranmeldung|ust-?erklärung|ust-?voranmeldung|vorsteueranmeldung|zm) (?:brauche|bräuchte|benötige|brauchen|hätte)(?: ich| wir)(?: gern(?:e)?| noch| bitte)* ",
    "zeig ",
  ),
  rewrite(
    "^\\W*(?:bitte )?(?:schick|schicke|schreib|schreibe|such|suche|stell|mail|zieh) mir (?:bitte |mal |schnell )*(?=(?:eine |die |alle |den |das |sämtliche |unsere ))",
    "zeig ",
  ),
  rewrite("^(zeig [^?!]*?) (?:raus|heraus|zusammen)(?=\\s*(?:[,.?!]|$))", "$1"),
  rewrite(
    ",\\s*(?:ich |wir )?(?:muss|müssen|schreibe|schreiben|mache|machen|bereite|erstelle|rufe|fahre|gehe|bin|sitze)(?!\\p{L})(?![^?.!]*(?:zahlen|begleichen|überweisen|schließen|offen|überfällig))[^?.!:,\\d]*(?=[.!]*$)",
    "",
  ),
  rewriteWords("alphabetisch(?: sortiert| geordnet)?|aller zeiten|jemals", ""),
  rewrite(
    `^\\W*${someone} ${asks}(?: (?:mich|uns|nach|um|gerade|heute|schon|wieder|wissen|sehen|haben|dringend|für|die|den|das|ablage|akten|unterlagen|bericht|sitzung|von mir|von uns))*\\s*[,:–-]*\\s*`,
    "",
  ),
  rewrite("^\\W*(?:ich bin|bin|wir sind) (?:ganz |noch |hier )*neu(?: hier| im team| dabei| im büro)*\\s*[,.!:;–-]+\\s*", ""),
  rewrite(
    "^\\W*(?:nur |mal |ganz )*(?:kurz|schnell bitte|schnell|auf die schnelle|eine frage|kurze frage|frage|eilig|dringend|es eilt|noch was|noch etwas|und noch was|sitze im auto|bin unterwegs|bin im meeting|bin beim kunden|entschuldige(?:n sie)?(?: die störung)?|sorry(?: für die störung)?|verzeihung|tut mir leid)(?: dazu| gefragt)?\\s*[,.!:;–-]+\\s*",
    "",
  ),
  rewrite(
    "^\\W*(?:bitte )?(?:(?:kannst|könntest|könnten|können|würdest|würden|magst) (?:du|sie|ihr) (?:mir |uns |bitte |mal |kurz |schnell |vielleicht )*(?:bitte )?(?:sagen|zeigen|verraten|raussuchen|heraussuchen|nachschauen|nachsehen|auflisten|geben|ausgeben|nennen|mitteilen|schauen)?|weißt du|wissen sie|hast du|haben sie|sag|sagen sie|verrate|zeig|zeige|zeigen sie|gib|geben sie|nenn|nenne|nennen sie|schau|schauen sie|such|liste)(?: (?:mir|uns|bitte|mal|kurz|schnell|eben|doch|einmal|zufällig|vielleicht|nach|parat|auf))*\\s*[,:]?\\s+(?=(?:wie|wieviel|was|welche|wer|wo|wann|ob|an wen|bei wem|für wen|in welche)[nrms]?(?!\\p{L}))(?:ob )?",
    "zeig ",
  ),
  rewrite(
    "^\\W*(?:ich |wir )?(?:hätte|hätten|bräuchte|bräuchten|brauche|brauchen|brauch|will|wollen|möchte|möchten|benötige|suche|suchen|wüsste|würde)(?: ich| wir)?(?: (?:gern|gerne|bitte|mal|kurz|schnell|dringend|noch|heute|jetzt|wissen|sehen|haben))*\\s*[,:]?\\s+(?=(?:die|den|das|eine|einen|ein|alle|wie|was|welche|wer|unsere|sämtliche|mal|offene|überfällige)[nrms]?(?!\\p{L}))",
    "zeig ",
  ),
  rewrite("^\\W*wo (?:sehe|finde|bekomme) ich (?:denn )?(?=(?:die|den|das|alle|unsere|eine)(?!\\p{L}))", "zeig "),
  rewrite(
    "^(zeig .*?) (?:haben|sehen|wissen|anschauen|ansehen|bekommen|aufstellen|auflisten|zeigen|anzeigen|raussuchen|heraussuchen|ausgeben|geben|zusammenstellen)(?=\\s*[.?!]*$)",
    "$1",
  ),
  rewrite(
    "\\s*[,;.!?–-]+\\s+(?:weißt du(?: das)?|wissen sie(?: das)?|geht das|ist das möglich|wenn's geht|wenn möglich|kannst du (?:das )?(?:nachschauen|nachsehen|sagen)|danke(?: dir| ihnen| schön| sehr| im voraus| vorab)?|vielen dank|merci|lg|mfg|bitte(?: danke| schnell| dringend)?|eilt|dringend|zur info|nur zur info)\\s*[.?!:)]*$",
    "?",
  ),
  rewrite("\\s+(?:danke(?: dir| ihnen| schön| sehr)?|vielen dank|lg|bitte(?: danke| schnell| dringend)?)\\s*[.?!:)]*$", "?"),
  rewrite(
    "\\s+(?:für|zu|zum|zur|fürs) (?:(?:den|die|das|der|dem|meine[nmr]?|unsere[nmr]?|eine[nmr]?|morgige[nr]?|heutige[nr]?) ){0,2}(?:ablage|akten|akte|unterlagen|statistik|info|information|übersicht|sitzung|besprechung|meeting|jour fixe|bericht|report|quartalsbericht|jahresabschluss|monatsabschluss|uva|prüfung|steuerberatung|präsentation|planung|kontrolle|buchhaltung)(?=\\s*[.?!:,]*$)",
    "",
  ),
  rewrite(
    "^\\W*(?:für|zu|zum|zur|fürs) (?:(?:den|die|das|der|dem|meine[nmr]?|unsere[nmr]?|eine[nmr]?|morgige[nr]?|heutige[nr]?) ){0,2}(?:ablage|akten|akte|unterlagen|statistik|info|information|übersicht|sitzung|besprechung|meeting|jour fixe|bericht|report|quartalsbericht|jahresabschluss|monatsabschluss|uva|prüfung|steuerberatung|präsentation|planung|kontrolle|buchhaltung|bank|steuerberater|chef|chefin)\\s*[:,–-]+\\s*",
    "",
  ),
  // “Wenn ja, wie viel?”, “und zwar”.
  rewrite(",? (?:und )?(?:wenn|falls) (?:ja|überhaupt),? (?:wie ?viele?|welche|was|wie hoch)(?=\\s*[?.!]*$)", ""),
  rewrite(
    ",? und (?:auf welche summe|welche summe|wie viel|wieviel|wie hoch|was) (?:kommen|kommt|ergibt|ergeben|macht|machen|sind|ist|wären|ergäbe)(?: (?:die|das|sie|es))?(?: (?:zusammen|insgesamt|in summe|dann))*(?=\\s*[?.!]*$)",
    " ‹and for what amount›",
  ),
  rewrite(
    ",? und in welcher (?:höhe|summe)(?=\\s*[?.!]*$)|,? und (?:wie hoch|über welche summe|über welchen betrag)(?=\\s*[?.!]*$)",
    " ‹and for what amount›",
  ),
  rewriteWords(
    "derzeit|zurzeit|zur zeit|momentan|im moment|im augenblick|gegenwärtig|so ungefähr gesagt|ehrlich gesagt|eigentlich|überhaupt|bitteschön",
    "",
  ),
  rewrite("(?<!\\p{L})(wie ?viele?) (?:genau|exakt|ungefähr|circa|ca\\.?|denn|eigentlich|so)(?!\\p{L})", "$1"),
  rewrite("(?<!\\p{L})gab(?:'s|s|’s|(?! es))(?=\\s)(?! es)", "gab es"),
  rewrite("^zeig (?=(?:wie|wieviele?|was|wer|wem|wen|wann|wo|welche[nmrs]?)(?!\\p{L}))", ""),
];

/** Compounds of what is counted and by what: “Oktoberrechnungen”, “US-Kunden”, “Dollarumsatz”. */
const heads =
  "rechnung(?:en)?|umsatz|umsätze|umsätzen|kund(?:e|en|innen)|zahlung(?:en)?|zahlungseing(?:ang|änge|ängen)|angebot(?:e|en)?|deals?|forderung(?:en)?|gutschrift(?:en)?|aufträge|auftrag|geschäft(?:e|en)?|lieferant(?:en)?|einnahmen|ausgaben|posten|überweisung(?:en)?|firmen|unternehmen|betriebe|beträge|betrag|rechnungsbeträge|preise|produkte|artikel|kosten|erlöse|bestellungen|aufgaben|eingänge";
const modifiers = `${month}|jan|feb|sept?|okt|nov|dez|euro|eur|dollar|usd|pfund|gbp|franken|chf|us|usa|eu|schweiz|österreich|deutschland|italien|slowenien|kroatien|logistik|bau|energie|handels|einzelhandels|gastro|gastronomie|hotel|software|it|gesundheits|bildungs|immobilien|industrie|agrar|landwirtschafts|finanz|beratungs|automobil|auto|lebensmittel|transport|medien|q[1-4]|neu|alt|bestands|export|inlands|auslands|vorjahres|vormonats|tages|wochen|gesamt|brutto|netto|rest|durchschnitts|höchst|mindest`;

const compounds: Gloss["forms"] = [
  rewrite("(?<!\\p{L})export-?(umsatz|umsätze|rechnungen) (?=nach )", "$1 "),
  rewrite("(?<!\\p{L})wie hoch (?:ist|war|sind|waren) (?:die |der |unser |unsere )?(?=durchschnitt|mittlere)", ""),
  rewrite(
    `(?<![\\p{L}-])(netto|brutto|gesamt)-?(umsatz|umsätze|betrag|beträge|summe|forderungen|einnahmen|ausgaben|erlöse)(?!\\p{L})`,
    "$1 $2",
  ),
  rewrite(`(?<![\\p{L}-])(?:ausland|auslands|export)-?(kunden|umsatz|umsätze|rechnungen)(?!\\p{L})`, "$1 ‹not from Slovenia›"),
  rewrite(`(?<![\\p{L}-])(bestands|alt)-?(?=kunden(?!\\p{L}))`, ""),
  rewrite(`(?<![\\p{L}-])neu-?kunden(?!\\p{L})`, "‹newest customers›"),
  rewrite(`(?<![\\p{L}-])vorjahres-?(${heads})(?!\\p{L})`, "$1 ‹last year›"),
  rewrite(`(?<![\\p{L}-])vormonats-?(${heads})(?!\\p{L})`, "$1 ‹last month›"),
  rewrite(`(?<![\\p{L}-])monats-?(umsätze|umsätzen|einnahmen|ausgaben|kosten|zahlungen)(?!\\p{L})`, "$1 pro monat"),
  rewrite(`(?<![\\p{L}-])quartals-?(umsätze|umsätzen|einnahmen|ausgaben|kosten|zahlungen)(?!\\p{L})`, "$1 pro quartal"),
  rewrite(`(?<![\\p{L}-])(?:länder|branchen|kunden|währungs)-?umsätze(?!\\p{L})`, "umsätze"),
  rewrite(`(?<![\\p{L}-])(?:bar(?:geld)?|cash)-?(?:einnahmen|zahlungen|eingänge|zahlung|umsätze)(?!\\p{L})`, "‹cash payments›"),
  rewrite(`(?<![\\p{L}-])(${month}|jan|feb|sept?|okt|nov|dez|q[1-4])-?(${heads})(?!\\p{L})`, "$2 $1"),
  rewrite(
    `(?<![\\p{L}-])(?!jahr|quartal|monat|neu|alt|gesamt|netto|brutto|rest|höchst|bar|karten|durchschnitt)(${modifiers})(?:s|n)?-?(${heads})(?!\\p{L})`,
    "$1 $2",
  ),
  rewrite("(?<!\\p{L})durchschnitts-?(?=(?:rechnung|betrag|umsatz|preis|wert)\\p{L}*)", "durchschnittliche "),
  rewrite(
    "(?<!\\p{L})(?<!nach (?:dem )?)(?:rechnungs|einzel)?höhe der rechnung(?:en)?|(?<!\\p{L})(?<!nach (?:dem |der )?)rechnungs(?:höhe|wert|größe|betrag|summe)(?!\\p{L})",
    "‹invoice amount›",
  ),
  rewrite(
    "(?<!\\p{L})(?:mit )?(?:rechnungsdatum|ausstellungsdatum|belegdatum|datum) (?:vom |von |aus |im |in |am )?(?=\\d|" +
      month +
      ")",
    "‹issued in› ",
  ),
  rewrite("(?<!\\p{L})mit (?:fälligkeit|fälligkeitsdatum|zahlungsziel|fälligkeitstermin)(?!\\p{L})", "‹due›"),
  rewriteWords(
    "mahnkandidaten|mahnkandidat|mahnliste|mahnvorschläge|mahnvorschlag|mahnlauf|mahnfälle|zu mahnende(?:n)? rechnungen",
    "‹overdue invoices›",
  ),
  rewriteWords("(?:debitoren|op|offene-posten)-?(?:liste|aufstellung|übersicht)", "‹open invoices›"),
];

const numbers = [
  ["fünf|5", 5],
  ["sieben|7", 7],
  ["zehn|10", 10],
  ["vierzehn|14", 14],
  ["fünfzehn|15", 15],
  ["zwanzig|20", 20],
] as const;

const time: Gloss["forms"] = [
  rewrite("(?<!\\p{L})(?:in den |die )?ersten (?:drei|3) monaten?(?: heuer| dieses jahr| des jahres)?", "‹in Q1 this year›"),
  rewrite(`(?:(?<!\\p{L})(?:in der|der|die) )?(?<!\\p{L})erste[nr]? (${month})-?woche`, "‹between 1 and 7› $1"),
  rewrite(
    "(?:(?<!\\p{L})(?:in der|der|die) )?(?<!\\p{L})letzte[nr]? (januar|jänner|märz|mai|juli|august|oktober|dezember)-?woche",
    "‹between 25 and 31› $1",
  ),
  rewrite(
    "(?:(?<!\\p{L})(?:in der|der|die) )?(?<!\\p{L})letzte[nr]? (april|juni|september|november)-?woche",
    "‹between 24 and 30› $1",
  ),
  rewrite(`(?:(?<!\\p{L})(?:in|aus) der |die |der )?(?<!\\p{L})erste[nr]? (${month})-?hälfte`, "‹first half of› $1"),
  rewrite(`(?:(?<!\\p{L})(?:in|aus) der |die |der )?(?<!\\p{L})zweite[nr]? (${month})-?hälfte`, "‹second half of› $1"),
  rewriteWords("heurige[nrsm]?", "‹this year›"),
  rewriteWords("kommende[nrsm]?", "‹next›"),
  ...numbers.map(([count, to]) =>
    rewrite(
      `(?:(?<!\\p{L})(?:in den|während der|die|den) )?(?<!\\p{L})erste[nr]? (?:${count}) tagen? (?:des |im |vom |in )?(?=${month})`,
      `‹between 1 and ${to}› `,
    ),
  ),
  rewrite(
    `(?:(?<!\\p{L})(?:in der|die|der) )?(?<!\\p{L})erste[nr]? (?:woche) (?:des |im |vom |in )?(?=${month})`,
    "‹between 1 and 7› ",
  ),
  rewrite(
    `(?:(?<!\\p{L})(?:in der|die|der) )?(?<!\\p{L})(?:erste[nr]? hälfte|erste[nr]? monatshälfte) (?:des |im |vom |in |von )?(?=${month})`,
    "‹first half of› ",
  ),
  rewrite(
    `(?:(?<!\\p{L})(?:in der|die|der) )?(?<!\\p{L})(?:zweite[nr]? hälfte|zweite[nr]? monatshälfte) (?:des |im |vom |in |von )?(?=${month})`,
    "‹second half of› ",
  ),
  rewrite(`(?<!\\p{L})anfang (?=${month}|20\\d\\d)(?<!seit anfang )`, "‹between 1 and 10› "),
  rewrite(
    `(?<!\\p{L})ende (?=(?:januar|jänner|märz|mai|juli|august|oktober|dezember)(?!\\p{L}))(?<!bis (?:zum )?ende )`,
    "‹between 21 and 31› ",
  ),
  rewrite(`(?<!\\p{L})ende (?=(?:april|juni|september|november)(?!\\p{L}))(?<!bis (?:zum )?ende )`, "‹between 21 and 30› "),
  rewrite(
    "(?<!\\p{L})(erste|zweite)[snr]? (?:jahreshälfte|hälfte des jahres|halbjahr|halbjahres)(?: (20\\d\\d))?",
    "$1 halbjahr $2",
  ),
  rewrite("(?<!\\p{L})(?:in der )?(\\d{1,2})\\. ?(?:kalenderwoche|kw|woche)(?!\\p{L})", "‹in week $1›"),
  rewrite("(?<!\\p{L})(?:in (?:der )?)?(?:kalenderwoche|kw|woche) ?(\\d{1,2})(?![\\d.])", "‹in week $1›"),
  rewrite(
    `(?<!\\p{L})(?:im |in |vom |letzten |vorigen )*(${month}) (?:letzte[sn]|vorige[sn]|vergangene[sn]|des (?:letzten|vorigen|vergangenen)) jahres?`,
    "$1 ‹last year›",
  ),
  rewrite(`(?<!\\p{L})(?:(im|seit|bis) )?(?:letztes|voriges|vergangenes) jahr (?:im )?(${month})`, "$1 $2 ‹last year›"),
  rewrite(`(?<!\\p{L})(?:(im|seit|bis) )?(?:heuer|dieses jahr) (?:im )?(${month})`, "$1 $2 ‹this year›"),
  rewriteWords("vorletztes jahr|im vorletzten jahr|vor zwei jahren", "‹two years ago›"),
  rewriteWords("(?:im |aus dem |vom )?vorvorjahr", "‹two years ago›"),
  rewrite(
    "(?<!\\p{L})(?:in den |während der |der |die |den )?(?:letzten|vergangenen|zurückliegenden) (?=(?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|dreißig|sechzig|neunzig) (?:tage|wochen|monate|quartale|jahre)n?)",
    "‹in the last› ",
  ),
  rewrite("(?<!\\p{L})innerhalb (?:von |der nächsten |der )?(?=\\d+ tagen)", "‹in the next› "),
  rewrite("(?<!\\p{L})binnen (?=\\d+ tagen)", "‹in the next› "),
  rewrite(
    `(?<!\\p{L})nach (?:dem )?(?=\\d{1,2}\\.? ?(?:${month}|January|February|March|April|May|June|July|August|September|October|November|December))`,
    "‹after› ",
  ),
  rewrite(
    `(?<!\\p{L})vor (?:dem )?(?=\\d{1,2}\\.? ?(?:${month}|January|February|March|April|May|June|July|August|September|October|November|December))`,
    "‹before› ",
  ),
  rewrite(
    `(?<!\\p{L})(?:ab|seit) (?:dem )?(?=\\d{1,2}\\.? ?(?:${month}|January|February|March|April|May|June|July|August|September|October|November|December))`,
    "‹since› ",
  ),
  // How long it has been due.
  rewrite(
    "(?<!\\p{L})(?:die )?(?:seit )?(?:schon |bereits )?(?:seit )?(?:mehr als|über|länger als|mindestens) (\\d+) tagen? (?:überfällig\\p{L}*|fällig|im verzug|in verzug|offen und überfällig|drüber)(?: (?:sind|ist))?",
    "‹overdue for more than› $1 ‹days›",
  ),
  rewrite(
    "(?<!\\p{L})(?:die )?(?:seit )?(?:schon |bereits )?(?:seit )?(?:mehr als|über|länger als|mindestens) (?:einem|einen|ein|1) monat (?:überfällig\\p{L}*|im verzug|in verzug|drüber)(?: (?:sind|ist))?",
    "‹overdue for more than a month›",
  ),
  rewrite(
    "(?<!\\p{L})(?:die )?(?:seit )?(?:schon |bereits )?(?:seit )?(?:mehr als|über|länger als|mindestens) (?:zwei|2) monaten? (?:überfällig\\p{L}*|im verzug|in verzug|drüber)(?: (?:sind|ist))?",
    "‹overdue for more than 2 months›",
  ),
  rewrite(
    "(?<!\\p{L})(?:die )?(?:seit )?(?:schon |bereits )?(?:seit )?(?:mehr als|über|länger als|mindestens) (?:drei|3) monaten? (?:überfällig\\p{L}*|im verzug|in verzug|drüber)(?: (?:sind|ist))?",
    "‹overdue for more than 3 months›",
  ),
  rewrite("(?<!\\p{L})länger als(?!\\p{L})", "‹longer than›"),
];

const money: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})(zwischen|von) (\\d[\\d.,]*) (und|bis) (\\d[\\d.,]*) ?(euro|eur|€|usd|dollar|gbp|pfund|chf|franken)(?!\\p{L})",
    "‹between $2› $5 ‹and $4› $5",
  ),
  rewrite("(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)?) ?k(?!\\p{L})", "‹$1k›"),
  rewrite("(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)?) ?(?:tsd\\.?|mille|riesen)(?!\\p{L})", "$1 tausend"),
  rewrite(
    "(?<!\\p{L})bis (?:zu )?(?=(?:\\d[\\d.,]*|hundert|tausend|zehntausend) ?(?:euro|eur|€|dollar|usd|pfund|gbp|franken|chf))(?<!(?:von|zwischen|ab) [^?.!]{1,25})",
    "‹up to› ",
  ),
  rewriteWords("hundert(?= (?:euro|eur|€|dollar|usd|pfund|gbp|franken|chf))", "100"),
  rewriteWords("kohle|knete|asche|zaster", "geld"),
];

const invoices: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})an welchem (?:tag|datum) (?:wird|ist|war) (?:die )?(?:rechnung )?(\\p{L}+-[\\p{L}\\p{N}/-]*\\d[\\p{L}\\p{N}/-]*) (?:fällig|zu zahlen)",
    "‹due date of› $1",
  ),
  rewrite(
    "^\\W*was (?:ist|bedeutet|heißt) (?:eigentlich )?(?:die |eine |der |ein )?(?:mwst|mehrwertsteuer|umsatzsteuer|ust|forderung|gutschrift|pipeline|netto|brutto)(?=\\W*$)",
    "‹meaning› ",
  ),
  rewrite("(?<!\\p{L})(überfällige|offene|unbezahlte)r? teil (?:der|unserer) (?=forderungen|rechnungen|außenstände)", "$1n "),
  rewrite(
    "(?<!\\p{L})(?:die |was )?(?:schon |bereits |längst )?((?:im|vor|bis|in|seit|am|letzten|letzte|vorige) [^,?.!]{2,24}? )(?:schon |bereits )?bezahlt (?:hätten? (?:werden|sein) (?:sollen|müssen)|werden (?:hätten? )?soll(?:t)?en|sein (?:sollten|müssten)|gehört hätten?)",
    "‹open due› $1",
  ),
  rewrite(
    `(?<!\\p{L})wie oft haben wir ${name} (heuer |dieses jahr |letztes jahr )?(?:etwas |was )?(?:fakturiert|verrechnet|in rechnung gestellt|berechnet)`,
    "‹how many invoices of› $1 $2",
  ),
  rewrite("(?<!\\p{L})(?:am|auf dem|auf unserem|aufs|auf das) konto(?!\\p{L})", ""),
  rewrite("(?<!\\p{L})einzel-?(?=zahlung|rechnung)", ""),
  rewrite("(?<!\\p{L})(?:sind|lagen|liegen|waren) (?=(?:heuer |dieses jahr |letztes jahr )?(?:über|unter) \\d)", ""),
  // What has to be paid in tax is a difference that no tool knows.
  rewrite(
    "(?<!\\p{L})(?:(?:ust-?|mwst-?|umsatzsteuer-?|vorsteuer-?)?(?:zahllast|überhang)(?!\\p{L})|(?=(?:wie ?viel|welche) (?:ust|mwst|umsatzsteuer|mehrwertsteuer)[^?.!]*(?:müssen|zahlen|abführen|schulden) ))",
    "‹tax balance› ",
  ),
  rewrite(
    `(?<!\\p{L})(?:hat|haben) ${name} (?:schon |bereits )?(?:alles|alle rechnungen|sämtliche rechnungen) (?:bezahlt|gezahlt|beglichen)`,
    "‹open invoices of› $1",
  ),
  rewrite(
    "(?<!\\p{L})wie ?viel (?:geld )?haben wir (?:(?:aktuell|gerade|noch|jetzt) )*(in (?:euro|eur|dollar|usd|pfund|gbp) )?(?:draußen|ausständig|außen|zu bekommen|gut)(?!\\p{L})",
    "‹how much do customers owe us› $1",
  ),
  rewrite("(?<!\\p{L})(?:fremdwährungs|auslandswährungs)-?(rechnungen|zahlungen|angebote|posten)", "$1 ‹not in euros›"),
  rewrite(
    "(?<!\\p{L})in (?:einer )?(?:fremdwährung(?:en)?|anderer währung|anderen währungen|fremder währung)(?!\\p{L})",
    "‹not in euros›",
  ),
  rewrite(
    "(?<!\\p{L})(?:die )?(?:noch )?(?:immer )?(?:warten|wartet|stehen)(?: noch)?(?: immer)? auf (?:die |eine |ihre |ihren )?(?:zahlung|begleichung|bezahlung|zahlungseingang|geldeingang)(?: (?:warten|wartet))?",
    "‹unpaid›",
  ),
  rewrite("(?<!\\p{L})(?:auf|für) (?:zahlung|bezahlung) warten(?:de)?", "‹unpaid›"),
  rewrite(
    "(?<!\\p{L})(?:haben |hat |wurde[n]? )?(?:nur|erst|bisher nur) (?:einen |zu einem |ein |den )?(?:teil|bruchteil|teilbetrag|teilbeträge|hälfte)(?: (?:der rechnung(?:en)?|davon|des betrags))? ?(?:bezahlt|gezahlt|beglichen|überwiesen)(?: haben| hat)?",
    "‹partly paid invoices›",
  ),
  rewrite(
    "(?<!\\p{L})(?:noch )?nicht (?:voll|vollständig|ganz|zur gänze|komplett) (?:be|ge)zahlt\\p{L}*|(?<!\\p{L})(?:noch )?nicht (?:voll|vollständig|ganz|zur gänze|komplett) beglichen\\p{L}*",
    "‹open›",
  ),
  rewrite(
    "(?<!\\p{L})wie ?viele (rechnungen|ausgangsrechnungen|gutschriften|angebote) (?:liegen|stecken|hängen|sind)(?: noch)? (?:im|als) (?:entwurf|entwürfe)",
    "‹how many draft› $1",
  ),
  rewrite(
    "(?<!\\p{L})mit (?:wie ?viel|welchem) (?:geld|betrag|zahlungseingängen|eingängen) (?:können|dürfen|kann|sollten) (?:wir|man|ich) (.*?) ?rechnen",
    "‹total of open invoices due› $1",
  ),
  rewrite(
    "(?<!\\p{L})wie ?viel (?:geld )?(?:sollte|soll|müsste|kommt|wird|erwarten wir|dürfte) (?:noch )?((?:bis|diese|nächste|diesen|nächsten|im|in) [^?.!]{2,30}?) ?(?:noch )?(?:reinkommen|hereinkommen|eingehen|rein|herein|kommen)?(?=\\s*[?.!]*$)",
    "‹total of open invoices due› $1",
  ),
  rewrite(
    `(?<!\\p{L})(?:ist|sind|hat|haben) (?:bei |von )?(?:der firma )?${name} (?:bei uns )?(?:noch |gerade |aktuell )*(?:irgend)?(?:etwas|was|eine rechnung|rechnungen) (?:noch )?(offen|überfällig|unbezahlt|ausständig)\\p{L}*`,
    "$2 ‹invoices of› $1",
  ),
  rewrite(
    `(?<!\\p{L})(?:gibt es|gibts|steht) (?:bei|von) ${name} (?:noch )?(?:irgend)?(?:etwas|was) (offenes?|überfälliges?|unbezahltes?|aus)`,
    "‹open invoices of› $1",
  ),
  rewrite("(?<!\\p{L})ausständig\\p{L}*", "offen"),
  rewrite(
    "(?<!\\p{L})am längsten (?:schon )?(?:überfällig|offen|unbezahlt|im verzug)\\p{L}*|(?<!\\p{L})längst(?:e|en) überfällig\\p{L}*",
    "‹longest overdue›",
  ),
  rewrite("(?<!\\p{L})(?:welche rechnung|rechnung) (?:ist|war|wäre) ‹longest overdue›", "‹longest overdue invoice›"),
  rewrite(
    "(?<!\\p{L})(?:alters|fälligkeits)-?(?:struktur|gliederung|liste|analyse|übersicht|verteilung|aufstellung|raster)(?: (?:der|unserer|von|aller|für|zu|zu den|über die))*(?: (?:offenen|überfälligen|unbezahlten))? ?(?:forderungen|posten|rechnungen|außenstände|debitoren|beträge)?",
    "‹ageing of receivables›",
  ),
  rewrite(
    "(?<!\\p{L})(?:offene[nr]? posten|offene[nr]? rechnungen|forderungen|außenstände|unbezahlte[nr]? rechnungen) nach (?:alter|fälligkeit|altersklassen|laufzeit|überfälligkeit|tagen|fälligkeitstagen)(?: (?:aufgeschlüsselt|gegliedert|gestaffelt|sortiert|aufgeteilt|gruppiert|geordnet))?",
    "‹ageing of receivables›",
  ),
  rewriteWords("aufgeschlüsselt|aufgegliedert|aufgesplittet|gestaffelt|aufgedröselt|aufgelistet|gruppiert|untergliedert", ""),
  rewrite(
    "(?<!\\p{L})verbindlichkeiten (?:gegenüber|bei|an|zu) (?:unseren |den )?lieferanten",
    "‹how much do we owe our suppliers›",
  ),
  rewrite(
    "(?<!\\p{L})(?:wie ?viel|was) (?:ist |fehlt |steht |bleibt )?(?:noch )?(?:fehlt|offen|aus|zu zahlen|übrig|ausständig)?(?: noch)? (?:auf|bei|von|für|an) (?:der |die )?(?:rechnung )?(?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹how much is left to pay on› ",
  ),
  rewrite(
    "(?<=‹how much is left to pay on› \\S+)(?: noch)? (?:noch )?(?:offen|aus|zu zahlen|übrig|ausständig|fehlt)(?=\\s*[?.!]*$)",
    "",
  ),
  rewrite(
    "(?<!\\p{L})(?:welche positionen|was alles|was|welche posten|welche artikel) (?:hat|steht|stehen|sind|enthält|umfasst|haben wir verrechnet|wurde verrechnet)(?: (?:auf|in|bei|mit|alles))*(?: der| die)?(?: rechnung)? (?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹lines of invoice› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:die )?positionen (?:von|der|zu|auf|aus)(?: der)?(?: rechnung)? (?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹lines of invoice› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:an wen|für wen|wem|wer ist der kunde) (?:ging|ist|haben wir|wurde|war|geht|zu|von|auf)(?: die| der)?(?: rechnung)? (?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)(\\S+)(?: gestellt| geschickt| gegangen| verschickt| ausgestellt)?",
    "‹customer of invoice› $1",
  ),
  rewrite("(?<!\\p{L})(?:zur gänze|gänzlich)(?!\\p{L})", "vollständig"),
  rewrite("(?<!\\p{L})rechnung (?:lautet|lief|geht|ging|war|ist|lautete) (?:auf|über) (?=\\d[\\d.,]*)", "rechnung ‹is› "),
  rewrite(
    "(?<!\\p{L})(?:was|wie ?viel) (?:haben|hatten) wir (?:denen|ihnen|dem|der|den) (?:(heuer|dieses jahr|letztes jahr|diesen monat) )?(?:berechnet|verrechnet|fakturiert|in rechnung gestellt)",
    "‹how much did we invoice them› $1",
  ),
  rewrite("(?<!\\p{L})(?:fiel|fielen|fällt|fallen)(?= [^?.!]* an(?=\\s*[?.!]*$))", ""),
  rewrite(
    "(?<=(?:umsatzsteuer|mehrwertsteuer|mwst|ust|vorsteuer|kosten|ausgaben)(?!\\p{L})[^?.!]*) (?:angefallen|an|zusammengekommen|ausgewiesen)(?: ist| sind)?(?=\\s*[?.!]*$)",
    "",
  ),
];

const turnover: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})was wir (?:auf|mit|in) (?:rechnung |der rechnung )?(?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)(\\S+) (?:verkauft|verrechnet|fakturiert|geliefert|berechnet) haben",
    "‹lines of invoice› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:was|wie ?viel) haben wir ([^?.!]{2,60}?) verkauft(?=\\s*[?.!]*$)(?<!(?:mehr|weniger|meisten|wenigsten|nicht|artikel|produkte)[^?.!]*)",
    "‹how much did we invoice› $1",
  ),
  rewrite("(?<!\\p{L})umsatz-?(?:verlauf|übersicht|statistik|auswertung|liste|zahlen|bericht|tabelle)(?!\\p{L})", "umsatz"),
  rewrite(
    `(?<!\\p{L})(?:um )?wie ?viel (?:sind wir|ist der umsatz) (?:im )?(${month}) (?:gegenüber|im vergleich zum?|zum) (?:dem )?(${month}) (?:zurückgegangen|gestiegen|gefallen|gewachsen|eingebrochen)`,
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite("(?<!\\p{L})bring(?:en|t) (?:uns )?am meisten(?: ein| umsatz)?(?!\\p{L})", "‹had the most revenue›"),
  rewrite(
    "(?<!\\p{L})(?:um )?wie ?viel(?: prozent| %)? (?:haben wir )?(?:heuer |dieses jahr )?(?:mehr|weniger) (?:umsatz )?(?:haben wir )?(?:heuer |dieses jahr )?(?:verkauft|umgesetzt|gemacht|fakturiert|verrechnet|verdient)? ?als (?:im )?(?:letztes jahr|letzten jahr|vorjahr)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})umsatz-?(?:wachstum|entwicklung|steigerung|rückgang|veränderung|plus|vergleich)(?: heuer| dieses jahr)? (?:gegenüber|im vergleich (?:zum|zu|mit)|zum|mit) (?:dem )?(?:vorjahr|letzten jahr|letztem jahr)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    `(?<!\\p{L})(?:unterschied|differenz) (?:im|beim|des|bei) umsatz(?:es)? (?:zwischen|von) (q[1-4]|${month}) (?:und|zu) (q[1-4]|${month})|(?<!\\p{L})umsatz-?(?:unterschied|differenz) (?:zwischen|von) (q[1-4]|${month}) (?:und|zu) (q[1-4]|${month})`,
    "‹revenue in› $2$4 ‹compared with› $1$3",
  ),
  rewrite(
    "(?<!\\p{L})(?:wie ?viel|was) (?:hat|haben) uns (?:der|unser) (?:größte|teuerste) lieferant (heuer |dieses jahr |letztes jahr )?gekostet",
    "‹top supplier by revenue› $1",
  ),
  rewrite(
    `(?<!\\p{L})wann haben wir ${name} (?:zuletzt|das letzte mal|letztmals) (?:etwas |was )?(?:verkauft|geliefert|verrechnet|fakturiert)`,
    "‹when did we last invoice› $1",
  ),
  rewrite(
    `(?<!\\p{L})(?:was|wie ?viel) haben wir (heuer |dieses jahr |letztes jahr )?von ${name} (heuer |dieses jahr |letztes jahr )?(?:bekommen|erhalten|gekriegt)`,
    "‹how much money did we receive from› $2 $1 $3",
  ),
  rewrite(
    "(?<!\\p{L})(?:in den jahren |jahre )?(20\\d\\d) und (20\\d\\d)(?<=umsatz [^?.!]*)(?! (?:compared|vergl))",
    "‹by year from $1 to $2›",
  ),
  rewrite(
    "(?<!\\p{L})(?:haben wir|verkaufen wir|machen wir|setzen wir|liegen wir|sind wir|stehen wir) (?:(?:heuer|dieses jahr|in diesem jahr|im moment|bisher) )*(?:mehr|weniger|besser|schlechter)(?: umsatz| geschäft| oder (?:weniger|schlechter|mehr|besser))*(?: (?:verkauft|umgesetzt|gemacht|fakturiert|verrechnet|verdient|um|eingenommen))? als (?:im |in |das )?(?:letzte[sn]? jahr|vorige[sn]? jahr|vorjahr|vergangene[sn]? jahr)(?: (?:verkauft|umgesetzt|gemacht|fakturiert|verrechnet|verdient|um diese zeit|zur gleichen zeit))*",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})wie (?:stehen|liegen|sind|schneiden) wir (?:(?:heuer|dieses jahr|beim umsatz|umsatzmäßig) )*(?:im vergleich (?:zum|zu|mit)|gegenüber|verglichen mit|zum) (?:dem )?(?:vorjahr|letzten jahr|letztem jahr)(?: (?:da|ab|unterwegs))?",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})umsatz (?:heuer|dieses jahr|in diesem jahr) (?:gegenüber|im vergleich (?:zum|zu|mit)|verglichen mit|vs\\.?|gegen|zu|zum) (?:dem )?(?:vorjahr|letzten jahr|letztem jahr|letztes jahr)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    `(?<!\\p{L})(?:um )?wie ?viel (?:besser|schlechter|stärker|schwächer|höher|niedriger|mehr|weniger) (?:war|ist|lief|lag) (?:der |im )?(${month}) als (?:der |im )?(${month})`,
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite(
    `(?<!\\p{L})vergleich(?:e|en sie)? (?:mir )?(?:bitte )?(?:den |im )?(${month}(?: 20\\d\\d)?) (?:und|mit|gegen) (?:dem |den )?(${month}(?: 20\\d\\d)?)${end}`,
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite(
    "(?<!\\p{L})welche[rs]? (kunde|branche|land|lieferant|produktgruppe) (?:hat |haben |liegt |ist |steht |bringt |brachte |bringen |macht )(?:uns )?((?:heuer|dieses jahr|letztes jahr|20\\d\\d) )?(?:beim umsatz |nach umsatz |umsatzmäßig |uns )?(?:ganz )?(?:vorne|vorn|an der spitze|auf platz eins|auf platz 1|am meisten ein|am meisten gebracht|am meisten eingebracht|das meiste ein|am meisten|das meiste geld|die nummer eins)",
    "‹which› $1 ‹had the most revenue› $2",
  ),
  rewrite(
    "(?<!\\p{L})(?:in )?welche[nr]? (monate?n?|quartale?n?) (?:lagen|waren|sind|liegen|kamen|hatten|haben|erreichten)(?: wir)?( heuer| dieses jahr| letztes jahr| 20\\d\\d)? (?:auf )?(?=(?:über|mehr als|unter|weniger als|mindestens) )",
    "welche $1$2 ",
  ),
  rewrite(
    "(?<!\\p{L})(?:die )?(zwei|drei|fünf|zehn|\\d+) (?:umsatzstärksten|stärksten) (länder|kunden|branchen|lieferanten)",
    "top $1 $2 ‹by revenue›",
  ),
  rewrite(
    "(?<!\\p{L})haben ((?:heuer|dieses jahr|letztes jahr) )?(?:bei uns )?(?:für|um) (mehr als|über|mindestens) (\\d[\\d.,]* ?(?:euro|eur|€|usd|dollar)?) (?:gekauft|bestellt|eingekauft|umgesetzt)",
    "$1 ‹with revenue› $2 $3",
  ),
  rewrite("(?<!\\p{L})(?:verrechnet|verrechneten)(?!\\p{L})", "fakturiert"),
  rewrite("(?<!\\p{L})(?:export(?:iert)?|verkauft|geliefert) nach (?=\\p{Lu})", "verkauft in "),
  rewrite(
    "(?<!\\p{L})nach (?=(?:deutschland|österreich|italien|slowenien|kroatien|frankreich|spanien|polen|tschechien|schweden|großbritannien|england)(?!\\p{L}))(?<!(?:umsatz|umsätze|kunden|rechnungen) nach )",
    "in ",
  ),
  rewrite(
    "(?<=(?:umsatz|umsätze|rechnungen|verkauft|geliefert|verkäufe)(?: \\S+){0,3}) nach (?=(?:deutschland|österreich|italien|slowenien|kroatien|frankreich|spanien|polen|tschechien|schweden|großbritannien|england|ungarn|holland)(?!\\p{L}))",
    " in ",
  ),
];

const payments: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})wer (?:hat|war) (?:uns )?(?:als letzte[rs]?|zuletzt|als letztes|das letzte mal) (?:gezahlt|bezahlt|überwiesen|eingezahlt)(?=\\s*[?.!]*$)",
    "‹latest payment›",
  ),
  rewrite(
    "(?<!\\p{L})(?:wie ?viel|was) (?:an )?(?:geld |kohle |zahlungen )?(?:ist|sind|kam|kamen|ging|gingen|floss) ([^?.!]*?) (?:rein|reingekommen|herein|hereingekommen|ein|eingegangen|auf dem konto|aufs konto|zusammen)(?=\\s*[?.!]*$)",
    "‹how much money did we receive› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:gab es|gibt es|hatten wir|haben wir)(?= (?:heuer |im |in |diese|letzte|dieses |gestern )?[^?.!]*?(?:zahlungen|barzahlungen|kartenzahlungen|lastschriften|überweisungen))",
    "",
  ),
  rewrite(
    "(?<!\\p{L})(wie ?viele) (kartenzahlungen|barzahlungen|lastschriften|überweisungen|zahlungen|zahlungseingänge|gutschriften|stornos|angebote|rechnungen|deals|entwürfe) (?:gab es|gibt es|gab's|hatten wir|kamen|kamen rein|gingen ein|sind es|waren es|fielen an)(?!\\p{L})",
    "$1 $2",
  ),
  rewrite("(?<!\\p{L})(?:gingen|ging|kamen|kam) ([^?.!]*?) ein(?=\\s*[?.!]*$)", "‹came in› $1"),
  rewrite(",? und wie ?viele?(?=\\s*[?.!]*$)(?<=(?:zahlungen|rechnungen|kunden|angebote|deals)[^?.!]*)", ""),
];

const parties: Gloss["forms"] = [
  rewrite("(?<!\\p{L})(?:zu|in) welche[rn]? branche (?:gehört|gehören|fällt|zählt) (?=\\p{Lu})", "‹industry of› "),
  rewrite(
    "(?<!\\p{L})(welche (?:branche|kategorie|warengruppe|produktgruppe)) (?:hat|haben) die wenigsten (?=kunden|produkte|artikel)",
    "$1 ‹has the fewest› ",
  ),
  rewrite("(?<!\\p{L})(?:unter|bei) (?:den|unseren) kunden(?=\\s*[?.!]*$)| als kunden?(?=\\s*[?.!]*$)", ""),
  rewrite(
    "(?<!\\p{L})(?:an wen (?:wende|wenden) (?:ich mich|wir uns)|mit wem (?:spreche|rede|telefoniere|verhandle|sprechen|reden) (?:ich|wir)|wen (?:rufe|kontaktiere|frage) ich|wer ist (?:der |die |unser |unsere |mein |meine )?(?:ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|ansprechperson|zuständige|zuständiger)|wer (?:ist zuständig|betreut uns)|ansprechpartner|ansprechperson|kontaktperson) (?:denn )?(?:bei|von|für|in) (?:der firma )?(?=\\p{Lu})(.+?)(?: an)?(?=\\s*[?.!]*$)",
    "‹who is our contact at› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:wohin|an welche adresse) (?:schicke|schicken|sende|senden|liefere|liefern|geht|soll) (?:ich |wir |man )?(?:die |den |das )?(?:post|ware|rechnung|paket|brief|muster|lieferung)? ?(?:an|für|von|zu)? ?(?:die firma )?(?=\\p{Lu})",
    "‹address of› ",
  ),
  rewrite(
    `(?<!\\p{L})was (?:macht|machen|ist) (?:eigentlich )?${name} (?:eigentlich )?(?:so |für eine branche|beruflich|von der branche her)?(?=\\s*[?.!]*$)`,
    "‹tell me about› $1",
  ),
  rewrite(
    "(?<!\\p{L})in welcher branche (?:ist|arbeitet|sind) (?=\\p{Lu})([^?.!]+?)(?: tätig| zuhause)?(?=\\s*[?.!]*$)",
    "‹industry of› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:in|aus) (?:welcher stadt|welchem ort|welchem land) (?:sitzt|ist|kommt|sitzen|kommen|liegt) (?=\\p{Lu})",
    "‹address of› ",
  ),
  rewrite(
    "^\\W*(?:alles|sämtliches|infos?|informationen|stammdaten|kundendaten|kundenblatt|kundenkarte|kundenprofil|steckbrief|überblick|zusammenfassung|die daten|daten) ?(?:über|zu|zum|zur|von|vom|für)? ?(?:kunden |den kunden |die firma |firma )?(?=\\p{Lu})",
    "‹tell me about› ",
  ),
  rewrite("(?<!\\p{L})wie ist (?:der |die )?(?:stand|lage|situation) (?:bei|mit) (?=\\p{Lu})", "‹tell me about› "),
  rewrite(
    "(?<!\\p{L})wann (?:hatten|haben|war) (?:wir )?(?:zuletzt|das letzte mal|letztmals|der letzte)? ?(?:kontakt|kontakt gehabt|gesprochen|telefoniert) (?:zuletzt )?(?:mit|zu) (?=\\p{Lu})",
    "‹last activity of› ",
  ),
  rewrite(
    "(?<!\\p{L})ausländische[nr]? (kunden|firmen)|(?<!\\p{L})(kunden|firmen) (?:im|aus dem) ausland",
    "$1$2 ‹not from Slovenia›",
  ),
  rewrite(
    "(?<!\\p{L})wie (?:verteilen|teilen) sich (?:die |unsere )?kunden (?:auf|über) (?:die )?(?:einzelnen )?branchen(?: auf)?",
    "‹customers by industry›",
  ),
  rewrite(
    "(?<!\\p{L})(?:aus|in) welchen branchen (?:kommen|sind|stammen|arbeiten) (?:die |unsere |unsre )?kunden,? und wie ?viele? (?:jeweils|sind es jeweils|je branche|pro branche)",
    "‹how many customers per industry›",
  ),
  rewrite(
    "(?<!\\p{L})(?:wie ?viele )?kunden (?:sitzen|haben|sind|gibt es|kommen|haben wir) (?:denn )?(?:bei uns )?(?=(?:in|aus) )",
    "$& ",
  ),
  rewrite("(?<!\\p{L})haben (?:wir )?(?:auch |schon |eigentlich )*kunden (?=(?:in|aus) )", "‹customers› "),
];

const catalogue: Gloss["forms"] = [
  rewrite("(?<!\\p{L})nicht mehr (?:aktiv|verfügbar|erhältlich|lieferbar)\\p{L}*", "‹no longer offered›"),
  rewrite(",? und (?:was kosten die|was kosten sie|wie viel kosten die|zu welchem preis|was die kosten)(?=\\s*[?.!]*$)", ""),
  rewrite(
    "(?<!\\p{L})(?:waren|produkt|artikel)?-?(?:kategorien|warengruppen|produktgruppen) nach (?:der )?(?:anzahl|zahl|menge) (?:der |an |von )?(?:artikeln?|produkten?)",
    "‹categories with the most products›",
  ),
  rewrite(
    "(?<=(?:^|\\P{L})(?:preis|kostet|preise)(?!\\p{L})[^?.!]*) (?:netto|ohne mwst|ohne ust|exkl\\.? mwst)(?=\\s*[?.!]*$)",
    "",
  ),
  rewrite("^\\W*(?:der )?preis (?=\\p{Lu})([^?.!]+?)(?=\\s*[?.!]*$)", "‹price of the product called “$1”›"),
  rewrite(
    "(?<!\\p{L})welche (?:produkte|artikel) (?:kosten|sind teurer|liegen preislich|liegen) (mehr als|weniger als|über|unter|mindestens|höchstens|zwischen) ",
    "produkte $1 ",
  ),
  rewrite(
    "(?<!\\p{L})(?:um|für) wie ?viel (?:verkaufen|bieten) wir (?:den |die |das )?(.+?)(?: an)?(?=\\s*[?.!]*$)",
    "‹price of the product called “$1”›",
  ),
  rewrite(
    "(?<!\\p{L})(?:in|zu) welche[rn]? (?:kategorie|warengruppe|produktgruppe|artikelgruppe) (?:ist|gehört|liegt|finde ich|fällt|steckt) (?:der |die |das )?(?=\\p{Lu})([^?.!]+?)(?=\\s*[?.!]*$)",
    "‹products called “$1”›",
  ),
  rewrite(
    "(?<!\\p{L})was (?:haben|führen|bieten|gibt es|verkaufen) (?:wir )?(?:alles )?(?:in|unter|bei|im bereich) (?:der kategorie |der warengruppe |den )?(?=\\p{Lu})",
    "‹products in the category› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:welche |alle |unsere )?(?:artikel|produkte|waren|was) (?:bieten|führen|verkaufen|haben) wir (?:denn )?nicht mehr(?: an| im sortiment| im programm)?",
    "‹products no longer offered›",
  ),
  rewrite(
    "(?<!\\p{L})welche (?:waren|produkt|artikel)-?(?:gruppen|kategorien|familien) (?:führen|haben|bieten|gibt es|verkaufen)(?: wir)?(?: an| bei uns| im sortiment)?",
    "‹which product categories do we have›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ausgelistete|eingestellte|ausgelaufene|gestrichene)[nr]? (?=produkte|artikel)",
    "‹no longer offered› ",
  ),
];

const quotes: Gloss["forms"] = [
  rewrite("(?<!\\p{L})(?:ohne (?:antwort|rückmeldung|reaktion) )(?=abgelaufen|verfallen)", ""),
  rewrite(
    "(?<=angebot[^?.!]*),? (?:die )?noch (?:nicht|keine) (?:angenommen|bestätigt|entschieden|beantwortet|beauftragt|unterschrieben|zugesagt)(?: wurden| sind| worden sind)?",
    " ‹open›",
  ),
  rewrite(
    "(?<!\\p{L})(?:welche )?angebote? (?:sind|ist) (?:noch )?(?:im rennen|am laufen|in der schwebe|in schwebe|auf dem tisch|am tisch|draußen)",
    "‹open quotes›",
  ),
  rewrite(
    "(?<=angebote?n?(?!\\p{L})[^?.!]*),? (?:und )?wie ?viele (?:davon )?warten (?:noch )?auf (?:eine )?(?:antwort|rückmeldung|entscheidung)",
    " ‹how many are open›",
  ),
  rewrite(
    "(?<!\\p{L})welchen (?:kunden|firmen) haben wir (.*?) ?(?:ein angebot|angebote) (?:geschickt|gesendet|gelegt|gestellt|gemacht|verschickt)",
    "‹quotes sent› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:deren|bei denen (?:die )?|die (?:ihre )?)\\s?(?:gültigkeit|frist|laufzeit|bindefrist) ((?:bald|demnächst|in kürze) )?(?:endet|abläuft|ausläuft|zu ende geht|verfällt)",
    "‹that expire› $1",
  ),
  rewriteWords("bald|demnächst|in kürze", "‹soon›"),
  rewrite(
    "(?<!\\p{L})bis wann (?:gilt|ist|läuft|bleibt) (?:das |unser )?(?:angebot |offerte )?(\\p{L}+-\\d[\\d-]*)(?: gültig| noch gültig)?",
    "‹until when is the quote› $1 ‹valid›",
  ),
  rewrite(
    "^\\W*(?:und )?(?:bis wann|wie lange) (?:gilt|ist|läuft|bleibt) (?:das|es|die|dieses|das angebot)?(?: denn| noch)*(?: gültig)?(?=\\s*[?.!]*$)",
    "‹until when is it valid›",
  ),
  rewrite(
    "(?<!\\p{L})angebote?n? (?:liegen|sind|stehen)(?: gerade| noch| aktuell)* (?:beim|bei den|bei) kunden? (?:noch )?ohne (?:antwort|rückmeldung|reaktion|entscheidung)",
    "‹open quotes›",
  ),
  rewrite(
    "(?<!\\p{L})angebote?n? (?:liegen|sind|stehen)(?: gerade| noch| aktuell)* (?:beim|bei den|bei) kunden?(?=\\s*[?.!]*$)",
    "‹open quotes›",
  ),
  rewrite(
    "(?<!\\p{L})was sind (?:die |unsere )?(offenen|angenommenen|abgelehnten) (angebote|deals) (?:zusammen |insgesamt )?wert",
    "‹how much are› $1 $2 ‹worth in total›",
  ),
  rewrite(
    "(?<!\\p{L})(?:erfolgs|treffer|annahme|abschluss|auftrags|zusage|gewinn|umwandlungs)-?(?:quote|rate)n? (?:bei|der|unserer|von|für|unter) (?:den |unseren |der )?angeboten?",
    "‹acceptance rate of quotes›",
  ),
];

const sales: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})(deals|geschäfte),? die ([^,?.!]{2,30}?) (?:abgeschlossen|geschlossen|unterschrieben) werden (?:sollten?|sollen|müssen|müssten)",
    "$1 ‹closing› $2",
  ),
  rewrite('(?<!\\p{L})wann (?:schließt|endet|läuft)(?: der)? deal (?=[“„"])', "‹close date of the deal› "),
  rewrite(
    "(?<!\\p{L})wie (?:schaut|sieht|steht)(?:'s|’s| es)? (?:mit |um )?(?:den |die )?deals (.*?) ?(?:aus)?(?=\\s*[?.!]*$)",
    "zeig deals $1",
  ),
  rewrite(
    `(?<!\\p{L})(?:läuft|laufen) (?:bei|mit) ${name} (?:gerade |noch |aktuell )*(?:ein |irgendein )?deals?`,
    "‹open deals at› $1",
  ),
  rewrite(
    "(?<!\\p{L})(deals|geschäfte),? (?:bei denen|wo|deren) (?:das |der )?(?:datum|termin|abschluss) (?:schon |bereits )?(?:vorbei|verstrichen|überschritten|durch) (?:ist|sind)",
    "$1 ‹open with a close date before today›",
  ),
  rewrite(
    "(?<!\\p{L})wie ?viel (?:geld |wert |volumen )?(?:steckt|liegt|ist|haben wir) (?:gerade |aktuell )?in (?:der )?(?:phase |stufe )(\\p{L}+)(?=\\s*[?.!]*$)",
    "‹value of deals in stage› $1",
  ),
  rewrite(
    "(?<!\\p{L})wie (?:steht|sieht|schaut|läuft|geht)(?: es|'s|s|’s)? (?:um |mit |bei |in )?(?:die |der |unsere |unserer )?(?:sales-?|vertriebs-?|verkaufs-?)?pipeline(?: (?:denn|so|gerade|aus|da))*",
    "‹show our pipeline›",
  ),
  rewrite(
    "(?<!\\p{L})wie ?viel ist (?:die |unsere )?(?:gesamte |ganze )?(?:sales-?|vertriebs-?|verkaufs-?)?pipeline (?:gerade |aktuell |insgesamt )?wert",
    "‹value of the pipeline›",
  ),
  rewrite(
    "(?<!\\p{L})(?:in welcher|welche) (?:phase|stufe) (?:sind|hat|haben wir|liegen|stecken|gibt es) (?:die )?(?:meisten|wenigsten) (?:deals|geschäfte|chancen)",
    "‹pipeline by stage›",
  ),
  rewrite("(?<!\\p{L})(?:im stadium|in der stufe|im status|auf stufe|im schritt|in phase) (?=\\p{Lu})", "‹in stage› "),
  rewrite(
    "(?<!\\p{L})(?:erwartete|geplante|voraussichtliche|anstehende)[nr]? (?:abschlüsse|deal-?abschlüsse|deals|geschäftsabschlüsse)(?!\\p{L})",
    "‹open deals closing›",
  ),
  rewrite(
    "(?<!\\p{L})(deals|geschäfte) mit (?:(?:geplantem|erwartetem|voraussichtlichem) )?abschluss(?:datum|termin)? (?=im|in|bis|vor|nach|am|diese|nächste|dieses|zwischen)",
    "$1 ‹closing› ",
  ),
  rewrite(
    ",? (?:und )?(?:was|wie ?viel) (?:sind|waren|ist|wären) (?:die|sie|das|diese|es) (?:alle |zusammen |insgesamt )*wert(?: gewesen)?(?=\\s*[?.!]*$)",
    " ‹and what are they worth›",
  ),
  rewrite(
    ",? (?:und )?wie ?viel (?:waren|sind) (?:die|sie|das) (?:zusammen |insgesamt )?wert(?=\\s*[?.!]*$)",
    " ‹and what are they worth›",
  ),
  rewrite(
    "^\\W*(?:den |bitte )*deal (?:mit|von|bei|für) (?:der firma )?(\\p{Lu}[^,.;:]*?) (?:bitte )?(?:auf|in|nach|zu) (?:die |den )?(?:phase |stufe |status )?(\\p{L}+) (?:setzen|verschieben|schieben|stellen|ziehen|ändern|bringen|markieren)(?: bitte)?[.!]*$",
    "‹move the deal› $1 ‹to› $2",
  ),
  rewrite(
    '^\\W*(“[^“”]+”|"[^"]+"|„[^„“”]+[“”]) haben wir (?:leider |endlich |nun |jetzt )*(gewonnen|verloren)(?:[,;.–-]+ ?(?:bitte )?(?:auf|als|in) \\p{L}+ (?:setzen|markieren|stellen|verschieben))?[.!]*$',
    "‹mark the deal› $1 ‹as› $2",
  ),
  rewriteWords("(?:vom|im|des|der|für das|fürs|fürs ganze|des ganzen) (?:team|teams|mannschaft|ganzen team)", "‹of the team›"),
];

const follow: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:und )?wer (?:ist|war) (?:davon |da )?(?:der erste|ganz vorne|vorne|die nummer eins|an erster stelle|auf platz eins)(?=\\s*[?.!]*$)",
    "‹who is the largest›",
  ),
  rewrite("^\\W*(?:und )?wer ist (?:denn )?(?:der|die) (?:kunde|kundin|auftraggeber)(?=\\s*[?.!]*$)", "‹who is it for›"),
  rewrite(
    "^\\W*(?:und )?welche (rechnungen|angebote|deals|kunden|zahlungen|aufgaben|produkte) (?:sind|waren|wären) (?:das|es)(?: denn| genau)*(?=\\s*[?.!]*$)",
    "welche $1 ‹are those›",
  ),
  rewrite(
    "^\\W*(?:und )?(?:welche|wie ?viele) (?:davon )?(?:sind|stehen|ist) (?:davon )?(?:noch |jetzt |schon )*(offen|unbezahlt|überfällig|bezahlt|angenommen|abgelehnt|gewonnen|verloren)(?: davon)?(?=\\s*[?.!]*$)",
    "nur $1",
  ),
];

const work: Gloss["forms"] = [
  rewrite(`^\\W*(?:bitte )?halt(?:e|en sie)? (?:bitte )?fest,? dass ${name} `, "‹add a note to› $1: "),
  rewrite("^\\W*(?:bitte )?auf (?:die|meine) (?:to-?do-?|aufgaben-?)?liste\\s*:", "‹create a task›:"),
  rewrite("^\\W*was (?:erwartet mich|kommt auf mich zu|liegt an|gibt es zu tun|gibt's zu tun|ist zu tun)", "‹my tasks›"),
  rewrite(
    "^\\W*was (?:haben|müssen) wir (?:noch )?(?:für|bei|wegen) (\\p{Lu}[^?.!]*?) (?:noch )?(?:zu tun|zu erledigen|tun|erledigen|machen)(?=\\s*[?.!]*$)",
    "‹tasks for› $1",
  ),
  rewrite("^\\W*(?:bitte )?merk(?:e)? dir als aufgabe", "‹create a task›"),
  rewrite("^\\W*(?:bitte )?schreib(?:e)? (?:bitte )?(?:bei|zu) (\\p{Lu}[^,.;:]*?) dazu,? dass ", "‹add a note to› $1: "),
  rewrite(
    "^\\W*was (?:ist|steht|liegt|kommt) (heute |morgen |diese woche )?(?:dran|auf dem plan|auf dem programm|am plan|am programm|an der reihe)(?=\\s*[?.!]*$)",
    "‹my tasks› $1",
  ),
  rewrite(
    "(?<!\\p{L})welche (?:meiner|von meinen) aufgaben (?:haben |sind )?(?:noch )?(?:kein häkchen|nicht abgehakt|unerledigt|nicht erledigt|offen)?,? ?(?:und |sind |schon |bereits )*(überfällig|zu spät|drüber)",
    "‹my overdue tasks›",
  ),
  rewrite("(?<!\\p{L})welche (?:meiner|von meinen) aufgaben", "‹which of my tasks›"),
  rewrite(
    "(?<!\\p{L})wie ?viele (offene |überfällige |unerledigte )?(?:aufgaben|to-?dos|punkte) (?:habe|hab) ich(?: denn| noch)*( offen| überfällig)?",
    "‹how many of my› $1$2 ‹tasks›",
  ),
  rewrite(
    "(?<!\\p{L})(?:noch )?(?:kein häkchen|nicht abgehakt|unerledigt|nicht erledigt)\\p{L}*(?: haben)?(?!\\p{L})",
    "offen",
  ),
  rewrite("^\\W*(?:bitte )?(?:eine )?(notiz|aufgabe|erinnerung) dazu (?:beim|bei dem|zum|für den) kunden(?=\\s*:)", "$1 dazu"),
  rewriteWords("nur meine|bloß meine|nur die meinen|nur für mich", "‹only mine›"),
];

/** What stands in another order than in English, or carries nothing. */
export const turns: Gloss["forms"] = [
  ...asides,
  ...time,
  ...money,
  ...parties,
  ...compounds,
  ...invoices,
  ...turnover,
  ...payments,
  ...catalogue,
  ...quotes,
  ...sales,
  ...follow,
  ...work,
];
