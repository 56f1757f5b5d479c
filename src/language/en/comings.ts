/** As in Swedish. */
export const comesLater = /\b(?:late|later|behind|after|(?:min|mins|minutes|hour) (?:in|into))\b/
export const fromNow = /\b(?:in|within)(?: an?| about| around)*$/
export const awayFrom =
  /\b(?:away|absent|gone|off|not there|not here|out) (?:\w+ )*(?:after|from|as of)$/
export const standsIn =
  /^(?<name>\p{L}+(?: \p{L}+)?) (?:is standing in|stands in|is sitting in|sits in|is filling in|fills in|steps in|is here|is covering|covers|deputises|substitutes)(?: today)? (?:for|instead of|in place of) (?<member>\p{L}+(?: \p{L}+)?)(?: today)?[.!]*$/iu
export const heldUp =
  /\b(?:stuck|held up|traffic|flat tyre|puncture|behind a|queue|no parking|parking|level crossing)\b/
export const goesNow =
  /(?:(?:^|[,.!?;:–-]\s*|(?<!\p{L})(?:but|and|so|sorry|now) |(?<!\p{L})I(?:['’](?:m|ve|ll))?(?: (?!not|never)\p{L}+){0,3}? )(?:must|have to|got to|gotta|need to|going to|am afraid I)(?: (?:now|sadly|unfortunately|really))* (?:go|leave|drop off|drop out|dash|run|rush|head off|shoot off|log off|hop off)|(?<!\p{L})I(?:'m| am) (?:leaving|off|dropping off|heading off|logging off)|(?<!\p{L})I(?:'ll| will) (?:leave|drop off) you)(?! (?:\p{L}+ )?(?:on|through|over|into|back|to item|item|next))(?!\p{L})/iu
export const soonBack =
  /(?<!\p{L})(?:(?:be |right )?back|for a (?:bit|moment|minute|while|second)|(?:gone|away|out) (?:for )?(?:\d+|a|two|five|ten)|won['’]t be long)(?!\p{L})/iu
export const goesOtherwise =
  /(?<!\p{L})(?:shortly|earl(?:y|ier)|tomorrow|later|after the meeting)(?!\p{L})/iu
export const amHere =
  /(?<!\p{L})(?:I am|I'm|I've been|I have been|I was)(?: (?:actually|in fact|indeed|already|also|still))* (?:here|present|in the room|online|on the call)(?! (?:for|about|to)(?!\p{L}))(?!\p{L})/iu
export const missedMe =
  /(?<!\p{L})(?:forgot me|missed me|left me (?:out|off)|tick(?:ed)? me|mark(?:ed)? me|I(?:'m| am) not on the list|skipped me)(?!\p{L})/iu
export const pauses =
  /(?<!\p{L})(?:adjourn\p{L}* (?:until|till|for|to)|recess\p{L}*|(?:take|have|taking|having|need) (?:a |an |another )?(?:\p{L}+ )?break|break (?:until|till|for)|(?:coffee|lunch|comfort|short|quick) break|breaking (?:until|for))(?!\p{L})/iu
export const adjourns = /(?<!\p{L})(?:was adjourned|adjourned at \S+ and|resumed)(?!\p{L})/iu
export const endsAllTheSame =
  /(?<!\p{L})(?:clos(?:e|ed|ing)|over|end(?:s|ed)?|remind\p{L}*|weeks?|holiday|question|matter|item|meeting (?:is )?adjourned (?:at|to (?:nov|dec)\p{L}*))(?!\p{L})/iu
export const listSays =
  /(?<!\p{L})(?:(?:it|the list) (?:says|said|shows|has)|(?:have|has|had|is|are|got) (?:\p{L}+ ){0,2}(?:down as|down for|marked|listed|ticked|recorded|noted|put down)|(?:marked|listed|recorded) as)(?!\p{L})/iu
export const takesOff =
  /(?<!\p{L})(?:remove|take|strike|cross) \p{L}+(?: \p{L}+)? (?:off|from|out of) (?:the )?(?:attendance(?: list)?|list|roll|those present)(?!\p{L})/iu
export const isHereNow =
  /(?<!\p{L})(?:(?:is|'s|was|has been|sits|sitting)(?: (?:actually|right|in fact|clearly|very much|sitting))* (?:here|in the room|present|next to me|online|on the call|with us)|turned up|showed up)(?!\p{L})/iu
export const isAwayNow =
  /(?<!\p{L})(?:(?:is|was|has|did|does)(?:n't|n’t| not)|never (?:came|showed|turned|arrived|made)|(?:is|'s|was)(?: (?:actually|in fact))* (?:ill|sick|away|absent|at home|off|nowhere|on leave|missing))(?!\p{L})/iu
export const butSo = /(?<!\p{L})(?:but|though|although|in fact|actually|whereas|while)(?!\p{L})/iu
export const stepsOut =
  /(?<!\p{L})(?:(?:take|taking|answer) (?:a|this|the) (?:call|phone)|step(?:ping)? (?:out|away)|nip(?:ping)? out|pop(?:ping)? out)(?!\p{L})/iu
export const leftAt =
  /\b(?:left us|left the (?:meeting|room)|went home|dropped off|had to go)\b(?: (?!back|came|comes|in\b)\w+)*$/
export const isMissing =
  /(?<!\p{L})(?:missing|absent|not (?:here|present|there)|away|isn['’]t (?:here|there)|aren['’]t (?:here|there))(?!\p{L})/iu
export const onlyThese = /(?<!\p{L})(?:[Oo]nly|[Jj]ust|it['’]s only)(?= \p{Lu})/u
export const isAll = /(?<!\p{L})(?:all|everyone|everybody|only|just)(?!\p{L})/iu
export const comesOrGoes =
  /^(?:left|leaves|leave|went|goes|came|comes|arrived|arrives|joined|joins|at|from|until|till)$/
