import type { Database } from "@omni/db";
import { createTestRecords, createTestTeam, openTestDatabase, type TestRecords, type TestTeam } from "@omni/db/testing";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";

export interface CrmWorld {
  readonly database: Database;
  readonly kernel: CrmKernel;
  readonly team: TestTeam;
  readonly records: TestRecords;
  /** Of another team: nothing of it may ever be found. */
  readonly foreign: TestRecords;
}

/** Two teams with one of each record, and a kernel over them. */
export async function openCrmWorld(): Promise<CrmWorld> {
  const database = await openTestDatabase();
  const team = await createTestTeam(database, "Ours");
  const other = await createTestTeam(database, "Theirs");
  return {
    database,
    kernel: createCrmKernel(database),
    team,
    records: await createTestRecords(database, team.teamId),
    foreign: await createTestRecords(database, other.teamId, "Fjordblick"),
  };
}
