/** One entry of a ZIP's central directory (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record is 22 bytes and may be followed by a comment of up to 65,535. */
const endLength = 22;
const longestComment = 0xffff;

/**
 * The entries as the central directory has them, which is what other programs show; at most `maxEntries` + 1 are read. Null when
 * there is none, or when it points outside of the file: a damaged ZIP, or one with ZIP64 sizes, which no invoice needs.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count && entries.length <= maxEntries; index += 1) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== entrySignature) return null;
    const nameLength = view.getUint16(position + 28, true);
    const utf8 = (view.getUint16(position + 8, true) & 0x800) !== 0;
    const name = bytes.subarray(position + 46, position + 46 + nameLength);
    entries.push({
      path: new TextDecoder(utf8 ? "utf-8" : "latin1").decode(name),
      encrypted: (view.getUint16(position + 8, true) & 1) !== 0,
      method: view.getUint16(position + 10, true),
      packedBytes: view.getUint32(position + 20, true),
      unpackedBytes: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; null when its local header is not where the directory says. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return start + entry.packedBytes > bytes.length ? null : bytes.subarray(start, start + entry.packedBytes);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let position = last; position >= Math.max(0, last - longestComment); position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  return null;
}
