import { PDFDocument } from "pdf-lib";
import { getDocumentProxy, renderPageAsImage } from "unpdf";

/** Dots an inch of a usual scan, and points an inch of PDF. */
const scale = 200 / 72;
const maxPages = 5;

/**
 * `asImage` in a process of its own, so that drawing does not count as the memory of reading. Null for what cannot be shown.
 */
export function drawApart(path: string): Uint8Array | null {
  return draw(path, null);
}

/** The same for a file in memory. */
export function drawBytesApart(bytes: Uint8Array): Uint8Array | null {
  return draw("/dev/stdin", bytes);
}

function draw(path: string, stdin: Uint8Array | null): Uint8Array | null {
  const { stdout, exitCode } = Bun.spawnSync([process.execPath, import.meta.path, path], { stdin, stderr: "ignore" });
  return exitCode === 0 && stdout.length > 0 ? new Uint8Array(stdout) : null;
}

/**
 * A PDF as somebody would scan it: one page as PNG, several as a PDF of pictures. Pictures stay as they are. Null for what
 * cannot be shown.
 */
async function asImage(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-")) return bytes;
  try {
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    const count = Math.min(document.numPages, maxPages);
    const pages: Uint8Array[] = [];
    for (let number = 1; number <= count; number += 1) {
      const image = await renderPageAsImage(document, number, { canvasImport: () => import("@napi-rs/canvas"), scale });
      pages.push(new Uint8Array(image));
    }
    await document.loadingTask.destroy();
    return pages.length === 1 ? (pages[0] ?? null) : await pictures(pages);
  } catch {
    return null;
  }
}

async function pictures(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const page of pages) {
    const image = await document.embedPng(page);
    const [width, height] = [image.width / scale, image.height / scale];
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return document.save();
}

if (import.meta.main) {
  const [path = ""] = process.argv.slice(2);
  const image = await asImage(new Uint8Array(await Bun.file(path).arrayBuffer()));
  if (image !== null) await Bun.write(Bun.stdout, image);
}
