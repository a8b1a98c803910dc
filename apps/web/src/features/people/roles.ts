import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";

export type Role = components["schemas"]["Member"]["role"];

/** From the most rights to the fewest. */
export const roles = ["owner", "admin", "member", "accountant", "viewer"] as const satisfies readonly Role[];

export function roleName(role: Role): string {
  return t(`people.roles.${role}`);
}

/** What the role may do, in a few words. */
export function rightsOf(role: Role): string {
  return t(`people.rights.${role}`);
}
