import { queries } from "@omni/crm";
import { z } from "zod";
import { customersOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";

export const searchCustomers = defineTool({
  description: "Finds customers by name, industry or country.",
  kind: "read",
  subject: { one: "customer", many: "customers" },
  utterances: [
    "find the customer Nordlicht",
    "which customers do we have in Germany",
    "list our customers in logistics",
    "how many customers do we have",
    "search customers called Berger",
  ],
  input: z.strictObject({ ...queries.listCustomers.input.shape, limit: toolLimitSchema }),
  output: customersOutputSchema,
  async run({ kernel, ctx, input: { sort, limit, cursor, ...filters } }) {
    const page = { sort, limit, ...(cursor === undefined ? {} : { cursor }) };
    const [list, { count }] = await Promise.all([
      kernel.query(queries.listCustomers, ctx, { ...filters, ...page }),
      kernel.query(queries.countCustomers, ctx, filters),
    ]);
    return {
      rows: list.data.map(({ createdAt, version, phone, ...row }) => row),
      totals: { count },
      more:
        list.nextCursor === null
          ? null
          : { returned: list.data.length, total: count, next: { ...filters, ...page, cursor: list.nextCursor } },
      sources: list.data.map(({ id, name }) => sourceOf("customer", id, name)),
    };
  },
});
