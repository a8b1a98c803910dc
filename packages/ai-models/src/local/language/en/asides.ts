// Patterns over a whole question, each with what it leaves of it: data, read from top to bottom.
import type { Gloss } from "../gloss.ts";

const us = "(?:i|we)(?:'m| am|'re| are)";
/** What figures are got ready for; “I'm looking at unpaid ones” is none of it. */
const preparing =
  "(?:putting together|preparing|writing|drafting|compiling|assembling|finishing|finalising|filing|filling (?:in|out)|updating|building|doing|making|working on|getting ready for|about to (?:call|meet|see|visit|ring|phone|write to|send|present|file|do)|meeting|in a meeting|on the phone|sitting with|talking to)";
const occasion =
  "(?:reports?|reporting|meetings?|assembly|presentation|calls?|audits?|auditors?|returns?|accountant|bookkeeper|board|bank|boss|newsletter|slides?|deck|records|files|forecast|budget|review|statement|declaration|planning|shareholders|investors|tax office)";
const courtesy = "(?:can|could|would|will) (?:you|u)(?: (?:please|quickly|just|maybe|kindly))?";
const column =
  "(?:dates?|amounts?|numbers?|names?|totals?|customers?|due dates?|days?|sums?|titles?|prices?|states?|status|currency|currencies)";
const someone = "(?:the |our |a |an |their |his |her |any )?(?:(?:customer|client|buyer|prospect)(?:'?s|s')? )?";
const answer =
  "(?:answers?|repl(?:y|ies)|responses?|decisions?|feedback|signatures?|sign-?off|ok|okay|approval|go-ahead|reaction)";
const dated = "(?:(?:expected |planned )?(?:clos(?:e|ing)|target) dates?)";
const gone =
  "(?:passed|past|gone|gone by|elapsed|over|expired|lapsed|behind us|in the past|missed|slipped|exceeded|run out|come and gone)";
const month = "january|february|march|april|may|june|july|august|september|october|november|december";
const before =
  "(?:(?:the one |that |those )?(?:in |of |from )?)(?:last year's?|last year|the previous year's?|last|the previous) ";
const told =
  "(?:signed|accepted|agreed|confirmed|ordered|approved|said (?:yes|no)|declined|refused|cancelled|called|backed out|dropped out|turned us down|chose (?:somebody|someone) else|went (?:for|with) (?:somebody|someone) else)";

/** What is said around a question, in sentences and clauses of its own, and restricts nothing of it. */
export const asides: Gloss["forms"] = [
  // “I'm preparing the return, could you …”, “… I'm preparing the return”.
  [
    new RegExp(
      `^\\W*(?:so |ok |and )?${us} (?:just |currently |now )?${preparing}\\b[^,.;:?!]{0,60}[,.;:!–-]+\\s*(?:and |so )?`,
      "iu",
    ),
    "",
  ],
  [
    new RegExp(
      `(?<=[?.!,;–-])\\s*(?:as |since |because )?${us} (?:just |currently |now )?${preparing}\\b[^,.;:?!]{0,60}[.!]*$`,
      "iu",
    ),
    "",
  ],
  [
    new RegExp(
      `^\\W*for (?:the |my |our |a |an |this |tomorrow's |today's |next week's )(?:\\p{L}+['’]?s? ){0,2}${occasion},? (?:i|we) (?:would |'d )?(?:need|want|like|have to (?:have|know|show))(?: to (?:have|know|see|show))?\\s*`,
      "iu",
    ),
    "show ",
  ],
  [new RegExp(`^\\W*${courtesy} (?=give|show|tell|list|send|get|pull|find)`, "iu"), ""],
  // How much of it is enough, and which columns.
  [
    /[?.!,;–-]*\s*\b(top \p{L}+|top \d+|the first \p{L}+|the first \d+) (?:is|are|will be|would be|will) (?:enough|fine|plenty|sufficient|ok|okay|do|all i need)\b/giu,
    " $1",
  ],
  [
    new RegExp(
      `[?.!,;–-]+\\s*(?:i |we )?(?:only|just) (?:really )?(?:need |want |care about |the |give me |show )*(?:the )?${column}(?:, (?:the )?${column})*,? and (?:the )?${column}(?: (?:please|pls|will do|is enough|are enough))?\\s*[.!?]*$`,
      "iu",
    ),
    "",
  ],
  [
    /[?.!,;–-]+\s*(?:i |we )?(?:(?:only|just) (?:need|want|care about)|(?:am |are |'m |'re )?(?:only|just) interested in) (?=(?:the )?(?:number|count)\b)/giu,
    ", ",
  ],
  [
    /[?.!,;–-]+\s*(?:only |just )?(?:the )?(?:number|count) of (?:the )?(open|unpaid|overdue|won|lost|paid) (?:ones?)?\s*[.!?]*$/giu,
    ", how many $1",
  ],
  // “If we only look at euro invoices” is “only euro invoices”.
  [
    /[,;–-]?\s*\b(?:if|when|assuming|provided)(?: that)? (?:we|you|i|one) (?:only |just )?(?:looks? at|considers?|counts?|takes?|includes?|uses?|keeps? to|sticks? to)(?: only| just)? (?:the )?/giu,
    ", only ",
  ],
  [
    /[,;–-]?\s*\b(?:if|when|once) (?:(?:you|we|i) )?(?:(?:it|they|that|everything) (?:is|are) )?weigh(?:t|ts|ted|ed)?(?: (?:it|them|that|everything|the deals))?(?: (?:by|with|for|according to) (?:the |their |its )?(?:probabilit(?:y|ies)|chances?|likelihood))?/giu,
    " weighted",
  ],
];

/** Words for a state that reach over half a sentence, or lean on what stands beside them. */
export const turns: Gloss["forms"] = [
  [
    /\b(drafts?(?: \p{L}+){0,4}?),? (?:that |which )?(?:i|we) (?:(?:have |had )?forg[oe]t(?:ten)?|(?:still )?have(?: yet)?|(?:still )?need|did(?:n'?t| not) get around|have(?:n'?t| not) got(?:ten)? around) to (?:send|issue|finish|post)(?:ing)?(?: out| off)?(?: to anyone)?/giu,
    "$1",
  ],
  [
    /\b(invoices?|quotes?|bills?),? (?:that |which )?(?:i|we) (?:have |had )?forg[oe]t(?:ten)? to (?:send|issue|finish|post)(?: out| off)?/giu,
    "draft $1",
  ],
  [
    /\b(?:and )?(?:with |,)?\s*(?:and )?how many (customers|clients|companies|products)(?: (?:are there|are|do we have|there are))? ?(?:(?:in|for|per|of) )?(?:each|every one|respectively)(?: (?:of them|one|industry|category))?(?=\s*[?.!]*$)/giu,
    " and how many $1",
  ],
  [
    new RegExp(
      `\\b(?:quotes|offers|estimates|quotations),? (?:that |which )?(?:are |we are |we're )?(?:still |currently )?(?:wait(?:ing)? (?:for|on)|awaiting|pending|lacking|missing|without|with no|need(?:ing)?) ${someone}${answer}(?: (?:from|by|of) (?:the |our )?(?:customers?|clients?|them))?(?: yet)?`,
      "giu",
    ),
    "open quotes",
  ],
  [
    new RegExp(
      `\\b(?:where|with|whose|of which|when|and|but) (?:the |a |their |its )?${dated} (?:(?:has|have|is|are|was|lies|already|been|long|now) )*${gone}(?: already| by now)?`,
      "giu",
    ),
    "with a close date before today",
  ],
  [
    new RegExp(
      `\\b(?:where|with|whose|of which) (?:the |a |their |its )?(?:due|payment) dates? (?:(?:has|have|is|are|was|lies|already|been|long|now) )*${gone}(?: already| by now)?`,
      "giu",
    ),
    "overdue",
  ],
  [
    new RegExp(
      `\\b(?:where|with|whose|of which) (?:the |a |their |its )?(?:validity|expiry date|expiration date)(?: period)? (?:(?:has|have|is|are|was|lies|already|been|long|now) )*${gone}(?: already| by now)?`,
      "giu",
    ),
    "expired",
  ],
  // “Kamnora signed! Please set their deal to Won.”
  [
    new RegExp(
      `^\\W*(?:\\p{L}+ news|\\p{L}+ly|[Ss]uper|[Gg]reat)?\\W*(\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'-]*|&|of|and|und|in))*) (?:has |have |had |just |finally |today |did )*${told}\\b[^.!?,;–-]{0,40}[.!,;–-]+\\s*(?:so |and |then )*(?:[Pp]lease |[Pp]ls )?(?:[Ss]et|[Mm]ove|[Pp]ut|[Mm]ark|[Cc]hange|[Pp]ush|[Ss]witch) (?:their|its|that|the|this) (?:open )?deal (?:over )?(?:in)?(to|as|on) `,
      "u",
    ),
    "move the deal $1 to ",
  ],
  // “October revenue with last October”: one month, a year apart.
  [
    new RegExp(
      `\\bcompare (?:our |the )?(${month})(?:'s)? (revenue|turnover|sales|invoices) (?:with|to|and|against) ${before}\\1(?: a year ago| the year before)?(?=\\s*(?:[,.?!]|$))`,
      "giu",
    ),
    "compare $1 $2 with the same month last year",
  ],
  [
    new RegExp(
      `\\bcompare (?:our |the )?(revenue|turnover|sales|invoices) (?:in |of |for |from )?(${month}) (?:with|to|and|against) ${before}\\2(?: a year ago| the year before)?(?=\\s*(?:[,.?!]|$))`,
      "giu",
    ),
    "compare $2 $1 with the same month last year",
  ],
  [
    new RegExp(
      `\\bcompare (?:our |the )?(${month})(?:'s)? (revenue|turnover|sales|invoices) (?:with|to|and|against) (?:the one (?:in|of|from) )?\\1 (?:of )?(?:last year|the previous year|a year ago|the year before)\\b`,
      "giu",
    ),
    "compare $1 $2 with the same month last year",
  ],
  // Who “there” is whoever was spoken of.
  [
    /\bwho (?:do|can|should|could|must) (?:i|we) (?:call|contact|reach|ask|phone|ring|talk to|speak to|speak with|write to|email|get in touch with|turn to)(?: (?:there|over there|at their (?:place|office|end)|with them|about (?:it|that|this)))+/giu,
    "who is their contact person",
  ],
  [
    /\bpayments? (?:(?:that|which) )?(?:were |was |are |have been |has been |we )?(?:booked|recorded|registered|posted|allocated|assigned|matched|credited|entered) (?:on|to|against|for|with|under) /giu,
    "payments for ",
  ],
  [
    /\b(?:have we|did we|we have|we) (?:written|write|wrote|drawn up|draw up|drew up|prepared|prepare|put together|submitted|submit|made|make) (?:for|to) (?=\p{Lu})/gu,
    "do we have for ",
  ],
  [
    /^\W*what(?: is|'s| do we have| do we sell)? in (?:the )?(?!(?:Negotiation|Proposal|Qualified|Qualification|Lead|Leads|Won|Lost|January|February|March|April|May|June|July|August|September|October|November|December|Q\d|EUR|USD|GBP|CHF|INV)\b)(\p{Lu}[\p{L}-]+(?: (?:and|&) \p{L}+| \p{L}+){0,2})(?=\s*[?.!]*$)/gu,
    "products in the category “$1”",
  ],
  [
    /\b((?:products|articles|items) (?:are )?in) (?!the )(\p{Lu}[\p{L}-]+ and \p{Ll}+)(?=\s*[?.!]*$)/gu,
    "products in the category “$2”",
  ],
  // “Is already paid”: what languages that leave the pronoun out say.
  [
    /^(?:is|was|has|are) (?:(?:the|that|this|these|those|already|yet|still|been|now|one|fully|meanwhile) )*(paid|settled|sent|overdue|due|accepted|signed|void|won|lost|closed)(?: (?:already|yet|now|by now))*(?=\s*[?.!]*$)/iu,
    "is it $1",
  ],
];
