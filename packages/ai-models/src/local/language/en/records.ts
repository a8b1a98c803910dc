import type { LanguagePack } from "../language-pack.ts";

type Records = Pick<
  LanguagePack,
  | "recordNouns"
  | "recordNames"
  | "unnumberedRecords"
  | "numberedRecords"
  | "numberPrefixes"
  | "titledRecord"
  | "articles"
  | "placeWords"
  | "topicWords"
  | "prepositions"
  | "weakLeads"
  | "naming"
  | "legalForms"
  | "nameConnectors"
  | "nameEndings"
  | "assignments"
  | "countryWords"
>;

// A slot ends where the sentence does, or before a courtesy.
const ending =
  "(?:\\s+(?:in (?:the|our) (?:crm|system|pipeline|database)|please|now|then|thanks|thank you|for me))*\\s*[.!?]*\\s*$";
// What is said after a comma gives reasons: “to Won, they signed”.
const reasons = "(?:\\s*[,;]\\s*[^?]*)?";
const into = "(?:over to|to|into|onto|in|as|at)";
// The target holds no further “to”, so that “move Upgrade to cloud to Won” splits at the last one.
const target = `(?<target>(?:(?!\\s${into}\\s)[^,;])+?)${reasons}`;

export const records: Records = {
  recordNouns: {
    customer: ["customer", "client", "company", "firm", "supplier", "vendor", "buyer", "account"],
    deal: ["deal", "opportunity"],
    "deal stage": ["stage", "phase", "column"],
    invoice: ["invoice", "bill", "credit note"],
    quote: ["quote", "quotation", "offer", "estimate"],
    product: ["product", "article", "item", "service"],
  },
  recordNames: {
    "deal stage": [
      "won",
      "lost",
      "lead",
      "leads",
      "qualified",
      "qualification",
      "proposal",
      "negotiation",
      "contacted",
      "discovery",
      "closed won",
      "closed lost",
      "on hold",
      "demo",
    ],
  },
  numberedRecords: ["invoice", "quote"],
  titledRecord: "deal",
  numberPrefixes: {
    invoice: ["inv", "i", "re", "rg", "rn", "rac", "ra", "fa", "fac", "fact", "f", "cn", "cr", "gs", "do", "dob"],
    quote: ["q", "qu", "quo", "quote", "an", "ang", "po", "pon", "of", "off", "est"],
  },
  unnumberedRecords: ["customer", "deal stage"],
  articles: ["the", "a", "an", "our", "my", "this", "that"],
  prepositions: ["for", "from", "of", "to", "by", "with", "about", "at", "in", "into", "against", "on"],
  weakLeads: ["is", "does", "do", "did", "has"],
  placeWords: ["in", "into"],
  topicWords: ["about", "called", "named", "titled", "labelled"],
  naming: ["called", "named", "like", "titled", "labelled", "number", "no", "nr", "matching", "containing", "contains", "id"],
  legalForms: "ag kg gmbh ug ohg ltd limited llc llp inc corp co plc sa sas sarl srl spa bv nv ab oy aps doo kft sro".split(
    " ",
  ),
  nameEndings: "mesto gradec polje vas gora reka toplice posavci trg most dvor grad potok jezero".split(" "),
  nameConnectors: ["of", "and", "the", "de", "la", "le", "van", "von", "der", "den", "und", "y", "et", "e", "&"],
  assignments: [
    new RegExp(`\\b(?:rename|retitle)\\s+(?<record>.+?)\\s+(?:in)?to\\s+(?<target>.+?)${ending}`, "iu"),
    new RegExp(
      `\\b(?:change|set|update)\\s+(?:the\\s+)?(?:name|title)\\s+(?:of|for|on)\\s+(?<record>.+?)\\s+to\\s+(?<target>.+?)${ending}`,
      "iu",
    ),
    new RegExp(
      `^\\s*(?<record>.+?)\\s+(?:is|should be|shall be)\\s+(?:now\\s+)?(?:called|named|titled)\\s+(?<target>.+?)${ending}`,
      "iu",
    ),
    new RegExp(
      `\\b(?:change|set|update)\\s+(?:the\\s+)?(?:stage|status|state|phase)\\s+(?:of|for|on)\\s+(?<record>.+?)\\s+${into}\\s+${target}${ending}`,
      "iu",
    ),
    new RegExp(
      `\\b(?:move|shift|push|put|drag|advance|bring|transfer|set|mark|change|update|switch|flag|assign|close)\\s+(?<record>.+?)(?:\\s+(?:out\\s+of|from)\\s+(?<origin>\\S.*?))?\\s+${into}\\s+${target}${ending}`,
      "iu",
    ),
    new RegExp(`\\b(?:move|shift|push|mark|close|set)\\s+(?<record>.+?)\\s+(?<target>won|lost)${ending}`, "iu"),
    new RegExp(`\\bwe(?:'ve| have| just| finally)*\\s+(?<target>won|lost)\\s+(?<record>.+?)${ending}`, "iu"),
    new RegExp(
      `^\\s*(?<record>.+?)\\s+(?:is|was|has been|should be|goes|needs to go)\\s+(?:now\\s+|marked\\s+as\\s+|moved\\s+to\\s+|to\\s+)*(?<target>won|lost)${ending}`,
      "iu",
    ),
  ],
  countryWords: {
    AT: ["austrian", "austria", "austrians"],
    BE: ["belgian"],
    BG: ["bulgarian"],
    CH: ["swiss"],
    CZ: ["czech", "czech republic", "czechs"],
    DE: ["german", "germans"],
    DK: ["danish"],
    EE: ["estonian"],
    ES: ["spanish", "spaniards"],
    FI: ["finnish"],
    FR: ["french"],
    GB: ["british", "uk", "great britain", "england", "english", "brits"],
    GR: ["greek"],
    HR: ["croatian", "croatians", "croats"],
    HU: ["hungarian", "hungarians"],
    IE: ["irish"],
    IT: ["italian", "italians"],
    LT: ["lithuanian"],
    LU: ["luxembourgish"],
    LV: ["latvian"],
    NL: ["dutch", "holland"],
    NO: ["norwegian"],
    PL: ["polish", "poles"],
    PT: ["portuguese"],
    RO: ["romanian"],
    RS: ["serbian", "serbs", "serbians"],
    SE: ["swedish", "swedes"],
    SI: ["slovenian", "slovene", "slovenians", "slovenes"],
    SK: ["slovak"],
    TR: ["turkish", "turkey"],
    UA: ["ukrainian"],
    US: ["american", "usa", "us", "u.s", "states", "united states of america", "americans"],
    CA: ["canadian"],
    AU: ["australian"],
    JP: ["japanese"],
    CN: ["chinese"],
    IN: ["indian"],
    BR: ["brazilian"],
  },
};
