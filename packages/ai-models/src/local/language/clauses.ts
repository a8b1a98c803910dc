/**
 * Clauses that tell why something is asked or what has happened (“I'm planning my calls”, “they liked the proposal”), and restrict nothing of the
 * question beside them. Whatever could restrict it stays: a figure, a name, a state, a time, a “not”, an “only”.
 *
 * @module
 */

/** Who a clause of that kind is about, at its beginning. */
const aboutPeople =
  /^(?:(?:and|so|but|because|as|since|cause|now|then|well|plus) )*(?:i|we|they|he|she|you|everyone|everybody|people)(?:'\p{L}+)? /iu;
const aboutThings =
  /^(?:(?:and|so|but|because|as|since|cause|now|then|well|plus) )*(?:it|that|this|there|(?:the|my|our|his|her|their|a|an) \p{Ll}+(?: \p{Ll}+)?)(?:'s|s'|'ll)? ?(?:is|was|has|had|will|would|wants?|wanted|asks?|asked|needs?|called|said|liked|agreed|insists?|seems?|looks?|came|comes|depends|helps?|makes?|starts?|begins?|arrives?|waits?|hopes?|thinks?)\b/iu;
const gettingReady =
  /^(?:preparing|planning|writing|drafting|doing|making|getting|finishing|updating|checking|reviewing|cleaning|trying|thinking|sitting|talking|meeting|working) (?!and\b)(?:\p{Ll}|\p{Lu}{2,})/iu;
const idleDemand =
  /^(?:please )?(?:give me (?:the |a |an )?(?:(?:quick|short|full|big|rough|brief) )?(?:picture|overview|idea|summary|rundown|update)(?: first)?|let me (?:know|see)|tell me|show me|go ahead|make it (?:quick|short|snappy)|keep it (?:short|brief|simple)|be (?:quick|brief)|take your time|no (?:rush|hurry)|help me out|bear with me)$/iu;

/** What could restrict the question, whoever says it. */
const restricting =
  /["“”\d%€$£]|\b(?:only|just|need|needs|want|mean|meant|care|cares|not|no|never|none|nobody|without|except|exclud\p{L}*|includ\p{L}*|interested|interests|ones?|those|these|them|which|who|whose|whom|how|what|or|eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|net|gross|per|each|by|more|less|most|least|over|under|above|below|between|since|before|after|until|last|next|first|top|this (?:year|month|quarter|week)|january|february|march|april|may|june|july|august|september|october|november|december|year|month|quarter|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|open|unpaid|paid|overdue|drafts?|sent|void|cancelled|accepted|declined|expired|won|lost|closed|active|invoice[ds]?|quotes?|deals?|payments?|products?|revenue|owes?|due|count(?:ed|ing)?|consider\p{L}*|ignor\p{L}*|filter\p{L}*|limit\p{L}*|sort\p{L}*|order\p{L}*|group\p{L}*|split|compare\p{L}*|move|mark|set|put|add|note|task|remind|remember|write down)\b|n't\b/iu;

/** “I'm closing the month”: what somebody is busy with; “I'm looking at unpaid ones” is none of it. */
const busy =
  /^(?:(?:and|so|but|as|since|because) )*(?:i'm|i am|we're|we are) (?:just |currently |now |still )?(?!(?:looking|talking|asking|interested|thinking|referring|only|after|missing|owed|counting|considering)\b)\p{L}+ing\b(?!.*(?:["“”\d]|\b(?:only|just|not|without|except|unpaid|open|overdue)\b))/iu;

/** A name, wherever it stands but at the beginning. */
const naming = /(?<!^)(?<!\p{L})\p{Lu}\p{Ll}/u;

const longest = 400;

/** A question without what is only said beside it; all of it where nothing would be left. */
export function withoutAsides(text: string): string {
  if (text.length > longest || !/[.!?;,–—-]\s/u.test(text)) return text;
  // Clauses and, between them, what parts them; a quotation is in one piece.
  const parts = text.split(/((?<=[.!?;,])\s+(?=(?:[^“”]*“[^”]*”)*[^“”]*$)|\s+[–—-]\s+(?=(?:[^“”]*“[^”]*”)*[^“”]*$))/u);
  const isKept = (index: number) => !isAside(parts[index] ?? "");
  const kept = parts.flatMap((_, index) => (index % 2 === 0 && isKept(index) ? [index] : []));
  if (kept.length === 0 || kept.length === (parts.length + 1) / 2) return text;
  return kept
    .map((index, position) => `${position === 0 ? "" : parts[index - 1]}${parts[index]}`)
    .join("")
    .replace(/[,;–—-]\s*$/u, "");
}

function isAside(clause: string): boolean {
  const said = clause.replace(/[\s.!?;,]+$/u, "").trim();
  if (/\?\s*$/u.test(clause)) return false;
  if (idleDemand.test(said)) return true;
  if (busy.test(said) && !naming.test(said)) return true;
  if (gettingReady.test(said)) return !/[\d"“”]/u.test(said) && said.split(" ").length <= 8;
  // “The auditor wants them”: what was asked for, and no further restriction.
  const told = said.replace(/ (?:them|it|this|that|these|those|the list|the numbers|the figures)$/iu, "");
  return (aboutPeople.test(`${told} `) || aboutThings.test(told)) && !restricting.test(told) && !naming.test(told);
}
