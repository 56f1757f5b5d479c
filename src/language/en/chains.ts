/** As in Swedish. */
export const takesIn =
  /(?<!\p{L})(?:yes|ok|okay|comes? (?:first|last|next|after)|(?:first|last)(?=[\s.!]*$)|in|accept\p{L}*|goes? in|let's take|we'll take|take|take up|approved?|fine)(?!\p{L})/iu
export const turnsDown =
  /(?<!\p{L})(?:no|decline\p{L}*|reject\p{L}*|turned? down|turn down|drop\p{L}*)(?!\p{L})/iu
export const putsAside =
  /(?<!\p{L})(?:wait|waits|park\p{L}*|hold|held over|keep|save|later|can stay|stays over|leave)(?!\p{L})/iu
export const takesBack =
  /(?<!\p{L})(?:withdraw\p{L}*|take back|i take (?:it |that )?back|pull|pulled|is off)(?!\p{L})/iu
export const denied = /(?<!\p{L})(?:not|never|cannot|hardly)(?!\p{L})|n['’]t(?!\p{L})/iu
export const ofOthers =
  /(?<!\p{L})(?:AU|working committee|she|he|they|the chair|the secretary|got|gets|heard|hear|read|said|says|apparently|according)(?!\p{L})/iu
export const likeBefore =
  /(?<!\p{L})(?:too|as well|likewise|the same|also)(?!\p{L})|^(?:then|next|after that|lastly|finally) (?:the )?[\p{L}-]+(?: [\p{L}-]+)?[\s.!]*$/iu
export const theRest = /(?<!\p{L})(?:the rest|the others|all others|everything else)(?!\p{L})/iu
export const givesReason =
  /^(?:and )?(?:because|since|as|due to|owing to|there is|there's|we have no|we can't|we cannot)(?!\p{L})/iu
export const leadsReason = /^(?:and )?(?:because(?: of)?|since|as|due to|owing to)\s+/iu
export const clauses = /\s*[.;:!]\s+|\s*,\s+(?:but |and |while )?|\s+(?:but|and|while)\s+/giu
export const manyMatters =
  /(?<!\p{L})(?<count>two|three|four|five|six|a couple of|[2-6])(?: \p{L}+)? ?(?:things|items|points|proposals|topics|matters|subjects|suggestions|ideas|more)(?!\p{L})[^:]{0,60}:\s*/iu
export const toldMatters =
  /(?<!\p{L})(?:talked|spoke|discussed|covered|took|had|forgot|missed|went|proposed|suggested|told|heard|have (?:\p{L}+ )?(?:talked|spoken|discussed|covered|taken|had|proposed))(?!\p{L})/iu
export const oneMore =
  /,?\s+and\s+(?:then\s+)?(?:one|another|an|a)\s+(?:more\s+)?(?:thing|item|point|proposal|topic|matter)(?:\s+more)?(?:\s*:|\s+(?:on|about))?\s+/iu
export const ofAllOfThem = /(?<!\p{L})(?:all|both|each|every one)(?!\p{L})/iu
export const asksForIt =
  /^(?:(?:hi|hello|hey)(?: \p{L}+)?[\s,!.]+)?(?:(?:can|could|would) (?:you|we) )?(?:please )?(?:put|add|take|include|propose|suggest|enter)(?: (?:in|up|on|down))*\s+/iu
export const putUp = 'please add'
export const comesThen =
  /(?<!\p{L})(?:yes|yep|coming|attending|i'll be there|count me in|can make|can do|ok|fine|works)(?!\p{L})/iu
export const comesNot = /(?<!\p{L})(?:no|nope|not|can't|cannot|won't|away|busy|out)(?!\p{L})/iu
export const mayCome =
  /(?<!\p{L})(?:maybe|perhaps|might|may|probably|possibly|likely|unlikely|unsure|not sure|don['’]t know|doubt|think|hope|hopefully|tentatively|wonder|depends|if)(?!\p{L})/iu
/** As in Swedish. */
export const othersCome =
  /(?<!\p{L})(?:com(?:es?|ing)|attend(?:s|ing)?|joins?|joining|yes|(?:will|can) (?:be there|make it|come|attend|join))(?!\p{L})/iu
export const othersAway =
  /(?<!\p{L})(?:neither|not|no|cannot|ill|sick|away|unable|apologies|apologised|apologized|regrets|declined|excused|cancelled)(?!\p{L})|n['’]t(?!\p{L})/iu
export const saysI = /^I(?:['’].*)?$/u
export const orName = /^(?:n?or)$/iu
export const doTheSame =
  /(?<!\p{L})(?:so (?:does|do|is|are|will)|too|as well|likewise|also)(?!\p{L})/iu
export const presentEach =
  /(?<!\p{L})(?:present\p{L}*|takes?|introduc\p{L}*|leads?|speaks? to|does)(?!\p{L})/iu
