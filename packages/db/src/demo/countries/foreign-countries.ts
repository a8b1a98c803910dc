import { czech } from "../languages/czech.ts";
import { english } from "../languages/english.ts";
import { french } from "../languages/french.ts";
import { german } from "../languages/german.ts";
import { italian } from "../languages/italian.ts";
import { polish } from "../languages/polish.ts";
import { spanish } from "../languages/spanish.ts";
import { swedish } from "../languages/swedish.ts";
import { defineCountry } from "./country.ts";

export const italy = defineCountry({
  code: "IT",
  language: italian,
  legalForms: "S.r.l., S.r.l., S.p.A., S.a.s.",
  phone: "+39 0## #######",
  streets: `Via Roma, Via Garibaldi, Corso Italia, Via Mazzini, Via dell'Industria, Viale Europa, Via Dante, Via Cavour, Piazza Verdi,
    Via delle Officine, Via San Marco, Viale della Libertà`,
  cities: `Milano:201##, Torino:101##, Bologna:401##, Verona:371##, Padova:351##, Trieste:341##, Udine:331##, Firenze:501##, Brescia:251##,
    Genova:161##, Parma:431##, Modena:411##`,
});

export const france = defineCountry({
  code: "FR",
  language: french,
  legalForms: "SARL, SARL, SAS, SA",
  phone: "+33 # ## ## ## ##",
  streets: `rue de la République, avenue Victor Hugo, rue des Artisans, boulevard Voltaire, rue du Port, place du Marché, rue Pasteur,
    avenue de l'Industrie, rue des Lilas, quai des Brumes, rue Saint-Martin, allée des Tilleuls`,
  isNumberFirst: true,
  cities: `Lyon:6900#, Marseille:1300#, Toulouse:31000, Nantes:44000, Lille:59000, Bordeaux:33000, Strasbourg:67000, Rennes:35000,
    Grenoble:38000, Dijon:21000, Paris:7501#, Annecy:74000`,
});

export const spain = defineCountry({
  code: "ES",
  language: spanish,
  legalForms: "S.L., S.L., S.A.",
  phone: "+34 9## ### ###",
  streets: `Calle Mayor, Calle de Alcalá, Avenida de la Constitución, Calle del Carmen, Paseo Marítimo, Calle Industria, Calle Cervantes,
    Plaza Nueva, Avenida del Puerto, Calle Real, Ronda Norte, Calle de los Olivos`,
  cities: `Madrid:280##, Barcelona:080##, Valencia:460##, Sevilla:410##, Zaragoza:500##, Málaga:290##, Bilbao:480##, Murcia:300##,
    Valladolid:470##, Vigo:362##, Girona:170##, Alicante:030##`,
});

export const poland = defineCountry({
  code: "PL",
  language: polish,
  legalForms: "Sp. z o.o., Sp. z o.o., S.A., Sp. k.",
  phone: "+48 ### ### ###",
  streets: `ul. Polna, ul. Leśna, ul. Ogrodowa, ul. Przemysłowa, ul. Kościuszki, ul. Warszawska, al. Niepodległości, ul. Słowackiego,
    ul. Fabryczna, ul. Krakowska, ul. Długa, ul. Portowa`,
  cities: `Warszawa:0#-###, Kraków:3#-###, Wrocław:5#-###, Poznań:6#-###, Gdańsk:80-###, Łódź:9#-###, Katowice:40-###, Lublin:20-###,
    Szczecin:70-###, Rzeszów:35-###, Toruń:87-###, Gliwice:44-###`,
});

export const czechia = defineCountry({
  code: "CZ",
  language: czech,
  legalForms: "s.r.o., s.r.o., s.r.o., a.s.",
  phone: "+420 ### ### ###",
  streets: `Hlavní, Nádražní, Průmyslová, Masarykova, Palackého, Husova, Zahradní, Lidická, Tovární, Dlouhá, Komenského, Na Poříčí`,
  cities: `Praha:1#0 00, Brno:6#2 00, Ostrava:7#2 00, Plzeň:301 00, Olomouc:779 00, Liberec:460 01, Pardubice:530 02, Zlín:760 01,
    Jihlava:586 01, Kladno:272 01, Tábor:390 01, Hradec Králové:500 02`,
});

export const sweden = defineCountry({
  code: "SE",
  language: swedish,
  legalForms: "AB, AB, AB, HB",
  phone: "+46 ## ### ## ##",
  streets: `Storgatan, Kungsgatan, Drottninggatan, Industrigatan, Hamngatan, Järnvägsgatan, Skolgatan, Nygatan, Parkvägen, Verkstadsgatan,
    Strandvägen, Ågatan`,
  cities: `Stockholm:11# ##, Göteborg:41# ##, Malmö:21# ##, Uppsala:75# ##, Västerås:72# ##, Örebro:70# ##, Linköping:58# ##,
    Helsingborg:25# ##, Jönköping:55# ##, Umeå:90# ##, Gävle:80# ##, Lund:22# ##`,
});

export const unitedKingdom = defineCountry({
  code: "GB",
  language: english,
  currency: "GBP",
  isEu: false,
  legalForms: "Ltd, Ltd, Ltd, plc, LLP",
  phone: "+44 1### ######",
  streets: `High Street, Station Road, Mill Lane, Church Street, Victoria Road, Park Lane, Canal Street, Foundry Road, King's Row,
    Harbour Way, Market Street, Albion Works`,
  isNumberFirst: true,
  cities: `London:EC#A #@@, Manchester:M# #@@, Birmingham:B# #@@, Leeds:LS# #@@, Bristol:BS# #@@, Sheffield:S# #@@, Nottingham:NG# #@@,
    Norwich:NR# #@@, Glasgow:G# #@@, Cardiff:CF# #@@, York:YO# #@@, Exeter:EX# #@@`,
});

export const unitedStates = defineCountry({
  code: "US",
  language: english,
  currency: "USD",
  isEu: false,
  legalForms: "Inc., LLC, Corp.",
  phone: "+1 (###) 555-01##",
  streets: `Main Street, Oak Avenue, Washington Street, Lake Drive, Industrial Parkway, Maple Street, Second Avenue, Commerce Way,
    River Road, Franklin Street, Harbor Boulevard, Cedar Lane`,
  isNumberFirst: true,
  cities: `Boston:021##, Chicago:606##, Denver:802##, Seattle:981##, Austin:787##, Portland:972##, Columbus:432##, Raleigh:276##,
    Minneapolis:554##, Milwaukee:532##, Pittsburgh:152##, Charlotte:282##`,
});

export const switzerland = defineCountry({
  code: "CH",
  language: german,
  isEu: false,
  legalForms: "AG, GmbH, AG",
  phone: "+41 ## ### ## ##",
  streets: `Bahnhofstrasse, Hauptstrasse, Seestrasse, Industriestrasse, Dorfstrasse, Zürcherstrasse, Bernstrasse, Poststrasse,
    Gewerbestrasse, Rheinweg, Schulstrasse, Bergstrasse`,
  cities: `Zürich:800#, Bern:300#, Basel:405#, Luzern:600#, Winterthur:840#, St. Gallen:900#, Zug:6300, Chur:7000, Thun:3600, Aarau:5000,
    Schaffhausen:8200, Olten:4600`,
});
