import { customers, dealStages, deals } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { dealFilter } from "./filter.ts";
import { dealColumns, inItsStage, ofItsCustomer, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

export const listDeals = defineList({
  name: "deals.list",
  summary: "Deals in the pipeline and decided ones",
  permission: "deals:read",
  item: dealSchema,
  filter: dealFilter,
  selection: dealColumns,
  from: (select) => select.from(deals).innerJoin(customers, ofItsCustomer).innerJoin(dealStages, inItsStage),
  sorts: { closeDate: [deals.closeDate], amount: [deals.currency, deals.amount], createdAt: [deals.createdAt] },
  defaultSort: "-closeDate",
  id: deals.id,
  toItem: toDeal,
});
