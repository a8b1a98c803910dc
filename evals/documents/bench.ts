/**
 * `bun evals/documents/bench.ts --pdfs DIR --pictures DIR`: what reading costs beside the bare libraries on the same files and in
 * the same run. Prints medians:
 * – a text PDF read (opened, classified, extracted, checked, in a process of its own) over bare unpdf reading its text;
 * – a picture read over bare tesseract.js on the same pixels;
 * – pictures a second of an OCR pool of two over one worker.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { createDocumentReader } from "@omni/documents";
import { createWorker, OEM } from "tesseract.js";
import { extractText } from "unpdf";
import { createOcr } from "../../packages/documents/src/ocr/create-ocr.ts";
import { filesBelow } from "../files-below.ts";

const rounds = 5;
/** Pictures differ: the median of a dozen, each read once, moves by a fifth between runs. */
const mostPictures = 48;
const picturesOfPool = 12;
const stage = { signal: new AbortController().signal, maxPages: 1, maxPixels: 50_000_000 };

type Bytes = Uint8Array<ArrayBuffer>;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function load(root: string, extension: RegExp): Promise<Bytes[]> {
  return (await filesBelow(root)).filter((file) => extension.test(file)).map((file) => new Uint8Array(readFileSync(file)));
}

/** Files whose text bare unpdf can read; the others are no text PDFs. */
async function benchText(root: string): Promise<void> {
  const reader = createDocumentReader();
  const ratios: number[] = [];
  const ours: number[] = [];
  const bares: number[] = [];
  for (const bytes of await load(root, /\.pdf$/i)) {
    const length = await extractText(bytes.slice(), { mergePages: true }).then(
      ({ text }) => text.length,
      () => 0,
    );
    if (length < 200) continue;
    const bare: number[] = [];
    const own: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await timed(() => extractText(bytes.slice())));
      own.push(await timed(() => reader.read(bytes, { useEmbeddedXml: false })));
    }
    bares.push(median(bare));
    ours.push(median(own));
    ratios.push(median(own) / median(bare));
  }
  reader.close();
  console.info(
    `text PDFs: ${ratios.length} files, bare unpdf ${median(bares).toFixed(1)} ms, read ${median(ours).toFixed(1)} ms, ` +
      `${median(ratios).toFixed(2)}× a file (asked: at most 5)`,
  );
}

async function benchPictures(root: string): Promise<void> {
  const pictures = (await load(root, /\.(?:jpe?g|png)$/i)).slice(0, mostPictures);
  const langPath = join(dirname(Bun.resolveSync("@tesseract.js-data/eng/package.json", import.meta.dir)), "4.0.0_best_int");
  const bare = await createWorker("eng", OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: "none" });
  const one = createOcr({ workers: 1 });
  const two = createOcr({ workers: 2 });
  const readAll = (ocr: typeof one) =>
    Promise.all(pictures.slice(0, picturesOfPool).map((bytes) => ocr.read({ kind: "image", bytes }, stage)));
  const ratios: number[] = [];
  const gains: number[] = [];
  await readAll(two);
  await readAll(one);
  for (const bytes of pictures) {
    await bare.recognize(Buffer.from(bytes));
    const alone = await timed(() => bare.recognize(Buffer.from(bytes)));
    ratios.push((await timed(() => one.read({ kind: "image", bytes }, stage))) / alone);
  }
  for (let round = 0; round < 3; round += 1) gains.push((await timed(() => readAll(one))) / (await timed(() => readAll(two))));
  await Promise.all([bare.terminate(), one.close(), two.close()]);
  console.info(`pictures: ${pictures.length}, ${median(ratios).toFixed(2)}× bare tesseract (asked: at most 1.5)`);
  console.info(`an OCR pool of two reads ${median(gains).toFixed(2)}× what one worker reads (asked: at least 1.7)`);
}

const { values } = parseArgs({ options: { pdfs: { type: "string" }, pictures: { type: "string" } } });
if (values.pdfs !== undefined) await benchText(values.pdfs);
if (values.pictures !== undefined) await benchPictures(values.pictures);
