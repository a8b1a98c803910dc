// Patterns over a whole question, each with what it leaves of it: data, read from top to bottom.
import { rewrite } from "../forms.ts";
import type { Gloss } from "../gloss.ts";

const month = "january|february|march|april|may|june|july|august|september|october|november|december";
const ordinal = "first|second|third|fourth|1st|2nd|3rd|4th";
const part = `${month}|q[1-4]|h[12]|(?:the )?(?:${ordinal}) (?:quarter|half)`;
/** A period that needs no word before it. */
const period = `(?:${part})(?:,? (?:of )?(?:20\\d\\d|last year|this year))?|(?:this|last|the last|the previous) (?:month|quarter|year|week)(?: so far)?|(?:this|last) (?:${month})|20\\d\\d|yesterday|today`;
const end = "(?=\\s*(?:[,;.?!]|$))";
const turnover = "(?:revenues?|turnover|sales|income|takings|billings)";
const number =
  "(?:(?:the )?(?:invoice|bill)(?: number| no\\.?)? )?(?=[\\p{L}\\p{N}/-]*\\d)(?!20\\d\\d(?![\\p{L}\\p{N}/-])|Q-|\\d{1,3}\\b)([\\p{L}\\p{N}/-]+)";
const amount = "((?:[€$£]\\s?)?\\d[\\d.,]*\\s?k?(?: ?(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|€|\\$|£))?)";
const bound = "more than|over|above|at least|under|below|less than|up to|at most|exactly";
const when =
  "(?: (?:in (?:a (?:minute|moment|bit|while)|an hour|half an hour|\\p{L}+ minutes|\\d+ minutes)|now|soon|shortly|today|tomorrow|later|later today|next week|this (?:morning|afternoon|evening)|at (?:noon|\\d[\\d:]*(?: ?[ap]m)?)))*";
const name = "\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'-]*|&|of|and|und|in))*";
const state = "paid|unpaid|open|settled|overdue|outstanding|partly paid";
const group = "customer|client|industry|sector|country|month|quarter|year|currency";

/** When: parts of a month, the year that is meant. */
const time: Gloss["forms"] = [
  rewrite(
    `\\b(?:in |during |for |from |of )?(?:the )?second week (?:of|in) (${month})((?: 20\\d\\d)?)\\b`,
    "between 8 and 14 $1$2",
  ),
  rewrite(
    `\\b(?:in |during |for |from |of )?(?:the )?third week (?:of|in) (${month})((?: 20\\d\\d)?)\\b`,
    "between 15 and 21 $1$2",
  ),
  rewrite(
    `\\b(?:in |during |for |from |of )?(?:the )?fourth week (?:of|in) (${month})((?: 20\\d\\d)?)\\b`,
    "between 22 and 28 $1$2",
  ),
  rewrite(
    "\\b(?:in |during |for |from |of )?(?:the )?last week of (january|march|may|july|august|october|december)((?: 20\\d\\d)?)\\b",
    "between 25 and 31 $1$2",
  ),
  rewrite(
    "\\b(?:in |during |for |from |of )?(?:the )?last week of (april|june|september|november)((?: 20\\d\\d)?)\\b",
    "between 24 and 30 $1$2",
  ),
  rewrite(
    "(?<=\\b(?:remind|task|call|reminder)\\b.*) at \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?(?: o'clock)?\\b(?! (?:eur|usd|euros|per))",
    "",
  ),
  rewrite(
    `\\b(between|from) (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (and|to|until|till) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?,? (?:of )?(${month})`,
    "$1 $2 $3 $4 $5",
  ),
  rewrite(
    `\\b(?:in |during |within |for )?(?:the )?first (\\d{1,2}) days (?:of |in )?(${month})((?: 20\\d\\d)?)`,
    "between 1 and $1 $2$3",
  ),
  rewrite(
    `\\b(?:in |during |over |for )?(?:the )?(?:summer|autumn|winter|spring|fall)[,:]? (?:i\\.?e\\.? )?(?=(?:${month})\\b)`,
    "",
  ),
  rewrite("\\bthru\\b", "through"),
  rewrite("\\b(?:as of|as at|per) (?:today|now|this moment)\\b", ""),
  rewrite("\\b(?:calendar week|week no\\.?|week number|cw) (?=\\d)", "week "),
  rewrite(
    `\\b(?:in |during |for |from |of )?(?:the )?first week (?:of|in) (${month})((?: 20\\d\\d)?)\\b`,
    "between 1 and 7 $1$2",
  ),
  rewrite(`\\b(?:in |during |for |from |of )?(?:the )?first half of (${month})((?: 20\\d\\d)?)\\b`, "between 1 and 15 $1$2"),
  rewrite(
    `\\b(?:in |during |for |from |of )?(?:the )?second half of (january|march|may|july|august|october|december)((?: 20\\d\\d)?)\\b`,
    "between 16 and 31 $1$2",
  ),
  rewrite(
    `\\b(?:in |during |for |from |of )?(?:the )?second half of (april|june|september|november)((?: 20\\d\\d)?)\\b`,
    "between 16 and 30 $1$2",
  ),
  rewrite(
    `\\b(of|in|for|during|over|throughout) the (year|month|quarter|week)${end}(?<!\\b(?:end|start|beginning|half|rest|part|quarter|course) of the (?:year|month|quarter|week))`,
    "$1 this $2",
  ),
  rewrite("\\b(?:in|over|during) the course of (?=this|last|the|20\\d\\d)", "in "),
  rewrite(
    "\\b(?:since|from) (?:the )?(?:turn of the year|new year's day|new year|1 january onwards?)\\b",
    "since start of this year",
  ),
  rewrite("\\b(?:earlier|later) (this (?:year|month|week|quarter))\\b", "$1"),
  rewrite(
    `\\b(${month})'s (?=(?:overdue|open|unpaid|paid|gross|net|total|biggest|largest|invoices?|bills?|revenue|turnover|sales|payments?|quotes?|deals?|figures?)\\b)`,
    "$1 ",
  ),
  rewrite("\\b(this|last) (year|month|quarter|week)'s (?=\\p{Ll})", "$1 $2 "),
  rewrite(`\\b(?:for|in|of|from) the (?:month|months|year|quarter) of (?=${month}|q[1-4]|20\\d\\d)`, "in "),
];

/** Periods and groups side by side. */
const comparing: Gloss["forms"] = [
  rewrite(
    `^\\W*(?:is|was|are|were) (?:our )?(${period}) (?:going|doing|shaping up|looking|performing|running) (?:better|worse|stronger|weaker)(?: or (?:worse|better))? than (?:in )?(${period}|the (?:month|quarter|year) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(`^\\W*and (?:with|against|to) (?=(?:${period})\\b)`, "and compared with "),
  rewrite(
    `^\\W*(?:and |so )*how (?:was|were|did|is) (?:our )?(${period})(?: (?:do|go|look|turn out))? (?=compared (?:to|with)\\b)`,
    "revenue in $1 ",
  ),
  rewrite(
    `\\bhow much (?:better|worse|more|less)(?: or (?:worse|better|less|more))? (?:did|have) we (?:do|done|sell|sold|make|made|earn|earned|invoice|invoiced|bill|billed) (?:in )?(${period}) than (?:in )?(${period}|the (?:month|quarter|year) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(
    "\\b(?:accepted|won|signed) (?:vs\\.?|versus|against|and|or|to|compared (?:to|with)) (?:declined|rejected|lost|refused) (?=quotes|offers)",
    "conversion of ",
  ),
  rewrite(
    "\\b(quotes|offers) (?:accepted|won|signed) (?:vs\\.?|versus|against|compared (?:to|with)) (?:declined|rejected|lost|refused)",
    "conversion of $1",
  ),
  rewrite(
    `^\\W*(?:and |now |ok |okay )*(?:can you |please )?compare (?:that|this|it|those|them|these)(?: figures?| numbers?)? (?:to|with|against) (?:that of |the )?(?=${period}|same|previous)`,
    "and compared with ",
  ),
  rewrite(
    `^\\W*(?:and |so )*(?:has|have|did|is|was) (?:our |the )?${turnover} (?:(?:has |have |been |gone|grown|risen|gone|went|go|increased?|grow|rise|fallen|fall|dropped|drop|improved?|changed?|up|down|higher|lower|better|worse|growing|rising|falling) ?)+(?:up |down )?(?:since|compared (?:to|with)|against|vs\\.?|versus|over|from|on|than) (?:the )?(?:last|previous|prior) (year|quarter|month)${end}`,
    "revenue this $1 compared with last $1",
  ),
  rewrite(
    `\\b((?:${ordinal}) quarter)((?: 20\\d\\d)?) compared with (?:the )?(${ordinal})${end}`,
    "$1$2 compared with $3 quarter$2",
  ),
  rewrite(
    `\\b(compar(?:e|ing)(?: [\\p{L}]+){0,3}?) (?:in |of |for |from )?(${period}) (?:to|and|against|vs\\.?|versus|next to) (?:that of |the one (?:in|of) )?(?:in )?(${period})${end}`,
    "$1 $2 with $3",
  ),
  rewrite(
    `^\\W*(?:and |so )*(?:was|is|were|did|has|have) (?:our )?(${period}) (?:been |go |do |perform )?(?:a )?(?:better|worse|stronger|weaker|higher|lower|busier|slower|bigger|smaller)(?: one| month| quarter| year| for us| for sales)*(?: or (?:worse|better|lower|weaker))? than (?:in )?(?:the )?(${period}|(?:month|quarter|year|one) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(
    `\\b(?:did|have|had) we (?:do|done|sell|sold|invoice|invoiced|bill|billed|earn|earned|make|made|turn over) (?:any )?(?:better|worse|more|less)(?: or (?:worse|less|better|more))?(?: (?:money|revenue|business))? (?:in |during )?(${period}) than (?:in |during )?(${period}|the (?:month|quarter|year) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(
    `^\\W*(?:and |so )*(?:are|were) we (?:doing )?(?:up|down|ahead(?: of)?|behind|better|worse|growing|shrinking)(?: or (?:down|up|behind|ahead(?: of)?|worse|better|shrinking))?(?: off)? ?(?:on|from|vs\\.?|versus|against|over|than|compared (?:to|with)|since|of)? (?:the )?last (year|month|quarter)(?: (?:so far|in revenue|in sales|revenue-?wise|sales-?wise))*${end}`,
    "revenue this $1 so far compared with last $1",
  ),
  rewrite(
    `\\b(?:what(?: is| was)? )?(?:the )?(?:difference|change|increase|decrease|growth|rise|drop|development) (?:in|of) (?:our )?${turnover} (?:between|from) (${period}) (?:and|to) (${period})${end}`,
    "revenue in $2 compared with $1",
  ),
  rewrite(
    `\\bhow (?:do|does|did) (?:our )?(${period})(?: (?:revenue|turnover|sales|figures|invoices))? compare (?:to|with|against) (?:that of |the one (?:in|of) )?(${period}|the (?:month|quarter|year) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(
    `\\bhow (?:do|does|did) (?:our |the )?${turnover} (?:in |of |for |from )?(${period}) compare (?:to|with|against) (?:that (?:of|in) |those (?:of|in) |the one (?:in|of) |in )?(${period}|the (?:month|quarter|year) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(
    `\\b(?:how much|by how much|how many percent|what percentage|by what percentage) (?:(?:more|less|higher|lower|better|worse) )?(?:was|is|were|did) (?:our |the )?${turnover} (?:(?:higher|lower|better|worse|up|down|bigger|smaller|more|less|grow|rise|fall|drop) )?(?:in |for )?(${period}) (?:than|compared (?:to|with)|against|vs\\.?|versus|over) (?:in )?(${period}|the (?:month|quarter|year) before)${end}`,
    "revenue in $1 compared with $2",
  ),
  rewrite(
    `\\b(${turnover}|invoices|invoiced) (?:of |in |for )?(this|the current) (month|quarter|year) (?:so far )?(?:compared (?:to|with)|against|vs\\.?|versus) (?:the )?same (?:time|period|point|stretch|days) (?:of |in )?(?:last|the previous) \\3${end}`,
    "$1 this $3 so far compared with the previous period",
  ),
  rewrite(
    `^\\W*(?:put|set|hold|lay) (?:the |our )?(${period}) (?:against|beside|next to|side by side with) (?:the )?(${period})${end}`,
    "compare revenue in $1 with $2",
  ),
  rewrite(
    `\\b(${period}) (?:and|&) (${period}) (?:side by side|in comparison|compared|next to each other|head to head)${end}`,
    "compare revenue in $1 with $2",
  ),
  // “Paid versus unpaid”: a figure each.
  rewrite(
    `\\b(?:split|breakdown|break down|share|ratio|comparison|proportion)(?: up)? (?:of |between |into |by |in )?(?:the )?(?:(${state}) (?:and|vs\\.?|versus|to|against|/) (?:${state})) (?:invoices|bills)`,
    "invoices by payment state",
  ),
  rewrite(
    `\\b(invoices|bills) (?:split|broken down|divided|grouped|separated) (?:up )?(?:into|by|in|between) (?:${state})(?:(?:,| and| vs\\.?| versus| or|/)+ ?(?:${state}))+`,
    "$1 by payment state",
  ),
  rewrite(
    `\\bhow (?:are|do) (?:our |the )?(invoices|bills) (?:split|divide|break down|distribute)(?: up)? (?:by|into|between|across|over) `,
    "number of $1 by ",
  ),
  rewrite(
    `\\b(?:in )?(?:this )?(${month}) compared (?:with|to) (?:last|the previous) \\1${end}`,
    "$1 compared with the same month last year",
  ),
  rewrite(
    "\\bthe same (month|quarter|week|period|time) (?:a|one|1) year (?:earlier|before|ago|previously)\\b",
    "the same $1 last year",
  ),
];

/** What is only said beside it. */
const beside: Gloss["forms"] = [
  rewrite(",? (?:in )?(?:alphabetical(?:ly)?|alphabetic order|alphabetical order|a to z|a-z)\\b(?: order)?", ""),
  rewrite(
    "^\\W*(?:can|could|may|might) (?:i|we) (?:please )?(?:get|see|have|know|take a look at|look at)(?: please)? (?:a |the )?(?:list (?:of|with) )?(?:the |all )?",
    "show ",
  ),
  rewrite(
    "^(?:show )?(?:me )?(?:the )?(?:due dates?|dates|amounts|numbers|totals|names)(?: and (?:the )?(?:due dates?|dates|amounts|numbers|totals|names))* (?:of|for) (?:all |the )*(?=(?:\\p{L}+ )?(?:invoices|quotes|deals|bills)\\b)",
    "show ",
  ),
  rewrite("\\btop(\\d{1,2})\\b", "top $1"),
  rewrite("\\bo/s\\b", "outstanding"),
  rewrite("\\bo/d\\b", "overdue"),
  rewrite("\\bby mo\\b", "by month"),
  [/\bA\/?R\b(?= total| by| per|$| ageing| list| balance| this| for|\?)/gu, "receivables"],
  [/\bA\/?P\b(?= total| by| per|$| ageing| list| balance| this| for|\?)/gu, "payables"],
  rewrite(
    "^\\W*(?:a )?(?:quick|short|small|last|one more|final) (?:check|question|one|thing|request|ask)(?: (?:before|for|about) [^:,.?!\\d]{1,30})?[:,–-]+\\s*",
    "",
  ),
  rewrite(
    ",? and (?:whose|who|from whom|for whom|who for|who from|whom from)(?: is| are| was| were)?(?: it| that| they| this)?(?: for| from| to)?(?=\\s*[?.!]*$)(?<=\\b(?:invoice|bill|quote|deal|payment|one)\\b.*)",
    "",
  ),
  // Where somebody is, and to whom they are on their way: whoever “they” are.
  rewrite(
    `^\\W*(?:[Ii]'m |[Ii] am |[Ww]e're )?(?:just |about to |on my way )?(?:[Ww]alking into|[Hh]eading (?:in)?to|[Oo]ff to(?: see)?|[Oo]n (?:my|the) way to|[Dd]riving to|[Ss]itting (?:with|at)|[Ss]tanding (?:at|outside)|[Ww]aiting (?:at|for)|[Cc]alling|[Vv]isiting|[Mm]eeting(?: with)?|[Ss]eeing|[Ww]alk into|[Oo]n the phone with|[Ii]n a (?:meeting|call) with) (${name})${when}\\s*[,.;:!–—-]+\\s*(.*?)\\b(?:with|from|for|to|at) (?:them|him|her)\\b(.*)$`,
    "$2 for $1$3",
    "u",
  ),
  rewrite(
    `^\\W*(?:[Ii]'m |[Ii] am |[Ww]e're )?(?:just |about to |on my way )?(?:[Ww]alking into|[Hh]eading (?:in)?to|[Oo]ff to(?: see)?|[Oo]n (?:my|the) way to|[Dd]riving to|[Ss]itting (?:with|at)|[Ss]tanding (?:at|outside)|[Ww]aiting (?:at|for)|[Cc]alling|[Vv]isiting|[Mm]eeting(?: with)?|[Ss]eeing|[Oo]n the phone with|[Ii]n a (?:meeting|call) with) (${name})${when}\\s*[,.;:!–—-]+\\s*(.*?)\\btheir\\b(.*)$`,
    "$2 $1's $3",
    "u",
  ),
  rewrite(
    "^\\W*(?:i'm |i am |we're |still |just )?(?:in|on|at|from) (?:the|a|my|our) (?:car|train|taxi|bus|plane|road|phone|office|meeting|call|hurry|rush|shop|warehouse|move|go|airport|way|lift|bank|doctor|door|kitchen|desk|tram|ferry|cab|tractor|van|hotel|café|hallway|fair|conference)[,;:–-]+\\s*(?:so |and |i )?(?:need |want )?",
    "show ",
  ),
  rewrite(
    "^\\W*(?:(?:hi|hello|hey|sorry|excuse me|new here|i'm new(?: here)?|first day(?: here)?|quick one|me again|good morning|morning|evening|good evening|good afternoon)[,.!:–-]+\\s*)+(?=\\S)",
    "",
  ),
  rewrite(
    "^\\W*(?:a |the |our |my )?(?:customer|client|colleague|boss|accountant|auditor|bookkeeper|buyer|supplier|prospect|caller)(?:'s| is| just| has just)? (?:asking|asks|asked|wondering|wants to know|on the (?:phone|line)|calling|waiting|called)(?: me| us| about it)?[,:–-]+\\s*",
    "",
  ),
  rewrite(
    "^\\W*(?:forget|ignore|scrap|drop|never mind|leave aside|skip) (?:about )?(?:the )?(?:dates?|time|period|filters?|rest|that)[,;:–-]+\\s*",
    "",
  ),
  rewrite(
    "[,;.?!–-]+\\s*(?:the |just the |only the )?(?:totals?|sums?|numbers?|counts?|figures?)(?: (?:per|by) currency)? (?:is|are|will be|would be|will) (?:enough|fine|plenty|sufficient|ok|okay|do|all i need)(?=\\s*[.!?]*$)",
    "",
  ),
  rewrite(
    ",? (?:in |of )?(?:every|any|all|whatever|whichever) (?:status|state|statuses|states)(?=\\s*[?.!]*$)|[?.!;,]\\s*(?:in |of )?(?:every|any|all|whatever) (?:status|state)(?:es|s)?(?=\\s*[?.!]*$)",
    "",
  ),
  rewrite("\\bi\\.?e\\.?(?=[,\\s])|\\be\\.?g\\.?(?=[,\\s])|\\bthat is to say\\b|\\bin other words\\b", ""),
  rewrite("^\\W*(?:please )?(?:rank|order|list) (?:our |the |my )?(?=top \\d|top \\p{L}+ )", ""),
  rewrite(
    "^\\W*(?:i|we) (?:need|have|want|'d like|would like)(?: got)? to (?:chase|call|phone|ring|remind|dun|contact|write to|email|follow up with) (?:up )?(?:some |a few |the |our |my )?(?:people|customers|clients|debtors|folks|companies|payers)?(?: (?:today|now|this week|this morning|this afternoon|tomorrow|up))*\\s*[.,;:!–—-]+\\s*(?:so |and )?",
    "",
  ),
  rewrite(
    "(?<=[.?!]\\s*)[^.?!\\d]*\\b(?:is|are|that's|was) all (?:I|we)(?:'ve| have)? (?:got|have|know|remember|can remember|could find)\\b[^.?!\\d]*[.?!]?",
    "",
  ),
  rewrite(
    "(?<=[.?!]\\s*)(?:i|we) (?:only |just |really )?(?:need|want|am after|are after) (?:to know )?the (?:total|totals|amount|amounts|sum|figure|figures|number|numbers|list|names?)\\s*[.!]*$",
    "",
  ),
];

/** Sums and ranks. */
const figures: Gloss["forms"] = [
  rewrite(
    "\\b(biggest|largest|highest|maximum) (?:invoice|bill) (?:of|in|for|per|by) (?:each |every )?currency",
    "maximum invoice amount per currency",
  ),
  rewrite(
    "\\b(smallest|lowest|minimum) (?:invoice|bill) (?:of|in|for|per|by) (?:each |every )?currency",
    "minimum invoice amount per currency",
  ),
  rewrite(
    "^\\W*how much (?:of (?:our |the )?(?:receivables|debts?|money|open invoices) )?(?:is|are) \\d+ ?(?:to|-|–) ?\\d+ days (?:late|overdue|past due|old)",
    "ageing of our receivables",
  ),
  rewrite(
    "\\b(?:break|split|divide|group|sort)(?: down)? (?:the |our |all )*(?:overdue|open|unpaid|outstanding)(?: (?:money|amounts?|invoices|items|sums?|receivables))? (?:down )?(?:into|by|in) (?:age|ageing|aging)(?: (?:brackets?|buckets?|groups?|bands?))?",
    "ageing of our receivables",
  ),
  rewrite(
    "^\\W*not (?:yet )?due (?:vs\\.?|versus|and|against) overdue(?:,? (?:how much (?:each|of each|is each)|in total|totals?))?",
    "ageing of our receivables",
  ),
  rewrite(
    "\\b(customers|clients|deals|invoices|quotes|countries)\\b([^?.!,]*?),? (?:bar|minus|save|all but|but for) (?:the )?(?:ones? |those )?(?=(?:in|from|of|for|with) |\\p{Lu})(?:(?:in|from|of|for|with) )?(?:the )?",
    "$1$2 except ",
  ),
  rewrite("\\bbills (?:that |which )?(?:came|come|have come|arrived|landed|turned up)(?: in)?(?= |$|[?.!])", "received bills "),
  rewrite(
    "\\b(?:money|cash|payments?|funds) (?:that |which )?(?:has |have )?(?:left|gone from|went out of|was taken from) (?:the|our) (?:bank )?(?:account|bank)",
    "payments to suppliers",
  ),
  rewrite(
    "^\\W*(?:have|did) we (?:already )?pa(?:id|y) (?:all|every one) (?:of )?(?:our |the )?(?:supplier |vendor |received |purchase |incoming )+(?:bills|invoices)((?: (?:from|of|for|in|since) [^?.!]+)?)",
    "received bills$1 that we still have to pay",
  ),
  rewrite(
    "^\\W*(?:which|what|from which|in which|from what) (country|industry|sector) (?:do|are) (?:the )?most of (?:our |the )?(?:customers|clients|companies) (?:come from|from|belong to|work in|in)",
    "which $1 has the most customers",
  ),
  rewrite("\\bquotes (?:that )?we(?:'ve| have)? (?:won|landed|got)\\b", "accepted quotes"),
  rewrite("\\b(?:sorted|ordered|ranked) by (?:the )?(?:amount|value|total|size|sum),? (largest|smallest)\\b", "$1"),
  rewrite(
    "\\b(biggest|largest|highest|smallest|lowest|last|latest) (single )?sales?\\b(?! (?:by|per|figure|opportunit|volume|month|quarter|tax))",
    "$1 invoice",
  ),
  rewrite("\\b(?:(top|biggest|largest) )(\\d+ |three |five |ten )?spenders\\b", "top $2customers by revenue"),
  rewrite(
    "\\banything (above|over|more than|below|under) ([^?.!]*?\\b(?:unpaid|open|overdue|outstanding|owed)\\b)",
    "invoices $1 $2",
  ),
  rewrite(
    "\\b(?:add(?:s|ed)? up|amount(?:s|ed)?|sum(?:s|med)? up|come|came) to (?=(?:in|for|during|this|last|since|over) )",
    "in total ",
  ),
  rewrite(
    ",? (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) of (?:them|these|those)(?=\\s*[?.!]*$)(?<=\\b(?:biggest|largest|highest|smallest|lowest|oldest|newest|latest|cheapest|top)\\b.*)",
    ", limit $1",
  ),
  rewrite("\\b(overdue|unpaid|open|outstanding) list\\b", "$1 invoices"),
  rewrite(
    "\\bhow far behind (?:is|are) (?=\\p{Lu})([^?.!]+?)(?: with (?:their )?payments?)?(?=\\s*[?.!]*$)",
    "how much is overdue at $1",
    "gu",
  ),
  rewrite(
    `\\bhow long (?:has|is) ${number} (?:been )?(?:overdue|late|past due|outstanding)(?: (?:for|by now|already))*`,
    "how overdue is $1",
  ),
  rewrite(
    "\\b(deals|opportunities) did we close\\b(.*?),? (?:won or lost|lost or won|either way|whatever the outcome|won and lost)",
    "closed $1$2",
  ),
  rewrite(
    "\\bhow much (?:business|money|value|potential) (?:is|do we have|is there) in (?:the|our) pipeline (?=for|with)",
    "pipeline ",
  ),
  rewrite(
    "\\bhow much (?:customer |of our )?(?:money|cash|payment)? ?(?:is|are|will be|should be|should|will|can we expect|do we expect|are we expecting) (?:still )?(?:due|expected|supposed|going|set|likely|scheduled)? ?(?:to )?(?:arrive|come in|be paid|land|reach us|get paid|get in|be coming in|in)(?: from customers)? (?=(?:in|over|within|during|by|until|before|this|next)\\b)",
    "total of open invoices due ",
  ),
  rewrite("\\b(?:is |are )?in the red with us\\b", "owes us money"),
  rewrite(
    "\\b(invoices?|quotes?|deals?|opportunities|payments?|bills?) worth (?=(?:between|more than|over|above|less than|under|below|at least|at most|up to)\\b)",
    "$1 ",
  ),
  rewrite(
    "\\b(?:our |the )?(?:costs|spend|spending|outgoings|expenses|expenditure|purchases) (?:split |broken down )?(?:by|per|for each) (month|quarter|year|currency|country|industry)",
    "sum of received bills per $1",
  ),
  rewrite(
    "\\b(suppliers|vendors) (?:that |who |which )?(?:have )?(?:billed|charged|invoiced|cost) us(?: for)? (?=more|less|over|under|at least|above|below)",
    "$1 with bills in total ",
  ),
  rewrite(
    "\\b(?:our |the |all )*(customers|clients) (?:sorted|ranked|ordered|listed)? ?by (revenue|turnover|sales)(?:,? (?:from )?(?:the )?(?:smallest|lowest|least|ascending)(?: first)?)",
    "smallest $1 by $2",
  ),
  rewrite(
    "\\b(?:our |the |all )*(customers|clients) (?:sorted|ranked|ordered|listed) by (revenue|turnover|sales)(?:,? (?:from )?(?:the )?(?:largest|highest|biggest|descending)(?: first)?)?",
    "top $1 by $2",
  ),
  rewrite(
    "\\b(?:which|what) (country|customer|industry|sector|client)s? (?:has|have|is|owes)(?: us)? (?:the )?(?:most|highest|largest|biggest) (?:overdue|late)(?: (?:money|amounts?|balance|debts?|totals?|sums?|invoices))?",
    "overdue by $1, largest",
  ),
  rewrite(
    "\\b(card|cash|direct debit|bank transfer) (?:takings|receipts|income|earnings|inflow|revenue)",
    "$1 payments received",
  ),
  rewrite(
    "\\b(?:the |just the |only the )*(?:invoice|bill) numbers? of (?:what )?(\\p{Lu}[^?.!,]*?) (?:still )?owes?(?: us)?",
    "open invoices of $1",
    "gu",
  ),
  rewrite(
    "\\bhow much (?:is|are) ((?:(?:our|the|all) )*(?:\\p{L}+ )?(?:customers|clients|companies)(?: (?:in|from) \\p{L}+)?) (?:behind|in arrears|late|overdue)(?: with (?:their )?payments?)?",
    "total overdue for $1",
  ),
  rewrite(
    "\\b(?:are we |we are |we're )?(?:still )?waiting (?:on|for) (?:any |some |the )?(?:money|payments?|cash|funds) (?:from|by|of) (?=\\p{Lu})",
    "open invoices of ",
    "gu",
  ),
  rewrite("\\bmy overdue (?:stuff|things|items|ones|list|bits|jobs|work)\\b", "my overdue tasks"),
  rewrite(
    "\\b(done|finished|completed|open) or (?:not|undone|unfinished|open|done)\\b(?<=\\b(?:tasks?|to-?dos?|reminders)\\b.*)",
    "regardless",
  ),
  rewrite(
    "\\(?\\blast payment in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\\d\\d)?\\)?(?<=\\bpaid\\b.*)",
    "",
  ),
  rewrite(`(?<=\\b(?:overdue|owes?|late)\\b.*\\blargest ones in (?:euros|dollars|pounds)) first\\b`, ""),
  rewrite("\\b(20\\d\\d) to date\\b", "in $1"),
  rewrite("^\\W*customer concentration[:,–-]?\\s*(?=top)", "customers "),
  rewrite("\\b(number|count) of (20\\d\\d) (invoices|bills|quotes|payments|deals)", "$1 of $3 in $2"),
  rewrite(
    `\\b(?:with|having|that have|where|and) (${bound}) ${amount} (?:is |are )?(?:still |yet )?(?:to (?:be )?pa(?:y|id)|left(?: to pay)?|open|outstanding|unpaid|owing|owed|due)(?: on (?:it|them))?\\b`,
    "with a balance of $1 $2",
  ),
  rewrite(
    "\\b(open|overdue|unpaid|outstanding|late) (?:items|things|positions|posts|entries|stuff)\\b(?= (?:with|over|above|of|from|by|older|more|in euros|in dollars|due|for))",
    "$1 invoices",
  ),
  rewrite("^(?:the |all )?overdue (?=with|over |above )", "overdue invoices "),
  rewrite(
    `\\b(?:if (?:you|we|i) |when (?:you|we) )?(?:leave|left|take|keep|leaving|taking) (?:out )?(${name}) out(?: of (?:it|that|this|the picture|account))?`,
    "except $1",
    "gu",
  ),
  rewrite(
    "\\b(invoice|bill)(s?) (?:that |which )?we (?:have |had |ever )*(?:received|got|gotten|were sent|were billed)\\b",
    "received $1$2",
  ),
  rewrite(
    "\\bwe (?:have not|haven't|did not|didn't|have yet to)(?: yet)? (?:fully|completely|entirely|totally) (?:paid|settled?|pay|cleared)",
    "we still have to pay",
  ),
  rewrite(
    "\\b(?:have|has|with|having|got) (?:got )?(?:still )?(?:something|anything|some money|amounts|bills) (?:still |left )?(?:unpaid|outstanding|to pay|open|owing)(?: with us)?",
    "with open invoices",
  ),
  rewrite(
    "\\bageing (?:of )?(?:the |our |all )*(?:open|unpaid|outstanding) (?:invoices|items|bills)",
    "ageing of our receivables",
  ),
  rewrite(
    "^(?:and |so )*(?:please )?make (?:it|that) (?:the )?(?:top )?(\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)(?=\\s*[?.!]*$)",
    "top $1",
  ),
  rewrite(
    `^(?:show |the |our )*(two|three|four|five|six|seven|eight|nine|ten|\\d+) (customers|clients|countries|industries|suppliers|products|invoices|deals|quotes|months) (?=with the (?:most|highest|largest|biggest|least|lowest))`,
    "top $1 $2 ",
  ),
  rewrite(
    "\\bhow many (?:invoices|bills|quotes|offers|deals|payments|customers|products|tasks) (?:is|are|was|were|would) (?:that|those|they|these|it|the)(?: be)?(?: in total| altogether)?(?=\\s*[?.!]*$)",
    "how many are there",
  ),
  rewrite("\\b(?:who are )?(?:the |our )?worst offenders\\b", "largest ones"),
  rewrite(
    "\\band (?:on|to) (?:which|what) (?:total|sum|amount) (?:do they )?(?:come|amount|add up)\\p{L}*(?: to)?(?: they| the)?",
    "and the total",
  ),
  rewrite(
    "\\bhow much (?:money |value )?(?:do we have|have we got|is there|is|sits|lies) (?:sitting |parked |standing )?(?:in|at) (?:the )?(negotiation|proposal|qualified|qualification|leads?)(?: (?:stage|phase))?\\b",
    "total of open deals in $1",
  ),
  rewrite(
    "\\bhow much (?:money )?(?:is|are) (?:sitting|stuck|lying|held|parked|hanging|waiting|tied up) in (?=(?:our |the |all )*(?:open |unanswered |pending |undecided )?(?:quotes|offers|deals))",
    "total of ",
  ),
  rewrite(
    "\\b(?:what(?: is|'s) )?(?:the )?(largest|biggest|highest|most) (?:amount|sum|debt|balance)? ?(?:that )?(?:any|a|one|an)(?: one| single)? (?:customer|client|company) owes(?: us)?",
    "who owes us money the most",
  ),
  rewrite(
    "\\bhow much (?:did|do|does|have|has) ((?:(?:our|the|all|\\p{L}+) )*(?:customers|clients|companies|buyers)(?: (?:in|from) [^?.!]+?)?) (?:spend|spent|buy|bought|order|ordered|purchase|purchased)(?: (?:with|from|at) us| for)?",
    "revenue from $1",
  ),
  rewrite(
    `\\bhow much (?:did|does|has|have) (${name}) (?:spend|spent|spends|order|ordered|purchase|purchased)(?: (?:with|from|at) us)?`,
    "how much did we invoice $1",
    "gu",
  ),
  rewrite(
    "\\bhow (?:many times|often) (?:did|have|do) we (?:invoiced?|bill(?:ed)?|(?:send|sent|write|written|issue|issued) (?:an? )?(?:invoices?|bills?) to)",
    "how many invoices did we send to",
  ),
  rewrite(
    "\\b(?:settled|paid|cleared|covered) (?:too late|late|after (?:the|their|its) due dates?|past (?:the|their|its) due dates?|with (?:a )?delay|behind schedule)",
    "paid belatedly",
  ),
  rewrite(
    "\\bhow much of (?:the |our |what is )?(?:outstanding|open|unpaid|owed)(?: to us)?(?: money| amount| sum| balance| receivables| invoices)? (?:is not|isn't|is) (?:yet )?due(?: yet)?(?<!\\bis due)",
    "total of open invoices due after yesterday",
  ),
  rewrite(
    "\\b(?:what|how much) did we (?:buy|purchase|order)(?: (?:in total|overall|altogether|for))*(?= (?:in|this|last|since|during|over|between|from (?=january|february|march|april|may|june|july|august|september|october|november|december))\\b|\\s*[?.!]*$)",
    "how much did we spend",
  ),
  rewrite("\\bby (?:the |their )?(?:number|count) of (?:invoices|bills)", "with the most invoices"),
  rewrite(
    "\\bwho (?:is|are|was|were) (?:more than|over|longer than) (\\d+) (days?|weeks?|months?) (?:late|overdue|behind|past due)",
    "who is overdue for more than $1 $2",
  ),
  rewrite(
    "\\b(?:anything|something|what|everything|things|stuff)(?: is| do we have| have we got)? (?:from|for|with|at|by|of) (\\p{Lu}[^?.!,]*?) (?:that(?: is|'s| has)? )?(?:been )?(open|unpaid|outstanding|overdue)(?: (?:for|since))? (?=(?:more than|over|longer than|at least) \\d)",
    "$2 invoices of $1 older than ",
    "gu",
  ),
  rewrite("\\bolder than (?:more than|over|longer than|at least) (?=\\d)", "older than "),
  rewrite(
    "\\baverage (?:that )?(?:we (?:invoice|bill|sell|charge)|a customer (?:buys|spends|orders)|customers? (?:buy|spend|order))(?:d|ed)?(?: (?:to )?(?:a|per|each|every) customer)?",
    "average revenue per customer",
  ),
  rewrite(
    `\\bhow much (?:money|cash|of our money)? ?(?:is|do we have|have we got|lies|sits) (?:currently |still )?(?:tied up|locked up|stuck|bound|sitting|lying|parked|outstanding|waiting|out there)(?: in| with| as)? (?=(?:the |our )?(?:open|unpaid|overdue|outstanding|late) (?:invoices|bills|ones))`,
    "total of ",
  ),
  rewrite(
    "\\bhow old (?:are|is) (?:all )?(?:our |the |my )?(?:receivables?|debts?|debtors|claims|outstanding (?:invoices|amounts|items|debts?)|open (?:invoices|items|amounts)|unpaid (?:invoices|bills))",
    "ageing of our receivables",
  ),
  rewrite(
    `\\b(which|what) (customer|client|industry|sector|country|company|market)s? (?:has |have |is |are )?(?:spen[dt]s?|spending|buys?|bought|orders?|ordered|purchased?s?|paying) (?:the )?(most|least)(?: (?:with|from|at) us| money)*`,
    "which $2 had the $3 revenue",
  ),
  rewrite(
    `\\bwho (?:has |have )?(?:spen[dt]s?|spending|buys?|bought|orders?|ordered|purchased?s?) (?:the )?(most|least)(?: (?:with|from|at) us| money)*`,
    "which customer had the $1 revenue",
  ),
  rewrite(
    "\\b(?:which|what) (supplier|vendor)s? (?:do we |did we |have we |has |does |is |are )?(?:costs?|charges?|charged|bills?|billed|invoices?|invoiced|pay|paid|spend|spent|buy|bought|order|ordered)(?: (?:us|from|with|at|to|on))* (?:the )?most(?: (?:money|from|with|at|to|on))*",
    "top supplier by revenue",
  ),
  rewrite(
    "\\bwhere do (?:we|i) spend (?:the )?most(?: money)?|\\bwho (?:do|did|have) we (?:spend|spent|pay|paid|buy|bought)(?: (?:the )?most)(?: (?:money|from|with|to|at))*",
    "top supplier by revenue",
  ),
  rewrite(
    "\\b(?:our |the )?(?:spend|spending|expenses|expenditure|costs|purchases|purchasing)(?: (?:split|broken down|grouped))? (?:by|per|for each|with each|at each) (?:supplier|vendor)\\b",
    "sum of received bills per supplier",
  ),
  rewrite(
    "\\bhow much (?:did|do|have) we (?:spend|spent|buy|bought|pay|paid)(?: (?:with|at|from|on|to))? (?:each|every) (?:of (?:our|the) )?(?:supplier|vendor)s?",
    "sum of received bills per supplier",
  ),
  rewrite(
    "\\b(?:list of (?:our |the |all )*)?(?:debtors?|debtors'?)(?: list| overview| with (?:the )?amounts?)+|\\blist of (?:our |the |all )*debtors",
    "what each customer owes us",
  ),
  rewrite(
    "\\b(?:receivables|outstanding (?:amounts?|balances?)|open (?:amounts?|balances?)|debts?) (?:by|per|for each|of each) (customer|client)\\b",
    "what is owed per $1",
  ),
  rewrite(
    "\\b(?:which |the |all )*months?((?: (?:this|last) year| (?:of|in) \\d{4})?) (?:where|when|in which|that|during which) (?:we|our) (?:(?:have |had )?(?:invoiced|billed|sold|turned over)|sales|revenue|turnover|invoicing)(?: (?:was|were|came to|came in|reached))? (?=over|above|more than|under|below|less than|at least)",
    "which months$1 are ",
  ),
  rewrite("\\bwhat (?:do|did) we (?:still |currently )?owe (?=\\p{Lu})", "how much do we owe "),
  rewrite("\\bwhat needs doing\\b", "open tasks"),
  rewrite("\\bwhat each (customer|client) (?:still )?owes(?: us)?", "what is owed per $1"),
  rewrite(
    "\\bhow much (?:does |do )?each (?:of (?:our |the ))?(customer|client)s? (?:still )?owes?(?: us)?",
    "what is owed per $1",
  ),
  rewrite(
    "\\bhow much (?:did |has |have |was )?each (?:of (?:our |the ))?(customer|client)s? (?:buy|bought|spend|spent|order|ordered|purchased?|invoiced|billed)(?: (?:from|with) us)?",
    "revenue per $1",
  ),
  rewrite(
    `\\b(?:open |outstanding |unpaid )?(invoices|bills)? ?(?:with|that have|having|where) (?:an? |the |their |its )?(?:remaining |open |outstanding |unpaid |left-?over )+(?:balance|amount|sum|rest|total)s? (?:of |is |are |that is |still )*(?=(?:more than|over|above|under|below|less than|at least|between|up to)\\b)`,
    "open $1 with a balance ",
  ),
  rewrite(
    "\\b(receivables|debts?) (?:that are |which are )?(?:past|beyond|older than|over) (\\d+) days(?: (?:old|late|overdue|past due))?(?= |[?.!,]|$)",
    "$1 overdue for more than $2 days",
  ),
  rewrite(
    "\\b(invoices|bills) (?:that are |which are )?(?:past|beyond) (\\d+) days(?: (?:late|overdue|past due))?(?= |[?.!,]|$)",
    "$1 overdue for more than $2 days",
  ),
  rewrite(
    "\\bwhat (?:was|is|were) the (total|sum|amount) (?:of )?(?:we |that we )?(?:have )?(?:invoiced|billed)",
    "how much did we invoice",
  ),
  rewrite(
    `\\b(?:the )?(smallest|lowest|minimum) and (?:the )?(?:largest|biggest|highest|maximum)|\\b(?:the )?(largest|biggest|highest|maximum) and (?:the )?(?:smallest|lowest|minimum) (?=(?:eur |usd |gbp |chf )?(?:invoice|bill))`,
    "minimum and maximum ",
  ),
  rewrite(`\\b(${turnover}) (?:of|from|with|by) (?:the )?(customer|client) (?=\\p{Lu})`, "$1 with $2 "),
  rewrite("\\b(?:bring|brings|brought) in (?:the )?(most|least)(?: (?:money|revenue))?", "had the $1 revenue"),
  rewrite(`\\b(?:total|sum) (?:of )?(?:everything|all) (?:we )?(?:invoiced|billed)`, "how much did we invoice"),
  rewrite(
    `\\b(top|best|biggest|largest) (\\d+|three|five|ten)? ?(${group})s? (?:in terms of|measured by|when it comes to|as to|according to|going by) (?:our )?(?:revenue|turnover|sales)`,
    "top $2 $3s by revenue",
  ),
];

/** One record of each kind. */
const single: Gloss["forms"] = [
  rewrite(
    "\\b(?:the )?(?:invoice|bill|one) (?:number )?(?:ending|that ends|which ends|ends)(?: in| with| on)? (\\d{2,5}),? ?(?:from |of |in |for )?(this year|last year|20\\d\\d)",
    "invoice $1 of $2",
  ),
  rewrite("\\bthe (\\d{3,5}) (?:invoice|bill),? (?:from|of|in|for) (this year|last year|20\\d\\d)", "invoice $1 of $2"),
  rewrite(
    "^(invoice \\d{2,5} of (?:this year|last year|20\\d\\d))\\s*[,:–—-]+\\s*(?:is it |was it |has it been )?(paid|due|overdue|open|settled)(?: (?:yet|already))?(?=\\s*[?.!]*$)",
    "is $1 $2",
  ),
  rewrite(
    "^(invoice \\d{2,5} of (?:this year|last year|20\\d\\d))\\s*[,:–—-]+\\s*(?:who|whom)\\b[^?.!]*",
    "who is the customer of $1",
  ),
  rewrite(
    "^.*?((?:[€$£]\\s?)?\\d[\\d.,]*\\.\\d\\d(?:\\s?(?:€|\\$|£|eur|usd|gbp|chf|euros?|dollars?|pounds?))?)(?![\\d.])[^?]*\\b(?:does|do|would|could|can|is) (?:that|it|this)(?: amount)? (?:match|belong to|fit|correspond to|go with|be for|cover|for) (?:an?|any|one of (?:our|the)) (?:open |unpaid |outstanding )?(?:invoices?|bills?).*$",
    "open invoices with a balance of exactly $1",
  ),
  rewrite(
    `^\\W*(?:the |when was the )?last time (?:that )?(${name}) (?:has |have )?paid(?: us)?(?:,? and how much(?: was it)?)?(?=\\s*[?.!]*$)`,
    "last payment of $1",
    "u",
  ),
  rewrite(
    "^\\W*(?:is there |was there |do we have )?(?:anything|any money|something|money) from (\\p{Lu}[^?.!,]*?) (?:in|on) (?:the|our) (?:bank|account|bank account)",
    "payments from $1",
    "u",
  ),
  rewrite(
    "^\\W*[Ii]s (?:the customer )?(\\p{Lu}[^?.!,]*?) (?:a |an )?(?:German|Austrian|Slovenian|Italian|Croatian|Swiss|French|British|Dutch|Czech|Polish|Swedish|Spanish|American|Hungarian|Belgian|Danish)(?: (?:company|customer|firm|client|business))?(?=\\s*[?.!]*$)",
    "which country is $1 from",
    "u",
  ),
  rewrite(
    "\\bwho (?:joined|signed up|came on board|became a customer)(?: us)? (?:most recently|last|recently|latest)",
    "newest customers",
  ),
  rewrite("\\bunit price (?=(?:of|for)\\b)", "price "),
  rewrite(
    "\\b(?:what is )?(?:the )?(?:vat|tax) rate (?:on|for|of) (?:the |a |our )?(?!(?:invoice|quote|INV|Q)\\b)(\\p{Lu}[^?.!]*?)(?=\\s*[?.!]*$)",
    "products called “$1”",
    "gu",
  ),
  rewrite(
    "\\b(cheapest|most expensive|dearest|priciest) (?:single )?(?:item|thing|article|piece|good)\\b(?! (?:in|under|of|from|within) )",
    "$1 product",
  ),
  rewrite("\\bwhen (?:were|are|was) we last in (?:touch|contact) with (?=\\p{Lu})", "last activity of ", "gu"),
  rewrite(
    "\\b(?:the )?(?:last|latest|most recent) (?:thing|things) (?:that )?(?:we did|we have done|happened|that happened) (?:with|at|for) (?=\\p{Lu})",
    "last activity of ",
    "gu",
  ),
  rewrite(
    `\\b(?:which|what) (?:items?|products?|articles?|things|goods|services|positions|lines) (?:did we (?:put|sell|charge|bill|invoice|list|deliver)|are|were|is|do we have|have we (?:put|charged|billed|sold)) (?:on|in|with|for) (?:the )?${number}${end}`,
    "lines of invoice $1",
  ),
  rewrite("\\b(?:value|amount|total|sum|worth|price) of (?:the )?(?:quote |offer )?(?=Q-\\d)", "status of "),
  rewrite(
    "\\b(?:a |the |me )*(?:quick |short |brief )?(?:briefing|update|debrief|heads-up|overview|intro|introduction|refresher|dossier|fact ?sheet|profile) (?:on|about|for|of) (?=\\p{Lu})",
    "details about ",
    "gu",
  ),
  rewrite(
    `\\bhow much (?:is|are) (?!(?:INV|Q)\\b)(\\p{Lu}\\p{Ll}[\\p{L}\\d-]*(?:,? (?!(?:worth|behind|overdue|late|owed|owing|open|outstanding|due|in|paid|with|and|left)\\b)[\\p{L}\\d×/.()&+-]+){0,8}?)(?=\\s*[?.!]*$)`,
    "price of the product called “$1”",
    "gu",
  ),
  rewrite(
    `^.*?\\b(?:got|received|have|had|has|is|came|come|there's|was|arrived|booked)\\b[^?]*?((?:[€$£]\\s?)?\\d[\\d.,]*\\.\\d\\d(?:\\s?(?:€|\\$|£|eur|usd|gbp|chf|euros?|dollars?|pounds?))?)(?![\\d.])[^?]*\\b(?:what|which|who)(?: is|'s| was| could| does)? (?:it|that|this)(?: be| payment| money)? (?:for|belong to|match|from|meant for)\\W*$`,
    "open invoices with a balance of exactly $1",
  ),
  rewrite(
    `\\b(?:how|by what (?:means|method)|in what way) did (${name}) (?:last )?pay(?: us)?(?: (?:last time|last|most recently|the last time))?(?:\\s*[–—:,-]+[^?.!]*)?(?=\\s*[?.!]*$)`,
    "last payment of $1",
    "u",
  ),
  rewrite(
    "\\bwho (?:was|is) the (?:last|latest|most recent)(?: one| customer)? (?:to pay(?: us)?|who paid(?: us)?|that paid(?: us)?)|\\bwho paid (?:us )?(?:last|most recently)",
    "latest payment",
  ),
  rewrite(
    "\\bwhat (?:would|does|will|do) (?:the |a |an |one )?(\\p{L}[\\p{L}\\d-]*(?:,? [\\p{L}\\d×/.()&+-]+){0,8}?) (?:set (?:me|us|you|them|a customer) back|come to|run (?:me|you|us))(?=\\s*[?.!]*$)",
    "price of the product called “$1”",
  ),
  rewrite(
    "\\bhow often (?:are|were|do|did|does|get) (?:our |the )?(?:customers |clients |they )?(?:accept |sign |approve )?(?:our |the )?(?:quotes|offers|estimates)(?: (?:get|been))*(?: (?:accepted|signed|approved))?",
    "acceptance rate of quotes",
  ),
  rewrite(`\\bwhat (?:is|was|all is|exactly is) (?:on|in|listed on|part of) (?:the )?${number}${end}`, "lines of invoice $1"),
  rewrite(
    `\\b(?:how much )?(?:vat|tax|sales tax) (?:is |was |are )?(?:there )?(?:on|in|of|for) ${number}${end}`,
    "tax total of invoice $1",
  ),
  rewrite(
    `\\bwhat (?:exactly )?(?:did|have|had) we (?:charged?|billed?|sold|sell|invoiced?|delivered?|supplied|supply)(?: (?:them|for|exactly|there))* (?:on|with|in|for) ${number}(?: there)?${end}`,
    "lines of invoice $1",
  ),
  rewrite(
    `^\\W*${number} ?[–—:,-]+ ?(?:and )?what (?:exactly )?(?:did|have|had) we (?:charged?|billed?|sold|sell|invoiced?|delivered?|supplied|supply)(?: (?:them|for|exactly|there))*${end}`,
    "lines of invoice $1",
  ),
  rewrite(
    `\\bhow much (?:money )?(?:is |remains? |are )(?:still |yet )*(?:outstanding|open|unpaid|due|left|owed|to (?:be )?pa(?:y|id))(?: to (?:pay|be paid))? (?:on|for|of|from) ${number}${end}`,
    "how much is left to pay on $1",
  ),
  rewrite(
    `\\b(?:outstanding|open|remaining|unpaid) (?:balance|amount|sum|total|rest) (?:of|on|for|from) ${number}${end}`,
    "how much is left to pay on $1",
  ),
  rewrite(
    `^\\W*(?:can you |could you |please )*(?:show |pull up|find|get|give me|bring up|look up)?(?: me)? ?(?:the )?(?:total|sum|amount|value) (?:of|on|for|from) ${number}${end}`,
    "what is the gross total of $1",
  ),
  rewrite("\\b(?:is|was) (?=Q-\\d)([\\p{L}\\p{N}-]+) (?:still )?(?:valid|open|good|current)(?: still)?", "status of $1"),
  rewrite(
    `\\b(?:until when|how long|when) (?:is|does|will)(?: the quote| quote)? (?=Q-\\d)([\\p{L}\\p{N}-]+) (?:still )?(?:be )?(?:valid|expires?|run out|good|last)(?: for| until)?`,
    "status of $1",
  ),
  rewrite(
    "\\b(?:what(?: is| was| has)?(?: the)? (?:latest|last thing|newest|last|new|happening|happened|happened last|happened lately|happened recently|been happening|been going on|going on)(?: that happened)?(?: lately| recently| last)?|anything new|any news|(?:catch|bring|get) me up(?: to (?:date|speed))?|update me|how are things|how is it going|give me an update) (?:on|with|about|at|from|regarding) (?=\\p{Lu})",
    "tell me about ",
    "gu",
  ),
  rewrite(
    `^\\W*(?:[Ii] (?:have|got)|[Ii]'ve got|[Ww]e (?:have|'ve got)|[Tt]here is|[Ii]'m in|[Ii] am in|[Tt]omorrow [Ii] have|[Hh]aving) (?:a |an )?(?:(?:sales |quick |short |first )?(?:meeting|call|appointment|lunch|visit|video call|phone call)) (?:at|with|to) (${name})(?: (?:tomorrow|today|later|later today|soon|shortly|next week|this (?:afternoon|morning|evening|week)|in (?:an hour|a bit|half an hour)|on (?:monday|tuesday|wednesday|thursday|friday)|at \\d[\\d:]*(?: ?[ap]m)?))*\\s*[,.;!–—-]+\\s*(?:[Ss]o |[Aa]nd |[Pp]lease |[Cc]ould you |[Cc]an you )*(?:[Gg]ive|[Ss]how|[Tt]ell|[Gg]et|[Ll]et|[Bb]rief|[Ff]ill|[Ww]hat|[Uu]pdate|[Pp]repare|[Pp]rep|[Bb]ring|[Ii] need)\\b(?!.*\\b(?:invoices?|owes?|quotes?|deals?|paid|payments?|overdue|tasks?|bought|revenue|phone|email|address|contact)\\b)[^?!]*[.?!]*$`,
    "tell me about $1",
    "u",
  ),
  rewrite(
    "\\bwhen (?:did|have|had) we (?:last |most recently )?(?:have |had |been in |be in |get |got in |were in )?(?:any )?(?:contact|touch|talk|talked|speak|spoken|dealings)(?: last)? (?:with|to) (?=\\p{Lu})",
    "last activity of ",
    "gu",
  ),
  rewrite(
    "\\b(?:what|which) (?:town|place|city|village) (?:is|are|does|do) (?=\\p{L})([^?.!]+?) (?:in|from|sit in|based in|located in|come from)(?=\\s*[?.!]*$)",
    "address of $1",
  ),
  rewrite(
    `\\bhow much (?:is|are|does|do|would|was) (?:the |a |an |one |our )(\\p{Lu}\\p{Ll}[\\p{L}\\d-]*(?:,? (?!cost\\b)[\\p{L}\\d×/.()&+-]+){0,8}?)(?: cost| go for| sell for)?(?=\\s*[?.!]*$)`,
    "price of the product called “$1”",
    "gu",
  ),
  rewrite(
    "\\b(?:in )?(?:what|which) unit(?: of measure)? (?:is|are|do we sell|does|do) (?:the )?(\\p{L}[^?.!]*?) (?:sold|come|priced|measured|charged)?(?: in| by)?(?=\\s*[?.!]*$)",
    "products called “$1”",
  ),
  rewrite('\\b(?:the )?probability (?:of|for|on) (?:the )?(?:deal )?(?=[“"])', "show the deal "),
  rewrite(
    '(?<=^\\W*)([“"][^”"]+[”"]) (?:can|could|may|should|will|is ready to|needs to|has to|is going to|must) (?:now )?(?:be )?(?:go|goes|move|moved|put|advance|proceed|progress|switch|change)(?: on| over)? (?:in)?to (?:the )?(?:stage )?(\\p{L}+)(?: (?:stage|phase))?(?=\\s*[.!]*$)',
    "move the deal $1 to $2",
    "giu",
  ),
];

/** Lists of each kind. */
const lists: Gloss["forms"] = [
  rewrite("\\b(?:due|set|going) to (?=expire|lapse|run out)", ""),
  rewrite(
    "\\b(invoices?|bills?|quotes?|offers?) (?:that |which )?(?:went|go|were sent|have gone|were issued|were addressed|we sent|we issued|are addressed) to (?=\\p{L})",
    "$1 to ",
  ),
  rewrite(
    "^\\W*(?:which|what) (?:customers|clients|companies) (?:still )?(?:have|has|had|got) (?:an? |any )?(open|accepted|declined|expired|draft|unanswered|pending) (quotes?|deals?|offers?)",
    "$1 $2",
  ),
  rewrite(
    "\\b(quote|offer|estimate) (?:that |which )?(?:nobody|no one|no customer) (?:has |have |had )?(?:yet )?(?:answered|replied to|responded to|decided on|accepted|signed)(?: yet| so far)?",
    "open $1",
  ),
  rewrite(
    "^\\W*(?:and |so )?(?:is there |do we have |have we got |what do we have )?(?:anything|something|everything|stuff|things)(?: we sell| we have)? in (?!(?:Germany|Austria|Slovenia|Italy|Croatia|Switzerland|France|Spain|January|February|March|April|May|June|July|August|September|October|November|December|Negotiation|Proposal|Lead|Qualified|EUR|USD|GBP|CHF|Q\\d)\\b)(\\p{Lu}[\\p{L} ]+?) (?=(?:under|below|over|above|between|cheaper|less than|more than|up to|for)\\b)",
    "products in the category $1 ",
    "gu",
  ),
  rewrite(
    "\\b(?:list|show|give me)(?: me)? (?:everything|all|anything)(?: that)? we (?:sell|have|offer|carry|stock) (?:in|under|from) (?=\\p{Lu})",
    "products in the category ",
    "gu",
  ),
  rewrite(
    "(?<=\\b(?:products?|articles|items|catalogue|price list|sell|category)\\b.*),? (?:the )?(cheapest|most expensive|dearest|priciest)(?: ones?)? (?:first|on top|at the top)",
    ", $1",
  ),
  rewrite(
    "^\\W*(?!(?:\\p{Ll}+ )?(?:products?|categories|articles|items|services|customers|clients|companies|invoices|bills|quotes|offers|deals|opportunities|payments|tasks|expenses|credits|drafts|leads|debts|receivables|sales|suppliers|months|quarters|years|industries|countries|payables|transfers|receipts|debits|notes|orders|amounts|totals|estimates|opportunities|vendors|debtors|overdues|revenues|credit)\\b)(\\p{Ll}[\\p{Ll}-]+s|\\p{Ll}+ \\p{Ll}+s) (between|under|over|below|above|for less than|for under|cheaper than|up to) (?=(?:[€$£]\\s?)?\\d[\\d.,]*(?: and (?:[€$£]\\s?)?\\d[\\d.,]*)? ?(?:€|euros?|eur|dollars?|usd|pounds?|gbp)(?=\\s*[?.!]*$))",
    "products called “$1” $2 ",
    "gu",
  ),
  rewrite(
    "^\\W*(?:and |so )?(?:is there )?(?:anything|what|something)(?: is|'s)? on(?: the (?:agenda|list|cards))? for me (?=today|tomorrow|this|next|on|by|monday|tuesday|wednesday|thursday|friday)",
    "my tasks ",
  ),
  rewrite(
    "^(?:and |so |ok |then )*what(?: is|'s)? (?:in|at) (?:the )?(negotiation|proposal|qualified|qualification|leads?)(?: (?:stage|phase))? (?:in total|altogether|overall|all in all)(?=\\s*[?.!]*$)",
    "show the deals in $1",
  ),
  rewrite("\\b(?:the )?(euro|dollar|pound|eur|usd|gbp|chf|franc)s? (?:part|portion|side|share|ones|bit|amounts?)\\b", "in $1s"),
  rewrite(
    "^\\W*(?:and |so |do we have |is there |have we got |got )?(?:any|some)(?:one|body) (?:on (?:the|our) books |in (?:the|our) (?:system|crm) )?(?=(?:from|in|based) )",
    "customers ",
  ),
  rewrite(
    "\\b(product categories|categories) (?:do we|we|that we|are we) (?:sell|offer|carry|stock|run|keep|selling|have)(?: in| on)?(?=\\s*[?.!]*$)",
    "$1 do we have",
  ),
  rewrite("\\bmeant to (?=close|be closed)", "expected to "),
  rewrite("\\b(deals|opportunities) (?:that |which )?(?:have |has )?slipped(?=\\s*[:,–-])", "$1"),
  rewrite(
    "\\b(quotes|offers|estimates) (?:that |which )?(?:are |is )?(?:still )?out(?: there)?(?: and| but| that| which)? (?=(?:run|expire|expiring|lapse|going|will|about))",
    "open $1 that ",
  ),
  rewrite(
    "\\b(quotes|offers|estimates)\\b([^?.!]*?) ?(?:that |which )?(?:they|the customer|customers|he|she|it|the client) (?:still )?(?:have|has|had|did)(?:n't| not| yet to| still to)(?: yet)? (?:answer|reply|respond|decide|react|sign|accept)(?:ed|d)?(?: (?:yet|to|on|so far))*",
    "open $1$2",
  ),
  rewrite(
    "\\b(quotes?|offers?|estimates?),? (?:that |which )?(?:is |are )?(?:still )?(?:waiting|awaiting|pending) (?:for )?(?:a |an |the )?(?:yes|no|go|nod|green light|verdict|word|yes or no)",
    "open $1",
  ),
  rewrite(
    "(?<=\\b(?:industr(?:y|ies)|sectors?)\\b.*),? (?:the )?(?:biggest|largest|strongest|most common)(?: group| one| industry| sector)?s? first",
    " with the most customers",
  ),
  rewrite("(?<=\\bindustr(?:y|ies)\\b.*\\bcustomers\\b.*) and how many(?: are there)? each", " and how many customers"),
  rewrite(
    "^\\W*(?:and |so )?what (?:do we (?:have|sell|offer|stock|carry)|have we got|is there)(?: on offer| in stock| in the range)? (?:for |that costs? |costing |priced )?(less than|under|below|cheaper than|more than|over|above|between|up to|at most|at least) (?=(?:[€$£]\\s?)?\\d)",
    "products $1 ",
  ),
  rewrite(
    "\\b(quotes|offers|estimates)\\b([^?.!]*?),? (?:that |which )?(?:are |is |were |have been )?(?:still )?(?:without|lacking|missing|have no|with no|had no|have had no) (?:an? |any )?(?:answers?|repl(?:y|ies)|responses?|decisions?|reactions?|feedback)(?: (?:yet|so far|from (?:the |our )?(?:customers?|clients?)))*",
    "open $1$2",
  ),
  rewrite(
    "\\bhow often do (?:our |the )?(?:customers|clients) say yes to (?:our |the )?(?:quotes|offers)",
    "acceptance rate of quotes",
  ),
  rewrite(
    "\\b(?:deals|opportunities) (?:that )?(?:we )?(?:have )?(?:both )?(?:won and lost|lost and won|won or lost|lost or won|won as well as lost)",
    "closed deals",
  ),
  rewrite("\\b(?:won and lost|lost and won|won or lost|lost or won) (deals|opportunities)", "closed $1"),
  rewrite(
    "\\b(deals|opportunities) (?:that |which )?(?:have |has |had )?(?:slipped|ran|run|went|gone|are|passed) (?:past|beyond|over) (?:their|the|its) (?:expected |planned )?(?:clos(?:e|ing)|target) dates?",
    "open $1 with a close date before today",
  ),
  rewrite(
    "^(?:and |so |ok )*what(?: is|'s)?(?: still| currently)* (?:open|left|going on|happening) (?:in|at) (?:the )?(negotiation|proposal|qualified|qualification|leads?)(?: stage| phase)?\\b",
    "open deals in $1",
  ),
  rewrite(
    "\\bwhat (?:have|do|did) (?:i|we) (?:still )?(?:got|have|need|left|supposed) (?:still )?to (?:do|take care of|handle|finish) (?:for|about|with|at|on|regarding) ",
    "tasks for ",
  ),
  rewrite("\\bto the tune of (?=(?:more than|over|above|less than|under|at least|about)\\b)", "worth "),
  rewrite(
    "\\bhow many (?!(?:different )?(?:products?|categories|articles|items|services|customers|clients|companies|firms|invoices|bills|quotes|offers|deals|opportunities|payments|tasks|industries|sectors|countries|suppliers|drafts|leads|credit|open|overdue|unpaid|paid|active|inactive|times|things|german|days|credits|people|contacts|stages|currencies)\\b)(?:different |various )?(\\p{Ll}+s) (?:do we (?:sell|offer|carry|stock)|are in (?:our|the) (?:range|catalogue|assortment|price list))(?=\\s*[?.!]*$)",
    "how many products called “$1”",
    "gu",
  ),
  rewrite(
    "\\b(products|articles|items|things) (?:that )?(?:we )?(?:charge|price|sell|offer|list|charged|priced|listed|sold)(?: for)? in (?=euros?|dollars?|pounds?|usd|eur|gbp|chf)",
    "$1 in ",
  ),
  rewrite(
    "\\b(?:do we have|have we got|is there|are there|we got) (?:any|some)?(?:one|body)(?: at all)? (?=in |from |based )",
    "customers ",
  ),
  rewrite(
    "\\b(?:what|which) (?:industries|sectors) (?:are we (?:active|present|represented|selling) in|do we (?:cover|serve|supply|operate in|sell to|have customers in))",
    "which industries do our customers belong to",
  ),
  rewrite(
    "\\bhow many (?:different )?(?:industries|sectors) (?:do (?:our |the )?customers (?:come from|belong to|work in|represent)|are (?:our |the )?customers (?:in|from)|do we (?:have|serve|cover|supply|sell to)|are there|have we got)",
    "how many industries are there",
  ),
  rewrite(
    "\\b(?:the )?(?:number|count) of (customers|clients|companies) (?:by|per|in each|for each) (?:industry|sector)",
    "how many customers per industry",
  ),
  rewrite(
    "\\bquotes (?:that are |are |which are )?(?:still )?(?:out|lying|sitting|waiting|pending)(?: there)? (?:with|at) (?:our |the )?(?:customers|clients)\\b",
    "open quotes",
  ),
  rewrite(
    "\\bquotes (?:that )?(?:we(?:'ve| have)? sent(?: out)?,? )?(?:(?:but|and|that|which) )?(?:nobody|no one|no customer|none of them|customers?) (?:has|have|had)?(?:n'?t| not)? ?(?:yet )?(?:decided|answered|signed|replied|reacted|responded)(?: (?:on|to|yet|so far))*",
    "open quotes",
  ),
  rewrite("\\bopen quotes worth\\b", "total of open quotes"),
  rewrite(
    "\\bwhat are (?:all )?(?:the |our )?(open|accepted|declined|expired|draft) quotes(.*?) worth\\b",
    "total of $1 quotes$2",
  ),
  rewrite("\\bquotes (?:by|per|grouped by|split by|broken down by) (?:status|state)", "quote conversion"),
  rewrite(
    "^(?:and |so )?what(?: is|'s| have we got| do we have)? (?:currently |still )?in (?:the|our) (?:pipe|funnel)\\b",
    "our pipeline",
  ),
  rewrite("\\b(deals|quotes|invoices|payments|opportunities) (?:in|from|of) (?:the|our) pipeline\\b", "open $1"),
  rewrite("\\b(deal|opportunity) (?:in|from|of) (?:the|our) pipeline\\b", "open $1"),
  rewrite("\\bdeals (?:per|by|in each|for each|in every|across) (?:the )?stages?", "pipeline by stage"),
  rewrite(
    "\\b(?:in )?(?:which|what) (?:pipeline )?stages? (?:has|have|holds?|contains?|is|are|carr(?:y|ies)|do we have) (?:worth |there )?(?:the )?(?:most|biggest|highest|largest)(?: (?:money|value|amount|deals|volume))*",
    "pipeline by stage",
  ),
  rewrite(
    "\\b(top|biggest|largest)( \\d+| three| five| ten)? (deals|opportunities|invoices|quotes|payments) by (?:value|amount|size|worth|volume|total)",
    "$1$2 $3",
  ),
  rewrite(
    "^(?:and |so )?(?:what is |which is |show )?(?:the |our )?next (deal|opportunity) (?:to (?:be )?closed?|that (?:is (?:due|expected|supposed|going) to )?closes?|closing|due)(?=\\s*[?.!]*$)",
    "earliest open deal closing after yesterday",
  ),
  rewrite(
    "^(?:and |so )?(?:which|what) (deal|opportunity)s? (?:is|will be|are) (?:the )?next to (?:be )?closed?(?=\\s*[?.!]*$)",
    "earliest open deal closing after yesterday",
  ),
  rewrite(
    "\\b(?:is there |do we have |have we got )?anything (?:left |open |still )?to do (?:for|about|with|at|on|regarding) ",
    "tasks for ",
  ),
  rewrite("^(?:and |so )?(?:now )?the other (?:direction|way(?: round| around)?) ?[:,–-] ?", ""),
  rewrite("\\b(?:money )?paid out to (?:our |the )?(?:suppliers|vendors)", "payments to suppliers"),
  rewrite(
    "\\bhow much (?:money )?(?:have|did|do) we (?:already )?(?:paid|pay) (?:out )?to (?:our |the )?(?:suppliers|vendors)",
    "how much did we pay our suppliers",
  ),
  rewrite(",? (?:across |over |by |for )?all (?:payment )?methods\\b", ""),
  rewrite(
    "^(?:and |so )?what (?:kinds?|types?|sorts?|groups?) of (?:products|articles|items|things|goods|stuff) (?:do we|are we|we|have we)(?: \\p{L}+)*(?=\\s*[?.!]*$)",
    "which product categories do we have",
  ),
  rewrite(
    "^(?:and |so )?(?:which|what) ((?:\\p{Ll}+ )?\\p{Ll}+s) (?:do we (?:have|sell|offer|carry|stock)|are in (?:our|the) (?:range|catalogue|assortment))(?=\\s*[?.!]*$)(?<!\\b(?:products?|categories|articles|items|services|customers|clients|companies|invoices|bills|quotes|offers|deals|opportunities|stages|payments|tasks|notes|industries|sectors|countries|currencies|suppliers|vendors|contacts|drafts|leads|debts|receivables|orders|things|reminders|markets|debtors|credits|figures|numbers|total|totals|prices|taxes|years|months|days|expenses|payables|todos)\\b.*)",
    "products called “$1”",
    "gu",
  ),
  rewrite(
    "^(?:and |so )?(?:which|what) (\\p{Ll}+s) (?:cost|costs|are (?:priced )?|sell for) (?:priced )?(less than|under|below|more than|over|above|between|at most|up to|at least) (?=(?:[€$£]\\s?)?\\d)",
    "products called “$1” $2 ",
    "gu",
  ),
];

/** What is to be written down. */
const writing: Gloss["forms"] = [
  rewrite(
    "^\\W*(?:please )?(?:jot|write|note|put) (?:this|that|it) down (?:for|on|about|at) (\\p{Lu}[^:,–—]*?)\\s*[:–—-]\\s*",
    "add a note to $1: ",
    "iu",
  ),
  rewrite(
    "^\\W*(?:please )?(?:book|schedule|enter|open|log|file) (?:me )?(?:a |an )(?:new )?(?:task|to-?do|reminder)\\b",
    "create a task",
    "iu",
  ),
  rewrite(
    "^\\W*(?:please |pls )?(?:log|record|note) (?:a |the |my |today's )?(?:phone )?(?:call|meeting|visit|chat|conversation|email|talk) (?:with|at|from|to) (\\p{Lu}[^:,–—]*?)\\s*[:–—-]\\s*",
    "add a note to $1: ",
    "u",
  ),
  rewrite(
    "^(\\W*(?:please )?(?:add|write|put|note)(?: a note)? (?:to|in|into|on) \\p{Lu}[^:]*?)['’]s? (?:file|record|account|card|page|notes)(?=\\s*:)",
    "$1",
    "u",
  ),
  rewrite(
    '^\\W*(?:\\p{L}+,? )?we (?:did not|didn\'t|have not|haven\'t) (?:get|got|win|won|land|landed|close) (?:the deal )?([“"][^”"]+[”"])[.!]*$',
    "mark the deal $1 as lost",
    "iu",
  ),
  rewrite(
    '^\\W*(?:please |pls |can you |could you )*(?:write|put|note|record|log|jot)(?: down)? (?:on|at|to|for|against|in|under) (?:the )?((?:invoice |quote |deal |customer )?(?:[\\p{L}\\p{N}/-]*\\d[\\p{L}\\p{N}/-]*|[“"][^”"]+[”"])),? that ',
    "add a note on $1: ",
    "iu",
  ),
  rewrite(
    "\\b(?:put|set|place|stick) (?:a |me a )?(?:reminder|task|to-?do)(?: in| down| up)+ (?:for|on) ([^,.:;]{3,30}?),? to (?=\\p{L})",
    "remind me on $1 to ",
  ),
  rewrite(
    '^\\W*(?:\\p{L}+ news|yes|hooray|great|super|finally)?[,.! ]*we (?:have |just |finally |have just )?(?:got|landed|won|closed|signed|bagged|secured) (?:the deal )?([“"][^”"]+[”"])[.!,;–-]+\\s*(?:so |please |and |pls |can you |could you )*(?:mark|set|move|put|flag|change|switch|update) (?:it|that|this|them|the deal)(?: deal)?(?: (?:as|to|into|in))? won\\b.*$',
    "mark the deal $1 as won",
    "iu",
  ),
  rewrite(
    '^\\W*(?:\\p{L}+(?: \\p{L}+)?[.!,]+ )?([“"][^”"]+[”"]) (?:(?:is|was|has been|has|have|got|just|finally|unfortunately|sadly|now|officially|been|regrettably|alas) )*(lost|won)(?:,? (?:unfortunately|sadly|finally|at last|i\'m afraid|i am afraid|now|today|yesterday|by the way))*(?:\\s*[.!,;–-]+\\s*(?:please |pls |so |and )*(?:move|mark|update|change|set)(?: it| that| the deal)?(?: (?:accordingly|please|as such|now))*)?[.!]*$',
    "mark the deal $1 as $2",
    "iu",
  ),
  rewrite(
    '^\\W*([“"][^”"]+[”"]) (?:has |have |just |finally |sadly |unfortunately )*(?:fell through|fallen through|fell apart|is dead|died|is off(?: the table)?|was cancelled|got cancelled|went to (?:a|the|another) competit\\p{L}+|came to nothing)[.!]*$',
    "mark the deal $1 as lost",
    "iu",
  ),
  rewrite(
    `^\\W*(?:please |pls )?(?:log|record|register|document|keep in mind|remember) that (${name}) `,
    "add a note to $1: $1 ",
    "u",
  ),
  rewrite(
    `^\\W*(?:please |pls )?(?:schedule|plan|arrange|set up|put in) (?:a |an |the |another )?((?:phone )?call|meeting|visit|appointment|demo|lunch) (with|at|to) `,
    "create a task: $1 $2 ",
    "iu",
  ),
  rewrite(
    "\\badd (“[^”]+”) to (?:that|it|those|these),? (?:we )?(?:just |finally |have )?(lost|won)(?: it)?(?=\\s*[.!]*$)",
    "mark the deal $1 as $2",
  ),
];

/** Further ways to ask, by what is asked for. */
export const ways: Gloss["forms"] = [...beside, ...time, ...comparing, ...figures, ...single, ...lists, ...writing];
