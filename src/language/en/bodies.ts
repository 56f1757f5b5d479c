/** As in Swedish. */
export const inTurnBetween =
  /\s*(?:→|->|=>|,|;|(?<!\p{L})(?:and|but|then|after that|afterwards|thereafter|finally|lastly|last|followed by)(?!\p{L}))\s*/iu
export const leadsChain =
  /^.*?(?<!\p{L})(?:goes|go(?= to)|is to be|is to go|has to|must|is sent|sent|travels|is|via|through|to)(?: (?:first|on|up|to|via|through))*[: ]+|^[^:]*: /iu
export const beforeBody = /^(?:(?:first|then|last|on|up|to|via|through|by|at) )+/iu
export const ownGroup = /^(?:we|us|here|back here|this group|our group|the group)(?!\p{L})/iu
export const groupName = 'this group'
export const noBody =
  /(?<!\p{L})(?:goes|go|has|have|had|is|was|are|will|should|must|can|wants?|take|again|replies|answers|by|they|it|that)(?!\p{L})/iu
export const secondFirst =
  /before (?<second>[^,.]+?) (?:gets?|takes?|sees?) .*?(?<first>the \p{L}[^,.]*?|\p{Lu}[^,.]*?) (?:should|must|has to|needs to) (?:have|get|see|take|say)(?!\p{L})/iu
export const firstBefore =
  /(?<first>the \p{L}[^,.]*?|\p{Lu}[^,.]*?) (?:should|must|has to|needs to|is to) (?:also )?(?:have|get|see|take|say)(?!\p{L}).*? before (?<second>[^,.]+?) (?:gets?|takes?|sees?|does)(?!\p{L})/u
export const goesTo = /(?<!\p{L})(?:to|with) (?<body>(?:the )?\p{L}[\p{L}-]*(?: \p{L}+)?)/giu
export const didAway =
  /\s+(?:has|have|had|already|took|taken|approved|adopted|decided|endorsed|settled|said|met|voted|backed|turned|passed|the|now|also)$/iu
export const didBefore = /^(?:.* )?(?:by|that) (?=(?:the )?\p{L}{3})|^\d+ ?[a-d]? ?[-–:] /iu
export const beforeDid = /^(?:(?:has|have|had|already|now|also|then|for its part) )+/iu
export const did =
  /(?<!\p{L})(?:approved?|adopted|endorsed|settled|backed|granted|rejected|turned|took|taken|passed|decided|voted|said)(?!\p{L})/iu
export const lastWeekday =
  /(?<!\p{L})(?:last|this past) (?<day>mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/iu
export const everyone =
  /(?<!\p{L})(?:(?<!(?:med|with|after|at|above) )all(?! (?:due|right|respekt|heder|vänlighet)(?!\p{L}))|everyone|everybody|the whole group)(?!\p{L})/iu
export const but = /(?<!\p{L})(?:but|except|bar|apart from|save)(?!\p{L})/iu
export const theirs = {
  pronoun: /(?<!\p{L})(?:his|her|their) (?:municipality|council|board)(?!\p{L})/iu,
  behind:
    /^(?:['’]s|['’])? (?:municipality|council|board|committee|assembly|executive|region|people|party)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:at|over at|from)\s+$/iu,
  tells: /^(?:,)? (?:e-?mails?|writes|reports|says|tells|rang|called|has word)(?!\p{L})/iu,
  name: (person: string): string => `${person}'s municipality`,
}
export const source = /^(?:says|said|to|by|tells)$/u
export const ledBy = /(?:\s+(?:by|at|in)(?: the)?)\s+$/iu
export const beforeWording = /^[^:,]{0,60}?(?:: (?=\p{L})|(?<!\p{L})that (?=\p{L}))/iu
export const asideBehind = /, (?:that should|put|record|please|so (?:we|that|item)|for the) .*$/iu
export const forAnswers = /(?<!\p{L})(?:out )?for (?:consultation|comments?)(?!\p{L})/iu
export const answersAsked = /(?<!\p{L})(?:answers?|replies|comments|opinions?)(?!\p{L})/iu
export const answerWord = 'consultation'
export const asksFor =
  /(?<!\p{L})for (?<what>(?:further |their |written |a |final |a final )?(?:decision|approval|work|preparation|comments?|opinions?|information|consideration|views?))(?!\p{L})/iu
export const endsInFor = /\s+for(?: (?:further|their|written|a|final|a final))?$/iu
export const nameGoesOn =
  /(?<=(?:group|board|council|committee|network|forum|unit|department|body|panel|assembly|office)) (?:for|on|of) (?!(?:an? |the |their |further |more )?(?:\p{L}+ )?(?:decision|comments?|information|preparation|consideration|approval|review|discussion|answers?|replies|view|opinion|november|december|october|monday|tuesday|wednesday|thursday|friday)(?!\p{L}))\p{L}/iu
export const endsName =
  / (?:who|which|that|where|before|by|to|so|now|then|today|first|again|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|and (?:they|it|we|then)|for (?:a )?(?:decision|comments?|information|approval))(?!\p{L})/iu
