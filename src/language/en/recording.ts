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
export const howDecided = /^(?:unanimous(?:ly)?|majority|vote)$/u
export const besideHow =
  /^(?:unanimous(?:ly)?|by|a|an|large|narrow|clear|majority|after|vote|with|one|vote|against|\d{1,2})$/u
export const tellsItself = /^years?$/iu
export const othersDecide =
  /(?<!\p{L})(?:they|she|he|it|the board|the council)(?:['’]ll| will| can| should| must| get to)? decides?(?!\p{L})/iu
export const asksToRecord =
  /(?:[,.;–-]+| and(?= )) *(?:and )?(?:(?:it|that|this|which) )?(?:[^,.;]{0,50} )?(?:(?:should|ought to|could|can|must) (?:really |probably )?(?:be (?:noted|minuted|recorded|written down|in the (?:minutes|notes|record))|go (?:in|into) the (?:minutes|notes|record)))[\s.!]*$/iu
export const aside = /, which (?:was|is|felt) (?:\p{L}+ ){0,2}\p{L}+(?=,)/giu
export const turnedAround =
  /^(?<verb>said|asked|noted|told) (?<who>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= )/u
