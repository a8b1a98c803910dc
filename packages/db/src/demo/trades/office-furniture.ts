import { category, defineTrade } from "./trade.ts";

export const officeFurniture = defineTrade({
  name: "Office furniture",
  companyWords: "Interiors, Workspace, Furnishings, Office",
  typicalLine: 780,
  season: [0.8, 0.85, 1.05, 1.05, 1.1, 1.05, 0.8, 0.7, 1.25, 1.15, 1.1, 1.1],
  dealSubjects: `Open-plan office, Reception area, Warehouse shelving, Canteen furniture, Meeting rooms, Height-adjustable desks,
    Acoustic panels, Lecture hall seating, Home office programme, Filing room, Break-out lounge, New headquarters, Lobby refresh,
    Workshop benches, Locker rooms, Hotel desks, Classroom furniture, Board room, Phone booths, Ergonomic chairs`,
  purchases: `Beech panels, Steel frames, Upholstery fabric, Desk lifting columns, Castors and fittings, Chair mechanisms, Packaging board,
    Powder coating`,
  categories: [
    category(
      "Desks",
      "goods",
      `Desk Linea 160 × 80 cm, oak | C62 | 349.00
      Desk Linea 140 × 80 cm, white | C62 | 289.00
      Sit-stand desk Alto, electric | C62 | 598.00
      Sit-stand desk Alto, crank | C62 | 429.00
      Corner desk Duo | C62 | 465.00
      Bench desk for four | C62 | 1290.00
      Reception desk Porta | C62 | 1840.00
      Return unit 80 × 60 cm | C62 | 148.00`,
    ),
    category(
      "Office chairs",
      "goods",
      `Swivel chair Forma, mesh | C62 | 265.00
      Swivel chair Forma, with headrest | C62 | 329.00
      Executive chair Senator, leather | C62 | 690.00
      Visitor chair Cantilever | C62 | 119.00
      Saddle stool | C62 | 175.00
      Twenty-four-hour chair | C62 | 845.00
      Perching stool | C62 | 138.00
      Stacking chair Piko | C62 | 64.00`,
    ),
    category(
      "Meeting rooms",
      "goods",
      `Meeting table, 6 seats | C62 | 720.00
      Meeting table, 12 seats | C62 | 1580.00
      Folding table 140 × 70 cm | C62 | 215.00
      Conference chair | C62 | 182.00
      Lectern, oak | C62 | 460.00
      Media sideboard | C62 | 890.00
      Flip-top table on castors | C62 | 310.00
      Standing table, round | C62 | 238.00`,
    ),
    category(
      "Storage",
      "goods",
      `Filing cabinet, 4 drawers | C62 | 259.00
      Roller shutter cabinet | C62 | 385.00
      Mobile pedestal | C62 | 149.00
      Bookcase, 5 shelves | C62 | 198.00
      Wardrobe, 2 doors | C62 | 345.00
      Fireproof safe, 80 l | C62 | 1120.00
      Key cabinet, 64 hooks | C62 | 96.00
      Plan chest A0 | C62 | 1390.00`,
    ),
    category(
      "Shelving and lockers",
      "goods",
      `Boltless shelving bay | C62 | 112.00
      Pallet racking bay, 3 levels | C62 | 468.00
      Cantilever racking arm | C62 | 58.00
      Locker, 4 doors | C62 | 276.00
      Locker bench, 150 cm | C62 | 134.00
      Archive shelving on rails | C62 | 2650.00
      Workbench, 200 cm | C62 | 540.00
      Tool panel | C62 | 72.00`,
    ),
    category(
      "Acoustics",
      "goods",
      `Acoustic wall panel 120 × 60 cm | C62 | 84.00
      Ceiling baffle, felt | C62 | 96.00
      Desk screen 160 cm | C62 | 118.00
      Free-standing partition | C62 | 345.00
      Phone booth, one person | C62 | 4350.00
      Meeting pod, four people | C62 | 9800.00
      Sound-absorbing curtain | MTR | 62.00
      Carpet tiles, dark grey | MTK | 28.50`,
    ),
    category(
      "Lighting",
      "goods",
      `Desk lamp Lumo | C62 | 89.00
      Floor lamp, direct and indirect | C62 | 498.00
      Pendant lamp, 120 cm | C62 | 245.00
      Track spotlight | C62 | 68.00
      Light panel 60 × 60 cm | C62 | 74.00
      Daylight sensor | C62 | 52.00
      Emergency exit light | C62 | 47.00
      Clamp lamp | C62 | 59.00`,
    ),
    category(
      "Plants",
      "goods",
      `Kentia palm, 180 cm | C62 | 96.00
      Rubber plant, 120 cm | C62 | 54.00
      Snake plant, 60 cm | C62 | 24.00
      Fern for shade | C62 | 16.50
      Ivy trough, 80 cm | C62 | 68.00
      Olive tree for the terrace | C62 | 189.00
      Orchid, white | C62 | 22.00
      Moss, cushion | MTK | 145.00`,
      true,
    ),
    category(
      "Lounge and canteen",
      "goods",
      `Sofa Riva, 3 seats | C62 | 1290.00
      Armchair Riva | C62 | 640.00
      Coffee table, oak | C62 | 210.00
      Canteen table, 180 cm | C62 | 385.00
      Canteen bench, 180 cm | C62 | 198.00
      Bar stool | C62 | 128.00
      Coat stand | C62 | 86.00
      Waste sorting station | C62 | 315.00`,
    ),
    category(
      "Planning and assembly",
      "service",
      `Space planning | HUR | 78.00
      On-site survey | C62 | 220.00
      Assembly, fitter | HUR | 44.00
      Removal of old furniture | HUR | 38.00
      Ergonomics check, per workplace | C62 | 45.00
      Three-dimensional rendering | C62 | 390.00
      Delivery to the place of use | C62 | 85.00
      Maintenance visit | C62 | 160.00`,
    ),
  ],
});
