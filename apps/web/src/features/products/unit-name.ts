import { t } from "../../app/i18n/t.ts";

/** Codes of UN/ECE Recommendation 20 that small companies use. */
const names: Readonly<Record<string, string>> = {
  C62: t("products.units.piece"),
  H87: t("products.units.piece"),
  EA: t("products.units.piece"),
  HUR: t("products.units.hour"),
  DAY: t("products.units.day"),
  WEE: t("products.units.week"),
  MON: t("products.units.month"),
  ANN: t("products.units.year"),
  KGM: "kg",
  MTR: "m",
  MTK: "m²",
  MTQ: "m³",
  LTR: "l",
  KMT: "km",
  SET: t("products.units.set"),
  XPK: t("products.units.package"),
  XBX: t("products.units.box"),
};

/** `HUR` → `hour`; a code without a name here stays as it is. */
export function unitName(code: string): string {
  return names[code] ?? code;
}
