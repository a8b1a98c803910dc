import type { Facts, InventedParty } from "./facts.testing.ts";
import type { Random } from "./random.testing.ts";
import type { Sheet } from "./sheet.testing.ts";
import type { Writing } from "./writing.testing.ts";

export interface Drawing {
  readonly sheet: Sheet;
  readonly facts: Facts;
  readonly writing: Writing;
  readonly random: Random;
}

/** Where the next block may begin. */
type Bottom = number;

/** Sender, receiver and title of the first page. */
export const headings: readonly ((drawing: Drawing) => Bottom)[] = [
  // A letter with a window (DIN 5008): the sender in small print above the receiver.
  ({ sheet, facts: { seller, buyer }, random }) => {
    if (random.once(2)) sheet.text(535, 60, seller.name, { size: 16, bold: true, align: "right" });
    const mark = random.pick([" · ", " | ", ", ", " - "]);
    sheet.text(60, 128, [seller.name, seller.street, seller.city].join(mark), { size: 7 });
    stack(sheet, 60, 146, addressOf(buyer), 14);
    return 235;
  },
  // The sender's name in large letters at the left, the receiver with a label at the right.
  ({ sheet, facts: { seller, buyer, country }, writing }) => {
    sheet.text(60, 56, seller.name, { size: 18, bold: true });
    stack(sheet, 60, 74, [seller.street, seller.city, country.name], 13);
    sheet.text(340, 130, `${writing.words.buyer}${writing.colon}`, { size: 9, bold: true });
    stack(sheet, 340, 145, addressOf(buyer), 13);
    return 225;
  },
  // Two columns of equal rank.
  ({ sheet, facts: { seller, buyer }, writing }) => {
    const { vatId } = writing.words;
    sheet.text(60, 90, seller.name, { bold: true });
    stack(sheet, 60, 104, [seller.street, seller.city, ...(seller.vatId === null ? [] : [`${vatId} ${seller.vatId}`])], 13);
    sheet.text(320, 76, `${writing.words.buyer}${writing.colon}`, { bold: true });
    stack(sheet, 320, 90, [...addressOf(buyer), ...(buyer.vatId === null ? [] : [`${vatId} ${buyer.vatId}`])], 13);
    return 175;
  },
  // The sender at the right with everything that reaches it, the receiver at the left without a label.
  ({ sheet, facts: { seller, buyer }, writing }) => {
    const own = [seller.name, seller.street, seller.city, `${writing.vocabulary.phone} 040 771 ${seller.street.length}00`];
    own.forEach((line, index) => {
      sheet.text(540, 60 + index * 13, line, { align: "right", bold: index === 0 });
    });
    stack(sheet, 60, 130, addressOf(buyer), 14);
    return 220;
  },
  // The sender in the middle, on till-paper manner; the receiver below on the left with a label in the line.
  ({ sheet, facts: { seller, buyer }, writing }) => {
    sheet.text(297, 50, seller.name, { size: 15, bold: true, align: "middle" });
    sheet.text(297, 66, `${seller.street}, ${seller.city}`, { size: 9, align: "middle" });
    sheet.line(60, 80, 475);
    sheet.text(60, 104, `${writing.words.buyer}${writing.colon || ":"}`, { size: 9 });
    stack(sheet, 180, 104, addressOf(buyer), 13);
    return 180;
  },
  // The receiver first, then the sender, both with their labels.
  ({ sheet, facts: { seller, buyer }, writing }) => {
    const colon = writing.colon || ":";
    sheet.text(60, 56, `${writing.words.buyer}${colon}`, { bold: true });
    stack(sheet, 60, 70, addressOf(buyer), 13);
    sheet.text(60, 126, `${writing.words.seller}${colon}`, { bold: true });
    stack(sheet, 60, 140, addressOf(seller), 13);
    return 195;
  },
];

function addressOf({ name, street, city }: InventedParty): string[] {
  return [name, street, city];
}

function stack(sheet: Sheet, x: number, y: number, lines: readonly string[], step: number): void {
  lines.forEach((line, index) => {
    sheet.text(x, y + index * step, line);
  });
}

/** Title, number and dates in their many arrangements. */
export const particulars: readonly ((drawing: Drawing, y: number) => Bottom)[] = [
  // Labels and values in two columns at the right, the title at the left.
  (drawing, y) => {
    const { sheet, writing } = drawing;
    sheet.text(60, y + 14, titleOf(drawing), { size: 16, bold: true });
    pairsOf(drawing, true).forEach(([label, value], index) => {
      sheet.text(340, y + index * 14, `${label}${writing.colon}`);
      sheet.text(470, y + index * 14, value);
    });
    return y + 14 * pairsOf(drawing, true).length + 24;
  },
  // Title with the number, and the rest in pairs below it at the left.
  (drawing, y) => {
    const { sheet, facts, writing } = drawing;
    sheet.text(60, y + 10, `${titleOf(drawing)} ${facts.number}`, { size: 15, bold: true });
    const pairs = pairsOf(drawing, false);
    pairs.forEach(([label, value], index) => {
      sheet.text(60, y + 34 + index * 14, `${label}${writing.colon || ":"} ${value}`);
    });
    return y + 34 + 14 * pairs.length + 14;
  },
  // A strip with the labels above their values.
  (drawing, y) => {
    const { sheet } = drawing;
    sheet.text(60, y + 8, titleOf(drawing), { size: 15, bold: true });
    // Months in words need wider cells.
    const isWide = drawing.writing.date(drawing.facts.issueDate).length > 12;
    const pairs = pairsOf(drawing, true, isWide ? 3 : 5);
    const step = 475 / pairs.length;
    pairs.forEach(([label, value], index) => {
      sheet.text(60 + index * step, y + 34, label, { size: 8, bold: true });
      sheet.text(60 + index * step, y + 47, value, { size: 9 });
    });
    sheet.box(55, y + 24, 485, 30);
    return y + 72;
  },
  // One sentence: `Rechnung 17 vom 3. Mai 2024`.
  (drawing, y) => {
    const { sheet, facts, writing } = drawing;
    const { of } = writing.vocabulary;
    sheet.text(60, y + 10, `${titleOf(drawing)} ${facts.number} ${of} ${writing.date(facts.issueDate)}`, {
      size: 13,
      bold: true,
    });
    const rest = pairsOf(drawing, false).filter(([, value]) => value !== writing.date(facts.issueDate));
    rest.forEach(([label, value], index) => {
      sheet.text(60 + 250 * (index % 2), y + 32 + 14 * Math.floor(index / 2), `${label}${writing.colon || ":"} ${value}`);
    });
    return y + 32 + 14 * Math.ceil(rest.length / 2) + 12;
  },
  // Right-aligned pairs in the upper right corner, under the title.
  (drawing, y) => {
    const { sheet, writing } = drawing;
    sheet.text(540, y, titleOf(drawing).toUpperCase(), { size: 20, align: "right" });
    const pairs = pairsOf(drawing, true);
    pairs.forEach(([label, value], index) => {
      sheet.text(540, y + 20 + index * 13, `${label}${writing.colon || ":"} ${value}`, { align: "right", size: 9 });
    });
    return y + 20 + 13 * pairs.length + 16;
  },
];

function titleOf({ facts, writing }: Drawing): string {
  return facts.type === "invoice" ? writing.words.invoice : writing.words.creditNote;
}

/** In an order of the invoice's own, with numbers and dates among them that are something else. */
function pairsOf({ facts, writing }: Drawing, withNumber: boolean, most = 7): readonly (readonly [string, string])[] {
  const { words } = writing;
  const has = (bit: number) => (Number(facts.customerNumber) >> bit) % 2 === 0;
  const pairs: (readonly [string, string])[] = [
    ...(withNumber ? ([[numberLabel(facts, words.number), facts.number]] as const) : []),
    [words.issueDate, writing.date(facts.issueDate)],
    ...(showsDueDate(facts) ? ([[words.dueDate, writing.date(facts.dueDate)]] as const) : []),
    ...(has(1) ? ([[words.customerNumber, facts.customerNumber]] as const) : []),
    ...(has(2) ? ([[words.orderNumber, facts.orderNumber]] as const) : []),
    ...(has(3) ? ([[words.deliveryDate, writing.date(facts.deliveryDate)]] as const) : []),
    ...(has(4) ? ([[words.orderDate, writing.date(facts.orderDate)]] as const) : []),
  ].slice(0, most) as (readonly [string, string])[];
  const order = (facts.customerNumber.length + facts.number.length + facts.lines.length) % 3;
  return order === 0 ? pairs.toReversed() : order === 1 ? pairs : [...pairs.slice(1), ...pairs.slice(0, 1)];
}

/** `Invoice number` on a credit note would be the number of another document. */
function numberLabel({ type }: Facts, label: string): string {
  return type === "invoice" ? label : "No.";
}

/** With a label; else a sentence below the totals says it. */
export function showsDueDate({ customerNumber }: Facts): boolean {
  return Number(customerNumber) % 3 !== 0;
}
