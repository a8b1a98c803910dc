import { category, defineTrade } from "./trade.ts";

export const machineParts = defineTrade({
  name: "Machine parts",
  companyWords: "Components, Mechanics, Industrial, Drives",
  typicalLine: 540,
  season: [1.05, 1.05, 1.15, 1.05, 1.0, 1.0, 0.9, 0.6, 1.1, 1.1, 1.1, 0.85],
  dealSubjects: `Spindle overhaul, Conveyor drives, Bearing frame contract, Hydraulic press retrofit, Spare parts stock, Gearbox replacement,
    Linear axes, Fixtures for a new line, Tooling package, Sensor upgrade, Compressed air refit, Packaging line parts, Laser-cut series,
    Prototype batch, Pump station, Safety fencing, Crane components, Robot grippers, Annual maintenance, Valve programme`,
  purchases: `Bright steel bars, Aluminium plates, Ball bearings, Heat treatment, Seals and gaskets, Galvanising, Cutting inserts,
    Castings in grey iron`,
  categories: [
    category(
      "Bearings",
      "goods",
      `Deep groove ball bearing 6204 | C62 | 6.40
      Deep groove ball bearing 6308 | C62 | 18.90
      Angular contact bearing 7210 | C62 | 46.50
      Tapered roller bearing 30206 | C62 | 14.80
      Spherical roller bearing 22212 | C62 | 92.00
      Needle roller bearing HK 2020 | C62 | 4.70
      Pillow block unit, 40 mm | C62 | 38.60
      Spindle bearing set | SET | 410.00`,
    ),
    category(
      "Drives and gears",
      "goods",
      `Worm gearbox, ratio 1:30 | C62 | 268.00
      Planetary gearbox, ratio 1:10 | C62 | 745.00
      Bevel gear pair, module 3 | PR | 128.00
      Spur gear, module 2, 40 teeth | C62 | 36.40
      Three-phase motor 1.5 kW | C62 | 214.00
      Three-phase motor 7.5 kW | C62 | 586.00
      Frequency converter 4 kW | C62 | 398.00
      Roller chain 10B-1 | MTR | 12.60`,
    ),
    category(
      "Linear motion",
      "goods",
      `Profile rail 25 mm | MTR | 118.00
      Rail carriage 25 mm | C62 | 74.00
      Ball screw 20 × 5 mm | MTR | 196.00
      Ball screw nut 20 × 5 mm | C62 | 142.00
      Trapezoidal spindle 24 × 5 mm | MTR | 34.50
      Linear shaft 20 mm, hardened | MTR | 22.80
      Linear axis, 1,000 mm | C62 | 1480.00
      Energy chain, 40 × 25 mm | MTR | 28.40`,
    ),
    category(
      "Hydraulics",
      "goods",
      `Hydraulic cylinder 50/30, stroke 300 mm | C62 | 246.00
      Gear pump 16 cm³ | C62 | 184.00
      Directional valve, 24 V | C62 | 132.00
      Pressure relief valve | C62 | 78.00
      Hydraulic hose DN 12 | MTR | 9.40
      Power unit 3 kW | C62 | 2150.00
      Return filter element | C62 | 24.60
      Hydraulic oil HLP 46, 20 l | C62 | 68.00`,
    ),
    category(
      "Pneumatics",
      "goods",
      `Compact cylinder 32 mm | C62 | 48.50
      Double-acting cylinder 63 mm | C62 | 94.00
      Solenoid valve 5/2 | C62 | 56.00
      Valve terminal, 8 stations | C62 | 640.00
      Filter regulator G 1/4 | C62 | 62.50
      Push-in fitting, 8 mm | C62 | 2.40
      Polyurethane tube 8 mm | MTR | 1.15
      Vacuum gripper, 40 mm | C62 | 18.70`,
    ),
    category(
      "Fasteners",
      "goods",
      `Hexagon bolts M8 × 40, 100 pieces | C62 | 14.20
      Hexagon bolts M12 × 60, 50 pieces | C62 | 21.80
      Socket screws M6 × 20, 200 pieces | C62 | 16.90
      Lock nuts M10, 100 pieces | C62 | 12.40
      Dowel pins 8 × 40 mm, 100 pieces | C62 | 19.70
      Spring washers M12, 200 pieces | C62 | 8.60
      Threaded rod M16 | MTR | 6.80
      Assortment box, stainless | C62 | 89.00`,
    ),
    category(
      "Cutting tools",
      "goods",
      `End mill 10 mm, carbide | C62 | 38.90
      Face mill 63 mm | C62 | 186.00
      Indexable insert, 10 pieces | C62 | 74.00
      Twist drill set 1–13 mm | SET | 96.00
      Thread tap M8 | C62 | 17.30
      Boring bar 16 mm | C62 | 124.00
      Collet chuck ER 32 | C62 | 88.00
      Band saw blade 3,660 mm | C62 | 52.00`,
    ),
    category(
      "Sensors and safety",
      "goods",
      `Inductive sensor M12 | C62 | 32.40
      Light barrier, 10 m | C62 | 118.00
      Safety light curtain 900 mm | C62 | 890.00
      Emergency stop button | C62 | 36.50
      Safety relay | C62 | 148.00
      Rotary encoder | C62 | 212.00
      Pressure sensor 0–400 bar | C62 | 134.00
      Machine guard panel | MTK | 76.00`,
    ),
    category(
      "Manuals",
      "goods",
      `Handbook Bearings in practice | C62 | 34.00
      Handbook Reading hydraulic plans | C62 | 29.50
      Handbook Safe machines | C62 | 38.00
      Handbook Threads and fits | C62 | 19.80
      Workbook Maintenance planning | C62 | 24.00
      Tables for the workshop | C62 | 16.50
      Handbook Vibration analysis | C62 | 46.00
      Wall chart Tolerances | C62 | 12.90`,
      true,
    ),
    category(
      "Machining and service",
      "service",
      `Turning, CNC | HUR | 58.00
      Milling, five axes | HUR | 84.00
      Grinding | HUR | 62.00
      Assembly on site | HUR | 54.00
      Spindle reconditioning | C62 | 1450.00
      Vibration measurement | C62 | 380.00
      Technical drawing | HUR | 56.00
      Preventive maintenance visit | C62 | 420.00`,
    ),
  ],
});
