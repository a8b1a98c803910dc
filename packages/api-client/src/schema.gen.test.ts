import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeServer, toTypes } from "../scripts/api-schema.ts";

test("the committed types are what the server says; `bun run generate` in packages/api-client mends this", async () => {
  const committed = await readFile(new URL("./schema.gen.ts", import.meta.url), "utf8");
  expect(await toTypes(await describeServer())).toBe(committed);
});
