import type { LanguagePack } from "../language-pack.ts";

type Answers = Pick<
  LanguagePack,
  | "fieldLabels"
  | "sumLabels"
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
  fieldLabels: { vatId: "VAT ID", iban: "IBAN", sku: "SKU", q: "words", email: "email", id: "ID", isOverdue: "overdue" },
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
