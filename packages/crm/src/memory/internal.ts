import type { Context } from "@omni/core";
import { OmniError, responsibleUser } from "@omni/core";

/** Whose memory it is: the person's who asks, or for whom an assistant works. Programs of their own have none. */
export function userIdOf({ actor }: Pick<Context, "actor">): string {
  const userId = responsibleUser(actor);
  if (userId === null) throw new OmniError("forbidden", "Only people have a memory of their own.");
  return userId;
}
