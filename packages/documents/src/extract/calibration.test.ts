import { expect, test } from "vitest";
import { calibrated } from "./calibration.ts";

test("confidence is a share and rises with score and lead", () => {
  for (const measure of ["number", "issueDate", "gross", "sellerName", "merchant"] as const) {
    const weak = calibrated(measure, 0.2, 0);
    const strong = calibrated(measure, 1, 0);
    expect(weak).toBeGreaterThan(0);
    expect(strong).toBeLessThan(1);
    expect(strong).toBeGreaterThan(weak);
    expect(calibrated(measure, 0.5, 1)).toBeGreaterThanOrEqual(calibrated(measure, 0.5, 0));
  }
});
