/**
 * The server as a library: for evaluations, benchmarks and the command line.
 *
 * @module
 */
export { createApp } from "./app.ts";
export { demoCredentials } from "./auth/demo-account.ts";
export { createDeps, type Deps, type DepsOverrides } from "./deps.ts";
export { type Env, readEnv } from "./env.ts";
