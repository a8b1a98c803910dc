import type { LanguagePack } from "../language-pack.ts";

/** What a language answers with. */
export type Answers = Pick<
  LanguagePack,
  | "fieldLabels"
  | "sumLabels"
  | "measureLabels"
  | "ageLabels"
  | "subjects"
  | "examples"
  | "labels"
  | "unknown"
  | "yes"
  | "no"
  | "and"
  | "or"
  | "not"
  | "results"
  | "nothing"
  | "ranges"
  | "grouping"
  | "decimalSign"
  | "templates"
>;

export const answers: Answers = {
  fieldLabels: {
    groupCountMin: "invoices at least",
    groupCountMax: "invoices at most",
    vatId: "VAT ID",
    iban: "IBAN",
    sku: "SKU",
    q: "words",
    email: "email",
    id: "ID",
    isOverdue: "overdue",
  },
  sumLabels: {
    balanceDue: "still to be paid",
    openBalance: "still to be paid",
    grossTotal: "in total",
    netTotal: "net of tax",
    taxTotal: "tax",
    amount: "in total",
    total: "in total",
    weightedAmount: "weighted by probability",
  },
  measureLabels: {
    sum: "{amounts} in total",
    "sum netTotal": "{amounts} net of tax",
    "sum taxTotal": "{amounts} of tax",
    "sum balanceDue": "{amounts} still to be paid",
    average: "{amounts} on average",
    "average netTotal": "{amounts} net of tax on average",
    "average taxTotal": "{amounts} of tax on average",
    "average balanceDue": "{amounts} still to be paid on average",
    min: "{amounts} at least",
    max: "{amounts} at most",
  },
  ageLabels: { 0: "not due", 1: "1–30 days", 2: "31–60 days", 3: "61–90 days", 4: "over 90 days" },
  subjects: {},
  examples: {},
  labels: { in: "incoming", out: "outgoing", "group sum": "sum" },
  unknown: "not known",
  yes: "yes",
  no: "no",
  and: "and",
  or: "or",
  not: "not",
  results: { one: "result", many: "results" },
  nothing: "nothing",
  ranges: {
    between: "{field} from {from} to {to}",
    from: "{field} from {from}",
    to: "{field} up to {to}",
    equal: "{field} {value}",
  },
  grouping: ",",
  decimalSign: ".",
  templates: {
    greeting: "Hello. {capabilities}",
    thanks: "You are welcome. {capabilities}",
    farewell: "Goodbye.",
    identity: "I am the built-in assistant. I work from the records here and make nothing up. {capabilities}",
    capabilities: "You can ask me things like:\n\n{examples}",
    capabilitiesWithoutExamples: "I answer questions about the records here. Ask me for one of them by name or number.",
    outOfScope: "I can't answer that from the records here. {capabilities}",
    approvalHint: "A change is only made once you approve it on its card; a message in the chat does not count.",
    nothingMore: "That was everything.",
    toolsOff: "I can't look that up right now.",
    askReference: "Which {record} do you mean?",
    askReferences: "Which {records} do you mean?",
    askValue: "What {names} should I use?",
    headline: "{count} {subject}{filters}{sums}.",
    headlineSumsFirst: "{sums} on {count} {subject}{filters}.",
    headlineSumsOnly: "{sums}{filters}.",
    headlineUncounted: "Here is what I found for {subject}{filters}:",
    counted: "{count} {subject}",
    countedNone: "no {subject}",
    figureOver: "{figure} over {counted}",
    compared: "Before, from {from} to {to}, it was {before}{changes}.",
    less: "{amount} less now",
    more: "{amount} more now",
    firstGroup: "First: **{name}** with {amount}.",
    groupsShown: "{shown} of {total} groups are shown.",
    topOfList: "The first {count} of {total} {subject}{filters}:",
    topOne: "{title}.",
    assumedCurrency: "Amounts are meant in {currency}, your own currency.",
    notUnderstood:
      "I don't know what to make of “{words}” here, and would rather not answer as though it were not there. {capabilities}",
    askWhich: "Do you mean {choices}?",
    empty: "No {subject} found.",
    emptyWithFilters: "No {subject} match. I looked for: {filters}.",
    shownOf: "The first {shown} of {total}.",
    moreAvailable: "{returned} of {total} are loaded; say “show me the rest” for the others.",
    approvalRequired: "This waits for your approval; nothing has changed yet. {summary}",
    approvalChange: "{table}: {field} from {before} to {after}",
    approvalNew: "{table}: a new record with {field} {after}",
    approvalRemoved: "{table}: the record with {field} {before} goes away",
    candidates: "Which one do you mean?",
    failed: "That did not work. Try again, or ask it another way.",
    denied: "That was not approved, so nothing was changed.",
    statuses: {
      done: "Done.",
      approved: "Done.",
      executed: "Done.",
      declined: "Declined; nothing was changed.",
      stale: "The record has changed since you were asked, so nothing was done. Ask again to see the new state.",
      expired: "The approval expired, so nothing was changed. Ask again.",
      failed: "The change failed.",
      undone: "Undone.",
    },
  },
};
