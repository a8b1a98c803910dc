/**
 * Rates of value added and sales taxes in force somewhere between 2005 and 2026, in percent: standard, reduced and special ones
 * of the European Union, its neighbours, and the goods and services taxes elsewhere.
 */
export const plausibleRates: readonly string[] = [
  "2", "2.1", "2.5", "2.6", "3", "3.7", "3.8", "4", "4.5", "4.8", "5", "5.5", "6", "7", "7.6", "7.7", "8", "8.1", "8.5", "9", "9.5",
  "10", "11", "12", "13", "13.5", "14", "15", "16", "17", "17.5", "18", "19", "19.6", "20", "21", "22", "23", "24", "25", "25.5",
  "27", "28",
];
