import { TextDecoder } from "node:util";
import type { Issue } from "../model.ts";
import type { Charset } from "./charset.ts";

const newline = 0x0a;
const blockLength = 32 * 1024;

/**
 * The file as text, block by block; blocks end where a line ends when they can. In a file of UTF-8 or of a single-byte charset
 * each line that does not fit is decoded by the other one, and the first such line is reported: a file glued together from two
 * exports loses no letters.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  charset: Charset,
  onIssue: (issue: Issue) => void,
): AsyncGenerator<string> {
  if (charset.wide) {
    const decoder = new TextDecoder(charset.name);
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
    return;
  }
  const decode = createLineDecoder(charset, onIssue);
  let kept: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    // Small blocks: text is taken apart into slices, and a slice keeps its whole block alive.
    for (let start = 0; start < chunk.length; start += blockLength) {
      let piece = chunk.subarray(start, start + blockLength);
      if (kept.length > 0) {
        const lineEnd = piece.indexOf(newline) + 1;
        const line = join(kept, lineEnd === 0 ? piece : piece.subarray(0, lineEnd));
        piece = lineEnd === 0 ? line : piece.subarray(lineEnd);
        if (lineEnd > 0) yield decode(line);
      }
      const cut = cutAt(piece);
      // A copy, so that the block can go.
      kept = piece.slice(cut);
      if (cut > 0) yield decode(piece.subarray(0, cut));
    }
  }
  if (kept.length > 0) yield decode(kept);
}

/** After the last line end; in a file without lines, after the last byte that is surely a character of its own. */
function cutAt(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(newline);
  if (end !== -1) return end + 1;
  let cut = bytes.length;
  while (cut > 0 && (bytes[cut - 1] ?? 0) >= 0x80) cut -= 1;
  return cut;
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}

function createLineDecoder(charset: Charset, onIssue: (issue: Issue) => void): (bytes: Uint8Array) => string {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const legacy = new TextDecoder(charset.fallback);
  let line = 1;
  let reported = false;
  const odd = (decodedAs: string) => {
    if (reported) return;
    reported = true;
    const message = `The file is ${charset.name}, but this line is ${decodedAs}: it was put together from two encodings. Check names there.`;
    onIssue({ severity: "warning", code: "encoding", message, line });
  };
  const decodeLine = (bytes: Uint8Array): string => {
    if (bytes.every((byte) => byte < 0x80)) return legacy.decode(bytes);
    try {
      const text = strict.decode(bytes);
      if (charset.name !== "utf-8") odd("utf-8");
      return text;
    } catch {
      if (charset.name === "utf-8") odd(charset.fallback);
      return legacy.decode(bytes);
    }
  };
  return (bytes) => {
    let text = "";
    if (charset.name === "utf-8") {
      try {
        text = strict.decode(bytes);
        line += countLines(bytes);
        return text;
      } catch {
        // Some line of the block is not UTF-8; they are looked at one by one.
      }
    }
    let start = 0;
    while (start < bytes.length) {
      const end = bytes.indexOf(newline, start);
      const next = end === -1 ? bytes.length : end + 1;
      text += decodeLine(bytes.subarray(start, next));
      if (end !== -1) line += 1;
      start = next;
    }
    return text;
  };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
