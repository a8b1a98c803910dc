import { defineLanguage } from "./language.ts";

export const slovenian = defineLanguage({
  female: "Ana, Maja, Nina, Eva, Petra, Tjaša, Urška, Katja, Mojca, Špela, Barbara, Andreja, Lara, Neža, Polona, Simona",
  male: "Luka, Marko, Jan, Rok, Matej, Aleš, Gregor, Tomaž, Žiga, Miha, Andrej, Primož, Blaž, Jure, Boštjan, Nejc",
  surnames: `Novak, Horvat, Krajnc, Zupan, Potočnik, Kovač, Mlakar, Kos, Vidmar, Golob, Turk, Božič, Kralj, Zupančič, Bizjak, Hribar,
    Kotnik, Rozman, Kavčič, Oblak, Petek, Kolar, Žagar, Jereb, Lesjak, Pečnik, Šuštar, Pogačnik, Dolenc, Erjavec, Žnidaršič, Medved`,
  firstHalves: `Gor, Jav, Brez, Hrast, Lip, Kamn, Polj, Vod, Zel, Bistr, Skal, Tris, Vrb, Jez, Sonč, Mlin, Kost, Jelk, Smreč, Dobr,
    Ravn, Lesk, Pirn, Topl, Medv, Žumb, Krem, Čebel, Zarj, Lunj`,
  secondHalves:
    "ovnik, ina, ava, išče, elan, nik, ovec, ana, ovje, evica, arna, ela, aris, ovka, ikum, ora, enta, unik, idža, ostan",
  industryWords: {
    Agriculture: "Kmetijstvo, Vrtnarstvo, Semena",
    Automotive: "Avtoservis, Vozila, Avtodeli",
    Construction: "Gradnje, Zidarstvo, Inženiring",
    Consulting: "Svetovanje, Strategije",
    Education: "Izobraževanje, Akademija, Jezikovna šola",
    Energy: "Energetika, Elektro, Sončne elektrarne",
    Finance: "Računovodstvo, Zavarovanja, Finance",
    "Food and beverage": "Pekarna, Živila, Mlekarna, Pivovarna",
    Healthcare: "Zdravstvo, Klinika, Lekarne",
    Hospitality: "Hoteli, Gostilne, Turizem",
    Logistics: "Logistika, Prevozi, Špedicija",
    Manufacturing: "Kovinarstvo, Strojna, Livarna, Plastika",
    "Printing and media": "Tiskarna, Mediji, Založba",
    "Real estate": "Nepremičnine, Upravljanje",
    Retail: "Trgovina, Market, Oprema",
    Software: "Informatika, Programi, Podatki",
  },
});
