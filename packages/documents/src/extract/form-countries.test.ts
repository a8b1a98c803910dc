import { expect, test } from "vitest";
import { countryOfForm } from "./form-countries.ts";

test.each([
  ["Acme Pvt. Ltd.", "IN"],
  ["Rossi S.r.l.", "IT"],
  ["Duval SARL", "FR"],
  ["Van Dijk B.V.", "NL"],
  ["Kedai Sdn Bhd", "MY"],
  // Two or more countries have these.
  ["Acme Ltd", null],
  ["Muster GmbH", null],
  ["Breza d.o.o.", null],
  ["Kai Lindholm", null],
  [null, null],
] as const)("%s: %s", (name, country) => {
  expect(countryOfForm(name)).toBe(country);
});
