/** As in Swedish. */
export const answersYes =
  /(?<=^|[.!,;:–\n]\s*|\s(?:but|so)\s+)(?:(?:yes|yep|yeah|so|and|but|of course|sure|absolutely|hi|ok|okay)[\s,!]+)*(?:i(?:['’]m| am|m) (?:coming|attending)|i(?:['’]ll| will) (?:come|attend|be there|be coming|be attending|join|make it)|count me in|you can count on me|put me down as (?:coming|attending|(?:a )?yes))(?!\p{L})(?<rest>[^.!?;,\n]*)/giu
export const besideYes: ReadonlySet<string> = new Set(
  'on the to at for too as well of course after all definitely certainly gladly happily then meeting there in person'.split(
    ' ',
  ),
)
export const nextClause = /^(?:you|that|we|thanks|thank|please|tell|see)$/iu
export const joinsFromAfar =
  /(?<=^|[.!,;:–\n]\s*|\s(?:but|so|and)\s+)(?:(?:yes|yep|so|and|but|hi|sorry|unfortunately|sadly|today|this time|i(?: am|['’]m) afraid|i fear)[\s,!]+)*(?:i\s+)?(?:(?:can|will|shall|must|could|have to|need to|would like to|only)\s+|i['’](?:ll|m|d)\s+|am\s+)(?:(?:only|just|probably|have to|be|going to|able to|attend|join|joining|attending|take part|listen|listening|follow|following|along|participate|take it|take the meeting|sit in|on|in|with you|you)\s+){0,4}(?:dial(?:ling)? in|on teams|via teams|over teams|online|remotely|by link|by (?:tele)?phone|by video|over (?:video|zoom|the phone)|on zoom|from home|at a distance|listen(?:ing)? in|call(?:ing)? in|on screen)(?!\p{L})/iu
export const tellsPart =
  /(?<!\p{L})(?:first|last|half|part|parts|hours?|quarter|beginning|end|late|later|after|before|until|till|while|if|maybe|perhaps|might|probably|possibly|try|trying|leave|leaving|go|off|must|spirit)(?!\p{L})/iu
export const denies = /(?<!\p{L})(?:not|never|no|none|nothing)(?!\p{L})|n['’]t(?!\p{L})/iu
export const lateSaid = /(?<!\p{L})(?:late|later|delayed)(?!\p{L})/iu
export const agrees =
  /(?<!\p{L})(?:first|second|last) time (?:that )?i(?:['’]m| am|['’]ve| have)(?!\p{L})|(?<!\p{L})(?:on board|in|all) (?:with|for|on) (?:it|that|this|the (?:idea|proposal|plan|suggestion))(?!\p{L})/iu
export const comesSaid =
  /(?<!\p{L})(?:(?<!(?:time|when|that|where|while|before|if|think|thought|until|since) )i(?:['’]m| am|['’]ll be| will be|['’]ll| will| shall)(?: (?!not|never|no|hardly|rarely|seldom)\p{L}+)? (?:coming|attending|there|come|attend|join|joining|around|with you)|(?:but|so) (?:am |will |i )?(?:coming|come|attend|attending)|i['’]m in(?=\s*[.,!]|\s*$| on | for )|count me in|see you (?:on|there|tuesday)|(?:works|suits) (?:for )?me|works|confirm(?:ing)?(?: that)? (?:my |i |i['’]m )(?:attend\p{L}*|coming|in|free|there)|confirm my attendance|yes (?:from me|for (?:the|me)|to the)|can (?:(?!not|no )\p{L}+ ){0,2}(?:come|join|attend|make it|be there|dial in|call in)|(?:happy|glad) to (?:come|attend|join|take part)|expect me|put me down as (?:coming|attending|(?:a )?yes)|in for (?:the|\p{L}+day))(?!\p{L})/iu
export const awaySaid =
  /(?<!\p{L})(?:can(?:no|['’]?| no)t (?:\p{L}+ )?(?:come|make|attend|join|be there|participate)|won['’]?t (?:\p{L}+ )?(?:be (?:coming|there|attending|joining|able)|come|make|attend|join)|not (?:coming|attending|joining|able to (?:come|attend|join|make)|going to (?:make|come|attend|be)|possible for me)|unable to (?:come|attend|join|make)|(?<!start )without me|count me out|(?:send|give|make)\p{L}* (?:my )?(?:apologies|regrets)|must decline|have to decline|double[- ]booked|absent|to a no|(?:as|is) a? ?no|(?:bow|pull|drop) out|no from me)(?!\p{L})/iu
export const unsureSaid =
  /(?<!\p{L})(?:if|whether|maybe|perhaps|might|think|probably|possibly|try|trying|hope|hopefully|in spirit|no promises|not sure)(?!\p{L})/iu
export const hangsOn =
  /(?<!\p{L})(?:if|unless|more than|at least|wonder(?:ing)?|whether|maybe|perhaps|possibly|provided|depend(?:s|ing)|as long as|in case)(?!\p{L})/iu
export const notBefore =
  /(?:(?<!\p{L})not|n['’]t)(?!\p{L})[^.;!]{0,25}(?<!\p{L})(?:before|until|till)(?!\p{L})/iu
export const illSaid = /(?<!\p{L})(?:sick|ill|fever|flu|migraine|food poisoning)(?!\p{L})/iu
