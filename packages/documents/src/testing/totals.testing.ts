import type { Drawing } from "./headings.testing.ts";

type Figure = readonly [label: string, value: bigint, isBold?: boolean];

/** Sums of the document in their many arrangements. Returns where the next block may begin. */
export const totals: readonly ((drawing: Drawing, y: number) => number)[] = [
  stacked,
  // Labels at the right of their column, up to the value, with a colon.
  (drawing, y) => {
    const { sheet, writing } = drawing;
    figuresOf(drawing).forEach(([label, value, bold], index) => {
      sheet.text(440, y + index * 15, `${label}:`, { align: "right", bold: bold === true });
      sheet.text(540, y + index * 15, writing.total(value), { align: "right", bold: bold === true });
    });
    return y + figuresOf(drawing).length * 15 + 14;
  },
  // Sentences at the left.
  (drawing, y) => {
    const { sheet, writing } = drawing;
    figuresOf(drawing).forEach(([label, value, bold], index) => {
      sheet.text(60, y + index * 15, `${label}: ${writing.total(value)}`, { bold: bold === true });
    });
    return y + figuresOf(drawing).length * 15 + 14;
  },
  // The breakdown by rate as a table, then the sums.
  (drawing, y) => {
    const { sheet, writing, facts } = drawing;
    const [rate, base, tax, sum] = writing.vocabulary.breakdown;
    const at = [60, 170, 260, 350] as const;
    [rate, base, tax, sum].forEach((head, index) => {
      sheet.text((at[index] ?? 0) + (index === 0 ? 0 : 60), y, head, {
        size: 8,
        bold: true,
        align: index === 0 ? "left" : "right",
      });
    });
    facts.taxes.forEach((each, index) => {
      const row = y + 14 + index * 13;
      sheet.text(at[0], row, `${each.rate} %`, { size: 9 });
      sheet.text(at[1] + 60, row, writing.amount(each.base), { size: 9, align: "right" });
      sheet.text(at[2] + 60, row, writing.amount(each.amount), { size: 9, align: "right" });
      sheet.text(at[3] + 60, row, writing.amount(each.base + each.amount), { size: 9, align: "right" });
    });
    const below = y + 30 + facts.taxes.length * 13;
    const rest = figuresOf(drawing).filter(([label]) => !isTax(drawing, label));
    rest.forEach(([label, value, bold], index) => {
      sheet.text(340, below + index * 16, label, { bold: bold === true });
      sheet.text(540, below + index * 16, writing.total(value), { align: "right", bold: bold === true });
    });
    return below + rest.length * 16 + 14;
  },
  // All sums in one row under their names.
  (drawing, y) => {
    const { sheet, writing } = drawing;
    const figures = figuresOf(drawing);
    // More columns than this would write over each other.
    if (figures.length > 4) return stacked(drawing, y);
    const step = 480 / figures.length;
    figures.forEach(([label, value, bold], index) => {
      sheet.text(60 + (index + 1) * step, y, label, { size: 7, bold: true, align: "right" });
      sheet.text(60 + (index + 1) * step, y + 13, writing.total(value), { size: 8, align: "right", bold: bold === true });
    });
    sheet.box(55, y - 10, 490, 30);
    return y + 44;
  },
  // In columns at the left.
  (drawing, y) => {
    const { sheet, writing } = drawing;
    figuresOf(drawing).forEach(([label, value, bold], index) => {
      sheet.text(60, y + index * 15, label, { bold: bold === true });
      sheet.text(330, y + index * 15, writing.total(value), { align: "right", bold: bold === true });
    });
    return y + figuresOf(drawing).length * 15 + 14;
  },
  // With what it comes to in another currency below.
  (drawing, y) => {
    const { sheet, writing, facts } = drawing;
    const below = stacked(drawing, y);
    const other = facts.country.currency === "USD" ? "CAD" : "USD";
    const due = facts.gross - facts.prepaid;
    sheet.text(340, below, `1 ${facts.country.currency} = 1.0840 ${other}`, { size: 8 });
    sheet.text(540, below, `${other} ${writing.amount((due * 1084n) / 1000n)}`, { size: 8, align: "right" });
    return below + 16;
  },
];

function isTax({ facts, writing }: Drawing, label: string): boolean {
  return facts.taxes.some(({ rate }) => writing.tax(rate) === label);
}

function figuresOf({ facts, writing }: Drawing): Figure[] {
  const { words } = writing;
  const changes = facts.discount > 0n || facts.shipping > 0n;
  return [
    ...(changes ? ([[words.linesTotal, facts.linesTotal]] as const) : []),
    ...(facts.discount > 0n ? ([[words.discount, -facts.discount]] as const) : []),
    ...(facts.shipping > 0n ? ([[words.shipping, facts.shipping]] as const) : []),
    ...(facts.taxes.length > 0 ? ([[words.net, facts.net]] as const) : []),
    ...facts.taxes.map(({ rate, amount }) => [writing.tax(rate), amount] as const),
    [words.gross, facts.gross, true],
    ...(facts.prepaid > 0n
      ? ([
          [words.prepaid, -facts.prepaid],
          [words.amountDue, facts.gross - facts.prepaid, true],
        ] as const)
      : []),
  ];
}

/** Below each other, values at the right edge. */
function stacked(drawing: Drawing, y: number): number {
  const { sheet, writing } = drawing;
  figuresOf(drawing).forEach(([label, value, bold], index) => {
    sheet.text(340, y + index * 16, label, { bold: bold === true });
    sheet.text(540, y + index * 16, writing.total(value), { align: "right", bold: bold === true });
  });
  return y + figuresOf(drawing).length * 16 + 14;
}
