import type { vouching as sv } from '../sv/vouching.ts'

/** As in Swedish. */
export const vouching: typeof sv = {
  otherTimes:
    /(?<!\p{L})(?:last (?:time|year|spring|summer|autumn|fall|winter|meeting)|(?:years?|months?) ago|long ago|usually|always|sometimes|often|rarely|on (?:mon|tues|wednes|thurs|fri)days|used to|before(?=[\s.!]*$)|in (?:january|february|march|april|may|june|july|august|(?:19|20)\d\d)(?=[\s.!]*$)|(?:from|of) (?:19|20)\d\d)(?!\p{L})/iu,
  supposed:
    /(?<!\p{L})(?:(?:i|we|he|she|they|\p{L}+) (?:could|should|would|might|ought to) (?:have|be|go|come|take|do|well|hand|give|probably|maybe)|(?:i|we)['’]d (?:have|come|go)|had i|what if)(?!\p{L})/iu,
  takesBackSaid:
    /(?:(?<=^|[.!,;:–…\n]\s*|(?<!\p{L})(?:so|and|but|please|to|can|could|you|just|thoughts|mind|i|we|i['’]ll|i['’]m|let['’]s|ok|will) )(?:forget|scrap|drop|dropping|pull|pulling|skip|withdraw|withdrawing|retract|strike|cancel|delete|bin|kill|never mind|scratch|take (?:\p{L}+ |f ?\d+ ){0,6}?(?:back|off|away|out)|remove|let (?:\p{L}+ ){1,4}go)(?!\p{L}))|(?<!\p{L})(?:as withdrawn|is withdrawn|changed my mind|no longer (?:needed|required|relevant|wanted)|not (?:needed|required|relevant|wanted|actual) (?:any ?(?:more|longer))|gone off|i take (?:\p{L}+ ){0,7}back|pull it|drop it|take it back|leave it out|cancelled by me|no longer want)(?!\p{L})/iu,
  byOthers: /(?<!\p{L})by (?!me|us|then|now|the (?:end|way)|today|\p{L}+day|\d)\p{L}+/iu,
  otherOfKind:
    /(?<!\p{L})(?:something else|an ?other|(?:its|their|his|her|an?) own|similar|the old)(?!\p{L})/iu,
  didSaid:
    /(?<=^|[.!,;:–\n]\s*|(?<!\p{L})(?:i|we|i['’]ve|we['’]ve)(?: (?:have|just|now|finally|already))* |(?<!\p{L})(?:and|is|are|been|was|were) (?:now |already |finally )?)(?:fixed|arranged|sent|mailed|emailed|written|wrote|called|rang|phoned|talked|spoke|spoken|invited|booked|checked|solved|delivered|held|published|handed|reached|had|got|done|finished|signed|out|finish|ready|met|delivered|landed|took|dealt)(?!\p{L})|[✅☑✔]|(?<!\p{L})(?:tick|cross|strike|said (?:yes|no)|accepted|in the bag)(?!\p{L})/iu,
  comesElse:
    /(?<!\p{L})(?:i come|i['’]m coming|i am coming) (?:from|down|up with|to (?:terms|think)|with (?:an?|some|my))(?!\p{L})/iu,
  comesBare:
    /(?<=^|[.!,;:–\n]\s*|(?<!\p{L})(?:but|so|and|yes|ok|okay|yep|sure|now|then|i) )(?:(?:coming|come|attending|joining|will (?:come|be there|attend|join)|can (?:\p{L}+ )?(?:come|attend|make it|join)|(?:be|am|already) there|count me in)(?!\p{L})|(?:yes|yep|yeah|sure|ok|okay|absolutely)(?:[\s.!👍]*$| (?:for|to|from|please|thanks)(?!\p{L})))|(?<!\p{L})(?:works|suits|fits|(?:fine|good|free)(?= (?:for|on|with) )|confirm\p{L}*|looking forward|count me in|i come|i can(?: \p{L}+){0,2} (?:join|come|attend|make it))(?!\p{L})/iu,
  fitsBadly: /(?<!\p{L})(?:suits|works|fits) (?:\p{L}+ )?(?:badly|poorly)(?!\p{L})/iu,
  ofOneself:
    /(?<!\p{L})(?:I|i(?=['’]| (?:am|have|had|can|could|will|shall|must|need|would|come|go|leave|arrive|get)(?!\p{L}))|[Mm]e|[Mm]y|[Ww]e|us)(?!\p{L})/u,
  beginsWithThing:
    /^\s*(?:(?:but|and|so|then|for|as|since) )*(?:the|my|our|a|it|this|that) (?!first|last|time|6th|\d)\p{L}+(?!\p{L})/iu,
  hasUntil: /(?<!\p{L})(?:have|has|had|got) (?!to )(?:\p{L}+ ){1,3}?(?:until|till)(?!\p{L})/iu,
  elseAway:
    /(?<!\p{L})(?:is|are) (?:\p{L}+ )?(?:on (?:leave|holiday|vacation)|away|closed)(?!\p{L})/iu,
  asksForMore:
    /(?<!\p{L})(?:need|needs|want|extend|postpone|move (?:it|this|my)|more time|so|can (?:i|we)|could (?:i|we)|give me|make it)(?!\p{L})/iu,
  standsStill:
    /(?<!\p{L})(?:not|no|nobody|none|nothing|never|nowhere|without|stuck|block\p{L}*|stop\p{L}*|still|wall|dead\p{L}*|wait\p{L}*|hang\p{L}*|stand\p{L}*|refuse\p{L}*|until|hard|problem\p{L}*|jam\p{L}*|voicemail|voice mail|down)(?!\p{L})|n['’]t(?!\p{L})/iu,
  wrongPerson:
    /(?<!\p{L})(?:not|no|never|nobody|wrong|why|how|mix\p{L}*|mistake\p{L}*|somebody|someone|another|others?|nothing|misunder\p{L}*|inadvert\p{L}*|belongs?|should|thing for|given to)(?!\p{L})|n['’]t(?!\p{L})/iu,
  lengthOfElse:
    /(?<!\p{L})(?:minutes?|hours?) (?:to (?:connect|install|get|drive|walk)|a (?:day|week|month)|each)(?!\p{L})|(?<!\p{L})(?:on average|per \p{L}+)(?!\p{L})/iu,
  decisionOfOthers:
    /(?<!\p{L})is (?:a |an )?(?:decision|question|matter) for (?!us|the group)(?:the )?\p{L}+/iu,
  ofSomebody:
    /(?<!\p{L})(?:my|our|a) (?:colleague|boss|kid|child|son|daughter|wife|husband|partner|mother|father|sister|brother|neighbour|friend|staff|team)\p{L}*/iu,
  wouldNot: /^(?:['’]s|\s*\p{L}+)? (?:\p{L}+ )?(?:not|never)(?!\p{L})|^\s*\p{L}+n['’]t(?!\p{L})/iu,
  awayBare:
    /(?<!\p{L})(?:(?:can(?:no|['’])?t|not|no) (?:on|manage|make)|on the no list|won['’]?t (?:see|be)|shan['’]?t|me out|excuse myself|cancellation|(?:stay|staying) (?:at )?home|(?:on|at|in) (?:\p{L}+ ){1,4}(?:all|the whole|that) (?:that )?week)(?!\p{L})|^no[\s,.]|[🤒🤧]/iu,
  missesPart:
    /(?:(?<!\p{L})not|n['’]?t) (?:\p{L}+ ){0,3}(?:on time|from the (?:start|beginning)|the whole (?:time|meeting|day)|to the end|all of it)(?!\p{L})/iu,
  illNoMore:
    /(?<!\p{L})(?:(?:have|has|i['’]ve) been|was|had) (?:\p{L}+ )?(?:sick|ill|fever|flu)(?!\p{L})|sick (?:of|and)(?!\p{L})|(?<!\p{L})but (?:i['’]?\p{L}* )?(?:\p{L}+ ){0,2}(?:better|over|fine|well|coming|recover\p{L}*)(?!\p{L})/iu,
  illOther:
    /^(?:(?:my|our|half|the) )?(?!i|i['’]m|am|is|got)\p{L}{3,} (?:is|are|has|got) (?:\p{L}+ )?(?:sick|ill|fever|flu)[\s.!]*$/iu,
  speaksLanguage:
    /(?<!\p{L})(?:speak|speaks|know|read|understand) (?:\p{L}+ )?(?:english|swedish)(?!\p{L})[\s.!]*$/iu,
  itemLater: /(?<!\p{L})(?:after|later|before|when)(?!\p{L})/iu,
  withOthers:
    /(?<!\p{L})(?:(?:\p{Lu}\p{L}+ (?:and|nor|or|&) I|I (?:and|nor|or|&) \p{Lu}\p{L}+|(?:[Nn]one|[Bb]oth|[Aa]ll|[Nn]either) of us|[Ww]e (?:are|['’]re) (?:all|both)))(?!\p{L})/u,
  meetsOthers: /(?<!\p{L})see you(?: all| there|,|$| on| then)(?!\p{L})/iu,
  cannotElse:
    /(?<!\p{L})i (?:can(?:no|['’])?t|can not) (?!come|make|attend|join|be|do|participate|on|go|sit|dial|get (?:there|away)|the \d|\p{L}+day)\p{L}+/iu,
  thought:
    /(?<!\p{L})(?:(?:[Ii]|[Ww]e) (?:think|thought|wish|hope|guess|dreamt|dreamed|heard)|wishes|hopes|thinks|according to|(?:\p{Lu}\p{L}+|he|she|they|people) (?:says?|said|claims?|promised|wants?|wanted)(?! (?:yes|no)(?!\p{L})))(?!\p{L})/u,
  clearlySaid: /(?<!\p{L})(?:done is|done (?:deal|with (?!it|that|this|u\d|the)))(?!\p{L})/iu,
  notMineElse:
    /(?<!\p{L})not mine to (?!do|call|send|write|make)\p{L}+|(?<!\p{L})not my (?!task|job|thing|business|responsib|action|department|item|area|work|call|one)\p{L}+/iu,
  helps: /(?<!\p{L})(?:help\p{L}*|together|jointly)(?!\p{L})/iu,
  pausesSaid:
    /(?<!\p{L})(?:paus\p{L}*|leave|holiday\p{L}*|vacation|away|off|abroad|out|quiet|silence|remind\p{L}*|nudg\p{L}*|bother\p{L}*|peace|alone|travel\p{L}*|trip|sick|parental|nothing|stop|hold|mute|break|disturb|messages?|let me)(?!\p{L})/iu,
  wasAway:
    /(?<!\p{L})(?:i|we) (?:was|were|have been|had) (?:\p{L}+ )?(?:away|off|on (?:leave|holiday|vacation))/iu,
  standsInSaid:
    /(?<!\p{L})(?:substitut\p{L}*|for me|instead|in my (?:place|stead|seat)|stand\p{L}*|replac\p{L}*|step\p{L}*|sub|subs|send\p{L}*|sent|behalf|cover\p{L}*|deput\p{L}*|represent\p{L}*|taking my|takes my|(?:my (?:place|seat|chair))|comes?|coming|goes|going|fill\p{L}*)(?!\p{L})/iu,
  ofMyRoom: /(?<!\p{L})my (?:room|old|boss)(?!\p{L})/iu,
  asksLanguage:
    /(?<!\p{L})(?:me|reply|answer|write|speak|switch|change|please|thanks|talk|my|use|rather|from now on|only|request)(?!\p{L})/iu,
  besideComing:
    /^(?:me|i|neither|nor|both|tied|busy|engaged|elsewhere|stuck|im|ill|anyway|anyhow|obliged|forced|id|ive|all|for|there|after|before|yes|no|not|must|wont|cant|cannot|come|coming|comes|make|making|attend|attending|join|joining|able|unable|manage|going|go|goes|leave|leaving|run|off|out|late|early|earlier|later|first|last|half|hour|hours|only|just|then|again|too|well|still|already|now|gladly|certainly|definitely|absolutely|unfortunately|sadly|sorry|afraid|regret|fine|good|works|suits|free|count|put|down|list|in|say|said|shall|will|have|has|had|got|gotta|be|been|am|is|are|was|there|here|around|you|youll|meeting|remotely|online|link|teams|zoom|phone|video|dial|tuesday|morning|afternoon|day|whole|part|time|start|beginning|end|rest|until|till|till|from|by|about|around|oclock|thirty|quarter|past|to|with|without|miss|missing|next|october|november|away|apologies|regrets|absent|absence|home|stay|staying|ill|sick|today|that|this|possible|happy|glad|expect|see|person|invitation|confirm|confirming|attendance|attended|duck|slip|dash|shoot|arrive|arriving|arrives|over|your|side|fail|presence|hence|date|fits|turns|course|wil|yep|yup|okay|ok|sure|really|other|another|others|it|as|and|on|at|of|the|a|or)$/u,
  changesHands:
    /(?<!\p{L})(?:over|over(?:takes|took)|instead|(?:from|off|than|of) (?:me|i)|my (?:place|list|name)|agreed|promised|(?:not|no longer) (?:me|mine|my)|hand\p{L}*|pass\p{L}*|goes to|go to|moves? (?:from|to)|transfer\p{L}*|reassign\p{L}*|assign\p{L}*|(?:to|on|with) \p{Lu}\p{L}+|(?:has|have|takes|does|will do|makes|will handle) (?:it|that|this|the (?:plan|rest|job|task)|u ?\d|now))(?!\p{L})/u,
  besideHanding:
    /^(?:take|takes|taking|took|do|does|doing|have|has|had|me|mine|my|will|shall|should|now|job|task|responsible|owner|ill|sick|yes|please|thanks|make|makes|call|calls)$/u,
  besideMatter:
    /^(?:need|needs|needed|like|generous|plenty|loads|spare|minutes?|min|hours?|half|quarter|enough|take|takes|taking|be|become|becomes|should|ought|must|will|would|can|could|may|get|have|has|make|give|cut|shorten|extend|lengthen|change|put|set|move|push|postpone|wait|save|next|meeting|after|my|our|item|matter|proposal|topic|decision|information|info|discussion|type|kind|present\w*|instead|only|just|not|longer|shorter|more|less|than|think|want|please|thanks|rather|actually|later|november|october|december|point|one|talk|it|is|as|for|to|of|and|better|fits|too|short|long|up|twice|double|about|max|least|sorry)$/u,
  opensReason:
    /[\s,](?:because|since|as (?:i|we|my|usual)|due to|owing to|for (?:i|we)|while|though|if|when|then|i (?:have|am|must|need)|i['’](?:m|ve)|there(?:['’]s| is)|on (?:leave|holiday|vacation|account))(?!\p{L})/iu,
  tellsOfClock:
    /(?<!\p{L})(?:it['’]s|it is)(?: now| already)? (?:\p{L}+|\d+)(?: o['’]clock)?[\s.!]*$/iu,
}
