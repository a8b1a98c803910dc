import type { components } from "@omni/api-client";
import { useQuery } from "@tanstack/react-query";
import { teamQuery } from "../session/team.ts";

export type Permission = components["schemas"]["Team"]["permissions"][number];

/** Whether one's role allows something; what it does not is not offered. False until the role is known. */
export function useMay(permission: Permission): boolean {
  return useQuery(teamQuery).data?.permissions.includes(permission) ?? false;
}
