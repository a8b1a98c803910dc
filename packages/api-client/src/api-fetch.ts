import { ApiProblem } from "./api-problem.ts";

export interface ApiFetchOptions {
  /**
   * The access token or API key to send; null where there is none. With `renew` the one given before was refused: get a new
   * one, or answer null to let the refusal stand.
   */
  readonly getAccessToken: (options: { renew: boolean }) => Promise<string | null>;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * `fetch` with the bearer token attached. A token that was refused (401) is renewed once. Anything but a success throws
 * `ApiProblem`; an abort stays an `AbortError`.
 */
export function createApiFetch({ getAccessToken, fetch = (request) => globalThis.fetch(request) }: ApiFetchOptions) {
  async function send(request: Request, token: string | null): Promise<Response> {
    if (token !== null) request.headers.set("authorization", `Bearer ${token}`);
    try {
      return await fetch(request);
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      throw ApiProblem.unreachable(cause);
    }
  }

  return async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    // A body can be read once; the copy is for the second try.
    const again = request.clone();
    const token = await getAccessToken({ renew: false });
    let response = await send(request, token);
    if (response.status === 401 && token !== null) {
      const renewed = await getAccessToken({ renew: true });
      if (renewed !== null) response = await send(again, renewed);
    }
    if (!response.ok) throw await ApiProblem.from(response);
    return response;
  };
}
