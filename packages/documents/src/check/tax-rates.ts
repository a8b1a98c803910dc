/**
 * Rates of value added tax (or what stands for it) in percent that a country has had since about 2010, territories with rates of
 * their own included. After the European Commission's “VAT rates applied in the Member States” and the tax offices of the
 * others, written from memory of them: a rate that is missing costs a warning, and no more.
 */
export const taxRates: Readonly<Record<string, readonly number[]>> = {
  AT: [20, 19, 13, 12, 10, 5],
  BE: [21, 12, 6],
  BG: [20, 9],
  CY: [19, 18, 17, 15, 9, 8, 5, 3],
  CZ: [21, 20, 19, 15, 14, 12, 10, 9],
  // Also the flat rates of farmers.
  DE: [19, 16, 10.7, 9.5, 9, 8.4, 7.8, 7, 5.5, 5],
  DK: [25],
  EE: [24, 22, 20, 18, 13, 9, 5],
  // Also the IGIC of the Canary Islands.
  ES: [21, 20, 18, 16, 15, 13.5, 10, 9.5, 8, 7.5, 7, 6.5, 5, 4, 3, 2],
  FI: [25.5, 24, 23, 22, 17, 14, 13.5, 13, 12, 10, 9, 8],
  // Also Corsica and the overseas departments.
  FR: [20, 19.6, 13, 10, 8.5, 8, 7, 5.5, 2.1, 1.75, 1.05, 0.9],
  GR: [24, 23, 19, 17, 16, 13, 11, 9, 6.5, 6, 5.5, 5, 4, 3],
  HR: [25, 23, 22, 13, 10, 5],
  HU: [27, 25, 20, 18, 5],
  IE: [23, 21, 13.5, 9, 5.6, 5.5, 5.4, 5.2, 5, 4.8],
  IT: [22, 21, 20, 10, 5, 4],
  LT: [21, 19, 12, 9, 5],
  LU: [17, 16, 15, 14, 13, 12, 8, 7, 6, 3],
  LV: [22, 21, 12, 10, 5],
  MT: [18, 12, 7, 5],
  NL: [21, 19, 9, 6],
  PL: [23, 22, 8, 7, 5, 4, 3],
  // Also Madeira and the Azores.
  PT: [23, 22, 21, 20, 18, 16, 15, 14, 13, 12, 10, 9, 8, 6, 5, 4],
  RO: [24, 21, 20, 19, 11, 9, 5],
  SE: [25, 12, 6],
  SI: [22, 20, 9.5, 8.5, 5],
  SK: [23, 20, 19, 10, 6, 5],
  GB: [20, 17.5, 15, 12.5, 5],
  CH: [8.1, 8, 7.7, 7.6, 3.8, 3.7, 3.6, 2.6, 2.5, 2.4],
  LI: [8.1, 8, 7.7, 7.6, 3.8, 3.7, 3.6, 2.6, 2.5, 2.4],
  NO: [25, 15, 14, 13, 12, 11.11, 10, 8, 6],
  IS: [25.5, 24, 11, 7],
  BA: [17],
  ME: [21, 19, 17, 15, 7],
  MK: [18, 10, 5],
  RS: [20, 18, 10, 8],
  TR: [20, 18, 10, 8, 1],
  AU: [10],
  NZ: [15, 12.5],
  JP: [10, 8, 5],
  SG: [9, 8, 7],
  MY: [10, 8, 6, 5],
  ZA: [15.5, 15, 14],
  AE: [5],
  SA: [15, 5],
};
