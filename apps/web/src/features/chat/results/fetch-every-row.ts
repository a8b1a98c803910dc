/**
 * All rows that a tool's arguments match, however few of them its answer shows: through the REST lists, which take the same
 * filters as the tools. What a tool adds by itself – our own sent invoices, unless something else was asked for – is added here too.
 *
 * @module
 */
import { ApiProblem, dataOf, type paths } from "@omni/api-client";
import { api } from "../../session/api.ts";

type Arguments = Readonly<Record<string, unknown>>;

interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** Rows a page: the most the server gives. */
const pageSize = 200;

type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;

const meantInvoices = { direction: "issued", type: "invoice", status: ["sent"] };

// A tool's filters are those of its list; the arguments it was called with were checked against them.
const invoices = (query: object) =>
  dataOf(api.GET("/api/v1/invoices", { params: { query: query as QueryOf<"/api/v1/invoices"> } }));
const payments = (query: object) =>
  dataOf(api.GET("/api/v1/payments", { params: { query: query as QueryOf<"/api/v1/payments"> } }));
const customers = (query: object) =>
  dataOf(api.GET("/api/v1/customers", { params: { query: query as QueryOf<"/api/v1/customers"> } }));
const deals = (query: object) => dataOf(api.GET("/api/v1/deals", { params: { query: query as QueryOf<"/api/v1/deals"> } }));
const quotes = (query: object) => dataOf(api.GET("/api/v1/quotes", { params: { query: query as QueryOf<"/api/v1/quotes"> } }));
const products = (query: object) =>
  dataOf(api.GET("/api/v1/products", { params: { query: query as QueryOf<"/api/v1/products"> } }));

/** The tools that list records, with the list of each. */
export const lists = {
  getInvoices: (given: Arguments) => every(invoices, { ...meantInvoices, ...given }),
  getOverdueInvoices: ({ sort, ...given }: Arguments) =>
    every(invoices, {
      direction: "issued",
      type: "invoice",
      isOverdue: true,
      ...given,
      sort: sort === undefined || sort === "-issueDate" ? "dueDate" : sort,
    }),
  getPayments: (given: Arguments) => every(payments, paymentQuery(given)),
  searchCustomers: (given: Arguments) => every(customers, given),
  getDeals: (given: Arguments) => every(deals, given),
  getQuotes: (given: Arguments) => every(quotes, given),
  listProducts: (given: Arguments) => every(products, given),
} as const;

/** As the tool has it: money that comes in settles what we issued. */
export function paymentQuery({ flow, ...given }: Arguments): Arguments {
  return { ...given, direction: flow === "out" ? "received" : "issued" };
}

/** Throws `ApiProblem`. */
async function every<Row>(fetchPage: (query: object) => Promise<PageOf<Row>>, given: Arguments): Promise<Row[]> {
  const { limit: _limit, cursor: _cursor, ...filters } = given;
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { ...filters, limit: pageSize, ...(typeof cursor === "string" && { cursor }) };
    const page = await patiently(() => fetchPage(query));
    rows.push(...page.data);
    cursor = page.nextCursor;
  }
  return rows;
}

/** Waits where the server asks for it. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const seconds = ApiProblem.is(error, "rate_limited") ? Number(error.details.retryAfter) : Number.NaN;
    if (Number.isNaN(seconds)) throw error;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return patiently(ask);
  }
}
