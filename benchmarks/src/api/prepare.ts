import { createApp, createDeps, type Deps, readEnv } from "@omni/api-server";
import { type Context, newId } from "@omni/core";
import { queries } from "@omni/crm";
import { connections, type Plan } from "./plan.ts";
import { recordStatements } from "./record-statements.ts";

/** Loads a demo company of some 12,000 invoices, signs in, and notes the statements of each case. */
export async function prepare(databaseUrl: string, dataDirectory: string): Promise<Plan> {
  const deps = await createDeps(
    readEnv({
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(connections),
      OMNI_DATA_DIR: dataDirectory,
      OMNI_DEMO_SCALE: "10",
      OMNI_LOG_LEVEL: "error",
    }),
  );
  const response = await createApp(deps).request("/api/v1/auth/demo", { method: "POST" });
  const { user, team } = (await response.json()) as {
    user: { id: string };
    team: { id: string };
  };
  const ctx: Context = { actor: { kind: "user", userId: user.id }, teamId: team.id, requestId: "bench", clock: deps.clock };

  const filters = { status: ["sent"], paymentState: ["paid"], sort: "-grossTotal", limit: 50 };
  const {
    data: [invoice],
  } = await deps.kernel.query(queries.listInvoices, ctx, { limit: 1 });
  const {
    data: [deal],
  } = await deps.kernel.query(queries.listDeals, ctx, { limit: 1 });
  if (invoice === undefined || deal === undefined) throw new Error("the demo company has no records");
  const cases = [
    {
      name: "get a deal",
      path: `/api/v1/deals/${deal.id}`,
      statements: await recordStatements(deps.database, queries.getDeal, ctx, { deal: deal.id }),
      atLeast: 0.7,
    },
    {
      name: "get an invoice with lines",
      path: `/api/v1/invoices/${invoice.id}`,
      statements: await recordStatements(deps.database, queries.getInvoice, ctx, { invoice: invoice.id }),
      atLeast: 0.7,
    },
    {
      name: "list 50 invoices, filtered and sorted",
      path: "/api/v1/invoices?status=sent&paymentState=paid&sort=-grossTotal&limit=50",
      statements: await recordStatements(deps.database, queries.listInvoices, ctx, filters),
      atLeast: 0.8,
    },
  ];
  const tokens = await Promise.all(Array.from({ length: 20_000 }, () => signToken(deps, user.id, team.id)));
  const jwks = await deps.auth.api.getJwks();
  await deps.close();
  return { databaseUrl, dataDirectory, tokens, teamId: team.id, userId: user.id, jwks, cases };
}

async function signToken({ auth }: Deps, sub: string, team: string): Promise<string> {
  const { token } = await auth.api.signJWT({ body: { payload: { sub, team, jti: newId() } } });
  return token;
}
