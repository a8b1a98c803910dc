import type { DateWords } from "./date-words.ts";
import type { Gloss } from "./gloss.ts";
import type { Templates } from "./templates.ts";

/** How the words beside a date or an amount bound it. */
export type Comparison = "over" | "atLeast" | "under" | "atMost";

type Words = readonly string[];

/**
 * All that the local model knows of one language, as data. It names no tool and no record of ours: domain words appear only as
 * synonyms of each other, so that a question can use another word than the tool's description does.
 */
export interface LanguagePack {
  /** How its words are said in the words of the first language; the first has none. */
  readonly gloss?: Gloss;
  /** The many ways to say things, in the words that its rules know. */
  readonly idioms?: Gloss;
  /** BCP 47; decides how numbers, dates and country names are written. */
  readonly locale: string;
  stem(word: string): string;
  /** Words that carry no topic. They weigh little when questions are compared and never are a name. */
  readonly stopWords: Words;
  /** The commonest words of the language: in small letters and without a word that leads to a name, they are none. */
  readonly commonWords: Words;
  /** Whether a word is one of the language, however rare: it is not mistyped then. */
  isWord(word: string): boolean;
  /** What is written short, in small letters: “lst” → “last”. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Groups of words and phrases that mean the same. */
  readonly synonyms: readonly Words[];
  /**
   * More words for the values of choices: `partly_paid` → “part paid”. A phrase may stand under several values. `sent/accepted`: for the
   * value `sent` where `accepted` is another.
   */
  readonly valueWords: Readonly<Record<string, Words>>;
  /** Verbs that ask for something to happen where their participle would name a state: “which quotes **expire**”. */
  readonly stateVerbs: Words;
  /** Participles that mean a state only right beside what is asked for: “received invoices”, but not “money we received”. */
  readonly besideSubject: Words;
  /** Words for what we have to pay, unless somebody is named who owes it: “bills”. */
  readonly payables: Words;
  /** Forms in which a text is dictated, with the group `body`: “add a note: …”. */
  readonly dictations: readonly RegExp[];
  /** Words for “no” of yes/no parameters, by their name without “is”: `closed` → “open”. */
  readonly oppositeWords: Readonly<Record<string, Words>>;
  /** Words for “yes” of yes/no parameters, by the same name: `active` → “still offered”. */
  readonly affirmativeWords: Readonly<Record<string, Words>>;
  readonly negations: Words;
  /** Those of them that may deny a value: “**not** from Germany”. “No invoices” denies none. */
  readonly denials: Words;
  /** Those that leave out whatever follows: “**except** customers in Germany”. */
  readonly exclusions: Words;
  /** Words after “not” that take it back: “not **only**”. */
  readonly onlyWords: Words;
  /** The word after which a “not” no longer holds. */
  readonly but: string;
  /** Words that leave a choice: “or”. */
  readonly alternatives: Words;
  /** Further words that restrict or compare: where nothing makes sense of one, the question is not understood. */
  readonly operatorWords: Words;
  /** The form of words that compare, where the language has one: “heaviest”. */
  readonly comparedForm: RegExp;
  /** The form of nouns that mean several: “offers”, as against “offered”. */
  readonly pluralForm: RegExp;
  /** Words that make an amount or a number inexact: “around 500”. */
  readonly approximations: Words;
  /** Ways to name what figures are compared with, by the value of a parameter for it. */
  readonly comparedPeriods: { readonly previous_period: Words; readonly previous_year: Words };
  /** Words that ask for a comparison. */
  readonly comparing: Words;
  /** Words that ask who: each stands for records of a kind. */
  readonly askingWho: Words;
  /** Words that ask for something to be changed. A tool that changes nothing must not answer them, and the reverse. */
  readonly actionWords: Words;
  /** Words that demand before an article and describe elsewhere: “**draft** an invoice”. */
  readonly makingWords: Words;
  /** Words that stand for something that was named before. */
  readonly pronouns: Words;
  /** Words for the person who asks: “send me …” asks to be shown. */
  readonly askerWords: Words;
  /** Words near a date or an amount that say which field it bounds: `due` → “payable”. */
  readonly fieldCues: Readonly<Record<string, Words>>;
  /** Fields that a date or an amount may bound, by the words that stand before it: “**tax** over 500”. */
  readonly boundFields: { readonly amount: Words; readonly date: Words };
  /** Date fields of what has been done, by the words in their names: never in the future. */
  readonly doneFields: Words;
  /** Words that describe a record and so are never its name: “email”, “address”. */
  readonly fieldWords: Words;
  readonly dates: DateWords;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly ordinalWords: Readonly<Record<string, number>>;
  /** Endings that make a number an ordinal: 3rd. */
  readonly ordinalEndings: Words;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly comparisons: Readonly<Record<Comparison, Words>>;
  /** The same written after the amount: “5,000 or more”. */
  readonly trailingComparisons: Readonly<Record<Comparison, Words>>;
  /** Words and symbols for currencies; codes of ISO 4217 are known anyway. */
  readonly currencyWords: Readonly<Record<string, string>>;
  /** Codes of ISO 4217 that are words too and count only beside an amount. */
  readonly doubtfulCurrencies: Words;
  /** Words before “2025” that make it an amount rather than a year. */
  readonly doubtfulYearLeads: Words;
  /** Words before a number that limit how many are shown: “top 5”. */
  readonly limitWords: Words;
  /** Words before a number that limit when something to show follows: “show me 20 invoices”. */
  readonly showWords: Words;
  /** Words that order a list, by what they order on and in which direction. */
  readonly superlatives: readonly {
    readonly words: Words;
    readonly on: "amount" | "date";
    readonly direction: "up" | "down";
  }[];
  /** Those of them that are about prices. */
  readonly priceWords: Words;
  /** Words that order a list by the field after them, and what such fields are called. */
  readonly orderWords: Words;
  readonly orderNouns: { readonly amount: Words; readonly date: Words };
  readonly groupWords: Words;
  /** What records are told apart by, beside kinds of records: “industries”. */
  readonly groupNouns: Words;
  /** Words between groups and what bounds them: “months **with** more than 20,000”. */
  readonly boundingWords: Words;
  /** Words for what anything adds up to: “total”. */
  readonly totalWords: Words;
  /** Words for several amounts put together: “together”. */
  readonly summingWords: Words;
  /** What has yet to be done, two words at a time: “to pay” is no payment. */
  readonly obligations: Words;
  /** Nouns that are sums already: an average of them is none of single records. */
  readonly aggregateNouns: Words;
  /** Plain rewritings of abbreviations and signs. */
  readonly rewrites: readonly (readonly [RegExp, string])[];
  /** Words that ask how many, two at a time: “how many”. */
  readonly countingWords: Words;
  /** Words for several records at once: “all deals”. */
  readonly manyWords: Words;
  /** States of records that do not go by stages: “paid”. */
  readonly otherStates: Words;
  /** Words for all, one by one: “every invoice”. */
  readonly everyWords: Words;
  /** Words that say what to group by themselves: “monthly”. */
  readonly groupAdverbs: Words;
  /** Words that open a question, as against a demand. */
  readonly interrogatives: Words;
  /** Common words of questions, for typos. */
  readonly questionWords: Words;
  /** Words before what is asked for: “which customers”. */
  readonly askingWhich: Words;
  /** Words for the kinds of records, in the singular, as they stand beside a name. */
  readonly recordNouns: Readonly<Record<string, Words>>;
  /** Well-known names of records that are often written small: the stage “won”. */
  readonly recordNames: Readonly<Record<string, Words>>;
  /** Kinds of records that carry names rather than numbers. */
  readonly unnumberedRecords: Words;
  /** The kind of records that go by titles such as “Meeting rooms – Nordlicht”. */
  readonly titledRecord: string;
  /** The letters that numbers of a kind usually begin with: “INV-2026-0042”. */
  readonly numberPrefixes: Readonly<Record<string, Words>>;
  /** Kinds of records that go by numbers alone. */
  readonly numberedRecords: Words;
  readonly articles: Words;
  /** Words after which a name may stand, though more often something else does: “is”. */
  readonly weakLeads: Words;
  /** Words after which a name may stand. */
  readonly prepositions: Words;
  /** Those of them that lead to a place or a trade rather than to a record: “in logistics”. */
  readonly placeWords: Words;
  /** Those that lead to a name and hardly to anything else: “about nordlicht”. */
  readonly topicWords: Words;
  /** Words that introduce a name: “called”. */
  readonly naming: Words;
  /** Legal forms, which belong to the name before them even in small letters. */
  readonly legalForms: Words;
  /** Small words inside names: “Bank of Ireland”. */
  readonly nameConnectors: Words;
  /** Small words that places, and so companies, are called by: “Novo mesto”. */
  readonly nameEndings: Words;
  /** Ways to say “put this record into that state”, with the groups `record` and `target`. */
  readonly assignments: readonly RegExp[];
  /** Adjectives of countries (“german”) by ISO 3166-1 code, and names that `Intl` does not have. */
  readonly countryWords: Readonly<Record<string, Words>>;
  /** Trades that companies are in, by what lists call them: “Construction” → “building trade”. */
  readonly tradeWords: Readonly<Record<string, Words>>;
  readonly conversation: {
    readonly greeting: RegExp;
    readonly thanks: RegExp;
    readonly farewell: RegExp;
    readonly identity: RegExp;
    readonly capabilities: RegExp;
    readonly consent: RegExp;
    /** The start of a question that leans on the one before. */
    readonly continuation: RegExp;
    /** Words that stand for what was just shown: “those”, “the … ones”. */
    readonly reference: RegExp;
    /** Asks for the records behind figures: “which ones”. */
    readonly asksForRecords: RegExp;
    /** Asks whose it is that was just shown: “who is the customer?” */
    readonly asksWhose: RegExp;
    readonly possessive: RegExp;
    /** The start of a question or a demand, as against a few words in reply. */
    readonly opensQuestion: RegExp;
    readonly more: RegExp;
    /** Questions whose answer is a sum rather than a count. */
    readonly asksForSum: RegExp;
  };
  /** Readable names of fields whose key does not read well. */
  readonly fieldLabels: Readonly<Record<string, string>>;
  /** What a sum means, by its name: `balanceDue` → “still to be paid”. */
  readonly sumLabels: Readonly<Record<string, string>>;
  /** A figure by what was measured, and of which amount: `average`, `sum balanceDue`; with `{amounts}`. */
  readonly measureLabels: Readonly<Record<string, string>>;
  /** How late, by the number of the bracket. */
  readonly ageLabels: Readonly<Record<string, string>>;
  /** Values and fields in words, by what schemas call them: `partly paid`, `issue date`. */
  readonly labels: Readonly<Record<string, string>>;
  /** What records are called in this language, by what tools call them. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Questions that are offered, by what tools call them; where none of theirs is here, theirs are. */
  readonly examples: Readonly<Record<string, string>>;
  /** A group that has no name. */
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  /** What rows are called when nothing says what they are. */
  readonly results: { readonly one: string; readonly many: string };
  /** A field without a value. */
  readonly nothing: string;
  /** Bounds in words: `{field}`, `{from}`, `{to}`. */
  readonly ranges: { readonly between: string; readonly from: string; readonly to: string; readonly equal: string };
  /** The separator of thousands and the decimal sign of amounts. */
  readonly grouping: string;
  readonly decimalSign: string;
  readonly templates: Templates;
}
