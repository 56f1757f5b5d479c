/** What gives a task to somebody, before what is to be done. */
export const givesTo =
  /^(?:(?:att|han|hon|du|jag|de|sig|ju|nog|också|gärna|i|på sig|på mig|(?:tar|tog)(?= (?:på (?:sig|mig|oss)|uppdrag))|åtog|åtar|uppdrag(?:et)?|till \p{L}+,|uppgift(?:en)?|ska|skall|skulle|får|fick|lova(?:r|de|t)?|måste|behöver|vill|kan|bör|har|ombeds|ombads|ansvarar för|sku va bra om nån|va bra om nån|vore (?:bra|fint) om (?:nån|någon)) )+(?=\p{L})/iu
/** What belongs to the verb before it. */
export const particles = /^(?:ihop|fram|upp|ut|over|in|ner|igang|runt|reda|tag|kontakt)$/u
/** A clause that begins so says whose the task is, or when. */
export const saysWhose = /^(?:han|hon|det|den|jag|du|har|klart|senast|ingen|dröjer|drojer)$/u
/** What leads to the day a task is due. */
export const leadsDay = /^(?:till|tills|senast|fore|innan|inan|inom|den|dag|kring|omkring|vid|pa)$/u
/** The working committee is asked, or is to do something. */
export const committee =
  /(?<!\p{L})(?:AU|au|arbetsutskottet)(?!\p{L}|:s| informerar|-punkt)(?=.*(?<!\p{L})(?:uppdrag|att|ska|skall|får|tar|ser|räknar|kollar|gör|undersöker)(?!\p{L}))|(?:uppdrag\p{L}*|(?<!\p{L})(?:till|på|ger|gav|åt|av)) (?:AU|au|arbetsutskottet)(?!\p{L}|:s)/u
/** Who answers for it, of several who do it. */
export const answers = /^(?:ansvarar|ansvarig|samordnar)$/u
/** What hands a task over, and what is said before it. */
export const handsOver =
  /^.*(?<!\p{L})(?:(?:i uppdrag|uppdraget|åtog sig|åtagit sig|åtar sig|tog på sig|tar på sig|ombads|lovade|utsågs) att) (?=\p{L})/iu
/** Until when, where no day says it. */
export const untilThen = /\s+(?:innan|före|till|tills) (?:\p{L}+ )?\p{L}+ är slut(?!\p{L}).*$/iu
