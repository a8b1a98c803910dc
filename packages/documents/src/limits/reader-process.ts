/**
 * The process that reads: strangers' files meet native decoders and a PDF engine here, where they can be ended. Started by
 * `createDocumentReader` and spoken to by `messages.ts`; ends with its parent.
 *
 * @module
 */
import { createStages } from "../create-stages.ts";
import type { ProcessMessage, ReadRequest } from "./messages.ts";
import { readLocally } from "./read-locally.ts";
import { warmUp } from "./warm-up.ts";

const stages = createStages({ ocrWorkers: Number(process.argv[2] ?? 1) });

function send(message: ProcessMessage): void {
  process.send?.(message);
}

async function answer({ id, bytes, options, withSource }: ReadRequest): Promise<void> {
  const started = performance.now();
  try {
    const readings = await readLocally(bytes, options, stages, null);
    send({
      kind: "read",
      id,
      readings: withSource ? readings : readings.map(({ document }) => ({ document, source: null })),
      milliseconds: performance.now() - started,
    });
  } catch (error) {
    send({ kind: "failed", id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

// What a library throws where nobody awaits it: the file's time limit ends it, the process lives on.
process.on("unhandledRejection", () => {});
process.on("uncaughtException", () => {});
process.on("message", (request: ReadRequest) => void answer(request));
process.on("disconnect", () => process.exit());
await warmUp(stages);
send({ kind: "ready" });
