import { PDFDocument, StandardFonts } from "pdf-lib";

export interface PdfSample {
  /** Lines of each page. */
  readonly pages: readonly (readonly string[])[];
  readonly attachments?: readonly { readonly name: string; readonly content: string }[];
}

/** A small PDF with text at places, and files inside of it as Factur-X has them. */
export async function pdfWith({ pages, attachments = [] }: PdfSample): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    lines.forEach((line, index) => {
      page.drawText(line, { x: 72, y: 760 - index * 20, size: 11, font });
    });
  }
  for (const { name, content } of attachments) {
    await document.attach(new TextEncoder().encode(content), name, { mimeType: "application/xml" });
  }
  return document.save();
}
