// Longer than a screen because it is a table: what is said for each thing, field, state and number, read from top to bottom and never in part.
import { rewrite } from "../forms.ts";
import type { Gloss } from "../gloss.ts";

const end = "(?=\\s*(?:[,;.?!]|$))";
const start = "^\\W*(?:and |so |just |please |show |give |list |tell )*(?:me |us )?";
const span =
  "(?:year|month|quarter|week|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|h[12]|20\\d\\d)";
const turnover = "(?:revenues?|turnover|sales|income|takings|billings|business)";
const nouns = "(?:invoices|bills|quotes|offers|deals|payments|tasks|customers|clients|credit notes)";

const asker =
  "(?:(?:the|my|our|some) )?(?:new |old |big |young )?(?:auditors?|accountants?|bookkeepers?|tax ?man|tax office|revenue|boss|gaffer|manager|director|board|bank|owner|chairman|investors?|lads?|girls?|guys?|folks|people|lot|team|colleagues?|wife|husband|partner|secretary|apprentice|intern|temp|trainee)(?: (?:in|from|at|over in) (?:sales|accounts|accounting|finance|marketing|purchasing|the office|the warehouse|head office|hq|admin))?";

const number = "(?:INV|CN|Q)-\\d{4}-\\d+";

/** Ways to ask for one thing that say more than it: the parts of a record that shows them all, a state that is asked after twice. */
const roundabout: Gloss["forms"] = [
  rewrite(
    `^\\W*(?:some(?:one|body)|a customer|a client|they|he|she|the customer|the client)(?: (?:on the phone|on the line|here|just))* (?:says?|said|claims?|claimed|insists?|tells? me|told me|swears?) (?:that )?(?:they|he|she|it)(?:['’](?:ve|s)| have| has| was)?(?: already)? (?:paid|settled)(?: for)? (${number})[\\s.,;–-]*(?:did (?:they|he|she)|is that (?:right|true|so)|true|right)?`,
    "is $1 paid",
  ),
  rewrite(
    `\\bwho(?:m)? (?:is|was|did we (?:send|issue|address)) (${number}) (?:(?:addressed|sent|issued|made out|billed|going|gone) )?to\\b`,
    "show $1",
  ),
  rewrite(
    `^\\W*(?:the )?(?:net|vat|tax|gross)(?:(?:,| and|, and) (?:the )?(?:net|vat|tax|gross))+ (?:amounts? |totals? )?(?:of|for|on|from) (?:invoice )?(${number})`,
    "the VAT of $1",
  ),
  rewrite(
    `\\bon (?:which|what) (?:day|date) was (${number}) paid(?:,? and (?:by|with|through|via) (?:what|which) (?:method|means|way))?`,
    "when was $1 paid",
  ),
  rewrite(
    `(?<=\\b${number}\\W+)how much (?:is|'s) (?:still )?(?:missing|left|open)(?: on (?:that|this|it)(?: one)?)?`,
    "how much is still to be paid",
  ),
  rewrite(
    "\\b(?:shipping |delivery |address )?(?:label:? )?(?:the )?(?:street|post ?codes?|zip(?: codes?)?|town|city|house number)(?:(?:,|,? and) (?:the )?(?:street|post ?codes?|zip(?: codes?)?|town|city|house number))+ (?:for|of|from) (?=\\p{Lu})",
    "the address of ",
  ),
  rewrite(
    "(?<=\\b(?:largest|biggest|highest|smallest|lowest|latest|newest|oldest)\\b[^?.!]*),? (?:and )?(?:(?:to )?whom? (?:did we|have we|we have|was it|is it|we) ?(?:it )?(?:issued?|sent|send|billed?|addressed)(?: it)?(?: to)?|who (?:got|has got|has the got|received|is|was) (?:it|got|the customer)|whose (?:is it|it is|was it))(?=\\W*$)",
    "",
  ),
  rewrite(",? what (?:was|is|were) (?:the|its|their) (?:amount|total|figure|value|sum)s?(?=\\W*$)", ""),
];

/** What is left out, split up or stuck, in other words. */
const otherwise: Gloss["forms"] = [
  rewrite("\\b(?:in )?(?:the )?currencies other than (?:the )?(euros?|dollars?|pounds?|[A-Z]{3})\\b", "not in $1"),
  rewrite(
    "[,;]? (?:but |and )?leav(?:e|ing) (?:out )?(?:the |all |any )*(euros?|dollars?|pounds?|sterling|[A-Z]{3})(?: (?:ones|amounts|invoices|bills|stuff|part))?(?: out)?(?=\\W*$)",
    " except $1",
  ),
  rewrite(
    "\\bhow much (?:money |cash )?(?:is |are |do we have |have we got )?(?:still |currently )?(?:stuck|tied up|locked up|parked) (?:with|at|in) (?=[^?.!]*?(?:customers|clients)\\b)",
    "how much is owed by ",
  ),
  rewrite(
    "\\b(?:split|break|group|sort|divide)(?: up| down)? (?:what(?:'s| is) )?(?:still )?(?:unpaid|outstanding|open|owed)(?: up| down)? by (?:how (?:old|late|overdue)|age|lateness)(?: (?:it|they|that) (?:is|are))?",
    "ageing",
  ),
  rewrite(
    "\\bhow (?:does|did|do) (?:the )?(first|second|third|fourth) quarter compare (?:to|with|against) (?:the )?(first|second|third|fourth)(?: quarter| one)?(?:\\s*[–,-]+\\s*(?:invoiced totals?|totals? invoiced|revenue|sales|turnover|invoiced))?(?=\\W*$)",
    "compare what we invoiced in the $1 quarter with the $2 quarter",
  ),
  rewrite("\\b(?:lines?|fields?|areas?) of (?:business|trade|work) (?:are|do)\\b", "industries are"),
  rewrite(",? (?:and |with )how many (?:in|of|for|per|to) each(?: one| of them)?(?=\\W*$)", " and how many each"),
  rewrite("\\b(?<=last |past |previous |this |current )calendar (?=(?:week|month|quarter|year)\\b)", ""),
  rewrite("\\bwhere there(?:['’]s| is| are) (?:still )?(?=(?:over|above|more than|at least|under|less than)\\b)", "with "),
  rewrite("\\bof the year\\b(?! before)", "of this year"),
  rewrite("^\\W*(?:the )?number of (?=(?:customer |incoming |supplier )?\\p{L}+s\\b)", "how many "),
  rewrite("\\bpayments (?:were )?(?:booked|recorded|registered|logged)\\b", "payments"),
  rewrite(",? (?:vat|tax) (?:excluded|not included|left out|taken off)\\b", " net"),
];

/** What is said before a question, in a clause of its own, by whom and in what haste: it restricts nothing. */
export const framing: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:sorry to (?:bother|bug|trouble|disturb|pester|nag)(?: you)?(?: again)?|(?:a |it's a |this is a )?(?:bit of a |a bit of a |probably a |maybe a |perhaps a )?(?:daft|silly|stupid|dumb|basic|random|odd|strange|weird|newbie) (?:question|one)|(?:i'?m )?not sure (?:if )?(?:this|that|it)(?:['’]s| is) (?:the right place|for you|possible|something you (?:do|know))|excuse (?:me|my ignorance)|forgive me|pardon me|bear with me|no rush|no hurry|not urgent|nothing urgent|if it['’]s not too much trouble|this may sound (?:silly|odd|daft))\\s*(?:[,:;.–-]+\\s*(?:but |and )?|(?:but|and) )",
    "",
  ),
  rewrite(
    "^\\W*(?:(?:when|whenever|once) you (?:get|have|find|'ve got) (?:a |some )?(?:sec|second|minute|moment|mo|tick|time|chance)|before i forget|out of (?:pure |sheer )?(?:curiosity|interest)|humour me|humor me|(?:just )?(?:checking|double-checking|curious|wondering|asking)|scratch that|forget that|ignore that|never mind|wait,? no|no wait|hang on|hold on|oh|ooh|aha|hmm+|erm?|um+|right|right then|now then|quick check|sanity check|for the record|long story short|between us|in a nutshell|in short|in brief|keep it short|short answer please|while (?:you['’]re|i['’]m|we['’]re) (?:at it|here|on it))\\s*[,:;.!–-]+\\s*(?:i meant? |but |and |so )?",
    "",
  ),
  rewrite("^\\W*(?:oh|ok|okay|right|hmm+|well),? and (?=(?:the|our|what|how|who|which|any|show|list)\\b)", ""),
  rewrite(
    "^\\W*(?:(?:i['’]?m |we['’]?re )?(?:in the (?:car|taxi|train|lift|office|queue)|on the (?:train|bus|road|move|go|phone|tube|way|mobile)|at the (?:bank|airport|station|till|door)|between meetings|out and about))\\s*[,:;.–-]+\\s*(?:so )?(?:(?:keep it |make it )?(?:short|quick|brief)(?: please| answer)*\\s*[,:;.–-]+\\s*)?(?!\\s*(?:i |we )?(?:need|want)\\b)",
    "",
  ),
  rewrite(
    `^\\W*${asker}(?:['’]s| is| are|['’]re)? (?:just )?(?:on the (?:phone|line|blower)|here|waiting|breathing down my neck|at the door|in (?:today|tomorrow)|coming (?:in )?(?:today|tomorrow|later|soon))\\s*[,:;.!–-]+\\s*(?:so |and )?`,
    "",
  ),
  rewrite(
    `^\\W*${asker} (?:wants?|needs?|asks?|would like|(?:is|are|was|were|keeps?|has been|have been)(?: just)? (?:asking|after|nagging|pestering|wanting)|asked|wanted)(?: me| us)?(?: again)?(?: (?:to know|to see|to have|about|for|it|them|this|that|if|whether))*\\s*[,:;–-]*\\s*(?=\\p{L})`,
    "",
  ),
  rewrite(
    "^\\W*(?:it['’]?s|it is) (?:month[- ]end|year[- ]end|quarter[- ]end|monday|friday|reporting (?:time|season)|audit (?:time|season)|that time (?:of the (?:month|year|quarter))?(?: again)?)\\s*[,:;–-]*\\s*(?:and |so )?(?:(?:i|we) (?:need|want|['’]d like) )?",
    "",
  ),
  rewrite(
    "^\\W*(?:for|re|regarding) (?:the |my |our |a |this |tomorrow['’]s |today['’]s )(?:(?:board|management|investor|bank|team|sales|budget|audit|shareholder|annual|monthly|quarterly|weekly|kick-off) )?(?:packs?|meetings?|reports?|slides?|deck|presentation|review|papers?|minutes|audit|auditors?|accountants?|bank|board|file|records|newsletter)\\s*[,:;–-]+\\s*",
    "",
  ),
  rewrite(
    "^\\W*(?:(?:can|could|would|will) you )?(?:please )?(?:be (?:a love|a dear|an angel|a star|a pet|so kind(?: as)?|so good(?: as)?)|do (?:us|me) a favou?r) (?:and|to)\\s+",
    "",
  ),
  rewrite(
    "^\\W*(?:(?:do|would) you )?mind (?:giving|telling|showing|sending|getting|listing|reading|fetching|pulling up)(?: out)?(?: me| us)?\\s+",
    "show ",
  ),
  rewrite(
    "^\\W*(?:any (?:chance|hope) (?:of|i could|we could|you could)(?: me| us)?(?: (?:seeing|getting|having|see|get|have|show|a look at|a peek at))*|(?:i|we)(?:['’]d| would) (?:be (?:grateful|glad|happy|thankful)(?: for| to (?:have|get|see))?|appreciate|love|kill for|really like|like))(?: (?:a|the) (?:(?:quick|short|full) )?(?:list|overview|rundown|breakdown) of)?\\s+(?=(?:a|the|our|all|any|how|what|which|last|this|open|overdue|unpaid|invoices|customers|quotes|deals|payments|tasks|products)\\b)",
    "show ",
  ),
  rewrite(
    "^\\W*(?:i |we )?(?:can['’]?t|cannot|couldn['’]?t|can not) (?:find|see|remember|recall|locate|work out) (?:it|this|that|them)(?: (?:anywhere|at all|any ?more|now|right now))?\\s*[,:;.–-]+\\s*",
    "",
  ),
  // Who is meant by “they”.
  rewrite(
    "^\\W*(?:[Ss]omeone|[Ss]omebody|[Aa] (?:chap|lady|woman|man|guy|bloke|person)|[Tt]he \\p{Ll}+) (?:from|at|of) (\\p{Lu}[^,.;:!?–—]*?)(?: is|['’]s) (?:on (?:the )?(?:line|phone|hold)|here|calling|ringing|asking|waiting)[^,.;:!?\\p{Lu}\\d]{0,20}[,.;:!–—-]+ ?(?:so,? |and )?(?:[Dd]o they (?:still )?owe(?: us)?(?: (?:anything|any money|something|money))?|[Ww]hat do they (?:still )?owe(?: us)?|[Hh]ow much do they (?:still )?owe(?: us)?)(?=\\s*[?.!]*$)",
    "how much does $1 owe us",
    "u",
  ),
  rewrite(
    "^\\W*(?:[Ii]|[Ww]e)(?:['’]ve| have)(?: got)? (\\p{Lu}[^,.;:!?–—]*?) (?:in front of me|on the (?:line|phone)|here|on hold|in the office|at the desk)[,.;:!–—-]+ ?(?:so,? |and )?(?:[Hh]ave they paid (?:everything|all|up|us)|[Ww]hat do they (?:still )?owe(?: us)?|[Dd]o they (?:still )?owe(?: us)?(?: (?:anything|any money|something|money))?)(?=\\s*[?.!]*$)",
    "how much does $1 owe us",
    "u",
  ),
  rewrite(
    "^\\W*(?:(?:[Ii]'m |[Ww]e're )?(?:posting|sending|shipping|delivering|driving|mailing|taking) [^,.;:!?\\p{Lu}\\d]{0,30}to|(?:[Ii]'m )?(?:writing|driving|going|off) to) (\\p{Lu}[^,.;:!?–—]*?)[,.;:!–—-]+ ?(?:so,? |and )?(?:[Ww]hat(?: is|['’]s) )?(?:their |the )?(?:address|street|postcode|street and (?:postcode|town|city|number))(?: please)?(?=\\s*[?.!]*$)",
    "address of $1",
    "u",
  ),
];

/** After “and …” it goes on with what was asked before: “and the Italians?”. */
const opened = "(?<!^\\W*(?:and|but|only|just|what about|how about|now)(?: (?:for|with|to|from))?[ ,]+)\\b";

/** Those who live in a country are its customers: “the Italians”. Adjectives that are nouns too need their article. */
const peoples: Gloss["forms"] = [
  rewrite(
    `${opened}(?:the|our|any) (Italian|German|Austrian|Slovenian|Slovene|Croatian|Hungarian|American|Belgian|Norwegian|Serbian|Romanian|Bulgarian|Slovak|Ukrainian|Canadian|Australian)s\\b(?! (?:only|ones|too|alone)\\b)`,
    "$1 customers",
  ),
  rewrite(`${opened}(?:the|our|any) Swedes\\b`, "Swedish customers"),
  rewrite(`${opened}(?:the|our|any) Poles\\b`, "Polish customers"),
  rewrite(`${opened}(?:the|our|any) Danes\\b`, "Danish customers"),
  rewrite(`${opened}(?:the|our|any) Finns\\b`, "Finnish customers"),
  rewrite(`${opened}(?:the|our|any) Croats\\b`, "Croatian customers"),
  rewrite(`${opened}(?:the|our|any) Czechs\\b`, "Czech customers"),
  rewrite(`${opened}(?:the|our|any) (?:Brits|Britons|British|English)(?! \\p{Ll}{3,})`, "British customers"),
  rewrite(
    `${opened}(?:the|our) (French|Spanish|Swiss|Dutch|Irish|Portuguese)(?= (?:owe|have|bought|paid|spent|buy)\\b|\\s*(?:[,;.?!]|$))`,
    "$1 customers",
  ),
  rewrite("\\b(?<!(?:carr|left|turn)\\p{L}* )(?:over|anywhere) in (?=\\p{Lu})", "in ", "gu"),
];

/** Who owes, what is owed and what is left to be paid. */
const owing: Gloss["forms"] = [
  rewrite("\\b(?:coughed|stumped|ponied|forked|shelled|squared|anted) (?:up|over|out)\\b", "paid"),
  rewrite("\\b(?:cough|stump|pony|fork|shell|square) (?:up|over|out)\\b", "pay"),
  rewrite(
    "\\b(?:who|anyone|anybody|which customers|which clients|customers|clients)(?: who)?(?: is| are|'s)? (?:still )?(?:dragging (?:his|her|its|their) (?:feet|heels)|taking (?:his|her|its|their) (?:sweet )?time)(?: (?:on|with|over|about) (?:payments?|paying)(?: us)?)?",
    "which customers are overdue",
  ),
  rewrite("\\b(?:the |our )?(?:stragglers|laggards|defaulters)\\b", "overdue customers", "gu"),
  rewrite("\\b(?:dosh|moolah|wonga|readies|lolly)\\b", "money"),
  rewrite("\\b(\\d[\\d.,]*\\s?k?) quid\\b", "$1 pounds"),
  rewrite("\\b(\\d[\\d.,]*\\s?k?) bucks\\b", "$1 dollars"),
  rewrite(
    `\\bhow much (?:money |cash )?(?:is|are we|do we have)(?: still)? (?:out there|outstanding|floating about|floating around|waiting on|owing|uncollected|to be collected|to collect|to come in|tied up with customers)${end}`,
    "how much do customers owe us",
  ),
  rewrite(
    `^\\W*what(?: is|'s)(?: still| yet)? (?:to come in|to be collected|uncollected|out there|owing|owing to us)${end}`,
    "how much do customers owe us",
  ),
  rewrite(
    `^\\W*(?:our |the |total )*(?:creditors|trade creditors)(?: (?:total|balance))?${end}`,
    "how much do we owe our suppliers",
  ),
  rewrite(
    "\\b(?:debtors?|ar|receivables|a/r|sales ledger) (?:ageing|aging|aged|by age)(?: (?:report|list|summary|analysis))?\\b",
    "ageing of our receivables",
  ),
  rewrite("\\b(?:what is |what's )?(?:overdue|outstanding|unpaid),? by age\\b", "ageing of our receivables"),
  rewrite(`\\b(?:oldest|longest-standing) debts?${end}`, "longest overdue invoice"),
  rewrite("\\bcoming up for payment\\b", "due"),
  rewrite(
    "\\b(?:invoices|bills) (?:to chase|for chasing|(?:that |which )?need chasing(?: up)?|to chase up)\\b",
    "overdue invoices",
  ),
  rewrite(
    "\\b(?:who|whom|which customers|which clients|which companies) (?:do|should|must|shall) (?:we|i) (?:need to |have to )?(?:chase|chase up|nag|hassle|dun)(?: (?:for|about) (?:payments?|money))?\\b",
    "which customers are overdue",
  ),
  rewrite(
    "\\bexpected (?:payments?|receipts|cash(?:flow)?|money|income)(?: received)? (?=(?:next|this|in|by|for)\\b)",
    "how much is due ",
  ),
  rewrite(
    `\\b(?:what|how much)(?: money| cash)? (?:are we|do we) (?:expecting|expect) (?:in|to come in|to receive|to get in|from customers) (?=(?:next|this|in|by|tomorrow|until)\\b)`,
    "how much is due ",
  ),
];

/** States of invoices, and what is with or without tax. */
const states: Gloss["forms"] = [
  rewrite("\\b(?:with|having) (?:a |only a )?(?:part|partial)[- ]payments?\\b", "partly paid"),
  rewrite("\\b(?:half|part|partly|partially)[- ](?:settled|paid|cleared)\\b", "partly paid"),
  rewrite(
    `\\b(invoices|bills|quotes) (?:(?:that|which) )?(?:(?:have|are|is|has)(?: not|n't) |not |yet to |still to |waiting to |ready to )+(?:yet )?(?:gone out|go out|been sent|be sent|be sent out|sent out|out|left the building)(?: yet)?${end}`,
    "draft $1",
  ),
  rewrite(
    "\\b(?:vat|tax)[- ]inclusive\\b|\\b(?:incl?|including|inclusive of|with)\\.? (?:the )?(?:vat|tax)\\b(?! (?:id|ids|number|numbers|rates?|amounts?|totals?|of|over|above|below|under|more|less|at|up|between|exactly|higher|lower)\\b| ?[\\d€$£<>])",
    "gross",
  ),
  rewrite("\\b(?:vat|tax)[- ]exclusive\\b|\\b(?:ex|exc|excl|exclusive of)\\.?[- ](?:the )?(?:vat|tax)\\b", "net"),
  rewrite("\\b(euro|dollar|sterling|franc|pound|eur|usd|gbp|chf)[- ]denominated\\b", "$1"),
  rewrite("\\bno (?:bigger|larger|higher|more|greater|dearer) than\\b", "at most"),
  rewrite("\\bno (?:smaller|less|lower|fewer) than\\b", "at least"),
  rewrite(
    "\\b(everything|anything|everyone|everybody|all|all currencies|all countries|every currency|every country|anyone) but (?:the |for )?(?=\\p{L})",
    "except ",
  ),
];

/** How many, how much on average. */
const figures: Gloss["forms"] = [
  rewrite(`\\b(?:no|num|nr|nbr|qty|quantity)\\.? of (?=(?:\\p{Ll}+ ){0,2}\\p{Ll}+s?\\b)`, "number of "),
  rewrite("(?<=^|\\s)# (?:of )?(?=\\p{Ll})", "number of "),
  rewrite(
    "\\b(customer|client|account|product|industry|category|task|deal|quote|payment) (?:count|numbers|tally)\\b",
    "number of $1s",
  ),
  rewrite("\\bheadcount of (?=customers|clients)", "number of "),
  rewrite("\\bave\\.?(?= (?:invoice|bill|net|gross|amount|value)\\b)", "average"),
  rewrite("\\bmean (?=(?:invoice|bill|amount)\\b)", "average "),
  rewrite(
    `\\b(${nouns}) (?:a|each|every) (month|quarter|year)\\b(?!\\s+(?:ago|earlier|before|later|old|late|overdue))`,
    "$1 per $2",
  ),
  rewrite(
    `\\bhow many (${nouns}) per (month|quarter|year)(?: (?:do|did|have) we (?:send|issue|write|raise|do|make|sent|issued))?`,
    "number of $1 per $2",
  ),
  rewrite(
    "\\b(?:customers|clients|companies|accounts)(?: (?:who|that|which))?(?: have| has)? (?:spent|bought|ordered|spend|buy)(?: for)? (?=(?:more|less|over|under|above|below|at least|at most|up to)\\b)",
    "customers with revenue ",
  ),
  rewrite(
    `\\bworth (over|under|above|below|more than|less than|at least) ([€$£]?\\d[\\d.,]*\\s?k?) in ${turnover}`,
    "with revenue $1 $2",
  ),
  rewrite(
    "\\b(?:customers? (?:that |who )?(?:did |have |do )?we (?:have )?|who(?:m)? (?:did|do|have) we )(?:bill|billed|invoice|invoiced) most (?:often|frequently)\\b",
    "which customer had the most invoices",
  ),
  rewrite("\\bbusiest (month|quarter|year) (?:for|by|in) (?:invoicing|invoices|billing)\\b", "which $1 had the most invoices"),
  rewrite(
    `${start}(?:our |the )?(?:weakest|smallest|worst|poorest) market(?: by revenue)?${end}`,
    "which country had the least revenue",
  ),
  rewrite(
    `${start}(?:what is |which is )?(?:our |the )?(?:strongest|biggest|largest|best|top|main|most important) market(?: by revenue)?${end}`,
    "which country had the most revenue",
  ),
  rewrite(`\\bhow did ((?:this |last )?${span}(?: (?:last year|this year|20\\d\\d))?) go${end}`, "revenue in $1"),
  rewrite(
    `^\\W*(?:how do we compare (?:with|to)|how are we doing (?:against|compared (?:with|to)|versus|vs\\.?)|(?:revenue|turnover|sales) growth (?:vs\\.?|versus|against|on|over|compared (?:with|to))|are we beating) last (year|month|quarter)${end}`,
    "revenue this $1 compared with last $1",
  ),
  rewrite(
    `^\\W*(?:is|are) (?:our )?${turnover} (?:up|down|growing|falling|shrinking) (this (?:month|quarter|year))${end}`,
    "revenue $1 compared with the period before",
  ),
  rewrite(
    `^\\W*(?:is|are) (?:our )?${turnover} (?:up|down|growing|falling|shrinking) (?:year[- ]on[- ]year|yoy|y-o-y)${end}`,
    "revenue this year compared with last year",
  ),
  rewrite(
    `^\\W*(?:invoices )?paid (?:vs\\.?|versus|against) (?:unpaid|open|outstanding)(?: invoices)?${end}`,
    "invoices by payment state",
  ),
  rewrite(
    `^\\W*(?:our |the |total |what (?:are|were) (?:our |the )?|how (?:high|much) (?:are|were) (?:our |the )?)*(?:running |operating )?costs (?=(?:in|for|last|this|during|since|by|per)\\b)`,
    "expenses ",
  ),
];

/** Payments: what came in, what went out, by whom last. */
const payments: Gloss["forms"] = [
  rewrite(
    "\\b(payments?|money|transfers?|anything|something|what) (?:that |which )?(?:has |have |had )?(?:came|come|coming) through\\b",
    "$1 came in",
  ),
  rewrite("\\bcash in (?=(?:last|this|today|yesterday|since|so far)\\b)", "payments received "),
  rewrite("\\bpayments (?:going|gone|that went|which went|went) out\\b", "payments to suppliers"),
  rewrite(
    "\\b(landed|arrived|came in|come in|credited|paid in|received) (?:(?:in|on|into|to) )?(?:the|our) (?:bank account|current account|bank|account)\\b",
    "$1",
  ),
  rewrite("\\bhit (?:the|our) (?:bank account|current account|bank|account)\\b", "came in"),
  rewrite("\\bremittances\\b", "payments received"),
  rewrite(
    "\\bpayments (?:taken|collected|made|received|settled|done) (?=by (?:card|direct debit|bank transfer|cash)|in cash)",
    "payments ",
  ),
  rewrite(`\\b(?:which|what) (?:customer|client|company) paid (?:us )?(?:most recently|last|latest)${end}`, "latest payment"),
  rewrite(
    `\\b(?:which|what) (?:customer|client|company) did we (?:bill|invoice) (?:most recently|last|latest)${end}`,
    "newest invoice",
  ),
];

/** Customers, products, quotes, deals and tasks. */
const records: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:show |list |what is |what's )*(?:the |my |our )?to-?do(?:s| list)? (?:for|of|with) (?=\\p{Lu})",
    "tasks for ",
    "u",
  ),
  rewrite("\\b(?:which|what) (?:products|items|articles) cost (?:less than|under|below) (?=[€$£]?\\d)", "products under "),
  rewrite("\\b(?:which|what) (?:products|items|articles) cost (?:more than|over|above) (?=[€$£]?\\d)", "products over "),
  rewrite(
    `\\bwhen did (?:the|our) (?:last|latest) payment (?:land|come in|arrive|come through|reach us)${end}`,
    "latest payment",
  ),
  rewrite("^\\W*per (?=\\p{Ll}+\\s*[?.!]*$)", "by "),
  rewrite(
    "\\b(?:street|town|city|post ?code|zip(?: code)?)(?:,? (?:and|or|&) (?:the )?(?:street|town|city|post ?code|zip(?: code)?|number))+ (?=(?:of|for) )",
    "address ",
  ),
  rewrite(
    "\\bquotes (?:that |which )?(?:were |have been |got )?sent(?: out)? (?=(?:in|last|this|during|since|between|yesterday|today)\\b)",
    "quotes we sent ",
  ),
  rewrite(`\\b(?:the )?ones (?:over|more than|beyond|above) (\\d+) days${end}`, "more than $1 days overdue"),
  // Which letter a name begins with is no word in it.
  rewrite(
    "\\b(?:whose )?names? (?:starts?|begins?|starting|beginning) with (?:an? |the letter )?(\\p{L})(?!\\p{L})",
    "alphabetised $1",
  ),
  rewrite("\\baccounts (?=(?:in|from|based in) \\p{Lu})", "customers ", "gu"),
  rewrite(
    "\\b(?:latest|newest|most recent|last) (customer|client)(?: that was| we)? (?:added|registered|created|signed up|taken on)\\b",
    "newest customer",
  ),
  rewrite(`\\b(?:our |the )?(?:very )?first (?:customer|client)(?: ever| we ever had| of all)?${end}`, "oldest customer"),
  rewrite(
    `${start}(?:what is in |what's in )?(?:our |the )?(?:full |whole |entire |product )?(?:range|line-?up|assortment|catalogue|catalog|product list|portfolio)${end}`,
    "products",
  ),
  rewrite(
    "\\b(products|items|articles|skus) (?:that are |which are )?still (?:on sale|for sale|in the range|sold|going|around)\\b",
    "active products",
  ),
  rewrite(
    "\\b(?:product )?lines? (?:that )?(?:we(?:'ve| have)?|were|was|got|have been) (?:dropped|discontinued|axed|retired|cut|stopped)\\b",
    "no longer offered products",
  ),
  rewrite("\\bservices (?:that |which )?(?:do )?we (?:offer|do|provide|sell)\\b", "products"),
  rewrite(
    "\\b(quotes|offers|estimates) (?:that |which )?(?:came|come|have come) back (?:with |as )?(?:a )?(?:yes|positive)\\b",
    "accepted quotes",
  ),
  rewrite(
    "\\b(quotes|offers|estimates) (?:that |which )?(?:came|come|have come) back (?:with |as )?(?:a )?(?:no|negative)\\b",
    "declined quotes",
  ),
  rewrite("\\b(quotes|offers|estimates) (?:that |which )?(?:are |have been |were |got )?signed off\\b", "accepted quotes"),
  rewrite(
    "\\b(?:strike|success|take-?up|closing|close|hit|win) rates? (?:on|of|for|with) (?:our |the )?(?:quotes|offers|estimates)\\b",
    "acceptance rate of quotes",
  ),
  rewrite(
    "\\bproposals (?=(?:we|that|over|under|above|below|sent|accepted|rejected|declined|worth|issued|last|this|in (?:euros|dollars|pounds|francs))\\b)",
    "quotes ",
  ),
  rewrite("\\b(?:bids|tenders)\\b", "quotes", "gu"),
  rewrite(`\\bbusiness (?=(?:won|lost|we (?:won|lost))\\b)`, "deals "),
  rewrite(
    "\\bdeals (?:that |which )?(?:have |had |has )?(?:fell|fallen|fall|dropped|drop|fizzled|slipped|got|gone|went) (?:through|out|away|south|to a competitor|to the competition|elsewhere|bust)(?: from us)?\\b",
    "lost deals",
  ),
  rewrite("\\bdeals (?:that |which )?(?:we(?:'ve| have)? )?(?:missed out on|blew|blown)\\b", "lost deals"),
  rewrite(
    "\\bdeals (?:that |which )?(?:we(?:'ve| have)? )?(?:landed|bagged|clinched|sealed|nailed|secured|closed successfully|brought home|signed)\\b",
    "won deals",
  ),
  rewrite(
    "\\bdeals (?:that |which )?(?:are |is )?(?:expected|due|set|supposed|likely|meant) to (?:land|come in|sign|be signed|drop)\\b",
    "deals closing",
  ),
  rewrite(`\\b(?:which|what) deal (?:closes|is closing|will close|comes) next${end}`, "next deal to close"),
  rewrite("\\b(?:jobs|chores|errands|action (?:items|points))\\b", "tasks", "gu"),
  rewrite("\\bunfinished (?:tasks|to-?dos)\\b", "open tasks"),
  rewrite(
    "\\btasks (?:that |which )?(?:have )?(?:slipped|slid|fallen behind|lapsed|are behind|been missed|we missed|i missed)\\b",
    "overdue tasks",
  ),
];

/** What English says in other words than its rules know, thing by thing. */
export const thesaurus: Gloss["forms"] = [
  ...roundabout,
  ...otherwise,
  ...peoples,
  ...owing,
  ...states,
  ...figures,
  ...payments,
  ...records,
];
