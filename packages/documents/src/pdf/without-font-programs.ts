/** How font descriptors name the stream with their outlines: `FontFile`, `FontFile2`, `FontFile3` (ISO 32000-1, table 122). */
const key = "/FontFile";

/**
 * A copy of a PDF in which no font has a program, of the same length, so that every offset still holds; null where none was
 * found (fonts without one, or descriptors in compressed streams). Text needs a font's tables of codes and widths; its outlines
 * are for drawing, and checking them takes pdf.js longer than all the rest. A font whose codes only its program explains reads
 * differently here: what is missing in such a copy may still be on the page.
 */
export function withoutFontPrograms(bytes: Uint8Array): Uint8Array | null {
  let at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(key);
  if (at === -1) return null;
  const copy = Buffer.from(bytes);
  for (; at !== -1; at = copy.indexOf(key, at)) copy.write("_", at + key.length - 1, "latin1");
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength);
}
