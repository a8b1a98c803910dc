import type { Stages } from "../stages.ts";
import { readLocally } from "./read-locally.ts";

const ubl = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

const xml = `<Invoice xmlns="${ubl}"><ID>1</ID><IssueDate>2026-01-31</IssueDate><InvoiceLine><ID>1</ID></InvoiceLine></Invoice>`;

const content = "BT /F 12 Tf 72 720 Td (Invoice 1 of 31 January 2026, total 12.20 EUR) Tj ET";

// Without a cross-reference table, which pdf.js rebuilds: so no offset has to be counted here.
const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

/** Reads two tiny documents, so that the first file of a person does not wait for the libraries to load. */
export async function warmUp(stages: Stages): Promise<void> {
  for (const document of [xml, pdf]) await readLocally(new TextEncoder().encode(document), {}, stages, null);
}
