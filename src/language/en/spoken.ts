const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

export const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(units.map((name, number) => [name, number])),
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
}
export const ordinalDays: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinals.slice(1).map((name, index) => [name, index + 1])),
  thirtieth: 30,
}
export const itemNouns: Readonly<Record<string, number>> = {}
export const lengths: Readonly<Record<string, number>> = { hour: 60 }
export const monthStarts: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}
export const meetingWord = /^(?:meeting|meetings|session|sitting|mtg)$/
export const littleWords: ReadonlySet<string> = new Set(
  'the a an and or of to for with on in at by is are was were be been it its that this not i we you he she they my our your his her their will can could should would do does did have has had what who when how about from so as but if me us them up out new'.split(
    ' ',
  ),
)
/** Words that tie what follows them to what stands before. */
export const ties: ReadonlySet<string> = new Set(
  'that which who of in on at for with about from between among to by into'.split(' '),
)
/** A stretch of time, as somebody asks for more of it. */
export const stretches = /(?<!\p{L})(?:days?|weeks?|months?|more time)(?!\p{L})/iu
/** Words that ask, and begin a title: `How it goes with …`. */
export const asks: ReadonlySet<string> = new Set('how why what which whether'.split(' '))
/** Before a noun, and none of its title. */
export const articles: ReadonlySet<string> = new Set('a an some any the'.split(' '))
/** Before a noun, and of its title. */
export const owners: ReadonlySet<string> = new Set(
  'my our your their his her its this these'.split(' '),
)
/** What ties an infinitive to its noun: `a way to …`. */
export const joins: ReadonlySet<string> = new Set(['to', 'about'])
/** How people ask how something is done, with the verb that says what. */
export const ofItAll =
  /^(?:\p{L}+ )?(?:(?:with|on|to) )?(?:this|that|it|you|klubban|the bot)(?: (?:thing|bot|stuff|one|here))*$/iu
export const asksHow =
  /^.*?(?<!\p{L})how (?:to|(?:do|can|should|would) (?:i|we|you|one))(?<verb>)(?= )/iu
/** Words of a sentence about a title that are none of it. */
export const outside: ReadonlySet<string> = new Set(
  'next coming discussion decision information info item agenda autumn spring'.split(' '),
)
/** What a reason or a background begins behind. */
export const opens = /^(?:[:,–-]|that|is|because|since|as)$/
/** Words after which a sentence may take back what it said before. */
export const putsRight = /^(?:make it|say|put|write|let us say|let['’]s say)(?!\p{L})/iu
export const turns =
  /(?<!\p{L})(?:no,? (?:actually|wait)|on second thoughts?|scratch that|but|though|unfortunately|almost|nearly|had meant|would have|was going to)(?!\p{L})/iu

/** As in Swedish. */
export const feasts: Readonly<Record<string, string>> = {
  christmas: '12-24',
  xmas: '12-24',
  halloween: '10-31',
  lucia: '12-13',
}

/** As in Swedish. */
export const raises =
  /^(?:(?:something )?(?:for|on) the (?:agenda|next meeting|meeting): )|^(?:(?:to|that|we|i|could|can|should|would|like|want|need|please|also|let's) )*(?:(?:raise|flag|discuss|bring up|take up|talk|talk about|cover|put|add|go through|have|get|hear|propose|suggest|speak) )(?:(?:about|on|in|up|more) )*|^(?:(?:a|an|the|my|new|another) )*(?:question|item|point|topic|matter|proposal|discussion|issue)(?: (?:of|on|about|regarding|concerning)|:| [–-]) /iu
export const placed =
  /(?<![\s,])(?:[\s,]+at the (?:very )?(?:end|beginning|start)|[\s,]+(?:at|for|on|to|in|onto) (?:(?:the|our|a|an|any|next|coming|future|later|some|one of) )*(?:\p{L}* ?meetings?|time|agenda|list|session)|[\s,]+next (?:time|meeting)|[\s,]+(?:some ?time|one day|some day)|[\s,]+as (?:a|an) (?:\p{L}+ )?(?:item|point|topic|discussion|decision)|[\s,]+before(?: (?:we|the meeting|it) [^,.?!]{2,30})?|[\s,]+(?:please|too|again))+[\s.!?]*$/iu
export const goesOff =
  /^(?:it|this|that|they|we|i|you|she|he|but|and|so|then|because|since|otherwise|thanks|please|can|could|should|would|will|has|have|is|was|are|needs|must|again|now|also|too)$/

/** Ways to be at a meeting from elsewhere. */
export const fromAfar =
  /(?<!\p{L})(?:dial(?:ling)? in|on teams|by teams|via teams|online|remotely|by link|by (?:tele)?phone|by video|over (?:video|teams|zoom|the phone)|on zoom|from home|from afar|at a distance|listen(?:ing)? in|link(?:ing)? in|call(?:ing)? in|on screen)(?!\p{L})/iu

/** What everybody says of something that is done, put off or taken back, and tells nothing of it. */
export const everyday =
  /^(?:done|finish\w*|complet\w*|ready|close|tick|action|item|proposal|thanks|hi|hello|please|time|more|longer|move|push|postpone|withdraw|back|week|weeks|days|need|needs|yesterday|today|take|just|no|sorry|actually|mean|rather|month|months|stuck|nowhere)$/

/** As in Swedish. */
export const belongs =
  /(?<!\p{L})(?:(?:it|that|this|it's|that's)(?: is| must be| should be| has to be| belongs to|(?<=s))|belongs to|is for|should go to|sits with|(?:mixed|mixing) me up with|(?:confused|confusing) me with) (?:(?:probably|really|actually|surely) )*(?<whose>\p{L}[^,.;!?]*?)(?: (?:who|i think|i guess|that)(?!\p{L})[^,.;!?]*)?(?=[,.;!?]|$)/iu
export const noWhose =
  /^(?:not|never|no|a|an|somebody|someone|another|wrong|me|i|mine|my|nothing|done|so|for|that|on me|been|just)(?!\p{L})/iu
export const renames =
  /^(?<what>.+?) (?:should|shall|is to|ought to|must) (?:rather |now )?be (?:called|named|titled):? [”"“]?(?<wording>[^”"“]+?)[”"“]?(?: instead| please)?[.!]*$/isu
export const outcomeSays =
  /(?<!\p{L})outcome\p{L}*.*?(?<!\p{L})(?:should|ought to|must|is to) (?:be|read|say|stand as|have been) (?<wording>\p{L}[^,.;!?]*)/isu
export const restOf =
  /(?<!\p{L})(?:rest of|all|remainder of|end of) (?:the |this )?(?:(?<month>month)|(?<week>week)|(?<year>year))(?!\p{L})/iu
export const coming = /(?<!\p{L})(?:next|coming) \p{L}+ weeks(?!\p{L})/iu
export const asksFor =
  /\?|^\s*(?:and |but |then )?(?:show|send|give|make (?:a|the)|draw up|create|get|is|are|can|could|what|when|who|which|how|where|see|want|list|search|find|remind|meetings|minutes|agenda)(?!\p{L})/iu
export const asksBehind =
  /^(?<why>.+?)(?:[,.;:!]| [–-]| so| and)+ (?:so )?(?:(?:can|could|should|shall|must) (?:we|i)|(?:we|i) (?:should|must|need to|want to|would like to|ought to)|let's)(?: also| please| really)? (?:take up|talk about|discuss|raise|bring up|go through|look at) (?<what>\p{L}.+)$/isu
export const toMeeting =
  /\s+(?:(?:to|for|by|before) the (?:\p{L}+ )?meeting(?: (?:in|on) [\p{L}\p{N}/]+(?: \p{L}+)?)?|by|before)[.!]*$/iu
export const leadsTime =
  /^(?:comes? )?(?:(?:back|up) )?(?:again )?(?:on (?=\p{L}|\d)|(?=in \p{L}))/iu
export const writesThat =
  /^(?:please |can you )?(?:note|record|write(?: down)?|put down)(?!\p{L})[^:,;]{0,60}? that (?=\p{L})/iu
export const agreesThat =
  /^(?:(?:we|the group) that |decision (?!that|on|to|about|in|of|is|was)(?=\p{L}))(?=\p{L})/iu
export const putsUp =
  /(?<!\p{L})(?:agenda|questions?|items?|points?|proposals?|suggestions?|topics?)(?!\p{L})/iu
export const adds =
  /^(?:(?:an |one )?addition|(?:one|an) (?:more|extra|additional) item)(?:(?: on| about|:|,)? (?<title>\p{L}[^,;]*)[,;]|: (?<alone>\p{L}[^,;.?!]*)[.!]*$)/iu
export const here =
  /^(?!.*(?<!\p{L})(?:not|but|except|online|teams|if|until|from|after|late)(?!\p{L})).*\p{L} is (?:actually |in fact )?(?:here|present|in the room) (?:too|as well|also)[.!]*$/iu
/** As in Swedish. */
export const asksWords =
  /^(?:me|us|my|our|i|we|you|take|takes|raise|talk|discuss|is|are|was|were|has|have|had|must|should|would|could|can|wish|suggest|propose|what|who|how|when|where|why|put|add|done|not)$/u
export const manners =
  /^(?:hi|hello|hey|good \p{L}+|thanks|thank you|klubban|please|ok|okay|yes|no)(?!\p{L})/iu
export const putsThatUp =
  /^(?<title>[^.!?\n]{3,90}[.!?]) (?:i|we) (?:would like|want|wish|need|ought|should)[^.!?]{0,15}? (?:take|bring|raise|discuss|talk about) (?:that|it|this)(?!\p{L})/isu
export const noParty =
  /^(?:our|we|us|the|board|council|committee|municip\p{L}*|region\p{L}*|fyi|by|back|over|at|just|so|unfortunately|i|missed|forgot|all|nobody|they|it)$/iu
export const saysYes =
  /(?<!\p{L})(?:yes|approv\p{L}*|adopt\p{L}*|accept\p{L}*|agreed|endors\p{L}*|passed|took|resolved (?:\p{L}+ ){0,4}to (?!not)|in favour|in on|behind)(?!\p{L})/iu
export const saysNo =
  /(?<!\p{L})(?:no|reject\p{L}*|turn(?:ed|s)? (?:[\p{L}'’]+ ){0,4}down|do(?:es)? not want|don't want|not to (?:join|extend)|declin\p{L}*|refus\p{L}*|voted against)(?!\p{L})/iu
export const saysLater =
  /(?<!\p{L})(?:in preparation|referred back|postpon\p{L}*|put off|tabled|not (?:yet )?(?:decided|taken)|haven't (?:decided|taken)|still chewing|chewing on)(?!\p{L})/iu
export const forMe =
  /(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*) (?:(?:is|will be) (?:coming|going|there|attending|covering) (?:for me|instead of me|in my place)|(?:stands|steps|sits|fills|goes) in for me|(?:will )?(?:stand|step|sit|fill) in for me|(?:will )?(?:comes?|attends?|goes|go|covers?) (?:for me|instead of me|in my place))(?!\p{L})/u
export const goesOn =
  /^u ?\d{1,4}:? (?:is )?(?:in progress|ongoing|under way|underway|on its way|well under way)(?!\p{L})/iu
export const decides =
  /^(?:(?:we|the group) (?:decided|agreed|resolved)(?: just now)? (?:to|that) (?<wording>\p{L}.+?)|(?:then |so )?I (?:find|declare|conclude|take it|note)(?: hereby| then)? that (?<found>(?:the group|the meeting|we) (?:stands?|approves?|adopts?|supports?|rejects?|decides?|agrees?|extends?|confirms?|backs?) .+?))[.!]*$/isu
export const leavesItem = /(?<!\p{L})(?:done with|finished|through with|leave)(?!\p{L})/iu
export const wishesFor =
  /(?<!\p{L})(?:wonder\p{L}*|want|wish|would|need|anyone|anybody|somebody|remember|can't find|please|pls|show|tell|help|remind|nudge|chase|ping|prod|let me|klubban)(?!\p{L})/iu
export const allOfThem =
  /(?<!\p{L})(?:my actions|my tasks|my proposals|all|both|everything)(?!\p{L})/iu
export const placesFirst =
  /^(?:please |can you )?(?:put|move|place|take) (?<what>\p{L}.{2,60}?) (?:first|last|at the top|at the bottom)[.!]*$/iu
export const saysDay = /(?<!\p{L})(?:say|make it|move|push|extend|until|till|to)(?!\p{L})/iu
export const ofAnswer =
  /(?<!\p{L})my (?:reply|answer|response|rsvp|attendance|registration|seat|sign-?up)(?!\p{L})/iu
export const sharedTime =
  /^(?<text>.+?),? (?:both|all|all of it|everything|all three)(?: are)?(?: due| done)? (?<time>(?:by|before|until|on) [^,;]{1,40})$/isu
export const previousNotes =
  /(?<!\p{L})(?:(?:previous|last|earlier|old)(?: (?:meeting|time|session)(?:'s|s)?)? (?:notes|minutes)|(?:notes|minutes) (?:from|of) (?:the )?(?:last|previous|earlier))(?!\p{L})/iu
export const ofPrevious = /^(?:previous|last) (?:meeting's |meeting )?(?:notes|minutes)/iu
export const leadsIt = /(?<!\p{L})(?:chair\p{L}*|lead\p{L}*|presid\p{L}*|run(?:s|ning)?)(?!\p{L})/iu
/** As in Swedish. */
export const betweenHours = /^between$/
export const andHours = /^and$/
export const behindHours = /^(?:in|at|on|the|and|but)$/
