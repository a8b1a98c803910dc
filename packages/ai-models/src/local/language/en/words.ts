import type { LanguagePack } from "../language-pack.ts";

type WordLists = Pick<
  LanguagePack,
  | "stopWords"
  | "synonyms"
  | "valueWords"
  | "oppositeWords"
  | "affirmativeWords"
  | "negations"
  | "operatorWords"
  | "approximations"
  | "comparedPeriods"
  | "comparing"
  | "askingWho"
  | "actionWords"
  | "askerWords"
  | "fieldCues"
  | "fieldWords"
  | "boundFields"
  | "stateVerbs"
  | "dictations"
>;

/** Space-separated words as a list. */
const list = (words: string) => words.split(" ");

export const words: WordLists = {
  stopWords: [
    ...list(
      "a an the this that these those there here it its it's they them their theirs he she his her him we us our ours you your",
    ),
    ...list(
      "i me my mine who whom whose which what when where why how is are was were be been being am do does did doing done",
    ),
    ...list(
      "have has had having can could will would shall should may might must let lets and or but if then than so as at by for",
    ),
    ...list(
      "from in into of off on onto out over to up with within without about after before between during since until till under",
    ),
    ...list(
      "above below through per via not no nor only just also too very really please kindly thanks hi hello hey ok okay any",
    ),
    ...list(
      "some all every each both either many much more most few several lot lots other another one ones same such own well now",
    ),
    ...list(
      "today currently right still yet already ever again back like want wanna need know think see look looking find finding get",
    ),
    ...list(
      "getting got give gimme show showing shown tell list display bring pull fetch check say got go going take make use using",
    ),
    ...list(
      "help ask wonder wondering interested curious detail details info information data overview summary kind sort type list",
    ),
    ...list(
      "everything anything something someone anyone everyone thing things stuff way quick quickly actually basically maybe",
    ),
    ...list(
      "exactly altogether overall figure figures record records entry",
    ),
    ...list(
      "entries result results item's currently am pm etc vs versus regarding concerning around across among total least less",
    ),
    ...list(
      "exist exists available there's who's what's where's how's i'm i'd i'll we're we've let's didn't don't doesn't isn't aren't",
    ),
    ...list("wasn't weren't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't im dont whats pls plz"),
    ...list(
      "called named search filter sorted order ordered ranked money lying based located headquartered fall falls falling date dates top first last latest biggest largest smallest highest lowest",
    ),
    ...list(
      "newest oldest recent new greater higher lower fewer bigger larger smaller worth including include contain contains",
    ),
    ...list("belong belongs belonging come comes coming related match matches matching case name names word words"),
  ],
  synonyms: [
    ["invoice", "bill", "invoices", "bills"],
    [
      "overdue",
      "late",
      "past due",
      "past their due date",
      "past its due date",
      "past the due date",
      "delinquent",
      "in arrears",
    ],
    ["unpaid", "unpayed", "unsettled", "outstanding"],
    ["paid", "settled", "cleared"],
    ["customer", "client", "buyer"],
    ["supplier", "vendor"],
    ["deal", "opportunity", "opportunities"],
    ["quote", "quotation", "estimate", "proposal document"],
    ["stage", "phase"],
    ["product", "article", "sku"],
    ["industry", "sector", "line of business"],
    ["country", "nation"],
    ["owe", "owes", "owed", "owing", "debt", "indebted", "open balance", "outstanding balance"],
    ["contact", "contact person", "contact details"],
    ["email", "e mail", "email address", "mail address"],
    ["phone", "telephone", "phone number", "telephone number"],
    ["payment", "payments"],
    ["revenue", "turnover", "sales volume", "income"],
    ["pipeline", "funnel", "sales pipeline"],
    ["move", "shift", "drag", "advance", "push"],
    ["credit note", "credit memo", "refund note"],
    ["vat id", "vat number", "tax id", "tax number"],
  ],
  valueWords: {
    paid: ["paid", "settled", "fully paid", "paid in full", "paid off", "cleared"],
    unpaid: ["unpaid", "unpayed", "open", "outstanding", "unsettled", "awaiting payment"],
    partly_paid: ["partly paid", "part paid", "partially paid", "half paid", "paid in part", "open", "outstanding"],
    partially_paid: ["partly paid", "part paid", "partially paid", "half paid", "paid in part", "open", "outstanding"],
    draft: ["draft", "drafts", "drafted", "unsent", "not yet sent", "not sent"],
    sent: ["sent", "sent out", "dispatched", "pending", "undecided", "waiting", "we sent", "did we send", "have we sent", "were sent"],
    bank_transfer: ["bank transfer", "transfer", "transfers", "wire", "wired", "wire transfer"],
    card: ["card", "credit card", "debit card", "by card", "cards"],
    direct_debit: ["direct debit", "debit", "direct debits", "sepa"],
    cash: ["cash", "in cash"],
    void: ["void", "voided", "cancelled", "canceled", "annulled"],
    received: [
      "received",
      "incoming",
      "from suppliers",
      "from our suppliers",
      "from vendors",
      "from our vendors",
      "supplier",
      "vendor",
      "purchase",
      "bills",
      "bill from suppliers",
      "expenses",
      "expense",
      "costs",
      "spend",
      "spent",
      "spending",
      "payables",
      "to suppliers",
      "to our suppliers",
      "to vendors",
      "our suppliers",
      "suppliers",
      "vendors",
      "we owe",
      "we have to pay",
      "we need to pay",
      "must we pay",
      "do we have to pay",
      "do we owe",
      "we must pay",
      "to pay ourselves",
    ],
    issued: ["issued", "outgoing", "sales", "we issued", "we sent", "to customers", "to our customers", "to clients"],
    credit_note: ["credit note", "credit memo", "refund note"],
    accepted: ["accepted", "approved", "agreed", "signed", "ordered"],
    declined: ["declined", "rejected", "refused", "turned down"],
    expired: ["expired", "lapsed", "ran out"],
    count: ["how many", "number of", "count of"],
    sum: ["total", "sum", "how much"],
    min: ["minimum", "smallest amount", "lowest amount", "smallest invoice amount", "lowest invoice amount", "smallest total", "minimal"],
    max: ["maximum", "largest amount", "highest amount", "largest invoice amount", "highest invoice amount", "biggest amount", "largest total", "maximal"],
    netTotal: ["net", "net of tax", "without tax", "before tax", "excluding tax", "without vat", "excluding vat", "excl vat", "excl tax"],
    taxTotal: ["tax", "vat", "taxes", "sales tax", "value added tax"],
    grossTotal: ["gross", "including tax", "incl tax", "with tax", "with vat", "including vat"],
    balanceDue: [
      "owe",
      "owed",
      "owing",
      "outstanding",
      "balance",
      "balances",
      "open amount",
      "open amounts",
      "receivables",
      "still to be paid",
      "left to pay",
      "to be paid",
      "unpaid amount",
      "open balance",
      "debt",
      "debts",
    ],
    ageing: ["ageing", "aging", "aged", "by age", "age", "how late"],
    paymentState: ["payment state", "payment status", "payment"],
    status: ["status", "state"],
    customer: ["customer", "client", "buyer", "company", "account"],
    industry: ["industry", "sector", "trade", "branch", "line of business"],
    country: ["country", "nation"],
    currency: ["currency"],
    average: ["average", "mean", "avg", "on average"],
    avg: ["average", "mean", "avg", "on average"],
    month: ["monthly", "month"],
    quarter: ["quarterly", "quarter"],
    year: ["yearly", "annually", "annual", "year"],
    week: ["weekly"],
  },
  oppositeWords: {
    won: [],
    lost: [],
    closed: ["open", "ongoing", "running", "undecided", "in progress"],
    open: ["closed", "shut"],
    free: ["occupied", "taken", "busy"],
    available: ["unavailable", "occupied", "taken"],
    active: [
      "inactive",
      "retired",
      "discontinued",
      "archived",
      "no longer offered",
      "not offered",
      "not offered any more",
      "no longer sold",
      "no longer available",
      "not sold any more",
      "unavailable",
    ],
    paid: ["unpaid", "outstanding"],
  },
  affirmativeWords: {
    active: ["active", "still offered", "offered", "available", "current", "still sold"],
    won: ["won", "win", "closed won", "successful"],
    lost: ["lost", "lose", "closed lost"],
    closed: ["closed", "decided", "finished"],
    overdue: ["overdue", "late", "past due"],
  },
  negations: [
    ...list(
      "not no never nobody none neither nothing without except excluding exclude isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't non",
    ),
  ],
  operatorWords: list(
    "more most less least fewer over under above below before after since until till between per each every other another else except excluding " +
      "first last latest newest oldest earliest biggest largest smallest highest lowest greater higher lower larger bigger smaller best worst top new recent older newer " +
      "around approximately roughly nearly almost half twice double versus vs same similar instead than within during following next previous unless whose if median majority " +
      "several few again against average growth",
  ),
  approximations: ["around", "approximately", "roughly", "nearly", "almost", "about", "circa", "ca", "some"],
  comparedPeriods: {
    previous_year: [
      ...["month", "quarter", "period", "time", "week", "months"].flatMap((unit) => [
        `the same ${unit} last year`,
        `same ${unit} last year`,
        `the same ${unit} a year ago`,
        `the same ${unit} the year before`,
        `the same ${unit} of last year`,
        `the same ${unit} in the previous year`,
      ]),
      "a year earlier",
      "a year before",
      "year on year",
      "year over year",
    ],
    previous_period: [
      "the period before",
      "the previous period",
      "the month before",
      "the week before",
      "the quarter before",
      "the year before",
      "the day before",
      "the one before",
      "the preceding period",
      "the prior period",
      "month on month",
      "month over month",
      "quarter on quarter",
      "quarter over quarter",
      "before that",
    ],
  },
  comparing: [
    ...list("compare compared comparing comparison versus vs against than growth grown"),
    "change from",
    "changed from",
    "change since",
    "compares",
    "develop",
    "developed",
  ],
  askingWho: ["who", "whom", "whose"],
  actionWords: [
    ...list(
      "move shift drag advance push put mark set change update edit rename create add delete remove cancel send pay approve",
    ),
    ...list("reject book schedule remind transfer write call assign convert archive restore upload import export print"),
    ...list("order buy sell refund undo reopen log register enter translate play turn start stop"),
  ],
  askerWords: ["me", "us"],
  fieldCues: {
    due: ["due", "pay", "payable", "overdue"],
    issue: ["issued", "issue", "invoiced", "billed", "write", "wrote", "written", "raised"],
    paid: ["paid", "payment", "settled"],
    close: ["close", "closing", "closes", "closed", "expected"],
    created: ["created", "added", "registered", "joined"],
    valid: ["valid", "expire", "expiring", "expires", "expired", "lapse", "run out"],
    price: ["price", "cost", "costs", "costing", "priced"],
    amount: ["amount", "worth", "value", "valued"],
    balance: ["balance", "open", "outstanding", "remaining", "owed", "unpaid"],
    gross: ["gross", "total", "including tax"],
    net: ["net", "before tax", "without tax"],
  },
  boundFields: {
    amount: list("tax vat net gross balance discount price weight profit margin cost salary probability tip fee"),
    date: list("created updated signed delivered changed edited shipped"),
  },
  stateVerbs: list("receive receives expire expires expiring"),
  dictations: [
    /^.*?\b(?:note|notes|write down|jot down|remember|comment)\b[^:]*:\s*(?<body>\S.*)$/isu,
    /^.*?\b(?:note|write down|jot down|remember)\b(?:\s+(?:for|to|on|about)\s+.+?)?\s+(?:that|saying)\s+(?<body>\S.*)$/isu,
    /^.*?\b(?:task|to-?do|reminder)\b[^:]*:\s*(?<body>\S.*)$/isu,
    /^.*?\b(?:task|to-?do|reminder)\b(?:\s+for\s+.+?)?\s+to\s+(?<body>\S.*)$/isu,
  ],
  fieldWords: [
    ...list("contact email mail phone telephone address website vat tax iban industry country city balance status state stage"),
    ...list(
      "probability owner price unit category due date dates month quarter year week day issue issued close closing currency",
    ),
    ...list("payment payments history activity note notes task tasks person people money company companies business reach"),
  ],
};
