/** As in Swedish. */
export const givesTo =
  /^(?:(?:(?:somebody|someone|anybody) (?=(?:has|needs|ought|should|must) )|gets? (?=the (?:remit|task|job|brief) )|got (?=the (?:remit|task|job|brief) )|to|will|shall|should|must|would|could|can|may|need to|needs to|has to|have to|had to|is to|are to|be|been|kindly|asked|told|tasked|with|volunteered|like|the|remit|AU|working|committee|task|brief|job|he|she|you|they|you'll|i'll|going|wants|happy|enough|takes|takes on|took on|it|upon|herself|himself|themselves|agreed|promised|promises) )+(?=\p{L})/iu
export const particles = /^(?:up|out|down|round|together|through)$/u
export const saysWhose = /^(?:he|she|it|that|this|hes|shes|thats|i|ill|you|due|no|back)$/u
export const leadsDay = /^(?:to|till|until|by|before|due|on|around|the|within)$/u
export const committee =
  /(?<!\p{L})(?:AU|working committee)(?!\p{L}|'s| informs| report)(?=.*(?<!\p{L})(?:to|will|shall|asked|tasked|with|checks|looks|maps|prepares|draws)(?!\p{L}))|(?:task\p{L}*|(?<!\p{L})(?:for|to|ask|on)) (?:the )?(?:AU|working committee)(?!\p{L})/u
export const answers = /^(?:responsible|answers|coordinates|owns)$/u
export const handsOver =
  /^.*(?<!\p{L})(?:(?:volunteered|asked|promised|undertook|agreed|instructed|the (?:task|job|brief|remit)) to|tasked with) (?=\p{L})/iu
export const untilThen = /\s+(?:before|until|by) (?:the )?\p{L}+ is (?:out|over)(?!\p{L}).*$/iu
export const joinsNames = /^(?:and|plus|&|,|\/|\+)$/iu
export const leadsTask = /^(?:i|you|we)$/u
export const leadsInfinitive = /^(?:ill|youll|well|will|shall|should|must|to|can|could)$/u
export const isLight =
  /^(?:will|shall|should|must|can|could|have|has|not|also|be|is|am|are|do|need|want|i|you|we|he|she|they|it|the|a|an|take|say|guess|think)$/u
export const doer =
  /^(?<whose>(?:(?:all|the|each of the) )*(?:\p{L}+ ){0,2}(?!group|working)(?:group|board|committee|network|secretariat|office|unit|units|municipalities|councils|association)) (?<does>will|shall|must|should|\p{L}+s?)(?!\p{L})/iu
export const isNobodys =
  /(?<!\p{L})(?:(?:not sure|don't know|no idea|unclear|undecided|don't remember|missed) who|nobody yet|no owner)(?!\p{L})/iu
export const does = /^\p{L}{2,}s$/u
export const beginsBeside = /^(?:before|when|while|who|after|because|since|until|if|than|as)$/u
export const committeeDoes =
  /^.*(?<!\p{L})(?:AU|working committee) (?=(?:to|will|shall|checks|looks|maps|prepares|draws|writes)(?!\p{L}))/u
export const pointsBack = /^(?:this|that|it|them|these|those|one)$/u
export const doubts =
  /,? ?(?:(?:if|as) I (?:heard|remember|understood|recall|got)|I (?:think|believe|guess))[^,.;]*/giu
export const doesThat = /^(?:do|does|take|takes|handle|handles)(?: it| that| this)?$/iu
export const whoDoes =
  /(?<!\p{L})who (?:will |would |should |is to |was to )?(?<task>\p{L}+ [^,.;!?]{2,80})/iu
export const putsDown =
  /^(?:write|note|add|put down|say|mention|minute|record)s? that (?:\p{Lu}\p{L}+ )+(?:owns|has|takes|took|will|is to|was to|should) (?:on )?/iu
