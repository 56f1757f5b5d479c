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
  /^.*(?<!\p{L})(?:(?:i uppdrag|i uppgift|uppdraget|åtog sig|åtagit sig|åtar sig|tog på sig|tar på sig|ta på sig|ombads|lovade|utsågs) att) (?=\p{L})/iu
/** Until when, where no day says it. */
export const untilThen =
  /\s+(?:(?:innan|före|till|tills) (?:\p{L}+ )?\p{L}+ är slut|har (?:jag|vi) (?:\p{L}+ )?(?:inte|lovat)|(?:vet|minns)(?: (?:jag|vi))?(?: inte|$))(?!\p{L}).*$/iu
/** Between the names of those who do something together. */
export const joinsNames = /^(?:och|o|å|samt|plus|&|,|\/|\+)$/iu
/** Before the verb of a task: who does it, or what an infinitive stands behind. */
export const leadsTask = /^(?:jag|ja|du|vi|ni)$/u
export const leadsInfinitive = /^(?:ska|skall|maste|skulle|bor|kan|far|att)$/u
/** Behind them, and no verb of the task by itself. */
export const isLight =
  /^(?:ska|skall|maste|skulle|bor|kan|far|har|inte|ju|nog|ocksa|bli|blir|vara|ar|ha|tar|fick|lovar|behover|vill|jag|du|vi|ni|han|hon|gora(?= det))$/u
/** Whose a task is who is nobody of the group, where a sentence begins with them: `Utvecklingsgruppen tar fram …`. */
export const doer =
  /^(?<whose>(?:(?:alla|samtliga|de) )?(?:\p{L}+ )?(?!gruppen|arbetsutskottet)\p{L}*(?:gruppen|cheferna|nämnden|nämnderna|styrelsen|nätverket|utskottet|kommuner|kommunerna|kansliet|enheten|enheterna|förvaltningen|förvaltningarna|samordnarna|sekretariatet|föreningen|förbundet)) (?<does>\p{L}+)(?!\p{L})/iu
/** Nobody has the task yet. */
export const isNobodys =
  /(?<!\p{L})(?:vem (?:som|det|vet)|vet (?:inte|ej|int) vem|minns inte vem|oklart vem|vem [^.]{0,40}(?:inte|ej|oklart)|(?:ingen|utan) ansvarig)(?!\p{L})/iu
/** What somebody does. */
export const does = /^\p{L}{1,}(?:ar|er|or|ta|ga|se|la|ra|ka)$|^(?:tar|ser|gar|ta|se|gor|gora)$/u
/** Before somebody in a clause that tells when or why, and not what they are to do. */
export const beginsBeside = /^(?:innan|nar|som|medan|efter|eftersom|da|for|sedan|tills|om|an)$/u
/** Up to what the working committee is to do. */
export const committeeDoes =
  /^.*(?<!\p{L})(?:AU|arbetsutskottet) (?=(?:ska|skall|får|tar|ser|räknar|kollar|gör|undersöker|bjuder|skriver|lämnar)(?!\p{L}))/u
/** What points at what was said before. */
export const pointsBack = /^(?:detta|det|den|dem|dom|denna|dessa|detsamma)$/u
/** How sure whoever speaks is of it. */
export const doubts =
  /,? ?(?:(?:om|som) jag (?:hörde|minns|förstod|fattade|uppfattade|kommer ihåg|inte minns)|(?:tror|minns|har jag för mig|antar|gissar) jag)[^,.;]*/giu
/** A task that only points at what was asked before, and what that is: `vem som ringer värden, det får Karin göra`. */
export const doesThat = /^(?:göra|gör|ta|tar|fixa|fixar|sköta|sköter)(?: det| den| detta)?$/iu
export const whoDoes =
  /(?<!\p{L})vem som (?:ska |skulle |skall |kan )?(?<task>\p{L}+ [^,.;!?]{2,80})/iu
/** That it is to be put down, and of whom, before a task. */
export const putsDown =
  /^(?:skriva?|anteckna|notera|lägga till|få med|nämna) att (?:\p{Lu}\p{L}+ )+(?:(?:har|äger|ska|skulle|tar|tog|fick|får)(?: på sig(?: att)?| i uppdrag att| ansvar(?:et)? för)? )?/u
