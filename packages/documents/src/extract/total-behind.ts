import type Big from "big.js";
import type { Totals } from "./choose-totals.ts";
import type { Sum } from "./find-sums.ts";

/** Claims of labels that are taken at their word. */
const labelled = 0.6;

/**
 * What is to be paid is not always the total: a part was paid before (BT-115 = BT-112 − BT-113), or the buyer keeps a tax on income
 * back, as in Spain and Italy. Where the sum that was chosen is called the amount due, and the other figures come out, the total
 * behind it takes its place.
 */
export function withTotalBehind(totals: Totals, sums: readonly Sum[]): Totals {
  const due = totals.gross;
  if (due === null || due.claims.amountDue < labelled || due.claims.gross > 0.8 * due.claims.amountDue) return totals;
  return afterPrepayment(totals, due, sums) ?? afterWithholding(totals, due, sums) ?? totals;
}

function afterPrepayment(totals: Totals, due: Sum, sums: readonly Sum[]): Totals | null {
  for (const prepaid of sums.filter(({ claims, value }) => claims.prepaid > 0.5 && !value.eq(0))) {
    const total = due.value.plus(prepaid.value.abs());
    const gross = strongest(sums, total, ({ claims }) => Math.max(claims.gross, claims.linesTotal, claims.net));
    if (gross === null || gross === prepaid) continue;
    const others = { ...totals.others, amountDue: due, prepaid };
    // Net and tax of a total that adds up are its own; what was chosen for the amount due is not.
    const fits = totals.net !== null && totals.tax !== null && totals.net.value.plus(totals.tax.value).eq(total);
    if (fits) return { ...totals, gross, others };
    const isUntaxed = !sums.some(({ claims, value }) => claims.tax > labelled && !value.eq(0));
    if (isUntaxed) return { ...totals, gross, net: gross.claims.net > 0.5 ? gross : null, tax: null, derived: {}, others };
  }
  return null;
}

function afterWithholding(totals: Totals, due: Sum, sums: readonly Sum[]): Totals | null {
  const taxes = sums.filter(({ claims, value }) => claims.tax > labelled && !value.eq(0));
  for (const net of sums.filter(({ claims }) => claims.net > labelled)) {
    for (const tax of taxes) {
      const total = net.value.plus(tax.value);
      const withheld = total.minus(due.value);
      if (withheld.lte(0) || !sums.some(({ against, value }) => against > labelled && value.abs().eq(withheld))) continue;
      const gross = strongest(sums, total, ({ claims, against }) => claims.gross - against);
      const others = { ...totals.others, amountDue: due };
      return { ...totals, gross, net, tax, derived: gross === null ? { gross: total } : {}, others, proven: true };
    }
  }
  return null;
}

/** Of the sums of a value the one with the strongest claim that is one. */
function strongest(sums: readonly Sum[], value: Big, claim: (sum: Sum) => number): Sum | null {
  const fitting = sums.filter((sum) => sum.value.eq(value) && claim(sum) > 0.4);
  return fitting.toSorted((a, b) => claim(b) - claim(a))[0] ?? null;
}
