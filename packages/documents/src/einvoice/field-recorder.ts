import Big from "big.js";
import type { FieldEvidence, Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import { pathOf, type XmlElement } from "./xml-element.ts";
import { readDate, readDecimal } from "./xml-values.ts";

/** The sender's own data, checked by nobody: of the dev files' fields none differed from what the XML says. */
const stated = 0.99;

const Price = Big();
Price.DP = 10;

/** Takes values out of an e-invoice and notes for each where it was. A value that breaks its type is null and an issue. */
export interface FieldRecorder {
  text(field: string, element: XmlElement | null): string | null;
  /** A code, or a number that people print with spaces: white space goes. */
  compact(field: string, element: XmlElement | null): string | null;
  decimal(field: string, element: XmlElement | null): string | null;
  /** The price of one unit (BT-146 over BT-149), to ten decimals where the division does not end. */
  unitPrice(field: string, price: XmlElement | null, baseQuantity: XmlElement | null): string | null;
  date(field: string, element: XmlElement | null): string | null;
  /** A value that another one follows from, such as a currency from an amount's attribute. */
  derived(field: string, value: string | null, element: XmlElement | null): string | null;
  /** Charges less allowances of a line (BG-28, BG-27), which are part of its net amount: exact, zero where it has none. */
  adjustment(charges: readonly XmlElement[], allowances: readonly XmlElement[]): void;
  readonly evidence: FieldEvidence[];
  readonly issues: Issue[];
  /** Of the lines, in their order. */
  readonly lineAdjustments: string[];
}

export function createFieldRecorder(): FieldRecorder {
  const evidence: FieldEvidence[] = [];
  const issues: Issue[] = [];
  const lineAdjustments: string[] = [];
  const total = (amounts: readonly XmlElement[]) =>
    amounts.reduce((sum, { text }) => sum.plus(readDecimal(text) ?? "0"), new Price(0));
  const found = (field: string, element: XmlElement, value: string): string => {
    evidence.push({ field, confidence: stated, evidence: { from: "xml", path: pathOf(element) } });
    return value;
  };
  const refuse = (field: string, element: XmlElement, what: string): null => {
    issues.push(errorIssue("damaged", `“${element.text.slice(0, 60)}” at ${pathOf(element)} is no ${what}.`, { field }));
    return null;
  };
  return {
    evidence,
    issues,
    lineAdjustments,
    adjustment(charges, allowances) {
      lineAdjustments.push(total(charges).minus(total(allowances)).toFixed());
    },
    text: (field, element) => (element === null || element.text === "" ? null : found(field, element, element.text)),
    compact(field, element) {
      const value = element?.text.replace(/\s/g, "") ?? "";
      return element === null || value === "" ? null : found(field, element, value);
    },
    decimal(field, element) {
      if (element === null || element.text === "") return null;
      const value = readDecimal(element.text);
      return value === null ? refuse(field, element, "decimal number") : found(field, element, value);
    },
    unitPrice(field, price, baseQuantity) {
      if (price === null || price.text === "") return null;
      const value = readDecimal(price.text);
      const base = baseQuantity === null || baseQuantity.text === "" ? "1" : readDecimal(baseQuantity.text);
      if (value === null) return refuse(field, price, "decimal number");
      if (baseQuantity !== null && (base === null || Number(base) === 0))
        return refuse(field, baseQuantity, "quantity for a price");
      return found(field, price, base === null || Number(base) === 1 ? value : new Price(value).div(base).toFixed());
    },
    date(field, element) {
      if (element === null || element.text === "") return null;
      const value = readDate(element.text, element.attributes.format ?? null);
      return value === null ? refuse(field, element, "date") : found(field, element, value);
    },
    derived: (field, value, element) =>
      value === null || value === "" || element === null ? null : found(field, element, value),
  };
}
