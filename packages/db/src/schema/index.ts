/** Every table of the product, an entity a file. */
export { activities, dueLast } from "./activity.ts";
export { account, authSchema, invitation, jwks, member, organization, session, user, verification } from "./auth.ts";
export { chats, feedback, messages, turns, workingMemories } from "./chat.ts";
export { contacts, customers } from "./customer.ts";
export { dealStages, deals } from "./deal.ts";
export { aiAuditLog, aiMetrics, approvals, auditLog, outbox } from "./governance.ts";
export { invoiceLines, invoices, invoiceTaxes, type PartySnapshot, payments } from "./invoice.ts";
export { productCategories, products } from "./product.ts";
export { quoteLines, quotes } from "./quote.ts";
export { apiKeys, invitations, members, modelSettings, teamLogos, teamProfiles } from "./team.ts";
