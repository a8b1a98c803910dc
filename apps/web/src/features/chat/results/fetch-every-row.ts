/**
 * All rows that a tool's arguments match, however few of them its answer shows: through the REST lists, which take the same
 * filters as the tools; what a tool adds by itself is added here too.
 *
 * @module
 */
import { meantInvoices, meantOverdue, meantPayments, meantTasks } from "@omni/ai-tools/contract/meant";
import { dataOf, type paths } from "@omni/api-client";
import { fetchEveryRow, type PageOf } from "../../records/fetch-every-row.ts";
import { api } from "../../session/api.ts";

type Arguments = Readonly<Record<string, unknown>>;

type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;

// A tool's filters are those of its list; the arguments it was called with were checked against them.
const invoices = (query: object) =>
  dataOf(api.GET("/api/v1/invoices", { params: { query: query as QueryOf<"/api/v1/invoices"> } }));
const payments = (query: object) =>
  dataOf(api.GET("/api/v1/payments", { params: { query: query as QueryOf<"/api/v1/payments"> } }));
const customers = (query: object) =>
  dataOf(api.GET("/api/v1/customers", { params: { query: query as QueryOf<"/api/v1/customers"> } }));
const deals = (query: object) => dataOf(api.GET("/api/v1/deals", { params: { query: query as QueryOf<"/api/v1/deals"> } }));
const quotes = (query: object) => dataOf(api.GET("/api/v1/quotes", { params: { query: query as QueryOf<"/api/v1/quotes"> } }));
const tasks = (query: object) => dataOf(api.GET("/api/v1/tasks", { params: { query: query as QueryOf<"/api/v1/tasks"> } }));
const products = (query: object) =>
  dataOf(api.GET("/api/v1/products", { params: { query: query as QueryOf<"/api/v1/products"> } }));

/** The tools that list records, with the list of each. */
export const lists = {
  getInvoices: (given: Arguments) => every(invoices, { ...meantInvoices, ...given }),
  getOverdueInvoices: (given: Arguments) => every(invoices, { sort: "dueDate", ...meantOverdue, ...given }),
  getPayments: (given: Arguments) => every(payments, meantPayments(given)),
  searchCustomers: (given: Arguments) => every(customers, given),
  getDeals: (given: Arguments) => every(deals, given),
  getQuotes: (given: Arguments) => every(quotes, given),
  getTasks: (given: Arguments) => every(tasks, { ...meantTasks, ...given }),
  listProducts: (given: Arguments) => every(products, given),
} as const;

function every<Row>(fetchPage: (query: object) => Promise<PageOf<Row>>, given: Arguments): Promise<Row[]> {
  const { limit: _limit, cursor: _cursor, ...filters } = given;
  return fetchEveryRow((paging) => fetchPage({ ...filters, ...paging }));
}
