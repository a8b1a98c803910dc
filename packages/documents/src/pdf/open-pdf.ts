import { getDocumentProxy } from "unpdf";
import type { Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { Limits } from "../limits/limits.ts";
import type { PdfDocument } from "../stages.ts";

export type OpenedPdf =
  | { readonly document: PdfDocument; readonly issue: null; close(): Promise<void> }
  | { readonly document: null; readonly issue: Issue };

/**
 * Opens a PDF for reading. Scripts and forms of XFA are never run; a broken cross-reference table is rebuilt by pdf.js. A
 * document that only its owner's password protects (printing, copying) opens without one.
 */
export async function openPdf(bytes: Uint8Array, limits: Limits, password: string | null): Promise<OpenedPdf> {
  try {
    // pdf.js takes the buffer for itself and leaves it empty, so it gets a copy; and it wants no Buffer.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      enableXfa: false,
      maxImageSize: limits.maxPixels,
      verbosity: 0,
      ...(password === null ? {} : { password }),
    });
    return { document, issue: null, close: () => document.loadingTask.destroy() };
  } catch (error) {
    return { document: null, issue: issueOf(error) };
  }
}

function issueOf(error: unknown): Issue {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return errorIssue("encrypted", "The PDF is protected by a password; it was not read.");
  }
  const reason = error instanceof Error ? error.message : String(error);
  return errorIssue("damaged", `The PDF cannot be opened: ${reason}`);
}
