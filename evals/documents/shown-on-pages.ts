import { extractText, getDocumentProxy } from "unpdf";
import { vocabularies } from "../../packages/documents/src/testing/vocabulary.testing.ts";
import type { FieldKind } from "./normalise.ts";

/** The text of a PDF's pages; null for what is no PDF or shows none: then nothing is known of what it shows. */
export async function textOfPages(bytes: Uint8Array): Promise<string | null> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: true });
    await document.loadingTask.destroy();
    return text.trim() === "" ? null : text;
  } catch {
    return null;
  }
}

/**
 * Whether a text shows a value in some notation. An e-invoice may say in its XML what its pages do not print: nobody can read that
 * there. Doubt counts as shown.
 */
export function isShown(kind: FieldKind, field: string, value: string, text: string): boolean {
  const squeezed = squeeze(text);
  switch (kind) {
    case "code":
      return field === "currency" ? showsCurrency(value, text) : squeezed.includes(squeeze(value));
    case "amount":
      return writtenAmounts(value).some((written) => squeezed.includes(written));
    case "date":
      return writtenDates(value).some((written) => squeezed.includes(squeeze(written)));
    case "name":
      return letters(text).includes(letters(value));
  }
}

const squeeze = (text: string) => text.replace(/[\s\u00a0\u202f]/g, "").toUpperCase();
const letters = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const signs: Readonly<Record<string, readonly string[]>> = {
  EUR: ["EUR", "€"],
  GBP: ["GBP", "£"],
  USD: ["USD", "$"],
  INR: ["INR", "₹", "RS"],
};

function showsCurrency(code: string, text: string): boolean {
  return (signs[code] ?? [code]).some((sign) => text.toUpperCase().includes(sign));
}

function writtenAmounts(value: string): string[] {
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const cents = fraction.padEnd(2, "0").slice(0, 2);
  const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const written = ["", ".", ",", "'", "’"].flatMap((mark) => [`${grouped(mark)}.${cents}`, `${grouped(mark)},${cents}`]);
  return cents === "00" ? [...written, ...["", ".", ",", "'"].map(grouped)] : written;
}

function writtenDates(iso: string): string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const years = [year, year.slice(2)];
  const numeric = years.flatMap((y) =>
    [".", "/", "-", "~"].flatMap((mark) => [
      [day, month, y].join(mark),
      [Number(day), Number(month), y].join(mark),
      [month, day, y].join(mark),
      [Number(month), Number(day), y].join(mark),
      [y, month, day].join(mark),
    ]),
  );
  const names = Object.values(vocabularies).map(({ months }) => months[Number(month) - 1] ?? "");
  const inWords = names.flatMap((name) => {
    const short = name.slice(0, 3);
    return [name, short].flatMap((word) => [
      `${Number(day)}${word}`,
      `${day}${word}`,
      `${Number(day)}.${word}`,
      `${day}.${word}`,
      `${Number(day)}-${word}`,
      `${day}-${word}`,
      `${word}${Number(day)}`,
      `${word}${day}`,
      `${Number(day)}DE${word}`,
    ]);
  });
  return [...numeric, ...inWords, `${year}${month}${day}`];
}
