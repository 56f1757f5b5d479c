import { capital } from '../../text/parts.ts'
import { either, listed, plural } from './words/wording.ts'
import type { RefusalCode, Refusals } from '../../meetings/refusal.ts'
import { formatDay, formatTimes } from './words/dates.ts'
import { aboutMatters } from './about-matters.ts'
import { limits } from './limits.ts'
import { kinds } from './privacy.ts'

const day = (on: string): string => formatDay(on)
const list = (values: readonly string[]): string => values.join(', ')

/** Every "no" in words: what is wrong, and what to do instead. */
export const refusals: { readonly [C in RefusalCode]: (values: Refusals[C]) => string } = {
  ...limits,
  ...aboutMatters,
  leadOnly: ({ who }) =>
    `Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga ${who}.`,
  leadOrCommitteeOnly: ({ who }) =>
    `Det kan bara sekreteraren, ordföranden eller AU göra. Fråga ${who}.`,
  partDone: ({ action, left }) => `Din del av ${action} är redan klar. Kvar: ${left}.`,
  attachOnly: ({ number, who }) =>
    `Bilagor till punkt ${number} sköter de som leder gruppen, den som har föreslagit punkten och de som föredrar den. Fråga ${who}.`,
  ownerOnly: ({ action, owners }) =>
    owners === ''
      ? `${action} har ingen ansvarig än, så bara sekreteraren kan ändra det.`
      : `${action} ligger hos ${owners}. Bara den som har uppdraget eller sekreteraren kan ändra det.`,
  lastSecretary: ({ name }) =>
    `${name} är gruppens enda sekreterare. Utse först någon annan: ”roll <namn> sekreterare”.`,
  seatOfLead: ({ names }) =>
    `Vem som är sekreterare och ordförande bestämmer de som är det: ${either(names)}. En ställföreträdare kan föreslå någon annan än sig själv.`,
  namingWaits: ({ name }) =>
    `Det väntar redan ett svar om att ${name} får en ny roll. Säg ja eller nej till det först, eller vänta tills det är avgjort.`,
  namingNotYours: ({ who }) =>
    who.length === 0 ? 'Det svarar någon annan på.' : `Det svarar ${either(who)} på.`,
  noSecretaryYet: ({ name }) =>
    `Gruppen har ingen sekreterare. Skriv ”roll ${name} sekreterare” om det är du.`,
  numberForgotten: () =>
    'Jag har inte kvar personnumret: jag behåller det bara en halvtimme. Skriv hela meningen igen, så frågar jag på nytt.',
  nothingRecorded: () => 'Då antecknar jag inget.',
  unknownPress: () => 'Den knappen känner jag inte igen. Skriv i stället, så hjälper jag dig.',
  restUnread: ({ rest, example }) =>
    `Jag förstår inte ”${rest}” där. Skriv till exempel: ${example}`,
  takeoverOutside: ({ name }) =>
    `${name} kommer utifrån. Den som leder gruppen först är någon härifrån, och släpper sedan in andra.`,
  removedThem: ({ names }) =>
    `Du tog bort ${listed(names)} ur gruppen, så någon annan får ta över och bekräfta det.`,
  takeoverWaits: ({ name }) =>
    `${name} vill redan bli gruppens sekreterare. Bekräfta det med ”roll ${name} sekreterare”, eller vänta tills det är avgjort.`,
  takeoverStopped: ({ by, until }) =>
    `${by} har sagt nej till det. Någon annan i gruppen kan ta över, eller du själv efter ${day(until.slice(0, 10))}.`,
  takeoverOwnWord: () => 'Någon annan än den som vill ta över får bekräfta det.',
  takeoverNotYours: ({ who }) =>
    who.length === 0
      ? 'Det kan bara den som själv vill ta över ändra.'
      : `Nej till det säger den som har lett gruppen, eller AU: ${listed(who)}.`,
  noLongerHere: ({ group }) =>
    `Du är inte med i ${group || 'gruppen'} längre. Därifrån kan du bara utse någon som är kvar (”roll <namn> sekreterare”) eller säga nej till den som vill ta över.`,
  tieTaken: ({ title }) =>
    `Teams-mötet ${title === undefined ? '' : `”${title}” `}hör redan till en annan grupp. De som leder den kan släppa det.`,
  noSuchTie: ({ number }) => `Jag har inte frågat om något Teams-möte ${number}.`,
  missingDecision: ({ example }) =>
    `Allmänna handlingar gallras bara efter beslut. Skriv vilket: ${example}`,
  disposalWaits: ({ kind }) =>
    `Det väntar redan en fråga om att gallra ${kinds[kind]}. Svara på den, eller säg nej med ”gallring ${kinds[kind]} bevaras”.`,
  removedWaits: () =>
    'Det väntar redan en fråga om att gallra det som är borttaget. Svara på den, eller säg nej med ”gallra borttaget: bevaras”.',
  disposalSecond: ({ who }) =>
    who.length === 0
      ? 'Det kan bara den som leder gruppen svara på.'
      : `Det svarar ${either(who)} på.`,
  guestOnly: () =>
    'Som gäst ser du din egen punkt och dina egna uppdrag. Skriv ”dagordning” eller ”mina uppdrag”.',
  notLetIn: ({ name }) =>
    `Du är inte insläppt i gruppen än, så jag kan inte visa dess möten och uppdrag. Be sekreteraren skriva ”roll ${name} ledamot” (eller gäst).`,
  missingText: ({ example }) => `Det saknas text. Skriv till exempel: ${example}`,
  missingDay: ({ example }) => `Jag hittar inget datum. Skriv till exempel: ${example}`,
  missingTimes: ({ example }) => `Jag hittar ingen tid. Skriv till exempel: ${example}`,
  missingItem: ({ example }) => `Vilken punkt gäller det? Skriv till exempel: ${example}`,
  missingName: ({ example }) => `Vem gäller det? Skriv till exempel: ${example}`,
  missingNumber: ({ example }) => `Vilket nummer gäller det? Skriv till exempel: ${example}`,
  noSuchDay: ({ typed }) => `Datumet ”${typed}” finns inte i kalendern.`,
  notADay: ({ typed }) =>
    `Jag kan inte läsa ”${typed}” som ett datum. Skriv till exempel 6/2, 2026-02-06 eller fredag.`,
  badTimes: ({ typed }) => `Tiden ”${typed}” går inte ihop. Skriv till exempel 08.30–12.00.`,
  notADue: ({ typed }) =>
    `Jag kan inte läsa ”${typed}” som en tid att bli klar. Skriv till exempel fredag, om två veckor, vårterminen eller nästa möte.`,
  answerByTooLate: ({ day: by, on }) =>
    `${capital(day(by))} ligger efter mötet ${day(on)}. Ange en dag senast då.`,
  pauseBackwards: ({ from, until }) =>
    `Pausen skulle börja ${day(from)} och sluta ${day(until)}, alltså före. Skriv den första dagen först.`,
  nobodyToRemind: ({ action, bodies }) =>
    bodies.length === 0
      ? `${action} har ingen som jag kan påminna. Skriv ”lämna ${action} till” och ett namn.`
      : `Kontaktperson saknas för ${listed(bodies)}. Skriv ”kontakt ${bodies[0]}: namn” så vet jag vem jag ska påminna.`,
  dayPassed: ({ day: on }) => `${capital(day(on))} har redan varit.`,
  tooLong: ({ length, limit }) =>
    `Texten är ${length} tecken och får vara högst ${limit}. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.`,
  notUnderstood: ({ typed, example }) =>
    `Jag förstod inte ”${typed}”. Skriv till exempel: ${example}`,
  noSuchPerson: ({ typed, near }) =>
    near.length === 0
      ? `Jag hittar ingen som heter ”${typed}” i gruppen. Skriv ”ledamöter” för att se alla.`
      : `Jag hittar ingen som heter ”${typed}” i gruppen. Menade du ${near.join(' eller ')}?`,
  notOnRoster: ({ name }) => `${name} finns inte i gruppen.`,
  noMeeting: () =>
    'Det finns inget kommande möte. Sekreteraren lägger till ett med ”nytt möte <datum> <tid> <plats>”.',
  noMeetingOn: ({ day: on, known }) =>
    `Det finns inget möte ${day(on)}.${known.length === 0 ? '' : ` Närmast kommer ${list(known.map(day))}.`}`,
  noOpenMeeting: ({ next }) =>
    `Inget möte pågår.${next === undefined ? '' : ` Nästa är ${day(next)}.`} Sekreteraren öppnar det med ”starta möte”.`,
  meetingOnDay: ({ day: on, start, end }) =>
    `Det finns redan ett möte ${day(on)} kl. ${formatTimes(start, end)}.`,
  meetingClosed: ({ day: on }) =>
    `Mötet ${day(on)} är avslutat. Det som står ändras med ”ändra”, ”ta bort” och ”flytta”, till exempel ”ändra anteckning” och punktens nummer.`,
  meetingCancelled: ({ day: on }) => `Mötet ${day(on)} är inställt.`,
  meetingAlreadyOpen: ({ day: on }) =>
    `Mötet ${day(on)} är redan öppet. Avsluta det först med ”avsluta möte”.`,
  meetingNotOpen: ({ day: on }) => `Mötet ${day(on)} pågår inte. Öppna det med ”starta möte”.`,
  meetingNotAnnounced: ({ day: on }) =>
    `Kallelsen till mötet ${day(on)} är inte skickad än, så det går inte att svara. Sekreteraren skickar den med ”kalla”.`,
  tooFarAhead: ({ day: on }) =>
    `${capital(day(on))} ligger mer än tre år fram. Kontrollera årtalet.`,
  lastDayAfterMeeting: ({ last, day: on }) =>
    `Sista dag för förslag kan inte vara ${day(last)}, efter mötet ${day(on)}.`,
  itemsOutOfOrder: ({ name, came, left }) =>
    `Punkt ${left} kommer före punkt ${came}, så jag har inte antecknat när ${name} var med.`,
  timesOutside: ({ day: on, start, end }) =>
    `Mötet ${day(on)} är kl. ${formatTimes(start, end)}. Skriv en tid inom mötet.`,
  substituteSelf: ({ example }) => `Du kan inte ersätta dig själv. Skriv till exempel: ${example}`,
  noNewTime: ({ day: on, example }) =>
    `Vart ska mötet ${day(on)} flyttas? Skriv till exempel: ${example}`,
  notALink: ({ typed }) => `”${typed}” är ingen länk. En länk börjar med https://.`,
  meetingTooFull: ({ day: on }) => `Mötet ${day(on)} rymmer inte mer text. Inget är antecknat.`,
  noSuchItem: ({ number, day: on, known }) =>
    `Det finns ingen punkt ${number} på mötet ${day(on)}.${known.length === 0 ? '' : ` Där finns ${list(known)}.`}`,
  itemIsHeading: ({ number, children }) =>
    `Punkt ${number} är en rubrik. Ange delpunkten: ${list(children)}.`,
  itemHasRecord: ({ number }) =>
    `Punkt ${number} har redan beslut eller anteckningar och kan inte tas bort. Skriv ”utgår ${number}: skäl” i stället.`,
  itemWithdrawn: ({ number, day: on }) =>
    `Punkt ${number} är borttagen från dagordningen för ${day(on)}. Skriv ”tillägg: rubrik” om ärendet ska upp igen.`,
  severalGuests: ({ names }) =>
    `Det är ${names.length} gäster. Skriv ”gäster: ${names.join('; ')}”, så står var och en för sig.`,
  guestStandsIn: ({ name }) => `${name} är med som ersättare och är ingen gäst.`,
  guestListed: ({ name, body }) =>
    `${name} står på listan för ${body} och är ingen gäst. Skriv ”närvarande: ${name}”.`,
  guestOnRoster: ({ name }) =>
    `${name} hör till gruppen och är ingen gäst. Skriv ”närvarande: ${name}”.`,
  tooManyReturning: ({ count, limit }) =>
    `${count} punkter skulle komma tillbaka som förslag, och jag klarar högst ${limit} på en gång. Lägg först några till handlingarna.`,
  noSuchPlace: ({ number, next }) => `Platsen ${number} finns inte. Nästa lediga är ${next}.`,
  noProposalWaits: () => 'Inga förslag väntar.',
  noSuchProposal: ({ proposal }) =>
    `Det finns inget förslag ${proposal}. Skriv ”förslag” för att se vilka som väntar.`,
  noSuchRequest: () => 'Det där väntar inte längre: det är redan avgjort, eller taget tillbaka.',
  proposalNotYours: ({ proposal, by }) =>
    `${proposal} är lämnat av ${by}. Bara förslagsställaren eller sekreteraren kan ändra det.`,
  proposerOnly: ({ proposal, by }) =>
    `${proposal} är lämnat av ${by}. Bara förslagsställaren, sekreteraren eller AU kan flytta det.`,
  proposalSettled: ({ proposal, state }) => `${proposal} är redan behandlat: ${state}.`,
  numbersFixed: ({ day: on }) =>
    `Dagordningen för ${day(on)} är utskickad och numren ligger fast. Skriv ”tillägg: rubrik” för en ny punkt.`,
  agendaEmpty: ({ day: on }) =>
    `Dagordningen för ${day(on)} är tom. Lägg till med ”punkt: rubrik” eller ”ta in F1”.`,
  agendaAlreadySent: ({ day: on }) => `Dagordningen för ${day(on)} är redan utskickad.`,
  alreadyAdopted: ({ day: on }) => `Dagordningen för ${day(on)} är redan fastställd.`,
  noSuchAddition: ({ typed, day: on, known }) =>
    `Det finns inget tillägg ${typed} som väntar till mötet ${day(on)}.${known.length === 0 ? '' : ` Det finns ${list(known)}.`}`,
  noSuchBody: ({ typed, known }) =>
    `Inget möte hålls gemensamt med ${typed}.${known.length === 0 ? ' Skriv till exempel ”gemensam del 6/2 11–12 med” och namnet.' : ` Det finns ${list(known)}.`}`,
  noSuchTheme: ({ number, known }) =>
    `Det finns inget tema ${number}.${known.length === 0 ? '' : ` Det finns ${list(known)}.`} Skriv ”teman” för att se alla.`,
  yearOutside: ({ year, latest }) =>
    `Jag föreslår dagar från i år till ${latest}, inte för ${year}.`,
  nobodyHas: ({ query }) => `Ingen har något uppdrag om ”${query}”.`,
  noSuchCitation: ({ cite }) => `Jag hittar inget med beteckningen ${cite}.`,
  tooManyAtOnce: ({ limit }) => `Det blev för många på en gång. Ta högst ${limit} åt gången.`,
  listFull: ({ limit }) => `Listan rymmer högst ${limit}. Ta bort något först.`,
  noSuchAction: ({ action }) =>
    `Det finns inget uppdrag ${action}. Skriv ”uppdrag” för att se alla öppna.`,
  actionDone: ({ action, doneOn }) =>
    `${action} blev klart ${day(doneOn)}. Sekreteraren kan öppna det igen med ”öppna ${action}”.`,
  actionOpen: ({ action }) => `${action} är redan öppet.`,
  actionFull: ({ action }) =>
    `${action} rymmer inte fler rapporter. Avsluta det med ”klart ${action}” och ge ett nytt uppdrag i stället.`,
  noActionOfYours: ({ other }) =>
    `Du har inga öppna uppdrag.${other ? ` ${other.action} (${other.title}) ligger på ${other.owner}.` : ''}`,
  notYourAction: ({ action, owners }) =>
    owners === ''
      ? `${action} är inte ditt. Det har ingen ansvarig än.`
      : `${action} är inte ditt. Det ligger hos ${owners}.`,
  bodyNeedsMark: ({ name }) =>
    `”${name}” finns inte i gruppen. Är det en enhet, en roll eller någon utanför? Skriv till exempel ”ansvarig enhet ${name}”.`,
  noMinutesYet: ({ day: on }) =>
    `Mötet ${day(on)} är inte öppnat än, så det finns inget att läsa. Dagordningen får du med ”dagordning ${on}”.`,
  minutesOpen: ({ day: on }) =>
    `Mötet ${day(on)} är inte avslutat. Avsluta det först med ”avsluta möte”.`,
  noAdjustment: ({ day: on }) =>
    `Gruppen justerar inte sina minnesanteckningar. Sekreteraren gör dem slutliga med ”justera ${on}”. Ska ni justera, skriv ”inställningar justering på”.`,
  noAdjusters: ({ day: on }) =>
    `Ingen är utsedd att justera protokollet från mötet ${day(on)}. Skriv ”justerare: namn”.`,
  adjusterOutside: ({ name }) =>
    `${name} är inte med i Teams och kan inte justera här. Välj någon som är med i gruppens chatt eller team.`,
  notAdjuster: ({ names }) =>
    `Det är ${listed(names)} som justerar. Har du något att säga om texten, skriv till sekreteraren.`,
  unknownField: ({ typed }) =>
    `”${typed}” kan jag inte läsa här, så inget är antecknat. Skriv om det, eller ta bort det.`,
  agendaNotSent: ({ day: on, lastDay, yours }) =>
    `Dagordningen till mötet ${day(on)} är inte skickad än. ${yours ? 'Du ser utkastet i din egen chatt med mig.' : `Den läggs ut i gruppen när den är klar.${lastDay === undefined ? '' : ` Till och med ${day(lastDay)} kan du föreslå något: ”föreslå” och rubriken.`}`}`,
  minutesNotSent: ({ day: on, adjusting }) =>
    adjusting
      ? `Protokollet från mötet ${day(on)} är inte skickat för justering än. Sekreteraren gör det med ”skicka för justering ${on}”.`
      : `Anteckningarna från mötet ${day(on)} är inte skickade till gruppen än. Sekreteraren gör det med ”skicka protokoll ${on}”.`,
  minutesLocked: ({ day: on, version }) =>
    `Version ${version} från mötet ${day(on)} är låst och ändras inte. En ändring blir en ny version: skriv till exempel ”ändra anteckning” och punktens nummer.`,
  minutesNotFinal: ({ day: on, adjusted }) =>
    adjusted
      ? `Protokollet från mötet ${day(on)} är inte justerat än, så det kan inte publiceras. Skriv ”synpunkter ${on}” för att se vad som väntar.`
      : `Minnesanteckningarna från mötet ${day(on)} är inte slutliga än. Skriv ”justera ${on}” först.`,
  alreadyPublished: ({ day: on, version }) =>
    `Version ${version} från mötet ${day(on)} är redan publicerad.`,
  minutesNotPublished: ({ day: on }) =>
    `Det finns ingen offentlig utgåva från mötet ${day(on)}. Sekreteraren gör en med ”publicera ${on}”.`,
  noSuchVersion: ({ version, day: on, known }) =>
    `Det finns ingen version ${version} från mötet ${day(on)}.${known.length === 0 ? ' Ingen version är låst än.' : ` Det finns ${list(known.map(String))}.`}`,
  noSuchComment: ({ comment, known }) =>
    `Det finns ingen synpunkt ${comment}.${known.length === 0 ? ' Ingen synpunkt väntar.' : ` Det finns ${list(known)}.`}`,
  commentSettled: ({ comment }) =>
    `${comment} är redan avgjord. Skriv ”synpunkter” för att se alla.`,
  noSuchLooseEnd: ({ typed }) =>
    `Jag hittar ingen lös tråd som heter ”${typed}”. Se alla med ”lösa trådar”.`,
  noSuchDecision: ({ number, known }) =>
    `Det finns inget beslut ${number}.${known.length === 0 ? '' : ` Det finns ${list(known)}.`}`,
  noSuchEntry: ({ kind, number, known }) =>
    `Det finns ${{ decision: 'inget beslut', note: 'ingen anteckning', outcome: 'inget utfall', attachment: 'ingen bilaga' }[kind]} ${number}.${known.length === 0 ? '' : ` Det finns ${list(known)}.`}`,
  minutesAreFile: ({ day: on, name }) =>
    `Protokollet från mötet ${day(on)} är filen ${name}. Den ändras inte här.`,
  missingFile: ({ example }) =>
    `Filen saknas. Skicka den med ”protokollet är den här filen”, eller skriv till exempel: ${example}`,
  dayBeforeMeeting: ({ day: on, meeting }) => `${capital(day(on))} är före mötet ${day(meeting)}.`,
  dayAhead: ({ day: on }) => `${capital(day(on))} har inte varit än.`,
  notPrevious: ({ day: on }) =>
    `Det gör man vid punkten Föregående anteckningar, och det mötet har ingen sådan med ett möte före sig (${day(on)}).`,
  badLink: ({ typed }) => `”${typed}” är ingen adress som går att öppna.`,
  oneOnlineLink: ({ link, other }) =>
    `Ett möte har en digital länk, och där står två, så inget är antecknat. Skriv ”digitalt ${link}”, och när mötet finns ”bilaga 6/2: ${other}” med mötets dag.`,
  missingLink: ({ example }) =>
    `Adressen saknas. Skriv till exempel: ${example} Eller skicka filen med ”bilaga 6c”.`,
  fileWithoutLink: ({ name }) =>
    `Jag får ingen länk till ${name === undefined ? 'filen' : `”${name}”`} och kan inte öppna den, så den är inte inlämnad. Lägg den där gruppen har sina filer och skicka länken: ”bilaga 6c: https://…”.`,
  noTerms: ({ proposal }) => `${proposal} har inga villkor att uppfylla.`,
  noWordingWaits: () => 'Där väntar ingen annan lydelse.',
  ownWording: () => 'Den lydelsen är din egen, så någon annan måste bekräfta den.',
  notAskedWording: ({ names }) => `Den frågan har gått till ${list(names)}.`,
  reopenReason: ({ day: on }) =>
    `Protokollet från mötet ${day(on)} är redan utskickat. Skriv varför det öppnas igen: ”öppna möte igen ${on}: skäl”.`,
  noneUnopened: () => 'Inget möte väntar på att någon säger om det hölls.',
  meetingAhead: ({ day: on }) => `Mötet ${day(on)} har inte varit än.`,
  noSuchOwner: ({ name }) => `Inget uppdrag har ${name} som ansvarig.`,
  alreadyThere: () => 'Den står redan där.',
  noSuchGuest: ({ name, known }) =>
    `${name} är inte antecknad som gäst.${known.length === 0 ? '' : ` Det är ${list(known)}.`}`,
  notRecused: ({ names, number, known }) =>
    known.length === 0
      ? `Ingen är antecknad som jävig i punkt ${number}.`
      : `${listed(names)} är inte ${plural(names.length, 'antecknad som jävig', 'antecknade som jäviga')} i punkt ${number}. Det är ${list(known)}.`,
  nothingToCorrect: ({ example }) =>
    `Texten är redan så. Skriv den nya lydelsen, till exempel: ${example}`,
  sayInstead: ({ say }) => `Inget är ändrat. Skriv ”${say}” så antecknas det där.`,
  sameMeeting: ({ day: on }) => `Punkten står redan på mötet ${formatDay(on)}.`,
  noSuchPhrase: ({ typed, known }) =>
    `Jag känner inte till utfallet ”${typed}”. Välj ${list(known)}.`,
  alreadyUndone: () => 'Det är redan ångrat.',
  undoTooLate: () =>
    'Det är mer än tio minuter sedan, så det går inte att ångra. Skriv ”ändra”, ”ta bort” eller ”flytta” och vad det gäller.',
  undoAnothers: ({ name }) => `Det är ${name} som har antecknat det, och den som ångrar.`,
  nothingToUndo: () => 'Du har inget antecknat de senaste tio minuterna som går att ta tillbaka.',
  changedSince: ({ what }) =>
    `Jag kan inte ta tillbaka ”${what}”, för någon har ändrat samma sak efter dig. Rätta den med en ny mening i stället.`,
  sentSince: ({ what }) =>
    `Jag kan inte ta tillbaka ”${what}”, för texten har skickats ut sedan dess. Skriv ”ändra beslut” eller ”ta bort beslut” och numret, så bekräftar någon mer.`,
  cannotUndo: ({ what }) => `”${what}” går inte att ta tillbaka.`,
  noSuchRole: ({ typed }) =>
    `Jag känner inte till rollen ”${typed}”. Välj sekreterare, ordförande, ställföreträdare, ledamot, ersättare, AU, justerare, tjänsteperson, adjungerad eller gäst.`,
  noSuchSetting: ({ typed, known }) =>
    `Det finns ingen inställning som heter ”${typed}”. Det finns ${list(known)}.`,
  badSetting: ({ setting, typed, allowed }) =>
    `”${typed}” går inte som ${setting}. Ange ${allowed}.`,
  noSuchLanguage: ({ typed }) => `Jag kan inte ”${typed}”. Välj svenska eller engelska.`,
  noSuchGroup: ({ typed, known }) =>
    `Du är inte med i någon grupp som heter ”${typed}”. Du är med i ${list(known)}.`,
  notThisOne: ({ typed }) => `Jag förstod inte svaret ”${typed}”.`,
}
