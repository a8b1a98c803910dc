/**
 * The floor: a bare Hono handler with the same check of the access token, the same binding and the same SQL, all four messages
 * in one round trip on a reserved connection. No verb, no schema, no list mechanism: rows go out as they come.
 *
 * @module
 */
import { Hono } from "hono";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import postgres from "postgres";
import { connections, type Plan } from "./plan.ts";

const [planPath = "", port = "0"] = process.argv.slice(2);
const plan = (await Bun.file(planPath).json()) as Plan;
const sql = postgres(plan.databaseUrl, { max: connections });
const keys = createLocalJWKSet(plan.jwks as JSONWebKeySet);
const app = new Hono();

for (const { path, statements } of plan.cases) {
  app.get(new URL(path, "http://floor").pathname, async (c) => {
    const token = c.req.header("authorization")?.slice("Bearer ".length) ?? "";
    const { payload } = await jwtVerify(token, keys, { issuer: "omni-crm", audience: "omni-crm", algorithms: ["EdDSA"] });
    const connection = await sql.reserve();
    try {
      const results = await Promise.all([
        connection`begin read only`,
        connection`select set_config('role', 'omni_app', true), set_config('app.team_id', ${String(payload.team)}, true),
          set_config('app.today', ${new Date().toISOString().slice(0, 10)}, true)`,
        ...statements.map(({ text, parameters }) => connection.unsafe(text, parameters as never[], { prepare: true })),
        connection`commit`,
      ]);
      return c.json(results.slice(2, -1));
    } finally {
      connection.release();
    }
  });
}

Bun.serve({ port: Number(port), hostname: "127.0.0.1", fetch: app.fetch });
