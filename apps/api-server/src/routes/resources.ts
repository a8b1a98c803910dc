/**
 * The resources of the API: where each verb lives. Adding one is adding lines here (docs/adding.md).
 *
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type CrmKernel, commands, queries } from "@omni/crm";
import type { AppEnv } from "../http/app-env.ts";
import { createRouter, exposeCommand, exposeQuery } from "../http/verb-routes.ts";

type Resource = (router: OpenAPIHono<AppEnv>, kernel: CrmKernel) => void;

const resources: Readonly<Record<string, Resource>> = {
  "/invoices": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Invoices", queries.listInvoices);
    exposeQuery(router, kernel, "/totals", "Invoices", queries.totalInvoices);
    exposeQuery(router, kernel, "/summary", "Invoices", queries.summarizeInvoices);
    exposeQuery(router, kernel, "/{invoice}", "Invoices", queries.getInvoice);
  },
  "/payments": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Payments", queries.listPayments);
    exposeQuery(router, kernel, "/totals", "Payments", queries.totalPayments);
  },
  "/industries": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Customers", queries.listIndustries);
  },
  "/product-categories": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Products", queries.listProductCategories);
  },
  "/customers": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Customers", queries.listCustomers);
    exposeQuery(router, kernel, "/count", "Customers", queries.countCustomers);
    exposeQuery(router, kernel, "/{customer}", "Customers", queries.getCustomer);
  },
  "/products": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Products", queries.listProducts);
    exposeQuery(router, kernel, "/count", "Products", queries.countProducts);
    exposeQuery(router, kernel, "/{product}", "Products", queries.getProduct);
  },
  "/quotes": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Quotes", queries.listQuotes);
    exposeQuery(router, kernel, "/totals", "Quotes", queries.totalQuotes);
    exposeQuery(router, kernel, "/conversion", "Quotes", queries.convertQuotes);
    exposeQuery(router, kernel, "/{quote}", "Quotes", queries.getQuote);
  },
  "/deal-stages": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Deals", queries.listDealStages);
  },
  "/deals": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Deals", queries.listDeals);
    exposeQuery(router, kernel, "/totals", "Deals", queries.totalDeals);
    exposeQuery(router, kernel, "/pipeline", "Deals", queries.summarizePipeline);
    exposeQuery(router, kernel, "/{deal}", "Deals", queries.getDeal);
    exposeCommand(router, kernel, "post", "/{deal}/move", "Deals", commands.moveDeal);
  },
  "/audit": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Governance", queries.listAuditEntries);
  },
  "/turns": (router, kernel) => {
    exposeCommand(router, kernel, "post", "/{turnId}/undo", "Governance", commands.undoTurn);
  },
  "/team": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Team", queries.getTeam);
  },
  "/api-keys": (router, kernel) => {
    exposeQuery(router, kernel, "/", "API keys", queries.listApiKeys);
    exposeCommand(router, kernel, "post", "/", "API keys", commands.createApiKey, 201);
    exposeCommand(router, kernel, "delete", "/{id}", "API keys", commands.revokeApiKey);
  },
  "/chats": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Chat", queries.listChats);
    exposeQuery(router, kernel, "/{id}", "Chat", queries.getChat);
    exposeCommand(router, kernel, "patch", "/{id}", "Chat", commands.updateChat);
    exposeCommand(router, kernel, "delete", "/{id}", "Chat", commands.deleteChat);
  },
};

/** Mounts every resource under the router it is given. */
export function mountResources(api: OpenAPIHono<AppEnv>, kernel: CrmKernel): void {
  for (const [path, resource] of Object.entries(resources)) {
    const router = createRouter();
    resource(router, kernel);
    api.route(path, router);
  }
}
