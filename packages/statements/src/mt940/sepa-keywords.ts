import type { NarrativeFields, NarrativeRole } from "./narrative.ts";

// Deutsche Kreditwirtschaft, annex 3 to the DFÜ agreement, "Belegung des Feldes 86": identifiers before the purpose's parts.
const roles: Readonly<Record<string, NarrativeRole>> = {
  EREF: "endToEndId",
  KREF: "other",
  MREF: "mandateId",
  CRED: "other",
  DEBT: "other",
  COAM: "other",
  OAMT: "foreign",
  SVWZ: "text",
  ABWA: "other",
  ABWE: "other",
  ANAM: "name",
  IBAN: "account",
  BIC: "bic",
  PURP: "other",
  RREF: "other",
  CREF: "structuredReference",
};
const keyword = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|ANAM|IBAN|BIC|PURP|RREF|CREF)\+/;

/** Cuts a purpose at its SEPA identifiers (`EREF+… SVWZ+…`); text before the first one is purpose. Null when there is none. */
export function splitSepaKeywords(purpose: string): NarrativeFields | null {
  const parts = purpose.split(keyword);
  if (parts.length === 1) return null;
  const fields: NarrativeFields = {};
  const lead = parts[0]?.trim() ?? "";
  if (lead !== "") fields.text = lead;
  for (let index = 1; index < parts.length; index += 2) {
    const role = roles[parts[index] ?? ""] ?? "other";
    const value = parts[index + 1] ?? "";
    if (role === "text") fields.text = fields.text === undefined ? value : `${fields.text} ${value}`;
    else fields[role] ??= value;
  }
  return fields;
}
