import { expect, test } from "vitest";
import { countryIn } from "./addresses.ts";

test.each([
  ["69002 Lyon, France", "FR"],
  ["United Kingdom", "GB"],
  ["Srbija", "RS"],
  ["Deutschland", "DE"],
  ["Vietnam", "VN"],
  ["Hrvatska", "HR"],
])("%s is %s, and no code that was withdrawn", (line, code) => {
  expect(countryIn(line)).toBe(code);
});
