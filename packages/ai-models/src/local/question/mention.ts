/** Something a question names, by the tokens it covers; both ends included. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** Days, both ends included; an open end is missing. */
export interface DateMention extends Mention {
  readonly from?: string;
  readonly to?: string;
  /** Whether it is one day rather than a stretch, so that a parameter for a single date can take it. */
  readonly isDay: boolean;
  /** Whether it says how old something is: “older than 30 days”. */
  readonly isAge?: boolean;
}

/** A bound or an exact amount, as decimal text without grouping. */
export interface AmountMention extends Mention {
  readonly min?: string;
  readonly max?: string;
  /** Whether the bound itself is left out: “over 500”, not “at least 500”. */
  readonly isExclusive?: boolean;
  readonly currency?: string;
}

export interface CurrencyMention extends Mention {
  readonly code: string;
}

/** What figures are to be compared with: “the same month last year”. */
export interface ComparisonMention extends Mention {
  readonly with: "previous_period" | "previous_year";
}

/** How many are wanted: “top 5”. */
export interface LimitMention extends Mention {
  readonly count: number;
}

/** A number whose meaning depends on the word beside it: “floor 3”, “3rd floor”. */
export interface NumberMention extends Mention {
  readonly value: number;
}

/** How sure it is that words are a name. */
export type NameEvidence = "quoted" | "identifier" | "capitalised" | "cued" | "bare";

/** Words that are, or may be, the name of a record. */
export interface NameMention extends Mention {
  readonly text: string;
  readonly evidence: NameEvidence;
  /** The kind of record that the noun beside it says: “customer Nordlicht”, “the Nordlicht deal”. */
  readonly kindBefore?: string;
  readonly kindAfter?: string;
  /** The word before it, such as “in” or “called”. */
  readonly lead?: string;
  readonly isPossessive: boolean;
}
