// Patterns over a whole question, each with what it leaves of it: data, read from top to bottom.
import type { Gloss } from "../gloss.ts";

const us = "(?:[Ii]|[Ww]e)(?:'m| am|'re| are)";
/** A clause without a name, a number or a time in it, which might restrict what is asked. */
const plain =
  "(?![^,.;:?!]*\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|last|this|next)\\b)(?:[^,.;:?!\\p{Lu}\\d]|\\p{Lu}{2,}(?!\\p{L})){0,60}";
/** What figures are got ready for; “I'm looking at unpaid ones” is none of it. */
const preparing =
  "(?:putting together|preparing|writing|drafting|compiling|assembling|finishing|finalising|filing|filling (?:in|out)|updating|building|doing|making|working on|getting ready for|about to (?:call|meet|see|visit|ring|phone|write to|send|present|file|do)|meeting|in a meeting|on the phone|sitting with|talking to)";
const occasion =
  "(?:reports?|reporting|packs?|meetings?|assembly|presentation|calls?|audits?|auditors?|returns?|accountant|bookkeeper|board|bank|boss|newsletter|slides?|deck|records|files|forecast|budget|review|statement|declaration|planning|shareholders|investors|tax office)";
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

/** “Before I call X –”, “I'm seeing X at noon,”: who is meant by “they” in the question after it. */
const spokenOf =
  "^\\W*(?:[Bb]efore (?:(?:[Ii]|we) (?:call|phone(?: number)?|ring|meet|see|visit|write to|talk to|speak (?:to|with))|(?:calling|phoning|ringing|meeting|seeing|visiting))|(?:(?:[Ii]|[Ww]e)(?:'m| am|'re| are) )(?:just )?(?:(?:about|going) to (?:call|phone(?: number)?|ring|meet|see|visit|talk to)|calling|phoning|ringing|meeting|seeing|visiting)) (\\p{Lu}[^,.;:!?–—]*?)(?: (?:at (?:noon|lunch(?:time)?|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)|today|tomorrow|later|later today|soon|shortly|now|this (?:morning|afternoon|evening)|in (?:a (?:minute|moment|bit|while)|an hour|half an hour|\\d{1,2} minutes)|next week|for lunch|on (?:Monday|Tuesday|Wednesday|Thursday|Friday)))* ?[,.;:!–—-]+ ?(?:so,? |and )?(?:can you tell me |tell me )?";

/** What is said around a question, in sentences and clauses of its own, and restricts nothing of it. */
export const asides: Gloss["forms"] = [
  [
    new RegExp(
      `${spokenOf}(?:[Ww]hat|[Hh]ow much) do they (?:still |currently )?owe(?: us)?(?: (?:still|now|at the moment|right now))?`,
      "u",
    ),
    "how much does $1 owe us",
  ],
  [
    new RegExp(
      `${spokenOf}[Hh]ow much (?:have they|did they) (?:bought|buy|spent|spend|ordered|order|purchased|purchase)(?: (?:from|with) us)?`,
      "u",
    ),
    "how much did we invoice $1",
  ],
  [
    new RegExp(
      `${spokenOf}(?:[Dd]o they have|[Hh]ave they got|[Ii]s there|[Aa]re there|[Aa]ny|[Dd]o they still have) (?:any(?:thing)? )?((?:open|overdue|unpaid) (?:invoices?|quotes?|deals?))(?: (?:with us|from them|for them))?(?=\\s*[?.!]*$)`,
      "u",
    ),
    "show the $2 of $1",
  ],
  [/^\W*(?:just )?(?:a )?quick(?:ly)? ?(?:one|question)?,? before (?:the|my|our|a) [^,:;?!]{1,30}[,:–-]+\s*/iu, ""],
  [
    new RegExp(
      `[?.!;–-]+\\s*(?:the )?${column}(?:, (?:the )?${column})*,? and (?:the )?${column} (?:is|are|will be|would be|will) (?:enough|fine|plenty|sufficient|ok|okay|do|all i need)\\s*[.!?]*$`,
      "iu",
    ),
    "",
  ],
  // “I'm preparing the return, could you …”, “… I'm preparing the return”.
  [
    new RegExp(
      `^\\W*(?:[Ss]o |[Oo]k |[Aa]nd )?${us} (?:just |currently |now )?${preparing}\\b${plain}[,.;:!–-]+\\s*(?:and |so )?`,
      "u",
    ),
    "",
  ],
  [
    new RegExp(
      `^\\W*[Bb]efore (?:[Ii]|we) (?:call|meet|see|visit|ring|phone|write to|go to|talk to|speak to)\\b${plain}[,:–-]+\\s*`,
      "u",
    ),
    "",
  ],
  [
    new RegExp(
      `(?<=[?.!,;–-])\\s*(?:[Aa]s |[Ss]ince |[Bb]ecause )?${us} (?:just |currently |now )?${preparing}\\b${plain}[.!]*$`,
      "u",
    ),
    "",
  ],
  [
    new RegExp(
      `^\\W*[Ff]or (?:the |my |our |a |an |this |tomorrow's |today's |next week's )(?:board |management |investor |bank |team |sales |quarterly |monthly |annual |weekly |year-end )?(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|last|this|next)\\b)(?:\\p{Ll}+['’]?s? ){0,2}${occasion},? (?:[Ii]|we) (?:would |'d )?(?:need|want|like|have to (?:have|know|show))(?: to (?:have|know|see|show))?\\s*`,
      "u",
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
    /\b(quotes|offers|estimates|quotations),? (?:that |which )?(?:(?:the |our )?(?:customers?|clients?|they) (?:are|is) (?:still )?(?:thinking about|considering|mulling over|deciding on|looking at|sitting on)|(?:we are|we're) (?:still )?waiting to hear (?:back )?(?:about|on|from))/giu,
    "open $1",
  ],
  [
    /\b(?:that |which )?(?:should(?:'ve| have)|(?:were|was) (?:supposed|due|meant) to(?: have)?) (?:be )?(?:been )?closed? (?:in )?(?=last |this |january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])/giu,
    "open with a close date in ",
  ],
  [/\b(first|second) half of (?:the|our) year\b/giu, "$1 half of this year"],
  [
    /^\W*(?:please )?(?:create|make|prepare|draw up|put together|compile|generate|produce|draft|build) (?:me |us )?(?:a |an |the )?(?:short |quick |full |complete |nice )?(?:list|overview|summary|table|breakdown|report) (?:of|with|on|about|for) /iu,
    "show ",
  ],
  [
    /\b(drafts?(?: (?:invoices|quotes))?),? (?:that |which )?(?:have(?:n'?t| not)|were(?:n'?t| not)|are(?:n'?t| not)|did(?:n'?t| not)) (?:yet )?(?:been |get |got )?(?:gone|go|sent|issued)(?: out| off)?(?: yet)?/giu,
    "$1",
  ],
  [
    /\b(quotes|offers|estimates|quotations),? (?:that |which )?(?:the |our |a )?(?:customers?|clients?|they) (?:still |yet )?(?:has|have|did|do|does)(?:n'?t| not| yet to| still to) (?:yet )?(?:been )?(?:answer|reply|respond|decide|react|sign)(?:ed|d)?(?: (?:yet|to|on|so far|about))*/giu,
    "open $1",
  ],
  [
    /\b(drafts?(?: \p{L}+){0,4}?),? (?:that |which )?(?:i|we) (?:(?:have |had )?forg[oe]t(?:ten)?|(?:still )?have(?: yet)?|(?:still )?need|did(?:n'?t| not) get around|have(?:n'?t| not) got(?:ten)? around) to (?:send|issue|finish|post)(?:ing)?(?: out| off)?(?: to anyone)?/giu,
    "$1",
  ],
  [
    /\b(invoices?|quotes?|bills?),? (?:that |which )?(?:i|we) (?:have |had )?forg[oe]t(?:ten)? to (?:send|issue|finish|post)(?: out| off)?/giu,
    "draft $1",
  ],
  [
    /(?<=\b(?:industr(?:y|ies)|sectors?|trades|verticals)\b.*)\b(?:and )?(?:with |,)?\s*(?:and )?how many (customers|clients|companies)(?: (?:are there|are|do we have|there are))? ?(?:(?:in|for|per|of) )?(?:each|every one|respectively)(?: (?:of them|one|industry|category))?(?=\s*[?.!]*$)/giu,
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
      `^\\W*(?:\\p{L}+ news|\\p{L}+ly|[Ss]uper|[Gg]reat)?\\W*(\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'-]*|&|of|and|und|in))*) (?:has |have |had |just |finally |today |did )*${told}\\b[^.!?]{0,60}?[.!,;–-]+\\s*(?:so |and |then )*(?:[Pp]lease |[Pp]ls )?(?:[Ss]et|[Mm]ove|[Pp]ut|[Mm]ark|[Cc]hange|[Pp]ush|[Ss]witch) (?:their|its|that|the|this) (?:open )?deal (?:over )?(?:in)?(to|as|on) `,
      "u",
    ),
    "move the deal $1 to ",
  ],
  // “Whose invoice is the biggest, and which one is it?”: the one record tells both.
  [
    /^\W*whose ((?:(?:open|unpaid|overdue|outstanding|paid|accepted|declined|draft) )*)(invoice|bill|quote|offer|deal|payment)s? (?:is|was) (?:the )?(biggest|largest|highest|smallest|lowest|oldest|newest|latest|most recent)(?:,? and (?:which|what|how (?:much|big|large|high))(?: one| invoice| quote| deal| payment)? (?:is|was) (?:it|that))?(?=\s*[?.!]*$)/giu,
    "the $3 $1$2",
  ],
  [
    /^\W*whose (invoice|bill)s? (?:is|was|has been) (?:overdue|late|past due) (?:for )?the longest(?: time)?(?:,? and (?:which|what|how (?:much|big|large|high))(?: one| invoice)? (?:is|was) (?:it|that))?(?=\s*[?.!]*$)/giu,
    "the longest overdue $1",
  ],
  [
    /\b(quotes|offers|estimates|quotations),? (?:whose|where the|where their|of which the) (?:validity|validity period|expiry date|expiration date) (?:ends?|runs out|expires?|lapses?|finishes|is|lies|falls) (?=(?:before|in|on|this|next|by|until|within|tomorrow|today)\b)/giu,
    "$1 that expire ",
  ],
  // What each of them has stands beside it anyway.
  [
    /(?<=\b(?:customers|clients)\b.*?),? and (?:show |tell me |list )?(?:how much (?:did |has |have )?(?:each|every one)(?: one| customer| client)?(?: of them)? (?:has |have )?(?:bought|spent|ordered|purchased|buy|spend|order|purchase)|what (?:each|every one)(?: one| customer| client)?(?: of them)? (?:has |have )?(?:spent|spends))(?: (?:from|with|at) us)?/giu,
    " by revenue",
  ],
  [
    /(?<=\b(?:deals|opportunities|invoices|quotes|payments)\b.*?),? (?:and|with) (?:the |their )?(?:stage|status|amount|value|total|customer|due date|close date|closing date|date)s? (?:of|for|on) (?:each|every one)(?: one)?(?: of (?:them|those))?(?=\s*(?:[,.?!]|$))/giu,
    "",
  ],
  [
    /\bweighted(?: pipeline)?(?:,| and| as well as| or|\s*\/)+ ?(?:the )?(?:un-?weighted|not weighted|raw)\b|\b(?:un-?weighted|raw)(?:,| and| as well as| or|\s*\/)+ ?(?:the )?weighted\b/giu,
    "weighted",
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
