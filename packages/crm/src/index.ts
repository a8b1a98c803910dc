/**
 * The business: customers, deals, products, quotes, invoices, chats – a verb a file – and the kernel that runs them.
 *
 * @module
 */
export { hashApiKey } from "./api-keys/create.ts";
export { approvalDecisionSchema, approvalSchema, recordChangeSchema } from "./approvals/schemas.ts";
export { messageSchema, questionSchema, type StoredMessage } from "./chats/schemas.ts";
export { type CrmKernel, createCrmKernel } from "./crm-kernel.ts";
export { type Memory, memorySchema } from "./memory/schemas.ts";
export { commands, queries } from "./registry.ts";
export { teamSchema } from "./team/get.ts";
