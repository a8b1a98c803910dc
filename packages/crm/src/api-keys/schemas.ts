import { apiKeyKinds, idSchema, instantSchema, permissionSchema } from "@omni/core";
import { z } from "zod";

export const apiKeySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    kind: z
      .enum(apiKeyKinds)
      .meta({ description: "service: rights of its own. agent: acts for you, its changes wait for approval" }),
    permissions: z.array(permissionSchema),
    expiresAt: instantSchema.nullable(),
    revokedAt: instantSchema.nullable(),
    createdAt: instantSchema,
  })
  .meta({ id: "ApiKey" });
