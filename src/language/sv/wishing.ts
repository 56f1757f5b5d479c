/** Ways to give something another name: what, and its new name. */
export const renamings: readonly RegExp[] = [
  /^(?<what>(?!(?:vad|vem|hon|han|hen|den som|det|vi|jag|min|vår)(?!\p{L}))\p{L}[^.,;:!?]{2,60}?) (?:heter|kallas)(?: (?:nu|numera|hädanefter|egentligen|rätteligen|ju|faktiskt|i stället|istället))* [”"“]?(?<wording>(?!\p{Lu}\p{Ll}+ \p{Lu})\p{Lu}[^”"“.!?,]{3,}?)[”"“]?(?=\s*$|[.!,])/u,
  /^(?<what>.{1,80}?)[:,]? (?:(?:rubriken|titeln|namnet|texten) )?(?:ska|skall|bör|borde|får|måste) (?:hellre |nu |istället |i stället )?(?:lyda|ha rubriken|ha titeln|ha namnet|rubriceras|benämnas|byta namn till)(?: som)?:? ?[”"“](?<wording>[^”"“]{3,}?)\.?[”"“][.!]*$/iu,
  /^(?:rubriken|titeln|namnet|texten) (?:på|till|för|i) (?<what>.{1,60}?) (?:ska|skall|bör|borde|får|måste) (?:vara|bli|lyda):? ?[”"“]?(?<wording>\p{L}[^”"“]{2,}?)\.?[”"“]?[.!]*$/iu,
  /^(?<what>[^:]{1,60}?)[,:]? (?:nytt namn|ny rubrik|ny titel|ny text|bättre namn|bättre rubrik|rubrik)(?: på den)?: ?[”"“]?(?<wording>\p{L}[^”"“]+?)[”"“]?[.!]*$/iu,
  /^(?:kan du |snälla )?(?:döp om|byt namn på|byt rubrik på|ändra namnet på|kalla) (?<what>(?:punkt(?:en)? )?\d{1,2}(?:[a-d]|[:-]?an)?|[fu]\d{1,4}|\S{5,}) (?:till |för )?[”"“]?(?<wording>\p{L}[^”"“]+?)[”"“]?(?: i ?stället| tack)*[.!]*$/iu,
  /^(?<what>.{2,60}?) (?:byter namn till|får byta namn till|bör döpas om till|borde döpas om till|heter hellre) [”"“]?(?<wording>\p{L}[^”"“,.]+)/iu,
]
/** What is said of somebody who is a guest. */
export const isGuest =
  /(?<!\p{L})(?:gäst\p{L}*|besök\p{L}*|ha(?:r|de)? med (?:mig|oss|sig)|tar med (?:mig|oss)?|ta med (?:mig|oss)?|(?:till|på|under) (?:punkt )?\S+ kommer|kommer (?:hit )?och (?:dra|föredra|presentera|berätta|informera)\p{L}*|medverkar|gästar|är inbjuden|är bjuden|bjuder in|har bjudit in)(?!\p{L})/iu
/** What somebody is, behind their name: `Lisa Holt, jurist på regionen`. */
export const isTitled =
  /^,\s*(?<title>\p{L}[^,.;]{2,60}?)(?=[,.;]|$| på punkt| till punkt| på \d)/iu
/** What somebody is, before their name: `vår nya jurist Lisa Holt`. */
export const calledBefore =
  /(?<!\p{L})(?:(?:vår|våra|min|en|deras|hennes|hans)(?: ny[ae]?)? (?<title>(?:\p{L}+-)?\p{Ll}{3,})|(?<title>\p{L}[\p{L}.-]*(?:are|aren|ören|ör|chef|chefen|jurist|juristen|strateg|strategen|revisor|revisorn|värd|värden|sköterska|sköterskan|controller|controllern|konsult|konsulten|polis|polisen|ombud|ombudet|expert|experten))(?: här)?),?$/u
/** What stands behind a name, and is not what somebody is. */
export const noTitle =
  /^(?:hon|han|den|det|på|till|bara|endast|som|med|under|kommer|och|p|punkt|för|i|om|vid|ska|går|nu|idag|från kl|så|eller)(?!\p{L})/iu
/** What is called so, or is led to so, is a body and nobody. */
export const bodyNamed = /^(?:Region|Nationella|Svenska) /u
export const leadsBody = /(?<!\p{L})(?:från|hos|på)\s+$/iu
/** What begins a sentence with a capital letter, and no name. */
export const beginsCapital =
  /^(?:Till|Vid|På|Om|Under|Från|Inför|Hos|Efter|Före|När|Vi|Jag|Nu|Hej|Kan|Får|Tar|Bjud|Punkt|Gäst|Med|Som|Av|Det|Den|Att) /u
/** Reminders that are wanted again. */
export const wantsBack =
  /(?<!\p{L})(?:tillbaka|tillbaks|sätt\p{L}* på|slå\p{L}* på|starta\p{L}*)(?!\p{L}).{0,30}påminnelse|påminnelse\p{L}*.{0,20}(?<!\p{L})(?:tillbaka|tillbaks|igen|på igen)(?!\p{L})/iu
/** When one is reminded, or that one wants more of it: nothing that one chooses. */
export const otherLead =
  /(?<!\p{L})(?:(?:dagar|dar|dygn|veckor|vecka|timmar|timme|dag) (?:innan|före|i förväg|i förtid|tidigare)|(?:dagen|veckan|timmen|kvällen) (?:innan|före)|oftare|(?:påminn\p{L}*|påminnelse\p{L}*) (?:\p{L}+ ){0,3}(?:tidigare|på (?:morgon|kväll|eftermiddag)\p{L}*))(?!\p{L})/iu
/** A background that is told as one: who is told to write it stands before, or behind. */
export const backgrounds: readonly RegExp[] = [
  /^.*?(?:handlar (?:\p{L}+ ){0,2}om att|innebär att|går ut på att|innehåller att|säger att|det gäller att|är så att) (?<told>.+?)[,.]? (?:så |och )?(?:kan du |du får |du kan |snälla |gärna )?(?:skriv|skriva|lägg|lägga|ta|för|föra)(?: gärna)? (?:in |till |med )?(?:det|detta)(?!\p{L})[^.]*[.!]*$/isu,
  /(?<!\p{L})(?:bakgrund\p{L}*[^.!?]*? (?:att|:)|bakgrund\p{L}*[^.!?]*?(?:skriv\p{L}*|framgå\p{L}*|nämn\p{L}*|stå\p{L}*|står) att|(?:ska du|kan du|får du|gärna|och) (?:skriv|skriva|nämna|ta med|lägga till)(?: in)? att) (?<told>(?!det framgår att).+?)(?: så (?:att )?(?:alla|ni|man|folk|de) [^.]*)?[.!]*$/isu,
  /^(?:ang\p{L}*\.?|gällande|om|för|till) [^,]{2,60}, (?<told>.{8,}?),? (?:lägg|ta med|skriv in|för in|kan du lägga|det vore[^,.]*)(?: (?:det|detta|gärna|nog|bra))* (?:till|som|i) (?:bakgrund\p{L}*)[^.]*[.!]*$/isu,
  /^(?<told>.{8,}?),? (?:lägg|ta med|skriv in|för in|kan du lägga|det vore[^,.]*?)(?: (?:det|detta|gärna|nog|bra))* (?:till|som|i) (?:bakgrund\p{L}*)[^.]*[.!]*$/isu,
]
/** What wants no reminders, beside what wants them back. */
export const wantsNone =
  /(?<!\p{L})(?:inte|inga|ingen|ej|aldrig|sluta\p{L}*|slipp\p{L}*|stäng\p{L}* av|slå\p{L}* av)(?!\p{L})/iu
/** What wants reminders, or no pause, for a time. */
export const wantsThen =
  /(?<!\p{L})(?:fler|oftare|tätare|varje dag|vill (?:gärna )?(?:ha|få) (?:alla |mina )?påminnelse\p{L}*|pausa\p{L}* (?:inte|ej)|(?:inte|ingen) (?:ha |ta )?(?:någon )?paus\p{L}*)(?!\p{L})/iu
/** A substitute who is not sent. */
export const sendsNot = /(?<!\p{L})(?:skicka|skickar|sänder|sända) (?:inte|ej)(?!\p{L})/iu
export const ofSelf = /(?<!\p{L})(?:jag|ja|mig|min|mitt)(?!\p{L})/iu
/** A language that is not wished for. */
export const wantsNoChange =
  /(?<!\p{L})(?:(?:vill|ska|skall|skulle|behöver|byt|byta|byter|svara|skriv) inte|inte (?:ha |få |till |på )?(?:svar )?(?:på )?(?:engelska|svenska))(?!\p{L})/iu
/** What goes on, though it is said with the words of what does not. */
export const notStuck =
  /(?<!\p{L})(?:inte|ej|aldrig) (?:alls |längre |direkt )?(?:kört fast|kör fast|fastnat|fast|stilla|stoppat)(?!\p{L})/iu
/** Somebody else, or something, that is spoken of. */
export const ofThirdPerson = /(?<!\p{L})(?:han|hon|hen|hans|hennes|hens|dess|deras)(?!\p{L})/iu
/** Whoever speaks comes, whatever else is told. */
export const saysComing =
  /(?<!\p{L})jag (?:kommer|är med|deltar) (?:så ?klart|självklart|givetvis|absolut|gärna|förstås|naturligtvis|visst|ändå|säkert|definitivt|(?:med )?glädje)(?!\p{L})/iu
export const comesSurely =
  /(?<!\p{L})(?:(?:kan|kommer|deltar|är med)(?: komma| vara med| vara där)? (?:visst|ändå|trots allt)|(?:inget|ingenting|ingen)(?: \p{L}+){0,2} (?:hålla|hindra|stoppa) mig\p{L}*(?: borta)?)(?=\s*[.,!;]|\s*$)/iu
/** Somebody or something that is ill, or away: `revisorn är sjuk`. */
export const tellsOfNoun =
  /(?:^|[,.;:]\s*|\s(?:och|men|eftersom|för)\s)(?!(?:jag|ja|vi|det|allt)(?!\p{L}))(?:\p{L}+ )?\p{L}+ (?:är|blev|blir|ligger|har blivit) (?:\p{L}+ )?(?:sjuk\p{L}*|borta|bortrest\p{L}*|förhindrad\p{L}*|ledig\p{L}*|upptagen|upptagna)(?!\p{L})/iu
/** That one stays away, in so many words. */
export const saysAway =
  /(?<!\p{L})(?:(?:kommer|kan|hinner|deltar|är) (?:\p{L}+ )?(?:inte|ej)|missar|avstår|återbud|utan mig|får hoppa|står över)(?!\p{L})/iu
