import type { VerifiedClaim } from "@omni/ai-tools/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markClaims, piecesOf, withoutMarks } from "./mark-claims.ts";

const claim = (start: number, end: number): VerifiedClaim => ({ text: "", start, end, kind: "number", status: "unbound" });

test("a claim is cut out where it stands, counted from the beginning of the answer", () => {
  const marked = markClaims("Acme owes 12 EUR.", 100, [claim(100, 104), claim(110, 116)]);
  expect(piecesOf(marked)).toEqual([
    { text: "Acme", claim: 0 },
    { text: " owes ", claim: null },
    { text: "12 EUR", claim: 1 },
    { text: ".", claim: null },
  ]);
});

test("claims of other texts of the answer mark nothing", () => {
  expect(markClaims("Nothing here.", 50, [claim(0, 4), claim(45, 52), claim(60, 70)])).toBe("Nothing here.");
});

test("a text that has such characters itself is left as it is", () => {
  const odd = "a\uE000b 12";
  expect(markClaims(odd, 0, [claim(4, 6)])).toBe(odd);
});

test("whatever is marked, the text stays the same", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 40 }).filter((it) => !/[\uE000-\uF8FF]/.test(it));
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 5 }), (words, places) => {
      const claims = places.map(([start, length]) => claim(start, start + length)).sort((a, b) => a.start - b.start);
      const marked = markClaims(words, 0, claims);
      expect(withoutMarks(marked)).toBe(words);
      expect(
        piecesOf(marked)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(words);
    }),
  );
});
