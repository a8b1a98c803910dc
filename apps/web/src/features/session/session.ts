/**
 * Who is signed in. better-auth keeps the session in a cookie; this keeps what the page knows of it.
 *
 * @module
 */
import { ApiProblem } from "@omni/api-client";
import { create } from "zustand";
import { currentAccessToken, holdAccessToken } from "./access-token.ts";

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** `undefined` until the server was asked; null when nobody is signed in. */
export const useSession = create<{ readonly user: SignedInUser | null | undefined }>(() => ({ user: undefined }));

function signedIn(user: SignedInUser | null): boolean {
  if (user === null) holdAccessToken(null);
  useSession.setState({ user });
  return user !== null;
}

async function request(path: string, init?: RequestInit): Promise<Response> {
  return fetch(path, init).catch((cause: unknown) => {
    throw ApiProblem.unreachable(cause);
  });
}

function post(path: string, body: object): Promise<Response> {
  return request(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

/** Whether somebody is signed in; asks the server once, and again when it could not be reached. */
export async function ensureSession(): Promise<boolean> {
  const { user } = useSession.getState();
  if (user !== undefined) return user !== null;
  // This and not `/token`, which answers 401 to a visitor: a visitor is no error.
  const response = await request("/api/auth/get-session");
  if (!response.ok) throw await ApiProblem.from(response);
  const session = (await response.json()) as { user: SignedInUser } | null;
  if (session !== null) holdAccessToken(response.headers.get("set-auth-jwt"));
  return signedIn(session?.user ?? null);
}

/** For the API client: a token that is good for now. Without a session the page goes back to the sign-in. */
export function getAccessToken({ renew }: { renew: boolean }): Promise<string | null> {
  return currentAccessToken(fetchAccessToken, renew);
}

async function fetchAccessToken(): Promise<string | null> {
  const response = await request("/api/auth/token");
  if (response.status === 401) {
    signedIn(null);
    return null;
  }
  if (!response.ok) throw await ApiProblem.from(response);
  return ((await response.json()) as { token: string }).token;
}

/** Signs in; throws `ApiProblem` with a sentence to show when e-mail and password do not fit. */
export async function signIn(credentials: { email: string; password: string }): Promise<void> {
  const response = await post("/api/auth/sign-in/email", credentials);
  if (!response.ok) throw await toProblem(response);
  const { user } = (await response.json()) as { user: SignedInUser };
  signedIn(user);
}

/** Signs in to the demo company; throws `ApiProblem` of code `forbidden` where it is not offered. */
export async function signInToDemo(): Promise<void> {
  const response = await post("/api/v1/auth/demo", {});
  if (!response.ok) throw await ApiProblem.from(response);
  const { accessToken, user } = (await response.json()) as { accessToken: string; user: SignedInUser };
  holdAccessToken(accessToken);
  signedIn(user);
}

export async function signOut(): Promise<void> {
  const response = await post("/api/auth/sign-out", {});
  // Without a session there is nothing left to end.
  if (!response.ok && response.status !== 401) throw await ApiProblem.from(response);
  signedIn(null);
}

/** better-auth answers with `{ code, message }`, not with problem details. */
async function toProblem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => null)) as { code?: string; message?: string } | null;
  const wrong = response.status === 401 || body?.code === "INVALID_EMAIL";
  return new ApiProblem({
    type: "about:blank",
    title: "Not signed in",
    status: response.status,
    code: wrong ? "unauthenticated" : "unexpected",
    detail: wrong
      ? "This e-mail and password do not belong together. Check both and try again."
      : (body?.message ?? "The sign-in did not work. Try again in a moment."),
  });
}
