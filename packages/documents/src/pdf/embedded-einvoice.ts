import { type ParsedXml, parseEinvoice } from "../einvoice/parse-einvoice.ts";
import type { Limits } from "../limits/limits.ts";
import { recognise } from "../recognise/recognise.ts";
import type { PdfDocument } from "../stages.ts";

export interface EmbeddedXml {
  /** As the PDF calls the attachment. */
  readonly name: string;
  readonly parsed: ParsedXml;
}

/** Factur-X, ZUGFeRD 2, XRechnung, ZUGFeRD 1 and Order-X say what the file is called; it may be called otherwise. */
const prescribed = ["factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml", "order-x.xml"];

/**
 * The e-invoice in a PDF's attachments: the first of a known dialect, of prescribed names and newer standards before others. An
 * XML that has a prescribed name and cannot be read is given back too, for its issue. Null when there is none.
 */
export async function readEmbeddedEinvoice(document: PdfDocument, limits: Limits): Promise<EmbeddedXml | null> {
  const attachments = await attachmentsOf(document);
  const candidates: EmbeddedXml[] = [];
  for (const { key, name } of attachments.slice(0, limits.maxEntries)) {
    const content = await contentOf(document, key);
    if (content === null || content.length > limits.maxXmlBytes || recognise(content).kind !== "xml") {
      if (content !== null && rank(name) < prescribed.length) {
        candidates.push({ name, parsed: parseEinvoice(content, limits) });
      }
      continue;
    }
    const parsed = parseEinvoice(content, limits);
    if (parsed.dialect !== null || rank(name) < prescribed.length) candidates.push({ name, parsed });
  }
  const best = candidates.sort((a, b) => cost(a) - cost(b))[0];
  return best ?? null;
}

function cost({ name, parsed }: EmbeddedXml): number {
  const unread = parsed.data === null ? 100 : 0;
  return unread + (parsed.dialect === "zugferd-1" ? 10 : 0) + rank(name);
}

function rank(name: string): number {
  const index = prescribed.indexOf(name.toLowerCase());
  return index === -1 ? prescribed.length : index;
}

/** Damaged name trees are as good as none. */
async function attachmentsOf(document: PdfDocument): Promise<readonly { key: string; name: string }[]> {
  try {
    const attachments = await document.getAttachments();
    return [...(attachments ?? [])].map(([key, { filename }]) => ({ key, name: filename }));
  } catch {
    return [];
  }
}

async function contentOf(document: PdfDocument, key: string): Promise<Uint8Array | null> {
  try {
    const content = await document.getAttachmentContent(key);
    return content instanceof Uint8Array ? content : null;
  } catch {
    return null;
  }
}
