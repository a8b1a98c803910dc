import { checkInvoice } from "../check/check-invoice.ts";
import type { Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { ReadContext, Reading } from "../reading.ts";
import { hasLines } from "./dialect.ts";
import { type ParsedXml, parseEinvoice } from "./parse-einvoice.ts";

/** The root element says what the document is; only what its code means could be wrong. */
const known = 0.99;

/** An XML file that came alone. */
export function readXmlFile(path: string, bytes: Uint8Array, context: ReadContext): Reading {
  const parsed = parseEinvoice(bytes, context.limits);
  const issues: Issue[] = [];
  if (parsed.dialect === null && parsed.issues.every(({ severity }) => severity === "note")) {
    const root = parsed.rootName === null ? "" : ` (<${parsed.rootName}>)`;
    issues.push(errorIssue("unsupported", `This XML${root} is no e-invoice of a standard that is read.`));
  }
  return einvoiceReading(path, "application/xml", parsed, { issues, language: null }, context);
}

/** An e-invoice as a document: checked by the standard's rules, never asked of a model. */
export function einvoiceReading(
  path: string,
  mediaType: string,
  parsed: ParsedXml,
  besides: { readonly issues: readonly Issue[]; readonly language: string | null },
  { own, today }: ReadContext,
): Reading {
  const { type, data, profile, lineAdjustments } = parsed;
  const einvoice = { withLines: hasLines(profile), lineAdjustments };
  const checked = data === null ? [] : checkInvoice(data, { type, einvoice, own, today });
  return {
    document: {
      path,
      mediaType,
      type,
      confidence: parsed.dialect === null ? 0 : known,
      language: besides.language,
      data,
      issues: [...parsed.issues, ...besides.issues, ...checked],
      evidence: parsed.evidence,
    },
    source: null,
  };
}
