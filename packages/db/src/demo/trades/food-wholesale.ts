import { category, defineTrade } from "./trade.ts";

export const foodWholesale = defineTrade({
  name: "Food wholesale",
  companyWords: "Foods, Provisions, Delicatessen, Larder",
  typicalLine: 260,
  season: [0.75, 0.85, 0.95, 1.05, 1.05, 1.15, 1.1, 1.05, 0.95, 0.95, 1.1, 1.45],
  dealSubjects: `Canteen supply, Hotel breakfast range, Christmas hampers, Olive oil contract, School lunches, Organic range, Delicatessen counter,
    Summer terrace menu, Coffee for all branches, Cheese selection, Private-label pasta, Event catering, Bakery flour contract,
    Frozen vegetables, Wine list, Gift boxes, Vending range, Spice assortment, Regional products corner, Weekly fresh delivery`,
  purchases: `Extra virgin olive oil in bulk, Hard wheat pasta, Mountain cheese wheels, Green coffee, Dried fruit, Packaging jars,
    Cured ham, Wild berries`,
  categories: [
    category(
      "Oils and vinegars",
      "goods",
      `Extra virgin olive oil 5 l | C62 | 46.50
      Pumpkin seed oil 1 l | C62 | 21.90
      Sunflower oil 10 l | C62 | 18.40
      Rapeseed oil, cold pressed 1 l | C62 | 6.80
      Balsamic vinegar, aged 0.5 l | C62 | 11.20
      Apple vinegar 5 l | C62 | 9.60
      Walnut oil 0.25 l | C62 | 8.90
      Truffle oil 0.1 l | C62 | 12.70`,
      true,
    ),
    category(
      "Pasta, rice and flour",
      "goods",
      `Spaghetti, bronze drawn | KGM | 2.35
      Penne, wholemeal | KGM | 2.60
      Egg tagliatelle | KGM | 4.90
      Carnaroli rice | KGM | 3.80
      Basmati rice | KGM | 3.10
      Wheat flour type 500, 25 kg | C62 | 17.50
      Buckwheat flour | KGM | 3.95
      Polenta, coarse | KGM | 1.85`,
      true,
    ),
    category(
      "Cheese and dairy",
      "goods",
      `Mountain cheese, 12 months | KGM | 15.40
      Sheep's cheese in oil | KGM | 18.90
      Mozzarella in brine | KGM | 8.20
      Hard grating cheese, 24 months | KGM | 17.80
      Butter, 10 kg block | C62 | 72.00
      Cottage cheese, 5 kg | C62 | 19.50
      Cooking cream, 1 l | C62 | 3.45
      Blue cheese | KGM | 14.20`,
      true,
    ),
    category(
      "Meat and cold cuts",
      "goods",
      `Dry-cured ham, boneless | KGM | 21.50
      Smoked pork neck | KGM | 16.80
      Venison salami | KGM | 27.40
      Beef bresaola | KGM | 29.90
      Cooked ham | KGM | 9.80
      Duck breast, smoked | KGM | 24.60
      Bacon in slices | KGM | 10.90
      Sausages for grilling | KGM | 8.70`,
      true,
    ),
    category(
      "Fish and seafood",
      "goods",
      `Salmon fillet, frozen | KGM | 18.60
      Tuna in olive oil, 1.7 kg | C62 | 24.90
      Anchovies in salt | KGM | 19.80
      Cod fillet, frozen | KGM | 13.40
      Prawns, peeled | KGM | 16.20
      Trout, smoked | KGM | 22.30
      Mussels, cooked | KGM | 7.90
      Squid rings | KGM | 9.60`,
      true,
    ),
    category(
      "Preserves and honey",
      "goods",
      `Acacia honey 0.9 kg | C62 | 11.50
      Chestnut honey 0.9 kg | C62 | 10.90
      Fig jam 1 kg | C62 | 8.40
      Apricot jam 3 kg | C62 | 17.90
      Sun-dried tomatoes | KGM | 12.30
      Artichoke hearts 2.4 kg | C62 | 19.20
      Capers in salt | KGM | 14.60
      Pickled gherkins 10 l | C62 | 22.80`,
      true,
    ),
    category(
      "Coffee and tea",
      "goods",
      `Espresso beans, house blend | KGM | 16.90
      Espresso beans, single origin | KGM | 24.50
      Filter coffee, ground | KGM | 13.80
      Decaffeinated beans | KGM | 18.70
      Mountain herb tea, 100 bags | C62 | 9.40
      Black tea, 100 bags | C62 | 8.10
      Drinking chocolate | KGM | 11.60
      Iced tea syrup 5 l | C62 | 21.30`,
    ),
    category(
      "Wine and spirits",
      "goods",
      `White wine, Riesling 0.75 l | C62 | 7.80
      White wine, Malvasia 0.75 l | C62 | 8.60
      Red wine, Refosco 0.75 l | C62 | 9.20
      Red wine, Blaufränkisch 0.75 l | C62 | 8.90
      Sparkling wine, brut 0.75 l | C62 | 13.40
      Plum brandy 0.7 l | C62 | 19.80
      Gin, small batch 0.7 l | C62 | 26.50
      Blueberry liqueur 0.5 l | C62 | 14.20`,
    ),
    category(
      "Kitchen supplies",
      "goods",
      `Baking paper, 500 sheets | C62 | 24.00
      Cling film, 300 m | C62 | 11.80
      Takeaway boxes, 300 pieces | C62 | 42.50
      Paper napkins, 1,000 pieces | C62 | 19.60
      Latex-free gloves, 100 pieces | C62 | 7.90
      Vacuum bags, 100 pieces | C62 | 16.40
      Dishwasher detergent 10 l | C62 | 28.70
      Wooden cutlery, 1,000 pieces | C62 | 36.90`,
    ),
    category(
      "Delivery and events",
      "service",
      `Refrigerated delivery, region | C62 | 38.00
      Refrigerated delivery, national | C62 | 64.00
      Menu consulting | HUR | 68.00
      Tasting evening | C62 | 480.00
      Hamper packing, per piece | C62 | 3.50
      Counter staff, event | HUR | 32.00
      Cold storage, per pallet | MON | 46.00
      Food safety check | C62 | 260.00`,
    ),
  ],
});
