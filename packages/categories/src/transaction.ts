import { z } from "zod";

/** A payment to be categorised, as little of it as is known. Statement lines, imports and card feeds all fit in. */
export const transactionSchema = z.object({
  id: z.string().min(1).max(200),
  date: z.iso.date(),
  /** The other side, as the bank prints it; may be the whole line where the bank prints no name. */
  payee: z.string().max(2000).default(""),
  /** The remittance text, if any. */
  text: z.string().max(5000).default(""),
  /** Signed decimal; money out is negative where the source knows the direction. Only its size is compared, never summed. */
  amount: z
    .union([z.string().regex(/^[+-]?\d+(?:\.\d+)?$/, "must be a decimal number such as -12.50"), z.number()])
    .transform(String),
  currency: z.string().max(3).default(""),
  /** The own account it was booked on. */
  account: z.string().max(100).default(""),
  /** Merchant category code of the card network, ISO 18245. */
  mcc: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});
export type Transaction = z.output<typeof transactionSchema>;
export type TransactionInput = z.input<typeof transactionSchema>;
