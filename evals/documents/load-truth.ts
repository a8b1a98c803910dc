import { stat } from "node:fs/promises";
import { basename, extname, relative } from "node:path";
import { z } from "zod";
import { filesBelow } from "../files-below.ts";

/** What is known of one file; fields that are absent are not scored. Names are those of the predictions. */
export interface Truth {
  /** Path below the corpus, or its name without extension when the truth names no path. */
  readonly file: string;
  readonly fields: Readonly<Record<string, string>>;
}

const scalar = z.union([z.string(), z.number()]).nullish();

/** `truth.json` of the e-invoices: one entry a PDF, read from the XML inside. */
const einvoiceTruth = z.looseObject({
  file: z.string(),
  invoice_number: scalar,
  issue_date: scalar,
  due_date: scalar,
  currency: scalar,
  seller_name: scalar,
  seller_vat: scalar,
  buyer_name: scalar,
  iban: scalar,
  net_total: scalar,
  tax_total: scalar,
  gross_total: scalar,
});
/** A label of the SROIE receipts. */
const receiptTruth = z.looseObject({ company: scalar, date: scalar, total: scalar });
/** An expected result of invoice2data, in a list. */
const vendorTruth = z.looseObject({
  invoice_number: scalar,
  date: scalar,
  date_due: scalar,
  currency: scalar,
  issuer: scalar,
  partner_name: scalar,
  vat: scalar,
  static_vat: scalar,
  iban: scalar,
  amount: scalar,
  amount_untaxed: scalar,
  amount_tax: scalar,
});
/** Our own predictions, corrected by hand. */
const ownTruth = z.looseObject({ file: z.string(), data: z.record(z.string(), z.unknown()) });

/**
 * Truth from a file (a list, or JSON lines in the form of the predictions) or from a folder of labels that are called like the
 * documents. Throws when nothing in it is understood.
 */
export async function loadTruth(path: string): Promise<readonly Truth[]> {
  const truths: Truth[] = [];
  if ((await stat(path)).isDirectory()) {
    for (const file of (await filesBelow(path)).filter((each) => extname(each) === ".json")) {
      const truth = labelOf(relative(path, file), JSON.parse(await Bun.file(file).text()));
      if (truth !== null) truths.push(truth);
    }
  } else {
    const text = await Bun.file(path).text();
    const entries: unknown[] = text.trimStart().startsWith("[")
      ? (JSON.parse(text) as unknown[])
      : text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => JSON.parse(line) as unknown);
    for (const entry of entries) {
      const truth = entryOf(entry);
      if (truth !== null) truths.push(truth);
    }
  }
  if (truths.length === 0) throw new Error(`No label in ${path} has a form that is understood.`);
  return truths;
}

function entryOf(entry: unknown): Truth | null {
  const own = ownTruth.safeParse(entry);
  if (own.success) return { file: own.data.file, fields: flatten(own.data.data) };
  const { success, data } = einvoiceTruth.safeParse(entry);
  if (!success) return null;
  return {
    file: data.file,
    fields: present({
      number: data.invoice_number,
      issueDate: data.issue_date,
      dueDate: data.due_date,
      currency: data.currency,
      "seller.name": data.seller_name,
      "seller.vatId": data.seller_vat,
      "seller.iban": data.iban,
      "buyer.name": data.buyer_name,
      netTotal: data.net_total,
      taxTotal: data.tax_total,
      grossTotal: data.gross_total,
    }),
  };
}

function labelOf(file: string, content: unknown): Truth | null {
  const name = basename(file, extname(file));
  const first: unknown = Array.isArray(content) ? content[0] : content;
  const receipt = receiptTruth.safeParse(first);
  if (receipt.success && receipt.data.company != null) {
    const { company, date, total } = receipt.data;
    const amount = /\d+(?:\.\d+)?/.exec(String(total ?? "").replaceAll(",", ""))?.[0];
    return {
      file: name,
      fields: present({ "seller.name": company, issueDate: dayFirst(String(date ?? "")), grossTotal: amount }),
    };
  }
  const { success, data } = vendorTruth.safeParse(first);
  if (!success || data.amount == null) return null;
  return {
    file: name,
    fields: present({
      number: data.invoice_number,
      issueDate: isoOf(data.date),
      dueDate: isoOf(data.date_due),
      currency: data.currency,
      "seller.name": data.issuer ?? data.partner_name,
      "seller.vatId": data.vat ?? data.static_vat,
      "seller.iban": data.iban,
      netTotal: data.amount_untaxed,
      taxTotal: data.amount_tax,
      grossTotal: data.amount,
    }),
  };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The receipts are Malaysian: day first, with month names in places. Null where it is no date. */
function dayFirst(text: string): string | null {
  const parts = text.match(/\d+|[a-z]+/gi) ?? [];
  if (parts.length < 3) return null;
  const [first = "", second = "", third = ""] = parts;
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  const month = /^\d/.test(second) ? Number(second) : months.indexOf(second.slice(0, 3).toLowerCase()) + 1;
  if (month < 1 || month > 12 || Number(day) > 31) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function isoOf(value: unknown): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ""))?.[0] ?? null;
}

function flatten(data: Readonly<Record<string, unknown>>, prefix = ""): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === "string") fields[`${prefix}${name}`] = value;
    else if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      Object.assign(fields, flatten(value as Record<string, unknown>, `${prefix}${name}.`));
    }
  }
  return fields;
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
