import { apiKeyKinds, instantSchema, newId, OmniError, permissionSchema, type Role, rolePermissions } from "@omni/core";
import { apiKeys, members } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { hashSecret, newSecret } from "../secrets.ts";
import { defineCommand } from "../verbs.ts";
import { apiKeySchema } from "./schemas.ts";

export const createApiKey = defineCommand({
  name: "api-keys.create",
  summary: "Make a key for a program; its secret is shown this once",
  permission: "api-keys:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    name: z.string().trim().min(1).max(100),
    kind: z.enum(apiKeyKinds),
    permissions: z
      .array(permissionSchema)
      .default([])
      .meta({ description: "Of a service key; an agent key has its maker's rights" }),
    expiresAt: instantSchema.nullable().default(null),
  }),
  output: apiKeySchema.extend({ secret: z.string() }),
  async run({ ctx, input, tx }) {
    if (ctx.actor.kind !== "user") throw new OmniError("forbidden", "Only a person can make an API key.");
    const [member] = await tx.db
      .select({ id: members.id, role: members.role })
      .from(members)
      .where(eq(members.userId, ctx.actor.userId));
    if (member === undefined) throw new OmniError("forbidden", "You are not a member of this team.");
    const beyond = input.permissions.filter((permission) => !rolePermissions[member.role satisfies Role].includes(permission));
    if (beyond.length > 0)
      throw new OmniError("forbidden", `You do not have these permissions yourself: ${beyond.join(", ")}.`);

    // The prefix lets secret scanners find one that leaked.
    const secret = `omni_${input.kind}_${newSecret()}`;
    const [key] = await tx.db
      .insert(apiKeys)
      .values({ ...input, teamId: ctx.teamId, id: newId(), memberId: member.id, secretHash: hashSecret(secret) })
      .returning();
    if (key === undefined) throw new Error("insert returned nothing");
    return { ...apiKeySchema.parse(key), secret };
  },
});
