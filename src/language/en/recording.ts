/** As in Swedish. */
export const records =
  /^(?:decid\p{L}*|decision\p{L}*|resolv\p{L}*|resolution|agreed|settled|carried|concluded|minut(?:ed?|es)|record\p{L}*|not(?:e|ed|ing|es)|writ\p{L}*|jot|scribble|enter(?:ed)?|wording|text|add|adding|added|reads?|down|mention)$/u
export const besideRecord =
  /^(?:the|a|an|it|this|that|thats|its|is|was|has|have|had|been|be|we|us|our|group|meeting|and|then|so|now|just|please|thanks|thank|you|can|could|should|would|will|i|id|ill|want|like|let|lets|need|needs|to|in|into|on|under|beneath|for|from|with|at|by|as|of|about|item|point|number|no|get|put|got|goes|go|going|belongs|line|formal|formally|also|unanimous|unanimously|nobody|objected|against|one|after|long|discussion|vote|show|they|there|here|both|up|some|me|did|what|forgot|left|missing|stand|stands|agreement|contract|lease|matter|question|kind|worth|not|somebody|someone|mind|sure|say|says|said|wrong|mistake|typo)$/u
export const leadsWording = /^that$/u
export const tiesSubject = /^$/u
export const otherOutcome =
  /(?<!\p{L})(?:postpon\p{L}+|deferred|refer\p{L}*|withdrawn|dropped|on file|comes? back|tasked|reject\p{L}*|reserv\p{L}+|again|addition|should (?:say|read|be)|wrong|change|instead of|approve the minutes)(?!\p{L})/iu
export const decides = /^(?:decid(?:ed|e|es)|decision|resolved|resolution|agreed|settled)$/u
export const denies = /^(?:not|no|never|nothing)$/u
