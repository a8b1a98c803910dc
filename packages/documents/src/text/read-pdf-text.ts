import { concatenate, type Matrix, toMatrix } from "../pdf/matrix.ts";
import type { PageText, PdfDocument, PdfText, StageOptions, TextItem } from "../stages.ts";

/** Fewer readable characters than this on a page with a picture mean a scan with a stamp, not a text. */
const minimumCharacters = 40;

type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/**
 * The text layer of an open PDF, page by page, with places in points from the upper left corner of the page as it is shown
 * (its own rotation applied). Says which pages are pictures that OCR should read.
 */
export async function readPdfText(document: PdfDocument, options: StageOptions): Promise<PdfText> {
  const pages: PageText[] = [];
  const scannedPages: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, options.maxPages); number += 1) {
    options.signal.throwIfAborted();
    const page = await abortable(document.getPage(number), options.signal);
    const viewport = page.getViewport({ scale: 1 });
    const view = toMatrix(viewport.transform);
    const content = await abortable(page.getTextContent(), options.signal);
    const items: TextItem[] = [];
    for (const item of content.items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const placed = view === null ? null : place(item, view);
      if (placed !== null) items.push(placed);
    }
    pages.push({ page: number, width: viewport.width, height: viewport.height, from: "text", items });
    if ((await isScan(page, items, options.signal)) === true) scannedPages.push(number);
    page.cleanup();
  }
  return { pages, scannedPages };
}

function place(item: { str: string; transform: unknown[]; width: number; height: number }, view: Matrix): TextItem | null {
  const own = toMatrix(item.transform);
  if (own === null) return null;
  const [a, b, c, d, e, f] = concatenate(own, view);
  const size = Math.hypot(c, d) || item.height;
  // Stamps along the margin and watermarks across the page are no lines of the document.
  if (!(size > 0) || Math.abs(b) > Math.abs(a) * 0.3) return null;
  const mirrored = a < 0;
  const x = mirrored ? e - item.width : e;
  // A baseline lies about a fifth of the size above the lower edge of the letters' box.
  return { text: item.str.normalize("NFC"), x, y: f - size * 0.8, width: item.width, height: size, confidence: 1 };
}

/** Whether a page shows a picture instead of text: too little of it, or letters that the font's tables do not explain. */
async function isScan(page: PdfPage, items: readonly TextItem[], signal: AbortSignal): Promise<boolean> {
  const text = items.map((item) => item.text).join("");
  const readable = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unreadable = text.match(/[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (readable >= minimumCharacters) return unreadable > readable;
  if (unreadable > minimumCharacters) return true;
  const { fnArray } = await abortable(page.getOperatorList(), signal);
  return fnArray.some((operation) => imageOperations.has(operation));
}

// pdf.js OPS: paintImageMaskXObject, …Group, paintImageXObject, paintInlineImageXObject, …Group, paintImageXObjectRepeat,
// paintImageMaskXObjectRepeat.
const imageOperations = new Set([83, 84, 85, 86, 87, 88, 89]);

/** pdf.js cannot be interrupted within a page, but nobody has to wait for it. */
async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
