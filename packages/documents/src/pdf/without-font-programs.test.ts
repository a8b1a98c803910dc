import { expect, test } from "vitest";
import { withoutFontPrograms } from "./without-font-programs.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : new TextDecoder().decode(bytes));
const copyOf = (text: string) => decode(withoutFontPrograms(encode(text))?.bytes);

test("every font's program is hidden, and no byte moves", () => {
  const bytes = encode("<</FontFile2 7 0 R>> <</FontFile 8 0 R/FontFile3 9 0 R>>");
  const light = withoutFontPrograms(bytes);
  expect(decode(light?.bytes)).toBe("<</FontFil_2 7 0 R>> <</FontFil_ 8 0 R/FontFil_3 9 0 R>>");
  expect(decode(bytes)).toContain("/FontFile2");
});

test("programs whose descriptors are compressed are emptied; what else looks like one is left alone", () => {
  expect(copyOf("<</Length 9/Length1 99>>\nstream\nabcdefghi\nendstream")).toBe(
    "<</Length 9/Length1 99>>\nstream\n\0\0\0\0efghi\nendstream",
  );
  expect(copyOf("<</Subtype /Type1C /Length 5>>\r\nstream\r\nabcde")).toContain("stream\r\n\0\0\0\0e");
  expect(copyOf("<</Length12 9>>\nstream\nabcdefghi")).toBeNull();
  expect(copyOf("<</Length1 9>>\nendobj 4 0 obj <</Length 9>>\nstream\nabcdefghi")).toBeNull();
});

test("fonts that say what their codes mean read the same without", () => {
  const readsTheSame = (text: string) => withoutFontPrograms(encode(text))?.readsTheSame;
  expect(readsTheSame("/FontFile2 7 0 R /ToUnicode 8 0 R")).toBe(true);
  expect(readsTheSame("/FontFile2 7 0 R /FontFile3 6 0 R /ToUnicode 8 0 R")).toBe(false);
  expect(readsTheSame("<</Length1 9>>stream\nabcd /ToUnicode 8 0 R")).toBe(false);
});

test("a part of a larger buffer is looked at alone", () => {
  const whole = encode("/FontFile2 %PDF no fonts");
  expect(withoutFontPrograms(whole.subarray(11))).toBeNull();
});

test("a PDF without fonts of its own needs no copy", () => {
  expect(withoutFontPrograms(encode("%PDF-1.7"))).toBeNull();
});
