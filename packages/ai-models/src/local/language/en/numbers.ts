import type { LanguagePack } from "../language-pack.ts";

type Numbers = Pick<
  LanguagePack,
  | "numberWords"
  | "ordinalWords"
  | "ordinalEndings"
  | "multipliers"
  | "comparisons"
  | "trailingComparisons"
  | "currencyWords"
  | "doubtfulCurrencies"
  | "doubtfulYearLeads"
  | "limitWords"
  | "showWords"
  | "superlatives"
  | "priceWords"
  | "orderWords"
  | "orderNouns"
  | "groupWords"
  | "groupNouns"
  | "boundingWords"
  | "groupAdverbs"
  | "everyWords"
  | "manyWords"
  | "otherStates"
  | "countingWords"
  | "obligations"
  | "aggregateNouns"
  | "rewrites"
  | "totalWords"
  | "summingWords"
  | "askingWhich"
  | "questionWords"
  | "interrogatives"
>;

export const numbers: Numbers = {
  numberWords: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
  ordinalWords: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  ordinalEndings: ["st", "nd", "rd", "th"],
  multipliers: {
    k: 3,
    thousand: 3,
    grand: 3,
    m: 6,
    mn: 6,
    mio: 6,
    million: 6,
    millions: 6,
    bn: 9,
    billion: 9,
  },
  comparisons: {
    over: [
      "over",
      "above",
      "more than",
      "greater than",
      "higher than",
      "larger than",
      "bigger than",
      "exceeding",
      "exceed",
      "exceeds",
      "in excess of",
      "upwards of",
      "beyond",
      ">",
    ],
    atLeast: [
      "at least",
      "minimum",
      "minimum of",
      "no less than",
      "not less than",
      "not under",
      "not below",
      "from",
      ">=",
      "≥",
    ],
    under: ["under", "below", "less than", "lower than", "smaller than", "fewer than", "cheaper than", "beneath", "<"],
    atMost: [
      "at most",
      "up to",
      "maximum",
      "maximum of",
      "no more than",
      "not more than",
      "not over",
      "not above",
      "not exceeding",
      "<=",
      "≤",
    ],
  },
  trailingComparisons: {
    over: [],
    atLeast: [
      "or more",
      "and more",
      "and above",
      "or above",
      "and over",
      "or over",
      "and up",
      "upwards",
      "+",
      "plus",
      "or higher",
    ],
    under: [],
    atMost: ["or less", "or below", "and below", "or under", "and under", "or fewer", "or lower", "at most", "max"],
  },
  currencyWords: {
    "€": "EUR",
    euro: "EUR",
    euros: "EUR",
    $: "USD",
    dollar: "USD",
    dollars: "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    bucks: "USD",
    "£": "GBP",
    pound: "GBP",
    pounds: "GBP",
    sterling: "GBP",
    "pounds sterling": "GBP",
    "¥": "JPY",
    yen: "JPY",
    "swiss franc": "CHF",
    "swiss francs": "CHF",
    franc: "CHF",
    francs: "CHF",
    zloty: "PLN",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
  },
  doubtfulCurrencies: [
    "ALL",
    "AMD",
    "ANG",
    "BAM",
    "COP",
    "CUP",
    "GEL",
    "LAK",
    "LEK",
    "MAD",
    "MOP",
    "PEN",
    "SOS",
    "STD",
    "TOP",
    "TRY",
  ],
  doubtfulYearLeads: ["over", "above", "below", "under"],
  limitWords: [
    "top",
    "first",
    "last",
    "latest",
    "best",
    "worst",
    "only",
    "just",
    "max",
    "maximum",
    "limit",
    "limited to",
    "limit to",
    "bottom",
  ],
  showWords: ["which", "what", "show", "list", "give", "me", "the", "display", "get", "find"],
  superlatives: [
    {
      words: ["biggest", "largest", "highest", "top", "most expensive", "greatest", "best", "most", "strongest", "priciest"],
      on: "amount",
      direction: "down",
    },
    {
      words: ["smallest", "lowest", "cheapest", "least expensive", "least", "worst", "weakest", "fewest", "bottom"],
      on: "amount",
      direction: "up",
    },
    { words: ["newest", "latest", "most recent", "recent", "last"], on: "date", direction: "down" },
    { words: ["oldest", "earliest", "longest"], on: "date", direction: "up" },
  ],
  priceWords: ["most expensive", "least expensive", "cheapest", "priciest"],
  orderWords: ["by", "sorted by", "sort by", "ordered by", "order by", "ranked by"],
  orderNouns: { amount: ["amount", "total", "value", "size", "sum", "price", "balance"], date: ["date", "age", "time"] },
  groupWords: ["by", "per", "each", "every", "grouped", "broken down by", "split by"],
  boundingWords: [
    "with",
    "where",
    "when",
    "that",
    "which",
    "in",
    "over",
    "above",
    "under",
    "below",
    "having",
    "who",
    "we",
    "they",
  ],
  groupNouns: ["industry", "industries", "country", "countries", "category", "categories"],
  totalWords: ["total", "totals", "sum", "amount", "amounts", "number", "numbers", "count", "value", "worth", "volume"],
  summingWords: ["together", "altogether", "combined", "totalling", "totaling", "overall", "totals", "adding", "summing"],
  obligations: ["to pay", "must pay", "should pay"],
  aggregateNouns: ["revenue", "turnover", "sales", "income", "billings"],
  rewrites: [
    [/\bytd\b/giu, "year to date"],
    [/\bmtd\b/giu, "month to date"],
    [/\bqtd\b/giu, "quarter to date"],
    [/\b(?:greater|more|larger|higher|bigger) than or equal to\b/giu, "at least"],
    [/\b(?:less|smaller|lower) than or equal to\b/giu, "at most"],
    [/\bequal to or (?:greater|more|larger|higher) than\b/giu, "at least"],
    [/\bno\.\s*(?=\d)/giu, "number "],
    [/\be-mail\b/giu, "email"],
  ],
  countingWords: ["how many", "number of", "count of"],
  everyWords: ["every", "each"],
  manyWords: ["all", "every", "each", "everything", "deals", "opportunities"],
  otherStates: [
    ..."paid unpaid settled sent unsent draft void cancelled overdue done completed finished important urgent read unread active inactive archived deleted accepted declined expired approved rejected".split(
      " ",
    ),
    "not offered",
    "no longer offered",
  ],
  groupAdverbs: ["monthly", "quarterly", "yearly", "annually", "annual", "ageing", "aging"],
  askingWhich: ["which", "what"],
  interrogatives: [
    ..."who whom whose what which when where why how is are was were do does did has have had what's who's where's when's".split(
      " ",
    ),
  ],
  questionWords: [
    "which",
    "where",
    "when",
    "show",
    "many",
    "much",
    "have",
    "does",
    "this",
    "last",
    "year",
    "month",
    "week",
    "list",
    "with",
    "from",
  ],
};
