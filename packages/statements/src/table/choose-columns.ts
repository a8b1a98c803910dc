import { type ColumnProfile, headerScore } from "./column-profile.ts";
import type { HeaderRole } from "./header-words.ts";
import type { CsvMapping } from "./mapping.ts";

type Columns = CsvMapping["columns"];

/** What a column of this role must hold; headings alone mislead (“Valuta” is a day in Italian, a currency in Norwegian). */
const fits: Readonly<Partial<Record<HeaderRole, (column: ColumnProfile) => boolean>>> = {
  valueDate: (column) => column.dates > 0.5,
  currency: (column) => column.currencies > 0.8,
  foreignCurrency: (column) => column.currencies > 0.8,
  name: (column) => column.filled === 0 || (column.letters > 0.5 && column.dates < 0.5 && column.currencies < 0.8),
  account: (column) => column.filled === 0 || (column.dates < 0.5 && column.moneyLike < 0.3),
  bic: (column) => column.filled === 0 || column.bics > 0.5 || column.averageLength >= 5,
  fee: (column) => column.filled === 0 || column.amounts > 0.8,
  foreignAmount: (column) => column.filled === 0 || column.amounts > 0.6,
  exchangeRate: (column) => column.filled === 0 || column.amounts > 0.8,
  transactionCode: (column) => column.dates < 0.5 && column.moneyLike < 0.3,
  status: (column) => column.filled === 0 || (column.letters > 0.5 && column.distinct < 0.9),
  ownAccount: (column) => column.filled > 0.8 && column.dates < 0.5 && column.moneyLike < 0.3,
};
// Sure things first: a column is given to one role only.
const roles = [
  "valueDate",
  "currency",
  "foreignCurrency",
  "foreignAmount",
  "exchangeRate",
  "fee",
  "endToEndId",
  "mandateId",
  "bic",
  "id",
  "reference",
  "transactionCode",
  "status",
  "name",
] as const satisfies readonly HeaderRole[];

/** Assigns the columns besides date, amount and balance by heading and content. `taken` are those already in use. */
export function chooseColumns(
  columns: readonly ColumnProfile[],
  taken: ReadonlySet<number>,
): Omit<Columns, "bookingDate" | "balance"> {
  const used = new Set(taken);
  const chosen = new Map<HeaderRole, number>();
  const claims = roles.flatMap((role) =>
    columns
      .map((column) => ({ role, column, score: headerScore(column, role) }))
      .filter(({ column, score }) => {
        const rival = Math.max(...[...column.headerScores].filter(([other]) => other !== role).map(([, value]) => value), 0);
        const better = role === "transactionCode" && headerScore(column, "text") >= 0.5 && !hasOtherText(columns, column);
        return score >= 0.5 && score > rival - 0.25 && !better && (fits[role]?.(column) ?? true);
      }),
  );
  for (const { role, column } of claims.sort((a, b) => b.score - a.score)) {
    if (chosen.has(role) || used.has(column.index)) continue;
    chosen.set(role, column.index);
    used.add(column.index);
  }
  const at = (role: HeaderRole) => chosen.get(role) ?? null;
  const bare = columns.every((column) => column.heading === "");
  const valueDate =
    at("valueDate") ??
    (bare
      ? claim(
          used,
          columns.find((column) => column.dates > 0.9 && !used.has(column.index)),
        )
      : null);
  const currency =
    at("currency") ??
    claim(
      used,
      columns.find((column) => column.currencies > 0.95 && column.filled > 0.5 && !used.has(column.index)),
    );
  const accounts = chooseAccounts(columns, used, at("name"));
  return {
    valueDate,
    currency,
    name: at("name"),
    ...accounts,
    bic: at("bic"),
    text: textColumns(
      columns,
      used,
      columns.some((column) => column.index === at("name") && column.filled > 0),
    ),
    reference: at("reference"),
    endToEndId: at("endToEndId"),
    mandateId: at("mandateId"),
    transactionCode: at("transactionCode"),
    id: at("id"),
    fee: at("fee"),
    foreignAmount: at("foreignAmount"),
    foreignCurrency: at("foreignCurrency"),
    exchangeRate: at("exchangeRate"),
    status: at("status"),
  };
}

/** “Buchungstext” is the kind of a transaction beside a purpose, and the purpose where it stands alone. */
function hasOtherText(columns: readonly ColumnProfile[], column: ColumnProfile): boolean {
  return columns.some((other) => other !== column && headerScore(other, "text") >= 0.8 && other.filled > 0);
}

function claim(used: Set<number>, column: ColumnProfile | undefined): number | null {
  if (column === undefined) return null;
  used.add(column.index);
  return column.index;
}

/**
 * The statement's account is the same in every row, or every row has one while the other side's may be missing. A heading that
 * names the partner, or a place after the partner's name, makes it the other side's.
 */
function chooseAccounts(
  columns: readonly ColumnProfile[],
  used: Set<number>,
  name: number | null,
): { account: number | null; ownAccount: number | null } {
  const candidates = columns.filter((column) => {
    const named = Math.max(headerScore(column, "account"), headerScore(column, "ownAccount"));
    const bareNumber = column.heading === "" && column.cells.length > 2 && /^[\d-]{8,}$/.test(column.constant ?? "");
    return !used.has(column.index) && (fits.account?.(column) ?? true) && (named >= 0.5 || column.ibans > 0.8 || bareNumber);
  });
  const partnerLike = (column: ColumnProfile) =>
    headerScore(column, "account") -
    headerScore(column, "ownAccount") +
    (column.filled < 0.9 ? 0.5 : 0) +
    (column.constant !== null && column.cells.length > 2 ? -0.6 : 0) +
    (name !== null && column.index > name ? (column.index === name + 1 ? 0.3 : 0.2) : 0) +
    (column.index === 0 ? -0.3 : 0);
  const sorted = [...candidates].sort((a, b) => partnerLike(b) - partnerLike(a));
  const partner = sorted.find((column) => partnerLike(column) > 0.05);
  const own = sorted.findLast((column) => column !== partner && column.filled > 0.8 && partnerLike(column) <= 0.05);
  return { account: claim(used, partner), ownAccount: claim(used, own) };
}

/** Every other column with words in it is text, the named ones first; headings of another meaning are left alone. */
function textColumns(columns: readonly ColumnProfile[], used: ReadonlySet<number>, hasName: boolean): number[] {
  const free = columns.filter((column) => !used.has(column.index));
  const named = free.filter((column) => headerScore(column, "text") >= 0.5 && column.dates < 0.9 && column.signWords <= 0.9);
  if (named.some((column) => column.filled > 0 || hasName)) return named.map((column) => column.index);
  const wordy = free.filter(
    (column) =>
      column.letters > 0.5 &&
      column.signWords < 0.5 &&
      column.averageLength > 3 &&
      column.dates < 0.5 &&
      column.currencies < 0.8,
  );
  return wordy.sort((a, b) => a.index - b.index).map((column) => column.index);
}
