/** What a clause says or resembles, for whoever asks whether its words vouch for an act. */
export const vouching = {
  /** Another time than this: long ago, another meeting, or ever so often. */
  otherTimes:
    /(?<!\p{L})(?:förr?a gången|(?:förra|förrförra) (?:året|våren|sommaren|hösten|vintern|mötet|månaden)|i fjol|i (?:våras|somras|höstas|vintras)|häromåret|(?:för|sedan|sen) länge (?:sedan|sen)|sedan länge|(?:år|månader) (?:sedan|sen)|brukar|brukade|ibland|sällan|ofta|oftast|alltid|på (?:mån|tis|ons|tors|fre|lör|sön)dagar|(?:från|för) (?:19|20)\d\d|(?:redan|också|då|under|klart|gjort|beslutat|signerat) i (?:januari|februari|mars|april|maj|juni|juli|augusti))(?!\p{L})/iu,
  /** What was not so, or only might be. */
  supposed:
    /(?<!\p{L})(?:(?:hade|skulle|kunde|borde) (?:jag|vi|han|hon|de|man|\p{Lu}\p{L}+)|(?:jag|vi|han|hon|de|man|\p{Lu}\p{Ll}+) (?:borde|kunde|skulle (?:kunna|nog|gärna|ha|hellre)|hade (?!tänkt|en |ett )\p{L}+t)|tänk om)(?!\p{L})/u,
  /** Whoever speaks takes something back, or it is no longer needed, in so many words. */
  takesBackSaid:
    /(?:(?<=^|[.!,;:–\n]\s*|(?<!\p{L})(?:så|och|men|nu|alltså|att|kan|kunde|får|ska|vill|vi|jag|ja|du|ni|snälla|gärna|bara|måste|behöver|tänker|tänkte|vilja|kunna) )(?:(?:stryk|stryka|strunta|skit|glöm|glömma|skippa?|släpp|släppa|slopa|radera|kasta|slänga?|backa|makulera|återta|återkalla)(?!\p{L})|(?:dra|drar|ta|tar|lägg|lägga|plocka|plockar|lyft|lyfta) (?:\p{L}+ |f ?\d+ ){0,4}?(?:tillbaka|tillbaks|tebaks|tebax|tbx|tillbax|bort|hem|ner|ned|undan)(?! \p{L}+(?:en|et|na) (?:för|till|på|från|ur)(?!\p{L})))|(?<!\p{L})(?:jag|ja) (?:\p{L}+ )?(?:drar|tar|återtar|återkallar|backar|ångrar|stryker|släpper|skippar|slopar|avstår)|(?<!\p{L})(?:drar|tar|stryker|släpper|återtar|återkallar|ångrar) (?:jag|ja)(?!\p{L})|bort med (?:min|mitt|den|det|f ?\d)|(?:vill|behöver) (?:jag|vi|ni|du) (?:inte|ej|int)(?!\p{L})|(?:behövs|behöver) (?:inte|ej|int)(?!\p{L})(?! förrän| fler| mer| några)|(?<!\p{L})ångra(?:r|de|t) mig|utgår|återtas|återkallas|(?:inte|ej|int) (?:längre )?(?:aktuell\p{L}*|mogen|moget)(?! förrän)|överspela[dt]|inaktuell\p{L}*)/iu,
  /** Somebody else did it. */
  byOthers:
    /(?<!\p{L})\p{L}+(?:ad|at|[dt]|en|et|da|na) av (?!mig|mej|oss|allt|det|den|dem|en|ett|att|vad|sig|någon)\p{L}+|(?<!\p{L})av \p{L}{3,}(?:en|an|et|na)[\s.!]*$/iu,
  /** Another of its kind is spoken of. */
  otherOfKind:
    /(?<!\p{L})(?:(?:en|ett) ann?(?:an|at)|(?:något|nåt) annat|(?:en|sin|ett|sitt) (?:egen|eget)|liknande|gamla)(?!\p{L})/iu,
  /** That something was done, beside the words that say that it is: by whoever speaks, or of the thing itself. */
  didSaid:
    /(?<=^(?:har |nu |äntligen )?|[.!,;:–\n]\s*(?:har |nu |äntligen )?|(?<!\p{L})(?:jag|ja|vi)(?: (?:har|nu|just|precis|äntligen|redan))* |(?<!\p{L})(?:är|ä|ar|e|blev|ligger|blivit|vart|och) (?:nu |numera |redan |äntligen )?)(?:fixa[dt]|fixade|ordna[dt]|ordnade|skicka[dt]|skickade|utskicka[dt]|ute|iväg|skrivi?t|skrev|ring[tde]+|prata[dt]?|pratade|talade?t?|mejla\p{L}*|maila\p{L}*|bjudit|bjöd|inbjuden|inbjudna|boka\p{L}*|kolla\p{L}*|löst|lämna[dt]|lämnade|hållit|genomför[dt]|publicera[dt]|klar\p{L}*|klubba[dt]|tackat|uppe|levererat?|träffa\p{L}*|hört|haft|hade|fått|påskriv\p{L}*|signera\p{L}*|utred[dt]|inlämna\p{L}*|slutför[dt]|utför[dt]|uppkolla[dt]|vidtala[dt]|översän[dt]|nådd|nått|skriven|ringd|levererad|avsluta[dt]|avför[dt]|kontakta[dt]|utagera[dt]|lade|lagt|tog)(?!\p{L})|ur världen|en sak mindre|gått ut till|i brevlådan|(?<!\p{L})(?:hölls|genomfördes|skickades|bokades|bjöds|blev av)(?!\p{L})|[✅☑✔]|stryk|prick\p{L}* av|kryss\p{L}*|tackat (?:ja|nej)|(?<!\p{L})(?:mejla|maila|skicka|fixa|ordna|boka|kolla|lämna|prata|tala|löste|skrev|ringde|bjöd|tog)\p{L}* (?:jag|ja|vi)(?!\p{L})|(?<!\p{L})(?:har|fick) jag (?:\p{L}+ )?(?:prata\p{L}*|ringt|skickat|skrivit|fixat|kollat|gjort|bjudit)/iu,
  /** Whoever speaks comes with something, to something, or otherwise than to a meeting. */
  comesElse:
    /(?<!\p{L})(?:jag|ja) (?:kommer|kom) (?:\p{L}+ )?(?:åt|fram till|ihåg|ihop|överens|undan|från|in i|ut med|att|på (?:vad|hur|varför|en idé)|med (?:ett|en|nya|några|förslag\p{L}*|idé\p{L}*|underlag\p{L}*|synpunkter))(?!\p{L})/iu,
  /** That one comes, without whoever speaks being named. */
  comesBare:
    /(?<=^|[.!,;:–\n]\s*|(?<!\p{L})(?:men|så|och|ja|jo|japp|jodå|ok|okej|nu|tack|då) )(?:(?:kommer|kom|dyker upp|deltar|ansluter|närvarar|tänker (?:komma|vara med|delta)|hinner|hänger (?:med|på)|är med|e me|är där|är framme|sitter (?:med|redan)|(?:skriv|sätt|he) upp mig|tackar ja|självklart|absolut|såklart|givetvis)(?!\p{L})(?! (?:inte|ej|int|aldrig|åt|ihåg)(?!\p{L}))|(?:ja|jo|japp|jodå|jajamän|jajamensan|ok|okej)(?:[\s.!👍]*$| (?:tack|till|för|visst|gärna)(?!\p{L})))|(?<!\p{L})(?:funkar|fungerar|passar|går) (?:\p{L}+ )?(?:bra|fint|utmärkt|mig|för mig|för min del)(?!\p{L})|(?<!\p{L})(?:funkar|fungerar)[\s.!]*$|(?<!\p{L})(?:kommer|deltar|är) (?:jag|ja)(?! (?:inte|ej|int)(?!\p{L}))(?!\p{L})|(?<!\p{L})(?:jag|ja) (?:kan|hinner|ska|tänker|vill|får) (?:\p{L}+ ){0,3}(?:komma|vara med|va med|delta|närvara|sitta med|koppla upp|visst)(?!\p{L})|(?<!\p{L})kan (?:komma|vara med|va med|delta|visst)(?!\p{L})|hinner (?:till|fram)|ser fram emot|mig har ni|räkna med|e ja me(?!\p{L})|att jag (?:deltar|kommer|är med)(?! (?:inte|ej))(?!\p{L})|[✅👍]|ja(?= tack)|(?<=: )ja(?!\p{L})/iu,
  fitsBadly:
    /(?<!\p{L})(?:passar|funkar|fungerar) (?:\p{L}+ ){0,2}(?:dåligt|illa|uselt|sådär)(?!\p{L})/iu,
  /** Whoever speaks, by a word of their own. */
  ofOneself: /(?<!\p{L})(?:jag|ja|je|mig|mej|min|mitt|mina|vi|oss)(?!\p{L})/iu,
  /** A clause that begins with a thing: what stands in it is told of that. */
  beginsWithThing:
    /^\s*(?:(?:men|och|så|sen|för|att|då) )*(?:(?:min|mitt|mina|vår|vårt|ett|en) )?(?!redan|sedan|innan|annan|utan|kan |man |den |början|starten|slutet|morgon|förmidda|timmen|halvtimmen)(?:\p{L}{3,}(?:en|et|an|na)|\p{L}*(?:tåg|buss|flyg|möte|lokal))(?!\p{L})(?! \p{L}+ (?:jag|ja|vi)(?!\p{L}))/iu,
  /** What somebody has until a time, which is no time they go. */
  hasUntil:
    /(?<!\p{L})(?:har|hade|fick) (?!att |bara|möjlighet)(?:\p{L}+ ){1,3}?till(?! mötet)(?!\p{L})/iu,
  /** Somebody is away, or a thing moves elsewhere, which by itself puts nothing off. */
  elseAway:
    /(?<!\p{L})(?:(?:har|tar) (?:\p{L}+ )?(?:semester|\p{L}*stängt|\p{L}*ledigt)|(?:är )?på semester|flyttar till (?:ny|nya|nytt|en|ett|andra))(?!\p{L})/iu,
  asksForMore:
    /(?<!\p{L})(?:behöver|vill|skjut\p{L}*|förläng\p{L}*|flytta (?:fram|den|det)|mer tid|till på mig|flytta (?:mitt|min)|får bli|mitt uppdrag|hinner|så (?:jag|det|säg|vi)|kan (?:jag|vi)|får (?:jag|vi))(?!\p{L})/iu,
  /** Nothing moves, in whatever words. */
  standsStill:
    /(?<!\p{L})(?:inte|int|ej|inga|ingen|inget|ingenting|aldrig|utan|fast|fastnat|kör\p{L}*|stop\p{L}*|tvärstopp|still|stilla|stå|hind\p{L}*|väntar|inväntan|avvaktan|problem|väggen|strand\p{L}*|låst|förrän|stampar|nere|nej|ingenstans|vägrar|blockera\p{L}*|varken|slut|strul\p{L}*|krång\p{L}*|svår\p{L}*)(?!\p{L})/iu,
  /** Whose something is, or that it is with the wrong person. */
  wrongPerson:
    /(?<!\p{L})(?:inte|int|ej|icke|aldrig|inget|ingen|nej|nä|fel|varför|hur|bland\p{L}*|förväxl\p{L}*|missförst\p{L}*|misstag\p{L}*|någon annan|nån annan|andra|slutar|borde|tillhör|hör till|ligger (?:på|hos|väl)|(?:är|det) (?:\p{Lu}\p{L}+s|hans|hennes))(?!\p{L})/iu,
  /** A length that is of something else than of a matter: `15 minuter att koppla in`, `40 minuter i veckan`. */
  lengthOfElse:
    /(?<!\p{L})(?:(?:minut\p{L}*|min|timm\p{L}*|kvart\p{L}*) (?:att|i (?:veckan|månaden|timmen)|om (?:dagen|året|dygnet))|i snitt|i genomsnitt|per \p{L}+)(?!\p{L})/iu,
  /** Of whom it is to decide: `ett beslut för regionen`. */
  decisionOfOthers:
    /(?<!\p{L})är (?:ett |en )?(?:beslut|fråga) (?:för|hos) (?!oss|gruppen)\p{L}+/iu,
  /** That somebody would not, right behind their name. */
  wouldNot: /^\s*\p{L}+ (?:\p{L}+ )?(?:inte|int|ej|aldrig)(?!\p{L})/iu,
  /** Somebody of one's own is spoken of: `min kollega`, `mina barn`. */
  ofSomebody:
    /(?<!\p{L})(?:min|mina|vår|våra|en) (?:kolleg|chef|barn|son|dotter|fru|man|sambo|mamma|pappa|syster|bror|granne|vän|medarbetar|personal)\p{L}*/iu,
  /** That one stays away, beside the words that say so plainly. */
  awayBare:
    /(?<!\p{L})(?:f[öå]rhinder|tackar nej|avstå|hoppar (?:över|av)|(?:måste|får|jag) stå över|vabb\p{L}*|stannar hemma|blir kvar|saknas|inte den här gången|annat inbokat|kom(?:mer)? (?:alltså )?(?:int|inte)|blir int|blir (?:inget|ingen) \p{L}+|(?:får|det) bli(?:r)? (?:ett )?nej|ser ni inte|får klara er|går bort|anmäl\p{L}* (?:mig|från)|(?:jag )?är (?:\p{L}+ ){1,6}hela (?:den )?veck\p{L}*|hela v(?:ecka)? ?\d+|den veckan)(?!\p{L})|^(?:nej|nä)[\s,]|så (?:nej|nä)(?!\p{L})|[🤒🤧]/iu,
  /** Only a part of it is missed. */
  missesPart:
    /(?<!\p{L})(?:inte|int|ej) (?:\p{L}+ ){0,3}(?:i tid|i början|från (?:start|början)|hela (?:tiden|mötet|dagen|förmiddagen)|till slutet?)(?!\p{L})/iu,
  /** That one was ill, or is no more. */
  illNoMore:
    /(?<!\p{L})(?:(?:har varit|var|hade) (?:\p{L}+ )?(?:sjuk|förkyld|krasslig|dålig|feber|migrän)|men (?:jag )?(?:\p{L}+ ){0,2}(?:klarar|går över|bättre|frisk\p{L}*|kommer))(?!\p{L})/iu,
  /** Somebody else is ill, by the first words: `min son är sjuk`. */
  illOther:
    /^(?:(?:min|mina|vår|halva|hela) )?(?!jag|ja|je|är|blev|ligger)\p{L}{3,} (?:är|e|har|blev|ligger) (?:\p{L}+ )?(?:sjuk\p{L}*|förkyld\p{L}*|hög feber|feber|influensa\p{L}*)[\s.!]*$/iu,
  /** What somebody speaks, and nobody wishes for. */
  speaksLanguage:
    /(?<!\p{L})(?:pratar|talar|kan|läser|förstår) (?:\p{L}+ )?(?:engelska|svenska)(?!\p{L})[\s.!]*$/iu,
  /** The item comes later, or has been. */
  itemLater: /(?<!\p{L})(?:efter|senare|innan|före|när)(?!\p{L})/iu,
  /** Others together with whoever speaks: `Martin och jag`, `varken jag eller Lena`, `vi kommer alla`. */
  withOthers:
    /(?<!\p{L})(?:\p{Lu}\p{L}+ (?:och|eller|&) (?:jag|ja)|(?:jag|ja) (?:och|eller|&) \p{Lu}\p{L}+|(?:ingen|båda|alla) (?:av|från) oss|vi (?:kommer|är|deltar) (?:\p{L}+ )?(?:alla|båda|bägge|allihop))(?!\p{L})/u,
  /** Where people talk to each other, whoever is greeted so is not the bot. */
  meetsOthers: /(?<!\p{L})(?:vi ses|ses (?:på|då|där)|allihop)(?!\p{L})/iu,
  /** Something else that one cannot do: `jag kan inte öppna kallelsen`. */
  cannotElse:
    /(?<!\p{L})(?:jag|ja) (?:kan|hinner|kommer) (?:inte|ej|int) (?!komma|va|vara|delta|närvara|medverka|på|den|till|i|tyvärr|då|alls|heller|ändå|gå|sitta|koppla|med)\p{L}+/iu,
  /** What somebody says, thinks or wishes, and nobody told to be so. */
  thought:
    /(?<!\p{L})(?:tror|trodde|önskar|drömde|undrar|hoppas|påstår|enligt|(?:säger|sade|sa|hälsar|lovade|vill|ville|tycker) (?:att|de|dom|han|hon|hen|\p{Lu}\p{L}+)|(?:\p{Lu}\p{L}+|han|hon|de|dom|chefen) (?:säger|sa|sade|hälsar|lovade|vill|ville|tycker)(?! ja| nej))(?!\p{L})/u,
  /** Clear is said of how something is, or that it is so: `klart sämre`, `det är klart att`. */
  clearlySaid:
    /(?<!\p{L})(?:klart (?:att|\p{L}+re|dåligt|bra|bäst|viktig\p{L}*)|klar(?:a|t)? (?:över|för|med (?!det|den|u\d|mitt|min))|färdigförhandla\p{L}*)(?!\p{L})/iu,
  /** What is not one's own to like or to do, and no task: `inte min favorit`. */
  notMineElse:
    /(?<!\p{L})inte (?:min|mitt|mina) (?!uppgift|uppdrag|sak|grej|punkt|bit|bord|ansvar|längre|alls|utan|det|den|jobb|längre|u\d|för)\p{L}+/iu,
  /** Somebody helps, or does a part of it. */
  helps: /(?<!\p{L})(?:hjälp\p{L}*|ihop|tillsammans|gemensamt)(?!\p{L})/iu,
  /** One is away, or wants no reminders for a time. */
  pausesSaid:
    /(?<!\p{L})(?:paus\p{L}*|ledig\p{L}*|\p{L}*ledighet|semester\p{L}*|borta|bortrest|res(?:er|a|an)|utomlands|ute|sjukskriv\p{L}*|stör\p{L}*|påmin\p{L}*|tyst\p{L}*|lämna mig|låt mig|i fred|tjat\p{L}*|vila|ro|vab\p{L}*|notiser|pling|höra|håll inne|tjänstledig\p{L}*|föräldra\p{L}*|hör av|inget mer|frånvarande|kontakta|skicka|stäng\p{L}*)(?!\p{L})/iu,
  wasAway:
    /(?<!\p{L})(?:jag|ja|vi) (?:var|har varit|hade) (?:\p{L}+ )?(?:ledig\p{L}*|borta|semester|bortrest)/iu,
  /** Somebody stands in for whoever speaks. */
  standsInSaid:
    /(?<!\p{L})(?:ersätt\p{L}*|(?:för|åt) mig|(?:för|åt) mej|mitt ställe|i ?stället|vikari\p{L}*|hoppar in|rycker in|kliver in|går in|skicka\p{L}*|sänder|representera\p{L}*|min plats|min stol|min räkning|vägnar|tar över|byter|täcker upp|kommer|går|sitter med|får gå|deltar|företräd\p{L}*|träd\p{L}* in|min (?:talan|del)|mitt stalle|ställföreträdar\p{L}*|räkna in|får det bli|hoppat in|utse\p{L}*)(?!\p{L})/iu,
  ofMyRoom: /(?<!\p{L})(?:mitt|min) (?:rum|gamla|chef|kollega på)(?!\p{L})/iu,
  /** What asks to be answered in a language. */
  asksLanguage:
    /(?<!\p{L})(?:mig|mej|jag|svara|skriv\p{L}*|prata|byt|byta|ta det|kan du|vill|tack|snälla|mitt|hellre)(?!\p{L})/iu,
  /** Words beside what is said of coming, staying away, or going at an hour, without accents. */
  besideComing:
    /^(?:mig|mej|ja|jo|varken|eller|bade|nej|tvungen|mojlig\w*|na|nu|er|ni|oss|dar|anda|sen|kommer|komma|kom|med|e|ar|va|vara|blir|bli|tyvarr|dessvarre|far|fa|maste|ska|skall|vill|kan|kunde|skulle|hinner|hinna|gar|ga|gick|aker|aka|drar|dra|sticker|sticka|lamnar|lamna|springa|smita|kila|hoppa\w*|ansluter|ansluta|anlander|dyker|deltar|delta|deltagande|narvarar|narvara|medverka\w*|sitter|sitta|star|stanna\w*|hanger|tackar|tacka|skriv|satt|upp|ner|bort|over|av|till|tills|fran|fram|framme|inne|hemma|hem|i?vag|vidare|hos|har|oktober|november|gang|gangen|hela|halva|forsta|sista|delen|del|borjan|start|starten|slut|slutet|morgon|morgonen|formiddag|formiddagen|dag|dagen|dagens|veckan|klockan|kl|vid|runt|ungefar|cirka|ca|typ|forst|bara|endast|tidigast|senast|efter|fore|innan|forran|darefter|sedan|redan|tidigare|senare|sent|sena|lite|nog|kanske|garna|sjalvklart|givetvis|absolut|definitivt|faktiskt|visst|ju|val|trots|allt|alla|alltsa|rakna|forhinder|forhindrad|aterbud|avsta\w*|avboj\w*|utebli\w*|frånvarande|franvarande|lank|lanken|teams|via|telefon|distans|digitalt|skarm|lansgarden|motet|mote|sammantradet|kallelsen|bra|fint|utmarkt|funkar|fungerar|passar|ok|okej|plats|bokat|tid|punkt|punkten|fikat|kaffet|fika|kaffe|lunch|lunchen|utan|inte|int|ej|hor|halsa|ikvall|sjuk|sjukskriven|feber|vabb\w*|annat|samma|missar|missa|tyvarr|dubbelbokad|dubbelbokat|krockar|krock|upptagen|ledig|kurs|semester|resa|konferens|mojlighet|mojligt|inget|ingen|o|a|hej|tack|sorry|kvar|saklart|japp|joda|jajaman|forstas|naturligtvis|listan|tisda|denna|sida|min|kora|klart|klarar?|timme\w*|timma\w*|halvtimme\w*|kvart\w*|minut\w*|nasta|det|den|de)$/u,
  /** It changes hands, whatever else is told of who has it then. */
  changesHands:
    /(?<!\p{L})(?:över\p{L}*|i ?stället|(?:från|fr|av|än) (?:mig|mej|jag)|inte (?:jag|min|mitt|längre)|(?:kommit|kom|är) överens|lovat|lämna\p{L}*|lägg\p{L}*|flytta\p{L}*|ärver|hamnade|skriv\p{L}*|sätt\p{L}*|(?:på|till|hos) \p{Lu}\p{L}+|får \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:tar|får|gör|sköter|fixar|kör) (?:det|den|hand om|resten|allt|mitt|min|mina|u ?\d|\p{L}+planen|över))(?!\p{L})/u,
  /** Words beside what is said of handing something on, without accents. */
  besideHanding:
    /^(?:tar|ta|tog|mig|mej|far|fick|gar|gor|gora|ligger|vid|ju|efter|jobb|jobbet|slutar|slutat|numera|skulle|ska|skall|borde|hos|ja|nu|sjuk|ledig|uppgift\w*|uppdrag\w*|battre|ansvarig|ansvarar|sagt|ordnar|tack)$/u,
  /** The same beside what is said of a matter that is put forward. */
  besideMatter:
    /^(?:behov\w*|racker|gott|snarare|realistisk\w*|tidsatgang\w*|underskattat|klarar|tanker|efter|minut\w*|halvtimm\w*|timm\w*|kvart\w*|tid|bli|blir|ska|skall|far|fa|kan|kunna|kravs|kraver|korta\w*|forlang\w*|andra|andras|oka|minska|satt|satta|skriv|lagg|gor|gora|mot\w*|mote|motet|ta|tas|tar|lyft\w*|flytta\w*|skjut\w*|vanta|spara|nasta|efter|darpa|min|mitt|lar|bor|borde|vill|ha|punkt\w*|fraga\w*|forslag\w*|arende\w*|beslut\w*|information\w*|info|diskussion\w*|typ|som|foredra\w*|presentera\w*|drar|dra|haller|halla|berattar|i?stallet|bara|endast|nog|lite|langre|kortare|mer|mindre|an|men|tror|tycker|forst|tack|snalla|hellre|egentligen|om|snarare|till|november|oktober|decembermotet|novembermotet|oktobermotet|ej|inte|int|passar|battre|senare|hinner|hinns|dubbelt|max|minst|ungefar|cirka|inom|i?genom|for|kort|knappt|optimistisk\w*|upp|hor|hemma)$/u,
  /** Behind it stands why, or what comes then. */
  opensReason:
    /[\s,](?:pga\.?|p\.g\.a\.?|på grund av|till följd av|med anledning av|för (?:jag|vi|att|det|min|mitt|här)|då (?:jag|vi|min|det)|eftersom|trots|sen|sedan|därefter|om (?:det|du|ni|inte)|som (?:jag|vanligt)|fast|är på|det är|jag (?:har|är|ska|måste|blev|fick)|vi har|har|på (?:grund|väg))(?!\p{L})/iu,
  /** The hour is told, and nobody who comes or goes then. */
  tellsOfClock: /(?<!\p{L})klockan (?:är|var|närmar)|är klockan(?!\p{L})/iu,
}
