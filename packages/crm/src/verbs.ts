import { verbsFor } from "@omni/core";
import type { TenantTx } from "@omni/db";

/** The constructors for the verbs of this package: their transaction is bound to a team. */
export const { defineQuery, defineCommand } = verbsFor<TenantTx>();
