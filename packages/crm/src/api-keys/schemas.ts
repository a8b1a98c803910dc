import { apiKeyKinds, idOutputSchema, instantOutputSchema, permissionSchema } from "@omni/core";
import { z } from "zod";

export const apiKeySchema = z
  .object({
    id: idOutputSchema,
    name: z.string(),
    kind: z
      .enum(apiKeyKinds)
      .meta({ description: "service: rights of its own. agent: acts for you, its changes wait for approval" }),
    permissions: z.array(permissionSchema),
    expiresAt: instantOutputSchema.nullable(),
    revokedAt: instantOutputSchema.nullable(),
    createdAt: instantOutputSchema,
  })
  .meta({ id: "ApiKey" });
