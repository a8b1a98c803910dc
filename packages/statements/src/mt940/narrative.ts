import type { Counterparty, Remittance } from "../model.ts";

/** What field 86 says, whatever its dialect. */
export interface Narrative {
  readonly text: string;
  readonly counterparty: Counterparty;
  readonly remittance: Omit<Remittance, "text">;
  /** The German Geschäftsvorfallcode, or the dialect's own code. */
  readonly code: string | null;
  readonly foreign: string | null;
}

/** Named values that dialects put between the words: SEPA's `EREF+`, the Netherlands' `/EREF/`, `IBAN:` and the like. */
export type NarrativeFields = Partial<Record<NarrativeRole, string>>;
export type NarrativeRole =
  | "text"
  | "name"
  | "account"
  | "bic"
  | "endToEndId"
  | "mandateId"
  | "structuredReference"
  | "foreign"
  | "other";

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function filled(text: string | undefined | null): string | null {
  const line = oneLine(text ?? "");
  return line === "" || /^(?:NONREF|NOTPROVIDED)$/i.test(line) ? null : line;
}
