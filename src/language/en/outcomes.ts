/** Leads to whom something goes, right before that. */
export const leadsTo = /(?<!\p{L})to\s+$/iu

/** As in Swedish. */
export const nextTime =
  /(?<!\p{L})(?:(?:the )?next (?:meeting|time)|(?:in|until|after) (?:the )?(?:spring|autumn|summer|christmas|new year))(?!\p{L})/iu
export const beforeDay = /^(?:on|the)$/u
export const withMonth = /^(?:in|to|until)$/u
export const goesWith = /^(?:with|when|once|then|after|so that|if)(?!\p{L})/iu
export const how =
  /(?<!\p{L})(?:with (?:the |a |an )?(?:\p{L}+ )?(?:change|amendment|addition|exception|condition|proviso|rider)s?|subject to|provided|as (?:proposed|presented|drafted|suggested|circulated|it stands|they stand|it is|they are|is|tabled)|unchanged)(?!\p{L}).*$/isu
export const passes =
  /^(?<what>\p{L}[^,.;:]{1,60}?) (?:went through|passed|was carried|sailed through)(?!\p{L})/iu
export const saysOutcome =
  /^(?:remit\p{L}*|refer\p{L}*|postpon\p{L}*|defer\p{L}*|tabled|dropped|reject\p{L}*|really|actually|back|sent|decision|no|noted|without|her|him)$/u
export const isNextMeeting = /next/iu
export const outcomeNames: readonly (readonly [said: RegExp, name: string])[] = [
  [/(?<!\p{L})(?:postponed|deferred|tabled)(?!\p{L})/iu, 'deferred'],
  [/(?<!\p{L})(?:remitted|sent back|referred back)(?!\p{L})/iu, 'remitted'],
  [/(?<!\p{L})(?:on file|noted|filed)(?!\p{L})/iu, 'noted'],
  [/(?<!\p{L})(?:dropped|struck)(?!\p{L})/iu, 'dropped'],
]
export const nextMeeting = 'next meeting'
export const becomes: readonly (readonly [
  said: RegExp,
  act: 'adopted' | 'rejected' | 'defer' | 'remit' | 'drop' | 'withdrawn' | 'onFile',
])[] = [
  [/^(?:postponed|deferred|tabled)(?!\p{L})/iu, 'defer'],
  [/^(?:remitted|sent back|referred back)(?!\p{L})/iu, 'remit'],
  [/^(?:dropped|struck)(?!\p{L})/iu, 'drop'],
  [/^(?:withdrawn|taken back)(?!\p{L})/iu, 'withdrawn'],
  [
    /^(?:put on file|filed|noted(?! that)|(?:just |only )?for (?:info|information)(?: only)?|(?:just|only) info\p{L}*)(?!\p{L})/iu,
    'onFile',
  ],
  [
    /^(?:rejected|turned down|voted down|fell|falls|lost|defeated|failed|(?:didn['’]?t|did not) (?:go through|pass|get through)|(?:a )?no(?:[\s.!]*$|[,;]))(?!\p{L})/iu,
    'rejected',
  ],
  [
    /^(?:yes|approved|adopted|carried|passed(?! (?:up|on|over|to|back|along|down)))(?!\p{L})/iu,
    'adopted',
  ],
]
export const saidByOne = /(?<!\p{L})(?:said|says|voted|votes) (?:no|against)(?!\p{L})/iu
export const betweenOutcome =
  /^(?:[\s,:–-]|(?:is|was|were|are|has|have|been|got|then|now|it|done|the|update|information|report|thing)(?!\p{L}))*/iu
export const leadsItem =
  /^(?:[\s,:.–-]|(?:and|so|then|ok|okay|the|meeting|motion|proposal|question|matter|item|on|about|for|of|with|report)(?!\p{L}))*$/iu
export const becomesBefore: readonly (readonly [said: RegExp, act: 'onFile' | 'rejected'])[] = [
  [/(?<!\p{L})(?:took|take|takes|taken) note of(?: \p{L}+){0,2}\s*$/iu, 'onFile'],
  [
    /(?<!\p{L})(?:noted?|thank(?:s|ed)?(?: \p{L}+)? for) (?:the )?(?:information|update|report|briefing)(?: (?:on|about))?(?: the)?\s*$/iu,
    'onFile',
  ],
  [
    /(?<!\p{L})(?:no|turned down|voted down|voted against|rejected|said no) (?:to )?(?:the )?(?:\p{L}+ on )?\s*$/iu,
    'rejected',
  ],
]
export const why =
  /^(?:too |because|since|due to)|(?<!\p{L})(?:missing|lacking|unclear|not enough|no time|too \p{L}+)(?!\p{L})/iu
export const noDecision =
  /(?<!\p{L})(?:nothing (?:was )?(?:decided|agreed|settled)|no decision|without (?:a |any )?decision|didn['’]?t (?:decide|land|agree)(?: on)? anything)(?!\p{L})/iu
export const otherInstead =
  /(?<!\p{L})(?:after all|first|more|before|until|wait|next|november|december|back|postpon\p{L}*|defer\p{L}*|remit\p{L}*)(?!\p{L})/iu
export const voteSide = /^(?:for|against|in|yes|no|yeses|noes|ayes|abst\p{L}*|votes?)$/u
export const against = /^(?:against|to)$/u
/** Before an item that the meeting goes on to, without accents. */
export const goesOnTo = /\b(?:on|back|over|move|skip|go|forward) to$/
export const weGo =
  /^(?:\p{L}+['’]?\p{L}* ){0,3}?(?:skip|jump|go|move|moving|on|back|over)(?: on| over| back| straight| now| ahead)* to(?!\p{L})/iu
export const putDown =
  /[\s,.–-]+(?:for the record|to be noted|note it|put that down|please note)[\s.!]*$/iu
export const hereNow =
  /(?<!\p{L})(?:today|right now|before (?:we|the meeting) (?:finish|close|go|ends?|wrap up|break)|(?:any )?other business|AOB|at the end)(?!\p{L})/iu
export const outcomeAlone =
  /^(?:[\s,:–-]|(?:so|thus|then|the|motion|proposal|it|that|chair|found|declared|was|is|has|been)(?!\p{L}))*/iu
export const pleased =
  /[,.–-]+ ?(?:good|great|fine|thanks|thank you|excellent|perfect|lovely|ok|okay)(?!\p{L})[\s.!]*$/iu
export const ofAgenda = /(?<!\p{L})(?:agenda|order of business)/iu
export const foundFine =
  /(?<!\p{L})(?:fine|ok|okay|good|approved|accepted|agreed|all right|no (?:comments|objections|remarks)|correct|noted|done)(?!\p{L})/iu
export const confirms = /(?<!\p{L})confirmed(?!\p{L})/iu
export const notFine = /(?<!\p{L})(?:not|never|n['’]t|wrong|missing|isn['’]t|aren['’]t)(?!\p{L})/iu
export const takesNow =
  /^(?:(?:let['’]?s|can we|we|please|so|then|could we) )*(?:take|do|have|deal with) (?<what>\p{L}[^,.;?]{1,50}?) (?:now|next|right away|straight away)(?!\p{L})/iu
export const votes = /^(?:vote[sd]?|voting|ballot)$/u
export const namesNone = /^(?:bar|save)$/u
export const passedOn = /(?<!\p{L})passed (?:up|on|over|along|back|down) to(?!\p{L})/iu
export const thenNext = / (?:and|then) /iu
