// Longer than a screen because it is a table: what is said for each thing, field, state and number, read from top to bottom and never in part.
import { elsewhere, meaning } from "../forms.ts";
import type { Gloss } from "../gloss.ts";

/** “Petindvajset” is five-and-twenty; the cases of a number differ in its ending. */
function numerals(): Gloss["words"] {
  const units = "ena dva tri štiri pet šest sedem osem devet".split(" ");
  const tens = "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset".split(" ");
  const teens = "enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst".split(" ");
  const hundreds = "sto dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto".split(" ");
  const values: [string, number][] = [
    ...teens.map((word, index): [string, number] => [word, index + 11]),
    ...tens.flatMap((ten, index): [string, number][] => [
      [ten, (index + 2) * 10],
      ...units.map((unit, value): [string, number] => [`${unit}in${ten}`, (index + 2) * 10 + value + 1]),
    ]),
    ...hundreds.map((word, index): [string, number] => [word, (index + 1) * 100]),
  ];
  return Object.fromEntries(
    values.flatMap(([word, value]) => ["", "ih", "imi"].map((ending) => [`${word}${ending}`, String(value)])),
  );
}

/** Adjectives of countries and those who live there take any ending. */
const places: Gloss["words"] = {
  ...meaning("Germany", "nemčij* nemcij* nemci nemcev nemcem nemce nemcih"),
  ...meaning("Austria", "avstrij avstrija avstrije avstriji avstrijo avstrijci avstrijcev avstrijcem avstrijce avstrijcih"),
  ...meaning("Switzerland", "švic* švicarji švicarjev švicarjem švicarje"),
  ...meaning("Italy", "itali italija italije italiji italijo italijani italijanov italijanom italijane"),
  ...meaning("Slovenia", "slovenij* slovenci slovencev slovencem slovence"),
  ...meaning("Croatia", "hrvaško hrvaškem hrvaška hrvati hrvatov hrvatom hrvate"),
  ...meaning("France", "francij* francozi francozov francozom francoze"),
  ...meaning("Spain", "španij* španci špancev špancem"),
  ...meaning("Poland", "poljska poljsko poljaki poljakov poljakom"),
  ...meaning("Czechia", "češka češko čehi čehov čehom čehih"),
  ...meaning("Hungary", "madžarska madžarsko madžari madžarov madžarom"),
  ...meaning("Netherlands", "nizozemska nizozemsko nizozemci nizozemcev nizozemcem"),
  ...meaning("Sweden", "švedska švedsko švedi švedov švedom"),
  ...meaning("United Kingdom", "anglij* britanij* britanci britancev britancem angleži angležev angležem vb"),
  ...meaning("USA", "amerik* američani američanov američanom zda združen*_držav* us"),
  ...meaning("Belgium", "belgij*"),
  ...meaning("Portugal", "portugalsk*"),
  ...meaning("Denmark", "danska dansko danci dancev"),
  ...meaning("Norway", "norvešk*"),
  ...meaning("Finland", "finska finsko finskem"),
  ...meaning("Slovakia", "slovaška slovaško slovaki slovakov"),
  ...meaning("Serbia", "srbij* srbi srbov srbom"),
  ...meaning("Ireland", "irsk*"),
  ...meaning("Romania", "romunij* romunsk*"),
  ...meaning("Bulgaria", "bolgarij* bolgarsk*"),
  ...meaning("Greece", "grčij* grčk* gršk*"),
  ...meaning("American", "ameriš* ameriška ameriške ameriških ameriškim"),
};

const trades: Gloss["words"] = {
  ...meaning("healthcare companies", "bolnišnic* bolnic* klinik* lekarn* zdravnik*"),
  ...meaning("construction companies", "gradbinc* gradbenc* gradbinec"),
  ...meaning("agriculture companies", "kmetov kmete kmeti kmetij"),
  ...meaning("manufacturing companies", "proizvajalc* proizvajalec tovarn*"),
  ...meaning("logistics companies", "špediter* prevoznik*"),
  ...meaning("retail companies", "trgovc* trgovec"),
  ...meaning("hospitality companies", "gostinc* gostincev hotel* restavracij* gostiln*"),
  ...meaning("education companies", "šole šol univerz*"),
  ...meaning("Agriculture", "kmetij* agro"),
  ...meaning("Consulting", "svetovanj* svetovalk* konzultant* konzalting*"),
  ...meaning("Healthcare", "zdravstv* medicin* farmacij*"),
  ...meaning("Manufacturing", "proizvodnj* industrij* predelovaln*"),
  ...meaning("Construction", "gradben* gradbeništv* gradnj*"),
  ...meaning("Automotive", "avtomobilsk* avtomobilizm* avtomobilizem avtoindustrij* avtoservis*"),
  ...meaning("Energy", "energetik* energij* elektr* energetsk*"),
  ...meaning("Logistics", "logistik* transport* špedicij* prevozništv* prevozn*"),
  ...meaning("Real estate", "nepremičnin*"),
  ...meaning("Finance", "financ* bančništv* bančn*_sektor*"),
  ...meaning("Retail", "maloprodaj* trgovin* trgovsk*"),
  ...meaning("Hospitality", "gostinstv* turiz* turistič* hotelirstv*"),
  ...meaning("Food and beverage", "živilstv* živilsk* prehran* prehrambn* hrane_in_pijače hrana_in_pijača"),
  ...meaning("Software", "software* programsk*_oprem* informatik* it-ja računalništv* računalnišk*"),
  ...meaning("Printing and media", "tiskarstv* tiskarsk* tiskarn* medij* mediji založništv* založb*"),
  ...meaning("Education", "izobraževanj* šolstv* izobraževaln*"),
};

const smallWords: Gloss["words"] = {
  ...meaning("our", "naš naša naše naši našo našega našemu našem našim našimi naših najin* naša"),
  ...meaning("my", "moj moja moje moji mojo mojih mojega mojemu mojem mojim mojimi"),
  ...meaning("their", "njihov* njegov* njen* svoj*"),
  ...meaning("all", "vsa vsak_izmed vsi vseh vsem vsemi ves vso celotn* cel celo cela celega"),
  ...meaning("which", "kateri katera katero katere katerih katerim katerimi katerem kateremu katerega kter* ker*_kol"),
  ...meaning("those", "tisti tista tiste tistih tistim tistimi takih takšnih"),
  ...meaning("this", "ta te tega tej temu tem teh tole"),
  ...meaning("in total", "skupaj skupno vsota seštevek"),
  ...meaning("any", "kakšni kakšen_koli kakšnih kakršnekoli katerikoli kak kake kako kakih"),
  ...meaning("someone", "nekdo koga kdorkoli"),
  ...meaning("I", "jaz mene zame"),
  ...meaning("only", "samo le zgolj izključno edino"),
  ...meaning("among", "med_njimi izmed"),
  ...meaning(
    "",
    "kar ki_jih kajne a_ne kjer tako tukaj tu tam v_sistemu pri_nas pri_nas_še v_bazi v_programu v_crm-u v_crmju nam_je nam_so gospod gospa čas časom ravnokar pravkar ravno itak res seveda prav namreč sicer vendar ampak oziroma",
  ),
  ...meaning("we", "mi midva"),
  ...meaning("more than", "še_več_kot"),
  ...meaning("send", "poslati poslat pošlji pošljem"),
  ...meaning("answer", "odgovor odgovora odgovore"),
  ...meaning("rate", "stopnja stopnjo_sprejema uspešnost uspešnosti"),
  ...meaning("soon", "kmalu v_kratkem"),
  ...meaning("waiting", "čaka čakajo čakamo čakata"),
  ...meaning("around", "okoli okrog približno nekje cca okvirno"),
  ...meaning("show", "pokaž pokaži pokažte prikaž izpiš izpišeš prikaži odpri_mi vrzi_ven"),
  ...meaning("are there", "obstaja obstajajo obstajata se_nahaja"),
  ...meaning("is", "znaša znašata znašajo znese znesejo nanese predstavlja"),
  ...meaning("was", "blo bla bli ble bil bila bilo bili bile"),
  ...meaning("did", "smo_mi"),
  ...meaning("how many", "koliko kolko kolk kok kolkšn* kulk koliku"),
  ...meaning("first", "prvi prva prvo prve prvih prvim prvem prvega"),
  ...meaning("second quarter", "drugi_kvartal drugo_četrtletje drugi_četrtletje"),
  ...meaning("second half", "drugi_polletje drugo_polletje"),
  ...meaning("second", "drugi_po_vrsti"),
  ...meaning("third", "tretji tretja tretje tretjem tretjega tretjih"),
  ...meaning("fourth", "četrti četrta četrtem četrtega"),
};

const money: Gloss["words"] = {
  ...meaning(
    "invoices",
    "računi računov račune računom računih računi računa faktur fakture fakturam fakturah fakturami rčn fakturce računčki računčke",
  ),
  ...meaning("invoice", "račun računa računu faktura fakturo fakturi"),
  ...meaning(
    "invoiced",
    "zafakturira* zafakturiral* fakturiral* fakturiran* zaračuna* zaračunal* zaračunan* obračunal* poračunal* pofakturira*",
  ),
  ...meaning(
    "received invoices",
    "prejete_račune prejetih_računih prejetim_računom prejetimi_računi nabavn*_račun* dobavn*_račun* vhodn*_faktur* stroškovn*_račun* računi_za_nas",
  ),
  ...meaning("issued invoices", "izdane_račune izdanimi_računi izdanih_računih izhodn*_faktur* lastn*_račun*"),
  ...meaning("expenses", "strošk* strošek izdatk* izdatek odhodk* odhodek poraba porabe nabav* nakupi nakupov"),
  ...meaning("spent", "zapravili zapravil* potrošil* porabil* kupil*_dobaviteljih"),
  ...meaning(
    "suppliers",
    "dobavitelj dobavitelji dobaviteljev dobaviteljem dobaviteljih dobaviteljih dobavitelje dobaviteljema",
  ),
  ...meaning("unpaid", "neplačan* neporavnan* nepokrit* neplačn* še_neplačan* še_ne_plačan* neplacan*"),
  ...meaning(
    "open",
    "odprt odprta odprte odprti odprto odprtih odprtim odprtimi odprtega odprtem nezaprt* nezaključen* tekoč* aktualn*_odprt*",
  ),
  ...meaning(
    "paid",
    "plačan plačana plačane plačani plačano plačanih plačanim poravnan* pokrit pokrita pokriti pokrite pokritih plačal plačala plačali plačale plačalo",
  ),
  ...meaning(
    "partly paid",
    "delno_plačan* delno_poravnan* deloma_plačan* delno_pokrit* delno_plačane deloma_poravnan* na_pol_plačan* napol_plačan*",
  ),
  ...meaning(
    "overdue",
    "zapadl* v_zamudi zamuja zamujajo zamujamo zamujata zamujen* po_roku čez_rok prek_roka preko_roka pretečen* kasni kasnijo nepravočasn* zapadle_obveznosti",
  ),
  ...meaning("due", "zapade zapadejo zapadeta zapadel_bo dospe dospejo dospel* v_plačilo za_plačilo"),
  ...meaning(
    "due date",
    "rok roka roki rokom rokov rok_zapadlosti rokom_zapadlosti rok_plačila rokom_plačila roka_plačila datum_zapadlosti datumom_zapadlosti valut*_plačila zapadlost",
  ),
  ...meaning("issue date", "datum_izdaje datumom_izdaje datum_računa datumom_računa datum_izstavitve"),
  ...meaning("drafts", "osnut* osnutek osnutki osnutkov osnutke nedokončan*_račun* neposlan*_račun*"),
  ...meaning("void", "storniran* storno stornov storni storne stornirali razveljavljen* preklican* ničn* anuliran* stornacij*"),
  ...meaning("credit notes", "dobropis* dobropisi dobropisov storno_dobropis* kreditn*_not*"),
  ...meaning("amount", "znesek zneska znesku zneskom vsoto vsote vrednostjo"),
  ...meaning("amounts", "zneski zneskov zneske zneskih"),
  ...meaning("net", "neto netto brez_ddv brez_ddv-ja brez_davka osnova osnove"),
  ...meaning("gross", "bruto brutto z_ddv z_ddv-jem z_davkom skupaj_z_ddv"),
  ...meaning("vat", "ddv ddv-ja ddv-jem ddvja ddv-ju davek davka davku"),
  ...meaning(
    "revenue",
    "promet prometa prometu prometom prihodek prihodki prihodkov prihodke prihodka prihodkom prodaja prodaje prodajo prodaji realizacij* iztržek iztržk* izkupič* inkas* fakturirane_realizacije",
  ),
  ...meaning("receivables", "terjat* terjatev terjatve terjatvam terjatvah odprto_stanje"),
  ...meaning("payables", "naše_obveznosti obveznosti_do_dobaviteljev dolgovi_dobaviteljem"),
  ...meaning("owe", "dolguje dolgujejo dolgujeta dolžan dolžna dolžni dolžne dolžnik"),
  ...meaning("who owes us money", "dolžniki"),
  ...meaning("customers owe us money", "dolžnikov dolžnike dolžnikom"),
  ...meaning("ageing", "starostn*_struktur* starostn*_razrez* ročnost ročnosti"),
  ...meaning("average", "povprečn* povprečen povprečje povprečja poprečj* v_povprečju"),
  ...meaning("largest", "največj* najobsežnejš* najbolj_obsežn* najdebelejš* rekordn*"),
  ...meaning("highest", "najvišj*"),
  ...meaning("smallest", "najmanjš*"),
  ...meaning("lowest", "najnižj*"),
  ...meaning("oldest", "najstarejš*"),
  ...meaning("newest", "najnovejš* najmlajš* najsvežejš*"),
  ...meaning("best", "najboljš* naj najuspešnejš* najdonosnejš*"),
  ...meaning("worst", "najslabš* najšibkejš*"),
  ...meaning("by month", "po_mesecih mesečno po_mesecu vsak_mesec_posebej za_vsak_mesec_posebej mesec_za_mesecem"),
  ...meaning("by customer", "po_strankah po_stranki po_kupcih po_kupcu po_partnerjih za_vsako_stranko_posebej"),
  ...meaning("by currency", "po_valutah po_valuti za_vsako_valuto_posebej v_vsaki_valuti_posebej"),
  ...meaning("by country", "po_državah po_državi"),
  ...meaning("by quarter", "po_kvartalih po_četrtletjih po_tromesečjih"),
  ...meaning("by status", "po_statusu po_statusih po_stanju"),
  ...meaning("currency", "valuta valuti valuto valute"),
  ...meaning("quarter", "tromeseč* kvartal kvartalu kvartala"),
  ...meaning(
    "how much is that in total",
    "koliko_to_nanese koliko_to_znaša koliko_je_to_skupaj koliko_to_znese_skupaj koliko_pride_to",
  ),
  ...meaning("total", "skupna skupni skupno skupen skupnem"),
};

const payments: Gloss["words"] = {
  ...meaning("payments", "plačil plačila plačilo plačilih plačilom plačili nakazil nakazila nakazilih vplačil* poplačil*"),
  ...meaning(
    "payments received",
    "priliv* prilivi prilivov prejet*_plačil* plačil*_od_kupcev plačil*_kupcev vplačil* prejet*_nakazil* dotok* inkaso",
  ),
  ...meaning("payments to suppliers", "odliv* izplačil* plačil*_dobaviteljem nakazil*_dobaviteljem"),
  ...meaning("paid", "nakazal nakazala nakazali nakazalo nakazano vplačal*"),
  ...meaning("cash", "gotovin* gotovini gotovine gotovino keš keša kešu kešem cash-a"),
  ...meaning("card", "kartic* kartice kartico karticami kartičn* visa"),
  ...meaning("direct debit", "trajnik* direktn*_obremenit* direktn*_bremenit* sepa bremenitev bremenitv*"),
  ...meaning("bank transfer", "bančn*_prenos* bančn*_nakazil* prenos* prek_trr preko_trr prek_banke preko_banke"),
  ...meaning("came in", "prišlo prišla prišli prispel* priteklo pritekla prišel noter_prišlo"),
};

const parties: Gloss["words"] = {
  ...meaning(
    "customers",
    "stranke strank strankam strankami strankah kupci kupcev kupce kupcem kupcih klienti klientov kliente naročniki naročnikov partnerji partnerjev odjemalci",
  ),
  ...meaning("customer", "stranka stranko stranki kupec kupca kupcu klient naročnik partner"),
  ...meaning(
    "address",
    "poštna_številka poštno_številko naslov naslova naslovu naslovom ulica ulico hišna_številka sedež sedeža lokacij* pošt*_naslov*",
  ),
  ...meaning("city", "mesto mesta mestu kraj kraja kraju pošta_in_kraj"),
  ...meaning("country", "država državo države državi dežela dežele"),
  ...meaning(
    "phone number",
    "telefon telefona telefonsko telefonska telefonske telefonsk*_številk* gsm mobi mobilc mobilna mobilno mobiln*_številk* mobitel številko_od klicn*_številk* telefonc",
  ),
  ...meaning(
    "email address",
    "mail maila mejl mejla email emaila e-mail e-maila imejl e-pošt* epošt* e-naslov e-naslova elektronsk*_naslov* elektronsk*_pošt* mail_od mejl_od",
  ),
  ...meaning("VAT id", "davčna davčno davčne davčn*_številk* id_za_ddv ddv_id id_ddv matičn*_številk*_ddv"),
  ...meaning(
    "contact person",
    "kontakt kontakta kontaktna kontaktno kontaktn*_oseb* sogovornik sogovornika sogovornico odgovorn*_oseb* skrbnik_pri",
  ),
  ...meaning("contact details", "kontaktn*_podatk* kontaktne_podatke kontaktni_podatki"),
  ...meaning(
    "industry",
    "panoga panogo panogi panoge dejavnost dejavnosti branža branžo branže branži sektor sektorja področje področja",
  ),
  ...meaning("industries", "panogah panogam panog dejavnostih branžah sektorji"),
  ...meaning("balance", "stanje stanja stanju saldo salda"),
};

const catalogue: Gloss["words"] = {
  ...meaning(
    "products",
    "izdelki izdelkov izdelke izdelkom izdelkih artikli artiklov artikle artiklom artiklih produkti produktov produkte blaga blago",
  ),
  ...meaning("product", "izdelek izdelka artikel artikla produkt produkta"),
  ...meaning("price", "cena ceno cene ceni"),
  ...meaning("prices", "cene cen cenah"),
  ...meaning("price list", "cenik cenika ceniku"),
  ...meaning(
    "product categories",
    "kategorije_artiklov kategorije_blaga skupine_blaga skupin_blaga artikeln*_skupin* produktn*_kategorij* produktn*_skupin* blagovn*_skupin*",
  ),
  ...meaning("cheapest", "najcenej* najcenejš*"),
  ...meaning("most expensive", "najdraž* najdražj*"),
  ...meaning("no longer offered", "ukinjen* opuščen* umaknjen* neaktivn* nedobavljiv* izločen* odpisan*"),
  ...meaning("still offered", "dobavljiv* v_redni_prodaji še_v_prodaji še_naprodaj"),
};

const sales: Gloss["words"] = {
  ...meaning("quotes", "ponudbe ponudb ponudbam ponudbah ponudbami predračuni predračunov predračune"),
  ...meaning("quote", "ponudba ponudbo ponudbi predračun predračuna predračunu"),
  ...meaning("accepted", "sprejet* potrjen* sprejeli sprejela sprejel sprejele potrdila potrdili potrdil potrdile naročen*"),
  ...meaning("declined", "zavrnjen* odklonjen* zavrnili zavrnil zavrnila zavrnile odbit* propadl* neuspel* neuspešn*"),
  ...meaning("expired", "potekl* iztekl* neveljavn* pretekl*_ponudb*"),
  ...meaning("expire", "poteče potečejo potečeta izteče iztečejo preteče pretečejo poteka potekajo"),
  ...meaning("valid", "veljavn* velja veljajo"),
  ...meaning("validity", "veljavnost veljavnosti veljavnostjo"),
  ...meaning(
    "deals",
    "posli poslov posle poslom poslih priložnosti priložnostih deali dealov deale dili dilov prodajn*_priložnost* prodajn*_projekt*",
  ),
  ...meaning("deal", "posel posla poslu poslom priložnost deal dil"),
  ...meaning("won", "dobljen* pridobljen* uspešn*_zaključen* sklenjen* zmagovaln*"),
  ...meaning("lost", "izgubljen* zgubljen* propadl*_posl* neuspešn*_zaključen*"),
  ...meaning("pipeline", "lijak lijaka lijaku lijakom pipeline pipelin* prodajn*_lijak* prodajn*_tok* prodajn*_cevovod*"),
  ...meaning("weighted", "utežen* ponderiran* tehtan* obtežen*"),
  ...meaning("stage", "faza fazi fazo faze stopnji stopnjo stadij stadiju"),
  ...meaning("stages", "faze fazah faz stopnjah"),
  ...meaning("Negotiation", "pogajanj* pogajanja pogajanjih pogajanje"),
  ...meaning("Qualified", "kvalificiran* kvalifikacij*"),
  ...meaning("close", "zaključ* zapreti zapremo zaključiti skleniti sklenemo skleneš"),
  ...meaning("close date", "datum_zaključka datumom_zaključka datum_zaprtja rok_zaključka"),
  ...meaning(
    "tasks",
    "naloge nalog nalogah nalogami opravila opravil opravki opravkov opravke opomniki opomnikov todo todoji todojev to-do taski taskov obveze",
  ),
  ...meaning("task", "naloga nalogo nalogi opravilo opravek opomnik task"),
  ...meaning("done", "opravljen* končan* dokončan* narejen* odkljukan* zaključene_naloge urejen*_nalog*"),
};

const elsewhereWords = elsewhere(
  "prepozno prekasno prehitro dobava dobavo dobave dobavi prevoz prevoza prevozi prevoze pošta pošti popravilo popravila bolniška bolniške stroj stroji strojev kredit kredita krediti kreditov angleščina angleščino angleščini nemščina nemščino nemščini naročnina naročnine naročnino kasneje razveljavi zapri potrdi zavrni končaj pritožili pritožil pritožila shrani odgovori vprašaj",
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
  ...parties,
  ...catalogue,
  ...sales,
};
