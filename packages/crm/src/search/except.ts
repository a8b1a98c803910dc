/**
 * Filters that leave out: “not from Germany”, “without Nordlicht”. Each takes several values, in the words of the filter of the same name, and
 * keeps what has no value at all.
 *
 * @module
 */
import { currencySchema, type ReferenceKind, referenceTo } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { z } from "zod";
import type { Values } from "../filter.ts";
import { resolveIndustry } from "./resolve-name.ts";
import { resolveReference } from "./resolve-reference.ts";
import { countryCode, industryInWords } from "./words.ts";

const most = 20;

function leftOut<Value extends z.ZodType>(value: Value, what: string) {
  return z
    .array(value)
    .min(1)
    .max(most)
    .optional()
    .meta({ description: `${what} to leave out` });
}

export const exceptCustomer = leftOut(referenceTo("customer"), "Customers");
export const exceptStage = leftOut(referenceTo("deal stage"), "Stages");
export const exceptCurrency = leftOut(currencySchema, "Currencies");
export const exceptCountry = leftOut(countryCode.unwrap(), "Countries of customers, ISO 3166-1 alpha-2,");
export const exceptIndustry = leftOut(industryInWords.unwrap(), "Industries of customers");

/** Records to leave out, as people named them, as the ids to look for. */
export async function resolveEach<Name extends string>(
  tx: TenantTx,
  name: Name,
  kind: ReferenceKind,
  references: readonly string[] | undefined,
): Promise<Values> {
  return references === undefined
    ? {}
    : { [name]: await Promise.all(references.map((reference) => resolveReference(tx, kind, reference))) };
}

/** Industries to leave out, as the team wrote them. */
export async function resolveExceptIndustry(tx: TenantTx, industries: readonly string[] | undefined): Promise<Values> {
  return industries === undefined
    ? {}
    : { exceptIndustry: await Promise.all(industries.map((industry) => resolveIndustry(tx, industry))) };
}
