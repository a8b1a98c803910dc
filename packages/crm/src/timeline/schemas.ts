import { dateOutputSchema, idOutputSchema, instantOutputSchema } from "@omni/core";
import { z } from "zod";
import { nullableMoneySchema } from "../nullable-money.ts";
import { timelineSubjects } from "./sources.ts";

export const timelineKinds = [
  "invoice",
  "credit_note",
  "bill",
  "payment_in",
  "payment_out",
  "quote",
  "deal",
  "deal_move",
  "change",
  "note",
  "task",
] as const;

/** One thing that happened, with the record it happened to. */
export const timelineEntrySchema = z
  .object({
    id: idOutputSchema,
    kind: z.enum(timelineKinds),
    at: instantOutputSchema.meta({ description: "Documents and payments have a day and no hour: its first moment in UTC" }),
    record: z.object({ type: z.enum(timelineSubjects), id: idOutputSchema, label: z.string().nullable() }).nullable(),
    state: z
      .string()
      .nullable()
      .meta({ description: "Of a document: draft, void, or how far it is paid or decided; of a payment: how" }),
    amount: nullableMoneySchema,
    text: z.string().nullable().meta({ description: "What a note or a task says" }),
    move: z
      .object({ from: z.string().nullable(), to: z.string().nullable() })
      .nullable()
      .meta({ description: "Stages of a deal" }),
    dueDate: dateOutputSchema.nullable(),
    doneAt: instantOutputSchema.nullable(),
    by: z.string().nullable().meta({ description: "Who wrote it or did it" }),
    version: z.number().int().nullable().meta({ description: "Of a note or a task, for changing it" }),
    changed: z.array(z.string()).nullable().meta({ description: "Of a change: the fields that have another value now" }),
    undoTurnId: idOutputSchema.nullable().meta({
      description: "The turn that undoes it, where that is yours and nothing came after it; see `POST /turns/{turnId}/undo`",
    }),
  })
  .meta({ id: "TimelineEntry" });
