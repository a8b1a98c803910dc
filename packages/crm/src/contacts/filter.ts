import { referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { contacts } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { defineFilter } from "../filter.ts";
import { resolveCustomer } from "../search/resolve-filters.ts";
import { foundByWords, wordsIn } from "../search/words.ts";

export const contactFilter = defineFilter({
  shape: {
    q: wordsIn("the name"),
    customer: referenceTo("customer").optional(),
  },
  conditions: {
    q: foundByWords(contacts.id, "contact"),
    customer: eq(contacts.customerId, value("customer")),
  },
  resolve: ({ customer }, tx) => resolveCustomer(tx, customer),
});
