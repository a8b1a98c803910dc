import { OmniError, referenceTo } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { customers, quoteLines, quotes } from "@omni/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { lineColumns, toLine } from "../document-lines.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { ofItsCustomer, quoteColumns, toQuote } from "./internal.ts";
import { quoteDetailSchema } from "./schemas.ts";

const quoteById = defineStatement(quoteColumns, (select) =>
  select
    .from(quotes)
    .innerJoin(customers, ofItsCustomer)
    .where(eq(quotes.id, value("id"))),
);

const linesOfQuote = defineStatement(lineColumns(quoteLines), (select) =>
  select
    .from(quoteLines)
    .where(eq(quoteLines.quoteId, value("id")))
    .orderBy(asc(quoteLines.position)),
);

export const getQuote = defineQuery({
  name: "quotes.get",
  summary: "One quote with its lines",
  permission: "quotes:read",
  input: z.strictObject({ quote: referenceTo("quote") }),
  output: quoteDetailSchema,
  async run({ input, tx }) {
    const id = await resolveReference(tx, "quote", input.quote);
    const [[row], lines] = await Promise.all([tx.rows(quoteById, { id }), tx.rows(linesOfQuote, { id })]);
    if (row === undefined) throw new OmniError("not_found", "There is no such quote.");
    return {
      ...toQuote(row),
      lines: lines.map((line) => toLine(line, row.currency)),
    };
  },
});
