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
    exposeQuery(router, kernel, "/{invoice}/timeline", "Invoices", queries.invoiceTimeline);
  },
  "/payments": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Payments", queries.listPayments);
    exposeQuery(router, kernel, "/totals", "Payments", queries.totalPayments);
    exposeQuery(router, kernel, "/summary", "Payments", queries.summarizePayments);
    exposeQuery(router, kernel, "/{payment}", "Payments", queries.getPayment);
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
    exposeQuery(router, kernel, "/{customer}/timeline", "Customers", queries.customerTimeline);
    exposeCommand(router, kernel, "post", "/", "Customers", commands.createCustomer, 201);
    exposeCommand(router, kernel, "patch", "/{customer}", "Customers", commands.updateCustomer);
  },
  "/contacts": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Contacts", queries.listContacts);
    exposeQuery(router, kernel, "/count", "Contacts", queries.countContacts);
    exposeQuery(router, kernel, "/{contact}", "Contacts", queries.getContact);
    exposeCommand(router, kernel, "post", "/", "Contacts", commands.createContact, 201);
    exposeCommand(router, kernel, "patch", "/{contact}", "Contacts", commands.updateContact);
  },
  "/tasks": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Activities", queries.listTasks);
    exposeQuery(router, kernel, "/count", "Activities", queries.countTasks);
    exposeCommand(router, kernel, "post", "/", "Activities", commands.createTask, 201);
    exposeCommand(router, kernel, "post", "/{task}/complete", "Activities", commands.completeTask);
  },
  "/notes": (router, kernel) => {
    exposeCommand(router, kernel, "post", "/", "Activities", commands.addNote, 201);
  },
  "/activities": (router, kernel) => {
    exposeCommand(router, kernel, "patch", "/{activity}", "Activities", commands.updateActivity);
    exposeCommand(router, kernel, "delete", "/{activity}", "Activities", commands.deleteActivity);
  },
  "/search": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Search", queries.searchRecords);
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
    exposeQuery(router, kernel, "/{quote}/timeline", "Quotes", queries.quoteTimeline);
  },
  "/deal-stages": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Deals", queries.listDealStages);
  },
  "/deals": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Deals", queries.listDeals);
    exposeQuery(router, kernel, "/totals", "Deals", queries.totalDeals);
    exposeQuery(router, kernel, "/pipeline", "Deals", queries.summarizePipeline);
    exposeQuery(router, kernel, "/idle", "Deals", queries.listIdleDeals);
    exposeQuery(router, kernel, "/idle/totals", "Deals", queries.totalIdleDeals);
    exposeQuery(router, kernel, "/{deal}", "Deals", queries.getDeal);
    exposeQuery(router, kernel, "/{deal}/timeline", "Deals", queries.dealTimeline);
    exposeCommand(router, kernel, "post", "/", "Deals", commands.createDeal, 201);
    exposeCommand(router, kernel, "patch", "/{deal}", "Deals", commands.updateDeal);
    exposeCommand(router, kernel, "post", "/{deal}/move", "Deals", commands.moveDeal);
  },
  "/audit": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Governance", queries.listAuditEntries);
  },
  "/turns": (router, kernel) => {
    exposeCommand(router, kernel, "post", "/{turnId}/undo", "Governance", commands.undoTurn);
  },
  "/members": (router, kernel) => {
    exposeQuery(router, kernel, "/", "People", queries.listMembers);
    exposeCommand(router, kernel, "patch", "/{member}", "People", commands.changeMemberRole);
    exposeCommand(router, kernel, "delete", "/{member}", "People", commands.removeMember);
    exposeCommand(router, kernel, "post", "/{member}/leave", "People", commands.leaveTeam);
  },
  "/api-keys": (router, kernel) => {
    exposeQuery(router, kernel, "/", "API keys", queries.listApiKeys);
    exposeCommand(router, kernel, "post", "/", "API keys", commands.createApiKey, 201);
    exposeCommand(router, kernel, "delete", "/{id}", "API keys", commands.revokeApiKey);
  },
  "/chats": (router, kernel) => {
    exposeQuery(router, kernel, "/", "Chat", queries.listChats);
    exposeQuery(router, kernel, "/{id}", "Chat", queries.getChat);
    exposeQuery(router, kernel, "/{id}/feedback", "Chat", queries.listFeedback);
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
