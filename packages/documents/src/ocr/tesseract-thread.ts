/**
 * What runs in a worker thread: tesseract.js's own script, with language data from the packages that are installed and no way to
 * fetch anything from the network.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

interface WorkerScript {
  dispatchHandlers(packet: unknown, send: (answer: unknown) => void): void;
  setAdapter(adapter: Readonly<Record<string, unknown>>): void;
}

const require = createRequire(import.meta.url);
const script = require("tesseract.js/src/worker-script/index.js") as WorkerScript;

/** `…/deu.traineddata.gz` is in the package of that language, whatever the folder before it. */
async function readPackaged(path: string): Promise<Uint8Array> {
  const language = basename(path).split(".")[0] ?? "";
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  return readFile(join(folder, "4.0.0_best_int", `${language}.traineddata.gz`));
}

script.setAdapter({
  getCore: require("tesseract.js/src/worker-script/node/getCore.js"),
  gunzip: require("tesseract.js/src/worker-script/node/gunzip.js"),
  fetch: () => Promise.reject(new Error("language data come from packages, not from the network")),
  readCache: readPackaged,
  writeCache: () => Promise.resolve(),
  deleteCache: () => Promise.resolve(),
  checkCache: () => Promise.resolve(false),
});

parentPort?.on("message", (packet) => {
  script.dispatchHandlers(packet, (answer) => parentPort?.postMessage(answer));
});
