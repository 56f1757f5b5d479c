/** Words that tell of coming later than the meeting begins, without accents. */
export const comesLater =
  /\b(?:sen|sent|senare|forsenad|forsenade|efter|(?:min|minuter|timme|timma|kvart) in)\b/
/** Right before a length: counted from now. */
export const fromNow = /\b(?:om|inom)(?: en| ett| ca| cirka| typ| ungefar)*$/
/** Before a time: who is not there from then on. */
export const awayFrom = /\b(?:borta|franvarande|ledig|inte med|inte kvar) (?:\w+ )*(?:efter|fran)$/
/** Who is there in whose place, where a sentence says no more. */
export const standsIn =
  /^(?<name>\p{L}+(?: \p{L}+)?) (?:ersätter|(?:(?:är|sitter|satt) (?:här|med|in)|sitter|går in|hoppar in|kommer|vikarierar)(?: idag| i dag)? (?:för|åt|i ?stället för)) (?<member>\p{L}+(?: \p{L}+)?)(?: idag| i dag)?[.!]*$/iu
/** Before a length: who is held up on the way, counted from now. Without accents. */
export const heldUp =
  /\b(?:fast (?:i|bakom|pa)|fastnat|fastna|bakom en|star still|star stilla|i ko|i bilko|punka|punktering|trafiken|hittar ingen parkering|parkering\w*)\b/
/** Whoever speaks goes now, while the meeting goes on. */
export const goesNow =
  /(?:(?:^|[,.!?;:–-]\s*|(?<!\p{L})(?:men|och|så|tyvärr|nu|sorry) |(?<!\p{L})(?:jag|ja)(?: (?!inte|ej)\p{L}+){0,3}? )(?:måste|får|behöver|tvungen att|tvungen|nödgas|föranlåten att|ska|skall|vill)(?: (?:jag|ja|tyvärr|nu|genast|också|redan|akut|visst|strax|nog))* (?:hoppa av|droppa av|lämna|gå|dra|sticka|kila|avvika|bryta upp|springa|rusa|åka|avlägsna mig|hem|iväg|i väg|till jobbet|till tåget)|(?<!\p{L})(?:jag|ja) (?:tyvärr |nu )?(?:hoppar av|droppar av|lämnar|avviker|drar|sticker|kilar))(?! (?:\p{L}+ )?(?:ordet|över|klubban|frågan|vidare|in|igenom|upp|fram|över|nästa|punkt\p{L}*|med på|U\d))(?!\p{L})/iu
/** Of that, who is soon back. */
export const soonBack =
  /(?<!\p{L})(?:(?:är |kommer )?(?:strax |snart )?tillbaka|snart (?:igen|åter)|(?:är |blir )?borta (?:i |en |ett )?(?:\d+|\p{L}+) (?:min\p{L}*|kvart|stund)|kommer igen|återkommer|en (?:liten )?stund|ett par minuter)(?!\p{L})/iu
/** Of that, who goes sooner than the end and says not when, or who speaks of another day. */
export const goesOtherwise = /(?<!\p{L})(?:tidigare|i ?morgon|sedan|sen|efter mötet)(?!\p{L})/iu
/** Whoever speaks is here, and is not among those who are. */
export const amHere =
  /(?<!\p{L})(?:jag|ja) (?:är|va|var|har varit|har suttit|satt|sitter)(?: (?:ju|visst|faktiskt|redan|också|här|alltså|hela tiden))* (?:här|med|på plats|inne|uppkopplad|närvarande)(?! (?:på|om|i)(?!\p{L}))(?!\p{L})/iu
export const missedMe =
  /(?<!\p{L})(?:glömde|glömt|missa(?:de|t)|hoppade över|saknas jag|bocka\p{L}* (?:in|av)|prick\p{L}* (?:in|av)|jag (?:saknas|står inte|är inte med på listan))(?!\p{L})/iu
/** The meeting rests for a while, and is not over. */
export const pauses =
  /(?<!\p{L})(?:ajourner\p{L}*|(?:fika|kaffe|ben|mat|lunch|mikro|rök)?paus(?:ar|en|as)?|(?:fika|kaffe|lunch|mat)?rast(?:en)?|bensträckare?|tar (?:en )?(?:fika|lunch)|bryter för (?:lunch|fika|kaffe|mat|en stund))(?!\p{L})/iu
/** Of that, what is told of it afterwards, to be put down. */
export const adjourns = /(?<!\p{L})(?:ajournerades|återupptogs)(?!\p{L})/iu
/** What ends it all the same, or puts an item off. */
export const endsAllTheSame =
  /(?<!\p{L})(?:avsluta\p{L}*|slut(?:a|ar|at)?|påminn\p{L}*|veck\p{L}*|semester|frågan|ärendet|punkten|bordl\p{L}*)(?!\p{L})/iu
/** Who is told of as here, or as away, where the list says it: `det står att Peter är här men …`. */
export const listSays =
  /(?<!\p{L})(?:(?:det )?(?:står|stod) (?:att|som|upp|med)|(?:har|är) (?:\p{L}+ )?(?:skrivit|skriven|satt|fått|bockat|bockad|prickat|markerat|markerad|registrerad|antecknat|antecknad|uppskriven|inprickad|listad|noterad)|listan säger)(?!\p{L})/iu
/** Somebody is taken off the list of those who are there. */
export const takesOff =
  /(?<!\p{L})(?:ta bort|stryk|stryka|plocka bort|ta ner|avför) \p{L}+(?: \p{L}+)? (?:från|ur) (?:närvaro\p{L}*|listan|de närvarande|uppropet)(?!\p{L})/iu
export const isHereNow =
  /(?<!\p{L})(?:(?:är|sitter|var|kom|dök upp|står)(?: (?:ju|visst|faktiskt|nog|redan))* (?:här|med|på plats|inne|närvarande|framför mig|bredvid mig)|kom faktiskt|kom ju|dök visst upp)(?!\p{L})/iu
export const isAwayNow =
  /(?<!\p{L})(?:(?:är|var|sitter|kom|kommer|syns|dök|deltar)(?: (?:det|han|hon))?(?: (?:han|hon|ju|visst|alls|faktiskt))* (?:inte|aldrig|int|ej)|aldrig (?:kom|dök|varit|synts)|inte (?:är|var|kom|dök|varit|kommit|synts)|(?:är|var)(?: (?:ju|visst|faktiskt))* (?:sjuk|hemma|borta|frånvarande|på semester|någon annanstans)|saknas)(?!\p{L})/iu
/** Where what the list says ends, and what is so begins. */
export const butSo =
  /(?<!\p{L})(?:men|fast(?:än)?|trots att|ändå|dock|i själva verket|egentligen)(?!\p{L})/iu
/** Who leaves the room, and not the meeting, where they are soon back. */
export const stepsOut =
  /(?<!\p{L})(?:(?:ta|tar|svara(?: i| på)?|besvara) (?:ett |en |i )?(?:\p{L}*samtal|telefon\p{L}*)|(?:gå|går|kliver|kliva|springer|springa|slinker) (?:ut|iväg|undan))(?!\p{L})/iu
/** Right before a time: who left then. Without accents. */
export const leftAt =
  /\b(?:lamna\w* (?:oss|er|motet|rummet)|avvek|avvikit|smet|stack|tackade for sig|gick hem|akte hem)\b(?: (?!kom|in\b|tillbaka|kommer)\w+)*$/
/** Who is told as missing, and whether they are all who are. */
export const isMissing =
  /(?<!\p{L})(?:saknas|saknar vi|fattas|är (?:inte|ej) (?:här|med|på plats)|är borta|är frånvarande|uteblev\p{L}*)(?!\p{L})/iu
export const onlyThese = /(?<!\p{L})(?:bara|endast|enbart|det är bara)(?= \p{Lu})/u
/** All are spoken of, or only some. */
export const isAll =
  /(?<!\p{L})(?:alla|samtliga|allihop|fulltalig\p{L}*|bara|endast|enbart)(?!\p{L})/iu
/** Right before an hour: who comes or goes then. Without accents. */
export const comesOrGoes =
  /^(?:gick|gar|ga|lamnade|lamnar|stack|drog|drar|avvek|kom|kommer|anslot|ansluter|anlande|kl|klockan|vid|fran|till)$/
