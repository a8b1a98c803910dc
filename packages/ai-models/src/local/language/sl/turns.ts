// Longer than a screen because it is a table: patterns over a whole question, read from top to bottom before the idioms.
import { rewrite, rewriteWords } from "../forms.ts";
import type { Gloss } from "../gloss.ts";

const month = "(?:januar|februar|marec|marc|april|maj|junij|juni|julij|juli|avgust|septemb|oktob|novemb|decemb)\\p{L}*";
/** Who asks on whose behalf: people of an office, never a name. */
const someone =
  "(?:(?:moj|moja|moje|naš|naša|naše|en|ena|neka|nek|novi|nova|glavni|glavna) )?(?:šef|šefa|šefica|šefinja|vodj[ae]|vodja|vodstvo|direktor|direktorca|direktorica|računovod|računovodk|računovodkinj|računovodj|računovodstv|knjigovod|bank|banki|bančnik|bančnic|revizor|revizij|lastnik|lastnic|sodelav|kolega|kolegic|kolegi|partner|tajnic|prodaj|prodajnik|komercial|komercialist|uprav|žen|mož|davčn|svetoval|odvetnik|nadrejen|ekip|nekdo|stranka|skladišč|nabav|logistik|podpor|asistent|pomočnic)\\p{L}*(?: (?:prodaje|nabave|financ|računovodstva|podjetja|oddelka|skladišča|ekipe|na banki|z banke|iz banke|iz računovodstva|iz prodaje|iz nabave))?";
const asks =
  "(?:sprašuje\\p{L}*|vpraša\\p{L}*|zanima\\p{L}*|rad[aoi]? (?:vedel|videl|imel|dobil)\\p{L}*|hoče\\p{L}*(?: vedeti| videti| imeti| met)?|želi\\p{L}*(?: vedeti| videti| imeti)?|rabi\\p{L}*|potrebuje\\p{L}*|teži\\p{L}*|gnjavi\\p{L}*|prosi\\p{L}*|čaka na|mora\\p{L}* (?:vedeti|dobiti|imeti)|kliče)";

const asides: Gloss["forms"] = [
  rewrite(
    "^\\W*ne,? (?:ne,? )?(?:ampak |raje )?(?:mislil[ai]? sem|hotel[ai]? sem|sem mislil[ai]?|sem hotel[ai]?|v resnici|raje) (?:na |reči )?",
    "",
  ),
  rewrite(
    "^\\W*(?:kličem|poklical[ai]? bom|grem (?:k|h|do)|grem na (?:sestanek|obisk|kosilo) (?:z|s|k|h|pri)|imam (?:sestanek|klic) (?:z|s|pri)|sem (?:pri|na poti k|na sestanku z)|na telefonu imam|imam na telefonu) (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*),? (?:pa |in |zato )?koliko (?:so |nam )*(?:še )?(?:dolžni|dolgujejo|dolguje|dolžna|dolžan)(?: nam)?(?: še)?",
    "‹how much does› $1 ‹owe us›",
  ),
  rewrite(
    "^\\W*(?:kličem|poklical[ai]? bom|grem (?:k|h|do)|grem na (?:sestanek|obisk|kosilo) (?:z|s|k|h|pri)|imam (?:sestanek|klic) (?:z|s|pri)|sem (?:pri|na poti k|na sestanku z)|na telefonu imam|imam na telefonu) (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*)[,;–-]+ ?(?:kaj (?:moram|je treba|naj) vedeti(?: o njih)?|daj mi (?:hiter )?(?:pregled|povzetek)|kaj imamo z njimi|kaj vemo)(?=\\s*[?.!]*$)",
    "‹tell me about› $1",
  ),
  rewrite(
    "[,;–-]\\s*(?:ker |saj )?(?:moram|moramo|bom|bomo|grem|gremo|kličem|pišem|pripravljam|sestavljam|imam sestanek|me čaka sestanek)(?!\\p{L})(?![^?.!]*(?:plača|poravna|zapr|zaključ|skleni))[^?.!:,\\d]*(?=[.!]*$)",
    "",
  ),
  rewrite(
    "^\\W*za (?:prijavo|obračun|napoved|oddajo) ddv(?:-ja)?,? (?:rabim|potrebujem|rabimo|potrebujemo|me zanima) ",
    "pokaži ",
  ),
  rewrite(",? (?:in |pa )?če (?:ja|da|je|so|jih),? (?:pa )?(?:koliko|kateri|katere)(?: jih)?(?=\\s*[?.!]*$)", ""),
  rewrite(
    " (?:in|pa) koliko (?=(?:letos|lani|januar|februar|marc|april|maj|juni|juli|avgust|septem|oktob|novem|decem)\\p{L}*\\s*[?.!]*$)(?<=(?:letos|lani|januar|februar|marc|april|maj|juni|juli|avgust|septem|oktob|novem|decem)(?!.*primerja)[^?.!]*)",
    " ‹alongside› ",
  ),
  rewrite(
    "^\\W*kako (?:se )?(?:je )?(?:se )?(?:gibal|gibala|razvijal|razvijala|spreminjal|spreminjala|gibljejo|giblje|razvija) (?=(?:naš )?(?:promet|prodaja|prihod|realizacija))",
    "",
  ),
  rewrite("(?<!\\p{L})(?:abecedni (?=seznam)|po abecedi(?!\\p{L}))", ""),
  // What a list tells anyway: “… in kdaj zapadejo”, “… in za koga so”.
  rewrite(
    ",? (?:in|ter|pa) (?:do )?(?:kdaj (?:zapade|zapadejo|so zapadli|so zapadle|jih je treba plačati|veljajo)|(?:za |od )?(?:koga|komu|kom|kateri stranki|katere stranke) (?:so|je|gredo|smo jih izdali|gre)|s kakšnim rokom)(?=\\s*[?.!]*$)",
    "",
  ),
  // “Vodja prodaje me sprašuje, …”, “banka hoče vedeti: …”.
  rewrite(
    `^\\W*${someone} (?:(?:me|nas|mi|nam|bi|spet|danes|ravno|pravkar|zdaj|že|je|so|ga|jo|jih|vse|nujno) )*${asks}(?: (?:me|nas|za|po|spet|danes|nujno))*\\s*[,:–-]*\\s*`,
    "",
  ),
  rewrite(
    "^\\W*(?:prosil[ai]? bi|prosim(?:o)?(?: lepo)?|lepo prosim|rad[aoi]? bi(?: (?:imel|videl|dobil|vedel|izvedel)[aio]?)?|hotel[ai]? bi(?: (?:videti|vedeti))?|vedel[ai]? bi rad[ai]?|hočem(?: (?:videti|vedeti|imeti))?|želim(?: (?:videti|vedeti|imeti|si))?|moram(?: (?:vedeti|videti|imeti|dobiti|preveriti))|rabim(?:o)?|rabil[ai]? bi|potrebujem(?:o)?|potreboval[ai]? bi|sprašujem|sprašujem se|zanima me|me zanima|mene zanima|nas zanima|zanima nas)(?: (?:za|še|samo|prosim|tudi|hitro|nujno|en|eno|kratek|podatek|podatke|o tem))*\\s*[,:–-]?\\s+(?=\\p{L})(?!(?:v|na|do|od|po) )",
    "pokaži ",
  ),
  rewrite(
    "^\\W*(?:(?:sem|smo) (?:nov[aoi]?|tukaj nov[aoi]?|tu nov[aoi]?|na novo)(?: (?:tukaj|tu|v podjetju|v ekipi|pri vas))?|nov[ai]? sem(?: tukaj| tu| v podjetju)?|oprosti\\p{L}*(?: za motnjo| ker motim)?|na hitro|samo na hitro|hitro vprašanje|kratko vprašanje|samo vprašanje|vprašanje|še nekaj|še eno|še eno vprašanje|še vprašanje|mudi se mi|mudi se|nujno|sem na poti|na poti sem|sem v avtu|sem na terenu|čez (?:pet|deset) minut imam sestanek|imam sestanek|sem na sestanku|pripravljam se na sestanek)\\s*[,.!:;–-]+\\s*",
    "",
  ),
  rewrite(
    "^\\W*(?:a |ali |pa |mi |bi |lahko |znaš |veš |mogoče |slučajno |prosim |mi znaš )*(?:veš|veste|povej|povejte|poveš|poveste|povedati|povedal[ai]?|pokaži|pokažite|pokažeš|pokažete|pokazat|pokazati|pokazal[ai]?|izpiši|izpišite|izpišeš|izpisati|izpisal[ai]?|preveri|preverite|preveriš|preverite|preveriti|preveril[ai]?|pogledaš|pogledati|pogledal[ai]?|poglej|poglejte|poiščeš|poiskati|najdeš|najdete|navedi|navedite|sporoči|sporočite|daj|dej|dajte|daš|našteješ|napiši|napišite|napišeš|izlistaj|izlistaš|izvem|razloži)(?: (?:mi|nam|še|prosim|tudi|lahko|malo|na hitro|hitro|kje|slučajno|enkrat|samo))*\\s*[,:]?\\s+(?=(?:ali|a|kolik|kolk|kolko|kok|kdo|kdaj|kje|kaj|kater|kakš|seznam|pregled|vse|račun|faktur|zapadl|odprt|neplačan|stran|promet|znes|skup|ponud|pos|nalog|plačil|izdel|artik|naj|top|moje|stanj|zadnj|število)\\p{L}*)(?!kaj (?:o|več))",
    "pokaži ",
  ),
  rewrite(
    "^\\W*kje (?:lahko )?(?:vidim|najdem|dobim|imamo|imam|preverim|pogledam) (?=(?:zapadl|odprt|neplačan|račun|seznam|vse|pregled|ponud|pos|nalog|plačil|strank|izdel|artik|promet)\\p{L}*)",
    "pokaži ",
  ),
  // “…, veš?”, “… – a imaš to pri roki”, “… hvala”.
  rewrite(
    "\\s*[,;.!?–-]+\\s+(?:(?:a |pa |če |ali )?(?:veš|veste|poveš|slučajno veš|veš mogoče|se da|gre|bi šlo|lahko|je možno|ti je jasno|ti je znano|imaš pri roki|imaš to|poglej|preveri|povej)|za informacijo|da vem|da bom vedel[ai]?|če lahko|a mi lahko pomagaš|mi lahko pomagaš)\\s*[.?!:)]*$",
    "?",
  ),
  rewrite(
    "\\s*[,;.!?–-]*\\s+(?:(?:najlepša |lepa |že vnaprej )?hvala(?: lepa| ti| vam| že vnaprej| vnaprej)?|lp|lep pozdrav|(?:lepo )?prosim(?: lepo)?|nujno|čim ?prej|takoj|na hitro|na kratko)\\s*[.?!:)]*$",
    "?",
  ),
  rewrite(
    "\\s+za (?:jutrišnji |današnji |popoldanski |ponedeljkov |naš |moj |letni |mesečni )*(?:sestanek|sestanke|poročilo|davčno|računovodstvo|računovodjo|računovodkinjo|direktorja|direktorico|šefa|šefico|banko|upravo|revizijo|revizorja|prezentacijo|predstavitev|obračun|evidenco|arhiv|statistiko|analizo|kolegij|pregled|občutek|info|informacijo)(?: (?:z|s|na|pri|v) \\p{Ll}+)?(?=\\s*[.?!,]*$)",
    "",
  ),
  rewriteWords(
    "trenutno|zdajle|zdaj|sedaj|ta hip|ta trenutek|v tem trenutku|ta moment|slučajno|pravzaprav|dejansko|konkretno|na splošno|načeloma|nekako|menda|bojda",
    "",
  ),
  rewriteWords(
    "vsega skupaj|vse skupaj|skupno gledano|v skupnem|v celoti vzeto|vse v vsem|v seštevku|sešteto|v seštevku vseh|na skupno",
    "skupaj",
  ),
  rewrite("(?<!\\p{L})(koliko|kolk|kolko) (?:točno|natanko|natančno|približno|okvirno|cca)(?!\\p{L})", "koliko"),
  rewrite(
    "[,;–-]?\\s*(?:mislim|mislil[ai]? sem|gre za|gre mi za|govorim o)\\s+(?:(?:na|vse|vsa|vsi|tista?|tisti|recimo)\\s+)*(?=(?:plačil|račun|strank|posl|ponud|nakazil|znes)\\p{L}*)",
    ", ",
  ),
  rewrite("^pokaži (?=(?:koliko|kolk|kolko|kdo|komu|koga|kdaj|kje|kaj|kater|kakš|kolik)\\p{L}*)", ""),
];

const numbers = [
  ["pet\\p{L}*|5", 5],
  ["sedem|sedmih|7", 7],
  ["deset\\p{L}*|10", 10],
  ["štirinajst\\p{L}*|14", 14],
  ["petnajst\\p{L}*|15", 15],
  ["dvajset\\p{L}*|20", 20],
] as const;
const lastWeek: readonly (readonly [months: string, from: number, to: number])[] = [
  ["januar|marec|marc|maj|julij|juli|avgust|oktob|decemb", 25, 31],
  ["april|junij|juni|septemb|novemb", 24, 30],
];

const time: Gloss["forms"] = [
  rewrite("(?<!\\p{L})(?:v )?prv(?:ih|e) (?:treh|tri|3) mesec(?:ih|e|ev)(?: letos| leta| tega leta)?", "‹in Q1 this year›"),
  rewrite("(?<!\\p{L})čez (?:en |1 )?teden(?: dni)?(?!\\p{L})", "‹in 7 days›"),
  rewrite("(?<!\\p{L})čez (?:dva tedna|2 tedna|14 dni|štirinajst dni)(?!\\p{L})", "‹in 14 days›"),
  rewrite("(?<!\\p{L})čez (\\d+) dni(?!\\p{L})", "‹in $1 days›"),
  rewrite("(?<!\\p{L})čez (?:en |1 )?mesec(?: dni)?(?!\\p{L})", "‹in 30 days›"),
  // “V prvih desetih dneh januarja”, “zadnji teden oktobra”, “v drugi polovici novembra”.
  ...numbers.map(([count, to]) =>
    rewrite(
      `(?:(?<!\\p{L})(?:v|za) )?(?<!\\p{L})prv\\p{L}+ (?:${count}) dn\\p{L}+ (?:v )?(?=${month})`,
      `‹between 1 and ${to}› `,
    ),
  ),
  rewrite(`(?:(?<!\\p{L})(?:v|za) )?(?<!\\p{L})prv\\p{L}+ (?:tedn\\p{L}+|teden) (?:v )?(?=${month})`, "‹between 1 and 7› "),
  ...lastWeek.map(([months, from, to]) =>
    rewrite(
      `(?:(?<!\\p{L})(?:v|za) )?(?<!\\p{L})zadnj\\p{L}+ (?:tedn\\p{L}+|teden) (?:v )?(?=(?:${months})\\p{L}*)`,
      `‹between ${from} and ${to}› `,
    ),
  ),
  rewrite(`(?:(?<!\\p{L})(?:v|za|iz) )?(?<!\\p{L})(?:prv\\p{L}+ (?:polovic|polovičk)\\p{L}+) (?=${month})`, "‹first half of› "),
  rewrite(
    `(?:(?<!\\p{L})(?:v|za|iz) )?(?<!\\p{L})(?:drug\\p{L}+ (?:polovic|polovičk)\\p{L}+) (?=${month})`,
    "‹second half of› ",
  ),
  rewrite(
    "(?<!\\p{L})prv\\p{L}+ (?:polovic\\p{L}+|polletj\\p{L}+)(?: let[aou])?(?= (?:20\\d\\d|lani|letos|lansk|letošnj))",
    "‹first half of›",
  ),
  rewrite(
    "(?<!\\p{L})drug\\p{L}+ (?:polovic\\p{L}+|polletj\\p{L}+)(?: let[aou])?(?= (?:20\\d\\d|lani|letos|lansk|letošnj))",
    "‹second half of›",
  ),
  rewrite("(?<!\\p{L})drug\\p{L}+ (?:polovic\\p{L}+ (?:leta|letošnjega leta)|polletj\\p{L}+)", "‹second half of this year›"),
  rewrite(`(?<!\\p{L})(?:v |na )?začetk[uao]m?(?: meseca)? (?=${month}|20\\d\\d)`, "‹between 1 and 10› "),
  // “V 46. tednu”, “KW 46”.
  rewrite(
    "(?<!\\p{L})(?:v )?(\\d{1,2})\\. ?(?:koledarsk\\p{L}+ )?(?:tednu|teden|tedna)(?: v)?(?: letu| leta)?(?! (?:pred|po)(?!\\p{L}))",
    "‹in week $1›",
  ),
  rewrite("(?<!\\p{L})(?:v )?(?:kt|kw|teden|tednu|tedna)(?: št\\.?| številka)? ?(\\d{1,2})(?![\\d.])", "‹in week $1›"),
  // “Lanskega oktobra”, “letos oktobra”, “oktobra lani”.
  rewrite(`(?<!\\p{L})(?:(v|za|iz|od|do) )?(?:lani|lansk\\p{L}+)(?: v)? (${month})`, "$1 $2 ‹last year›"),
  rewrite(`(?<!\\p{L})(?:(v|za|iz|od|do) )?(?:letos|letošnj\\p{L}+)(?: v)? (${month})`, "$1 $2 ‹this year›"),
  rewriteWords("predlani|predlansk\\p{L}+ let\\p{L}+|pred dvema letoma", "‹two years ago›"),
  // “Zadnjih 30 dni”, “v preteklih treh mesecih”.
  rewrite(
    "(?<!\\p{L})(?:v |za |iz |od )?(?:zadnj|pretekl|minul)(?:ih|imi|e|i|a|ega) (?=(?:\\d+|dv[ae]|dveh|tri|treh|štiri|štirih|pet|petih|šest|šestih|sedem|sedmih|osem|osmih|deset|desetih|dvanajst|dvanajstih|štirinajst|štirinajstih|trideset|tridesetih|šestdeset|devetdeset) (?:dn\\p{L}+|ted\\p{L}+|mesec\\p{L}*|let\\p{L}*|četrtlet\\p{L}+|kvartal\\p{L}*))",
    "‹in the last› ",
  ),
  rewriteWords(
    "(?:v |za )?(?:zadnjem letu|preteklem letu dni|zadnjih dvanajst mesecev|zadnjih 12 mesecev)",
    "‹in the last 12 months›",
  ),
  rewriteWords("(?:v )?(?:zadnjem mesecu|zadnji mesec)", "‹last month›"),
  rewrite(
    "(?<!\\p{L})(?:v )?(?:minul|pretekl|prejšnj|prejšn|zadnj)\\p{L}* (?=(?:teden|tedn|mesec|četrtlet|kvartal|let|polletj|ponedelj|tor|sred|četrt|pet|sobot|nedelj)\\p{L}*)",
    "‹last› ",
  ),
  rewriteWords("(?:v |za )?(?:tekoč|aktualn)\\p{L}+(?= (?:teden|tedn|mesec|četrtlet|kvartal|let)\\p{L}*)", "‹this›"),
  rewrite("(?<!\\p{L})v (?=(?:ponedeljek|torek|sredo|četrtek|petek|soboto|nedeljo)(?!\\p{L}))", "‹on› "),
  // “Po 1. septembru”, “po septembru”: after.
  rewrite(`(?<!\\p{L})(?:po|za)(?: datumu| dnevu)? (?=\\d{1,2}\\.? ?(?:${month}|\\d{1,2}\\.))`, "‹after› "),
  rewrite(
    "(?<!\\p{L})(?:po)(?: datumu| dnevu)? (?=\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))",
    "‹after› ",
  ),
  rewrite("(?<!\\p{L})(?:z|s) datumom (?:izdaje |računa )?(?=\\d)", "‹on› "),
  rewrite("(?<!\\p{L})(?:z|s|katerih) (?:datumom|rok)\\p{L}* (?:zapadlosti|plačila|za plačilo)(?!\\p{L})", "‹with due date›"),
  rewrite(
    "(?<!\\p{L})(?:ki )?(?:so )?(?:ime\\p{L}+|imajo|ima) rok\\p{L}*(?: (?:plačila|zapadlosti|za plačilo))?(?!\\p{L})",
    "‹with due date›",
  ),
  // How long ago.
  rewrite(
    "(?<!\\p{L})(?:zapadl\\p{L}*|zamuja\\p{L}*|v zamudi|kasni\\p{L}*)(?: (?:so|je|še|že|s plačilom))* (?:že )?(?:pred |za |od )?(?:več kot|nad|vsaj|čez|preko|dlje kot|dlje od) (?:pred )?(\\d+) (?:dni|dnevi|dnevov|dnev)",
    "‹overdue for more than› $1 ‹days›",
  ),
  rewrite(
    "(?<!\\p{L})(?:zapadl\\p{L}*|zamuja\\p{L}*|v zamudi|kasni\\p{L}*)(?: (?:so|je|še|že|s plačilom))* (?:že )?(?:pred |za |od )?(?:več kot|nad|vsaj|čez|preko|dlje kot|dlje od) (?:pred )?(?:mesecem dni|en mesec|mesec dni|enim mesecem|mesec)(?!\\p{L})",
    "‹overdue for more than a month›",
  ),
  rewrite(
    "(?<!\\p{L})(?:zapadl\\p{L}*|zamuja\\p{L}*|v zamudi|kasni\\p{L}*)(?: (?:so|je|še|že|s plačilom))* (?:že )?(?:pred |za |od )?(?:več kot|nad|vsaj|čez|preko|dlje kot|dlje od) (?:pred )?(?:dva meseca|dvema mesecema|2 meseca)(?!\\p{L})",
    "‹overdue for more than 2 months›",
  ),
  rewrite(
    "(?<!\\p{L})(?:zapadl\\p{L}*|zamuja\\p{L}*|v zamudi|kasni\\p{L}*)(?: (?:so|je|še|že|s plačilom))* (?:že )?(?:pred |za |od )?(?:več kot|nad|vsaj|čez|preko|dlje kot|dlje od) (?:pred )?(?:tri mesece|tremi meseci|3 mesece)(?!\\p{L})",
    "‹overdue for more than 3 months›",
  ),
];

const money: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})(med|od) (\\d[\\d.,]*) (in|do) (\\d[\\d.,]*) ?(eur|evr\\p{L}+|€|usd|dolarj\\p{L}+|gbp|funt\\p{L}+|chf)(?!\\p{L})",
    "‹between $2› $5 ‹and $4› $5",
  ),
  rewrite(
    "(?<!\\p{L})(?:ki )?(?:imajo|ima|je|so|z|s)? ?(?:še )?odprt(?:ih|ega|o|im|imi) (?:še )?(?:zneskom |znesek )?(?=(?:več kot|nad|preko|čez|vsaj|manj kot|pod) \\d)",
    "‹with a balance of› ",
  ),
  rewrite("(?<![\\p{L}\\d])(\\d+(?:[.,]\\d+)?) ?k(?!\\p{L})", "‹$1k›"),
  rewrite(
    "(?<!\\p{L})(\\d+|pet|deset|dvajset|petnajst|petdeset|dva|tri|štiri|šest|sedem|osem|devet|sto)(?: )(?:jurjev|jurje|juri|jurja|tisočakov|tisočake|tisočaki|tisočaka|tisočič|tavžnt|tavžent)(?!\\p{L})",
    "$1 tisoč",
  ),
  rewrite(
    "(?<!\\p{L})do (?=(?:\\d[\\d.,]*|sto|dvesto|tristo|petsto|tisoč|pet tisoč|deset tisoč|dvajset tisoč)(?: tisoč| milijon\\p{L}*)? ?(?:eur|evr|€|usd|dolar|\\$|gbp|funt|£|chf|frank)\\p{L}*)(?<!(?:od|med) [^?.!]{1,25})",
    "‹up to› ",
  ),
  rewrite("(?<!\\p{L})(?:v )?(?:ameriš\\p{L}+|us) dolar\\p{L}*", "‹in US dollars›"),
  rewrite("(?<!\\p{L})(?:v )?(?:angleš\\p{L}+|britans\\p{L}+) funt\\p{L}*", "‹in British pounds›"),
];

const invoices: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})(?:na )?kateri (?:dan|datum) (?:zapade|dospe) (?:račun |faktura )?(?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹due date of› ",
  ),
  rewrite("^\\W*kaj (?:je|pomeni|sploh je) (?:to )?(?:ddv|terjatev|dobropis|lijak|osnutek|neto|bruto)(?=\\W*$)", "‹meaning› "),
  rewrite("(?<!\\p{L})(?:težak |velik |visok )?(zapadl\\p{L}*|odprt\\p{L}*) del (?=terjatev|računov)", "$1 "),
  rewrite(
    "(?<=(?:račun|faktur)[^?.!]*),? ki (?:(?:še |jih )*(?:niso|ni|nismo) (?:bili |bile )?(?:še )?(?:plačan|poravnan)(?:i|e|o|a)?)(?! (?:dobav))",
    " ‹open›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ki )?bi (?:jih )?(?:moral[aei]?|morali) (?:že )?(?:biti )?(?:že )?(?:plačan|poravnan)\\p{L}*(?: že)?",
    "‹open due›",
  ),
  rewrite(
    "(?<!\\p{L})povprečno koliko (?:zaračunamo|fakturiramo|izdamo|znaša) ?(?:na račun|po računu|račun|na fakturo)",
    "‹average invoice amount›",
  ),
  rewrite(
    "(?<!\\p{L})kdaj smo prvič (?:izdali|poslali|zaračunali|fakturirali) (?:račun |kaj )?(?:stranki )?(?=\\p{Lu})",
    "‹oldest invoice of› ",
  ),
  rewrite(
    "(?<!\\p{L})kolikokrat smo (letos |lani )?(?:fakturirali|zaračunali|izdali račun)(?: stranki)? (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*)( letos| lani)?",
    "‹how many invoices of› $2 $1$3",
  ),
  rewrite("^\\W*(?:in |pa )?(?:kdo|katera) je (?:ta )?(?:stranka|kupec|naročnik)(?= *[?.!]*$)", "‹who is it for›"),
  // What has to be paid in tax is a difference that no tool knows.
  rewrite(
    "(?<!\\p{L})(?=(?:koliko|kolk|kolko|kakšen) (?:ddv|davk)[^?.!]*(?:moramo|bomo|morali|treba|za) (?:plačat|odvest|nakazat|oddat))",
    "‹tax balance› ",
  ),
  rewrite("(?<!\\p{L})koliko (?:denarja )?(?:še )?(?:imamo|je) (?:še )?zunaj", "‹how much do customers owe us›"),
  rewrite("(?<!\\p{L})(?:v |po )?tuj(?:i|ih) valut(?:i|ah)(?!\\p{L})", "‹not in euros›"),
  rewrite(
    "[,.?!]?\\s*(?:urejen\\p{L}* |razvrščen\\p{L}* )?od (?:največj\\p{L}*|najvišj\\p{L}*) (?:zneska|vrednosti) (?:navzdol|dol|naprej)",
    " ‹largest›",
  ),
  rewrite(
    "(?<!\\p{L})kateri račun (?:bo |je )?(?:naslednji|prvi|najprej|najprej na vrsti) (?:bo )?(?:zapadel|zapade|dospe|za plačilo)(?!\\p{L})",
    "‹open invoice with the earliest due date›",
  ),
  rewrite(
    "(?<!\\p{L})(?:je|ali je) (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*) (?:že )?(?:poravnal|plačal|pokril)\\p{L}* (?:vse|vse račune|vse obveznosti|vse fakture)(?!\\p{L})",
    "‹open invoices of› $1",
  ),
  rewrite("(?<!\\p{L})(?:ki )?(?:še )?(?:vedno )?(?:čaka|čakajo|čakamo|čakata) na (?:plačilo|poravnavo|nakazilo)", "‹unpaid›"),
  rewrite(
    "(?<=(?:račun|faktur)\\p{L}* )(?:nam )?(?:še )?(?:vedno )?(?:visijo|visi|stojijo|so za plačat|so za plačati|so še za plačat|niso zaprti|niso zaprte|ostajajo odprti|ostajajo neplačani)(?!\\p{L})",
    "‹are open›",
  ),
  rewrite(
    "(?<!\\p{L})(?:(?:ki )?(?:so )?plača(?:li|ni|le|la|l) |poravna(?:li|ni|le) )?(?:samo|le|zgolj) (?:en )?(?:del|delček|polovico|deloma|delno)(?: (?:računa|zneska|fakture|računov|dolga))?(?: plača\\p{L}+)?(?!\\p{L})",
    "‹partly paid invoices›",
  ),
  rewrite(
    "(?<!\\p{L})(?:(?:ki )?(?:jih |ga )?(?:še )?(?:niso|nismo|ni) (?:še )?(?:šli|šle|šla|šel|odšli|odšle|poslali|izdali|odposlali|ven)(?: ven| naprej| stranki| strankam)?)",
    "‹draft›",
  ),
  rewriteWords(
    "(?:osnutk\\p{L}+|osnutek)(?: računov)? (?:imamo |nam |je |jih )*(?:v pripravi|čaka|čakajo|na čakanju|v delu)",
    "osnutkov računov",
  ),
  rewrite(
    "(?<=osnut\\p{L}+(?: računov)?)(?:\\s*[,–-])?\\s*koliko jih (?:čaka|čakamo|je v čakanju|je še)(?=\\s+(?:in|ter|pa)\\s)",
    " ‹how many are there›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko|kolk|kolko) (?:smo|je bilo|imamo)? ?(?:še )?(?:skupaj |vsega )?dobaviteljem (?:še )?(?:skupaj )?(?:dolgujemo|dolžni|za plačat|za plačati)|(?<!\\p{L})(?:koliko|kolk|kolko) (?:še )?(?:skupaj )?(?:smo )?(?:še )?(?:dolgujemo|dolžni)(?: še)?(?: (?:vsem )?(?:našim )?dobaviteljem)?(?= *(?:[,.?!]|$|v |po |za |skupaj))",
    "‹how much do we owe our suppliers›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko|kolk|kolko) (?:nam )?(?:vse )?(?:stranke|kupci|vsi kupci|vse stranke) (?:nam )?(?:še )?(?:skupaj )?(?:še )?(?:dolgujejo|dolžne|dolžni)(?: nam)?(?: skupaj)?(?= *(?:[,.?!]|$|v |po |na ))",
    "‹how much do customers owe us in total›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko|kolk|kolko) (?:denarja )?(?:še )?(?:pričakujemo|dobimo|bomo dobili|moramo dobiti|moramo še dobiti|bi morali dobiti|bi moralo priti|bo prišlo|naj bi prišlo|naj bi dobili|mora priti)(?: (?:še|noter|na račun|od strank|plačano|nakazano))*(?= *(?:[,.?!]|$|do |ta |v |naslednj))",
    "‹total of open invoices due›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko )?(?:od tega|od teh|od njih|izmed teh) (?:je )?(?:že )?(?:koliko )?(?:je )?(?:že )?(zapadl\\p{L}*|v zamudi|neplačan\\p{L}*|čez rok)(?= *[?.!]*$)",
    "‹how much of that is overdue›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko) (?:je )?(?:od tega) (?:je )?(?:že )?(?:zapadl\\p{L}*|v zamudi|čez rok)(?= *[?.!]*$)",
    "‹how much of that is overdue›",
  ),
  rewrite(
    "(?<!\\p{L})(strank\\p{L}*|kup\\p{L}+),?(?: ki)? (?:imajo|ima|z|s)? ?zapadl\\p{L}+ (?:obveznost\\p{L}*|dolg\\p{L}*|plačil\\p{L}*)",
    "$1 ‹with overdue invoices›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ali |a )?(?:nam )?(\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*) (?:nam )?(?:še )?(?:kaj )?dolguje(?: nam)?(?: kaj)?(?=\\s*(?:[,?.!]|$))(?:,?\\s+(?:in|pa) koliko)?",
    "‹how much does› $1 ‹owe us›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ima|imajo|je) (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*) (?:še )?(?:kaj|karkoli|kakšen račun|kake račune|kakšne račune) (?:še )?(zapadl\\p{L}*|odprt\\p{L}*|neplačan\\p{L}*)(?:,?\\s+(?:in|pa)(?: če ja,?)? koliko)?",
    "$2 ‹invoices of› $1",
  ),
  rewrite(
    "^\\W*(?:ali |a |pa |in )*ima(?:jo)? (?!kdo|kater|kdo|kdaj|kaj|še|že|naš)(\\p{L}\\S*(?: \\p{L}\\S*){0,2}?) (?:še )?(?:kaj|karkoli) (?:še )?(zapadl\\p{L}*|odprt\\p{L}*|neplačan\\p{L}*)(?:,? (?:in|pa)(?: če ja,?)? koliko)?(?=\\s*[?.!]*$)",
    "$2 ‹invoices of› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:je|ali je) (?:pri|od) (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*) (?:še )?(?:kaj|karkoli) (?:še )?(zapadl\\p{L}*|odprt\\p{L}*|neplačan\\p{L}*)(?:,?\\s+(?:in|pa)(?: če ja,?)? koliko)?",
    "$2 ‹invoices of› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:najdlje|najdalj|najbolj) (?:že )?(?:zamuja\\p{L}*|neplačan\\p{L}*|odprt\\p{L}*|zapadl\\p{L}*)",
    "‹longest overdue›",
  ),
  rewrite("(?<!\\p{L})(?:kateri |kater\\p{L}+ )?račun\\p{L}* (?:že )?‹longest overdue›", "‹longest overdue invoice›"),
  rewrite(
    "(?<!\\p{L})(?:razdeli|razdelite|razčleni|razčlenite|razbij|razbijte|loči|ločite|grupiraj|združi|porazdeli)(?: (?:mi|to|jih|še|vse|tole|mi to|prosim))*(?!\\p{L})",
    "pokaži",
  ),
  rewrite(
    "(?<!\\p{L})(?:starostn\\p{L}+ )?(?:struktur\\p{L}*|razrez\\p{L}*|razdelitev|razčlenitev|porazdelitev) (?:odprt\\p{L}+ (?:postavk|terjatev|računov)|terjatev|zapadl\\p{L}+ (?:terjatev|računov)|dolgov|neplačan\\p{L}+ računov)(?: po (?:starosti|zapadlosti|dnevih|rokih|ročnosti|obdobjih))?",
    "‹ageing of receivables›",
  ),
  rewrite(
    "(?<!\\p{L})kako star[ei]? so (?:naš\\p{L}+ )?(?:odprt\\p{L}+ )?(?:terjatve|postavke|računi|dolgovi)",
    "‹ageing of our receivables›",
  ),
  rewrite("(?<!\\p{L})(?:na|v) koliko (?:znaša|pride|je|nanese)(?!\\p{L})", "koliko znaša"),
  rewrite(
    "(?<!\\p{L})kater[iae] (?:je )?(?:(?:odprt|neplačan|izdan)\\p{L}* )?(?:račun|faktura) (?:je )?(?:znaša|glasi na|v znesku|je za|za|vreden|z zneskom|je v vrednosti) (?=\\d[\\d.,]*)",
    "‹which invoice is› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:kaj|kateri izdelki|katere postavke|kater\\p{L}+ artikl\\p{L}+) (?:vse )?(?:vsebuje|je na|so na|smo zaračunali na|je zajeto na|piše na|smo prodali na|zajema) (?:računu |račun |fakturi |faktura )?(?=[\\p{L}\\p{N}/-]*\\d)",
    "‹lines of invoice› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:postavk\\p{L}*|vsebin\\p{L}*|podrobnost\\p{L}*|detajl\\p{L}*) (?:na |za |z |s |v |o )?(?:računu|računa|račun|fakture|fakturi|fakturo)? ?(?=[\\p{L}\\p{N}/-]*\\d[\\p{L}\\p{N}/-]*)(?=\\p{L}+-)",
    "‹lines of invoice› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko )?(?:še )?(?:manjka|ostane|je ostalo|je ostal|preostane|je še)(?: še)? (?:do plačila|za plačat|za plačati|za plačilo|za poravnat|za poravnati|odprto|odprtega|neplačano|neplačanega)? ?(?:na |za |pri |od )?(?:računu |računa |račun |fakturi )?(?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹how much is left to pay on› ",
  ),
  rewrite(
    "(?<!\\p{L})do kdaj (?:morajo|mora|moramo|moram|je treba|imajo čas|ima čas|imamo čas)(?: nam)? ?(?:plačati|plačat|poravnati|poravnat|nakazati|za plačilo|za plačat)? ?(?:račun |fakturo |računa |računu |fakture )?(?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹due date of› ",
  ),
  rewrite("(?<=‹due date of› \\S*\\d\\S*) (?:plačati|plačat|poravnati|poravnat|biti plačan\\p{L}*|nakazati)", ""),
  rewrite(
    "^\\W*(?:in |pa )?do kdaj (?:pa )?(?:je )?(?:še )?(?:velja|veljavn[aoi]?|drži|imajo čas|traja)(?:\\s*(?:ta|ponudba|to))*(?=\\s*[?.!]*$)",
    "‹until when is it valid›",
  ),
  rewrite(
    "(?<!\\p{L})do kdaj (?:še )?(?:je |bo )?(?:velja|veljavn[aoi]?|drži) (?:ponudba |predračun )?(\\p{L}+-\\d[\\d-]*)",
    "‹until when is the quote› $1 ‹valid›",
  ),
  rewrite(
    "(?<!\\p{L})(?:komu|za koga|kateri stranki|kateremu kupcu|kdo je dobil|na koga) (?:smo )?(?:izdali|je izdan|je bil izdan|poslali|zaračunali|se glasi|je|gre|je šel)? ?(?:račun |faktura |fakturo )?(?=\\p{L}+-[\\p{L}\\p{N}/-]*\\d)",
    "‹customer of invoice› ",
  ),
];

const turnover: Gloss["forms"] = [
  rewriteWords("vseh časov|sploh kdaj|kadarkoli|kdaj koli|(?<=ki smo ga )kdaj", ""),
  rewrite(
    "(?<!\\p{L})(?:je|bo) (" +
      month +
      "|ta mesec|letos) (?:kaj )?(?:boljš|slabš|močnejš|šibkejš|višj|nižj|uspešnejš)\\p{L}* (?:od|kot|kakor) (" +
      month +
      "|prejšnj\\p{L}+|lani|lansk\\p{L}+)",
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite(
    "(?<!\\p{L})(?:za )?koliko (?:smo|je promet|so prihodki) (?:padl|zrasl|narasl|poveč|zmanjš|upadl)\\p{L}* (?:v |za )?(" +
      month +
      ") (?:glede na|v primerjavi (?:z|s)|od) (" +
      month +
      ")",
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite(
    "(?<!\\p{L})(?:nam )?(?:prineseta|prinašata|prinesejo|prinašajo|prinese|prinaša)(?: nam)? (?=največ|najmanj)",
    "‹had› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:ali |a )?(?:je |sta |so )?(?:bil[ao]? )?(prv|drug|tretj|četrt|1\\.|2\\.|3\\.|4\\.)(?:i|o|e|a)? ?(kvartal|četrtletje|polletje) (?:bil[ao]? )?(?:boljš|slabš|močnejš|šibkejš|višj|nižj|uspešnejš)\\p{L}* (?:od|kot|kakor) (prv|drug|tretj|četrt|1\\.|2\\.|3\\.|4\\.)(?:ega|i|o|e)?",
    "‹revenue in› $1i $2 ‹compared with› $3i $2",
  ),
  rewrite(
    "(?<!\\p{L})razlik[aeo] (?:v|med) (?:prometu|prometom|prihodki|prihodkih|prodaji)? ?(?:v |med )?(q[1-4]|" +
      month +
      ") (?:in|ter) (q[1-4]|" +
      month +
      ")",
    "‹revenue in› $2 ‹compared with› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:za )?koliko (?:odstotkov|procentov|%) (?:več|manj) (?:smo )?(?:letos )?(?:prodali|fakturirali|zaslužili|naredili|iztržili) (?:letos )?(?:kot|od) (?:lani|lansk\\p{L}+ let\\p{L}+)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})(?:rast|padec|sprememba|gibanje) (?:prometa|prihodkov|prodaje|realizacije) (?:glede na|v primerjavi z|od|proti) (?:lani|lansk\\p{L}+(?: let\\p{L}+)?)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite("(?<!\\p{L})v letih (20\\d\\d) (?:in|do|–|-) (20\\d\\d)", "‹by year from $1 to $2›"),
  rewrite(
    "(?<!\\p{L})(kater[aoi] (?:strank\\p{L}*|kup\\p{L}*|dobavitelj\\p{L}*)) (?:je|so|smo) (letos |lani )?(?:dobil|prejel|ime)\\p{L}* (največ|najmanj) računov",
    "$1 ‹has› $3 računov $2",
  ),
  rewrite("(?<!\\p{L})(?:različnih|različne|različni|raznih)(?= (?:strank|kupc|kupcev|dobavitelj|izdelk|artikl|računov))", ""),
  rewrite(
    "(?<!\\p{L})(?:pri (?:kom|katerem dobavitelju|katerih dobaviteljih)|od (?:koga|katerega dobavitelja)) (?:smo )?(letos |lani )?(?:smo )?največ (?:nabavili|nabavljali|kupili|kupovali|naročili|porabili|zapravili)",
    "‹top supplier by revenue› $1",
  ),
  rewrite(
    "(?<!\\p{L})koliko nas (?:je )?(letos |lani )?(?:stal|stane|je stal) največji dobavitelj",
    "‹top supplier by revenue› $1",
  ),
  rewrite(
    "(?<!\\p{L})koliko (?:je |so |nam je )?(\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*) (letos |lani |ta mesec |v \\p{L}+ )?(?:pri nas )?(?:kupil|nakupil|zapravil|naročil|potrošil)\\p{L}*(?: pri nas| od nas)?(?: (letos|lani|ta mesec))?",
    "‹how much did we invoice› $1 $2 $3",
  ),
  rewrite(
    "(?<!\\p{L})kdaj smo (?:nazadnje|zadnjič) (?:kaj )?(?:prodali|izdali|zaračunali|dobavili) (?:kaj )?(?:stranki |podjetju )?(?=\\p{Lu})",
    "‹when did we last invoice› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:ali |a )?(?:smo |je bilo |smo mi )?(?:letos )?(?:smo )?(?:prodali|fakturirali|zaračunali|zaslužili|naredili|iztržili|ustvarili|izdali)? ?(?:več|manj|boljše|bolje|slabše)(?: prometa| prihodkov| realizacije| računov)? (?:letos )?(?:kot|od|kakor) (?:lani|lansk\\p{L}+ let\\p{L}+|leto prej)(?: (?:v tem času|ob tem času|do zdaj|v istem obdobju))?(?=\\s*[?.!]*$)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})kako (?:nam )?(?:kaj )?(?:stojimo|smo|gre|kaže|poslujemo|nam gre)(?: letos| s prometom| s prodajo| v prometu| pri prodaji)* (?:v primerjavi (?:z|s)|glede na|proti|napram|nasproti) (?:lani|lansk\\p{L}+(?: let\\p{L}+)?)",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})(?:promet|prodaj\\p{L}*|prihod\\p{L}+|fakturiran\\p{L}*|realizacij\\p{L}*) (?:letos|letošnj\\p{L}+) (?:v primerjavi (?:z|s)|glede na|proti|napram|nasproti|in|vs\\.?) (?:lani|lansk\\p{L}+)(?: let\\p{L}+)?",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})letošnj\\p{L}+ (?:promet|prodaj\\p{L}*|prihod\\p{L}+|realizacij\\p{L}*) (?:v primerjavi (?:z|s)|glede na|proti|napram|nasproti|vs\\.?) (?:lani|lansk\\p{L}+)(?: let\\p{L}+)?",
    "‹revenue this year so far compared with last year›",
  ),
  rewrite(
    "(?<!\\p{L})(?:za koliko|koliko) (?:je (?:bil[ao]? )?)(" +
      month +
      ") (?:bil )?(?:boljš|slabš|močnejš|šibkejš|višj|nižj|večj|manjš)\\p{L}* (?:od|kot|kakor) (" +
      month +
      ")",
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite(
    "(?<!\\p{L})primerjaj(?:te|mo)? (?:mi )?(" +
      month +
      "(?: 20\\d\\d)?) (?:in|ter|z|s) (" +
      month +
      "(?: 20\\d\\d)?)(?=\\s*(?:[,.?!]|$))",
    "‹revenue in› $1 ‹compared with› $2",
  ),
  rewrite(
    "(?<!\\p{L})primerjaj(?:te|mo)? (?:mi )?(?:fakturiran\\p{L}*|promet|prihod\\p{L}+|prodajo|realizacijo|izdane račune)(?: (?:v|za|iz))? (?:1\\.|prv\\p{L}+) (?:in|ter|z|s|proti) (?:2\\.|drug\\p{L}+) (?:četrtletj\\p{L}*|kvartal\\p{L}*|polletj\\p{L}*)(?: (20\\d\\d))?",
    "‹revenue in Q2› $1 ‹compared with Q1› $1",
  ),
  rewrite(
    "(?<!\\p{L})primerjaj(?:te|mo)? (?:mi )?(?:fakturiran\\p{L}*|promet|prihod\\p{L}+|prodajo|realizacijo|izdane račune)(?: (?:v|za|iz))? (?:2\\.|drug\\p{L}+) (?:in|ter|z|s|proti) (?:3\\.|tretj\\p{L}+) (?:četrtletj\\p{L}*|kvartal\\p{L}*)(?: (20\\d\\d))?",
    "‹revenue in Q3› $1 ‹compared with Q2› $1",
  ),
  rewrite(
    "(?<!\\p{L})primerjaj(?:te|mo)? (?:mi )?(?:fakturiran\\p{L}*|promet|prihod\\p{L}+|prodajo|realizacijo|izdane račune)(?: (?:v|za|iz))? (?:3\\.|tretj\\p{L}+) (?:in|ter|z|s|proti) (?:4\\.|četrt\\p{L}+) (?:četrtletj\\p{L}*|kvartal\\p{L}*)(?: (20\\d\\d))?",
    "‹revenue in Q4› $1 ‹compared with Q3› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko |kateri )?(mesec\\p{L}*|četrtletj\\p{L}*|strank\\p{L}*|kupc\\p{L}*|držav\\p{L}*|panog\\p{L}*),?(?: ki)?((?: letos| lani| v letu 20\\d\\d)?),?(?: (?:je|so|ki|smo))* (?:presegl?\\p{L}*|preseglo|presegla|presegli|presega\\p{L}*)(?= ?\\d| [a-zčšž]+ tisoč)",
    "kateri $1$2 ‹over›",
  ),
  rewrite(
    "(?<!\\p{L})(?:(?:je|smo|imamo|so) )?na (?:prvem|1\\.) mestu(?: po (?:prometu|prihodkih|znesku|vrednosti|prodaji))(?=\\s*[?.!]*$)",
    "‹had the most revenue›",
  ),
  rewrite(
    "(?<!\\p{L})(kater\\p{L}+ (?:držav|panog|strank|kup|dejavnost)\\p{L}*|kdo) (?:je|so) (letos |lani )?na (?:prvem|1\\.) mestu(?: po (?:prometu|prihodkih|znesku|vrednosti|prodaji))?",
    "$1 ‹had the most revenue› $2",
  ),
  rewrite(
    "(?<!\\p{L})(?:kup|kupil|kupi)\\p{L}* (?:pri nas |od nas )?za (?:več kot|nad|vsaj|preko|čez) (?=\\d)",
    "‹with revenue over› ",
  ),
  rewrite(
    "(?<!\\p{L})(dv[ae]|tri|trije|štiri|štirje|pet|deset|\\d+) (?:naš\\p{L}+ )?(strank|kup|držav|panog|dobavitelj)(\\p{L}*) (?:z|s) največ(?:jim)? (?:prometa|prometom|prihodkov|prihodki|prihodkom)",
    "top $1 $2$3 ‹by revenue›",
  ),
  rewrite(
    "(?<!\\p{L})(?:po|glede na) (?:fakturiran\\p{L}+|zaračunan\\p{L}+)(?: znesk\\p{L}+| vrednost\\p{L}*)?(?!\\p{L})",
    "‹by revenue›",
  ),
  rewrite(
    "(?<!\\p{L})(?:kolikšen|kolikšna|kakšen|kakšna|kolko|kolk|koliko) (?:je |znaša |je bil |je bila )?(?:naš\\p{L}* )?povprečn?(?:en|a|i|o) (?=(?:račun|faktur|znes|vrednost)\\p{L}*)",
    "povprečni ",
  ),
];

const payments: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})kdo (?:nam )?(?:je )?(?:nam )?(?:zadnji|nazadnje|zadnjič) (?:plačal|nakazal|poravnal)\\p{L}*(?= *[?.!]*$)",
    "‹latest payment›",
  ),
  rewrite(
    "^\\W*(?:ali |a )?(?:smo |je |nam je )?(danes |včeraj |ta teden )?(?:že |kaj )*(?:dobili|prejeli|prišlo|dobil|prejel|bilo) (?:že |kaj )*(?:kakšn\\p{L}*|kako|kak|kaj)? ?(?:plačil\\p{L}*|nakazil\\p{L}*|denar\\p{L}*)( danes| včeraj| ta teden)?",
    "‹payments received› $1$2",
  ),
  rewrite("(?<!\\p{L})zadnj\\p{L}+ (\\d+) (?=(?:\\p{L}+ )?(?:plačil|nakazil|račun|ponudb|faktur)\\p{L}*)", "‹last $1› "),
  rewrite("(?<!\\p{L})keša?(?= [^?.!]*?(?:na (?:naš )?(?:račun|trr|konto)|noter)(?!\\p{L}))", "denarja"),
  rewrite(
    "(?<!\\p{L})(?:koliko|kolk|kolko|kok) (?:je |smo |imamo |nam je )?(?:bilo |blo )?(?:prejet\\p{L}+ )?(gotovin|keš|denar|kartic|nakazil|priliv)(\\p{L}*) (?:smo |je |nam je )?(?:letos |lani )?(?:dobili|prejeli|prišlo|prišla|prispelo|priteklo|noter|sprejeli|dobil|prejel|blo|bilo)?(?: noter| na račun| na trr)?(?= |[?.!,]|$)",
    "‹how much did we receive in› $1$2 ",
  ),
  rewrite("(?<=‹how much did we receive in› )(?:gotovin|keš)\\p{L}*", "‹cash payments›"),
  rewrite("(?<=‹how much did we receive in› )kartic\\p{L}*", "‹card payments›"),
  rewrite("‹how much did we receive in› (?:denar\\p{L}*|nakazil\\p{L}*|priliv\\p{L}*)", "‹how much money did we receive›"),
  rewrite(
    "(?<!\\p{L})(?:je |so |nam je )?(?:priteklo|pritekla|priteklega|sedlo|kapnilo|padlo)(?: noter| na račun| na trr)?(?!\\p{L})",
    "‹came in›",
  ),
  rewrite(
    "(?<!\\p{L})(?:na (?:naš )?(?:račun|trr|konto)) (?:smo )?(?:prejel|dobil|prišl|prispel|sedl|kapnil)\\p{L}*",
    "‹payments received›",
  ),
  rewrite("(?<!\\p{L})(?:je )?prišlo na (?:naš )?(?:račun|trr)(?!\\p{L})", "‹came in›"),
  rewrite(
    "(?<!\\p{L})(zadnj\\p{L}+|najnovejš\\p{L}+) (?:\\d+|dv[ae]|tri|pet|petih|deset|desetih) (plačil\\p{L}*|nakazil\\p{L}*|račun\\p{L}*|ponudb\\p{L}*)",
    "$&",
  ),
  rewrite("(?<!\\p{L})zadnj\\p{L}+ (pet|petih|5) (?=(?:\\p{L}+ )?(?:plačil|nakazil|račun|ponudb|faktur)\\p{L}*)", "‹last 5› "),
  rewrite(
    "(?<!\\p{L})zadnj\\p{L}+ (deset|desetih|10) (?=(?:\\p{L}+ )?(?:plačil|nakazil|račun|ponudb|faktur)\\p{L}*)",
    "‹last 10› ",
  ),
  rewrite("(?<!\\p{L})zadnj\\p{L}+ (tri|treh|3) (?=(?:\\p{L}+ )?(?:plačil|nakazil|račun|ponudb|faktur)\\p{L}*)", "‹last 3› "),
];

const parties: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})(kater\\p{L}+ (?:panog|držav|kategorij|faz|dejavnost)\\p{L}*) (?:ima|imajo|je|šteje) najmanj (?=strank|kupc|izdelk|artikl|kupcev)",
    "$1 ‹has the fewest› ",
  ),
  rewrite("(?<!\\p{L})med (?:našimi )?(?:strankami|kupci)(?!\\p{L})", ""),
  rewrite(
    "(?<!\\p{L})(?:na koga (?:naj )?(?:se )?(?:lahko )?(?:obrnem|obrnemo|naslovim|pokličem)|s kom (?:naj |lahko )?(?:govorim|govorimo|se pogovarjam|se menim|se zmenim|se dogovarjam|komuniciram)|koga (?:naj )?(?:kontaktiram|pokličem|kličem|vprašam|iščem|dobim)|kdo (?:je )?(?:(?:naš|moj) )?(?:sogovornik|kontakt|kontaktna oseba|skrbi za nas|dela)|kako (?:pridem|stopim|pridemo) v stik(?: z| s)?|kako (?:dobim|dosežem|kontaktiram)) ?(?:pri|v|na|iz|z|s|od|za)? (?=\\p{Lu})",
    "‹who is our contact at› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:kdo je (?:naš |moj )?(?:kontakt|kontaktna oseba|sogovornik)|s kom govorim|koga pokličem|na koga se obrnem) ?(?:tam|pri njih|zraven|tamkaj)?(?=\\s*[?.!]*$)",
    "‹who is their contact person›",
  ),
  rewrite(
    "(?<!\\p{L})(?:kdaj (?:smo|sem) (?:bili |bil[ai]? )?(?:nazadnje|zadnjič) (?:bili |bil[ai]? )?(?:v stiku|v kontaktu|govoril[ai]?|slišali|na zvezi|komunicirali)|kdaj je bil zadnji (?:stik|kontakt)|zadnji (?:stik|kontakt)) (?:z|s|pri|od) (?=\\p{Lu})",
    "‹last activity of› ",
  ),
  rewrite("(?<!\\p{L})(?:s čim|s kom) se (?:kaj )?ukvarja(?:jo)? (?=\\p{Lu})", "‹industry of› "),
  rewrite(
    "(?<!\\p{L})(?:(?:v|iz) (?:kateri|katere|katero|kakšni|kakšne) (?:panogi|panogo|panoge|branži|branže|dejavnosti|sektorju|sektorja|stroki)) (?:je|dela|posluje|deluje|prihaja|spada|sodi) (?=\\p{Lu})",
    "‹industry of› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:kam (?:naj )?(?:pošljem|pošljemo|pišem|peljem|peljemo|dostavim|dostavimo)(?: pošto| račun| blago| pogodbo| paket)?|na kateri naslov (?:pošljem|pošljemo|peljemo)(?: pošto| račun| blago)?) (?:za |k |h |do |od |pri )?(?=\\p{Lu})",
    "‹address of› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:iz|v) (?:katerega|kakšnega|katerem|kakšnem) (?:mesta|kraja|mestu|kraju) (?:je|prihaja|so|ima sedež|imajo sedež|je doma) (?=\\p{Lu})",
    "‹address of› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:iz|v) (?:katere|kateri|kakšne) (?:države|državi|dežele) (?:je|prihaja|so|ima sedež|imajo sedež|je doma) (?=\\p{Lu})",
    "‹address of› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:kaj (?:vse )?(?:imamo|je) (?:zabeleženega|zapisanega|v sistemu|v bazi|v kartici) (?:pri|o|za|od)) (?:stranki |stranko )?(?=\\p{Lu})",
    "‹tell me about› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:v kateri panogi|katera panoga|v kateri branži|v kateri dejavnosti) (?:jih )?(?:je|ima|imamo)(?: (?:največ))(?: jih| strank| kupcev)?(?=\\s*[?.!]*$)",
    "‹which industry has the most customers›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ali |a )?(?:imamo|obstaja|poznamo|je|so) (?:tudi |že |kaj |sploh )*(?:kakšn[oae]g?a?|kako|kaj|koga|kakega) ?(?:stranko|stranke|strank|kupca|kupcev)? ?(?=(?:v|na|iz|s) \\p{Lu})",
    "‹customers› ",
  ),
  rewrite(
    "(?<!\\p{L})(?:kater\\p{L}+ )?(?:nove|novih|novi|svež\\p{L}*) (stranke|strank|kupci|kupcev|kupce)(?= *(?:[,.?!]|$))",
    "‹newest customers›",
  ),
  rewrite(
    "(?<!\\p{L})(?:tuj[aeioh]\\p{L}*|inozemsk\\p{L}+) (strank\\p{L}*|kupc\\p{L}*|kupci)(?!\\p{L})",
    "$1 ‹not from Slovenia›",
  ),
  rewrite(
    "(?<!\\p{L})(strank\\p{L}*|kupc\\p{L}*) (?:iz tujine|v tujini|izven slovenije|zunaj slovenije)(?!\\p{L})",
    "$1 ‹not from Slovenia›",
  ),
];

const catalogue: Gloss["forms"] = [
  rewrite("(?<!\\p{L})(?:ki )?(?:niso|ni) več (?:aktivn\\p{L}+|v prodaji|v ponudbi|naprodaj)", "‹no longer offered›"),
  rewrite(",? (?:in|ter|pa) (?:po čem so|po čem|koliko stanejo|kakšne so cene|po kakšni ceni)(?=\\s*[?.!]*$)", ""),
  rewrite(
    "(?<!\\p{L})(?:smo )?(?:dali|vzeli|umaknili) iz (?:ponudbe|prodaje|asortimana|cenika|programa)",
    "‹no longer offered›",
  ),
  rewrite(
    "(?<=(?:^|\\P{L})(?:cena|ceno|stane|cenik)(?!\\p{L})[^?.!]*) (?:brez ddv(?:-ja)?|brez davka|neto)(?=\\s*[?.!]*$)",
    "",
  ),
  rewrite(
    "(?<!\\p{L})kater\\p{L}+ (?:(?:naš\\p{L}+ )?(?:izdelk|artikl|produkt)\\p{L}*) (?:pri nas )?(?:stane|stanejo|koštajo|košta|so dražji|je dražj\\p{L}*|imajo ceno) (več kot|manj kot|nad|pod|vsaj|največ|od|med) ",
    "izdelki $1 ",
  ),
  rewrite(
    "(?<!\\p{L})(?:po koliko|po čem|po kakšni ceni|za koliko) (?:(?:pri nas )?(?:prodajamo|ponujamo|gre|gredo|imamo|je|so|damo)) (?!izdelk|artikl)(\\p{L}[^?,.!]*?)(?=\\s*[?.!]*$)",
    "‹price of the product called “$1”›",
  ),
  rewrite(
    "(?<!\\p{L})(?:v kateri|katera je|pod katero) (?:kategoriji|skupini|kategorija|kategorijo|skupino) (?:je|spada|sodi|najdem|se nahaja|je izdelek|od) (?=\\p{Lu})(\\p{L}[^?,.!]*?)(?=\\s*[?.!]*$)",
    "‹products called “$1”›",
  ),
  rewrite(
    "(?<!\\p{L})(?:kaj|kateri izdelek|kateri artikel|katera stvar|katera storitev) (?:je|bi bil[ao]?) (?:naš\\p{L}* |sploh |pri nas )?(najdražj|najcenej|najdražji|najcenejš)\\p{L}*,?(?: (?:stvar|izdelek|artikel|kar|ki|jih|ga|kaj|izmed vsega|od vsega))* ?(?:prodajamo|ponujamo|imamo|vodimo)?(?: (?:v ponudbi|v prodaji|v ceniku|pri nas))?(?=\\s*[?.!]*$)",
    "‹the› $1i izdelek",
  ),
  rewrite(
    "(?<!\\p{L})(?:katere|kakšne|koliko) (?:imamo |vse |je )?((?:kategorij|skupin|vrst)\\p{L}*(?: (?:artiklov|izdelkov|blaga|produktov))?) (?:vse )?(?:vodimo|imamo|prodajamo|ponujamo|obstaja|obstajajo|je v ponudbi|držimo)",
    "‹which product categories do we have›",
  ),
  rewrite(
    "(?<!\\p{L})(?:kater\\p{L}+ )?(izdelk\\p{L}*|artikl\\p{L}*|produkt\\p{L}*) (?:več )?(?:ne )(?:prodaj|vodim|ponuj|dobavlja|imam)\\p{L}*(?: več)?(?!\\p{L})",
    "$1 ‹no longer offered›",
  ),
  rewrite("(?<!\\p{L})(?:vodimo|držimo)(?= |[?.!]|$)", "imamo"),
];

const quotes: Gloss["forms"] = [
  rewrite("(?<=potekl\\p{L}*) brez (?:odgovora|odziva|odločitve)(?!\\p{L})", ""),
  rewrite(
    "(?<=ponudb[^?.!]*),? (?:ki )?(?:(?:še |jih )*(?:niso|ni) (?:bile |bila )?(?:še )?(?:sprejet|potrjen|zavrnjen|odločen|rešen)\\p{L}*)",
    " ‹open›",
  ),
  rewrite("(?<!\\p{L})(?:bodo|bo) (?:kmalu )?potekl[aei](?!\\p{L})", "‹expire›"),
  rewrite(
    "(?<!\\p{L})kater(?:im|i) (?:strankam|stranki|kupcem|podjetjem) smo (.*?) ?(?:poslali|izdali|oddali) ponudb[eo]",
    "‹quotes sent› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:kater\\p{L}+ )?ponudb\\p{L}* (?:so |je )?še (?:vedno )?(?:v igri|žive|živa|v obravnavi|v odločanju|na mizi)",
    "‹open quotes›",
  ),
  rewrite(
    "(?<=ponudb[^?.!]*),? (?:in |pa )?koliko jih (?:še )?čaka (?:na )?(?:odgovor|odločitev|potrditev)",
    " ‹how many are open›",
  ),
  rewrite(
    "(?<!\\p{L})(?:kakšen|kolikšen) je (?:naš )?(?:uspeh|izkupiček|izplen) (?:pri|s|z) ponudb\\p{L}*",
    "‹acceptance rate of quotes›",
  ),
  rewrite(
    "^\\W*(?:in |pa )?(?:kolikšen|kakšen|kolik) (?:delež|odstotek|procent) je to(?= *[?.!]*$)",
    "‹which share of quotes is accepted›",
  ),
  rewrite(
    "(?<!\\p{L})(?:jim |jih |katerim )?(?:bo )?(kmalu )?(?:bo )?(?:poteče|potekla|potekel|izteče|iztekla|izteka) (?:rok )?veljavnost\\p{L}*(?! do)",
    "‹expire› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:kater(?:im|ih|e)) ponudb(?:am|e)? (?:je |bo )?(?:veljavnost|rok) (?:že )?(?:potekl|iztekl)\\p{L}*",
    "‹expired quotes›",
  ),
  rewrite(
    "(?<!\\p{L})ponudb\\p{L}*(?<said>(?:[^?.!]|\\.\\d){0,30}?),? (?:ki )?(?:še |nam |vedno )*(?:čaka|čakajo|čakamo|visijo|visi)(?: (?:še|na (?:odgovor|odziv|odločitev|potrditev|podpis|stranko)))*(?=\\s*(?:[,.?!]|$|in |pa ))",
    "‹open quotes›$<said>",
  ),
  rewrite(
    "(?<!\\p{L})(?:poslanih|poslane|odprtih|odprte)? ?(?:in |a )?brez (?:odgovora|odziva|potrditve|odločitve)(?:,? (?:pa|in|ter) za koliko denarja)?(?<=ponudb.*)",
    "‹open›",
  ),
  rewrite(
    "(?<!\\p{L})(?:na|za) (?:katero|katere) (?:nam )?(?:še |nam )*(?:ni|niso|nismo) (?:še )?(?:odgovor|odziv|odreagir|reagir|dobili odgovor|odgovoril)\\p{L}*",
    "‹open›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ali |a )?ima (\\p{Lu}\\S*(?: (?:&|\\p{Lu}\\S*))*) (?:še )?(?:kakšn|kak|kaj)\\p{L}* (?:naš\\p{L}+ |odprt\\p{L}+ )?(?:ponudb|predračun)\\p{L}*,? ?",
    "‹open quotes for› $1 ",
  ),
  rewrite("(?<=‹open quotes for› [^?.!]*)‹open›", ""),
  rewrite(
    "(?<!\\p{L})(?:kakšna je |kolikšna je |kakšen je )?(?:naš[aio]? )?(?:stopnja |delež |procent |odstotek )?(?:uspešnost\\p{L}*|sprejetj\\p{L}*|sprejema|sprejemanja|realizacij\\p{L}* |izkoristek\\p{L}* )\\s?(?:pri |naših |od |vseh |oddanih |poslanih )*ponudb\\p{L}*",
    "‹acceptance rate of quotes›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko|kakšen|kolikšen)(?: (?:odstotkov|procentov|%|delež|odstotek|procent))? (?:naš\\p{L}* |vseh |poslanih |oddanih |izdanih )*ponudb (?:(?:na koncu |dejansko |potem |stranke |kupci |nam )*)(?:sprejme(?:jo)?|potrdi(?:jo)?|dobimo|uspe|je uspešnih|gre skozi|pristane)(?: (?:na koncu|dejansko))?(?=\\s*(?:[,.?!]|$|letos|lani|v ))(?<=(?:odstot|procent|delež|%).*)",
    "‹acceptance rate of quotes›",
  ),
];

const sales: Gloss["forms"] = [
  rewrite(
    "(?<!\\p{L})(pos(?:li|le|lov)),? ki (?:bi )?jih (?:bi )?(?:moramo|morali|moral[ai]?) (?:zaključiti|zapreti|skleniti|zaključit|zapret)",
    "$1 ‹closing›",
  ),
  rewrite(
    '(?<!\\p{L})kdaj (?:se )?(?:bo )?(?:zapre|zaključi|zaprl|zaključil|sklene) (?:posel )?(?=[“„"])',
    "‹close date of the deal› ",
  ),
  rewrite("(?<!\\p{L})najbolj vred(?:en|na|ni|ne)(?!\\p{L})", "‹largest›"),
  rewrite(
    "(?<!\\p{L})(pos(?:li|le|lov)),? (?:ki jim|katerim) je (?:že )?(?:rok|datum|zaključek)(?: zaključka)? (?:že )?(?:potekel|mimo|minil|pretekel)",
    "$1 ‹with a close date before today›",
  ),
  rewrite(
    "(?<!\\p{L})koliko (?:denarja |vrednosti )?(?:je|imamo|leži|tiči) (?:trenutno )?v fazi (\\p{L}+)(?=\\s*[?.!]*$)",
    "‹value of deals in stage› $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko (?:je|so) (?:trenutno )?vred(?:en|na|ni|no)|(?:skupna )?vrednost|kakšna je vrednost|kolikšna je vrednost) (?:naš\\p{L}* )?(?:celotn\\p{L}+ )?(?:prodajn\\p{L}+ )?(?:lijak\\p{L}*|pipeline\\p{L}*|cevovod\\p{L}*)",
    "‹value of the pipeline›",
  ),
  rewrite(
    "(?<!\\p{L})(?:kako (?:stojimo|kaže|smo|gre|nam kaže|je|izgleda|zgleda|nam gre)(?: kaj)?|kakšn[aoei]n? je (?:stanje|situacija|slika|pregled)?|stanje|v kakšnem stanju je|pregled) ?(?:z|s|pri|v|na)? (?:naš\\p{L}* )?(?:prodajn\\p{L}+ )?(?:lijak\\p{L}*|pipeline\\p{L}*|cevovod\\p{L}*)",
    "‹show our pipeline›",
  ),
  rewrite(
    "(?<!\\p{L})(?:,? (?:in|pa|ter) )?koliko (?:so|je|sta) (?:vsi |to |vse |oni |ti |skupaj |trenutno )*vred(?:ni|no|ne|na|en)(?: skupaj| skupno| vsi)?(?=\\s*[?.!]*$)",
    " ‹and what are they worth›",
  ),
  rewrite(
    "(?<!\\p{L})(?:v kateri fazi|katera faza) (?:je|ima|imamo) (?:največ|najmanj) (?:poslov|priložnosti|denarja|vrednosti)",
    "‹pipeline by stage›",
  ),
  rewrite(
    "(?<!\\p{L})(?:pričakovan|predviden|načrtovan|planiran)\\p{L}+ (?:zaključk\\p{L}+|zaključki|zaprtj\\p{L}+|sklenitv\\p{L}+)(?: poslov)?(?!\\p{L})",
    "‹open deals closing›",
  ),
  rewrite(
    "(?<!\\p{L})(?:ki )?(?:naj )?bi (?:se )?(?:jih )?(?:zaprl\\p{L}*|zaključil\\p{L}*|sklenil\\p{L}*|podpisal\\p{L}*)(?!\\p{L})(?! že)",
    "‹closing›",
  ),
  rewrite(
    "(?<!\\p{L})(?:posel|priložnost) (?:z|s|za|od|pri) (?:stranko |podjetjem |strank[io] )?(\\p{Lu}[^,.;:]*?) (?:prosim )?(?:prestavi|premakni|daj|postavi|pomakni|označi)(?:te)?(?: prosim)? (?:v|na|kot|med) (?:fazo )?(\\p{L}+)",
    "‹move the deal› $1 ‹to› $2",
  ),
  rewrite(
    "(?<!\\p{L})(pos(?:el|li|le|lov)|priložnost\\p{L}*)([^?.!,“„]{0,20}?),? (?:ki )?(?:smo )?(?:ga |jih )?((?:letos|lani|oktobra|septembra|ta mesec|ta teden) )?(?:smo )?(?:ga |jih )?(?:izgubil|zgubil)\\p{L}*,?",
    "‹lost› $1$2 $3",
  ),
  rewrite(
    "(?<!\\p{L})(pos(?:el|li|le|lov)|priložnost\\p{L}*)([^?.!,“„]{0,20}?),? (?:ki )?(?:smo )?(?:ga |jih )?((?:letos|lani|oktobra|septembra|ta mesec|ta teden) )?(?:smo )?(?:ga |jih )?(?:dobil|pridobil|sklenil)\\p{L}*,?",
    "‹won› $1$2 $3",
  ),
  rewrite(
    "^\\W*kater[ia] (‹(?:won|lost)› (?:posel|priložnost)[^?.!]*?),? (?:je )?(?:bil[ao]? )?(?:je )?(?:naš\\p{L}* )?(največj\\p{L}*|najmanjš\\p{L}*|najvredn\\p{L}*)",
    "‹the› $2 $1",
  ),
  rewrite(
    "(?<!\\p{L})(?:na|v|izmed|od) (?:naš\\p{L}* )?(?:celotn\\p{L}+ )?(?:ekip\\p{L}*|tim[ua]?|oddelk\\p{L}*)(?!\\p{L})",
    "‹of the team›",
  ),
  rewriteWords("ekipne|ekipi|ekipe|od ekipe|vseh v ekipi|cele ekipe", "‹of the team›"),
];

const work: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:prosim )?(?:zabeleži|zapiši|zabeležite|zapišite)(?: si)?,? da (\\p{Lu}\\S*(?: \\p{Lu}\\S*)*) ",
    "‹add a note to› $1: ",
  ),
  rewrite(
    "^\\W*(?:prosim )?pri (?:stranki )?(\\p{Lu}[^,.;:]*?) (?:prosim )?(?:dodaj|zapiši|zabeleži|napiši|vpiši)(?:te)? (?:opombo|zabeležko|beležko)?,? ?da ",
    "‹add a note to› $1: ",
  ),
  rewrite("(?<!\\p{L})(nalog|opravil)(?: smo| sem| je)? (?:zaključil|opravil|končal|naredil|dokončal)\\p{L}*", "$1 ‹done›"),
  rewrite(
    "^\\W*kaj (?:je|imam|imamo) (?:danes |jutri )?(?:na vrsti|v planu|v načrtu)( danes| jutri| ta teden)?(?=\\s*[?.!]*$)",
    "‹my tasks›$1",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko|katere|katera|kakšne) (?:je |so |imam )?((?:(?:odprt|zapadl|zamujen|neopravljen|nedokončan)\\p{L}* )?)(?:nalog\\p{L}*|opravil\\p{L}*|opravk\\p{L}*|opomnik\\p{L}*|todo\\p{L}*|taskov)((?: odprt\\p{L}*)?) (?:še )?(?:imam|me čaka|me čakajo|čaka mene|imam jaz)(?: še)?(?: jaz)?(?=\\s|[?.!]|$)",
    "‹my› $1$2 ‹tasks›",
  ),
  rewrite(
    "(?<!\\p{L})(?:koliko|kolk) ((?:odprt|zapadl|zamujen)\\p{L}* )?(?:nalog|opravil|opravkov) (?:ima |je |imamo )?‹of the team› (?:je )?(?:zamuja|zapadlih|zapadlo|čez rok|zamujenih|v zamudi)",
    "‹how many overdue tasks›",
  ),
  rewrite(
    "^\\W*kaj (?:imam|imamo|je)(?: še)?( danes| jutri| ta teden| v ponedeljek| v torek| v sredo| v četrtek| v petek)? (?:še )?(?:na (?:seznamu|spisku|listi|urniku|programu|todo listi)|za (?:narediti|naredit|postoriti|opraviti|uredit|urediti|opravit))(?: opravil)?",
    "‹my tasks›$1",
  ),
  rewrite(
    "^(?:prosim )?(?:dej|daj|naredi|dodaj|vpiši|napiši|ustvari|odpri) (?:mi |nam )?(?:prosim )?(?:eno |novo )?(?:nalogo|opravilo|opomnik|task)(?= )",
    "‹create a task›",
  ),
  rewriteWords("samo moje|le moje|samo mene|moje samo|samo zame", "‹only mine›"),
];

const follow: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:in |pa )?(?:kater[aei]|koliko) (?:od teh |od njih |izmed njih )?(?:je|so|jih je) (?:od teh |od njih )?(?:še |že |zdaj )*(odprt\\p{L}*|neplačan\\p{L}*|zapadl\\p{L}*|plačan\\p{L}*|sprejet\\p{L}*|zavrnjen\\p{L}*|dobljen\\p{L}*|izgubljen\\p{L}*)(?: od teh)?(?=\\s*[?.!]*$)",
    "samo $1",
  ),
  rewrite(
    "^\\W*(?:in |pa )?kdo (?:od teh |od njih |pa )?(?:je|ima|nam) (?:na (?:prvem|1\\.) mestu|največ|na vrhu|prvi)(?=\\s*[?.!]*$)",
    "‹who is the largest›",
  ),
  rewrite(
    "^\\W*(?:in |pa |ter )+(?=(?:januar|februar|marc|april|maj|juni|juli|avgust|septem|oktob|novem|decem|lani|letos|ta |prejšnj|v |samo|za |na |od |do )\\p{L}*)",
    "in ",
  ),
  rewrite(
    "^\\W*(?:in |ter )?koliko (?:je |so )?(?:to|ti|tega|tole)? ?(?:je )?(?:račun(?:ov|i)|faktur)(?: (?:je to|skupaj|je bilo|to))?(?=\\s*[?.!]*$)",
    "‹how many invoices is that›",
  ),
  rewrite(
    "^\\W*(?:in |ter )?koliko (?:denarja )?je (?:to|tega) (?:po valutah|v vsaki valuti|po posameznih valutah)(?=\\s*[?.!]*$)",
    "‹and in total›",
  ),
];

/** What stands in another order than in English, or carries nothing. */
export const turns: Gloss["forms"] = [
  ...asides,
  ...time,
  ...money,
  ...parties,
  ...follow,
  ...invoices,
  ...turnover,
  ...payments,
  ...catalogue,
  ...quotes,
  ...sales,
  ...work,
];
