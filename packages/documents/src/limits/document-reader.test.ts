import { afterAll, describe, expect, test } from "vitest";
import { ublInvoice } from "../einvoice/einvoices.testing.ts";
import { pdfWith } from "../pdf/pdfs.testing.ts";
import { readDocument } from "../read-document.ts";
import { createDocumentReader } from "./document-reader.ts";

const reader = createDocumentReader({ processes: 2 });
afterAll(() => reader.close());

const encode = (text: string) => new TextEncoder().encode(text);

describe("a reader in processes of its own", () => {
  test("reads files at the same time and gives each its own", async () => {
    const numbers = Array.from({ length: 8 }, (_, index) => `2026-${index}`);
    const results = await Promise.all(numbers.map((number) => reader.read(encode(ublInvoice({ number })))));
    expect(results.map(({ documents }) => documents.map(({ data }) => data?.number))).toEqual(
      numbers.map((number) => [number]),
    );
  });

  test("says the same as in the caller's thread", async () => {
    const bytes = await pdfWith({ pages: [["Invoice 2026-0042", "Total EUR 137,80"]] });
    const { documents } = await reader.read(bytes, { name: "a.pdf" });
    expect(documents).toEqual(await readDocument(bytes, { name: "a.pdf" }));
  });

  test("reads by the options that it is given", async () => {
    const bytes = encode(ublInvoice());
    const { documents } = await reader.read(bytes, {
      own: { names: ["Breza d.o.o."], vatIds: [] },
      limits: { maxXmlElements: 5 },
    });
    expect(documents).toMatchObject([{ issues: [{ code: "limit" }] }]);
  });

  test("options that make no sense are refused before anything is read", async () => {
    await expect(reader.read(encode("x"), { limits: { maxPages: -1 } })).rejects.toThrow();
    expect((await reader.read(encode(ublInvoice()))).documents).toHaveLength(1);
  });
});

test("a signal that was aborted is thrown", async () => {
  const signal = AbortSignal.abort(new Error("not wanted"));
  await expect(readDocument(encode(ublInvoice()), { signal })).rejects.toThrow("not wanted");
});
