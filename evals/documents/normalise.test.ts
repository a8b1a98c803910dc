import { expect, test } from "vitest";
import { sameValue } from "./normalise.ts";

test.each([
  ["amount", "571.04", "571.04", true],
  ["amount", "496", "496.00", true],
  ["amount", "496.0", "496.000", true],
  ["amount", "-3.57", "-3.57", true],
  ["amount", "0.0", "-0.00", true],
  ["amount", "571.04", "571.05", false],
  ["amount", "3.57", "-3.57", false],
  ["code", "DE88 2008 0000", "DE8820080000", true],
  ["code", "RE-1/2", "re-1/2", true],
  ["code", "RE-1/2", "RE-1/3", false],
  ["date", "2026-03-31", "2026-03-31", true],
  ["name", "Bei Spiel GmbH", "BEI SPIEL GMBH", true],
  ["name", "Muster AG", "Muster AG Niederlassung", false],
  ["name", "UNIHAKKA INTERNATIONAL SDN BHD", "UNIHAKKA INTERNATI0NAL SDN BHD", true],
  ["name", "Breza", "Hrast", false],
] as const)("%s: “%s” and “%s” mean the same: %s", (kind, truth, predicted, same) => {
  expect(sameValue(kind, truth, predicted)).toBe(same);
  expect(sameValue(kind, truth, null)).toBe(false);
});
