import { type Account, noAccount } from "./model.ts";

const ibanShape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const bicShape = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

/** An IBAN without spaces, when its form and check digits (ISO 13616, mod 97 = 1) are right; null otherwise. */
export function readIban(text: string): string | null {
  const compact = text.replace(/[\s-]/g, "").toUpperCase();
  return ibanShape.test(compact) && mod97(compact) === 1 ? compact : null;
}

/** As `readIban`, but by form alone: files that were made anonymous, and older banks, carry wrong check digits. */
export function readIbanLike(text: string): string | null {
  const compact = text.replace(/[\s-]/g, "").toUpperCase();
  return ibanShape.test(compact) ? compact : null;
}

/** A BIC of ISO 9362, 8 or 11 characters; null otherwise. */
export function readBic(text: string): string | null {
  const compact = text.replace(/\s/g, "").toUpperCase();
  return bicShape.test(compact) ? compact : null;
}

function mod97(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** An account from the one text by which a file names it; `parts` are what the file says besides. */
export function accountFrom(stated: string | null, parts: Partial<Account> = {}): Account {
  const text = stated?.trim() ?? "";
  if (text === "") return { ...noAccount, ...parts };
  const iban = readIbanLike(text);
  return { ...noAccount, iban, number: iban ?? text.replace(/[\s.-]/g, ""), stated: text, ...parts };
}

/** The identity under which entries of an account are counted: IBAN, else number; empty when the file names none. */
export function accountKey(account: Account): string {
  return account.iban ?? `${account.bankCode ?? ""}${account.number ?? ""}`;
}
