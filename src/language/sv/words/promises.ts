/**
 * Patterns of what gives away that something is promised, whose it is, and that somebody is asked to do something. Phrases are those of
 * real minutes: ”Frågan tas vidare till HSLG”, ”Detta tas vidare”, ”Frågan återkommer senare möte”, ”Beslut behöver fattas i maj”, ”detta
 * kommer att vara på plats till nästa mötestillfälle”, ”På nästa träff är en dialog om arbetssättet”, ”inbjudan kommer inom kort”, ”Ett
 * besök ska också genomföras”. A blank stands for one or more.
 */
/** Up to so many words in between. */
const few = (count: number): string => String.raw`(?: [\p{L}\p{N}-]+){0,${count}} `

/** A matter by its name, and one only pointed at. */
const named = String.raw`(?:sak)?frågan|frågorna|frågeställningen|ärendet|ärendena|punkten|detta|underlaget|underlagen|förslaget|resultatet|synpunkter(?:na)?|diskussionen|dialogen|medskicken|idén|skrivelsen`
/** What is done with a matter, in the present tense: it is said of what is to come where a time stands beside it. */
const done = String.raw`redovisar|presenterar|rapporterar|informerar|lämnar|meddelar|deltar|görs|sker|hålls|tas|ges|skickas|sänds|mejlas|presenteras|redovisas|behandlas|diskuteras|lyfts|genomförs|startas?|startar|påbörjas?|börjar|inleds|bjuds|inbjuds|bokas|kallas|kallar|samlas|träffas|besöks|lämnas|läggs|publiceras|fastställs|beslutas|fattas|utvärderas|revideras|uppdateras|utses|tillsätts|planeras|förbereds|bereds|färdigställs|införs|anordnas|rapporteras|sammanställs|kompletteras|stäms|följs|möts|ses|kommer|delas|distribueras|informeras|prövas|testas|provas|utreds|kartläggs`
/** What somebody does once the meeting is over, in the present tense; what is done in the room (föredrar, redovisar, lyfter) is not here. */
const acts = String.raw`(?:rapporterar|redovisar|skickar|lämnar|träffas)${few(5)}varje (?:vecka|månad|möte|kvartal|\p{L}+dag)|tar upp${few(4)}(?:med|hos)|tar fram|tar med(?: sig)?|tar(?: fortsatt)? kontakt|tar på sig|tar över|tar hand om|tar reda på|tar fortsatt|skickar|sänder|me?jlar|mailar|bjuder in|kallar|sammankallar|bokar|sammanställer|ser över|undersöker|utreder|kartlägger|kollar|stämmer av|återrapporterar|delrapporterar|förbereder|bereder|kontaktar|hör av sig|hör sig för|hör med|hör efter|förhör sig|för frågan|reviderar|uppdaterar|ordnar|fixar|planerar|följer upp|fortsätter|ansvarar för att|ser till att|återkommer|skriver|formulerar|utformar|utser|väljer ut|nominerar|anmäler|förankrar|lägger (?:fram|upp|till|ut|in)|lämnar (?:in|förslag|ett förslag|synpunkter|underlag|besked|över|ut)|håller i|håller koll|håller kontakten|samordnar|avvaktar|begär in|inhämtar|hämtar in|beställer|publicerar|svarar (?:senast|inom|före|innan|till)|svarar (?:brukar|pensionärs|anhörig)?(?:rådet|styrelsen|nämnden|myndigheten|den som)|svarar för(?! (?:\d|hälften|en tredjedel|majoriteten|merparten))|rapporterar (?:direkt |skriftligt )?till|tittar (?:närmare )?på|tittar vidare|funderar vidare|delar ut|sprider|informerar (?:vidare|hemma|sina?|respektive)|går ut med|jobbar (?:vidare|fram)|arbetar (?:vidare|fram)|inkommer|besvarar|remitterar|överlämnar|upprättar|omarbetar|färdigställer|justerar texten|tillsätter|bildar|träffas|möts igen|ses igen|läser in sig|tänker igenom|tar (?:det |ett )?(?:första|nästa) steget?|tar sig an|delar med (?:oss|sig|alla|gruppen)|skissar|framför (?:detta|det|frågan|synpunkterna)|delar (?:rapporten|underlaget|materialet|länken|presentationen|dokumentet|filen)|svarar(?=\.?$)|svarar (?:dem|henne|honom|på (?:den|det|brevet|remissen|enkäten))|tar (?:det|den|dem|frågan) (?:med|till|på)|väntar in|(?<=vi )(?:frågar|testar|provar|prövar)`
/** The same, where who does it is unsaid. */
const passed = String.raw`(?:efter)?söks|utlyses|annonseras|bestäms|sätts|väljs|görs (?:i ordning|om)|sprids|köps in|hyrs in|lånas|skrivs av|tillställs|expedieras|tillskrivs|avges|inges|kollas|bevakas|efterhörs|(?:ut|in)?skickas|(?:ut)?sänds|me?jlas|mailas|besvaras|remitteras|överlämnas|översänds|lämnas (?:in|över|till|senast|vidare)|utses|tillsätts|bildas|tas${few(2)}(?:fram|om hand)|tas (?:med|upp)|sammanställs|omarbetas|bearbetas|uppdateras|revideras|kompletteras|färdigställs|bokas|kallas till|bjuds in|inbjuds|förläggs|fördelas|upprättas|utarbetas|cirkuleras|arbetas in|vävs in|ritas om|formuleras om|meddelas|klargörs|tydliggörs|avgörs|förankras|bereds|läggs (?!till handlingarna)(?:till i|upp|in|ut|fram|på)|publiceras|justeras|omförhandlas|utreds|kartläggs|ses över|stäms av|ordnas|anordnas|inrättas|delas ut|anmäls|inhämtas|tecknas|skrivs (?:fram|under|om|in)|arbetas fram|går ut|hanteras|lyfts|förs (?:in|med)|undersöks|kontaktas|samordnas|bifogas|kopplas (?:in|på)|involveras|tillfrågas|rådfrågas|konsulteras|analyseras|granskas|prövas|testas|införs|delges|lämnas|rapporteras|avrapporteras|vidarebefordras|distribueras|spelas in|spikas|slutförs|avslutas i|påbörjas|startas upp|sätts (?:upp|ihop|samman)|tas per|tas i juni|serveras|byts ut|ställs in|korrigeras|justeras in|rättas|läses igenom|görs till|testar vi|utvärderas|återförs|dokumenteras|räknas fram|tas upp igen|(?:inbjudan|kallelsen?|utskicket?|materialet) går`
/** *Skollag* and *socialtjänstlag*, not *förslag* and *underlag*. */
const law = String.raw`(?!\p{L}*(?:slag|underlag|bolag|upplag|utlag|förlag))\p{L}*lag`
const months =
  'jan|feb|apr|aug|sept?|okt|nov|dec|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'

export const promises: PromiseWords = {
  carriedOn: [
    String.raw`(?:ta|tas|tar|tagas|lyfts?|lyfter|förs?|bärs?|skickas|går|diskuteras|bereds|hanteras|arbetas|arbetar|bör|drivs)${few(4)}vidare`,
    String.raw`(?:(?:${named})${few(3)}|(?:det|den|de) (?:får |kan |ska |bör )?)(?:tas|lyfts|tas upp|lyfts upp|förs|lämnas|hänskjuts|skickas|remitteras|överlämnas|lyfta|tas med)${few(2)}(?:till|upp|med|in|hem|igen)`,
    String.raw`(?:ta|tar|tas) med(?: sig)?${few(3)}(?:frågan|detta|synpunkterna|förslaget|hem|till)`,
    String.raw`(?<!ska )upp (?:som|för|på|till) (?:beslut|\p{L}*punkt|information|diskussion|dagordning\p{L}*)|arbetet${few(5)}fortsätter|fortsatt(?:a)? (?:hantering|beredning|diskussion|dialog|arbete sker)`,
  ],
  returns: [
    String.raw`(?:låt(?:a|er)|lät)${few(2)}(?:bero|vila|anstå)|får (?:ligga|vila|bero|anstå)|^åter (?:i|på|till|efter|vid|nästa|när|\d|${months})|(?:får|kan|ska) bli${few(2)}(?:punkt|tema|ämne|fråga)|omtag|ny koll|nytt försök|återkommer|återkomma|åter(?:upp)?tas|kommer${few(2)}(?:tillbaka|åter|upp igen)|ny(?:tt)? (?:diskussion|dialog|avstämning|genomgång|träff|möte|workshop)${few(1)}(?:i|under|till|på|den|nästa|\d+)|(?:punkten|frågan|ärendet)${few(4)}(?:kvarstår|står kvar|ligger kvar)|kvar(?:står|stående)?:`,
    String.raw`(?:flyttas|flyttades|skjuts|sköts|bordläggs|bordlades|uppskjuts|uppsköts|vänta|väntar|anstå|senareläggs)${few(2)}(?:till|i avvaktan på)|blir${few(1)}(?:tema|punkt|ämne) (?:på|vid|för|inför)|senareläggs|skjuts (?:upp|fram)|flyttas fram`,
    String.raw`återkoppl(?:a|ar|as|ing(?:en)?)|(?:del)?återrapport\p{L}*`,
    String.raw`(?:tas|tar|lyfts|följs|ta|lyfta)${few(3)}(?:upp|igen)${few(3)}(?:nästa|senare|kommande)`,
  ],
  brings: [
    String.raw`(?:åter(?:kom|kommer|komma|kopplar|koppla|rapporterar|rapportera|vänder)|kommer tillbaka)${few(5)}(?<!(?:tillsammans|samband|enlighet) )med`,
  ],
  nextTime: [
    String.raw`nästa (?:gång|möte|träff|sammanträde):|^nästa gång (?:är det|blir det|\p{L}+r (?:vi|AU)|tar|ses)`,
    String.raw`(?:på|till|vid|inför|under|i samband med)${few(1)}?(?:nästa|nästkommande|kommande|(?:höstens|vårens|årets|\p{L}+möte|junis|majs)(?: första| andra| sista)?) (?:möten?|träff(?:en)?|träffar|sammanträde|gång|tillfälle|mötestillfällen?|AU|AU-möte|nätverksträff|arbetsutskott)`,
    String.raw`(?:till|inför|vid|på) (?:mötet|sammanträdet|träffen|\p{L}*möte|\p{L}*sammanträde) (?:den|i) `,
  ],
  needed: [
    String.raw`behöver${few(4)}\p{L}{2,}as?|behöver${few(3)}(?:ses|tas|göras|ske|ta|fatta|göra|se|besluta|bestämma|diskutera|ordna|boka|utse|träffas)|beslut (?:behöver|ska|kommer)`,
    String.raw`får(?: själv\p{L}*)? (?!se (?:hur|vad|om|vilk)|sina|alla|bra|samma|mera|egna|nya|flera|många|stora|andra|extra|vara|ha|detta|stöd|ökade|olika|utökade)\p{L}{2,}a|(?:AU|vi|gruppen|sekreteraren|arbetsgruppen) (?:jobbar|arbetar) (?:på|vidare|med (?:det|den|detta|frågan))|(?:får|måste) (?:vi|gruppen|AU|rådet)(?! se (?:hur|vad|om|vilk))|(?:vi|gruppen|AU|rådet) (?:får(?! se (?:hur|vad|om|vilk))|måste)|återstår att|kvarstår att|(?:måste|ska|skall|får) (?:in|ut|upp|fram|bort|hem)|nästa steg|är till handa|vara \p{L}+ till handa`,
  ],
  given: [
    String.raw`(?:\p{L}*gruppen|\p{L}*rådet|nätverket|AU|vi) (?:vill (?:se|ha|få|veta)|önskar|begär|efterfrågar|beställer)|(?:får|fick)${few(5)}(?:i )?uppdrag(?:et)?(?! från)|(?:får|fick|ges|gavs)${few(5)}i uppgift|stannade${few(3)}för att|(?:ges|gavs|gav|ger|ge)${few(5)}(?:i uppdrag|uppdrag(?:et)? att)|uppdras|uppdrar|uppdrogs|uppdrog|åtar sig|åtog sig|tar på sig|tog på sig|ombeds|ombads|uppmanas|lovar|lovade|ligger (?:på|hos)|ansvariga?:|ansvar:|ansvarig(?:a|t)? för${few(5)}är|det (?:är|blir) \p{L}+ (?:\p{L}+ )?som (?:\p{L}+r)(?= )(?! det här)|erbj(?:uder|öd) sig att|(?:får|måste|ska|skall|har) (?:bistå|inkomma|avge)|(?:beslutade|beslutar|beslöts?|beslutas|beslutades|bestämdes?|bestämde|överenskoms)(?: (?:vidare|även|också|därför))? att (?!(?:anta|godkänna|fastställa|notera|lägga|avslå|bordlägga|tacka|välja|utse|förklara|konstatera|ställa) )\p{L}+|åligger|ankommer på|anmodas|låt oss|har (?:på sig|fram) till|(?:hänsköts|hänskjuts|(?:åter)?remitterades|delegerades)${few(4)}(?:till|för)|, tack$|snälla|utlovas|utlovade`,
    String.raw`(?:enigt?|eniga|överens|ense) om att (?!det)\p{L}+a|(?:enas|enades|kommer överens|kom överens)${few(1)}om(?! vikten) (?:att|en|ett)|ställer sig bakom att|(?:bad|ber) (?:AU|\p{L}+(?:en|na|et)|\p{Lu}\p{L}+) att`,
  ],
  does: [acts],
  passed: [passed],
  will: [
    String.raw`kommer${few(7)}att`,
    String.raw`(?:avser|tänker|planerar|siktar på)${few(1)}?att`,
  ],
  shall: [
    String.raw`(?:ska|skall)${few(5)}(?:\p{L}{2,}as|göras|ske|ses|tas|ges|fås|hållas)`,
    String.raw`(?:ska|skall)${few(3)}(?:upp|in|ut|till|med|(?:vara )?(?:klara?t?|färdiga?t?))`,
    String.raw`(?:ska|skall|skulle)${few(3)}(?:ta|göra|se|höra|meddela|mejla|kalla|skicka|sända|bjuda|kalla|återkomma|undersöka|utreda|ordna|boka|förankra|arbeta|lyfta|föra|bereda|följa|presentera|redovisa|kontakta|stämma|träffa|träffas|sammanställa|utse|lämna|delta|starta|påbörja|kolla|fundera|diskutera|revidera|uppdatera|informera|rapportera|planera|pröva|skriva|titta|testa|söka|ansöka|svara|sammankalla|kartlägga|formulera|räkna|inventera|hämta|granska|analysera|tala|prata|fråga|ringa|jämföra|utforma|bilda|tillsätta|anordna|genomföra|nominera|återrapportera|publicera|fördela)`,
    String.raw`^\p{L}+ (?:ut|igen|(?:upp|in) (?:på nytt|igen)) (?:på|i|till|när|före|innan|efter|senast|under|vecka)|^kopia till|^påminnelse (?:till|går|skickas)`,
    String.raw`(?:^|[.:–-] )(?:ska|skall) (?:på|till|ha)|(?:ska|skall) (?:vi|gruppen|AU|alla|samtliga)|vi (?:ska|skall)|(?:ska|skall)${few(3)}ha (?:fått|tagit|lämnat|skickat|gjort|svarat|återkommit)|(?:måste|ska) vara${few(2)}(?:till handa|inne|inlämna\p{L}+|besvara\p{L}+)`,
  ],
  planned: [
    String.raw`(?:^(?:ny |fortsatt )?(?:avstämning|uppföljning|återkoppling|genomgång|presentation|redovisning|beslut|workshop|studiebesök|besök|diskussion|dialog|delrapport|slutrapport|utvärdering|utskick)|nästa (?:möte|träff|sammanträde)${few(1)}(?:hålls|blir|är|äger rum)(?! (?:den |på |i )?(?:\d|${months}|\p{L}+dag))|beräknas|planeras|förväntas|väntas|avses|bedöms|hoppas|förhoppningen är|förhoppningsvis|målet är att vara klar|(?:klara?t?|färdiga?t?) (?:till|i|före|innan|senast|under|inom)|är tänkt|är planerade?t?|är inplanerade?t?|är inbokade?t?|är bokade?t?|är på gång|förbereds|preliminärt)`,
  ],
  present: [
    done,
    String.raw`(?!(?:är|har|var|ser|vet|tycker|tror|anser|menar|känner|upplever|behöver|får|kan|ska|hör|vill|står|når|saknar) )\p{L}+(?:[aeö]r|år) (?:vi|jag|AU)`,
  ],
  soon: [
    String.raw`inom kort|snarast|omgående|så snart (?:som möjligt)?|så fort|inom närtid|inom snar framtid|inom (?:en|två|tre|fyra) (?:veckor|vecka|månad|månader|dagar)|i dagarna|senast (?:den|i|vecka|v|på|nästa|\d+)|(?:mer information|ytterligare \p{L}+|mer detaljer|inbjudan|kallelse|länk|material(?:et)?)${few(3)}(?:kommer|följer)`,
  ],
  later: [
    String.raw`(?:i|under|till|före|innan|efter|senast|från och med)${few(2)}?(?:${months}|våren|vår|sommaren|hösten|höst|vintern|vinter|årsskiftet|semestern|jul|påsk|midsommar|valborg|advent|sportlovet|sommarlovet|höstlovet|helgen|månadsskiftet|året|terminen|vårterminen|höstterminen|veckan|kvartal(?:et)?|(?:nästa )?(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag))`,
    String.raw`på (?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)|i ?morgon|om (?:en|två|tre|fyra) (?:veckor|vecka|månader)|(?:den )?\d{1,2} (?:${months})|(?:${months})$|vecka \d{1,2}|v\.? ?\d{1,2}|\d{1,2}/\d{1,2}|20\d\d-\d\d-\d\d|under 20\d\d|hösten 20\d\d|våren 20\d\d`,
    String.raw`(?:till|på|vid|inför) (?:${months})(?:mötet|mötena|träffen)`,
    String.raw`framöver|framgent|längre fram|därefter|efter (?:mötet|detta)|innan dess|till dess|senare|på sikt|löpande|kontinuerligt|nästa (?:vecka|månad|år|termin|vår|höst)|senare möte`,
  ],
  ours: [
    String.raw`vi|oss|gruppen|chefsgruppen|ledningsgruppen|länsledningen|beredningsgruppen|(?<!\p{Ll}a )rådet|samverkansrådet|\p{L}*samverkansrådet|nätverket|mötet|AU|arbetsutskottet|ordförande|ordföranden|sekreterare|sekreteraren|ledamöterna|deltagarna|var och en|föredragande|föredraganden|arbetsgruppen|en arbetsgrupp|parterna|kommunerna|(?:varje|respektive|berörda?) (?:kommun|kommuner|part|huvudman|organisation|ledamot|verksamhet)|huvudmännen|utvecklingsledarna`,
    String.raw`(?:alla|samtliga)\s*$`,
  ],
  matters: [
    String.raw`${named}|(?:det|den|de)\s*$|film|filmen|inbjudan|inbjudningar|kallelse|underlag|presentationen|anteckningarna|minnesanteckningarna|protokollet|bildspelet|materialet|en workshop|workshopen|uppföljning|uppföljningen|utvärdering|utvärderingen|en dialog|ett besök|ett möte|nytt möte|ny träff|enkäten|en enkät|beslut|arbetet|fortsatt arbete|förslag|rapporten|sammanställningen|anteckningar|en tidsplan|tidsplanen|remiss|remissen|lokal|ersättare|åtgärdsplan(?:en)?|en åtgärdsplan|mötet|handlingsplanen|planen|årsplanen|tidplanen|en tidplan`,
  ],
  theirs: [
    String.raw`barnombudsmannen|(?:brukar|pensionärs|funktionsrätts|patient|anhörig)råde(?:t|n)|JO|IMY|DO|facket|fackförbunde(?:t|n)|vårdförbundet|kommunal|(?:de )?privata utförar(?:e|na)|leverantörer(?:na)?|regeringen|riksdagen|staten|statens|statliga?|socialstyrelsen\p{L}*|SKR|SKL|IVO|EU|polisen|polismyndigheten|försäkringskassan|arbetsförmedlingen|skolverket|skolinspektionen|folkhälsomyndigheten|e-hälsomyndigheten|kriminalvården|länsstyrelsen|migrationsverket|myndigheten|myndigheter(?:na)?|\p{L}*departementet|nationell\p{L}*|universitetet|högskolan|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|regionstyrelsen|\p{L}+nämnden|regionen har|regionen|landstinget|kommunen|MSB|MCF|SBU|FHM|\p{L}*(?:tele|läns|skol|trafik|kemikalie|vägs)styrelse(?:n|rna)|operatörerna|operatören|fonden|\p{L}+fonden|lärosätena|partierna|\p{L}{3,}(?:(?<!nät)verket|myndigheten|inspektionen|kassan|utredningen|vårdsregionen)|försvarsmakten|kommunförbundet|\p{L}*bolaget|\p{L}*företaget|leverantören|konsulte(?:n|rna)|utredaren|utredarna|utredningen|utredning|kommittén|delegationen|föreningen|stiftelsen|projektet|projektgruppen|projektägaren|finansiären|forskarna|socialcheferna|skolcheferna|skolchefsgruppen|kommuncheferna|politiken|politikerna|\p{L}+registret|nämnden|fullmäktige`,
    String.raw`(?:ny |nya |den nya )?(?:${law}|\p{L}*(?<!bo|s|under)lagen|\p{L}*lagstiftning(?:en)?|lagförslag(?:et)?|lagändring(?:en|ar|arna)?|proposition(?:en)?|betänkande(?:t)?|direktiv(?:et)?|förordning(?:en)?|föreskrift(?:er|erna|en)?|riksavtal(?:et)?|statsbidrag(?:et|en)?|reform(?:en)?)`,
    String.raw`(?:träda|träder|trätt) i ?kraft|ikraftträd\p{L}*`,
  ],
  reported: [
    String.raw`information|informationsärende|rapport|lägesrapport|omvärld\p{L}*|nationellt?|organisationsöversyn|omorganisation|organisationsförändring|nytt från|ny ${law}|nya \p{L}*|länsdialog|socialtjänstlag\p{L}*`,
  ],
  aims: [
    String.raw`syftet|syftar|syfte|målet|målen|målsättning(?:en)?|målbild(?:en)?|ambition(?:en)?|avsikten|visionen|vision|tanken (?:är|med|bakom)|meningen (?:är|med)|poängen (?:är|med)|idén (?:är|med|bakom)|(?<!stället )för att|så att|i syfte att|med sikte på|principen|enligt (?:avtalet|överenskommelsen|riktlinjen|lagen|\p{L}+lagen|strategin|förslaget|direktiven|modellen)|är överens om att|var överens om att|viktigt att|vikten av|av vikt att|väsentligt att|väsentliga är att|önskvärt`,
  ],
  traits: [
    String.raw`(?:ska|skall|kommer${few(2)}att|kommer) (?:alltid |kunna |också |även |även fortsatt )?(?:ha|kunna|finnas(?! (?:på|tillgänglig|med))|bestå|få|omfatta|gälla|innehålla|innebära|krävas|påverka|behövas|bli|kosta|öka|minska|bidra|medföra|leda till|styra|utgå|präglas|stärka|underlätta|säkerställa|säkra|ge|vara (?!(?:\p{L}+ till handa|på plats|klar|klart|klara|färdig|färdigt|färdiga)))`,
    String.raw`behöver (?:alltid |också |även |hela tiden )?(?:finnas|vara(?! \p{L}+ till handa)|kunna|ha|bli|få|känna)`,
    String.raw`\p{L}*(?:chef|direktör|ledare|samordnare|medarbetare)\p{L}*(?: \p{L}+)? (?:börjar|tillträder|slutar|startar)|^\p{L}+ (?:slutar|tillträder|går i pension|går på föräldraledighet|är föräldraledig)`,
  ],
  found: [
    String.raw`slutsats(?:en|er|erna)?|konstaterar|konstaterades|utredningen visar|rapporten visar|analysen visar|visar på|visar att|bedömer|bedömning(?:en)?|bedöms|rekommenderar|rekommendation(?:en|er)?|enligt konsult\p{L}*|innebär att|medför att|resultatet visar|framkom|framhölls|lyfte fram`,
  ],
  asked: [
    String.raw`frågan (?:om (?:vi|man|det|gruppen|rådet|kommun\p{L}+)|är|väcktes|ställdes|väcks|lyftes|uppkom)|frågeställning(?:en|ar)?|(?:fråga|frågor|undrar|undran) (?:om|kring|hur|vad|vem|när)|oklart|otydligt|osäkert`,
  ],
  opening: [
    'hur|vad|vem|vilka|vilken|vilket|när|var(?! och en)|varför|ska|skall|kan|bör|behöver|finns|är|kommer',
  ],
  proposed: [
    String.raw`föreslås|föreslår|föreslog|föreslogs|förslag (?:är|att)|ett förslag (?:är|vore)|förslagsvis|skulle (?:kunna|vilja|behöva)|borde|bör (?:kunna|man)|önskar|önskemål|önskas|efterfrågas|efterlys\p{L}*|hoppas|vore|alternativt?|yrkar|yrkade|(?:anser|ansåg|menar|menade|tycker|tyckte|vill|ville|påtalar|påtalade|framför|framförde|tar upp|tog upp|lyfter|lyfte|framhåller|betonar|betonade|påpekar|påpekade)(?: \p{L}+){0,2} att|enligt (?:honom|henne|dem|utredningen\p{L}*)`,
  ],
  goesOn: [
    String.raw`pågår|pågående|har (?:redan |nu )?(?:påbörjats|startat|börjat|inletts|genomförts)|håller på att|är igång|arbetar (?:redan )?med|löper på|jämte ordförande\p{L}*|till (?:justerare|ordförande|sekreterare)(?: för mötet)? utse\p{L}+`,
  ],
  past: [
    String.raw`(?:\p{L}{3,}(?:ades|ade|erades|erade)|\p{L}{4,}des|(?:har|hade|hade|har redan)${few(3)}\p{L}{3,}(?:ats|at|tts|tt|its|it)|togs|tog|gavs|hölls|genomfördes|skickades|beslutade|beslutades|genomför(?:d|t|da)|avslutad\p{L}*|(?:in|ut)?skickad\p{L}*|gjord\p{L}*|hållen|hållet|presenterades|berättade|informerade|gick)`,
  ],
  apart: [
    String.raw`(?<!^)(?:hur|vad|vilka|vilken|vem|varför|huruvida)|(?:om|när) förslagen|som (?:ev\.|eventuellt)|om${few(3)}(?:ska|bör)|eftersom det`,
  ],
  unless: [String.raw`om${few(6)}skulle|ifall|i så fall|kan komma att|riskerar|vid behov`],
  abbreviated: [
    String.raw`(?:ansv|resp|ordf|sekr|tel|kl|nr|ca|dr|prof|fg|ev|inkl|ang|avs|t\.? ?ex|bl\.? ?a|m\.? ?fl|forts|dagordn)\.$`,
  ],
  implying: [
    'ska|skall',
    String.raw`uppdrag(?:et|en|s)?|uppdras?|uppdrar|uppdragit`,
    String.raw`ta(?:s|r)?${few(3)}fram`,
    String.raw`översyn(?:en)?|ses? över|ser över|göra${few(2)}översyn`,
    String.raw`utred(?:a|er|as|s|ning|ningen)`,
    String.raw`arbetsgrupp(?:en)?`,
    String.raw`(?:åter)?rapporter(?:a|as|ar|ing)|redovis(?:a|as|ar)|återkom(?:ma|mer)`,
    String.raw`bjud(?:a|er|s|as) in|inbjuds?|sammankall(?:a|as|ar)|kallas? till`,
    String.raw`fortsatt arbete|arbet(?:a|ar)${few(2)}vidare|arbetet fortsätter|fortsätter|ansvarar för att|ser till att|återkommer`,
    String.raw`genomför(?:a|as|s)?|förankr(?:a|as|ar)|implementer(?:a|as|ar|ing|ingen)`,
    String.raw`inrätt(?:a|as|ar)|tillsätt(?:a|as|s|er)|utse`,
    String.raw`revider(?:a|as|ar)|uppdater(?:a|as|ar)|följ(?:a|er|s|as)${few(2)}upp|samordn(?:a|as|ar)`,
    String.raw`ansvarar|verka för|begär(?:a|s)?|skick(?:a|as|ar)|lämn(?:a|as) (?:ett )?förslag`,
    String.raw`behöver|kommer${few(4)}att`,
  ],
}

/** Each a list of patterns; what a sentence holds of them says how sure it is that it is a promise of the group's own. */
export interface PromiseWords {
  /** A matter is taken further. */
  readonly carriedOn: readonly string[]
  /** A matter comes back, or somebody does with an answer. */
  readonly returns: readonly string[]
  /** Somebody comes back with something, rather than the matter. */
  readonly brings: readonly string[]
  readonly nextTime: readonly string[]
  readonly needed: readonly string[]
  /** Somebody has taken something upon them, or been asked to. */
  readonly given: readonly string[]
  /** What somebody of the group does, in the present tense: promised where who does it stands before. */
  readonly does: readonly string[]
  readonly will: readonly string[]
  readonly shall: readonly string[]
  readonly planned: readonly string[]
  /** What is done, said of what is to come where a time stands beside it. */
  readonly present: readonly string[]
  readonly soon: readonly string[]
  /** Somebody unsaid does it, in the present tense. */
  readonly passed: readonly string[]
  /** A time that is to come. */
  readonly later: readonly string[]
  /** The group and those who act for it. */
  readonly ours: readonly string[]
  /** What a meeting deals with, and what it makes. */
  readonly matters: readonly string[]
  /** Other bodies, the state and its laws. */
  readonly theirs: readonly string[]
  /** In a title: what is told under it is mostly others' business. */
  readonly reported: readonly string[]
  readonly aims: readonly string[]
  /** What something is or has, or what it will lead to, rather than what is to be done. */
  readonly traits: readonly string[]
  readonly found: readonly string[]
  readonly asked: readonly string[]
  /** Words that begin a question without a mark. */
  readonly opening: readonly string[]
  readonly proposed: readonly string[]
  readonly goesOn: readonly string[]
  readonly past: readonly string[]
  /** What begins a part of a sentence that only tells what was talked about. */
  readonly apart: readonly string[]
  readonly unless: readonly string[]
  /** A word that is cut short, and whose full stop ends no sentence. */
  readonly abbreviated: readonly string[]
  /** In a decision: somebody is asked to do something. */
  readonly implying: readonly string[]
}
