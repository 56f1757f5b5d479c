export const waits =
  /(?<!\p{L})(?:move|moved|push\p{L}*|postpone\p{L}*|wait\p{L}*|hold|held|park\p{L}*|defer\p{L}*|take (?:it|that|them)|(?:has|have|needs?|will have) to (?:go|come|move)|(?:stays?|keep\p{L}*|kept) (?:\p{L}+ ){0,3}?(?:off|until)|not (?:until|before)|(?:leave|left|rests?) (?:\p{L}+ ){0,4}?until|belongs (?:in|on|at)|(?:should|ought to|can|could|must|will|may|better) (?:\p{L}+ ){0,2}?be (?:taken|taken up|dealt with|treated|considered|discussed|heard)(?: only)?)(?!\p{L})/iu
export const again = /(?<!\p{L})(?:again|once more)(?!\p{L})/iu
export const atNext = /(?<!\p{L})(?:next (?:meeting|time)|meeting after)(?!\p{L})/iu
export const takesItem =
  /(?<who>\p{Lu}\p{Ll}+) (?:(?:will|can|is going to|should) )?(?:take|takes|present|presents|do|does|handle|handles|introduce|introduces|lead|leads) (?<what>\p{L}?[^,.;!?]{1,40}?)(?: instead| then)?\s*(?:[.!]|$)/u
export const draftDecision =
  /^(?:(?:our|my|the|a|new) )?(?<label>(?:proposed|draft|suggested) decision|proposal for (?:a |the )?decision)(?<what>[^:]{0,60}?)(?: (?:should|could|may)(?: be| read)?| reads| is)?\s*:\s*(?<wording>\p{L}.+?)[\s.]*$/isu
export const begins =
  /(?<!\p{L})(?:we|the meeting|let['’]s|(?:we['’]d|we had) better)(?: (?:should|could|will|must|need to|better|rather|had))* (?:begin|begins|start|starts|kick off)(?!\p{L})/iu
export const ends =
  /(?<!\p{L})(?:we|the meeting|let['’]s)(?: (?:should|could|will|must|need to|have to|better|rather|had))* (?:ends?|finish(?:es)?|stops?|close[sd]?|wraps? up|runs? until|goes on until|(?:be|are|is) (?:done|over|finished))(?!\p{L})/iu
export const plans =
  /(?<!\p{L})(?:meet|meets|meetings?|get together|gather|sessions?|book\p{L}*|plan\p{L}*|schedul\p{L}*)(?!\p{L})/iu
export const typed: readonly RegExp[] = [
  /^(?<what>[^.,;:!?]{3,70}?) (?:is|counts as|(?:should|ought to|must|needs to|has to|is to|will|could|may)(?: (?:rather|now|really|only|just))* (?:be|stand|go down|count)(?: as)?)(?: (?:only|just|really|merely|purely|now|rather|actually|instead))*(?: (?:a|an|for|there for|up for|as a|as an))? (?<kind>(?:decision|information|discussion|info)(?:s)?(?: (?:item|point|matter))?)(?: only)?(?=\s*$|\s*[,.;!)]|\s+(?:and )?(?:not|instead|rather than|please)(?!\p{L}))/iu,
  /^(?:please |can you |could you )?(?:make|mark|turn|change|set|put) (?<what>[^.,;:!?]{3,60}?) (?:a|an|into a|into an|to a|to an|to|as a|as an|as|down as|down for|for) (?<kind>(?:decision|information|discussion|info)(?: (?:item|point|matter))?)(?=\s*$|\s*[,.;!)]|\s+(?:and )?(?:not|instead|rather than|please)(?!\p{L}))/iu,
]
export const ofProposal = /^(?:(?:my|his|her) (?:own )?(?:proposal|suggestion))$/iu
export const breaks =
  /(?<!\p{L})(?<title>(?:(?:coffee|lunch|tea|short|comfort) )?break|coffee|lunch)(?!\p{L})/iu
export const placesBefore =
  /(?<!\p{L})(?:take|do|have|put|move|treat|deal with|discuss|run|handle) (?<what>\p{L}?[^.!?]{1,60}?) (?<side>before|ahead of|after) (?<other>[^.,;!?]{2,60})/iu
export const before = /^(?:before|ahead of)$/iu
export const staysOut =
  /(?<!\p{L})(?:(?:i )?(?:can(?:no|['’]?)t|cannot|should(?:n['’]t| not)|won['’]t|will not|must not|had better not|would rather not|may not) (?:\p{L}+ ){0,2}?(?:take part in|be (?:part of|in on|involved in|in the room for|there for)|vote on|decide on|sit in on|join (?:in )?(?:on )?)|(?:i(?:['’]m| am| have to| must| will|['’]ll| need to| ought to| should)? )(?:sit(?:ting)? out|step(?:ping)? out|stay(?:ing)? out|leav(?:e|ing) the room|abstain\p{L}*|not neutral|not impartial|biased|conflicted)|count me out of)(?!\p{L})/iu
export const hasStake =
  /(?<!\p{L})(?:board|own|owns|owner|owned|owning|party|conflict\p{L}*|impartial|neutral|biased|employ\p{L}*|interest|related|brother|sister|husband|wife|partner|daughter|son|company|our municipality|my municipality|rents?)(?!\p{L})/iu
export const replaces: readonly RegExp[] = [
  /[”"“](?<right>[^”"“]+)[”"“],? (?:and )?(?:not|instead of|rather than) [”"“](?<wrong>[^”"“]+)[”"“]/iu,
  /(?:change|replace|swap) [”"“](?<wrong>[^”"“]+)[”"“] (?:to|with|for|by) [”"“](?<right>[^”"“]+)[”"“]/iu,
]
export const longer = /^(?:more|extra|longer|another|additional)$/u
export const shorter = /^(?:shorter|less|fewer)$/u
export const startsNow =
  /(?<!\p{L})(?:let['’]?s (?:begin|start|get going|get started|kick off|go)|(?:we|I)['’]?(?:ll| will|re)? (?:begin|start|get going|get started|kick off|open|starting|opening)(?: the meeting)?(?: now)?|(?:shall|may) we (?:begin|start))(?!\p{L})/iu
export const startsLater =
  /(?<!\p{L})(?:o['’]?clock|sharp|at (?:\d|nine|half|ten)|in (?:a|five|ten|\d)|when|soon|tomorrow|earlier|later|with item)(?!\p{L})/iu
export const heldAt =
  /(?<!\p{L})(?:is|will be|is held|will be held|takes place|moves|is moved|is now|meets?) (?:now |instead )?(?:to|in|at) (?:the )?(?<place>\p{Lu}[\p{L}\d-]*(?: (?:\p{Lu}[\p{L}\d-]*|\d+))*)/u
export const asksHowMany =
  /(?<!\p{L})(?:(?:how many|who)(?:['’]ll| will| are)? (?:we be|there be|are we|are coming|is coming)|how many (?:of us )?(?:will we be|are we|are coming|have (?:answered|replied|responded|accepted))|who has (?:answered|replied|responded|accepted))(?!\p{L})/iu
