/**
 * The access token: in memory alone, never in storage that a script could read later. The session's cookie, which no script can
 * read, renews it.
 *
 * @module
 */
interface Held {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly renewAt: number;
}

/** Renewed this long before it runs out, so that no request is refused for being slow. */
const marginMs = 30_000;

let held: Held | null = null;
let renewal: Promise<string | null> | null = null;

export function holdAccessToken(token: string | null): void {
  held = token === null ? null : { token, renewAt: expiryOf(token) - marginMs };
}

/**
 * A token that is good for now, or null where the session has ended. Requests that need one at the same time share one renewal.
 * `fetchToken` asks the server; it answers null when there is no session.
 */
export async function currentAccessToken(fetchToken: () => Promise<string | null>, renew: boolean): Promise<string | null> {
  if (!renew && held !== null && Date.now() < held.renewAt) return held.token;
  renewal ??= fetchToken()
    .then((token) => {
      holdAccessToken(token);
      return token;
    })
    .finally(() => {
      renewal = null;
    });
  return renewal;
}

/** When a token runs out by its own word, in milliseconds; 0 where it cannot be read. The server alone decides whether it is good. */
export function expiryOf(token: string): number {
  const { exp } = claimsOf(token);
  return typeof exp === "number" ? exp * 1000 : 0;
}

/** The company a token is for; null for somebody of none. */
export function teamOf(token: string): string | null {
  const { team } = claimsOf(token);
  return typeof team === "string" ? team : null;
}

function claimsOf(token: string): { readonly exp?: unknown; readonly team?: unknown } {
  try {
    const payload: unknown = JSON.parse(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
    return typeof payload === "object" && payload !== null ? payload : {};
  } catch {
    // Not a token that says anything.
    return {};
  }
}
