/**
 * The server as a library: for evaluations, benchmarks and the command line.
 *
 * @module
 */
export { houseRules } from "./agents/house-rules.ts";
export { agents } from "./agents/registry.ts";
export { createApp } from "./app.ts";
export { demoCredentials } from "./auth/demo-account.ts";
export { resetPath } from "./auth/reset-token.ts";
export { readSecret } from "./auth/secret.ts";
export { createDeps, type Deps, type DepsOverrides } from "./deps.ts";
export { type Env, readEnv } from "./env.ts";
