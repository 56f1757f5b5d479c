/** What raises a matter right before its title: `väcka frågan om …`, `en punkt med rubriken …`, `prata om …`. */
export const raisesAbout =
  /(?<!\p{L})(?:(?:prata|pratar|tala|talar|snacka|snackar|resonera|informera|berätta|höra|veta|få höra|dryfta|samtala)(?: med (?:er|dig|ni|alla|varandra|gruppen|chefsgruppen))?(?: (?:lite|mer|kort|gärna|en stund|ihop|vidare|något|nåt))* (?:om|kring|runt)|(?:diskutera|dryfta|dryftar|avhandla|behandla|ta upp|lyfta|få upp)(?: (?:frågan om|lite|kort|gärna))*|(?:fråga|frågan|frågor|punkt|punkten|ärende|ärendet|sak|saken|grej|grejen|ämne|ämnet|tema|temat|diskussion|dragning|redogörelse|orientering|avstämning|information|info|tid|stund|ord|ngt|nåt|nånting|något|någonting|lite|mer)(?: (?:till|kort|lite|mer))* (?:om|kring|åt|angående|ang\.?|rörande|gällande|för|på temat|med namnet|med rubriken|med titeln|som heter|kallad|under rubriken|:)|(?:fråga|frågan|frågor|ärende|ärendet|förslag|önskemål|synpunkter|signaler|påstötningar) (?:från|ifrån|av|hos) (?:\p{L}+ ){1,3}?(?:om|kring|angående|rörande|gällande)|på (?:gång|tapeten|lut) (?:med|mä|me|kring|om)|nämligen) +(?=[\p{L}\p{N}”"“])/giu
/** A matter that is named as one, with its title behind the colon: `Ett ämne till nästa möte: …`. */
export const namesMatter =
  /^(?:[^:.!?]{0,40}(?<!\p{L}))?(?:ämne|sak|grej|punkt|fråga|ärende|förslag|tema|önskemål|idé|en till)(?!\p{L})[^:.!?]{0,50}(?<!\d):\s+(?=\p{L})/iu
/** No title begins with these, and none ends with them. */
export const noTitle =
  /^(?:det|den|de|dom|dem|detta|dessa|mig|oss|er|honom|henne|sådant|sånt|annat|något|nåt|allt|saken|frågan|jag|vi|nu|sen|sedan|där|här|nån|någon|nästa|mötet|varje|gång)$/
/** What ends a title behind `och`: another thought begins. */
export const beginsThought =
  /^(?:jag|ja|vi|man|ni|du|han|hon|det|dä|de|den|dom|så|sen|sedan|då|att|kan|ska|vill|bör|borde|har|är|gärna|en sak|också|helst|dessutom|eventuellt)$/
/** What is said of a matter beside its title, as a field is. */
export const tellsOfMatter =
  /^(?:(?:som|för|till|bara|ren|rent|en|ett|mest|typ|max|högst|ungefär|cirka|ca|runt|kanske|gärna|helst|endast|enbart|blir|räcker|bör|nog|alltså|asså|behövs) )*(?:info\p{L}*|diskussion\p{L}*|disk|beslut\p{L}*|diskutera|kännedom|orientering|min|minuter|(?!(?:19|20)\d\d(?!\d))\d+|kvart|halvtimme|timme)(?!\p{L})/iu
/** Words that hang at the end of a title and are none of it. */
export const hangs =
  /(?<![\s,])(?:[\s,]+(?:och|o|å|samt|ungefär|cirka|ca|typ|max|högst|runt|omkring|kanske|gärna|på|i|till|vid|den|det|om|för|med|som|en|ett|så|då|tack|bara|oxå|också|alltså|asså|ren|rent|nästa|kommande|mötet|inför|under|helst|gång|igen|nu|va))+$/iu
/** A verb in its finite form, or somebody who does something: what holds one with nothing that ties it to a noun is a sentence, and no title. */
export const finite =
  /^(?:jag|vi|man|ni|du|han|hon|dom|är|var|har|hade|ska|skall|skulle|kan|kunde|vill|ville|bör|borde|måste|får|fick|blir|blev|kommer|kom|går|gick|ligger|låg|står|stod|saknas|saknar|finns|fanns|behöver|behövde|tycker|tror|undrar|sitter|gör|gjorde|tar|tog|ser|vet|heter|drar|lär|brukar|önskar|föreslår|hoppas|platsar|lovar|räcker|verkar|känns|tänkte|tänker|upptages|upptas|tas|tages|lyfts|lyftes|diskuteras|föredras|föredrages|läggs|sätts|prövas|behandlas|avhandlas|dryftas)$/
/** What ties a clause to a noun, so that a verb behind it makes no sentence. */
export const ties =
  /^(?:som|att|när|om|hur|vad|vem|vilka|vilken|vilket|varför|där|medan|så|huruvida|eftersom)$/
/** What tells the bot what to do, at the beginning of what it is told about. */
export const tellsTo = /^(?:lägg|sätt|ta|skriv|för|anteckna|boka)$/
/** What tells the bot to put something up, before its title. */
export const putsIn =
  /^(?:kan du |snälla )?(?:kläm|klämma|stick|sticka|peta|trycka?|skjut|sätt|sätta|lägg|lägga|för|föra|skriv)(?: (?:gärna|också))? (?:in|upp|till|med|opp|på)(?: (?:en punkt|något))?(?: om)? (?=\p{L})/iu
/** What says that somebody is to be talked to, right before whom. */
export const talksTo =
  /(?<!\p{L})(?:samtala|prata|tala|snacka|träffas|mötas|sitta ner|ha (?:en )?(?:dialog|träff)|föra (?:en )?dialog) (?:\p{L}+ )?(?:med|ihop med|tillsammans med) $|(?<!\p{L})(?:träffa|möta|besöka|bjuda in) (?:hit )?$/iu
/** A verb at the end of a title, with what it led to cut away. */
export const leadsOff =
  /\s+(?:ska|skall|skulle|bör|borde|måste|kan|vill|behöver)(?: (?:också|även|nog|verkligen|ju))*$/iu
/** What wishes that the group did something, before what it is. */
export const opensWish =
  /^(?:(?:tänk|vore det inte bra|hur vore det|det vore fint|det vore bra) om )(?:vi|gruppen|man) (?:kunde|skulle kunna|kan|skulle|fick)(?: få)? (?=\p{L})/iu
