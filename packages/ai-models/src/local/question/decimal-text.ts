/**
 * An amount as a person writes it as decimal text: `5,000` → `5000`, `1.234,50` → `1234.50`, `2.5` with exponent 3 → `2500`.
 * A separator before exactly three digits groups them, since no currency in use here has three decimals; the digits are moved as
 * text, so that nothing is rounded. Undefined for what is no number.
 */
export function decimalText(written: string, exponent = 0): string | undefined {
  const match = /^(\d[\d.,'’]*)$/u.exec(written);
  if (!match?.[1]) return undefined;
  const pieces = match[1].split(/[.,'’]/u);
  if (pieces.some((piece) => piece === "")) return undefined;
  const separators = match[1].replace(/\d/gu, "");
  const lastPiece = pieces.at(-1) ?? "";
  const isMixed = new Set(separators).size > 1;
  const isGrouped = pieces.slice(1).every(({ length }) => length === 3) && pieces[0] !== "0" && exponent === 0;
  const hasFraction = pieces.length > 1 && (isMixed ? lastPiece.length !== 3 : !isGrouped);
  if (hasFraction && !isMixed && pieces.length > 2) return undefined;
  const whole = (hasFraction ? pieces.slice(0, -1) : pieces).join("");
  const fraction = hasFraction ? lastPiece : "";
  const digits = whole + fraction.padEnd(exponent, "0").slice(0, Math.max(exponent, 0));
  const rest = fraction.slice(exponent);
  const trimmed = digits.replace(/^0+(?=\d)/u, "");
  return rest === "" ? trimmed : `${trimmed}.${rest}`;
}
