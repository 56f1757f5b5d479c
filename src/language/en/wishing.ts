/** As in Swedish. */
export const renamings: readonly RegExp[] = [
  /^(?<what>(?!(?:what|who|he|she|it|that|we|my|our)(?!\p{L}))\p{L}[^.,;:!?]{2,60}?) is (?:(?:now|really|actually|properly|rather) )*(?:called|named|titled|entitled)(?: now)? [”"“]?(?<wording>(?!\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:$|[.,]))\p{Lu}[^”"“.!?,]{3,}?)[”"“]?(?=\s*$|[.!,])/u,
  /^(?<what>.{1,80}?)[:,]? (?:the )?(?:title|heading|name|text) (?:should|must|ought to|is to|has to) (?:rather |now )?(?:be|read|say):? ?[”"“](?<wording>[^”"“]{3,}?)\.?[”"“][.!]*$/iu,
  /^(?:the )?(?:title|heading|name|text) (?:of|on|for) (?<what>.{1,60}?) (?:should|must|ought to|is to|has to) (?:be|read|say):? ?[”"“]?(?<wording>\p{L}[^”"“]{2,}?)\.?[”"“]?[.!]*$/iu,
  /^(?<what>.{1,60}?) (?:may|might|can|could|should|must)(?: please)? be (?:retitled|renamed|called|named)(?: to| as)? [”"“]?(?<wording>\p{L}[^”"“,]+)/iu,
  /^(?<what>[^:]{1,60}?)[,:]? (?:new name|better name|new title|better title|new heading|(?:text|title|name|heading) (?:should|ought to) (?:be|read)): ?[”"“]?(?<wording>\p{L}[^”"“]+?)[”"“]?[.!]*$/iu,
  /^(?:please |can you |could you )?(?:call|rename|retitle) (?<what>(?:item )?\d{1,2}[a-d]?|[fu]\d{1,4}|\S{5,}(?= (?:to|as) )) (?:to |as )?[”"“]?(?<wording>\p{L}[^”"“]+?)[”"“]?(?: instead| please)*[.!]*$/iu,
  /^[”"“]?(?<what>[^”"“,]{2,60}?)[”"“]? (?:sounds|is|looks)[^,]{2,40}, (?:could|can)(?:n't)? it (?:just |not )?(?:say|be called|read) [”"“]?(?<wording>\p{L}[^”"“?]+)/iu,
]
export const isGuest =
  /(?<!\p{L})(?:guests?|visitors?|visit(?:s|ing)?|(?:bring|bringing|brought) (?:along |with me )?|with us|joins us|will join us|comes to present|is coming to|invited?)(?!\p{L})/iu
export const isTitled =
  /^,\s*(?:the |a |an )?(?<title>\p{L}[^,.;]{2,60}?)(?=[,.;]|$| on item| for item| on \d)/iu
export const calledBefore =
  /(?<!\p{L})(?:our|my|a|an|the|their)(?: new)? (?<title>(?:\p{L}+[- ])?\p{Ll}{4,}),?$/u
export const noTitle =
  /^(?:she|he|it|they|who|for|on|to|just|only|with|at|comes?|joins?|and|but|will|is|in|about|item|so|or)(?!\p{L})/iu
export const bodyNamed = /^(?:Region|National|Swedish) /u
export const leadsBody = /(?<!\p{L})(?:from|of|at)(?: the)?\s+$|(?<!\p{L})the\s+$/iu
export const beginsCapital =
  /^(?:For|On|At|To|With|From|In|Under|Mr|Mrs|Ms|Miss|We|I|The|Our|Please|Guest|Item|As|And|It|My) /u
export const wantsBack =
  /(?<!\p{L})(?:reminders? (?:back|again|on again)|(?:turn|switch) (?:the |my )?reminders? (?:back )?on|(?:turn|switch) (?:back )?on (?:the |my )?reminders?)(?!\p{L})/iu
/** When one is reminded, or that one wants more of it: nothing that one chooses. */
export const otherLead =
  /(?<!\p{L})(?:(?:days?|weeks?|hours?) (?:ahead|before|earlier|in advance|prior)|(?:the (?:day|week|evening|night)) before|more often|more reminders|remind\p{L}* (?:\p{L}+ ){0,3}(?:earlier|in the (?:morning|evening)))(?!\p{L})/iu
export const backgrounds: readonly RegExp[] = [
  /^.*?(?:is about the fact that|says(?: in short)? that|means that|boils down to|the gist is that|in short,?(?: that)?) (?<told>.+?)[,.]? (?:so |and )?(?:please |could you |can you )?(?:put|add|write|enter) (?:it|that|this)(?: (?:in|down|under))?(?!\p{L})[^.]*[.!]*$/isu,
  /(?<!\p{L})(?:background[^.!?]*? (?:that|:)|(?:and|please|could you|can you) (?:say|write|note|mention|add)(?: in the background)? that) (?<told>.+?)(?: so (?:that )?(?:everyone|everybody|people|they|you) [^.]*)?[.!]*$/isu,
  /^(?:about|on|regarding|re|for) [^,]{2,60}, (?<told>.{8,}?),? (?:put|add|write) (?:that|it|this) (?:in|to|as) (?:the )?background[^.]*[.!]*$/isu,
  /^(?<told>.{8,}?),? (?:put|add|write) (?:that|it|this) (?:in|to|as) (?:the )?background[^.]*[.!]*$/isu,
]
export const wantsNone = /(?<!\p{L})(?:not|no|never|stop|off)(?!\p{L})|n['’]t(?!\p{L})/iu
export const wantsThen =
  /(?<!\p{L})(?:more|want (?:to get )?(?:all |my )?reminders|every day|(?:not|don['’]t|no) (?:want (?:a |to )?)?pause)(?!\p{L})/iu
export const sendsNot = /(?<!\p{L})(?:not|never) send\p{L}*(?!\p{L})|n['’]t send\p{L}*/iu
export const ofSelf = /(?<!\p{L})(?:I|I'm|me|my)(?!\p{L})/u
export const wantsNoChange =
  /(?<!\p{L})(?:(?:not|never)|\p{L}+n['’]t) (?:want|need|answer|switch|change|write|in|to)(?!\p{L})/iu
export const notStuck =
  /(?<!\p{L})(?:(?:not|never|no longer)|\p{L}+n['’]t) (?:at all |really )?(?:stuck|stalled|blocked|stopped)(?!\p{L})/iu
export const ofThirdPerson = /(?<!\p{L})(?:he|she|his|her|its|their|they)(?!\p{L})/iu
export const saysComing =
  /(?<!\p{L})(?:i am|i['’]m|i['’]ll be|i will be) (?:of course |certainly |definitely |absolutely |happily )?(?:coming|there|attending)(?!\p{L})/iu
export const comesSurely =
  /(?<!\p{L})(?:(?:can|will|['’]ll)(?: come| be there| make it| attend) after all|coming after all|(?:nothing|nobody|no one) (?:\p{L}+ )?(?:keep|stop|hold)s? me(?: away)?|would(?:n['’]t| not) miss it)(?=\s*[.,!;]|\s*$| for )/iu
export const tellsOfNoun =
  /(?:^|[,.;:]\s*|\s(?:and|but|because|since)\s)(?!(?:i|we|it|there)(?!\p{L}))(?:\p{L}+ )?\p{L}+ (?:is|are|was|got|has been|will be) (?:\p{L}+ )?(?:ill|sick|away|off|unavailable|busy)(?!\p{L})/iu
export const saysAway =
  /(?<!\p{L})(?:can(?:no|['’]?)t|won['’]?t|not (?:coming|attending|able)|unable|miss|without me|count me out)(?!\p{L})/iu
