/** One field of one file, compared with the truth. */
export interface Judged {
  readonly field: string;
  /** Equal for all files of one invoice. */
  readonly invoice: string;
  readonly right: boolean;
  /** Whether the file's pages show the true value; true where that is not known. */
  readonly shown: boolean;
}

/** In distinct invoices: one that lies there in ten files weighs one, each of its files a tenth. */
export interface Tally {
  readonly invoices: number;
  readonly right: number;
  /** The ceiling: more cannot be read from the pages. */
  readonly shown: number;
  /** Of what is shown. */
  readonly rightOfShown: number;
}

/** How much of each field is right, and how much could be. */
export function tally(judged: readonly Judged[]): Map<string, Tally> {
  const fields = Map.groupBy(judged, ({ field }) => field);
  return new Map([...fields].map(([field, all]) => [field, tallyOf(all)]));
}

function tallyOf(judged: readonly Judged[]): Tally {
  const invoices = [...Map.groupBy(judged, ({ invoice }) => invoice).values()];
  const sum = (counts: (file: Judged) => boolean) =>
    invoices.reduce((total, files) => total + files.filter(counts).length / files.length, 0);
  return {
    invoices: invoices.length,
    right: sum(({ right }) => right),
    shown: sum(({ shown }) => shown),
    rightOfShown: sum(({ right, shown }) => right && shown),
  };
}
