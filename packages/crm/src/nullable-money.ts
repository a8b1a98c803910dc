import { moneySchema } from "@omni/core";
import { z } from "zod";

/** An amount or null. Written out, for OpenAPI says “this component, and null” of a named one, which nothing can be. */
export const nullableMoneySchema = z.object(moneySchema.shape).nullable();
