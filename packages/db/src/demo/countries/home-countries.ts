import { croatian } from "../languages/croatian.ts";
import { dutch } from "../languages/dutch.ts";
import { german } from "../languages/german.ts";
import { slovenian } from "../languages/slovenian.ts";
import { defineCountry, type Home } from "./country.ts";

export const slovenia = defineCountry({
  code: "SI",
  language: slovenian,
  legalForms: "d.o.o., d.o.o., d.o.o., d.d., s.p.",
  phone: "+386 # ### ## ##",
  streets: `Slovenska cesta, Celovška cesta, Tržaška cesta, Partizanska cesta, Cankarjeva ulica, Industrijska cesta, Obrtniška ulica,
    Cesta v Mestni log, Kolodvorska ulica, Gosposvetska cesta, Ptujska cesta, Šmartinska cesta, Prešernova ulica, Ob Savinji`,
  cities: `Ljubljana:1000, Maribor:2000, Celje:3000, Kranj:4000, Koper:6000, Novo mesto:8000, Velenje:3320, Ptuj:2250, Nova Gorica:5000,
    Murska Sobota:9000, Domžale:1230, Škofja Loka:4220, Kamnik:1241, Postojna:6230`,
});

export const germany = defineCountry({
  code: "DE",
  language: german,
  legalForms: "GmbH, GmbH, GmbH & Co. KG, AG, KG",
  phone: "+49 ### #######",
  streets: `Hauptstraße, Bahnhofstraße, Industriestraße, Gartenstraße, Lindenallee, Am Hafen, Gewerbepark, Schillerstraße, Ringstraße,
    Mühlenweg, Goethestraße, Werkstraße, Marktplatz, Uferstraße`,
  cities: `Berlin:101##, Hamburg:2035#, München:8033#, Köln:5066#, Stuttgart:7017#, Leipzig:0410#, Bremen:2819#, Nürnberg:9040#,
    Dresden:0106#, Hannover:3015#, Freiburg:7910#, Kassel:3411#, Regensburg:9304#, Augsburg:8615#`,
});

export const austria = defineCountry({
  code: "AT",
  language: german,
  legalForms: "GmbH, GmbH, AG, OG, KG",
  phone: "+43 ### ######",
  streets: `Hauptplatz, Landstraße, Wiener Straße, Bahnhofstraße, Grazer Straße, Industriezeile, Mariahilfer Gasse, Salzburger Straße,
    Gewerbestraße, Mozartstraße, Feldgasse, Kirchengasse`,
  cities: `Wien:1##0, Graz:80#0, Linz:40#0, Salzburg:50#0, Innsbruck:60#0, Klagenfurt:90#0, Villach:9500, Wels:4600, St. Pölten:3100,
    Dornbirn:6850, Steyr:4400, Leoben:8700`,
});

export const netherlands = defineCountry({
  code: "NL",
  language: dutch,
  legalForms: "B.V., B.V., B.V., N.V., V.O.F.",
  phone: "+31 ## ### ####",
  streets: `Dorpsstraat, Stationsweg, Industrieweg, Havenstraat, Kerkstraat, Molenlaan, Parallelweg, Nijverheidsweg, Oude Gracht,
    Zuiderkade, Handelsweg, Beukenlaan`,
  cities: `Amsterdam:101# @@, Rotterdam:301# @@, Utrecht:351# @@, Eindhoven:561# @@, Groningen:971# @@, Breda:481# @@, Zwolle:801# @@,
    Arnhem:681# @@, Tilburg:503# @@, Haarlem:201# @@, Leiden:231# @@, Enschede:751# @@`,
});

export const croatia = defineCountry({
  code: "HR",
  language: croatian,
  legalForms: "d.o.o., d.o.o., d.o.o., d.d., j.d.o.o.",
  phone: "+385 # #### ###",
  streets: `Ilica, Vukovarska ulica, Zagrebačka cesta, Riječka ulica, Obala kneza Branimira, Savska cesta, Industrijska ulica,
    Splitska ulica, Radnička cesta, Vinogradska ulica, Trg slobode, Gundulićeva ulica`,
  cities: `Zagreb:10000, Split:21000, Rijeka:51000, Osijek:31000, Zadar:23000, Pula:52100, Varaždin:42000, Karlovac:47000, Sisak:44000,
    Šibenik:22000, Čakovec:40000, Dubrovnik:20000`,
});

/** They have the euro. VAT rates as of 2026. */
export const homes: readonly Home[] = [
  { country: slovenia, timeZone: "Europe/Ljubljana", locale: "en-SI", standardRate: "22", reducedRate: "9.5" },
  { country: germany, timeZone: "Europe/Berlin", locale: "en-DE", standardRate: "19", reducedRate: "7" },
  { country: austria, timeZone: "Europe/Vienna", locale: "en-AT", standardRate: "20", reducedRate: "10" },
  { country: netherlands, timeZone: "Europe/Amsterdam", locale: "en-NL", standardRate: "21", reducedRate: "9" },
  { country: croatia, timeZone: "Europe/Zagreb", locale: "en-HR", standardRate: "25", reducedRate: "13" },
];
