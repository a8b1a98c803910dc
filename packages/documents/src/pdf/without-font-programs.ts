/** How font descriptors name the stream with their outlines: `FontFile`, `FontFile2`, `FontFile3` (ISO 32000-1, table 122). */
const key = "/FontFile";
/** What only the dictionaries of such streams say (ISO 32000-1, table 127): found where their descriptors are compressed. */
const marks = ["/Length1", "/Type1C", "/CIDFontType0C", "/OpenType"];
/** A stream's dictionary is short: what begins further behind a mark belongs to something else. */
const longestDictionary = 300;

export interface LightPdf {
  readonly bytes: Uint8Array;
  /** Every font says in a table of its own what its codes mean: then nothing reads differently without the programs. */
  readonly readsTheSame: boolean;
}

/**
 * A copy of a PDF in which no font has a program, of the same length, so that every offset still holds; null where none was
 * found. Text needs a font's tables of codes and widths; its outlines are for drawing, and checking them takes pdf.js longer than
 * all the rest. A font whose codes only its program explains reads differently here.
 */
export function withoutFontPrograms(bytes: Uint8Array): LightPdf | null {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const descriptors = placesOf(key, given);
  const programs = descriptors.length > 0 ? [] : marks.flatMap((mark) => programsBehind(mark, given));
  if (descriptors.length === 0 && programs.length === 0) return null;
  const copy = Buffer.from(given);
  for (const at of descriptors) copy.write("_", at + key.length - 1, "latin1");
  // Neither the header of a compressed stream nor that of a font: pdf.js takes the program for empty.
  for (const at of programs) copy.fill(0, at, at + 4);
  const readsTheSame = descriptors.length > 0 && placesOf("/ToUnicode", given).length >= descriptors.length;
  return { bytes: new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength), readsTheSame };
}

function placesOf(word: string, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** Where the streams begin in whose dictionaries a mark stands. */
function programsBehind(mark: string, bytes: Buffer): number[] {
  return placesOf(mark, bytes).flatMap((at) => {
    const behind = bytes.toString("latin1", at + mark.length, at + longestDictionary);
    const stream = /^(?![\w.-])[\s\S]*?>>\s*stream\r?\n/.exec(behind);
    return stream === null || behind.slice(0, stream[0].length).includes("endobj") ? [] : [at + mark.length + stream[0].length];
  });
}
