import { type SQL, sql } from "drizzle-orm";

/**
 * Names for the ids that stand in `states` – jsonb, of records and of API keys – and for the accounts in `people`, of members of
 * the team: `{ id: name }`. Whoever has left has no name.
 */
export function labelsOf(states: readonly SQL[], people: readonly SQL[]): SQL<Record<string, string>> {
  return sql`(app.labels_of(jsonb_build_array(${sql.join([...states], sql`, `)})) || coalesce(
    (select jsonb_object_agg(m.user_id, m.name) from members m where m.user_id::text in (${sql.join([...people], sql`, `)})), '{}'::jsonb))`;
}
