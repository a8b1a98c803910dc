/**
 * A decimal of XML Schema as exact as it was written, without superfluous zeros in front: `+007.50` → `7.50`. Null for anything
 * else: an exponent, a comma or a thousands separator is not mended.
 */
export function readDecimal(text: string): string | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null) return null;
  const [, sign = "", integer = "", fraction = ""] = match;
  if (integer === "" && fraction === "") return null;
  const digits = integer.replace(/^0+(?=\d)/, "") || "0";
  const value = fraction === "" ? digits : `${digits}.${fraction}`;
  return sign === "-" && /[1-9]/.test(value) ? `-${value}` : value;
}

/**
 * A day as `YYYY-MM-DD`, from a date of XML Schema (with or without time and zone: the day is the one that was written), or
 * from UN/CEFACT's formats 102 (`20260131`), 203 and 204 (with minutes, seconds), 101 (`260131`). Null when it is no day of the
 * calendar.
 */
export function readDate(text: string, format: string | null): string | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text) ??
    (format === "101" ? /^(\d{2})(\d{2})(\d{2})$/.exec(text) : /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/.exec(text));
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const full = year.length === 2 ? `20${year}` : year;
  const date = new Date(Date.UTC(Number(full), Number(month) - 1, Number(day)));
  const iso = `${full}-${month}-${day}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null;
}
