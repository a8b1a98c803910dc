/** Codes of UN/ECE Recommendation 20 that small companies use. */
const names: Readonly<Record<string, string>> = {
  C62: "piece",
  H87: "piece",
  EA: "piece",
  HUR: "hour",
  DAY: "day",
  WEE: "week",
  MON: "month",
  ANN: "year",
  KGM: "kg",
  MTR: "m",
  MTK: "m²",
  MTQ: "m³",
  LTR: "l",
  KMT: "km",
  SET: "set",
  XPK: "package",
  XBX: "box",
};

/** `HUR` → `hour`; a code without a name here stays as it is. */
export function unitName(code: string): string {
  return names[code] ?? code;
}
