import { readBic, readIbanLike } from "../iban.ts";
import { noCounterparty } from "../model.ts";
import { filled, type Narrative, oneLine } from "./narrative.ts";

// Code words of field 86 as SWIFT's SEPA usage guide, ING, ABN AMRO, Rabobank and KBS write them.
const codes =
  "TRTP|IBAN|BIC|NAME|REMI|EREF|KREF|MREF|MARF|CSID|PREF|RTRN|RREF|ISDT|ADDR|ORDP|BENM|CNTP|ULTD|ULTC|PURP|SVCL|CDTRREFTP|" +
  "CDTRREF|CD|ISSR|INIT|OCMT|CHGS|CHGS1|EXCH|IREF|ACCW|OAMT|NRTX|UDTR|UCRD|SWEB|EMPTY|SUBJ|TRCD|BUSP|CREF|ID|CTC";
const code = new RegExp(`/(${codes})/`);

/**
 * Field 86 in code words between slashes: `/TRTP/SEPA OVERBOEKING/IBAN/…/NAME/…/REMI/…/EREF/…`, ING's
 * `/CNTP/IBAN/BIC/NAME///REMI/USTD//text/`, SWIFT's `/ORDP//NAME/…`, KBS's `/BENM/account` and lines. Null when it is not.
 */
export function readSlashCodes(lines: readonly string[]): Narrative | null {
  const start = (lines[0] ?? "").trimStart();
  if (!new RegExp(`^/(?:${codes})/`).test(start)) return null;
  const joined = [start, ...lines.slice(1)].join("");
  const parts = joined.split(code);
  const values = new Map<string, string>();
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? "";
    if (!values.has(name)) values.set(name, parts[index + 1] ?? "");
  }
  const value = (name: string) => filled(values.get(name)?.replace(/\/+$/, ""));
  const party = readParty(values, lines);
  const remittance = readRemittance(values.get("REMI") ?? null);
  const account = value("IBAN") ?? party.account;
  const iban = account === null ? null : readIbanLike(account);
  return {
    text: remittance.text ?? party.text ?? value("TRTP") ?? "",
    counterparty: {
      ...noCounterparty,
      name: value("NAME") ?? party.name,
      iban,
      account: iban === null ? account : null,
      bic: readBic(value("BIC") ?? party.bic ?? ""),
    },
    remittance: {
      endToEndId: value("EREF"),
      mandateId: value("MARF") ?? value("MREF"),
      structuredReference: remittance.reference ?? value("CDTRREF"),
    },
    code: value("TRTP") ?? value("TRCD"),
    foreign: value("OCMT") ?? value("OAMT"),
  };
}

interface Party {
  readonly account: string | null;
  readonly bic: string | null;
  readonly name: string | null;
  readonly text: string | null;
}

/** `CNTP` has its places fixed; `ORDP` and `BENM` hold an account or a name, KBS with name and purpose on lines of their own. */
function readParty(values: ReadonlyMap<string, string>, lines: readonly string[]): Party {
  const counterparty = values.get("CNTP");
  if (counterparty !== undefined) {
    const [account, bic, name] = counterparty.split("/");
    return { account: filled(account), bic: filled(bic), name: filled(name), text: null };
  }
  const other = values.get("ORDP") ?? values.get("BENM");
  if (other === undefined) return { account: null, bic: null, name: null, text: null };
  const listed = lines.length > 1 && lines.slice(1).every((line) => line.startsWith("/"));
  if (listed && /^\/(?:ORDP|BENM)\/\d+\s*$/.test(lines[0]?.trimStart() ?? "")) {
    const [first = "", name = "", ...rest] = lines.map((line) => line.replace(/^\//, "").trim());
    const meaning = rest.filter((line) => !/^[\d/]*$/.test(line) && line !== "EMPTY/");
    return { account: filled(first.split("/")[1]), bic: null, name: filled(name), text: filled(meaning.join(" ")) };
  }
  const [account, ...rest] = other.split("/").filter((part) => part.trim() !== "");
  const isAccount = account !== undefined && /\d{6,}/.test(account);
  return { account: isAccount ? filled(account) : null, bic: null, name: filled(isAccount ? rest[0] : account), text: null };
}

/** `USTD//free text/`, `STRD/CUR/reference/` or plain text. */
function readRemittance(remittance: string | null): { text: string | null; reference: string | null } {
  if (remittance === null) return { text: null, reference: null };
  const structured = /^STRD\/(\w*)\/([^/]*)/.exec(remittance);
  if (structured !== null) return { text: filled(structured[2]), reference: filled(structured[2]) };
  const free = remittance.replace(/^USTD\/\//, "").replace(/\/+$/, "");
  return { text: oneLine(free) || null, reference: null };
}
