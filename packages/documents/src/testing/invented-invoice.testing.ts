import type { InventedLine, InventedParty } from "./facts.testing.ts";
import { inventFacts } from "./facts.testing.ts";
import { type Drawing, headings, particulars, showsDueDate } from "./headings.testing.ts";
import { addDays, plainAmount, writeAmount } from "./notation.testing.ts";
import { randomFrom } from "./random.testing.ts";
import { createSheet, type Face } from "./sheet.testing.ts";
import { drawLines } from "./tables.testing.ts";
import { totals } from "./totals.testing.ts";
import type { Language } from "./vocabulary.testing.ts";
import { chooseWriting } from "./writing.testing.ts";

/** What is printed, for comparison with what is read. Null: not on the paper. */
export interface Printed {
  readonly language: Language;
  readonly country: string;
  readonly type: "invoice" | "credit_note";
  /** Which heading, particulars and totals, for a list of misses. */
  readonly look: string;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly seller: { readonly name: string; readonly vatId: string | null; readonly iban: string | null };
  readonly buyer: { readonly name: string };
  readonly netTotal: string | null;
  readonly taxTotal: string | null;
  readonly grossTotal: string;
  readonly lines: readonly { readonly quantity: string; readonly netAmount: string }[];
  /** Numbers and dates that may stand on it as well and are something else. */
  readonly others: { readonly customerNumber: string; readonly orderNumber: string; readonly orderDate: string };
}

/**
 * An invoice that nobody wrote, as a PDF, with what is printed on it: 13 countries in 8 languages, 210 arrangements, and chance in
 * words, notation and facts. The same seed is the same invoice on every machine.
 */
export async function inventInvoice(seed: number): Promise<{ readonly bytes: Uint8Array; readonly printed: Printed }> {
  const random = randomFrom(seed);
  const facts = inventFacts(random);
  const writing = chooseWriting(random, facts);
  const sheet = await createSheet(random.pick<Face>(["sans", "sans", "serif", "typewriter"]), random.once(3));
  const drawing: Drawing = { sheet, facts, writing, random };
  const [head, facing, summing] = [
    random.below(headings.length),
    random.below(particulars.length),
    random.below(totals.length),
  ];
  let y = headings[head]?.(drawing) ?? 0;
  y = particulars[facing]?.(drawing, y + 10) ?? y;
  y = drawLines(drawing, y + 10);
  y = totals[summing]?.(drawing, y) ?? y;
  drawTerms(drawing, y);
  const hasVatId = facts.seller.vatId !== null;
  const negative = writing.amount(100n).startsWith("-");
  const sign = negative ? -1n : 1n;
  return {
    bytes: await sheet.save(),
    printed: {
      language: facts.country.language,
      country: facts.country.code,
      type: facts.type,
      look: `heading ${head}, particulars ${facing}, totals ${summing}`,
      number: facts.number,
      issueDate: facts.issueDate,
      dueDate: facts.dueDate,
      currency: facts.country.currency,
      seller: { name: facts.seller.name, vatId: hasVatId ? facts.seller.vatId : null, iban: facts.seller.iban },
      buyer: { name: facts.buyer.name },
      netTotal: facts.taxes.length === 0 ? null : plainAmount(sign * facts.net),
      taxTotal: facts.taxes.length === 0 ? null : plainAmount(sign * facts.tax),
      grossTotal: plainAmount(sign * facts.gross),
      lines: facts.lines.map(({ quantity, amount }: InventedLine) => ({
        quantity: quantity.toString(),
        netAmount: plainAmount(sign * amount),
      })),
      others: { customerNumber: facts.customerNumber, orderNumber: facts.orderNumber, orderDate: facts.orderDate },
    },
  };
}

/** The slip to pay with, as Slovenia and Switzerland print it below the invoice: parties in one line each, the sum once more. */
function drawSlip({ sheet, facts, writing }: Drawing): void {
  const { seller, buyer, gross, prepaid, number } = facts;
  const [payer, payee] = writing.vocabulary.slip;
  const inOneLine = ({ name, street, city }: InventedParty) => [name, street, city].join(", ");
  sheet.line(40, 600, 515);
  sheet.text(60, 620, payer, { size: 7 });
  sheet.text(60, 631, inOneLine(buyer), { size: 9 });
  sheet.text(60, 655, `${facts.country.currency}   ***${writing.amount(gross - prepaid)}`, { size: 9 });
  sheet.text(260, 655, number, { size: 9 });
  sheet.text(60, 679, payee, { size: 7 });
  sheet.text(60, 690, inOneLine(seller), { size: 9 });
  if (seller.iban !== null) sheet.text(60, 704, seller.iban.replace(/(.{4})/g, "$1 ").trim(), { size: 9 });
}

/** Sentences below the totals and the foot of every page. */
function drawTerms(drawing: Drawing, from: number): void {
  const { sheet, facts, writing, random } = drawing;
  const { words, vocabulary } = writing;
  const sentences = [
    ...(writing.currencySentence === null ? [] : [writing.currencySentence]),
    ...(facts.taxes.length === 0 ? [vocabulary.exempt] : []),
    ...(showsDueDate(facts) ? [] : [words.dueSentence.replace("{}", writing.date(facts.dueDate))]),
    ...(random.once(5)
      ? [
          `${vocabulary.cashDiscount.replace("{}", writing.date(addDays(facts.issueDate, 7)))}${writing.total((facts.gross * 98n) / 100n)}`,
        ]
      : []),
    words.thanks,
  ];
  sentences.forEach((sentence, index) => {
    sheet.text(60, from + 8 + index * 14, sentence, { size: 9 });
  });
  // Room for it, and after all that chance decides above.
  if (from < 480 && random.once(3)) drawSlip(drawing);
  const { seller } = facts;
  const capital = random.once(3)
    ? [vocabulary.capital.replace("{}", `${writeAmount(2_500_000n, ".")} ${facts.country.currency}`)]
    : [];
  const bank = seller.iban === null ? [] : [`IBAN${writing.colon} ${seller.iban.replace(/(.{4})/g, "$1 ").trim()}`];
  const tax = seller.vatId === null ? [] : [`${words.vatId}${writing.colon} ${seller.vatId}`];
  const inColumns = random.once(2);
  const count = sheet.pages;
  for (let page = 0; page < count; page += 1) {
    sheet.turnTo(page);
    if (count > 1 || random.once(3)) {
      const label = words.page.replace("{}", String(page + 1)).replace("{}", String(count));
      sheet.text(540, 826, label, { size: 7, align: "right" });
    }
    if (inColumns) {
      [seller.name, seller.street, seller.city].forEach((line, index) => {
        sheet.text(60, 786 + index * 10, line, { size: 7 });
      });
      [...tax, ...capital].forEach((line, index) => {
        sheet.text(210, 786 + index * 10, line, { size: 7 });
      });
      bank.forEach((line, index) => {
        sheet.text(420, 786 + index * 10, line, { size: 7 });
      });
    } else {
      sheet.text(60, 790, [seller.name, seller.street, seller.city].join(" · "), { size: 8 });
      sheet.text(60, 802, [...bank, ...tax].join("   "), { size: 8 });
      capital.forEach((line) => {
        sheet.text(60, 814, line, { size: 7 });
      });
    }
  }
}
