import { decimal } from "../check/decimal.ts";
import type { DocumentType, InvoiceData, Issue } from "../document.ts";
import { einvoiceReading } from "../einvoice/read-einvoice.ts";
import { errorIssue, noteIssue, warningIssue } from "../issue.ts";
import { legible } from "../legible.ts";
import { readPages } from "../read-pages.ts";
import { type ReadContext, type Reading, typesWithData, unread } from "../reading.ts";
import type { Classified, OcrResult, PageText, PdfDocument, StageOptions } from "../stages.ts";
import { type EmbeddedXml, readEmbeddedEinvoice } from "./embedded-einvoice.ts";
import { openPdf } from "./open-pdf.ts";
import { createPageRecogniser, type PageRecogniser } from "./recognise-pages.ts";
import { showsAmount, showsMoney } from "./visible-amounts.ts";
import { withoutFontPrograms } from "./without-font-programs.ts";

const mediaType = "application/pdf";

/** Reading a page for a comparison costs milliseconds; who attaches an XML to a book does not need it compared. */
const pagesToCompare = 10;

/** What a timer can hold. */
const longestTimer = 2 ** 31 - 1;

export async function readPdf(path: string, bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const opened = await openPdf(bytes, context.limits, context.password);
  if (opened.document === null) return unread(path, mediaType, [opened.issue]);
  try {
    const embedded = context.useEmbeddedXml ? await readEmbeddedEinvoice(opened.document, context.limits) : null;
    if (embedded !== null && embedded.parsed.data !== null)
      return await readHybrid(path, { bytes, document: opened.document }, embedded, context);
    const before = embedded === null ? [] : embedded.parsed.issues.map((issue) => ofAttachment(issue, embedded.name));
    return await readVisible(path, bytes, opened.document, before, context);
  } catch (error) {
    context.signal.throwIfAborted();
    // pdf.js throws for page trees, streams and fonts that make no sense.
    return unread(path, mediaType, [errorIssue("damaged", `The PDF's pages cannot be read: ${reasonOf(error)}`)]);
  } finally {
    await opened.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : "its structure is broken";
}

function ofAttachment(issue: Issue, name: string): Issue {
  return { ...issue, message: `The attachment ${name}: ${issue.message} The visible pages were read instead.` };
}

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly document: PdfDocument;
}

/** The XML is the invoice; the pages are only compared with it. */
async function readHybrid(path: string, file: OpenFile, { parsed }: EmbeddedXml, context: ReadContext): Promise<Reading> {
  const { data, type } = parsed;
  const stated = [data?.grossTotal, data?.amountDue].filter((amount) => typeof amount === "string");
  const look = (found: readonly PageText[]) => visibleData(found, type, context);
  const { pages, isShown, visible } = await compare(file, stated, look, context);
  const hasText = pages.some(({ items }) => items.length > 0);
  const language = hasText ? context.stages.classify(pages).language : null;
  const issues: Issue[] = [];
  const [total] = stated;
  if (!isShown && total !== undefined && showsMoney(pages)) {
    const { grossTotal } = visible ?? look(pages);
    const instead = grossTotal === null ? "do not show it" : `show ${grossTotal}`;
    const message = `The XML's total is ${total}, but the visible pages ${instead}.`;
    issues.push(warningIssue("mismatch", message, { field: "grossTotal" }));
  }
  return einvoiceReading(path, mediaType, parsed, { issues, language }, context);
}

function visibleData(pages: readonly PageText[], type: DocumentType, { stages, own }: ReadContext): InvoiceData {
  return stages.extractInvoice(pages, { type, language: stages.classify(pages).language, own }).data;
}

/** Whether net, tax and gross are all printed and add up: letters that were taken for others would not. */
function showsSumOf({ netTotal, taxTotal, grossTotal }: InvoiceData, pages: readonly PageText[]): boolean {
  if (netTotal === null || taxTotal === null || grossTotal === null || decimal(taxTotal).eq(0)) return false;
  const isSum = decimal(netTotal).plus(taxTotal).eq(grossTotal);
  return isSum && [netTotal, taxTotal, grossTotal].every((amount) => showsAmount(pages, amount));
}

interface Comparison {
  readonly pages: readonly PageText[];
  readonly isShown: boolean;
  /** What the pages say, where that was needed to compare them. */
  readonly visible: InvoiceData | null;
}

/**
 * Pages without their fonts' programs are read in half the time. What they do not show is looked for on the whole ones, unless
 * those read the same or another total is shown beyond doubt.
 */
async function compare(
  { bytes, document }: OpenFile,
  stated: readonly string[],
  look: (pages: readonly PageText[]) => InvoiceData,
  context: ReadContext,
): Promise<Comparison> {
  const light = withoutFontPrograms(bytes);
  const opened = light === null ? null : await openPdf(light.bytes, context.limits, context.password);
  if (light !== null && opened !== null && opened.document !== null) {
    try {
      const compared = await readUntilShown(opened.document, stated, context);
      if (compared.isShown || light.readsTheSame) return compared;
      const visible = showsMoney(compared.pages) ? look(compared.pages) : null;
      if (visible !== null && showsSumOf(visible, compared.pages)) return { ...compared, visible };
    } finally {
      await opened.close();
    }
  }
  return readUntilShown(document, stated, context);
}

async function readUntilShown(document: PdfDocument, stated: readonly string[], context: ReadContext): Promise<Comparison> {
  const pages: PageText[] = [];
  let isShown = false;
  for (const number of pagesByTotal(document.numPages)) {
    const read = await readPage(document, number, context);
    pages.push(...read.map((page) => ({ ...page, page: number })));
    isShown = stated.some((amount) => showsAmount(read, amount));
    if (isShown) break;
  }
  return { pages: pages.sort((a, b) => a.page - b.page), isShown, visible: null };
}

/** Empty for a page that is damaged: the XML is read whatever the page looks like. */
async function readPage(document: PdfDocument, number: number, context: ReadContext): Promise<readonly PageText[]> {
  try {
    return legible((await context.stages.readPdfText(onlyPage(document, number), stageOptions(context))).pages).pages;
  } catch {
    context.signal.throwIfAborted();
    return [];
  }
}

/** The total stands on the last page, or on the first with annexes behind; the pages between are read when both are silent. */
function pagesByTotal(count: number): number[] {
  if (count > pagesToCompare) return [];
  const between = Array.from({ length: Math.max(0, count - 2) }, (_, index) => index + 2);
  return [...new Set([count, 1, ...between])];
}

/** A document of one page of another. */
function onlyPage(document: PdfDocument, number: number): PdfDocument {
  return Object.create(document, {
    numPages: { value: 1 },
    getPage: { value: () => document.getPage(number) },
  });
}

async function readVisible(
  path: string,
  bytes: Uint8Array,
  document: PdfDocument,
  before: readonly Issue[],
  context: ReadContext,
): Promise<Reading> {
  const { stages, limits } = context;
  const issues = [...before];
  if (document.numPages > limits.maxPages) {
    issues.push(noteIssue("limit", `The PDF has ${document.numPages} pages; the first ${limits.maxPages} were read.`));
  }
  const { pages, scannedPages } = await stages.readPdfText(document, stageOptions(context));
  const [first] = scannedPages;
  let all: readonly PageText[] = pages;
  // A scanned first page decides what the document is; scanned pages behind a text are annexes.
  if (first !== undefined && pages.every(({ page, items }) => page >= first || items.length === 0)) {
    const scan = await readScan(createPageRecogniser(bytes, document, stages.ocr), scannedPages, context);
    issues.push(...scan.issues);
    all = merge(pages, scan.pages);
  }
  if (all.every(({ items }) => items.length === 0)) {
    issues.push(noteIssue("unreadable", "The PDF shows no text."));
  }
  return readPages({ path, mediaType, bytes, pages: all, issues }, context);
}

/**
 * Recognises the first page, which names the document, and the last, which has the totals; the pages between only when those two
 * are worth it, and as many as the limits of pages and time allow.
 */
async function readScan(recogniser: PageRecogniser, scanned: readonly number[], context: ReadContext): Promise<OcrResult> {
  const { stages, limits, enoughBy, signal } = context;
  const pages: PageText[] = [];
  const issues: Issue[] = [];
  const enough = AbortSignal.timeout(Math.min(Math.max(1, Math.round(enoughBy - performance.now())), longestTimer));
  const options = { ...stageOptions(context), signal: AbortSignal.any([signal, enough]) };
  const ends = [...new Set([...scanned.slice(0, 1), ...scanned.slice(-1)])].slice(0, limits.maxOcrPages);
  const between = scanned.slice(1, -1).slice(0, limits.maxOcrPages - ends.length);
  try {
    for (const together of [ends, ...pairs(between)]) {
      const result = await recogniser.recognise(together, options);
      pages.push(...result.pages);
      issues.push(...result.issues);
      if (together === ends && !isWorthMore(stages.classify(pages), pages)) return { pages, issues };
    }
  } catch (error) {
    signal.throwIfAborted();
    // Out of time: what was recognised until then is worth more than nothing.
    if (!enough.aborted) throw error;
  }
  const left = scanned.length - pages.length;
  if (left > 0) issues.push(noteIssue("limit", `Of ${scanned.length} scanned pages ${left} were not read.`));
  return { pages, issues };
}

function isWorthMore({ type }: Classified, pages: readonly PageText[]): boolean {
  return typesWithData.includes(type) && pages.some(({ items }) => items.length > 0);
}

/** Few pages at a time, so that what is done is kept when time runs out. */
function pairs(pages: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(pages.length / 2) }, (_, index) => pages.slice(index * 2, index * 2 + 2));
}

/** Recognised pages in the place of the empty ones. */
function merge(pages: readonly PageText[], recognised: readonly PageText[]): PageText[] {
  const numbers = new Set(recognised.map(({ page }) => page));
  return [...pages.filter(({ page }) => !numbers.has(page)), ...recognised].sort((a, b) => a.page - b.page);
}

function stageOptions({ signal, limits }: ReadContext): StageOptions {
  return { signal, maxPages: limits.maxPages, maxPixels: limits.maxPixels };
}
