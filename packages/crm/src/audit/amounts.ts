/**
 * Amounts in the states of records that the audit log and approvals keep: there they are minor units, as the table has them;
 * people read decimals beside a currency.
 *
 * @module
 */
import { formatMinor, type RecordChange } from "@omni/core";
import { deals, invoiceLines, invoices, invoiceTaxes, payments, quoteLines, quotes } from "@omni/db/schema";
import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";

type State = RecordChange["before"];

const withMoney = [deals, quotes, quoteLines, invoices, invoiceLines, invoiceTaxes, payments];

/** The columns that hold minor units, by table: everything that is a bigint in a table of records. */
const moneyColumns = new Map<string, readonly string[]>(
  withMoney.map((table) => [
    getTableName(table),
    Object.values(getTableColumns(table)).flatMap((column) =>
      column.getSQLType() === "bigint" ? [toSnakeCase(column.name)] : [],
    ),
  ]),
);

/** Amounts as people write them, where the state itself or else `currency` says in which currency. */
export function inDecimals(
  state: State,
  { table, currency }: { readonly table: string; readonly currency: string | null },
): State {
  const columns = moneyColumns.get(table);
  // Where the currency is what changed, each side counts in its own.
  const own = state?.currency ?? currency;
  if (state === null || columns === undefined || own === null) return state;
  const amounts = columns.flatMap((name) => {
    const minor = state[name];
    return minor == null ? [] : [[name, formatMinor(minor, own)] as const];
  });
  return { ...state, ...Object.fromEntries(amounts) };
}

/** Of records, by their ids. */
export type Currencies = Readonly<Record<string, string | null>>;

/** Changes as they are shown: each with its currency, and amounts in decimals of it. */
export function toShownChanges(changes: readonly RecordChange[], currencies: Currencies) {
  return changes.map((change) => {
    const { table, recordId, before, after } = change;
    const currency = after?.currency ?? before?.currency ?? currencies[recordId] ?? null;
    const its = { table, currency };
    return { ...change, before: inDecimals(before, its), after: inDecimals(after, its), currency };
  });
}

/**
 * The currencies of the records whose change says none, since it stays what it is: `{ recordId: currency }`. Of each as it was
 * when the change was asked for: what its next change found, and while there is none, what the record says.
 */
export function currenciesOf(changes: SQL, teamId: SQL): SQL<Currencies> {
  const tables = withMoney.filter((table) => "currency" in table);
  const ofRecord = tables.map(
    (table) => sql`when ${sql.raw(`'${getTableName(table)}'`)} then
      (select r.currency from ${sql.identifier(getTableName(table))} r where r.team_id = ${teamId} and r.id = c.record_id)`,
  );
  const names = sql.raw(tables.map((table) => `'${getTableName(table)}'`).join(", "));
  return sql`(select coalesce(jsonb_object_agg(c.record_id, coalesce(
      (select l.before ->> 'currency' from audit_log l
        where l.team_id = ${teamId} and l.record_table = c.record_table and l.record_id = c.record_id
          and (l.record_version > c.version or l.action = 'delete')
        order by l.sequence limit 1),
      case c.record_table ${sql.join(ofRecord, sql` `)} end)), '{}'::jsonb)
    from (select change ->> 'table' as record_table, (change ->> 'recordId')::uuid as record_id,
        (change -> 'before' ->> 'version')::integer as version
      from jsonb_array_elements(${changes}) as item (change)
      where change ->> 'table' in (${names}) and not coalesce((change -> 'after') ? 'currency', false)
        and not coalesce((change -> 'before') ? 'currency', false)) c)`;
}
