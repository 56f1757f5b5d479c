/**
 * Words that people use for one and the same thing, as they begin and without accents; `$` where the word must end there.
 * They tell the reader of free sentences which words belong together, also across languages.
 */
export const concepts = {
  cancel:
    'stall in|stalla in|stalls in|installt|installd|stryk mote|blase av|blas av|avlys|blir inte av|blir inget|inget mote|skrota|slopa',
  move: 'flytt|skjut|byt dag|annat datum|annan dag|tidigarelagg|senarelagg|forlagg|omboka|boka om',
  postpone:
    'senare$|mer tid|langre tid|uppskov|anstand|hinner inte|forsena|skjut|forlang|vecka till|veckor till|dagar till|dar till|respit|drojer|ny deadline|nytt datum|forran',
  coming:
    'kommer$|ar med|deltar|narvarar|dyker upp|infinner|star pa listan|rakna med mig|satt upp mig|raknar med|anmaler mig|medverk|tackar ja|haller platsen|ses da|syns da',
  notComing:
    'kommer inte|kommer int|kan inte|kan ej|kan tyvarr|forhinder|forhindrad|franvar|uteblir|lamnar aterbud|aterbud|hoppar over|rakna bort|tackar nej|maste avsta|borta$|har inte mojlighet|inte med|ej med|missar',
  ill: 'sjuk|forkyl|feber|mag|vab|opere|influensa|migran|krasslig|krya|lakarbesok|tandlakar',
  away: 'semester|ledig|resa$|resor|reser|utomlands|foraldraledig|tjanstledig|bortrest|upptagen|krock|dubbelbok|uppbokad|konferens',
  late: 'sen$|blir sen|senare$|forst efter|ansluter|kommer in|kommer forst|droj|halkar in|dyker upp|missar borjan|inte fran borjan',
  leaveEarly:
    'gar tidigare|maste ga|behover ga|smita|smiter|dra$|drar$|avviker|lamnar|sticker|gar vid|gar kl|gar redan|gar hem|till klockan|fram till|missar slutet',
  presentPeople:
    'pa plats|narvarande|i rummet|har alla|alla har|ar har|runt bordet|samtliga|fulltalig|satt med|upprop|dok upp|dok aldrig|saknas|fattas',
  substitute:
    'ersatt|stallet for|i mitt stalle|istallet for mig|vikarie|vikarier|kollega|hoppar in|gar for mig|tar min plats|min plats|min stol|representerar|skickar',
  guest:
    'gast|besok|bjuder in|inbjuden|adjunger|extern|foredragare|kommer fran|konsult|sakkunnig|fran revision',
  chair:
    'ordforande|ordf|leder|leda$|klubba|klubban|presider|haller i mote|moderer|sitter ordforande|vice',
  recused: 'javig|jav$|partisk',
  who: 'vem$|vilka$|vilken$|vem ar|vems$|nan som|nagon som',
  when: 'nar$|vilken dag|vilket datum|vilken tid|hur dags|datum$|nasta gang|klockan hur',
  where: 'var$|vart$|vilken lokal|vilket rum|adress|lokal$|plats$',
  howMany: 'hur manga|antal|hur mycket|hur ofta|hur lange|hur langt|hur gar|hur ligger|hur star',
  what: 'vad$|va$|vilket$|vilka$|hur$|varfor',
  ask: 'kan du|kan jag|kan vi|far jag|gar det|skulle du|skulle jag|har du|har vi|finns det|undrar|fragar|visa|lista|kolla|ge mig|skicka mig|ta fram|plocka fram|far se|vill se|vill veta|vill ha',
  remindOthers:
    'paminn|ping|peta|puff|knuff|jaga|stot pa|stota|tjata pa|hor av dig till|hor med|ruska|blas liv',
  reminders:
    'paminn|pling|pip|avisering|notis|meddelanden|hor av dig|tjat|erinr|gnall|sms|mejlar mig',
  fewer:
    'farre|mindre|for mycket|for ofta|for manga|ibland|bara det viktig|nodvandig|en gang|inte sa ofta|glesare|begrans|racker|var annan|varje vecka|en gang i veckan|veckovis',
  off: 'sluta|stang av|slipp|avsluta|aldrig|inga fler|inga|undanbe|helt$|over huvud|upphora|unsubscribe|av med',
  quiet:
    'tyst|ifred|i fred|stor$|stora mig|stor inte|stor mig|kvall|natt|pa morgon|efter jobb|efter arbetstid|lugn',
  pause:
    'paus|semester|sjukskriv|tjanstledig|ledig|inte forran|till dess|tills jag|under tiden|vilar|ligg lag',
  announceMeeting: 'kalla|kallelse|inbjud|bjud in|skicka ut kall|utlys|anmalan',
  answers:
    'svar|anmalt sig|anmalda|tackat|osa|hort av sig|hor av sig|kommer nan|kommer alla|vilka kommer|vem kommer|deltagarlist',
  agenda:
    'dagordning|agenda|program|punkterna|motesschema|foredragningslist|arendelist|dagordn|saker pa bordet|schema|sakslista',
  itemWord: 'punkt|arende|p\\.|paragraf|dagordningspunkt',
  addThing:
    'lagg till|lagg in|satt upp|ta med|fa med|skriv in|for in|foga|ny punkt|en till|extra|ytterligare|lyft|ta upp|prata om|diskutera|behandla|tillagg',
  remove:
    'ta bort|stryk|plocka bort|lyft ut|bort med|utga|skippa|radera|tas bort|rensa|kasta|kicka|slang|dra ifran|ska inte vara',
  change:
    'andra|byt|ratta|korriger|justera|uppdatera|ska heta|ska vara|ska sta|ska det|heter$|istallet|i stallet|i st f|snarare|inte .* utan|gor om|stav|formuler|borde vara|ska lyda',
  wrong:
    'fel$|fel |felaktig|stammer inte|inte ratt|missforst|missuppfatt|tokig|galet|skrivfel|blev fel|blivit fel|ratt ska|sa var det inte|rattelse',
  order:
    'fore$|efter$|forst$|sist$|overst|underst|ordning|plats med|byt plats|upp ett steg|innan$|langst',
  minutesLength: 'min$|minut|halvtimm|kvart$|timme|langre tid|kortare|korta|hinner',
  presenter:
    'foredra|dragning|dra$|drar$|presenter|haller i|haller den|foredr|redovisa|inled|berattar',
  background:
    'bakgrund|darfor|eftersom|skal$|skalet|motiver|kott pa|forklar|anledning|varfor|upprinnelse|fylla pa',
  typeDecision: 'beslutspunkt|beslut$|for beslut|beslutas|avgora|ta stallning',
  typeDiscussion: 'diskussion|diskuter|prata|resoner|disk$',
  typeInformation: 'information|info$|for kannedom|beratta|lagesrapport',
  proposal: 'forslag|forslagen|ide$|iden$|ideer|inskickat|inskick|inkomna|bank|inkorg|forslaget',
  propose:
    'foresla|vill ta upp|borde|bor vi|kan vi ta|nasta gang|lyfta|ta upp|pa nasta mote|anmaler|anmala|vacka|behover prata|maste prata|snacka om|diskutera',
  acceptProposal:
    'ta in|tas in|tar in|far plats|godkann|ja till|okej till|tar upp det|satt upp|kor pa|bifall|plats at',
  declineProposal:
    'avsla|avslag|nej till|inte aktuell|sager nej|utanfor|ratar|lamnas utan|avvis|hor inte hemma|inte var fraga|ingen lansfraga',
  park: 'spara|park|vanta med|avvakt|lat ligga|ligga till sig|pa is|vila|skjut pa|lagg at sidan|senare tillfalle|hall pa|reserv',
  withdraw:
    'ta tillbaka|tar tillbaka|dra tillbaka|drar tillbaka|aterta|glom mitt|behovs inte|lost sig|ang rar|inte aktuellt|backar|stryk mitt|struntar',
  committee: '\\bau\\b|arbetsutskott',
  status: 'lage|status|hur gar|hur ligger|vad hander|hant|besked|nytt om',
  progress:
    'pa gang|halvvags|vantar|jobbar|paborjat|har pratat|har ringt|har mejlat|snart klar|utkast|forsta|halv|ar igang|tagit kontakt|skickat fraga|bokat',
  stuck:
    'fast$|kort fast|kommer inte vidare|star still|stoppat|fastnat|problem|hinder|svarar inte|ingen aning|vet inte hur|gar inte|bromsas|strul',
  done: 'klar$|klart$|fardig|gjort|gjord|avklar|bocka|fixat|ordnat|skickat|ringt|inbjud|levererat|slutfort|i hamn|check|done|utfort|har skrivit|avslutad',
  notMine:
    'inte mitt|inte min|inte mig|inte jag|int jag|hor inte|fel person|aldrig lovat|aldrig sagt|inget jag|aldrig varit|inte hos mig|forvaxl|missforstand|hamnat hos mig',
  handOver:
    'tar over|ta over|lamna|overta|overlat|ge till|ger till|lamnar over|skriv over|flytta till|istallet for mig|battre lampad|slutar$|byt agare|gar over till|far den|efterlamnar',
  action:
    'uppdrag|uppgift|atgard|att gora|todo|ska gora|tar pa sig|atar|ansvar|lovat|lovade|ska ringa|ska kolla|ska ta|ska skriva|tar fram|ska ta fram|bevakar|atagande|laxa',
  mine: 'mitt$|mina$|min$|jag$|mig$|pa mitt bord|hos mig|sjalv',
  allThings: 'alla$|samtliga|allt$|allting|rubbet|hela|varenda|gruppens|oss$|vi$',
  overdue:
    'forsenad|forfall|gatt ut|overtid|passerat|borde vara klar|skulle varit|skulle ha varit|slapar|efter$|dragit over|sen med|gammalt|legat',
  due: 'senast|fore$|till den|deadline|innan$|klart till|fram till|inom',
  lastDay:
    'sista dag|stopp|deadline|senast|sista datum|inlamn|hinner man|tidsfrist|bortre grans|manusstopp|anmalningstid|vara inne',
  meeting: 'mote|motet|moten|sammantrad|traff|session',
  plan: 'boka|planera|nytt mote|extra mote|lagg in ett mote|ett mote|lagg ut|spika|sammantrade den|kalend',
  year: 'aret|ars|2027|nasta ar|varen|hosten|hela',
  list: 'lista|alla moten|vilka moten|kalend|framover|bokade|inplan|ar .* moten',
  start:
    'starta|borja|oppna|sattar igang|satter igang|kor igang|kor vi|valkomna|hej alla|nu kor|inled|drar igang|oppnar|oppnat|oppnad',
  close:
    'avslut|tack for idag|slut for|stang|klubbar av|rundar|tack for i dag|bryter|ajourner|ar over|hej da|det var allt|klara for idag',
  adopt: 'faststall|godkand|godkan|inga invandningar|dagordningen galler|antas|spikad|accepter',
  nextThing:
    'nasta$|vidare$|da gar vi|gar vidare|over till|kommit till|kommit fram|ordet|borjar med|tar vi',
  current: 'just nu|nu$|vilken punkt|var ar vi|var befinner|haller vi pa',
  remaining:
    'kvar$|aterstar|hinner vi|inte tagit|annu|mer kvar|langt kvar|avverkat|hunnit|gatt igenom',
  note: 'anteckna|notera|skriv att|skriv upp|skriv ner|noteras|protokollfor|anteckning|fick vi hora|redogjorde|informerade|det sades|framkom|gick igenom',
  decision:
    'beslut|beslot|bestam|klubba|enas|enades|vi sager|kor pa|overens|konstater|sa blir det|avgjort|bifall',
  adopted:
    'antas|antogs|godkanns|godkant|godkande|bifall|enligt forslag|ja till|tillstyrk|antagen|klubbad',
  rejected: 'avslas|avslag|nej till|avslog|roestades ner|fall$|fol$|avslogs|avsla',
  direction: 'inriktning|viljeinriktning',
  position: 'stallningstag|gruppen anser|standpunkt|uttala',
  elsewhere:
    'regionstyrelsen|kommunstyrelse|namnd|direktion|fullmaktige|styrgrupp|samverkansorgan|annat organ|redan beslut|redan avgjort|samrad|beslutat av|lansstyrelsen',
  pass: 'vidare till|skickas till|skickar till|skickar den till|bolla|bollas|lyfts till|gar vidare|remiss|overlamn|hanskjut|oversand|till styr|till politik',
  chain:
    'beslutskedja|kedja|var ligger|var star|instans|hela resan|gang$|vilka steg|vad hander nu|var i processen|hur langt',
  home: 'hemma|hos oss|i var|var namnd|kommunen har|kommunerna|har beslutat|fullmaktige|hemmaplan|egna beslut|tog i|tagit beslut|klubbade|huvudman|parterna',
  behind:
    'bakom|stodjer|stoder|backar|ar med pa|med pa taget|emot$|invand|reserv|avstar|enhallig|tillstyrk|stod$|staller sig',
  onFile:
    'handlingarna|lagga till hand|foranleder ingen|parmen|ad acta|arkiv|till kannedom|tackar for info',
  remit:
    'aterremit|aterremiss|tillbaka till|i retur|gors om|arbetas om|backas|komplett|inte farfig|battre underlag',
  defer:
    'bordlag|skjut upp|skjuts|till nasta|vantar med|tar vi nasta|aterkom|senare tillfalle|nasta mote|igen$',
  comesBack:
    'aterkom|igen$|kommer tillbaka|tas upp igen|pa nytt|nasta gang|nasta mote|foljs upp|till varen|fortsatter',
  dropItem:
    'utga|hinner inte|hann inte|hann vi|tidsbrist|ingen tid|faller bort|falla bort|hoppar over|stryks|skippar|skippa',
  summary:
    'sammanfatt|kontentan|i korthet|kort version|vad bestamde|vad beslut|vad kom|vad sas|vad hande|missade mote|referat|resultatet|vad blev',
  minutes: 'protokoll|anteckningarna|minnesanteckn|motesanteckn|utskrift|pdf|dokument',
  send: 'skicka|distribu|ut till|maila|mejla|dela$|sand|expedier|ivag|delge|ga ut|lamna ut|publicera',
  comment:
    'synpunkt|kommentar|det star|ska det sta|saknar|glomt|stammer inte|fel i prot|missat|anmark',
  approve:
    'justera|godkanner prot|godkannes|signer|skriver under|underskrift|ser bra ut|okej fran|stammer$|bekraft|utan anmarkning|intyga',
  reopen:
    'oppna igen|oppna .* igen|ateroppna|oppna upp|inte fardig|inte klar|satt tillbaka|aktivera|borja om|anda inte',
  undo: 'angra|ta tillbaka det|glom det|backa|stryk det senaste|det sista|skrev fel|fel chatt|hoppsan|oj$|ogjort|galler inte|nej nej|radera det|radera det jag|ta bort det jag',
  help: 'hjalp|hur funkar|hur gor|vad kan du|manual|instruktion|hur anvand|lathund|handled|kommando|hur skriver|hur funger',
  search:
    'sok|leta|hitta|namn|uppe|tidigare|har vi pratat|sagt nat|sagt nagot|beslutat om|finns nat om|finns det nagot|nagonsin|nansin|tillbaka',
  dossier:
    'akt$|akten|allt som finns|allt vi har|handlingar|samlad|begar ut|allmann handling|hela hist|historik|underlag',
  questions:
    'fragor$|oklart|obesvar|utestaende|losa tradar|reda ut|lopande fragor|hanger|att svara pa|vantar pa mig|behover du|kompletter|lost',
  roles:
    'roll|ledamoter|sitter i|vilka ar med|vem ar sekret|medlemmar|kretsen|sammansattning|vilka ar vi|rollfordel|deltagarlista',
  roleSet:
    'sekreterare|ordforande|stallforetradare|ersattare|ledamot|justerare|vice ordf|valjs|valts|utse|utsett|kliva av',
  addMember:
    'ny ledamot|ny i gruppen|ny i|nytt ansikte|efterfrad|efter(?:trad)|borjar hos|lagg till|ta med|ny representant|ska inga|ordinarie|valkommen',
  removeMember:
    'slutat|slutar|gatt i pension|bytt jobb|inte langre|hor inte hit|lamnar gruppen|ur gruppen|plocka bort',
  organisation:
    'kommun$|region|organisation|tillhor|bytt arbetsgivare|jobbar for|jobbar pa|representerar|arbetsgivare|foretrader|numera',
  language: 'engelska|svenska|sprak|english|swedish',
  personal: 'personuppgift|om mig|gdpr|uppgifter|registerutdrag|vad vet du|lagrar|sparat om',
  forget: 'glom mig|radera|rensa|ta bort allt|bli bortglomd|utplana',
  theme: 'tema|rod trad|rubrik pa|overskrift',
  thanks: 'tack$|tusen tack|bra jobbat|kanon|toppen|harligt|mvh|trevlig',
  chat: 'lunch|fika|kaffe|parkering|hund|fotboll|vader|sol|helgen|middag|bil$|cykel',
} as const satisfies Readonly<Record<string, string>>
