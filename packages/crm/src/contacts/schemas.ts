import { idOutputSchema, instantOutputSchema } from "@omni/core";
import { z } from "zod";
import { namedReferenceSchema } from "../named-reference.ts";

const text = z.string().nullable();

/** A person at a customer. */
export const contactSchema = z
  .object({
    id: idOutputSchema,
    name: z.string(),
    jobTitle: text,
    email: text,
    phone: text,
    customer: namedReferenceSchema,
    createdAt: instantOutputSchema,
    version: z.number().int(),
  })
  .meta({ id: "Contact" });
