import type { LanguagePack } from "../language-pack.ts";

// Whole messages: an opening “hi, which invoices …” is a question, not a greeting.
const whole = (pattern: string) =>
  new RegExp(`^\\W*(?:${pattern})(?:\\s+(?:there|everyone|again|omni|so much|a lot|you|mate|all))*\\W*$`, "iu");

export const conversation: LanguagePack["conversation"] = {
  greeting: whole(
    "hi|hello|hey|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings|how are you(?: doing| today)*|what'?s (?:up|new|happening)|how have you been|nice to (?:meet|see) you|how'?s it going",
  ),
  thanks: whole(
    "(?:ok(?:ay)?|great|perfect|cool|nice|awesome|many|no)?\\W*(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|a million|a bunch|a ton|again|all|everyone|for .{1,60}))*|(?:great|perfect|cool|nice|awesome|well done|good job|ok(?:ay)?|got it|i see|that'?s all|you(?:'re| are) (?:the best|great|awesome|amazing|a star|a lifesaver|brilliant|very helpful|so helpful)|good work|nice work|well done|brilliant|excellent|lovely|wonderful|amazing|super|that (?:helps|helped|was (?:helpful|quick|fast|great|useful))(?: a lot| me)?|very helpful|much appreciated|appreciate it|all good)(?:[,!. ]+(?:thanks|thank you|cheers|bye|that'?s all))*",
  ),
  farewell: whole("bye|goodbye|bye bye|see you(?: later| soon)?|good night|ciao|so long|take care|later"),
  identity: whole(
    "who are you|what are you|what(?:'s| is) your name|are you (?:a )?(?:bot|human|robot|real|ai|an ai|person|a person|a human|a robot)(?: .{1,30})?|who (?:made|built|created) you",
  ),
  capabilities: whole(
    "help(?: me)?|what (?:can|do) you (?:do|know|help(?: me)? with)(?: for me)?|how (?:can|do) you (?:help|work)(?: me)?|what (?:can|should|could) i (?:ask|do|say)(?: you| here)?|what (?:questions|things) can i ask(?: you)?|what are you (?:able|capable) .{1,30}",
  ),
  consent: whole(
    "yes|yep|yeah|sure|ok(?:ay)?|go ahead|do it|confirm(?:ed)?|approve(?:d)?|please do|no|nope|don'?t|decline|reject|cancel",
  ),
  continuation:
    /^\W*(?:(?:ok(?:ay)?|yes|now|and now|please)\b[\s,]*)?(?:and|what about|how about|what of|only|just(?! (?:show|tell|give|list))|also|but|or|same|then|no|actually|rather|by (?=number|count|customer|month|industry|country|quarter|year|currency)|sorted|ranked|sort|with the (?:most|fewest)|compared|versus|vs|against|(?:show|list|give me|display)(?: me)? (?:only|just)|instead|i mean(?:t)?|sorry|except|without|excluding)\b/iu,
  reference: /\b(?:those|these|them|ones|of it|that list|that one|they)\b/iu,
  asksForRecords:
    /^\W*(?:and |so |ok |okay )*(?:which (?:ones?|of (?:those|them|these)|(?:\p{L}+ )?(?:are|were|is|was) (?:they|those|these|them|that))|what are (?:they|those|these)|(?:list|show(?: me)?|name|give me) (?:them|those|these)|who (?:are|is) (?:they|that|those))\b/iu,
  asksWhose:
    /^\W*(?:and |so |ok )*(?:(?:from|for|to|by) (?:whom|which (?:customers?|clients?|compan(?:y|ies)|suppliers?)|what (?:customers?|clients?))|who (?:from|for|to)|who are (?:they|these|those)(?: from| for)?|(?:which|what) (?:customers?|clients?) (?:are|is) (?:they|it|that|those|these)(?: from| for)?|(?:who|which (?:customer|client|company)|what (?:customer|client))(?:'s| is| was)? (?:the (?:customer|client)|(?:it|that|this)(?: one)?(?: invoice| deal| quote)? (?:for|from)|it|that)(?: (?:of|on|for) (?:it|that|this)(?: one)?)?)\W*$/iu,
  possessive: /\b(?:there|their|its|they|them|it|his|her|that|this|same)\b/iu,
  opensQuestion:
    /^\W*(?:who|whom|whose|which|what|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|would|show|list|give|find|tell|get|display|search|count|move|mark|set)\b/iu,
  more: /^\W*(?:and\s+|ok(?:ay)?,?\s+|please\s+|can you\s+|could you\s+)*(?:show|give|list|display|see|get|tell|let)?\s*(?:me|us)?\s*(?:see\s+)?(?:the\s+|all\s+the\s+|some\s+|all\s+)*(?:rest|more|others?|remaining(?: ones)?|remainder|next (?:page|ones|\d+)|next|further ones)(?:\s+(?:of (?:them|it|those|these|the list)|please|ones|results|rows|records|too))*\W*$/iu,
  asksForSum:
    /\b(?:how much|what (?:amount|sum|total)|total(?: amount| value)?|sum|worth|owe[sd]?|owing|value of|revenue|turnover)\b/iu,
};
