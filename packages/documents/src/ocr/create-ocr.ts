import sharp from "sharp";
import { detectLanguage } from "../classify/detect-language.ts";
import type { Issue } from "../document.ts";
import { findLabels } from "../extract/find-labels.ts";
import type { CreateOcr, Ocr, OcrResult, OcrSource, PageText, StageOptions } from "../stages.ts";
import { layOut } from "../text/layout.ts";
import { firstRecogniser, recognisers } from "./languages.ts";
import {
  type DecodedPicture,
  decodePicture,
  type PreparedPicture,
  preparePicture,
  shapeOf,
  type Turn,
} from "./prepare-picture.ts";
import { type RecognisedWord, type Recogniser, RecogniserPool } from "./recogniser-pool.ts";
import { renderPages } from "./render-pages.ts";

/** The upper share of a first page that tells its language, and whether it stands on its head. */
const head = 0.27;
/** Where the head tells no language: down to here it is looked for. */
const more = 0.55;
/** Rows of pixels that can hold a line. */
const leastPart = 8;
/** Above this mean confidence words stand upright; between the two they do when some of them are known. */
const certain = 0.8;
const doubtful = 0.5;
/** Where lines seem to stand, fewer words than this are noise, however clear. */
const fewWords = 5;
/** Noise has short words of all languages in it. */
const leastEvidence = 4;
/** Below this share, lines seem to stand (see `lyingOverStanding`). */
const standing = 0.5;

/**
 * OCR in worker threads, with language data from installed packages. The head of a document is read first; its language then
 * reads the rest. Pictures that cannot be decoded become issues.
 */
export const createOcr: CreateOcr = ({ workers }): Ocr => {
  const pool = new RecogniserPool(workers);
  return {
    read: (source, options) => readSource(source, options, pool),
    close: () => pool.close(),
  };
};

async function readSource(source: OcrSource, options: StageOptions, pool: RecogniserPool): Promise<OcrResult> {
  const pages: PageText[] = [];
  try {
    if (source.kind === "pdf") await readPdfPages(source, options, pool, pages);
    else await readPictures(source.bytes, options, pool, pages);
  } catch (error) {
    options.signal.throwIfAborted();
    const issue = issueOf(error);
    if (issue === null) throw error;
    return { pages, issues: [issue] };
  }
  return { pages, issues: [] };
}

async function readPictures(bytes: Uint8Array, options: StageOptions, pool: RecogniserPool, pages: PageText[]): Promise<void> {
  const meta = await sharp(bytes, { limitInputPixels: options.maxPixels }).metadata();
  // Only TIFF has pages; the frames of an animation are one picture.
  const count = meta.format === "tiff" ? Math.min(meta.pages ?? 1, options.maxPages) : 1;
  const reading = new DocumentReading(pool, options);
  const results = await Promise.all(
    Array.from({ length: count }, async (_, index) => ({ index, read: await reading.read(bytes, index, index === 0) })),
  );
  for (const { index, read } of results)
    pages.push({ page: index + 1, width: read.width, height: read.height, from: "ocr", skew: read.skew, items: read.items });
}

async function readPdfPages(
  source: Extract<OcrSource, { kind: "pdf" }>,
  options: StageOptions,
  pool: RecogniserPool,
  pages: PageText[],
): Promise<void> {
  const reading = new DocumentReading(pool, options);
  const wanted = source.pages.slice(0, options.maxPages);
  const work: Promise<PageText>[] = [];
  // Drawing a page takes a fraction of reading it; two in flight a thread keep memory bounded.
  for await (const rendered of renderPages(source.document, wanted, options)) {
    const first = work.length === 0;
    const read = reading.read(rendered.png, 0, first).then(({ width, skew, items }) => {
      const points = rendered.width / width;
      return {
        page: rendered.page,
        width: rendered.width,
        height: rendered.height,
        from: "ocr" as const,
        skew,
        items: items.map((item) => ({
          ...item,
          x: item.x * points,
          y: item.y * points,
          width: item.width * points,
          height: item.height * points,
        })),
      };
    });
    read.catch(() => {});
    work.push(read);
    if (work.length >= pagesInFlight) await work[work.length - pagesInFlight];
  }
  pages.push(...(await Promise.all(work)));
}

const pagesInFlight = 4;

type ReadPicture = { width: number; height: number; skew: number; items: PageText["items"] };

/** The pages of one document: the first tells the language of all. */
class DocumentReading {
  readonly #pool: RecogniserPool;
  readonly #options: StageOptions;
  readonly #language: Promise<string>;
  #tell: (language: string) => void = () => {};

  constructor(pool: RecogniserPool, options: StageOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#language = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  async read(bytes: Uint8Array, page: number, first: boolean): Promise<ReadPicture> {
    const { maxPixels, signal } = this.#options;
    try {
      // The first page must not wait for a thread behind its own followers.
      if (!first) await this.#language;
      // Pictures are decoded when it is their turn, so that a long document does not lie in memory as pixels.
      return await this.#pool.use(signal, async (recogniser) => {
        const decoded = await decodePicture(bytes, { maxPixels, page });
        signal.throwIfAborted();
        return first ? this.#readFirst(recogniser, decoded) : this.#readNext(recogniser, decoded);
      });
    } finally {
      if (first) this.#tell(firstRecogniser);
    }
  }

  async #readFirst(recogniser: Recogniser, decoded: DecodedPicture): Promise<ReadPicture> {
    const reading = await this.#upright(recogniser, decoded);
    const { picture } = reading;
    let language = languageOf(reading.words);
    if (language === null) {
      // A letterhead with names alone has no language; what stands below it has.
      await reading.readTo(more);
      language = languageOf(reading.words);
    }
    this.#tell(language ?? firstRecogniser);
    if (language !== null && language !== firstRecogniser)
      return result(picture, await readPart(recogniser, picture, language, 0, picture.height));
    await reading.readTo(1);
    return result(picture, reading.words);
  }

  /** The head of a first page, and more where that is not enough to tell that it stands upright. */
  async #upright(recogniser: Recogniser, decoded: DecodedPicture): Promise<PartialReading> {
    const given = new PartialReading(recogniser, await preparePicture(decoded, 0));
    await given.readSome(head);
    const { lying } = given.picture;
    if (isUpright(given.words, lying)) return given;
    const isNonsense = () => given.words.length < fewWords || meanConfidence(given.words) < doubtful;
    if (!(isNonsense() && (lying < standing || given.words.length === 0))) {
      // Nearly all pictures stand upright: reading on costs nothing then, looking at other ways up does.
      await given.readTo(more);
      if (isUpright(given.words, lying)) return given;
    }
    let best = given;
    for (const turn of lying < standing || isNonsense() ? sideways : upsideDown) {
      const turned = new PartialReading(recogniser, await preparePicture(decoded, turn));
      await turned.readSome(head);
      if (sense(turned.words) > sense(best.words) + 0.1) best = turned;
      if (isUpright(best.words, best.picture.lying)) break;
    }
    return best;
  }

  async #readNext(recogniser: Recogniser, decoded: DecodedPicture): Promise<ReadPicture> {
    const picture = await preparePicture(decoded, 0);
    return result(picture, await readPart(recogniser, picture, await this.#language, 0, picture.height));
  }
}

const sideways: readonly Turn[] = [90, 270, 180];
const upsideDown: readonly Turn[] = [180];

/** A picture read from its upper edge downwards, as far as it has been asked for. */
class PartialReading {
  readonly picture: PreparedPicture;
  readonly words: RecognisedWord[] = [];
  readonly #recogniser: Recogniser;
  #read = 0;

  constructor(recogniser: Recogniser, picture: PreparedPicture) {
    this.#recogniser = recogniser;
    this.picture = picture;
  }

  /** `share`: of the height, from the upper edge. What was read is not read again. */
  async readTo(share: number): Promise<void> {
    const cut = share < 1 ? cutAt(this.picture, share) : this.picture.height;
    const height = cut - this.#read;
    if (height < leastPart) return;
    this.words.push(...(await readPart(this.#recogniser, this.picture, firstRecogniser, this.#read, height)));
    this.#read = cut;
  }

  /** As far as `share`, or until there are words: a blank head tells nothing. */
  async readSome(share: number): Promise<void> {
    for (const until of [share, more, 1]) {
      await this.readTo(until);
      if (this.words.length > 0) return;
    }
  }
}

/** Parts are cut out of the picture: the recogniser's own way of looking at a part reads its upper edge wrongly. */
async function readPart(
  recogniser: Recogniser,
  picture: PreparedPicture,
  language: string,
  top: number,
  height: number,
): Promise<RecognisedWord[]> {
  const shape = shapeOf(picture.width, picture.height);
  const words = await recogniser.recognise(picture.encode(top, height), language, shape);
  return top === 0 ? words : words.map((word) => ({ ...word, y: word.y + top }));
}

function cutAt(picture: PreparedPicture, share: number): number {
  return Math.min(picture.height, Math.max(1, Math.round(picture.cutNear(picture.height * share))));
}

/** The recogniser for what words say; null when they are too few to tell. */
function languageOf(words: readonly RecognisedWord[]): string | null {
  const { text, labels } = understood(words);
  const language = detectLanguage(text, labels, leastEvidence);
  return language === null ? null : (recognisers[language] ?? firstRecogniser);
}

function understood(words: readonly RecognisedWord[]): { text: string; labels: ReadonlySet<string>[] } {
  const layout = layOut([
    { page: 1, width: 1000, height: 1000, from: "ocr", items: words.filter((word) => word.confidence > 0.6) },
  ]);
  const text = layout.rows.map((row) => row.segments.map((segment) => segment.text).join(" ")).join("\n");
  return {
    text,
    labels: findLabels(layout)
      .filter((hit) => hit.end - hit.start > 3)
      .map((hit) => hit.languages),
  };
}

function isUpright(words: readonly RecognisedWord[], lying: number): boolean {
  // Ink without any word stands on its side or on its head; without ink there is nothing to turn.
  if (words.length === 0) return lying === 0;
  const mean = meanConfidence(words);
  const isCertain = mean >= certain && (lying >= standing || words.length >= fewWords);
  return isCertain || (mean >= doubtful && understood(words).labels.length > 0);
}

/** Upside-down letters are letters too, but they make no words that documents have. */
function sense(words: readonly RecognisedWord[]): number {
  return words.length === 0 ? 0 : meanConfidence(words) + 0.05 * Math.min(6, understood(words).labels.length);
}

function result(picture: PreparedPicture, words: readonly RecognisedWord[]): ReadPicture {
  return {
    width: picture.originalWidth,
    height: picture.originalHeight,
    skew: picture.skew,
    items: words.map((word) => ({ text: word.text, confidence: word.confidence, ...picture.toOriginal(word) })),
  };
}

function meanConfidence(words: readonly RecognisedWord[]): number {
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
}

/** What a bad picture or page brings about; null for faults of ours. */
function issueOf(error: unknown): Issue | null {
  const reason = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : "";
  if (/pixel limit/i.test(reason))
    return {
      severity: "error",
      code: "limit",
      rule: null,
      field: null,
      message: "The picture has more pixels than are allowed; it was not read.",
    };
  if (/unsupported image format|heif|codec|compression format/i.test(reason)) {
    return {
      severity: "error",
      code: "unreadable",
      rule: null,
      field: null,
      message: `The picture's format cannot be read: ${reason}`,
    };
  }
  if (
    /Input|VipsJpeg|Vips|premature|corrupt|bad |png|jpeg|webp|tiff|pngload|jpegload|Error attempting to read image/i.test(
      reason,
    ) ||
    /Exception$/.test(name)
  ) {
    return { severity: "error", code: "damaged", rule: null, field: null, message: `The picture cannot be decoded: ${reason}` };
  }
  return null;
}
