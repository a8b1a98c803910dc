/**
 * Who is signed in. better-auth keeps the session in a cookie; this keeps what the page knows of it.
 *
 * @module
 */

import { ApiProblem } from "@omni/api-client";
import { create } from "zustand";
import { t } from "../../app/i18n/t.ts";
import { currentAccessToken, holdAccessToken, teamOf } from "./access-token.ts";

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Chosen by the person, for all their browsers; null or absent where they left it open. */
  readonly language?: string | null;
  readonly theme?: string | null;
}

/** `undefined` until the server was asked; null when nobody is signed in. */
export const useSession = create<{ readonly user: SignedInUser | null | undefined }>(() => ({ user: undefined }));

const traceKey = "signed-in";

/** Whether somebody was signed in when this browser was here last; the server alone knows whether they still are. */
export function wasSignedIn(): boolean {
  return localStorage.getItem(traceKey) !== null;
}

function signedIn(user: SignedInUser | null): boolean {
  if (user === null) {
    holdAccessToken(null);
    localStorage.removeItem(traceKey);
  } else localStorage.setItem(traceKey, "yes");
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
  asked ??= askForSession().finally(() => {
    asked = undefined;
  });
  return asked;
}

let asked: Promise<boolean> | undefined;

async function askForSession(): Promise<boolean> {
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

/** Makes an account and signs in with it; throws `ApiProblem` with a sentence to show. */
export async function signUp(given: { name: string; email: string; password: string }): Promise<void> {
  const response = await post("/api/auth/sign-up/email", given);
  if (!response.ok) {
    const detail =
      response.status === 403
        ? t("session.invitedOnly")
        : response.status === 422
          ? t("session.addressTaken")
          : response.status === 429
            ? t("session.tooManyTries")
            : t("session.failed");
    throw problemOf(response.status, detail);
  }
  const { user } = (await response.json()) as { user: SignedInUser };
  await enterAs(user);
}

/** For a session that was just opened, or is in another company from now on: what was known of the one before is forgotten. */
export async function enterAs(user: SignedInUser): Promise<void> {
  holdAccessToken(null);
  signedIn(user);
}

/** Whether the person belongs to a company; who does not has one to set up. */
export async function hasTeam(): Promise<boolean> {
  const token = await getAccessToken({ renew: false });
  return token === null || teamOf(token) !== null;
}

/** A request to better-auth, about one's own account. Throws `ApiProblem`; 400 with the code that it gives. */
export async function account<Data>(path: string, body?: object): Promise<Data> {
  const response = await (body === undefined ? request(`/api/auth${path}`) : post(`/api/auth${path}`, body));
  if (response.status === 401) signedIn(null);
  if (!response.ok) {
    const given = (await response
      .clone()
      .json()
      .catch(() => null)) as { code?: string } | null;
    throw problemOf(response.status, t("session.failed"), given?.code);
  }
  return (await response.json()) as Data;
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
  return wrong
    ? problemOf(response.status, t("session.wrongCredentials"), "unauthenticated")
    : problemOf(response.status, response.status === 429 ? t("session.tooManyTries") : (body?.message ?? t("session.failed")));
}

function problemOf(status: number, detail: string, code = "refused"): ApiProblem {
  return new ApiProblem({ type: "about:blank", title: t("session.notSignedIn"), status, code, detail });
}
