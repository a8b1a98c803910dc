import type { Drawing } from "./headings.testing.ts";

interface Column {
  readonly head: string;
  readonly right: number;
  readonly align: "left" | "right";
  readonly cell: (index: number) => string;
}

const bottom = 740;

/** The lines, over as many pages as they need; sums are carried over where this invoice does so. Returns where the totals go. */
export function drawLines(drawing: Drawing, from: number): number {
  const { sheet, facts, writing, random } = drawing;
  const columns = columnsOf(drawing);
  const step = random.pick([14, 16, 20]);
  const carries = random.once(2);
  let y = drawHeads(drawing, columns, from);
  let sum = 0n;
  facts.lines.forEach((line, index) => {
    if (y > bottom - 40) {
      if (carries) {
        sheet.text(340, y, writing.words.carried);
        sheet.text(540, y, writing.amount(sum), { align: "right" });
      }
      sheet.newPage();
      sheet.text(60, 50, `${facts.seller.name} – ${facts.number}`, { size: 8 });
      y = drawHeads(drawing, columns, 90);
      if (carries) {
        sheet.text(340, y, writing.words.carried);
        sheet.text(540, y, writing.amount(sum), { align: "right" });
        y += step;
      }
    }
    for (const { right, align, cell } of columns) sheet.text(right, y, cell(index), { align, size: 9 });
    sum += line.amount;
    y += step;
  });
  if (y > bottom - 150) {
    sheet.newPage();
    y = 80;
  }
  return y + 12;
}

function columnsOf({ facts, writing, random }: Drawing): Column[] {
  const { heads } = writing.words;
  const { lines, country } = facts;
  const line = (index: number) => {
    const found = lines[index];
    if (found === undefined) throw new Error(`There is no line ${index}.`);
    return found;
  };
  const hasRates = facts.taxes.length > 0 && (facts.taxes.length > 1 || writing.showsRates);
  const hasPositions = random.once(2);
  const amountAlign = random.once(5) ? "left" : "right";
  const place = (x: number) => (amountAlign === "left" ? x - 62 : x);
  // Some count first and say then what.
  const countsFirst = random.once(4);
  const start = hasPositions ? 90 : 60;
  const description: Column = {
    head: heads.description,
    right: countsFirst ? start + 70 : start,
    align: "left",
    cell: (index) => line(index).description,
  };
  const quantity: Column = {
    head: heads.quantity,
    right: countsFirst ? start + 50 : 310,
    align: "right",
    cell: (index) => String(line(index).quantity),
  };
  return [
    ...(hasPositions
      ? [{ head: heads.position, right: 60, align: "left", cell: (index: number) => String(index + 1) } as const]
      : []),
    description,
    quantity,
    { head: heads.price, right: place(400), align: amountAlign, cell: (index) => writing.amount(line(index).price) },
    ...(hasRates
      ? [
          {
            head: heads.rate,
            right: 460,
            align: "right",
            cell: (index: number) => `${country.rates[line(index).rate]}%`,
          } as const,
        ]
      : []),
    {
      head: `${heads.amount}${writing.inHeading}`,
      right: place(540),
      align: amountAlign,
      cell: (index) => writing.amount(line(index).amount),
    },
  ];
}

function drawHeads({ sheet }: Drawing, columns: readonly Column[], y: number): number {
  for (const { head, right, align } of columns) sheet.text(right, y, head, { align, size: 9, bold: true });
  sheet.line(55, y + 4, 490);
  return y + 20;
}
