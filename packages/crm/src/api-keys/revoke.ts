import { idSchema, OmniError } from "@omni/core";
import { apiKeys } from "@omni/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { apiKeySchema } from "./schemas.ts";

export const revokeApiKey = defineCommand({
  name: "api-keys.revoke",
  summary: "End a key; programs that use it are refused from the next call on",
  permission: "api-keys:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ id: idSchema }),
  output: apiKeySchema,
  async run({ ctx, input, tx }) {
    const [key] = await tx.db
      .update(apiKeys)
      .set({ revokedAt: ctx.clock.now().toISOString() })
      .where(and(eq(apiKeys.id, input.id), isNull(apiKeys.revokedAt)))
      .returning();
    if (key === undefined) throw new OmniError("not_found", "There is no such key, or it was revoked already.");
    return apiKeySchema.parse(key);
  },
});
