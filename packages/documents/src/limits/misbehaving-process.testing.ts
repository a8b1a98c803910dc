/** Stands in for the process that reads: does what the file's first byte says. */
import type { ReadRequest } from "./messages.ts";

const kept: Uint8Array[] = [];

process.on("message", ({ id, bytes }: ReadRequest) => {
  switch (String.fromCharCode(bytes[0] ?? 0)) {
    case "h":
      for (;;);
    case "c":
      process.exit(3);
      break;
    case "m":
      // Touched page by page, so that it is resident.
      for (;;) kept.push(new Uint8Array(8 * 1024 * 1024).fill(1));
    case "k":
      // A file that needs 240 MB, of which the process never gives back any.
      kept.push(...Array.from({ length: 30 }, () => new Uint8Array(8 * 1024 * 1024).fill(1)));
      setTimeout(() => process.send?.({ kind: "read", id, readings: [], milliseconds: 1 }), 100);
      break;
    case "f":
      process.send?.({ kind: "failed", id, message: "a fault\n  at somewhere" });
      break;
    default:
      process.send?.({ kind: "read", id, readings: [], milliseconds: 1 });
  }
});
process.on("disconnect", () => process.exit());
process.send?.({ kind: "ready" });
