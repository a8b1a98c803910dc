import type { paymentMethods } from "@omni/core";
import type { PartySnapshot } from "../../schema/index.ts";
import { type Day, isoDate, isoInstant, momentIn } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { Random } from "../random.ts";
import type { Instalment } from "./instalments.ts";
import type { PricedDocument } from "./priced-document.ts";

export type PaymentMethod = (typeof paymentMethods)[number];

/** An invoice or credit note as it stands on the demo's last day. */
export interface InvoiceFacts {
  readonly id: string;
  readonly number: string | null;
  readonly direction: "issued" | "received";
  readonly type: "invoice" | "credit_note";
  readonly status: "draft" | "sent" | "void";
  readonly customerId: string;
  readonly creditedInvoiceId?: string;
  readonly quoteId?: string | null;
  readonly issueDay: Day;
  readonly dueDay: Day;
  /** Null on a draft. */
  readonly parties: { readonly seller: PartySnapshot; readonly buyer: PartySnapshot } | null;
  readonly note: string | null;
  readonly document: PricedDocument;
  /** Minor units. */
  readonly balanceDue: bigint;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly changedAt?: number;
}

/** Writes the invoice with its lines and its tax breakdown. */
export function writeInvoice({ ids, writer }: DemoWorld, facts: InvoiceFacts): void {
  const { document } = facts;
  const createdAt = isoInstant(facts.createdAt);
  const invoiceId = facts.id;
  writer.add("invoices", {
    id: invoiceId,
    number: facts.number,
    direction: facts.direction,
    type: facts.type,
    status: facts.status,
    customerId: facts.customerId,
    creditedInvoiceId: facts.creditedInvoiceId ?? null,
    quoteId: facts.quoteId ?? null,
    issueDate: isoDate(facts.issueDay),
    dueDate: isoDate(facts.dueDay),
    currency: document.currency,
    netTotal: document.netTotal,
    taxTotal: document.taxTotal,
    grossTotal: document.grossTotal,
    balanceDue: facts.balanceDue,
    seller: facts.parties?.seller ?? null,
    buyer: facts.parties?.buyer ?? null,
    note: facts.note,
    createdAt,
    updatedAt: isoInstant(facts.changedAt ?? facts.createdAt),
  });
  for (const [index, line] of document.lines.entries()) {
    writer.add("invoiceLines", {
      id: ids(facts.createdAt),
      invoiceId,
      position: index + 1,
      ...line,
      createdAt,
      updatedAt: createdAt,
    });
  }
  for (const tax of document.taxes) {
    writer.add("invoiceTaxes", { id: ids(facts.createdAt), invoiceId, ...tax, createdAt, updatedAt: createdAt });
  }
}

/** Writes what has been paid. `reference` is what the payer quotes, where there is something to quote. */
export function writePayments(
  { ids, writer }: DemoWorld,
  invoice: { readonly id: string; readonly currency: string },
  paid: readonly Instalment[],
  { method, reference }: { readonly method: PaymentMethod; readonly reference: string | null },
  random: Random,
): void {
  for (const { day, amount } of paid) {
    const at = momentIn(day, random.fraction());
    writer.add("payments", {
      id: ids(at),
      invoiceId: invoice.id,
      paidOn: isoDate(day),
      amount,
      currency: invoice.currency,
      method,
      reference,
      createdAt: isoInstant(at),
      updatedAt: isoInstant(at),
    });
  }
}
