import type { InvoiceData, Issue } from "../document.ts";
import { warningIssue } from "../issue.ts";
import { decimal, roundTo, scaleFor } from "./decimal.ts";

/** As Peppol forgives; prices are printed rounded. */
const forgiven = decimal("0.02");

/**
 * Peppol BIS 3, rule R120: a line's net amount is quantity × price plus its charges less its allowances. EN 16931 leaves it to
 * the reader, so a difference is a reason to look and no error.
 */
export function checkLines({ lines, currency }: InvoiceData, adjustments: readonly string[]): Issue[] {
  const scale = scaleFor(currency);
  return lines.flatMap(({ id, quantity, unitPrice, netAmount }, index) => {
    if (quantity === null || unitPrice === null || netAmount === null) return [];
    const expected = roundTo(
      decimal(quantity)
        .times(unitPrice)
        .plus(adjustments[index] ?? "0"),
      scale,
    );
    if (expected.minus(netAmount).abs().lte(forgiven)) return [];
    const message = `Line ${id ?? index + 1} is ${netAmount}, but ${quantity} × ${unitPrice} with its charges and allowances is ${expected.toFixed(scale)}.`;
    return [warningIssue("arithmetic", message, { rule: "PEPPOL-EN16931-R120", field: `lines.${index}.netAmount` })];
  });
}
