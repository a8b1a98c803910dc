// Patterns over a whole question, each with what it leaves of it: data, read from top to bottom.
import type { Gloss } from "../gloss.ts";

const month = "january|february|march|april|may|june|july|august|september|october|november|december";
const ordinal = "first|second|third|fourth|1st|2nd|3rd|4th";
const part = `${month}|q[1-4]|(?:the )?(?:${ordinal}) quarter`;
/** A period that needs no word before it. */
const period = `(?:${part})(?: (?:of )?20\\d\\d)?|(?:this|last|the last|the previous) (?:month|quarter|year)|20\\d\\d`;
const beside = "(?:compared (?:with|to)|against|versus|vs\\.?|than)";
const earned = "bring in|bring us|brought in|brought us|make us|made us|earn|earned|yield|yielded|generate|generated";

/** Periods side by side, and how often something has to occur. */
export const compared: Gloss["forms"] = [
  // “The same for 2025”: of the question before, and of none where there is none.
  [/^\W*(?:and |now |ok(?:ay)?,? )*(?:the same|do the same|same)(?: thing| again)? (?=(?:but )?(?:for|in|with)\b)/iu, "same "],
  // “May against May a year earlier”: told from the first of the two. What is told from today is two periods, each in its year.
  [
    new RegExp(
      `\\b(${part})((?: (?:of )?20\\d\\d)?) (?:${beside}|(?<=\\bcompar\\p{L}* .*)(?:with|to|and)) (?:the one (?:in |of )?)?\\1 (?:(?:a|one|1) year (?:before|earlier)|(?:of )?(?:the year before|the previous year))(?=\\s*(?:[,.?!]|$))`,
      "giu",
    ),
    "$1$2 compared with the same period last year",
  ],
  [new RegExp(`\\b((?:${month}|q[1-4]|(?:${ordinal}) quarter)) (?:a|one|1) year ago\\b`, "giu"), "$1 last year"],
  // “The third quarter with the second one.”
  [
    new RegExp(
      `\\b(?<=\\bcompar\\p{L}* .*)((?:${ordinal}) quarter)((?: (?:of )?20\\d\\d)?) (?:${beside}|with|to|and) (?:the )?(${ordinal})(?: one)?(?=\\s*(?:[,.?!]|$))`,
      "giu",
    ),
    "$1$2 compared with the $3 quarter$2",
  ],
  // “Did Q3 bring in more than the quarter before it?”
  [
    new RegExp(
      `\\b(?:did|has|have) (${period}) (?:${earned}) (?:any )?(?:more|less)(?: (?:money|revenue|income|sales))? than (?:in )?(${period}|the (?:one|month|quarter|year) before|the previous one)(?: (?:it|that))?(?=\\s*(?:[,.?!]|$))`,
      "giu",
    ),
    "revenue in $1 compared with $2",
  ],
  [
    new RegExp(
      `\\bhow did (${period}) (?:do|go|fare|perform|turn out|come out|look) (?:when )?(?:${beside}|next to) (?=(?:${period}|the (?:one|month|quarter|year) before|the same)\\b)`,
      "giu",
    ),
    "revenue in $1 compared with ",
  ],
  [/\b(compared with the (?:one|month|quarter|year|period) before) (?:it|that)\b/giu, "$1"],
  // “Fifteen invoices or more.”
  [
    /(?<![\d.,€$£]\s?)\b(\d{1,3}|\p{Ll}+) (invoices|bills|quotes|offers|deals|payments|tasks|products|customers|clients) (or (?:more|fewer|less)|and more)\b/giu,
    "$1 $3 $2",
  ],
];
