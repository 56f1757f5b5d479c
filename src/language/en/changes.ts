/** As in Swedish. */
export const leadsNewWording =
  /(?<!\p{L})(?:(?:should|shall|must|ought to|is to) (?:rather )?(?:read|say|be)|to (?:read|say|be revised as)|revised as|(?:change|correct|replace)(?!\p{L})[^:"”]{0,60}? (?:to|with|by)|reads)[: ]+["”“]?(?<wording>[^"”“]+)/iu
export const behindWording = /(?:;| –|\.) (?:otherwise|the rest|thanks|please).*$/iu
export const saysByWhen =
  /^(?:fully |all |be )*(?:done|finished|ready|complete\p{L}*|due|in|settled|delivered|handed in|sorted|over and done)(?!\p{L})/iu
export const wasThere =
  /^ (?:was (?:actually |in fact )?(?:there|here|present|in the room|with us)|did (?:come|attend|turn up)|turned up after all)(?!\p{L})/iu
export const wasAway =
  /^ (?:wasn't (?:there|here|present)|was not (?:there|here|present)|was (?:away|absent|ill|off)|never (?:came|showed|turned up)|didn't (?:come|attend))(?!\p{L})/iu
export const pronoun = /(?<!\p{L})(?:she|he)(?= )/giu
export const [present, absent] = ['present', 'absent'] as const
export const ledMeeting =
  /(?<!\p{L})(?:(?:led|chaired|presided over|ran) (?:the |us|it)|was in the chair|(?:took|takes|taking) (?:over )?the chair)(?!\p{L})/iu
export const givenTo =
  /(?<!\p{L})(?:(?:asked|instructed|tasked) (?<first>the [\p{L}-]+(?: [\p{L}-]+)?) (?:to|with)|(?<second>the [\p{L}-]+(?: [\p{L}-]+)?) (?:was|were|is|are) (?:asked|instructed|tasked)(?: to| with)) /iu
export const saysDecision = /(?<!\p{L})(?:decision|decisions|resolution)(?!\p{L})/iu
export const locks = /(?<!\p{L})lock(?:s|ed)?(?: (?:it|them|this)(?: down)?)?(?!\p{L})/iu
export const ofMinutes = /(?<!\p{L})(?:comments?|minutes|notes|adjust\p{L}*|remarks?)(?!\p{L})/iu
export const saysWrong =
  /(?<!\p{L})(?:should (?:say|read|be|have)|ought to (?:say|read|be)|(?:is|was|are|were|got it) (?:quite |simply |just )?(?:wrong|incorrect|misquoted)|not (?:right|correct|what we)|(?:don['’]t|do not|cannot|can['’]t) (?:recall|remember)|no (?:memory|recollection)|you (?:wrote|have put|put)|it says|the minutes say)(?!\p{L})/iu

/** `to 2027, no sorry 2028 it should be`: one number in place of another. */
export const turnsNumber =
  /(?<old>\d+(?:[.:/]\d+)*)(?<unit> \p{L}+)?(?:,|\.{2,3}|…| [–-])? (?:or no|no,? (?:sorry|wait|I mean)|sorry|or rather|I mean|I meant|make that),? (?:(?:it )?should (?:be|say) |I mean )?(?<now>\d+(?:[.:/]\d+)*)\k<unit>(?: it (?:should|is to) (?:be|say)| I mean| it is)?(?![\p{L}\p{N}])/iu
