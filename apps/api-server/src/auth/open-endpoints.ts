/**
 * What of better-auth is offered over HTTP. It has more – members, invitations, roles, resets of its own –, and would gain more
 * with an update: here those are verbs, with rights, audit and approval under them.
 */
const open = new Set([
  "GET /get-session",
  "GET /jwks",
  "GET /list-sessions",
  "GET /organization/list",
  "GET /token",
  "POST /change-password",
  "POST /organization/create",
  "POST /organization/set-active",
  "POST /revoke-other-sessions",
  "POST /revoke-session",
  "POST /revoke-sessions",
  "POST /sign-in/email",
  "POST /sign-out",
  "POST /sign-up/email",
  "POST /update-user",
]);

/** `path` without `/api/auth`. */
export function isOpenEndpoint(method: string, path: string): boolean {
  return open.has(`${method} ${path}`);
}
