import { expect, test } from "vitest";
import { withoutFontPrograms } from "./without-font-programs.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

test("every font's program is hidden, and no byte moves", () => {
  const bytes = encode("<</FontFile2 7 0 R>> <</FontFile 8 0 R/FontFile3 9 0 R>>");
  expect(decode(withoutFontPrograms(bytes))).toBe("<</FontFil_2 7 0 R>> <</FontFil_ 8 0 R/FontFil_3 9 0 R>>");
  expect(decode(bytes)).toContain("/FontFile2");
});

test("a part of a larger buffer is looked at alone", () => {
  const whole = encode("/FontFile2 %PDF no fonts");
  expect(withoutFontPrograms(whole.subarray(11))).toBeNull();
});

test("a PDF without fonts of its own needs no copy", () => {
  expect(withoutFontPrograms(encode("%PDF-1.7"))).toBeNull();
});
