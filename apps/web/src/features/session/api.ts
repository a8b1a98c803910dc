import { createApiFetch, createClient } from "@omni/api-client";
import { getAccessToken } from "./session.ts";

/** The server's API as the person who is signed in. */
export const api = createClient({ baseUrl: "", getAccessToken });

/** The same for streams, which the API client does not read. */
export const apiFetch = createApiFetch({ getAccessToken });
