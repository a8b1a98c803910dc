import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ublInvoice } from "../einvoice/einvoices.testing.ts";
import { readFile } from "../read-file.ts";
import { contextForTest } from "../stages.testing.ts";
import { displayName } from "./contained-file.ts";

const invoice = new TextEncoder().encode(ublInvoice());

async function read(bytes: Uint8Array, limits: Parameters<typeof contextForTest>[0] = {}) {
  const readings = await readFile("file", bytes, contextForTest(limits));
  return readings.map(({ document: { path, type, data, issues } }) => ({
    path,
    type,
    number: data?.number ?? null,
    codes: issues.map(({ code }) => code),
  }));
}

/** A mail with attachments, each `[name, media type, bytes]`. */
function mail(...attachments: readonly (readonly [string, string, Uint8Array])[]): Uint8Array {
  const parts = attachments.map(
    ([name, mediaType, bytes]) =>
      `--border\r\nContent-Type: ${mediaType}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n`,
  );
  const head = "From: a@example.com\r\nTo: b@example.com\r\nSubject: Invoice\r\nMIME-Version: 1.0\r\n";
  const text = "--border\r\nContent-Type: text/plain\r\n\r\nPlease find attached.\r\n";
  return new TextEncoder().encode(
    `${head}Content-Type: multipart/mixed; boundary=border\r\n\r\n${text}${parts.join("")}--border--\r\n`,
  );
}

describe("ZIP", () => {
  test("every file in it is read, with its path", async () => {
    const zip = zipSync({ "march/1.xml": invoice, "2.xml": [invoice, { level: 0 }], "__MACOSX/._1.xml": invoice });
    expect(await read(zip)).toEqual([
      { path: "file/1.xml", type: "invoice", number: "2026-0042", codes: [] },
      { path: "file/2.xml", type: "invoice", number: "2026-0042", codes: [] },
    ]);
  });

  test("what unpacks to far more than it is, is refused, and the rest is read", async () => {
    const zip = zipSync({ "bomb.xml": new Uint8Array(8_000_000), "1.xml": invoice });
    expect(await read(zip)).toMatchObject([{ codes: ["refused"] }, { number: "2026-0042" }]);
  });

  test("a directory that lies about the size is found out while unpacking", async () => {
    const zip = zipSync({ "bomb.xml": new Uint8Array(8_000_000) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(directory + 24, 1000, true);
    expect(await read(zip)).toMatchObject([{ codes: ["refused"] }]);
  });

  test("all unpacked bytes of a file count together", async () => {
    const noise = Uint8Array.from({ length: 60_000 }, (_, index) => (index * index * 31) % 251);
    const zip = zipSync({ a: noise, b: noise, c: noise });
    expect(await read(zip, { limits: { maxUnpackedBytes: 130_000 } })).toMatchObject([
      { codes: ["refused"] },
      { path: "file/a" },
      { path: "file/b" },
    ]);
  });

  test.each(["../../etc/passwd", "/etc/passwd", "a/../../b.xml", "C:\\b.xml", "..\\b.xml"])(
    "a path that leads elsewhere is refused: %s",
    async (path) => {
      const zip = zipSync({ [path]: invoice, "1.xml": invoice });
      expect(await read(zip)).toMatchObject([{ codes: ["refused"] }, { number: "2026-0042" }]);
    },
  );

  test("an entry under a password is named", async () => {
    const zip = zipSync({ "1.xml": invoice });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(await read(zip)).toMatchObject([{ codes: ["encrypted"] }]);
  });

  test("a ZIP in a ZIP is read, one deeper is not", async () => {
    const once = zipSync({ "1.xml": invoice });
    const twice = zipSync({ "inner.zip": [once, { level: 0 }] });
    const thrice = zipSync({ "middle.zip": [twice, { level: 0 }] });
    expect(await read(twice)).toMatchObject([{ path: "file/inner.zip/1.xml", number: "2026-0042" }]);
    expect(await read(thrice)).toMatchObject([{ path: "file/middle.zip/inner.zip", number: null, codes: ["refused"] }]);
  });

  test("too many entries: the first are read and the rest is said", async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.xml`, invoice])));
    const documents = await read(zip, { limits: { maxEntries: 3 } });
    expect(documents.map(({ codes }) => codes)).toEqual([["limit"], [], [], []]);
  });

  test("cut off anywhere it is damaged", async () => {
    const zip = zipSync({ "1.xml": invoice });
    for (const length of [10, 100, zip.length - 30, zip.length - 1]) {
      expect(await read(zip.slice(0, length))).toMatchObject([{ number: null, codes: ["damaged"] }]);
    }
  });
});

describe("mail", () => {
  test("its attachments are read", async () => {
    const bytes = mail(
      ["invoice.xml", "application/xml", invoice],
      ["more.zip", "application/zip", zipSync({ "1.xml": invoice })],
    );
    expect(await read(bytes)).toEqual([
      { path: "file/invoice.xml", type: "invoice", number: "2026-0042", codes: [] },
      { path: "file/more.zip/1.xml", type: "invoice", number: "2026-0042", codes: [] },
    ]);
  });

  test("a mail in a mail is refused with the reason, unless it is allowed", async () => {
    const inner = mail(["invoice.xml", "application/xml", invoice]);
    const outer = mail(["forwarded.eml", "application/octet-stream", inner]);
    expect(await read(outer)).toMatchObject([{ path: "file/forwarded.eml", codes: ["refused"] }]);
    expect(await read(outer, { limits: { maxMailDepth: 2 } })).toMatchObject([{ number: "2026-0042" }]);
  });

  test("a forwarded mail that is no attachment by name is one all the same", async () => {
    const inner = new TextDecoder().decode(mail(["invoice.xml", "application/xml", invoice]));
    const outer = `From: c@example.com\r\nTo: d@example.com\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${inner}`;
    expect(await read(new TextEncoder().encode(outer))).toMatchObject([{ codes: ["refused"] }]);
  });

  test("without an attachment it says so", async () => {
    expect(await read(mail())).toMatchObject([{ type: "other", codes: ["missing"] }]);
  });
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["a\\b\\c.pdf", "c.pdf"],
  ["..", "file"],
  ["", "file"],
  ["\u202egpj.exe", "gpj.exe"],
  [`${"a".repeat(200)}.pdf`, `${"a".repeat(116)}.pdf`],
])("%j is shown as %s", (path, name) => {
  expect(displayName(path, "file")).toBe(name);
});
