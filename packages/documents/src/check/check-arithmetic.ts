import type { InvoiceData, Issue, Tax } from "../document.ts";
import { errorIssue, warningIssue } from "../issue.ts";
import { type Decimal, decimal, roundTo, sameAmount, scaleFor, sum } from "./decimal.ts";

interface Rule {
  readonly rule: string;
  readonly field: keyof InvoiceData;
  readonly meaning: string;
  /** What the field has to be; null where a part of the sum is not on the document. */
  expected(data: InvoiceData): Decimal | null;
}

const orZero = (value: string | null) => value ?? "0";

/** EN 16931-1, 6.4.2: how the totals follow from one another. Amounts may be negative; the rules are the same. */
const rules: readonly Rule[] = [
  {
    rule: "BR-CO-10",
    field: "linesTotal",
    meaning: "the sum of the lines",
    expected: ({ lines }) => (lines.length === 0 ? null : sum(lines.map(({ netAmount }) => netAmount))),
  },
  {
    rule: "BR-CO-13",
    field: "netTotal",
    meaning: "the lines less allowances plus charges",
    expected: ({ linesTotal, allowanceTotal, chargeTotal }) =>
      linesTotal === null ? null : decimal(linesTotal).minus(orZero(allowanceTotal)).plus(orZero(chargeTotal)),
  },
  {
    rule: "BR-CO-14",
    field: "taxTotal",
    meaning: "the sum of the tax breakdown",
    expected: ({ taxes }) => (taxes.length === 0 ? null : sum(taxes.map(({ amount }) => amount))),
  },
  {
    rule: "BR-CO-15",
    field: "grossTotal",
    meaning: "net plus tax",
    expected: ({ netTotal, taxTotal }) => (netTotal === null ? null : decimal(netTotal).plus(orZero(taxTotal))),
  },
  {
    rule: "BR-CO-16",
    field: "amountDue",
    meaning: "gross less what is paid, plus rounding",
    expected: ({ grossTotal, prepaid, rounding }) =>
      grossTotal === null ? null : decimal(grossTotal).minus(orZero(prepaid)).plus(orZero(rounding)),
  },
];

/** The validation artefacts of the standard forgive a whole unit between a base × rate and its tax; so does an error here. */
const forgivenTax = decimal("1");
/** Tax that was rounded line by line differs by cents. */
const usualTax = decimal("0.05");

/**
 * The arithmetic of a document in its own currency. `strict`: an e-invoice, where the rules are the standard's; otherwise
 * figures were read from paper, tax may be inside of the lines, and a difference is only a reason to look.
 */
export function checkArithmetic(data: InvoiceData, strict: boolean): Issue[] {
  const scale = scaleFor(data.currency);
  const report = strict ? errorIssue : warningIssue;
  const issues: Issue[] = [];
  for (const { rule, field, meaning, expected } of rules) {
    const stated = data[field];
    const value = expected(data);
    if (typeof stated !== "string" || value === null) continue;
    // Factur-X MINIMUM has no place for what was paid already.
    if (strict && rule === "BR-CO-16" && data.prepaid === null && data.linesTotal === null) continue;
    // A printed gross may be followed by tax that is already inside of it, unless tax is on the document.
    if (!strict && rule === "BR-CO-15" && data.taxTotal === null) continue;
    if (sameAmount(decimal(stated), value, scale)) continue;
    issues.push(
      report("arithmetic", `${field} is ${stated}, but ${meaning} is ${roundTo(value, scale).toFixed(scale)}.`, {
        rule,
        field,
      }),
    );
  }
  data.taxes.forEach((tax, index) => {
    const issue = checkTax(tax, `taxes.${index}.amount`, scale);
    if (issue !== null) issues.push(issue);
  });
  return issues;
}

/** BR-CO-17: tax = base × rate, rounded. */
function checkTax({ base, rate, amount }: Tax, field: string, scale: number): Issue | null {
  if (base === null || rate === null || amount === null) return null;
  const expected = roundTo(decimal(base).times(rate).div(100), scale);
  const difference = expected.minus(amount).abs();
  if (difference.lte(usualTax)) return null;
  const report = difference.gt(forgivenTax) ? errorIssue : warningIssue;
  const message = `The tax on ${base} at ${rate} % is stated as ${amount}, but is ${expected.toFixed(scale)}.`;
  return report("arithmetic", message, { rule: "BR-CO-17", field });
}
