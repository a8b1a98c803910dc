import type { Limits } from "../options.ts";
import { readPart } from "./read-part.ts";

/** For each cell style (`s` of a cell), whether its numbers are days (ECMA-376 part 1, 18.8.30: ids 14–22, 27–36, 45–47, 50–58). */
export function readDateStyles(styles: Uint8Array | undefined, limits: Limits): boolean[] {
  const custom = new Map<string, boolean>();
  readPart(styles, "numFmt", limits, ({ attributes }) => {
    custom.set(attributes.numFmtId ?? "", isDateFormat(attributes.formatCode ?? ""));
  });
  const dates: boolean[] = [];
  readPart(styles, "xf", limits, ({ attributes }, parent) => {
    if (parent !== "cellXfs") return;
    const id = attributes.numFmtId ?? "0";
    dates.push(custom.get(id) ?? isBuiltInDate(Number(id)));
  });
  return dates;
}

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[ymd]/i.test(bare) && !/[#0?]/.test(bare.replace(/s\.0+/i, ""));
}

/**
 * The day of a serial number: 1 is 1 January 1900, and 60 the 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1);
 * workbooks from old Macs count from 1904.
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
