/** Leads to whom something goes, right before that. */
export const leadsTo = /(?<!\p{L})to\s+$/iu

/** As in Swedish. */
export const nextTime =
  /(?<!\p{L})(?:(?:the )?next (?:meeting|time)|(?:in|until|after) (?:the )?(?:spring|autumn|summer|christmas|new year))(?!\p{L})/iu
export const beforeDay = /^(?:on|the)$/u
export const withMonth = /^(?:in|to|until)$/u
export const goesWith = /^(?:with|when|once|then|after|so that|if)(?!\p{L})/iu
export const how =
  /(?<!\p{L})(?:with (?:the |a |an )?(?:\p{L}+ )?(?:change|amendment|addition|exception|condition|proviso|rider)s?|subject to|provided|as (?:proposed|presented|drafted|it stands|they stand|tabled)|unchanged)(?!\p{L}).*$/isu
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
