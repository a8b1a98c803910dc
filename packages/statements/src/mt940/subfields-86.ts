import { readBic, readIbanLike } from "../iban.ts";
import { noCounterparty } from "../model.ts";
import { filled, type Narrative, oneLine } from "./narrative.ts";
import { splitSepaKeywords } from "./sepa-keywords.ts";

// A transaction code, then subfields `?00`…`?63`; Dutch, Polish and Austrian banks use other separators than the German `?`.
const opening = /^\s*(\d{3})?\s*([?>~^<|@§])(?=[0-6]\d)/;

/**
 * Field 86 in subfields: `166?00GUTSCHRIFT?20SVWZ+…?30BIC?31IBAN?32NAME` (DFÜ agreement, annex 3; Poland's `?38` is the IBAN,
 * Triodos' `>10` the other account). Null when the field is not written so. `ownAccount` is never taken for the other side.
 */
export function readSubfields(lines: readonly string[], ownAccount: string | null): Narrative | null {
  const first = opening.exec(lines[0] ?? "");
  if (first === null) return null;
  const separator = first[2] ?? "?";
  // Wrapped at a width, in the middle of words: lines are one text, except where a line starts a subfield anyway.
  const subfields = splitSubfields(lines.join("").slice(first[0].length - 1), separator);
  const values = (from: number, to: number) =>
    subfields.filter(([number]) => number >= from && number <= to).map(([, value]) => value);
  // 60 to 63 go on where 20 to 29 were not enough.
  const purpose = joinParts([...values(20, 29), ...values(60, 63)]);
  const fields = splitSepaKeywords(purpose) ?? { text: purpose };

  // Subfield 10 is a short journal number in Germany, the other account with Triodos.
  const longTens = values(10, 10).filter((value) => /^\s*\d{8,}/.test(value));
  const account = filled(fields.account) ?? otherThan(ownAccount, [...values(38, 38), ...values(31, 31), ...longTens]);
  const compact = account?.replace(/\s/g, "") ?? null;
  const iban = compact === null ? null : readIbanLike(compact);
  const name = filled(joinParts(values(32, 33)));
  return {
    text: oneLine(fields.text ?? (name === null ? (values(0, 0)[0] ?? "") : "")),
    counterparty: {
      ...noCounterparty,
      name: name ?? filled(fields.name),
      iban,
      account: iban === null ? compact : null,
      bic: readBic(fields.bic ?? values(30, 30)[0] ?? ""),
    },
    remittance: {
      endToEndId: filled(fields.endToEndId),
      mandateId: filled(fields.mandateId),
      structuredReference: filled(fields.structuredReference),
    },
    code: first[1] ?? filled(values(0, 0)[0]),
    foreign: filled(fields.foreign),
  };
}

function splitSubfields(text: string, separator: string): [number, string][] {
  const subfields: [number, string][] = [];
  const mark = new RegExp(`\\${separator}([0-7]\\d)`);
  const parts = text.split(mark);
  for (let index = 1; index < parts.length; index += 2) subfields.push([Number(parts[index]), parts[index + 1] ?? ""]);
  return subfields;
}

/** Parts of 27 characters were cut at the width and go on; a shorter part ended by itself. */
function joinParts(parts: readonly string[]): string {
  let text = "";
  let previous = 27;
  for (const part of parts) {
    text += previous >= 27 || /[-/+]$/.test(text) || text.endsWith(" ") || part.startsWith(" ") ? part : ` ${part}`;
    previous = part.length;
  }
  return text;
}

/** The first number that is not the statement's own; Triodos writes that into `>31`, after the other side's `>10`. */
function otherThan(own: string | null, candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    const text = filled(candidate);
    if (text === null || /^0*$/.test(text)) continue;
    if (own !== null && text.replace(/^0+/, "") === own.replace(/^0+/, "")) continue;
    return text;
  }
  return null;
}
