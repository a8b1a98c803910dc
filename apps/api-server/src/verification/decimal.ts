/** Decimal places that figures are compared in: more than any currency or rate has. */
const places = 6;
const one = 10n ** BigInt(places);

/** `"1234.5"` → 1234500000n, in millionths; undefined for what is no plain decimal. */
export function toMillionths(text: string): bigint | undefined {
  const match = /^(-?)(\d{1,18})(?:\.(\d+))?$/u.exec(text);
  if (match === null) return undefined;
  const fraction = (match[3] ?? "").slice(0, places).padEnd(places, "0");
  const value = BigInt(match[2] ?? "0") * one + BigInt(fraction);
  return match[1] === "-" ? -value : value;
}

/** Whole numbers in millionths. */
export function wholeMillionths(whole: number): bigint {
  return BigInt(whole) * one;
}

/** A number as it is written: its value, and what its last place is worth, both in millionths. */
export interface WrittenNumber {
  readonly value: bigint;
  readonly unit: bigint;
}

/**
 * What `1.234,50`, `1 234.50`, `1'234` or `12,5` may mean. One separator before exactly three digits groups in one locale and is the
 * decimal sign in another, so there may be two readings. `exponent` is that of a word behind it: 3 for “k”, 6 for “million”.
 */
export function readNumber(written: string, exponent = 0): WrittenNumber[] {
  const text = written.replace(/[\s\u00a0\u202f'’]/gu, "_");
  const separators = [...text].filter((character) => ".,_".includes(character));
  const last = separators.at(-1);
  const pieces = text.split(/[.,_]/u);
  if (pieces.some((piece) => piece === "")) return [];
  const isGrouped = pieces.length > 1 && pieces.slice(1).every(({ length }) => length === 3) && (pieces[0] ?? "").length <= 3;
  const readings: WrittenNumber[] = [];
  const add = (whole: string, fraction: string) => {
    const digits = `${whole}${fraction}`;
    const shift = places - fraction.length + exponent;
    if (shift < 0 || digits.length > 18) return;
    const scale = 10n ** BigInt(shift);
    readings.push({ value: BigInt(digits) * scale, unit: scale });
  };
  if (separators.length === 0) add(text, "");
  else if (isGrouped && new Set(separators).size === 1) {
    add(pieces.join(""), "");
    if (separators.length === 1 && last !== "_") add(pieces[0] ?? "", pieces[1] ?? "");
  } else if (last !== "_") {
    const grouping = separators.slice(0, -1);
    const whole = pieces.slice(0, -1);
    const isRegular = whole.slice(1).every(({ length }) => length === 3 || length === 2);
    if (!grouping.includes(last ?? "") && isRegular) add(whole.join(""), pieces.at(-1) ?? "");
  }
  return readings;
}

/** Whether a value, rounded to the last written place, is what is written. */
export function isShownAs(value: bigint, { value: shown, unit }: WrittenNumber): boolean {
  const distance = value > shown ? value - shown : shown - value;
  return distance * 2n <= unit;
}

/** `part` as a percentage of `whole`, in millionths of a per cent. */
export function percentOf(part: bigint, whole: bigint): bigint | undefined {
  return whole === 0n ? undefined : (part * 100n * one) / whole;
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
