import { customers } from "@omni/db/schema";

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
