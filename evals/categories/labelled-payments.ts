import { join } from "node:path";

export interface LabelledPayment {
  readonly id: string;
  readonly date: string;
  readonly payee: string;
  readonly amount: string;
  readonly currency: string;
  readonly label: string;
}

/** One field of CSV after another; quotes as in RFC 4180. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

/** Reads `replay.csv` of a folder: date, payee, amount and label, in date order. Throws when there is none. */
export async function readLabelledPayments(folder: string, currency: string): Promise<LabelledPayment[]> {
  const text = await Bun.file(join(folder, "replay.csv")).text();
  const [, ...rows] = text.split(/\r?\n/).filter((line) => line !== "");
  return rows.map((row, index) => {
    const [date = "", payee = "", amount = "", label = ""] = fieldsOf(row);
    return { id: String(index), date, payee, amount, currency, label };
  });
}

/** The payments of each day, in order. */
export function byDay(payments: readonly LabelledPayment[]): LabelledPayment[][] {
  const days: LabelledPayment[][] = [];
  for (const payment of payments) {
    const day = days.at(-1);
    if (day?.[0]?.date === payment.date) day.push(payment);
    else days.push([payment]);
  }
  return days;
}
