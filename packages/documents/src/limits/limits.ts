import { z } from "zod";

const count = z.int().positive();

/**
 * How much one file may ask of the machine. What goes beyond is not read and says so (`limit`); nothing is cut silently.
 * Time and memory are only enforced for certain by `createDocumentReader`, which can end the process that reads.
 */
export const limitsSchema = z.strictObject({
  /** Of the file as given. */
  maxBytes: count.default(50 * 1024 * 1024),
  /** For one file with everything in it. */
  maxMilliseconds: count.default(25_000),
  /** Resident memory of the process that reads. */
  maxMemoryBytes: count.default(640 * 1024 * 1024),
  /** Pages of text; further pages are not read. */
  maxPages: count.default(50),
  /** Pages that are recognised from pixels: each costs about a second. */
  maxOcrPages: count.default(8),
  /** Of one picture. 50 million is an A4 sheet at 700 dots an inch. */
  maxPixels: count.default(50_000_000),
  /** Containers in containers: 2 is a ZIP in a mail, or a ZIP in a ZIP. */
  maxDepth: count.default(2),
  /** Mails in mails; the outer one counts. */
  maxMailDepth: count.default(1),
  /** Files in one container. */
  maxEntries: count.default(200),
  /** Everything unpacked from one file, together. */
  maxUnpackedBytes: count.default(200 * 1024 * 1024),
  /** Unpacked bytes for one packed byte; text of real invoices stays below 60. */
  maxRatio: count.default(250),
  maxXmlBytes: count.default(20 * 1024 * 1024),
  maxXmlDepth: count.default(64),
  maxXmlElements: count.default(400_000),
});
export type Limits = z.infer<typeof limitsSchema>;

export const defaultLimits: Limits = limitsSchema.parse({});
