export const waits =
  /(?<!\p{L})(?:move|moved|push\p{L}*|postpone\p{L}*|wait\p{L}*|hold|held|park\p{L}*|defer\p{L}*|take (?:it|that|them)|(?:has|have|needs?|will have) to (?:go|come|move))(?!\p{L})/iu
export const atNext = /(?<!\p{L})(?:next (?:meeting|time)|meeting after)(?!\p{L})/iu
export const takesItem =
  /(?<who>\p{Lu}\p{Ll}+) (?:(?:will|can|is going to|should) )?(?:take|takes|present|presents|do|does|handle|handles|introduce|introduces|lead|leads) (?<what>\p{L}?[^,.;!?]{1,40}?)(?: instead| then)?\s*(?:[.!]|$)/u
export const draftDecision =
  /^(?:(?:our|my|the|a|new) )?(?<label>(?:proposed|draft|suggested) decision|proposal for (?:a |the )?decision)(?<what>[^:]{0,60}?)(?: (?:should|could|may)(?: be| read)?| reads| is)?\s*:\s*(?<wording>\p{L}.+?)[\s.]*$/isu
export const begins =
  /(?<!\p{L})(?:we|the meeting|let['’]s|(?:we['’]d|we had) better)(?: (?:should|could|will|must|need to|better|rather|had))* (?:begin|begins|start|starts|kick off)(?!\p{L})/iu
export const replaces: readonly RegExp[] = [
  /[”"“](?<right>[^”"“]+)[”"“],? (?:and )?(?:not|instead of|rather than) [”"“](?<wrong>[^”"“]+)[”"“]/iu,
  /(?:change|replace|swap) [”"“](?<wrong>[^”"“]+)[”"“] (?:to|with|for|by) [”"“](?<right>[^”"“]+)[”"“]/iu,
]
export const longer = /^(?:more|extra|longer|another|additional)$/u
export const shorter = /^(?:shorter|less|fewer)$/u
