import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createDocumentReader, type OwnCompany, type ReadDocument } from "@omni/documents";
import type { Command } from "../command.ts";
import { describeDocument } from "./extract-table.ts";

/** `omni extract FILE…`: what documents say, without a server, a key or the network. */
export const extract: Command = {
  usage: "extract FILE… [--json] [--own NAME|VAT-ID]… [--password TEXT]",
  summary: "Reads invoices and other documents: PDF, pictures, e-invoices, ZIP, mail.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        own: { type: "string", multiple: true, default: [] },
        password: { type: "string" },
      },
    });
    if (positionals.length === 0) throw new Error(`Say which files to read: bun run omni ${extract.usage}`);
    const reader = createDocumentReader();
    const own = ownCompany(values.own);
    let isAllRead = true;
    try {
      for (const path of positionals) {
        const file = Bun.file(path);
        if (!(await file.exists())) {
          console.error(`${path}: there is no such file.`);
          isAllRead = false;
          continue;
        }
        const { documents } = await reader.read(new Uint8Array(await file.arrayBuffer()), {
          name: basename(path),
          ...(own === null ? {} : { own }),
          ...(values.password === undefined ? {} : { password: values.password }),
        });
        isAllRead &&= documents.some(isRead);
        if (values.json) console.log(JSON.stringify({ file: path, documents }));
        else for (const document of documents) console.log(`${describeDocument(document)}\n`);
      }
    } finally {
      reader.close();
    }
    return isAllRead ? 0 : 1;
  },
};

/** It came to something: figures, or a type that has none. */
function isRead({ data, issues }: ReadDocument): boolean {
  return data !== null || issues.every(({ severity }) => severity !== "error");
}

/** A VAT id begins with a country and goes on with digits; everything else is a name. */
function ownCompany(given: readonly string[]): OwnCompany | null {
  if (given.length === 0) return null;
  const isVatId = (text: string) => /^[A-Z]{2}[A-Z]?[\d\s.-]{5,}[A-Z]*$/i.test(text);
  return { names: given.filter((text) => !isVatId(text)), vatIds: given.filter(isVatId) };
}
