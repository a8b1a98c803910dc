import "../../app/i18n/english.testing.ts";
import "./zod-texts.ts";
import { expect, test } from "vitest";
import { z } from "zod";

const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ message }) => message);

test("a field that is empty is said to be needed, whatever it should hold", () => {
  expect(said(z.string().min(1), "")).toEqual(["This is needed."]);
  expect(said(z.email(), "")).toEqual(["This is needed."]);
  expect(said(z.string(), undefined)).toEqual(["This is needed."]);
});

test("what is wrong is said in words, with the bound that was missed", () => {
  expect(said(z.email(), "nobody")).toEqual(["This is no e-mail address."]);
  expect(said(z.string().min(8), "short")).toEqual(["At least 8 characters."]);
  expect(said(z.string().max(1), "long")).toEqual(["At most 1 character."]);
  expect(said(z.number().max(10), 11)).toEqual(["At most 10."]);
  expect(said(z.string().regex(/x/), "y")).toEqual(["This is not valid."]);
});

test("a schema that knows better says it itself", () => {
  expect(said(z.string().min(8, "Longer, please."), "short")).toEqual(["Longer, please."]);
});
