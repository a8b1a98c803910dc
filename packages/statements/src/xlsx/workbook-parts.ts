import { unzipSync } from "fflate";
import type { Limits } from "../options.ts";

export type WorkbookParts = ReadonlyMap<string, Uint8Array>;

/** The XML parts of a workbook; a string says why there are none. Sizes are checked before anything is unpacked. */
export function unpackWorkbook(
  bytes: Uint8Array,
  { maxUnpackedBytes }: Pick<Limits, "maxUnpackedBytes">,
): WorkbookParts | string {
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(name)) return false;
        total += originalSize;
        return total <= maxUnpackedBytes;
      },
    });
  } catch {
    return "The workbook is damaged: its zip archive cannot be read. Save it again, or export CSV.";
  }
  if (total > maxUnpackedBytes)
    return `The workbook unpacks to more than ${Math.round(maxUnpackedBytes / 1024 / 1024)} MB; it was not read.`;
  const parts = new Map(Object.entries(unpacked));
  if (!parts.has("xl/workbook.xml"))
    return "The file is a zip archive, but no workbook (.xlsx); unpack it and import what is inside.";
  return parts;
}
