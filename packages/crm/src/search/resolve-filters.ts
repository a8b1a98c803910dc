import type { TenantTx } from "@omni/db";
import type { Values } from "../filter.ts";
import { boundInMinor } from "../money-columns.ts";
import { resolveReference } from "./resolve-reference.ts";

/** A filter's customer, as a person named it, as the id to look for. */
export async function resolveCustomer(tx: TenantTx, customer: string | undefined): Promise<Values> {
  return customer === undefined ? {} : { customer: await resolveReference(tx, "customer", customer) };
}

/** Bounds on an amount in minor units of the filter's currency. Throws `invalid` for a bound without one. */
export function resolveBounds(bounds: Readonly<Record<string, string | undefined>>, currency: string | undefined): Values {
  return Object.fromEntries(Object.entries(bounds).map(([name, amount]) => [name, boundInMinor(amount, currency)]));
}
