/**
 * What the stages of reading give each other. `read-document.ts` joins them; each stage is a function of one of these types, so
 * that one can be replaced (in a test, or by a model) without the others knowing.
 *
 * Boxes are in points from the page's upper left corner with y growing downwards; a photograph's point is one pixel of the
 * picture as it was given, upright. Pages count from 1.
 *
 * @module
 */
import type { LanguageModel } from "ai";
import type { getDocumentProxy } from "unpdf";
import type { DocumentType, FieldEvidence, InvoiceData, Issue } from "./document.ts";

/** An open PDF of pdf.js: opened once, by `pdf/open-pdf.ts`, and closed by who opened it. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A run of text with its place. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0–1 from OCR; 1 from a text layer. */
  readonly confidence: number;
}

export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly from: "text" | "ocr";
  /** Degrees, clockwise, by which a scanned page lies askew; places are those on the page as it was given. */
  readonly skew?: number;
  readonly items: readonly TextItem[];
}

/** What every slow stage obeys: it throws `signal.reason` soon after the signal is aborted, and leaves nothing running. */
export interface StageOptions {
  readonly signal: AbortSignal;
  readonly maxPages: number;
  /** Of one picture, or of one rendered page: more is scaled down before it is decoded whole, or refused. */
  readonly maxPixels: number;
}

export interface PdfText {
  readonly pages: readonly PageText[];
  /** Pages whose text layer is empty or useless while something is drawn on them: candidates for OCR. */
  readonly scannedPages: readonly number[];
}
export type ReadPdfText = (document: PdfDocument, options: StageOptions) => Promise<PdfText>;

/** What OCR reads: a picture file (JPEG, PNG, WebP, TIFF of several pages, HEIC), or pages of an open PDF. */
export type OcrSource =
  | { readonly kind: "image"; readonly bytes: Uint8Array }
  | { readonly kind: "pdf"; readonly document: PdfDocument; readonly pages: readonly number[] };

export interface OcrResult {
  readonly pages: readonly PageText[];
  /** `unreadable` or `damaged` pictures; an empty `pages` then. Only an abort, or a fault of ours, is thrown. */
  readonly issues: readonly Issue[];
}

/** Worker threads with a recogniser each. They start with the first page, and end with `close`. */
export interface Ocr {
  read(source: OcrSource, options: StageOptions): Promise<OcrResult>;
  close(): Promise<void>;
}
export type CreateOcr = (options: { readonly workers: number }) => Ocr;

export interface Classified {
  readonly type: DocumentType;
  /** 0–1, calibrated. */
  readonly confidence: number;
  /** ISO 639-1. */
  readonly language: string | null;
}
export type Classify = (pages: readonly PageText[]) => Classified;

/** The reader's own company: never the seller of a document that was received. */
export interface OwnCompany {
  readonly names: readonly string[];
  readonly vatIds: readonly string[];
  /** ISO 3166-1 alpha-2. Helps to settle dates and numbers that could be read two ways. */
  readonly country?: string;
}

export interface ExtractOptions {
  readonly type: DocumentType;
  readonly language: string | null;
  readonly own: OwnCompany | null;
}
export interface Extracted {
  readonly data: InvoiceData;
  readonly evidence: readonly FieldEvidence[];
  /** Of the extraction itself (`ambiguous`, `replaced`, `model`, `budget`, …). Arithmetic and identifiers are checked after it, by `check/`. */
  readonly issues: readonly Issue[];
}
export type ExtractInvoice = (pages: readonly PageText[], options: ExtractOptions) => Extracted;

/** A model that may be asked, and what one document may cost. */
export interface ModelBudget {
  readonly model: LanguageModel;
  /** Shown as evidence: `mistral:mistral-small-latest`. */
  readonly name: string;
  readonly maxMilliseconds: number;
  readonly maxOutputTokens: number;
  /** In millionths of a dollar, with `price`; null where tokens cost nothing, such as on the user's own machine. */
  readonly maxCost: bigint | null;
  readonly price: { readonly inputPerMillion: bigint; readonly outputPerMillion: bigint } | null;
  /** Whether the file itself may be sent; otherwise its text is. */
  readonly sendFile: boolean;
}
export interface ModelRequest extends ExtractOptions {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly pages: readonly PageText[];
  readonly local: Extracted;
  /** What `check/` says of the local result: its fields are the doubtful ones. */
  readonly localIssues: readonly Issue[];
  /** Runs the same checks on any other candidate. */
  check(data: InvoiceData): readonly Issue[];
  readonly budget: ModelBudget;
  readonly signal: AbortSignal;
}
/** Never worse than `local`; its issues say what was replaced. Failures of the model are issues, not exceptions. */
export type ExtractWithModel = (request: ModelRequest) => Promise<Extracted>;

/** The stages that read a file on this machine. A model is asked afterwards, by who holds its key. */
export interface Stages {
  readonly readPdfText: ReadPdfText;
  readonly ocr: Ocr;
  readonly classify: Classify;
  readonly extractInvoice: ExtractInvoice;
}
