/**
 * For tests of every package: a real database of one's own, teams and records in it.
 *
 * @module
 */
export { accessFor, agentOf, userOf } from "./access.ts";
export { type FilledTeam, fillTeam } from "./fill-team.ts";
export { openTestDatabase } from "./test-database.ts";
export { createTestRecords, type TestRecords } from "./test-records.ts";
export { agentContext, createTestTeam, type TestTeam, userContext } from "./test-team.ts";
