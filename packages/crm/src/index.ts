/**
 * The business: customers, deals, products, quotes, invoices, chats – a verb a file – and the kernel that runs them.
 *
 * @module
 */
export { type Approval, approvalDecisionSchema, approvalSchema, recordChangeSchema } from "./approvals/schemas.ts";
export { messageSchema, questionSchema, type StoredMessage } from "./chats/schemas.ts";
export { type CrmKernel, createCrmKernel } from "./crm-kernel.ts";
export { type Feedback, feedbackSchema, type RatedAnswer } from "./feedback/schemas.ts";
export { type Memory, memorySchema } from "./memory/schemas.ts";
export { invitationSchema } from "./people/schemas.ts";
export { commands, queries } from "./registry.ts";
export { hashSecret } from "./secrets.ts";
export { modelSettingsSchema } from "./settings/schemas.ts";
export { teamSchema } from "./team/schemas.ts";
