import { useSession } from "../session/session.ts";

/** Names a list and whose it is: what one person hides, another on the same browser still sees. */
export function useListName(resource: string): string {
  const person = useSession(({ user }) => user?.id);
  return `${person ?? ""}/${resource}`;
}
