import { OmniError } from "@omni/core";
import { queries } from "@omni/crm";
import { z } from "zod";
import { assumeCurrency } from "../base-currency.ts";
import { toolOutputs } from "../contract.ts";
import { defineTool, type ToolContext, toolLimitSchema } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

const { sort: _, cursor, limit: __, ...filters } = queries.listProducts.input.shape;

type Product = z.output<typeof toolOutputs.listProducts>["rows"][number];

const input = z.strictObject({
  ...filters,
  // Whose category it is tells the local model that “in Lighting” may say one.
  category: filters.category.meta({
    format: "name",
    record: "product category",
    description: "Category of the product: id or name; a near spelling will do",
  }),
  sort: z
    .enum(["name", "-name", "createdAt", "-createdAt", "unitPrice", "-unitPrice"])
    .default("name")
    .meta({ description: "A minus sign in front sorts downwards" }),
  limit: toolLimitSchema,
  cursor,
});
type Input = z.output<typeof input>;

export const listProducts = defineTool({
  description:
    "Lists products and services by name, category, price, and whether they are still offered, and counts them; the cheapest or the most expensive first where that is asked for.",
  kind: "read",
  subject: { one: "product", many: "products" },
  words: ["services", "articles", "price list", "sell", "offer", "catalogue", "cost", "price"],
  utterances: [
    "which products do we have",
    "what do we sell",
    "our price list",
    "products in the category Consulting",
    "products under 100 EUR",
    "how many active products are there",
    "what does the Managed firewall cost",
    "price of the Managed firewall",
    "find products called Shelf",
    "which products are no longer offered",
    "the most expensive product",
  ],
  input,
  output: toolOutputs.listProducts,
  async run({ kernel, ctx, input: given }) {
    const context = { kernel, ctx };
    const meant = await withCategory(context, given);
    if (meant.sort === "unitPrice" || meant.sort === "-unitPrice") return byPrice(context, meant);
    return listRows(
      context,
      meant,
      {},
      {
        list: (page) => kernel.query(queries.listProducts, ctx, page),
        totals: (all) => kernel.query(queries.countProducts, ctx, all),
        toRow: (row) => row,
        toSource: ({ id, name }) => sourceOf("product", id, name),
      },
    );
  },
});

/** “Office chairs” are a category before they are words in a name. */
async function withCategory({ kernel, ctx }: ToolContext, { q, ...input }: Input): Promise<Input> {
  if (q === undefined || input.category !== undefined) return { ...input, ...(q === undefined ? {} : { q }) };
  const { data } = await kernel.query(queries.listProductCategories, ctx, {});
  const category = data.find(({ name }) => singular(name) === singular(q));
  return category === undefined ? { ...input, q } : { ...input, category: category.id };
}

/** In small letters and without a plural's ending, which is all that tells “desk” from “Desks”. */
function singular(name: string): string {
  return name.toLowerCase().replace(/(?<=\p{L}{3})s$/u, "");
}

/** Beyond this many, somebody who wants the cheapest says of what. */
const mostSorted = 2_000;

/**
 * The first products by price. Prices are finer than minor units and no index holds them in order, so all that match are read; a team has
 * few. Throws `invalid` for more than 2,000.
 */
async function byPrice({ kernel, ctx }: ToolContext, input: Input): Promise<z.input<typeof toolOutputs.listProducts>> {
  const assumed = await assumeCurrency({ kernel, ctx }, input);
  const { limit, sort, cursor: ___, ...given } = { ...input, ...assumed };
  const products: Product[] = [];
  for (let next: string | undefined | null; next !== null; ) {
    const page: { data: Product[]; nextCursor: string | null } = await kernel.query(queries.listProducts, ctx, {
      ...given,
      limit: 100,
      ...(next === undefined ? {} : { cursor: next }),
    });
    products.push(...page.data);
    next = page.nextCursor;
    if (products.length > mostSorted)
      throw new OmniError("invalid", "There are too many products to compare their prices; say which category.");
  }
  const direction = sort === "-unitPrice" ? -1 : 1;
  const rows = products
    .toSorted((one, other) => direction * compareDecimals(one.unitPrice.amount, other.unitPrice.amount))
    .slice(0, limit);
  return {
    rows,
    totals: { count: products.length },
    more:
      rows.length === products.length
        ? null
        : {
            returned: rows.length,
            total: products.length,
            next: { ...input, ...assumed, limit: Math.min(50, products.length) },
          },
    ...(assumed.currency === undefined ? {} : { assumed: { currency: assumed.currency } }),
    sources: rows.map(({ id, name }) => sourceOf("product", id, name)),
  };
}

/** Of two decimal numbers that are not negative, which is greater: `"9.5", "10"` → below zero. */
function compareDecimals(one: string, other: string): number {
  const [units, otherUnits] = [one, other].map((amount) => {
    const [whole = "0", fraction = ""] = amount.split(".");
    return BigInt(whole + fraction.padEnd(6, "0"));
  });
  return Number((units ?? 0n) > (otherUnits ?? 0n)) - Number((units ?? 0n) < (otherUnits ?? 0n));
}
