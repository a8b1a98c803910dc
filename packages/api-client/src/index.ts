/**
 * The REST API, typed from the server's own description. The web app and integrators use the same client.
 *
 *     const api = createClient({ baseUrl: "https://crm.example", getAccessToken: async () => key });
 *     const { data } = await dataOf(api.GET("/api/v1/invoices", { params: { query: { isOverdue: true } } }));
 *
 * @module
 */

export { type ApiFetchOptions, createApiFetch } from "./api-fetch.ts";
export { ApiProblem } from "./api-problem.ts";
export { type ApiClient, createClient, dataOf } from "./client.ts";
export type { components, paths } from "./schema.gen.ts";
