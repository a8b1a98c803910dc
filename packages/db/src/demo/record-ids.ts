import type { Random } from "./random.ts";

/** Makes a record's key for the moment (milliseconds since the epoch) it was created. */
export type RecordIds = (at: number) => string;

/** UUIDs of version 7 (RFC 9562, 5.7) whose random bits come from the seed, so that a demo has the same keys on every load. */
export function createRecordIds(random: Random): RecordIds {
  return (at) => {
    const time = hexadecimal(at, 12);
    const bits = random.bits();
    const versioned = hexadecimal(0x7000 | (bits & 0xfff), 4);
    const variant = hexadecimal(0x8000 | ((bits >>> 12) & 0x3fff), 4);
    const rest = hexadecimal(random.bits() >>> 16, 4) + hexadecimal(random.bits(), 8);
    return `${time.slice(0, 8)}-${time.slice(8)}-${versioned}-${variant}-${rest}`;
  };
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
