/**
 * The server's description of itself, as types. The server runs in process, on an empty database in memory.
 *
 * @module
 */
import { createApp, createDeps, readEnv } from "@omni/api-server";
import { openDatabase } from "@omni/db";
import openapiTS, { astToString } from "openapi-typescript";

const header = `/**
 * Generated from the server's /openapi.json by \`bun run generate\`; a test fails when it is out of date.
 */
`;

/** What `/openapi.json` of this working copy says. */
export async function describeServer(): Promise<string> {
  // The secret keeps the start from making one on disk.
  const env = readEnv({ OMNI_DEMO: "off", OMNI_SECRET: "only-describes-itself".padEnd(32, "."), OMNI_LOG_LEVEL: "error" });
  const deps = await createDeps(env, { database: await openDatabase({}) });
  try {
    const response = await createApp(deps).request("/openapi.json");
    if (!response.ok) throw new Error(`/openapi.json answered ${response.status}`);
    return await response.text();
  } finally {
    await deps.close();
  }
}

/** The types of an OpenAPI document, as source text. */
export async function toTypes(document: string): Promise<string> {
  return header + astToString(await openapiTS(document, { alphabetize: true }));
}
