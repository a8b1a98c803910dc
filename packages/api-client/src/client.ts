import createFetchClient, { type Client } from "openapi-fetch";
import { type ApiFetchOptions, createApiFetch } from "./api-fetch.ts";
import type { paths } from "./schema.gen.ts";

export type ApiClient = Client<paths>;

/** A client for every route of `/openapi.json`. Failures are thrown as `ApiProblem`, so `error` of a result is never set. */
export function createClient({ baseUrl, ...options }: ApiFetchOptions & { readonly baseUrl: string }): ApiClient {
  return createFetchClient<paths>({ baseUrl, fetch: createApiFetch(options) });
}

/** The body of a successful answer. */
export async function dataOf<Data>(result: Promise<{ data?: Data }>): Promise<Exclude<Data, undefined>> {
  const { data } = await result;
  if (data === undefined) throw new TypeError("the answer has no body");
  return data as Exclude<Data, undefined>;
}
