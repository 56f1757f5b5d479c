import { listed } from './words/wording.ts'
import type { understood as sv } from '../sv/understood.ts'

/** What the bot says of words that are no sentence of its own, and how it has read them. */
export const understood: typeof sv = {
  readAs: ({ sentence }) => `Read as “${sentence}”.`,
  leave: ({ told }) =>
    `Did you mean: ${told}? The secretary or the chair does that, and you can leave it to them.`,
  leaveLabel: 'Leave it to the secretary',
  fields: {
    ask: ({ segments, source }) =>
      `I cannot read ${listed(segments.map((one) => `“${one}”`))} here, so nothing is recorded. You wrote:\n${source}\nWrite it again, or keep it as text.`,
    keep: 'Keep as text',
  },
  undo: { label: 'Undo', say: 'undo' },
  confirm: ({ told }) => `Did you mean: ${told}? Nothing has been done yet.`,
  yes: 'Yes',
  allOfIt: 'Yes, all of it',
  confirmBoth: ({ told }) =>
    [`Did you mean this? Nothing has been done yet.`, ...told.map((one) => `– ${one}`)].join('\n'),
  no: { label: 'No', say: 'no' },
  saysYes:
    /^(?:yes|yep|yeah|ok(?:ay)?|sure|right|do it|that['’]s right)(?:[ ,]+(?:please|thanks))?[\s.!]*$/iu,
  saysNo: /^(?:no|nope|never mind|forget it|don['’]t)(?:[ ,]+thanks)?[\s.!]*$/iu,
  /** How people ask the bot to do something. */
  requests: /(?:^|[\s,.!])(?:can|could|would|will|may|might|please|shall)(?![\p{L}])/iu,
  saysNothing:
    /^(?:ok(?:ay)?|yes|no|yeah|haha+|lol|fine|good|great|perfect|nice|cool|sure|aha|hm+|\P{L}*)[\s.!]*\p{Extended_Pictographic}?\ufe0f?$/iu,
  tells:
    /^(?:\d+ ?\p{L}? )(?:was|is|were|has|had|got|from|of|should|needs|says|said|reads|isn['’]t|wasn['’]t)(?!\p{L})/iu,
  moreThanNamed:
    /(?<!\p{L})(?:same (?:time|place|hours|room)|(?:replaced by|substitute) \p{Lu}\S+ \p{Lu}\S+ (?:who|from|after|at|because|but|and)(?!\p{L}))/u,
  sends:
    /(?<!\p{L})(?:instead of me|in my place|in my stead|on my behalf|stands? in for me|(?:comes?|goes?|going|coming|attends?|be there) (?:instead|for me)|fills? in for me|covers? for me|sending)(?!\p{L})/iu,
  opens:
    /^(?:(?:yes|yep|yeah|ok(?:ay)?|sure)(?:[\s,.–-]+(?:please|thanks))?[\s,.!–-]+|(?:no|nope|well|so|right)(?:\s*[,.!–-]\s*|\s+(?=(?:i|we|it|that)\s)))(?=\S+\s+\S)/iu,
  polite: /(?<![\s,])[\s,]+(?:please|thanks|thank you)[\s.!]*$/iu,
  asksBack: /^(?:what|huh|pardon|sorry|eh|come again)[\s?!.]*$/iu,
  notDone:
    /(?<!\p{L})(?:not|isn['’]?t|aren['’]?t|hasn['’]?t|haven['’]?t|never) (?:\p{L}+ ){0,2}?(?:done|finished|ready|complete|completed)(?!\p{L})/iu,
  staysAway:
    /(?<!\p{L})(?:won['’]?t|will not|cannot|can['’]?t|not|never) (?:\p{L}+ )?(?:come|coming|attend|attending|make it|join|joining|be there)(?!\p{L})/iu,
  comesLater:
    /(?<!\p{L})(?:not|cannot|\p{L}+n['’]?t) (?:\p{L}+ ){0,3}(?:until|till|before)(?!\p{L})/iu,
  tickedOff:
    /(?<!\p{L})(?:(?:by mistake|too (?:soon|early)|wrongly|in error|accident(?:al)?ly)[^.!?]*(?:tick|check|clos|mark)\p{L}*|(?:ticked|checked|closed|marked)[^.!?]* (?:by mistake|too (?:soon|early)|wrongly|in error|by accident|accidentally)|(?:re-?open|open (?:\p{L}+ ){0,4}again))(?!\p{L})/iu,
  missesNothing:
    /^(?:\p{L}+ ){0,3}(?:won['’]?t|will not|not|never|wouldn['’]?t) (?:be |going to )?(?:miss|missing|skip|skipping|forget|forgetting)(?!\p{L})/iu,
  asksFirst: /^(?:who|what|which|where|when|how|why|is|are|can|could|does|do)(?!\p{L})/iu,
  asksIfComes:
    /^(?:but )?(?:(?:is|are) (?:she|he|they) (?:coming|attending)|(?:will|does|do) (?:she|he|they) (?:come|attend))(?!\p{L})[^.!,]*$/iu,
  dictated: [
    [/\s+comma(?!\p{L})/giu, ','],
    [/\s+question mark(?!\p{L})/giu, '?'],
    [/\s+(?:full stop|exclamation mark|new line)(?!\p{L})/giu, '.'],
  ] as readonly (readonly [told: RegExp, mark: string])[],
  latest: /(?<=^(?:when|how long ago)(?!\p{L}).*)\s+(?:last(?: time)?|most recently)[\s?.!]*$/iu,
  every:
    /(?<!\p{L})(?:(?:all|each|every one) of (?:them|these|those|it|mine|the (?:proposals|actions)|my (?:actions|tasks))|all(?: (?:the|my|two|three|four|five))?(?: (?:proposals|actions|tasks|mine))?|everything|everyone|everybody|the lot|both(?: of (?:them|these|those|mine)| (?:the )?(?:proposals|actions))?)(?!\p{L})/iu,
  both: /(?:both|two)/iu,
  remindsAll:
    /^(?:remind|nudge|chase) (?:everyone|everybody|all(?: of them)?|them all|them)[\s.!]*$/iu,
  orders: new Set(
    'first last second third fourth fifth next same top item items meeting agenda something thing things'.split(
      ' ',
    ),
  ),
  theRegion: /^the region(?= )/iu,
  regionName: /^Region /u,
  wishesNoted:
    /^(?:for the record,? )?(?:I|we) (?:would like|['’]d like|want|wish|ask|request)(?: for)? (?:it )?(?:to be |be )?(?:noted|recorded|minuted|put down|written down)(?: in the (?:minutes|record))? that (?=(?:I|we) )/iu,
  turnsNoted: /(?!)(?<who>)(?<verb>)(?<not>)/u,
  standsNot:
    /^ (?:\p{L}+ ){0,2}(?:(?:(?:does|do|is|are|will|can|could) ?not|(?:doesn|isn|won|don|aren|can)['’]?t|cannot) (?:\p{L}+ ){0,2}(?:support|accept|behind|back|agree|on board|in favou?r|go along)|opposes?|disagrees?|(?:is|are|votes?|says?) (?:against|no))(?!\p{L})/iu,
  stands:
    /^ (?:\p{L}+ ){0,2}(?:supports?|backs?|agrees?|(?:is|are|stands?) (?:also |fully |now )?(?:behind|on board|in favou?r)|says? yes)(?!\p{L})/iu,
  moves:
    /^(?:that )?(?:we(?!\p{L})|the (?:group|meeting|chair)(?!\p{L})(?!\s+(?:on|in|of|with|and|for|\d)))/iu,
  givesTask: /^(?:to|for|on) (?!(?:the )?\p{L}+ to\s*$)\p{L}[^,:]*?(?:,| to) \p{L}+/iu,
  guestAtItem: /,\s*(?:(?:just|only|for|at|on|under) )*item\s*\d{1,2}\p{L}?[\s.]*$/iu,
  wishes:
    /(?<!\p{L})(?:talk|discuss|bring up|take up|raise|item|agenda|propose|proposal|suggest|want|would|could|should|shall we|can we|let['’]?s|look at|hear about|information (?:on|about)|tell)(?!\p{L})/iu,
  notToDo: /^(?:no[\s,.!]+)?(?:please )?(?:don['’]?t|do not|never)(?!\p{L})/iu,
  stops: /^(?:stop|wait|hold on|cancel that|never mind|nevermind|forget it|forget that)[\s.!]*$/iu,
  asksWho:
    /^(?:(?:but|so|and|sorry)[\s,]+)?who(?: (?:is|was) it (?:who|that))?(?: (?:(?:is going to|is supposed to|will|should|was going to|was supposed to|promised to|said (?:they|he|she)['’]d) \p{L}+|is (?:looking after|taking care of|dealing with|working on|responsible for|in charge of|handling|doing|\p{L}+ing)|(?:takes|took) care of|looks after|handles|deals with)|['’]s (?:looking after|taking care of|dealing with|working on|responsible for|in charge of|(?!coming|going|attending|joining|missing|chairing|presenting|having)\p{L}+ing)) (?:(?:the|a|an) )?(?<what>\p{L}.+?)(?:,? (?:again|now|then|anyway|these days))?[\s?.!]*$/iu,
  placed: /(?<!\p{L})(?:in|at|from|to|on|near)\s+$/iu,
  whoHas: ({ what }) => `who has ${what}`,
  belongs:
    /(?<!\p{L})(?:belongs?|goes? (?:with|under|to)|background|attach\p{L}*|links?|documents?|figures|numbers|materials?|papers?|slides|presentation|report|draft|read|here (?:is|are|it is)|here['’]s|files?|put|add)(?!\p{L})/iu,
  attach: ({ item, link }: { item: string; link: string }) => `attachment ${item}: ${link}`,
  namesAdjusters:
    /(?<!\p{L})(?:adjusters?|(?:to )?(?:adjusts?|sign off|verify|verifies|check and sign) (?:the |today['’]s )?(?:minutes|notes))(?!\p{L})/iu,
  adjusters: ({ people }: { people: string }) => `adjusters: ${people}`,
  asksReached:
    /(?<!\p{L})(?:(?:did|has|have) (?:everyone|everybody|all|anyone|they) (?:\p{L}+ ){0,2}?(?:get|got|received?|seen|see|open(?:ed)?|read) (?:\p{L}+ ){0,1}?(?:announcement|invitation|agenda|reminders?|message|summons)|who (?:has|have|hasn['’]t|has not) (?:\p{L}+ )?(?:seen|opened|received|got|read) (?:\p{L}+ ){0,1}?(?:announcement|invitation|agenda|reminders?|message|summons)|who (?:did|could) (?:it|you|we) not reach|did (?:the )?(?:\p{L}+ )(?:reach|go out to) (?:everyone|everybody|all)|bounced)(?!\p{L})/iu,
  deliveries: 'deliveries',
  noLongerNeeded:
    /^(?:(?:hi|hello)[\s,!]+)?(?:(?<what>[^.,;:!?]{2,70}?) (?:(?:is |are )?no longer (?:relevant|needed|necessary|wanted)|(?:is|are)(?:n['’]t| not) (?:relevant|needed|necessary|wanted)(?: any ?more| any longer)?|(?:can|may|should) be (?:dropped|removed|struck|taken off|scrapped)|is (?:obsolete|moot|off)|has lapsed|(?:is|are)(?:n['’]t| not) (?:happening|going ahead|going to happen))|(?:we (?:can |should )?)?(?:scrap|drop|strike|remove|delete|(?:we )?(?:don['’]t|do not|no longer) need) (?:the (?:action|task) )?(?:to |on )?(?<behind>[^.,;:!?]{2,70}?)(?: any ?more| any longer)?(?=[.,;:!?]|$))/iu,
  removeAction: ({ action }: { action: string }) => `remove action ${action}`,
  lacksPapers:
    /(?:(?:(?<!\p{L})(?:not|never)|n['’]t) (?:yet )?(?:received|had|got|gotten|seen|found|get|find|see)|(?<!\p{L})(?:missing|no sign of|lack)) (?:\p{L}+ ){0,3}?(?:papers?|documents?|background|attachments?|material)(?!\p{L})/iu,
  tellsNothing:
    /^(?:(?:i )?(?:have |['’]ve )?read (?:it all|everything|it|them all|through (?:it|everything)|the papers)[\s.,!]*)?(?:and |but )?(?:i )?(?:have )?(?:no (?:comments|remarks|objections|questions|changes)|nothing (?:to (?:add|say)|from me))(?: from (?:me|my side|us))?[\s.!]*$/iu,
  asksIfThere:
    /^(?:(?:hello|hi|hey)[\s,!?.]+)?(?:(?:is )?(?:there )?any(?:body|one) (?:there|home|here|awake)|are you (?:there|here|awake))[\s?!.]*[\p{Extended_Pictographic}\ufe0f\s]*$/iu,
  undecided:
    /^(?:i )?(?:do not|don['’]t|dunno)(?: really)? know(?: yet)?(?=[\s,.!]|$)|^(?:not sure|dunno)(?: yet)?(?=[,.!]|$)|(?<!\p{L})(?:we['’]ll see|we will see|(?:i['’]ll|will) (?:get back(?: to you)?|let you know))[\s.!]*$/iu,
  practical:
    /(?<!\p{L})(?:vegan\p{L}*|vegetarian\p{L}*|allerg\p{L}*|gluten\p{L}*|lactose\p{L}*|fish|lunch\p{L}*|coffee|sandwich\p{L}*|food|diet\p{L}*|parking|door code|code|keys?|wi-?fi|lift|taxi|carpool\p{L}*)(?!\p{L})/iu,
  othersCome:
    /(?<!\p{L})(?:(?:is|will) (?:she|he) (?:come|coming|attend|attending)|(?:she|he)(?:['’]s| is| will)? (?:comes?|coming|attends?|attending))(?!\p{L})/iu,
  me: /(?<!\p{L})(?:i|me|my|myself)(?!\p{L})/iu,
  dropped: 'Then I’ll leave it.',
  which: 'Did you mean one of these? Nothing has been done yet.',
  unknown: ({ typed }) => `I did not understand “${typed}”.`,
  lost: ({ typed }) => `I did not understand “${typed}”. One of these, perhaps?`,
  talk: 'Okay.',
  gaps: {
    day: { mark: 'day', ask: 'Write which day.' },
    times: { mark: 'times', ask: 'Write which hours.' },
    who: { mark: 'who', ask: 'Write who.' },
    item: { mark: 'item', ask: 'Write which item.' },
    action: { mark: 'action', ask: 'Write which action.' },
    proposal: { mark: 'proposal', ask: 'Write which proposal.' },
    role: { mark: 'role', ask: 'Write which role.' },
  },
  rest: ({ told, ask }) => `Did you mean: ${told}? ${ask} Nothing has been done yet.`,
  likely: {
    agenda: { label: 'Show the agenda', say: 'agenda' },
    attendance: { label: 'Show the attendance', say: 'attendance' },
    nextMeeting: { label: 'Next meeting', say: 'next meeting' },
    myActions: { label: 'My actions', say: 'my actions' },
    proposals: { label: 'Show the proposals', say: 'proposals' },
    summary: { label: 'Summary of the last meeting', say: 'summary' },
    help: { label: 'Help', say: 'help' },
  },
}
