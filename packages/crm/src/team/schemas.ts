import { currencySchema, idSchema, permissionSchema, roleSchema } from "@omni/core";
import { z } from "zod";
import { ibanSchema, vatIdSchema } from "./identifiers.ts";

export const teamSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    vatId: z.string().nullable(),
    iban: z.string().nullable(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string(),
    logo: z.string().nullable().meta({ description: "Changes with the picture at `/team/logo`; null where there is none" }),
    baseCurrency: currencySchema,
    locale: z.string(),
    timeZone: z.string(),
    isDemo: z.boolean(),
    role: roleSchema.or(z.enum(["service", "system"])).meta({ description: "The role of whoever asks" }),
    permissions: z.array(permissionSchema).meta({ description: "What this role may do; none for programs, whose keys say it" }),
  })
  .meta({ id: "Team" });

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const line = z.string().trim().min(1).max(200).nullable();

/** What the people of a team change about it; what is left out stays. */
export const teamProfileSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    vatId: vatIdSchema.nullable(),
    iban: ibanSchema.nullable(),
    street: line,
    postalCode: line,
    city: line,
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "A country is two letters, such as SI.")
      .refine((code) => regions.of(code) !== undefined, "There is no such country."),
    baseCurrency: currencySchema,
    locale: z.string().max(35).refine(isLocale, "This is no language tag, such as sl-SI.").meta({ description: "BCP 47" }),
    timeZone: z.string().max(60).refine(isTimeZone, "There is no such time zone, such as Europe/Ljubljana."),
  })
  .partial();

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Names of the IANA database alone: an offset would know no summer time. */
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/.test(name) && new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
