/** As in Swedish: `talk about …`, `a slot on …`, `the matter of …`. */
export const raisesAbout =
  /(?<!\p{L})(?:(?:talk|talking|if we talked|speak|chat|hear|tell you|tell us|tell everyone|tell the group|inform the group|think)(?: (?:to|with) (?:you|you all|everyone|everybody|the group|each other))?(?: (?:all|a bit|a little|briefly|more|together|something))* (?:about|on)|(?:discuss|debate|consider)(?: (?:the (?:question|matter|issue) of|briefly|together|about))*|(?:question|matter|issue|subject|topic|point|item|slot|word|few words|words|something|anything|bit|discussion|session|update|information|info|time|minutes|look|proposal)(?: (?:more|short|brief))* (?:of|on|about|regarding|concerning|called|titled|entitled|headed|named|under the heading)|(?:question|request|matter|wish|signals|proposal) from (?:\p{L}+ ){1,4}?(?:about|on|regarding|concerning)|something going on (?:with|about)|namely|i (?:would like to |wish to |want to )?(?:propose|suggest)) +(?=[\p{L}\p{N}”"“])/giu
export const namesMatter =
  /^(?:[^:.!?]{0,40}(?<!\p{L}))?(?:subject|item|point|topic|matter|question|proposal|suggestion|idea|one more|another one)(?!\p{L})[^:.!?]{0,50}(?<!\d):\s+(?=\p{L})/iu
export const noTitle =
  /^(?:it|that|this|them|those|these|me|us|you|him|her|something|anything|everything|we|now|then|there|here|hand|once|time|course)$/
export const beginsThought =
  /^(?:we|you|he|she|it|they|that|this|so|then|can|could|will|would|should|i'll|i'd|i'm|also|please|preferably|perhaps|maybe)$/
export const tellsOfMatter =
  /^(?:(?:as|for|just|only|purely|a|an|say|about|roughly|around|maybe|perhaps|no more than|at most|max|mostly) )*(?:info\p{L}*|discussion|discuss|decision|decide|mins?|minutes|(?!(?:19|20)\d\d(?!\d))\d+|quarter|half|hour)(?!\p{L})/iu
export const hangs =
  /(?<![\s,])(?:[\s,]+(?:and|or|about|roughly|around|maybe|perhaps|say|for|on|in|at|to|the|a|an|as|next|coming|please|too|also|with|of|by|just|only|if|possible|ought|so|then|again|some|future))+$/iu
export const finite =
  /^(?:we|you|he|she|they|i'm|i've|i'd|i'll|it's|that's|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|ought|needs|wants|wonder|wish|propose|suggest|believe|think|hope|do|does|did|don't|can't|won't)$/
export const ties =
  /^(?:that|which|who|whom|whose|how|what|why|when|where|whether|if|while|since|because)$/
export const tellsTo = /^(?:put|add|squeeze|include|note|make|get)$/
export const putsIn =
  /^(?:please |can you )?(?:squeeze|fit|slot|pop|slip|put|add|get|work|stick)(?: (?:in|up|on|down))+(?: (?:something|an item))?(?: (?:on|about))? (?=\p{L})/iu
export const talksTo =
  /(?<!\p{L})(?:talk|speak|chat|meet|meet up|sit down|have a (?:talk|chat|dialogue)) (?:directly )?(?:with|to) (?:the )?$|(?<!\p{L})(?:meet|visit|invite) (?:the )?$/iu
export const leadsOff =
  /\s+(?:should|shall|must|can|could|will|would|needs?|ought)(?: (?:to|also|really|be))*$/iu
export const opensWish =
  /^(?:(?:what|how about|it would be (?:nice|good)) if )(?:we|the group) (?:could|can|would|might) (?=\p{L})/iu
