/** As in Swedish. */
export const givesTo =
  /^(?:(?:to|will|shall|should|must|would|could|can|may|need to|needs to|has to|have to|had to|is to|are to|be|been|kindly|asked|told|tasked|with|volunteered|like|the|AU|working|committee|task|brief|job|he|she|you|they|you'll|i'll|going|wants|happy|enough|takes|takes on|took on|it|upon|herself|himself|themselves|agreed|promised|promises) )+(?=\p{L})/iu
export const particles = /^(?:up|out|down|round|together|through)$/u
export const saysWhose = /^(?:he|she|it|that|this|hes|shes|thats|i|ill|you|due|no|back)$/u
export const leadsDay = /^(?:to|till|until|by|before|due|on|around|the|within)$/u
export const committee =
  /(?<!\p{L})(?:AU|working committee)(?!\p{L}|'s| informs| report)(?=.*(?<!\p{L})(?:to|will|shall|asked|tasked|with|checks|looks|maps|prepares|draws)(?!\p{L}))|(?:task\p{L}*|(?<!\p{L})(?:for|to|ask|on)) (?:the )?(?:AU|working committee)(?!\p{L})/u
export const answers = /^(?:responsible|answers|coordinates|owns)$/u
export const handsOver =
  /^.*(?<!\p{L})(?:(?:volunteered|asked|promised|undertook|agreed|instructed|the (?:task|job|brief)) to|tasked with) (?=\p{L})/iu
export const untilThen = /\s+(?:before|until|by) (?:the )?\p{L}+ is (?:out|over)(?!\p{L}).*$/iu
