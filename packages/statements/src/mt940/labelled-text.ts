import { readBic, readIbanLike } from "../iban.ts";
import { noCounterparty } from "../model.ts";
import { filled, type Narrative, type NarrativeFields, type NarrativeRole, oneLine } from "./narrative.ts";

// Words that banks write before a value in free text, by language; the colon is part of them.
const labels: readonly (readonly [RegExp, NarrativeRole])[] = [
  [/IBAN/, "account"],
  [/BIC/, "bic"],
  [/NAAM|NAME|NAZWA|NOM/, "name"],
  [
    /AUFTRAGGEBER|EMPF(?:AE|Ä)NGER|BEG(?:UE|Ü)NSTIGTER|ZAHLUNGSEMPF(?:AE|Ä)NGER|OD|DLA|BEGUNSTIGDE|ORDERING PARTY|BENEFICIARY/,
    "name",
  ],
  [/OMSCHRIJVING|MITTEILUNGEN|VERWENDUNGSZWECK|TYT(?:UŁ|UL)?\.?|COMMUNICATION|REMITTANCE INFO|DETAILS|SVWZ/, "text"],
  [/KENMERK|EREF|END-?TO-?END(?: ID)?/, "endToEndId"],
  [/MACHTIGING|MREF|MANDATSREFERENZ|MANDATE/, "mandateId"],
  [/BETALINGSKENM\.?|REFERENZ|QR-REFERENZ/, "structuredReference"],
  [/(?:Z|NA) RACH\.?|REKENING|KONTO/, "account"],
  [/ID IPH|TNR|INCASSANT|CRED|REFERENTIE|TRANSACTIESOORT|VOLGNR|ABWA/, "other"],
];
const label = new RegExp(`(?:^|[\\s;])(${labels.map(([words]) => words.source).join("|")}):(?=\\s|[A-Z0-9])`, "i");

/**
 * Free text of field 86 with labelled values, such as ABN AMRO's `IBAN: … NAAM: … OMSCHRIJVING: …` or mBank's
 * `; OD: …; TYT.: …`. Text without labels is remittance text as it stands. Lines were wrapped at 65: one that fills the width
 * goes on without a space.
 */
export function readLabelledText(lines: readonly string[]): Narrative {
  const whole = joinWrapped(lines);
  const parts = whole.split(label);
  const fields: NarrativeFields = {};
  for (let index = 1; index < parts.length; index += 2) {
    const role = labels.find(([words]) => new RegExp(`^(?:${words.source})$`, "i").test(parts[index] ?? ""))?.[1] ?? "other";
    const value = (parts[index + 1] ?? "").replace(/;\s*$/, "");
    if (filled(value) !== null) fields[role] ??= value;
  }
  const account = filled(fields.account)?.replace(/\s/g, "") ?? null;
  const iban = account === null ? null : readIbanLike(account);
  const code = /^\s*(\d{3})(?=PN\d|\s+[A-Z])/.exec(whole)?.[1] ?? null;
  return {
    text: filled(fields.text) ?? oneLine(whole),
    counterparty: {
      ...noCounterparty,
      name: filled(fields.name),
      iban,
      account: iban === null && account !== null && /\d{5,}/.test(account) ? account : null,
      bic: readBic(fields.bic ?? ""),
    },
    remittance: {
      endToEndId: filled(fields.endToEndId),
      mandateId: filled(fields.mandateId),
      structuredReference: filled(fields.structuredReference),
    },
    code,
    foreign: null,
  };
}

export function joinWrapped(lines: readonly string[]): string {
  let text = "";
  let previous = 65;
  for (const line of lines) {
    text += text === "" || previous >= 65 ? line : `\n${line}`;
    previous = line.length;
  }
  return text;
}
