import { idSchema, OmniError, referenceTo, responsibleUser, type TeamContext } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { activities, customers, deals, invoices, members, quotes } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";

export const activityColumns = {
  id: activities.id,
  kind: activities.kind,
  body: activities.body,
  dueDate: activities.dueDate,
  doneAt: activities.doneAt,
  customerId: activities.customerId,
  dealId: activities.dealId,
  invoiceId: activities.invoiceId,
  quoteId: activities.quoteId,
  createdAt: activities.createdAt,
  version: activities.version,
};

export const bodySchema = z.string().trim().min(1).max(4000);

/** What an activity is about, in words. */
export const subjectShape = {
  customer: referenceTo("customer").optional(),
  deal: referenceTo("deal").optional(),
  invoice: referenceTo("invoice").optional(),
  quote: referenceTo("quote").optional(),
};
const tables = { customer: customers, deal: deals, invoice: invoices, quote: quotes } as const;
type Subject = z.output<z.ZodObject<typeof subjectShape>>;

/** The columns of what an activity is about. Throws `invalid` for more than one record, and what `resolveReference` throws. */
export async function subjectColumns(tx: TenantTx, { customer, deal, invoice, quote }: Subject) {
  const named = Object.values({ customer, deal, invoice, quote }).filter((it) => it !== undefined);
  if (named.length > 1) throw new OmniError("invalid", "A note or a task is about one record; name just one.");
  async function idOf(kind: keyof typeof tables, words: string | undefined): Promise<string | null> {
    if (words === undefined) return null;
    const id = await resolveReference(tx, kind, words);
    const table = tables[kind];
    const [found] = await tx.db.select({ id: table.id }).from(table).where(eq(table.id, id));
    if (found === undefined) throw new OmniError("not_found", `There is no such ${kind}.`);
    return id;
  }
  return {
    customerId: await idOf("customer", customer),
    dealId: await idOf("deal", deal),
    invoiceId: await idOf("invoice", invoice),
    quoteId: await idOf("quote", quote),
  };
}

/** A member's id, as `members.list` tells it. */
export const assigneeSchema = idSchema.optional();

/** Throws `not_found` where nobody of the team has this id. */
export async function requireMember(tx: TenantTx, id: string): Promise<void> {
  const [member] = await tx.db.select({ id: members.id }).from(members).where(eq(members.id, id));
  if (member === undefined) throw new OmniError("not_found", "Nobody in the team has this id.");
}

/** The member behind a call; null for a program or a job. */
export async function memberBehind(tx: TenantTx, { actor }: TeamContext): Promise<string | null> {
  const userId = responsibleUser(actor);
  if (userId === null) return null;
  const [member] = await tx.db.select({ id: members.id }).from(members).where(eq(members.userId, userId));
  return member?.id ?? null;
}
