/**
 * `bun run eval documents --corpus DIR --out FILE [--strip-xml] [--as-image]`: reads every file below DIR and writes what it
 * found, one line of JSON a file. Predictions only; truth is kept, and compared, elsewhere (`documents:score`).
 *
 * `--strip-xml` reads PDFs by what they show, and leaves XML files out. `--as-image` also turns their pages into pictures first.
 *
 * @module
 */
import { createWriteStream } from "node:fs";
import { extname, relative } from "node:path";
import { parseArgs } from "node:util";
import { createDocumentReader, type DocumentReader } from "@omni/documents";
import { filesBelow } from "../files-below.ts";
import { drawApart } from "./as-image.ts";
import { predictionOf } from "./prediction.ts";

/** Truth, notes and scripts that lie beside the files. Everything else is read, whatever it is called. */
const noDocuments = [".json", ".md"];

/** `args` after `documents`. Throws when an option is missing or the folder cannot be read. */
export async function evalDocuments(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: "string" },
      out: { type: "string" },
      "strip-xml": { type: "boolean", default: false },
      "as-image": { type: "boolean", default: false },
    },
  });
  const { corpus, out: target } = values;
  if (corpus === undefined || target === undefined) {
    throw new Error("Say where the files are and where to write: --corpus DIR --out FILE");
  }
  const reader = createDocumentReader();
  const out = createWriteStream(target);
  const files = (await filesBelow(corpus)).filter((file) => !noDocuments.includes(extname(file).toLowerCase()));
  try {
    const visible = values["strip-xml"] || values["as-image"];
    for (const file of files) {
      const line = await predict(reader, corpus, file, visible, values["as-image"]);
      if (line !== null) out.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    reader.close();
    await new Promise<void>((resolve, reject) => out.end((error?: Error | null) => (error ? reject(error) : resolve())));
  }
}

async function predict(reader: DocumentReader, root: string, file: string, visible: boolean, asPicture: boolean) {
  // An XML file shows nothing.
  if (visible && extname(file).toLowerCase() === ".xml") return null;
  const bytes = asPicture ? drawApart(file) : new Uint8Array(await Bun.file(file).arrayBuffer());
  if (bytes === null) return null;
  const { documents, memoryBytes, milliseconds } = await reader.read(bytes, { name: "file", useEmbeddedXml: !visible });
  const rssBytes = process.memoryUsage.rss() + (memoryBytes ?? 0);
  return {
    ...predictionOf(relative(root, file), documents),
    ms: Math.round(milliseconds * 10) / 10,
    rssMb: Math.round(rssBytes / 1_000_000),
  };
}

if (import.meta.main) await evalDocuments(process.argv.slice(2));
