import { defineLanguage } from "./language.ts";

export const dutch = defineLanguage({
  female: "Sanne, Lotte, Anouk, Emma, Fleur, Marieke, Eline, Iris, Femke, Roos, Ingrid, Joke, Maaike, Saskia",
  male: "Daan, Jeroen, Bram, Thijs, Pieter, Sander, Maarten, Ruben, Wouter, Joost, Koen, Hendrik, Stijn, Bas",
  surnames: `de Jong, Jansen, de Vries, Bakker, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, Dekker,
    Brouwer, Dijkstra, Smits, de Graaf, Kok, Vermeulen, Schouten, van Dam, Kuipers, Postma, Hoekstra`,
  firstHalves: `Noord, Zilver, Water, Dijk, Molen, Oost, Veen, Wilgen, Eiken, Linden, Haven, Zee, Duin, Klaver, Ooievaar, Kraan, Berken,
    Storm, Hout, Polder, Reiger, Anker, Tulpen, Zand`,
  secondHalves: `veld, brug, burg, dam, horst, kade, meer, poort, sluis, stroom, wijk, zicht, hof, vliet, akker, dorp, land, werf`,
  industryWords: {
    Agriculture: "Kwekerij, Zaden, Agro",
    Automotive: "Autobedrijf, Voertuigen",
    Construction: "Bouw, Aannemers, Installaties",
    Consulting: "Advies, Consultancy",
    Education: "Opleidingen, Onderwijs",
    Energy: "Energie, Zonnepanelen",
    Finance: "Verzekeringen, Boekhouders",
    "Food and beverage": "Bakkerij, Zuivel, Brouwerij",
    Healthcare: "Zorg, Apotheek, Tandtechniek",
    Hospitality: "Horeca, Hotels, Vakanties",
    Logistics: "Transport, Expeditie, Opslag",
    Manufacturing: "Machinefabriek, Metaal, Kunststoffen",
    "Printing and media": "Drukkerij, Uitgeverij",
    "Real estate": "Vastgoed, Makelaars",
    Retail: "Winkels, Groothandel, Meubelen",
    Software: "Automatisering, Systemen",
  },
});
