/** As in Swedish. */
export const asksTime =
  /(?<!\p{L})(?:need|needs|want|would like|could i|can i|may i|could we|can we|give me|let me have|grant|request|beg|say|extend|move|push|postpone|realistic|reasonable|more time|more week|more weeks|instead|should be|will be|would be|aim|not before|not until|until|till|see me through|see us through)(?!\p{L})/iu
export const saysStuck =
  /(?<!\p{L})(?:stuck|nowhere|dead end|standstill|stands still|at a stop|no further|get any further|blocked)(?!\p{L})/iu
export const saysManners =
  /^(?:thanks?|thank you|please|if that|if it|if possible|if you|would you|is that|ok|okay|regards|best|you can|just so|sorry|hope|i hope|let me know|cheers)(?!\p{L})/iu
export const saysDone =
  /(?<!\p{L})(?:is sorted|all sorted|it's sorted|close|tick|strike|cross it|take it off|mark it|off the hook)(?!\p{L})/iu
export const becauseOf =
  /(?<!\p{L})(?:because of|due to|owing to|on account of)\s+(?<why>\S[^,.;!?]*)/iu
export const speaksAgainst =
  /(?<!\p{L})(?:not|never|no|none|nobody|yet|must|needs?|should|reopen\p{L}*|early|almost|nearly|soon|half|when|if|once|refuses?|still|left|mixed)(?!\p{L})|n['’]t(?!\p{L})/iu
export const putsOff =
  /(?<!\p{L})(?:move|push|shift|save|keep|take it up|next (?:meeting|time)|meeting after|later|instead|winter|spring|autumn|january|february|november|december)(?!\p{L})/iu
export const defers =
  /(?<!\p{L})(?:needs?|want|could|can|may|give|grant|request|extend\p{L}*|move|push|postpone\p{L}*|more|make it|instead|rather|not before|not until|later|will be|say|new date|ready)(?!\p{L})|won['’]?t(?!\p{L})/iu
export const keeps =
  /(?<!\p{L})(?:stays?|keep|keeping|kept|remains?|do not (?:forget|drop|withdraw|remove)|don['’]t (?:forget|drop|withdraw|remove))(?!\p{L})/iu
export const doneSaid =
  /(?<!\p{L})(?:done|finished|completed?|sorted|tick\p{L}*|crossed off)(?!\p{L})/iu
export const notMine = /(?<!\p{L})(?:not|no longer)(?: \p{L}+)? mine(?: any ?more)?(?!\p{L})/iu
export const handsOn =
  /(?<!\p{L})(?:takes?|taking|took|taken|hand\p{L}*|gives?|gave|pass\p{L}*|to|over|transfer\p{L}*|reassign\p{L}*|moves?|should|shall|will|must|responsible|instead|mine|job|task|belongs?|swap\p{L}*|owns?|owner|does|do|put|with|promised)(?!\p{L})|['’]ll(?!\p{L})/iu
export const goesItself =
  /(?<!\p{L})(?:runs?|lasts?|applies|valid|in force|expires?|ends|begins|starts|takes place|(?:is|are) (?:\p{L}+ )?(?:late|delayed|closed|booked|cancelled|away))(?!\p{L})/iu
export const othersDone =
  /^(?!.*(?<!\p{L})(?:i|we|my|i['’]m|we['’]re)(?!\p{L})).*(?<!\p{L})(?:is|are|was|were) (?:\p{L}+ )?(?:done|finished|through) with(?!\p{L})/isu
export const onceDone =
  /(?<!\p{L})(?:when|once|if|until|as soon as|before)(?!\p{L})[^.,;!?]{0,40}(?<!\p{L})(?:done|finished|completed?|ready)(?!\p{L})/iu
export const hasBeen = /(?<!\p{L})(?:yesterday|just now|this morning)(?!\p{L})/iu
