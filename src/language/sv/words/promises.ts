/**
 * Patterns of what gives away that something is promised, whose it is, and that somebody is asked to do something. Phrases are those of
 * real minutes: ”Frågan tas vidare till HSLG”, ”Detta tas vidare”, ”Frågan återkommer senare möte”, ”Beslut behöver fattas i maj”, ”detta
 * kommer att vara på plats till nästa mötestillfälle”, ”På nästa träff är en dialog om arbetssättet”, ”inbjudan kommer inom kort”, ”Ett
 * besök ska också genomföras”. A blank stands for one or more.
 */
/** Up to so many words in between. */
const few = (count: number): string => String.raw`(?: [\p{L}\p{N}-]+){0,${count}} `

const matters = String.raw`(?:sak)?frågan|frågorna|frågeställningen|ärendet|ärendena|punkten|detta|det|den|de|underlaget|förslaget|resultatet|synpunkter(?:na)?|diskussionen|dialogen|medskicken|idén`
/** What is done with a matter, in the present tense: it is said of what is to come where a time stands beside it. */
const done = String.raw`redovisar|presenterar|rapporterar|informerar|lämnar|meddelar|deltar|görs|sker|hålls|tas|ges|skickas|sänds|mejlas|presenteras|redovisas|behandlas|diskuteras|lyfts|genomförs|startas?|startar|påbörjas?|börjar|inleds|bjuds|inbjuds|bokas|kallas|kallar|samlas|träffas|besöks|lämnas|läggs|publiceras|fastställs|beslutas|fattas|utvärderas|revideras|uppdateras|utses|tillsätts|planeras|förbereds|bereds|färdigställs|införs|anordnas|rapporteras|sammanställs|kompletteras|stäms|följs|möts|ses|kommer|delas|distribueras|informeras|prövas|testas|utreds|kartläggs`
const acts = String.raw`tar fram|tar med(?: sig)?|tar(?: fortsatt)? kontakt|tar upp|tar på sig|tar över|skickar|sänder|mejlar|bjuder in|kallar|sammankallar|bokar|sammanställer|ser över|undersöker|kollar|stämmer av|återrapporterar|förbereder|bereder|kontaktar|hör av sig|för frågan|reviderar|uppdaterar|ordnar|planerar in|följer upp|kompletterar|fortsätter|ansvarar för att|ser till att|återkommer`
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'

export const promises: PromiseWords = {
  carriedOn: [
    String.raw`(?:ta|tas|tar|tagas|lyfts?|lyfter|förs?|bärs?|skickas|går|diskuteras|bereds|hanteras|arbetas|arbetar|bör|drivs)${few(4)}vidare`,
    String.raw`(?:${matters})${few(3)}(?:tas|lyfts|tas upp|lyfts upp|förs|lämnas|hänskjuts|skickas|remitteras)${few(2)}(?:till|upp|med|in|hem|igen)`,
    String.raw`(?:ta|tar|tas) med(?: sig)?${few(3)}(?:frågan|detta|synpunkterna|förslaget|hem|till)`,
    String.raw`arbetet${few(5)}fortsätter|fortsatt(?:a)? (?:hantering|beredning|diskussion|dialog|arbete sker)`,
  ],
  returns: [
    String.raw`återkommer|återkomma|åter(?:upp)?tas|kommer${few(2)}(?:tillbaka|åter|upp igen)`,
    String.raw`återkoppl(?:a|ar|as|ing(?:en)?)|återrapport(?:era|erar|eras|ering(?:en)?)`,
    String.raw`(?:tas|tar|lyfts|följs|ta|lyfta)${few(3)}(?:upp|igen)${few(3)}(?:nästa|senare|kommande)`,
  ],
  nextTime: [
    String.raw`(?:på|till|vid|inför|under|i samband med)${few(1)}?(?:nästa|nästkommande|kommande) (?:möten?|träff(?:en)?|träffar|sammanträde|gång|tillfälle|mötestillfällen?|AU|AU-möte|nätverksträff|arbetsutskott)`,
    String.raw`(?:till|inför) (?:mötet|sammanträdet|träffen) (?:den|i)`,
  ],
  needed: [
    String.raw`behöver${few(4)}\p{L}{2,}as?|behöver${few(3)}(?:ses|tas|göras|ske|ta|fatta|göra|se|besluta|bestämma|diskutera|ordna|boka|utse|träffas)|beslut (?:behöver|ska|kommer)`,
    String.raw`återstår att|kvarstår att|nästa steg (?:är|blir)`,
  ],
  given: [
    String.raw`(?:får|fick|ges|gavs)${few(3)}(?:i )?uppdrag(?:et)?|uppdras|uppdrar|åtar sig|tar på sig|ombeds|uppmanas`,
  ],
  does: [acts],
  will: [
    String.raw`kommer${few(7)}att`,
    String.raw`(?:avser|tänker|planerar|siktar på)${few(1)}?att`,
  ],
  shall: [
    String.raw`(?:ska|skall)${few(5)}(?:\p{L}{2,}as|göras|ske|ses|tas|ges|fås|hållas)`,
    String.raw`(?:ska|skall)${few(3)}(?:upp|in|ut|till|med|(?:vara )?(?:klara?t?|färdiga?t?))`,
    String.raw`(?:ska|skall)${few(3)}(?:ta|göra|se|skicka|sända|bjuda|kalla|återkomma|undersöka|utreda|ordna|boka|förankra|arbeta|lyfta|föra|bereda|följa|presentera|redovisa|kontakta|stämma|träffa|träffas|sammanställa|utse|lämna|delta|starta|påbörja|kolla|fundera|diskutera|revidera|uppdatera|informera|rapportera|planera)`,
  ],
  planned: [
    String.raw`(?:beräknas|planeras|förväntas|väntas|avses|bedöms|hoppas|är tänkt|är planerade?t?|är inplanerade?t?|är inbokade?t?|är bokade?t?|är på gång|förbereds|preliminärt)`,
  ],
  present: [done],
  soon: [
    String.raw`inom kort|snarast|omgående|så snart (?:som möjligt)?|så fort|inom närtid|i dagarna`,
  ],
  later: [
    String.raw`(?:i|under|till|före|innan|efter|senast|från och med)${few(2)}?(?:${months}|våren|vår|sommaren|hösten|höst|vintern|vinter|årsskiftet|semestern|jul|påsk|året|terminen|vårterminen|höstterminen|veckan|kvartal(?:et)?)`,
    String.raw`(?:den )?\d{1,2} (?:${months})|vecka \d{1,2}|v\.? ?\d{1,2}|\d{1,2}/\d{1,2}|20\d\d-\d\d-\d\d|under 20\d\d|hösten 20\d\d|våren 20\d\d`,
    String.raw`framöver|framgent|senare|på sikt|löpande|kontinuerligt|nästa (?:vecka|månad|år|termin|vår|höst)|senare möte`,
  ],
  ours: [
    String.raw`vi|oss|gruppen|chefsgruppen|ledningsgruppen|styrgruppen|rådet|samverkansrådet|\p{L}*samverkansrådet|nätverket|mötet|AU|arbetsutskottet|ordförande|ordföranden|sekreterare|sekreteraren|ledamöterna|deltagarna|var och en|föredragande|föredraganden|arbetsgruppen|en arbetsgrupp|parterna`,
    String.raw`(?:alla|samtliga)\s*$`,
  ],
  matters: [
    String.raw`${matters}|film|filmen|inbjudan|inbjudningar|kallelse|underlag|presentationen|anteckningarna|minnesanteckningarna|protokollet|bildspelet|materialet|en workshop|workshopen|uppföljning|uppföljningen|utvärdering|utvärderingen|en dialog|ett besök|ett möte|nytt möte|ny träff|enkäten|en enkät|beslut|arbetet|fortsatt arbete|förslag|rapporten|handlingsplanen|planen|årsplanen|tidplanen|en tidplan`,
  ],
  theirs: [
    String.raw`regeringen|riksdagen|staten|statens|statliga?|socialstyrelsen\p{L}*|SKR|SKL|IVO|EU|polisen|polismyndigheten|försäkringskassan|arbetsförmedlingen|skolverket|skolinspektionen|folkhälsomyndigheten|e-hälsomyndigheten|kriminalvården|länsstyrelsen|migrationsverket|myndigheten|myndigheter(?:na)?|\p{L}*departementet|nationell\p{L}*|universitetet|högskolan|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|regionstyrelsen|\p{L}+nämnden|regionen har|regionen|landstinget|kommunen|kommunförbundet|bolaget|företaget|leverantören|konsulte(?:n|rna)|utredaren|utredarna|utredningen|utredning|kommittén|delegationen|föreningen|stiftelsen|projektet|projektgruppen|projektägaren|finansiären|forskarna|socialcheferna|skolcheferna|skolchefsgruppen|kommuncheferna|politiken|nämnden|fullmäktige`,
    String.raw`(?:ny |nya |den nya )?(?:\p{L}*lag|\p{L}*lagen|\p{L}*lagstiftning(?:en)?|lagförslag(?:et)?|lagändring(?:en|ar|arna)?|proposition(?:en)?|betänkande(?:t)?|direktiv(?:et)?|förordning(?:en)?|föreskrift(?:er|erna|en)?|riksavtal(?:et)?|statsbidrag(?:et|en)?|reform(?:en)?)`,
    String.raw`(?:träda|träder|trätt) i ?kraft|ikraftträd\p{L}*`,
  ],
  reported: [
    String.raw`information|informationsärende|rapport|lägesrapport|omvärld\p{L}*|nationellt?|organisationsöversyn|omorganisation|organisationsförändring|nytt från|ny \p{L}*lag|nya \p{L}*|länsdialog|socialtjänstlag\p{L}*`,
  ],
  aims: [
    String.raw`syftet|syftar|syfte|målet|målen|målsättning(?:en)?|målbild(?:en)?|ambition(?:en)?|avsikten|visionen|vision|tanken är|för att|så att|i syfte att|med sikte på|principen|viktigt att|vikten av|av vikt att|väsentligt att|väsentliga är att|önskvärt`,
  ],
  traits: [
    String.raw`(?:ska|skall|kommer${few(2)}att|kommer) (?:alltid |kunna |också |även |även fortsatt )?(?:ha|kunna|finnas|bestå|få|omfatta|gälla|innehålla|innebära|krävas|påverka|behövas|bli|kosta|öka|minska|bidra|medföra|leda till|styra|utgå|präglas|stärka|underlätta|säkerställa|säkra|ge|vara (?!(?:på plats|klar|klart|klara|färdig|färdigt|färdiga)))`,
  ],
  found: [
    String.raw`slutsats(?:en|er|erna)?|konstaterar|konstaterades|utredningen visar|rapporten visar|analysen visar|visar på|visar att|bedömer|bedömning(?:en)?|bedöms|rekommenderar|rekommendation(?:en|er)?|enligt konsult\p{L}*|resultatet visar|framkom|framhölls|lyfte fram`,
  ],
  asked: [
    String.raw`frågan (?:är|väcktes|ställdes|väcks|lyftes|uppkom)|frågeställning(?:en|ar)?|(?:fråga|frågor|undrar|undran) (?:om|kring|hur|vad|vem|när)|oklart|otydligt|osäkert`,
  ],
  opening: [
    'hur|vad|vem|vilka|vilken|vilket|när|var|varför|ska|skall|kan|bör|behöver|finns|är|kommer',
  ],
  proposed: [
    String.raw`föreslås|föreslår|föreslog|föreslogs|förslag (?:på|är|om|att)|ett förslag (?:är|vore)|förslagsvis|skulle (?:kunna|vilja|behöva)|borde|bör (?:kunna|man)|önskar|önskemål|önskas|efterfrågas|efterlys\p{L}*|hoppas|vore|alternativt?`,
  ],
  goesOn: [
    String.raw`pågår|pågående|har (?:redan |nu )?(?:påbörjats|startat|börjat|inletts|genomförts)|håller på att|är igång|arbetar (?:redan )?med|löper på`,
  ],
  past: [
    String.raw`(?:\p{L}{3,}(?:ades|ade|erades|erade)|(?:har|hade|hade|har redan)${few(3)}\p{L}{3,}(?:ats|at|tts|tt|its|it)|togs|tog|gavs|hölls|genomfördes|skickades|beslutade|beslutades|presenterades|berättade|informerade|gick)`,
  ],
  unless: [String.raw`om${few(6)}skulle|ifall|i så fall|kan komma att|riskerar|vid behov`],
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
  readonly unless: readonly string[]
  /** In a decision: somebody is asked to do something. */
  readonly implying: readonly string[]
}
