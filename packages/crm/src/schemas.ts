/**
 * The shapes of records over the wire: zod alone, so that tools and the web app can import them without the database.
 *
 * @module
 */

export { activitySchema, taskSchema } from "./activities/schemas.ts";
export { approvalSchema, recordChangeSchema } from "./approvals/schemas.ts";
export { contactSchema } from "./contacts/schemas.ts";
export { customerDetailSchema, customerSchema } from "./customers/schemas.ts";
export { dealSchema } from "./deals/schemas.ts";
export { invoiceDetailSchema, invoiceSchema } from "./invoices/schemas.ts";
export { paymentSchema } from "./payments/schemas.ts";
export { productSchema } from "./products/schemas.ts";
export { quoteDetailSchema, quoteSchema } from "./quotes/schemas.ts";
