import { useQuery } from "@tanstack/react-query";
import { refusal } from "../../ui/problem-words.ts";
import { teamQuery } from "../session/team.ts";
import type { Permission } from "./use-may.ts";

/** Why one's role may not, and whom to ask; null where it may, or is not known yet. */
export function useRefusal(permission: Permission): string | null {
  const { data: team } = useQuery(teamQuery);
  return team === undefined || team.permissions.includes(permission) ? null : refusal(team.role, permission);
}
