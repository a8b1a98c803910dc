import type { Limits } from "./limits/limits.ts";
import type { ModelBudget, OwnCompany } from "./stages.ts";

/** How one file is read. Everything has a default. */
export interface ReadOptions {
  /** What to call the file in `path`; “file” when it has no name. */
  readonly name?: string;
  /** Opens an encrypted PDF. */
  readonly password?: string;
  /** The reader's own company, which is the buyer of what it receives. */
  readonly own?: OwnCompany;
  /** The reader's day, `YYYY-MM-DD`: later dates are then reported. */
  readonly today?: string;
  /** False reads a PDF by what it shows although an e-invoice is attached to it. */
  readonly useEmbeddedXml?: boolean;
  readonly limits?: Partial<Limits>;
  /** Asked about documents that had to be read from pages; e-invoices never need it. */
  readonly model?: ModelBudget;
  readonly signal?: AbortSignal;
}
