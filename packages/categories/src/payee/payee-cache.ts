import { cleanPayee, type Payee } from "./clean-payee.ts";

const capacity = 50_000;

/** `cleanPayee`, remembering what it cleaned last: statements repeat their payees. */
export function createPayeeCleaner(): (text: string) => Payee {
  const known = new Map<string, Payee>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const payee = cleanPayee(text);
    // Emptied rather than trimmed: a full cache is rare, and what is used comes back at once.
    if (known.size >= capacity) known.clear();
    known.set(text, payee);
    return payee;
  };
}
