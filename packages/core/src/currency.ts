import { OmniError } from "./errors.ts";

// ISO 4217 amendment 176, column "minor units": every currency whose scale is not 2.
const exceptions: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const scales = new Map(Intl.supportedValuesOf("currency").map((code) => [code, exceptions[code] ?? 2]));

/** Whether `code` is a currency of ISO 4217, in capitals. */
export function isCurrency(code: string): boolean {
  return scales.has(code);
}

/** Decimal places of a currency's minor unit, per ISO 4217: EUR 2, JPY 0, KWD 3. Throws `invalid` for an unknown code. */
export function scaleOf(currency: string): number {
  const scale = scales.get(currency);
  if (scale === undefined)
    throw new OmniError("invalid", `“${currency}” is not a currency code of ISO 4217, such as EUR.`, {
      reason: "no_such_currency",
      details: { currency },
    });
  return scale;
}
