import { idOutputSchema, instantOutputSchema, roleSchema } from "@omni/core";
import { z } from "zod";

export const memberSchema = z
  .object({
    id: idOutputSchema,
    userId: idOutputSchema,
    name: z.string(),
    email: z.string(),
    role: roleSchema,
    isYou: z.boolean(),
    joinedAt: instantOutputSchema,
  })
  .meta({ id: "Member" });

export const invitationSchema = z
  .object({
    id: idOutputSchema,
    email: z.string(),
    role: roleSchema,
    invitedBy: z.string().nullable().meta({ description: "Null when they have left" }),
    expiresAt: instantOutputSchema,
    createdAt: instantOutputSchema,
  })
  .meta({ id: "Invitation" });

/** As better-auth keeps addresses: in lower case. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email("This is no e-mail address."));
