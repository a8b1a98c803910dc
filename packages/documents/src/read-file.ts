import type { UnpackBudget, Unpacked } from "./container/contained-file.ts";
import { unpackEmail } from "./container/unpack-email.ts";
import { unpackZip } from "./container/unpack-zip.ts";
import type { Issue } from "./document.ts";
import { readXmlFile } from "./einvoice/read-einvoice.ts";
import { errorIssue } from "./issue.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readPages } from "./read-pages.ts";
import { type ReadContext, type Reading, unread } from "./reading.ts";
import { checkImage } from "./recognise/check-image.ts";
import { plainTextPages } from "./recognise/plain-text-pages.ts";
import { type Recognised, recognise } from "./recognise/recognise.ts";

/** Where a file lies in the outer one. */
interface Place {
  readonly path: string;
  /** Containers around it, and mails among them. */
  readonly depth: number;
  readonly mails: number;
  readonly budget: UnpackBudget;
}

/** Every document of a file, in the file's order. What cannot be read is a document with the reason. */
export async function readFile(path: string, bytes: Uint8Array, context: ReadContext): Promise<Reading[]> {
  const { maxBytes, maxUnpackedBytes } = context.limits;
  if (bytes.length > maxBytes) {
    const issue = errorIssue("limit", `The file has ${bytes.length} bytes, more than ${maxBytes}; it was not read.`);
    return [unread(path, "application/octet-stream", [issue])];
  }
  return readPlaced(bytes, { path, depth: 0, mails: 0, budget: { left: maxUnpackedBytes } }, context);
}

async function readPlaced(bytes: Uint8Array, place: Place, context: ReadContext): Promise<Reading[]> {
  context.signal.throwIfAborted();
  const recognised = recognise(bytes);
  const { path } = place;
  switch (recognised.kind) {
    case "pdf":
      return [await readPdf(path, bytes, context)];
    case "image":
      return [await readImage(path, bytes, recognised, context)];
    case "xml":
      return [readXmlFile(path, bytes, context)];
    case "text":
      return [readText(path, bytes, recognised, context)];
    case "zip":
    case "email":
      return readContainer(bytes, recognised, place, context);
    case "empty":
      return [unread(path, recognised.mediaType, [errorIssue("unreadable", "The file is empty.")])];
    case "unsupported": {
      const what = recognised.name === null ? "This kind of file" : `A file of this kind (${recognised.name})`;
      const issue = errorIssue(
        "unsupported",
        `${what} is not read. Send a PDF, a picture, an XML, a text, a ZIP of these, or a mail.`,
      );
      return [unread(path, recognised.mediaType, [issue])];
    }
  }
}

async function readContainer(
  bytes: Uint8Array,
  { kind, mediaType }: Recognised,
  { path, depth, mails, budget }: Place,
  context: ReadContext,
): Promise<Reading[]> {
  const { limits } = context;
  if (depth >= limits.maxDepth) {
    const issue = errorIssue("refused", `Files packed more than ${limits.maxDepth} deep are not read.`);
    return [unread(path, mediaType, [issue])];
  }
  const inside = kind === "email" ? mails + 1 : mails;
  const { files, issues }: Unpacked =
    kind === "email" ? await unpackEmail(bytes, limits, budget, inside) : unpackZip(bytes, limits, budget);
  const readings: Reading[] = [];
  // One after another: together they would need the memory of all.
  for (const file of files) {
    const placed = { path: `${path}/${file.name}`, depth: depth + 1, mails: inside, budget };
    readings.push(...(await readPlaced(file.bytes, placed, context)));
  }
  return issues.length === 0 ? readings : [unread(path, mediaType, issues), ...readings];
}

function readText(path: string, bytes: Uint8Array, { mediaType }: Recognised, context: ReadContext): Reading {
  const pages = plainTextPages(bytes);
  return readPages({ path, mediaType, bytes, pages, issues: [] }, context);
}

async function readImage(path: string, bytes: Uint8Array, { mediaType }: Recognised, context: ReadContext): Promise<Reading> {
  const { stages, signal, limits } = context;
  const problem = await checkImage(bytes, mediaType, limits);
  if (problem !== null) return unread(path, mediaType, [problem]);
  const options = { signal, maxPages: limits.maxOcrPages, maxPixels: limits.maxPixels };
  const { pages, issues } = await stages.ocr.read({ kind: "image", bytes }, options);
  const problems: Issue[] = [...issues];
  if (pages.every(({ items }) => items.length === 0)) {
    if (problems.length === 0) problems.push(errorIssue("unreadable", "No text was found in the picture."));
    return unread(path, mediaType, problems);
  }
  return readPages({ path, mediaType, bytes, pages, issues: problems }, context);
}
