import { readBic, readIbanLike } from "../iban.ts";
import { type Account, type Counterparty, noAccount, noCounterparty } from "../model.ts";
import { at, textAt, type XmlElement } from "../xml/xml-element.ts";

/** An account identification: IBAN, or `Othr/Id`, or the `PrtryAcct`, `BBAN`, `UPIC` of version 1. */
export function accountNumber(account: XmlElement | null): string | null {
  const id = at(account, "Id");
  return (
    textAt(id, "IBAN") ?? textAt(id, "Othr", "Id") ?? textAt(id, "BBAN") ?? textAt(id, "PrtryAcct", "Id") ?? textAt(id, "UPIC")
  );
}

/** The statement's own account (`Acct`). */
export function readAccount(account: XmlElement | null): Account {
  const stated = accountNumber(account);
  if (account === null || stated === null) return noAccount;
  const iban = readIbanLike(stated);
  const institution = at(account, "Svcr", "FinInstnId");
  return {
    iban,
    number: iban ?? stated.replace(/[\s.-]/g, ""),
    bankCode: textAt(institution, "ClrSysMmbId", "MmbId"),
    bic: readBic(textAt(institution, "BICFI") ?? textAt(institution, "BIC") ?? ""),
    currency: textAt(account, "Ccy"),
    owner: partyName(at(account, "Ownr")),
    stated,
  };
}

// Version 8 put the party into `Pty`; version 1 the name into `NmAndAdr`.
function partyName(party: XmlElement | null): string | null {
  const name = textAt(party, "Nm") ?? textAt(party, "Pty", "Nm") ?? textAt(party, "Agt", "FinInstnId", "Nm");
  return name?.replace(/\s+/g, " ") ?? null;
}

/**
 * The other side of a payment. Money in came from the debtor, money out went to the creditor; for a reversal (`RvslInd`) the
 * parties stay those of the payment that is taken back (ISO 20022, account reporting usage guide).
 */
export function readCounterparty(details: XmlElement | null, moneyIn: boolean, reversal: boolean): Counterparty {
  const parties = at(details, "RltdPties");
  const agents = at(details, "RltdAgts");
  const wanted = moneyIn !== reversal ? "Dbtr" : "Cdtr";
  const stated = at(parties, wanted) ?? at(parties, `${wanted}Acct`) ?? at(parties, `Ultmt${wanted}`);
  if (stated === null) return noCounterparty;
  const number = accountNumber(at(parties, `${wanted}Acct`));
  const iban = number === null ? null : readIbanLike(number);
  const institution = at(agents, `${wanted}Agt`, "FinInstnId");
  return {
    name: partyName(at(parties, wanted)) ?? partyName(at(parties, `Ultmt${wanted}`)),
    iban,
    account: iban === null ? number : null,
    bic: readBic(textAt(institution, "BICFI") ?? textAt(institution, "BIC") ?? ""),
  };
}
