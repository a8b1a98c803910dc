import { defineLanguage } from "./language.ts";

export const swedish = defineLanguage({
  female: "Anna, Elin, Sara, Karin, Maria, Johanna, Linnea, Malin, Ida, Frida, Åsa, Kristina",
  male: "Erik, Lars, Anders, Johan, Oskar, Fredrik, Mattias, Gustav, Magnus, Björn, Nils, Viktor",
  surnames: `Andersson, Johansson, Karlsson, Nilsson, Eriksson, Larsson, Olsson, Persson, Lindberg, Lindqvist, Berglund, Sandberg,
    Forsberg, Sjöberg, Wallin, Engström, Lundgren, Hedlund, Björklund, Holm, Nyström, Ekström, Åberg, Söderberg`,
  firstHalves: `Nord, Björk, Gran, Lind, Ek, Silver, Sten, Sjö, Ström, Vinter, Hög, Fjäll, Havs, Kvarn, Lärk, Rosen, Tall, Ren, Älg,
    Brand, Snö, Ljung`,
  secondHalves: `vik, dal, berg, holm, fors, lund, mark, strand, sund, torp, vall, näs, bro, gård, kulla, hed, falk, udde`,
  industryWords: {
    Agriculture: "Lantbruk, Trädgård",
    Automotive: "Bilverkstad, Fordon",
    Construction: "Bygg, Tak",
    Consulting: "Rådgivning, Ledarskap",
    Education: "Utbildning, Skolor",
    Energy: "Kraft, Solenergi",
    Finance: "Försäkring, Redovisning",
    "Food and beverage": "Bageri, Mejeri, Bryggeri",
    Healthcare: "Vård, Tandläkare",
    Hospitality: "Hotell, Krog",
    Logistics: "Åkeri, Lager",
    Manufacturing: "Verkstad, Gjuteri, Sågverk",
    "Printing and media": "Tryckeri, Förlag",
    "Real estate": "Fastigheter, Bostäder",
    Retail: "Butiker, Inredning",
    Software: "Datakonsult, System",
  },
});
