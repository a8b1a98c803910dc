import type { Activities } from "./activities/activities.ts";
import type { BulkWriter } from "./bulk-writer.ts";
import type { Day } from "./days.ts";
import type { Catalogue } from "./parties/catalogue.ts";
import type { Team } from "./parties/team.ts";
import type { RecordIds } from "./record-ids.ts";

/** What every part of the demo is made from. */
export interface DemoWorld {
  readonly seed: number;
  readonly team: Team;
  readonly catalogue: Catalogue;
  readonly ids: RecordIds;
  readonly writer: BulkWriter;
  readonly activities: Activities;
  readonly firstDay: Day;
  /** The day before today: the demo is loaded before work starts, and nothing in it has yet to happen. */
  readonly lastDay: Day;
}
