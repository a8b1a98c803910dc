import type { LanguagePack } from "../language-pack.ts";

type WordLists = Pick<
  LanguagePack,
  | "stopWords"
  | "synonyms"
  | "valueWords"
  | "oppositeWords"
  | "negations"
  | "actionWords"
  | "askerWords"
  | "fieldCues"
  | "fieldWords"
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
      "exactly total totals altogether overall number numbers amount amounts count sum value figure figures record records entry",
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
    ["unpaid", "unsettled", "outstanding", "not paid"],
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
    unpaid: ["unpaid", "open", "outstanding", "unsettled", "not paid", "still to be paid", "awaiting payment", "owed"],
    partly_paid: ["partly paid", "part paid", "partially paid", "half paid", "paid in part", "open", "outstanding"],
    partially_paid: ["partly paid", "part paid", "partially paid", "half paid", "paid in part", "open", "outstanding"],
    draft: ["draft", "drafts", "drafted", "unsent", "not yet sent", "not sent"],
    sent: ["sent", "sent out", "dispatched"],
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
    accepted: ["accepted", "approved", "agreed"],
    declined: ["declined", "rejected", "refused", "turned down"],
    expired: ["expired", "lapsed"],
    count: ["how many"],
    sum: ["total", "sum", "how much"],
    average: ["average", "mean", "avg", "on average"],
    avg: ["average", "mean", "avg", "on average"],
    month: ["monthly"],
    quarter: ["quarterly"],
    year: ["yearly", "annually", "annual"],
    week: ["weekly"],
  },
  oppositeWords: {
    closed: ["open", "ongoing", "running", "undecided", "in progress"],
    open: ["closed", "shut"],
    free: ["occupied", "taken", "busy"],
    available: ["unavailable", "occupied", "taken"],
    active: ["inactive", "retired", "discontinued", "archived"],
    paid: ["unpaid", "outstanding"],
  },
  negations: [
    ...list(
      "not no never nobody none neither nothing without except excluding exclude isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't non",
    ),
  ],
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
    valid: ["valid", "expire", "expiring", "expires"],
    balance: ["balance", "open", "outstanding", "remaining", "owed", "unpaid"],
    gross: ["gross", "total", "including tax"],
    net: ["net", "before tax", "without tax"],
  },
  fieldWords: [
    ...list("contact email mail phone telephone address website vat tax iban industry country city balance status state stage"),
    ...list(
      "probability owner price unit category due date dates month quarter year week day issue issued close closing currency",
    ),
    ...list("payment payments history activity note notes task tasks person people money company companies business reach"),
  ],
};
