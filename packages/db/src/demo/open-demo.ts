/** A demo in a database of its own, for tests. */
import type { SqlClient } from "../connect.ts";
import { openTestDatabase } from "../testing/index.ts";
import { type DemoSummary, loadDemo } from "./load-demo.ts";

export const today = "2026-11-20";
export const ownerUserId = "019a0000-0000-7000-8000-000000000001";

export interface OpenDemo {
  readonly client: SqlClient;
  readonly summary: DemoSummary;
  /** The rows of a query, values as text. */
  rows(query: string): Promise<string[][]>;
  close(): Promise<void>;
}

export async function openDemo(options: { readonly seed: number; readonly scale: number }): Promise<OpenDemo> {
  const { client, close } = await openTestDatabase();
  await client`insert into auth."user" (id, name, email) values (${ownerUserId}, 'Demo Owner', 'owner@demo.example')`;
  return {
    client,
    summary: await loadDemo(client, { ...options, today, userId: ownerUserId }),
    rows: async (query) => (await client.unsafe(query).values()).map((row) => row.map(String)),
    close,
  };
}
