import { currencySchema } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { customers } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { ibanSchema } from "../team/identifiers.ts";

export const customerColumns = {
  id: customers.id,
  name: customers.name,
  industry: customers.industry,
  country: customers.country,
  city: customers.city,
  email: customers.email,
  phone: customers.phone,
  vatId: customers.vatId,
  currency: customers.currency,
  createdAt: customers.createdAt,
  version: customers.version,
};

/** Everything that is written down about one customer. */
export const customerRecordColumns = {
  ...customerColumns,
  legalName: customers.legalName,
  street: customers.street,
  postalCode: customers.postalCode,
  website: customers.website,
  iban: customers.iban,
};

export const customerById = defineStatement(customerRecordColumns, (select) =>
  select.from(customers).where(eq(customers.id, value("id"))),
);

export const customerName = z.string().trim().min(1).max(200).meta({ description: "What the customer is called" });

const text = (length: number) => z.string().trim().min(1).max(length).nullable().optional();

/** What may be known of a customer; null empties a field. */
export const customerFields = {
  legalName: text(200),
  industry: text(200),
  country: z.string().trim().length(2).toUpperCase().nullable().optional().meta({ description: "ISO 3166-1 alpha-2" }),
  city: text(200),
  street: text(200),
  postalCode: text(20),
  email: z.email().max(320).nullable().optional(),
  phone: text(50),
  website: text(300),
  vatId: text(30).meta({
    description: "With its country in front, such as SI12345678; checked where the country's rules are known",
  }),
  iban: ibanSchema.nullable().optional(),
  currency: currencySchema.nullable().optional().meta({ description: "What it is invoiced in, ISO 4217" }),
};
