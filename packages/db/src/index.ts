/**
 * The database: schema, migrations, the embedded server, and the one way in, a transaction bound to a team.
 *
 * @module
 */
export { authDatabase } from "./auth-database.ts";
export { connect, type SqlClient } from "./connect.ts";
export { type Database, type DatabaseOptions, openDatabase } from "./database.ts";
export { toOmniError } from "./database-error.ts";
export { dropDemo } from "./demo/drop-demo.ts";
export { type DemoOptions, type DemoSummary, loadDemo } from "./demo/load-demo.ts";
export { defineStatement, type RowOf, type Selection, type Statement, statementCache, value } from "./statement.ts";
export type { TenantTx } from "./tenant-tx.ts";
