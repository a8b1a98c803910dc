import { createIsomorphicCanvasFactory, getDocumentProxy } from "unpdf";
import type { PdfDocument } from "../stages.ts";

/** Dots an inch for pages that are drawn to be read: finer gains no words, coarser loses some. */
const resolution = 200;
const pointsPerInch = 72;

export interface RenderedPage {
  readonly png: Uint8Array;
  readonly page: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws pages of an open PDF. It is opened once more for that, with a canvas to draw upon, which reading text does not need.
 * Throws what pdf.js throws.
 */
export async function* renderPages(
  document: PdfDocument,
  pages: readonly number[],
  options: { readonly maxPixels: number; readonly signal: AbortSignal },
): AsyncGenerator<RenderedPage> {
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import("@napi-rs/canvas"));
  const { createCanvas } = await import("@napi-rs/canvas");
  const drawable = await getDocumentProxy(await document.getData(), {
    CanvasFactory,
    enableXfa: false,
    maxImageSize: options.maxPixels,
    verbosity: 0,
  });
  try {
    for (const number of pages) {
      options.signal.throwIfAborted();
      const page = await drawable.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const scale = Math.min(
        resolution / pointsPerInch,
        Math.sqrt(options.maxPixels / Math.max(1, width * height)),
        8000 / Math.max(width, height),
      );
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
      const context = canvas.getContext("2d");
      // pdf.js is typed for browsers; this canvas does what it needs of theirs.
      const task = page.render({ canvas, canvasContext: context, viewport } as unknown as Parameters<typeof page.render>[0]);
      const stop = () => task.cancel();
      options.signal.addEventListener("abort", stop, { once: true });
      try {
        await task.promise;
      } catch (error) {
        options.signal.throwIfAborted();
        throw error;
      } finally {
        options.signal.removeEventListener("abort", stop);
      }
      const png = await canvas.encode("png");
      page.cleanup();
      yield { png, page: number, width, height };
    }
  } finally {
    await drawable.loadingTask.destroy();
  }
}
