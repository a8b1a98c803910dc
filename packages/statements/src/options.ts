import { currencySchema } from "@omni/core";
import { z } from "zod";
import { csvMappingSchema } from "./table/mapping.ts";

const megabyte = 1024 * 1024;

/** What a file may cost. Formats that stream (CSV, MT940, CAMT, OFX, QIF) need no size limit; a workbook is read whole. */
export const limitsSchema = z.object({
  /** Bytes read from the source before reading stops with an issue. */
  maxBytes: z
    .number()
    .int()
    .positive()
    .default(2048 * megabyte),
  /** Bytes of a workbook, and of its parts when unpacked: a zip can hold a thousand times its size. */
  maxWorkbookBytes: z
    .number()
    .int()
    .positive()
    .default(64 * megabyte),
  maxUnpackedBytes: z
    .number()
    .int()
    .positive()
    .default(512 * megabyte),
  maxEntries: z.number().int().positive().default(5_000_000),
  /** Issues reported one by one; those after it are counted in a last one. */
  maxIssues: z.number().int().positive().default(1000),
  /** Characters of one field, line or XML text: what is longer belongs to no statement. */
  maxFieldLength: z.number().int().positive().default(megabyte),
  maxXmlDepth: z.number().int().positive().default(64),
});
export type Limits = z.infer<typeof limitsSchema>;

export const parseOptionsSchema = z.object({
  /** The account these statements belong to, where the caller knows it: it identifies entries instead of the file's own. */
  account: z.string().optional(),
  /** Currency of amounts beside which the file writes none. */
  currency: currencySchema.optional(),
  /** A mapping as `detectCsvMapping` gave it, edited or not; CSV and XLSX only. */
  mapping: csvMappingSchema.optional(),
  limits: limitsSchema.prefault({}),
});
export type ParseOptions = z.input<typeof parseOptionsSchema>;
export type ReadyOptions = z.infer<typeof parseOptionsSchema>;
