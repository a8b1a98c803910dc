import type { TestServer } from "./server.ts";

/** A page that is looked at in every look: add yours here. */
export interface PageCase {
  /** Of its screenshots. */
  readonly name: string;
  readonly path: string | ((server: TestServer) => Promise<string>);
}

/** The page of a record that the demo has, the newest that fits. */
function recordOf(section: string, table: string, where = "true") {
  return async ({ deps }: TestServer): Promise<string> => {
    const { client } = deps.database;
    const [row] = await client.unsafe<{ id: string }[]>(`select id from ${table} where ${where} order by id desc limit 1`);
    if (row === undefined) throw new Error(`the demo has no row in ${table} where ${where}`);
    return `/${section}/${row.id}`;
  };
}

/** Every page of a signed-in person. */
export const pageCases: readonly PageCase[] = [
  { name: "home", path: "/" },
  { name: "approvals", path: "/approvals" },
  { name: "memory", path: "/memory" },
  { name: "tasks", path: "/tasks" },
  { name: "tasks-open", path: "/tasks?view=open" },
  { name: "tasks-done", path: "/tasks?view=done" },
  { name: "customers", path: "/customers" },
  { name: "customer", path: recordOf("customers", "customers") },
  { name: "contacts", path: "/contacts" },
  { name: "contact", path: recordOf("contacts", "contacts") },
  { name: "deals", path: "/deals" },
  { name: "deals-list", path: "/deals?view=list" },
  { name: "deal", path: recordOf("deals", "deals") },
  { name: "quotes", path: "/quotes" },
  { name: "quote", path: recordOf("quotes", "quotes") },
  { name: "invoices", path: "/invoices" },
  {
    name: "invoices-filtered",
    path: `/invoices?filter=${encodeURIComponent('{"status":["sent"],"dueDateFrom":"2025-01-01"}')}`,
  },
  { name: "invoice", path: recordOf("invoices", "invoices", "status = 'sent'") },
  { name: "payments", path: "/payments" },
  { name: "payment", path: recordOf("payments", "payments") },
  { name: "products", path: "/products" },
  { name: "product", path: recordOf("products", "products") },
  { name: "settings-profile", path: "/settings/profile" },
  { name: "settings-company", path: "/settings/company" },
  { name: "settings-people", path: "/settings/people" },
  { name: "settings-model", path: "/settings/model" },
  { name: "settings-api-keys", path: "/settings/api-keys" },
  { name: "settings-audit", path: "/settings/audit" },
  { name: "nothing-there", path: "/no-such-page" },
];

/** The pages of whoever is not signed in. */
export const outerPageCases: readonly PageCase[] = [
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-up", path: "/sign-up" },
  { name: "forgot-password", path: "/forgot-password" },
];
