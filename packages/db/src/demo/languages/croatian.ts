import { defineLanguage } from "./language.ts";

export const croatian = defineLanguage({
  female: "Ivana, Marija, Petra, Lucija, Martina, Iva, Mia, Jelena, Tea, Dora, Sanja, Maja, Vesna, Ema",
  male: "Ivan, Marko, Luka, Josip, Ante, Tomislav, Filip, Domagoj, Hrvoje, Krešimir, Stjepan, Dario, Mislav, Goran",
  surnames: `Horvat, Kovačević, Babić, Marić, Jurić, Novak, Vuković, Knežević, Marković, Matić, Tomić, Pavlović, Božić, Blažević, Grgić,
    Perić, Lovrić, Šarić, Filipović, Radić, Bilić, Vidović, Perković, Ćosić`,
  firstHalves: `Jadr, Plav, Borov, Masl, Kamen, Galeb, Vrtn, Slavon, Ličk, Zagor, Mors, Sunč, Zlat, Srebr, Vinog, Klas, Hrast, Jasen, Lučk,
    Most, Valov, Neret, Cetin, Otoč`,
  secondHalves: "ovac, ina, anka, ište, enik, or, ana, ovo, aris, onja, ex, itas, una, elo, ivar, oteka",
  industryWords: {
    Agriculture: "Poljoprivreda, Vrtlarija",
    Automotive: "Autocentar, Autodijelovi",
    Construction: "Gradnja, Niskogradnja",
    Consulting: "Savjetovanje, Rješenja",
    Education: "Obrazovanje, Učilište",
    Energy: "Energija, Solari",
    Finance: "Osiguranje, Knjigovodstvo",
    "Food and beverage": "Pekara, Vinarija, Prehrana",
    Healthcare: "Poliklinika, Ljekarne",
    Hospitality: "Hoteli, Apartmani, Putovanja",
    Logistics: "Logistika, Prijevoz",
    Manufacturing: "Metali, Brodogradnja, Strojarstvo",
    "Printing and media": "Tiskara, Naklada",
    "Real estate": "Nekretnine, Stanogradnja",
    Retail: "Trgovina, Maloprodaja",
    Software: "Informatika, Računala",
  },
});
