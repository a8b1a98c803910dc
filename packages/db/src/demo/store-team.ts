import { isoInstant } from "./days.ts";
import type { HistoryNumbers } from "./history.ts";
import type { Team } from "./parties/team.ts";
import type { Transaction } from "./transaction.ts";

/**
 * Writes the organisation and its people where better-auth has them; the triggers there make the team's profile, pipeline and
 * members, whose keys and times are then set to those of the demo.
 */
export async function storeTeam(sql: Transaction, team: Team): Promise<void> {
  const at = isoInstant(team.foundedAt);
  for (const { userId, name, email } of team.colleagues) {
    await sql`insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
      values (${userId}, ${name}, ${email}, true, ${at}, ${at})`;
  }
  await sql`insert into auth.organization (id, name, slug, created_at) values (${team.id}, ${team.name}, 'demo', ${at})`;
  for (const { id, userId, role } of team.members) {
    await sql`insert into auth.member (id, organization_id, user_id, role, created_at)
      values (${id}, ${team.id}, ${userId}, ${role}, ${at})`;
  }
  await sql`update members set created_at = ${at}, updated_at = ${at} where team_id = ${team.id}`;
  for (const [index, { id, probability }] of team.stages.entries()) {
    await sql`update deal_stages set id = ${id}, probability = ${probability}, created_at = ${at}, updated_at = ${at}
      where team_id = ${team.id} and position = ${index + 1}`;
  }
}

/** Fills in the team's profile. `changedAt`: when the last number was taken. */
export async function storeProfile(
  sql: Transaction,
  team: Team,
  numbers: HistoryNumbers,
  today: number,
  changedAt: number,
): Promise<void> {
  const { home, party } = team;
  const series = {
    invoice: numbers.invoices.state(today),
    credit_note: numbers.creditNotes.state(today),
    quote: numbers.quotes.state(today),
  };
  await sql`update team_profiles set
      legal_name = ${party.name}, vat_id = ${party.vatId ?? null}, iban = ${team.iban},
      street = ${party.street ?? null}, postal_code = ${party.postalCode ?? null}, city = ${party.city ?? null},
      country = ${home.country.code}, base_currency = 'EUR', locale = ${home.locale}, time_zone = ${home.timeZone},
      number_series = ${JSON.stringify(series)}::jsonb, is_demo = true,
      created_at = ${isoInstant(team.foundedAt)}, updated_at = ${isoInstant(changedAt)}
    where team_id = ${team.id} and id = ${team.id}`;
}
