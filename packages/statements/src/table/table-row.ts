import { isAmountCell, isDateCell } from "./dialect.ts";

/** A row that carries on the text of the one before: no date, no amount, but words after the date's place. */
export function isContinuation(fields: readonly string[], dateColumn: number): boolean {
  if ((fields[dateColumn] ?? "").trim() !== "") return false;
  const filled = fields.filter((field) => field.trim() !== "");
  return (
    filled.length > 0 &&
    filled.length <= 3 &&
    filled.some((field) => /\p{L}/u.test(field)) &&
    !filled.some((field) => isDateCell(field) || isAmountCell(field))
  );
}

const carried =
  /^(?:opening|starting|closing|ending|final|ledger|available)? ?balance(?: (?:brought|carried) (?:forward|down))?$|^balance (?:b\/f|c\/f|at .*)$|^turnover$|^total(?:s)?$|^(?:anfangs|end|schluss|start|slut|begin|eind)saldo$|^saldo (?:iniziale|finale|anterior|inicial|final|do dia|poczatkowe|koncowe|początkowe|końcowe|vortrag)$|^(?:alter|neuer) saldo$|^solde (?:initial|final|précédent|anterieur|antérieur)$|^(?:algsaldo|lõppsaldo|käive|apyvarta|likutis pradžiai|likutis pabaigai|pradinis likutis|galutinis likutis|sākuma atlikums|beigu atlikums|apgrozījums|počáteční zůstatek|konečný zůstatek|začetno stanje|končno stanje|početno stanje|nyitó egyenleg|záró egyenleg|ingående saldo|utgående saldo|ingående balans|utgående balans)$/i;
const opening =
  /^(?:opening|starting|anfangs|start|alter|ingående|algsaldo|pradinis|likutis pradžiai|sākuma|počáteční|začetno|početno|nyitó|begin|saldo (?:iniziale|anterior|inicial|poczatkowe|początkowe|vortrag)|solde (?:initial|pr|ant)|balance (?:brought|b\/f))/i;

/** A line of the statement that is no booking: an opening or closing balance, or a total of what moved. */
export function carriedBalance(texts: readonly string[]): "opening" | "closing" | "other" | null {
  for (const text of texts) {
    if (text.length > 60) continue;
    const trimmed = text.trim();
    if (!carried.test(trimmed)) continue;
    if (opening.test(trimmed)) return "opening";
    return /clos|end|final|lõpp|galutin|beigu|koneč|konc|końc|záró|utgående|neuer|slut|schluss|eind/i.test(trimmed)
      ? "closing"
      : "other";
  }
  return null;
}
