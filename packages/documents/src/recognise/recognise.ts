/** What a file is by its first bytes. Its name and its sender's media type are hearsay. */
export type FileKind = "pdf" | "image" | "xml" | "zip" | "email" | "text" | "unsupported" | "empty";

export interface Recognised {
  readonly kind: FileKind;
  readonly mediaType: string;
  /** Of what we know and do not read: how a person would call it; else null. */
  readonly name: string | null;
}

interface Signature {
  readonly mediaType: string;
  readonly kind: FileKind;
  readonly name?: string;
  readonly at?: number;
  readonly bytes: string;
}

/** Written as Latin-1 strings. Sources: the formats' own specifications. */
const signatures: readonly Signature[] = [
  { kind: "image", mediaType: "image/jpeg", bytes: "\xff\xd8\xff" },
  { kind: "image", mediaType: "image/png", bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "image", mediaType: "image/webp", bytes: "WEBP", at: 8 },
  { kind: "image", mediaType: "image/tiff", bytes: "II*\0" },
  { kind: "image", mediaType: "image/tiff", bytes: "MM\0*" },
  { kind: "zip", mediaType: "application/zip", bytes: "PK\x03\x04" },
  { kind: "zip", mediaType: "application/zip", bytes: "PK\x05\x06" },
  { kind: "unsupported", mediaType: "image/gif", name: "GIF image", bytes: "GIF8" },
  { kind: "unsupported", mediaType: "image/bmp", name: "BMP image", bytes: "BM" },
  { kind: "unsupported", mediaType: "application/gzip", name: "gzip archive", bytes: "\x1f\x8b" },
  { kind: "unsupported", mediaType: "application/vnd.rar", name: "RAR archive", bytes: "Rar!\x1a\x07" },
  { kind: "unsupported", mediaType: "application/x-7z-compressed", name: "7z archive", bytes: "7z\xbc\xaf\x27\x1c" },
  { kind: "unsupported", mediaType: "application/x-ole-storage", name: "old Office file", bytes: "\xd0\xcf\x11\xe0" },
  { kind: "unsupported", mediaType: "image/jxl", name: "JPEG XL image", bytes: "\0\0\0\x0cJXL " },
  { kind: "unsupported", mediaType: "image/jp2", name: "JPEG 2000 image", bytes: "\0\0\0\x0cjP  " },
  { kind: "unsupported", mediaType: "application/rtf", name: "RTF text", bytes: "{\\rtf" },
  { kind: "unsupported", mediaType: "application/postscript", name: "PostScript file", bytes: "%!PS" },
];

/** ISO base media files that are pictures, by their brands (ISO/IEC 23008-12). */
const hevcBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];
const avifBrands = ["avif", "avis"];

/** So many closing or qualified tags in its first 4,096 bytes make a text an XML. */
const leastTags = 3;

/** The PDF header may stand anywhere in the first 1,024 bytes (ISO 32000-1, annex H). */
const pdfHeaderWithin = 1024;

/** By content alone; never throws. */
export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { kind: "empty", mediaType: "application/octet-stream", name: null };
  const head = latin1(bytes.subarray(0, pdfHeaderWithin + 5));
  const signature = signatures.find(({ bytes: expected, at = 0 }) => head.startsWith(expected, at));
  if (signature?.kind === "zip" && isOfficeFile(head)) return unsupported("application/zip", "Office document");
  if (signature !== undefined && !isFalseBmp(signature, bytes)) return found(signature);
  if (head.startsWith("ftyp", 4)) return recogniseBaseMedia(head);
  if (head.includes("%PDF-")) return { kind: "pdf", mediaType: "application/pdf", name: null };
  const text = textHead(bytes);
  if (text === null) return unsupported("application/octet-stream", null);
  if (/^\s*<(?:!doctype\s+html|html[\s>])/i.test(text)) return unsupported("text/html", "web page");
  if (/^\s*<(?:\?xml|!--|!DOCTYPE|[A-Za-z_])/.test(text)) return { kind: "xml", mediaType: "application/xml", name: null };
  // Damaged in front, or junk before it: its parser will say so. As a text it would be guessed at.
  if (isMarkup(text)) return { kind: "xml", mediaType: "application/xml", name: null };
  if (isMail(text)) return { kind: "email", mediaType: "message/rfc822", name: null };
  return isProse(text) ? { kind: "text", mediaType: "text/plain", name: null } : unsupported("application/octet-stream", null);
}

function found({ kind, mediaType, name = null }: { kind: FileKind; mediaType: string; name?: string | null }): Recognised {
  return { kind, mediaType, name };
}

function unsupported(mediaType: string, name: string | null): Recognised {
  return { kind: "unsupported", mediaType, name };
}

/** “BM” also begins words: a bitmap says its own length next. */
function isFalseBmp({ mediaType }: Signature, bytes: Uint8Array): boolean {
  if (mediaType !== "image/bmp") return false;
  return bytes.length < 6 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) > bytes.length * 2;
}

/** Office Open XML and OpenDocument are ZIPs that begin with a list of their parts (ECMA-376, part 2; ODF 1.3, part 2). */
function isOfficeFile(head: string): boolean {
  const firstName = head.slice(30, 30 + head.charCodeAt(26) + 256 * head.charCodeAt(27));
  return firstName === "[Content_Types].xml" || firstName === "mimetype" || /^(?:_rels|docProps|word|xl|ppt)\//.test(firstName);
}

function recogniseBaseMedia(head: string): Recognised {
  // Box length, “ftyp”, major brand, version, compatible brands.
  const length = Math.min(Math.max(head.charCodeAt(2) * 256 + head.charCodeAt(3), 16), 256);
  const brands = [head.slice(8, 12), ...(head.slice(16, length).match(/[\s\S]{4}/g) ?? [])];
  if (brands.some((brand) => avifBrands.includes(brand))) return { kind: "image", mediaType: "image/avif", name: null };
  if (brands.some((brand) => hevcBrands.includes(brand))) return { kind: "image", mediaType: "image/heic", name: null };
  return unsupported("video/mp4", "video");
}

/** The beginning as text; null for binary files. */
function textHead(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes.subarray(0, 4096));
  if (first === 0x3c && second === 0) return new TextDecoder("utf-16le").decode(bytes.subarray(0, 4096));
  if (first === 0 && second === 0x3c) return new TextDecoder("utf-16be").decode(bytes.subarray(0, 4096));
  const head = bytes.subarray(0, 4096);
  return head.includes(0) ? null : new TextDecoder().decode(head).replace(/^\ufeff/, "");
}

/** Header fields of RFC 5322 from the first line on, at least two of those that every mail has. */
function isMail(text: string): boolean {
  const lines = text.replace(/^From [^\n]*\n/, "").split(/\r?\n/);
  if (!/^[A-Za-z][A-Za-z0-9-]*:/.test(lines[0] ?? "")) return false;
  const end = lines.indexOf("");
  const names = lines.slice(0, end === -1 ? undefined : end).map((line) => /^([A-Za-z-]+):/.exec(line)?.[1]?.toLowerCase());
  const common = ["from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path", "content-type"];
  return common.filter((name) => names.includes(name)).length >= 2;
}

/** Text that is full of tags, whatever it begins with. */
function isMarkup(text: string): boolean {
  return (
    /<\?xml\s|\sxmlns(?::\w+)?=["']/.test(text) ||
    (text.match(/<\/[\w:.-]+>|<(?!mailto:)[\w.-]+:[\w.-]+/g)?.length ?? 0) >= leastTags
  );
}

/** Text of any encoding, rather than bytes that happen to have no zero among them. */
function isProse(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text does not have
  const strange = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return strange <= text.length / 100;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
