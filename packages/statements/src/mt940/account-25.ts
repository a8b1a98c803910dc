import { isCurrency } from "@omni/core";
import { readBic, readIbanLike } from "../iban.ts";
import { type Account, noAccount } from "../model.ts";

/** Field 25 or 25P: an account number, `bank code/number`, an IBAN; many banks append the currency, 25P has the BIC below. */
export function readAccountField(lines: readonly string[]): Account {
  const stated = (lines[0] ?? "").trim();
  if (stated === "") return noAccount;
  const ending = stated.slice(-3);
  const currency = /\d[\s/]*[A-Z]{3}$/.test(stated) && isCurrency(ending) ? ending : null;
  const bare = (currency === null ? stated : stated.slice(0, -3)).replace(/[\s/]+$/, "");
  const slash = bare.indexOf("/");
  const bankCode = slash === -1 ? null : bare.slice(0, slash);
  const number = bare.slice(slash + 1).replace(/[\s.-]/g, "");
  const iban = readIbanLike(number);
  return {
    ...noAccount,
    iban,
    number: iban ?? number,
    bankCode,
    bic: readBic(lines[1] ?? "") ?? readBic(bankCode ?? ""),
    currency,
    stated,
  };
}
