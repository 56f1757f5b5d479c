import type { OwnAgendaWords } from '../frames/agenda-frame.ts'
import { counted, plural } from './words/wording.ts'

/** What is said of items, proposals and agendas; what is told when stands in the frame. */
export const agendaWords: OwnAgendaWords = {
  kinds: { decision: 'beslut', discussion: 'diskussion', information: 'information' },
  states: {
    draft: 'utkast',
    sent: 'utskickad',
    open: 'mötet pågår',
    adopted: 'fastställd',
    closed: 'mötet är avslutat',
    cancelled: 'mötet är inställt',
  },
  progress: {
    now: ({ number, title }) => `Nu: ${number} ${title}.`,
    treated: ({ numbers, count }) => `${plural(count, 'Behandlad', 'Behandlade')}: ${numbers}.`,
    left: ({ numbers, minutes }) =>
      `Kvar: ${numbers}${minutes === 0 ? '' : `, ${minutes} minuter enligt dagordningen`}.`,
    none: 'Ingen punkt är kvar.',
    time: ({ minutes, end }) => `Tid kvar: ${minutes} minuter, till ${end}.`,
    over: ({ minutes, end }) => `Mötet skulle sluta ${end}, för ${minutes} minuter sedan.`,
  },
  quoted: (text) => `”${text}”`,
  presentedBy: 'föredragande',
  joint: 'gemensam',
  reportedBy: 'anmält av',
  withdrawn: 'utgår',
  at: 'kl.',
  noTimes: ({ length }) => `Ingen punkt har tid än; mötet är ${length} minuter.`,
  time: ({ sum, length, balance }) => `Tid: ${sum} av mötets ${length} min, ${balance}.`,
  timeOnly: ({ sum }) => `Tid: ${sum} min.`,
  overLong: ({ sum, length, minutes }) =>
    `Det blir ${sum} av mötets ${length} minuter, ${minutes} för mycket.`,
  minutesLeft: ({ minutes }) => `${minutes} min kvar`,
  minutesOver: ({ minutes }) => `${minutes} min för mycket`,
  fits: 'det går precis ihop',
  leftForTheRest: ' till punkterna som saknar tid',
  withoutTheRest: ', utan de punkter som saknar tid',
  missing: 'Saknas',
  lacks: { time: 'tid för', kind: 'typ för', presenter: 'föredragande för' },
  additionsHead: 'Anmälda tillägg, som mötet tar ställning till:',
  backHead: ({ id }) => `Tillbaka från tidigare möten, att ta in först (”ta in ${id}”):`,
  movedHead: ({ item }) =>
    `${item === undefined ? 'Uppdrag' : `Under punkt ${item}, uppdrag`} som har ändrats sedan förra mötet:`,
  moreMoved: ({ more }) => `och ${more} till, bland ”uppdrag alla”.`,
  otherMeeting: ({ on }) => `Gäller det ett annat möte, lägg till ”; möte ${on}”.`,
  isHeading: ({ n, now }) => `Punkt ${n} är nu rubrik, och det som stod där är ${now}.`,
  closedUp: ({ wanted, got, n }) =>
    `${wanted} blev ${got}, för punkt ${n} hade inga delpunkter än.`,
  look: ({ dated }) => `Se helheten med ”dagordning${dated}”.`,
  tellGroup: ({ dated }) => `Skriv ”skicka dagordning${dated}” så får gruppen veta det.`,
  whyWaits: {
    sent: 'Dagordningen är redan utskickad',
    open: 'Mötet pågår',
    late: 'Sista dagen för förslag har varit',
  },
  known: ({ who }) => `${who} får veta det.`,
  noMeetingOn: ({ day }) => `Det finns inget kommande möte ${day}, så `,
  agendaWasSent: ({ day }) => `Dagordningen för mötet ${day} är redan utskickad, så `,
  lastDayWas: ({ day, last }) => `Sista dagen för förslag till mötet ${day} var ${last}, så `,
  noMeetingYet: 'Inget möte är planerat än, så ',
  waitsForNext: 'det ligger kvar till nästa möte som planeras.',
  keptFor: ({ day }) => `det sparas till mötet ${day}`,
  isFor: ({ day }) => `Det gäller mötet ${day}`,
  proposalStates: {
    next: 'till nästa möte',
    waiting: 'till mötet',
    parked: 'sparat till längre fram',
    referred: ({ to }) => `hos ${to}`,
    since: ' sedan',
    accepted: 'intaget',
    asItem: 'som punkt',
    asAddition: 'som tillägg',
    atMeeting: ' på mötet',
    declined: 'avslaget',
    withdrawn: 'återtaget',
  },
  reason: ({ reason }) => `med skälet ”${reason}”`,

  yours: ({ id, title, group }) =>
    `ditt förslag ${id}${group ? ` till ${group}` : ''}, ”${title}”,`,
  recorded: ({ id, what }) => `${id} är antecknat som förslag: ${what}.`,
  chooseOther: ({ id, on }) => `Välj ett annat möte med ”flytta förslag ${id} till ${on}”.`,
  urgent: ({ title }) => `Brådskar det, skriv ”tillägg: ${title}”.`,
  takeOnto: ({ id }) => `Ta in det på dagordningen med ”ta in ${id}”.`,
  youWillKnow: 'Du får veta när sekreteraren har tagit ställning.',
  isSo: ({ id, what }) => `${id} är redan så, så inget är ändrat: ${what}.`,
  itemIsSo: ({ number, day, what }) =>
    `Punkt ${number} på mötet ${day} är redan så, så inget är ändrat: ${what}.`,
  isNow: ({ id, what }) => `${id} är nu: ${what}.`,
  before: 'Förut',
  background: 'Bakgrund',
  link: 'Länk',
  letKnow: ({ who }) => `Jag meddelar ${who}.`,
  changedYours: ({ by, id, what }) => `${by} har ändrat ditt förslag ${id}: ${what}.`,
  isWithdrawn: ({ id, title }) => `${id} ”${title}” är återtaget.`,
  withdrewYours: ({ by, id, title, why }) =>
    `${by} har återtagit ditt förslag ${id}, ”${title}”${why}.`,
  isMoved: ({ id, title }) => `${id} ”${title}” är flyttat.`,
  staysThere: ({ id, title }) => `${id} ”${title}” ligger kvar.`,
  isBack: {
    declined: ({ id, title }) => `${id} ”${title}” var avslaget och ligger bland förslagen igen.`,
    parked: ({ id, title }) => `${id} ”${title}” var sparat till längre fram och väntar igen.`,
  },
  broughtBack: {
    declined: ({ by, yours }) =>
      `${by} har lagt ${yours} bland förslagen igen. Det är inte längre avslaget.`,
    parked: ({ by, yours }) => `${by} har tagit fram ${yours} som var sparat till längre fram.`,
  },
  parkedAgain: ({ ids, count }) =>
    `${ids} var ${plural(count, 'avslaget och är nu sparat', 'avslagna och är nu sparade')} till längre fram, bland förslagen igen.`,
  amongAgain: 'Det ligger bland förslagen igen, och du får veta vad det blir.',
  movedYours: ({ by, yours }) => `${by} har flyttat ${yours} till ett annat möte.`,
  noProposals: 'Inga förslag väntar. Lämna ett med ”föreslå” och en rubrik.',
  waitCount: ({ count }) => `${count} förslag väntar:`,
  moreProposals: ({ more }) =>
    `… och ${more} till. Visa några av dem med ”förslag” och ett ord ur rubriken.`,
  triageHint: ({ id }) =>
    `Ta in med ”ta in ${id}”, eller skriv ”avslå ${id}: skäl”, ”skicka ${id} till AU” eller ”spara ${id}”.`,
  readHint: ({ id }) => `Läs ett i sin helhet med ”förslag ${id}”.`,
  takenIn: ({ id, title, number, day }) =>
    `${id} är intaget som punkt ${number} på mötet ${day}: ”${title}”.`,
  takenAsAddition: ({ id, title, day }) => `${id} är ett tillägg till mötet ${day}: ”${title}”.`,
  numbersLater: ({ why, count }) =>
    `${why}, så ${plural(count, 'det', 'de')} får nummer när mötet fastställer dagordningen.`,
  adoptHint: 'Skriv ”fastställ dagordning” när mötet har godkänt det.',
  declinedFrom: ({ name, what, why }) => `Avslaget från ${name}: ${what}${why}.`,
  moreFrom: ({ left }) => `${left} till väntar: skriv samma sak igen.`,
  declinedYours: ({ by, what, group, why }) =>
    `${by} har avslagit ${what} till ${group || 'gruppen'}${why}.`,
  counts: {
    proposals: ({ count }) => `${count} förslag`,
    additions: ({ count }) => `${count} tillägg`,
  },
  yourCounts: {
    proposals: ({ count }) => `${count} av dina förslag`,
    additions: ({ count }) => `${count} av dina tillägg`,
  },
  areDeclined: ({ ids, count, why }) => `${ids} är ${plural(count, 'avslaget', 'avslagna')}${why}.`,
  parkInstead: ({ id }) => `Ångrar du dig, skriv ”spara ${id}” så ligger det bland förslagen igen.`,
  areReferred: ({ ids, to }) => `${ids} ligger nu hos ${to} och finns kvar bland förslagen.`,
  whenBack: ({ id }) => `När det kommer tillbaka: ”ta in ${id}”.`,
  areParked: ({ ids, count }) =>
    `${ids} är ${plural(count, 'sparat', 'sparade')} till längre fram och finns kvar bland förslagen.`,
  whenTime: ({ id }) => `Ta in med ”ta in ${id}” när det är dags.`,
  tookIn: ({ by, yours, number, day }) =>
    `${by} har tagit in ${yours} som punkt ${number} på mötet ${day}. Numret kan ändras tills dagordningen är utskickad.`,
  tookAsAddition: ({ by, yours, day }) =>
    `${by} har anmält ${yours} som tillägg till mötet ${day}. Det får sitt nummer när mötet fastställer dagordningen.`,
  declinedOne: ({ by, what }) =>
    `${by} har avslagit ${what}.\nVill du ta upp frågan igen, lämna ett nytt förslag eller hör av dig till ${by}.`,
  referredOne: ({ by, yours, to }) => `${by} har skickat ${yours} vidare till ${to}.`,
  parkedOne: ({ by, yours }) => `${by} har sparat ${yours} till längre fram.`,
  reasonGiven: ({ reason }) => `Skäl: ”${reason}”.`,
  staysAmong: 'Det finns kvar bland förslagen, och du får veta vad det blir.',
  returnedOne: ({ by, yours, day }) =>
    `${by} har tagit bort ${yours} från mötet ${day}. Förslaget väntar igen, och du får veta vad det blir.`,

  proposal: 'förslag',
  itemAdded: ({ number, day, what }) => `Punkt ${number} är tillagd på mötet ${day}: ${what}.`,
  itemIsNow: ({ number, day, what }) => `Punkt ${number} på mötet ${day} är nu: ${what}.`,
  inGroup: ({ group }) => `i ${group}`,
  changedItem: ({ by, day, group, was, what }) =>
    `${by} har ändrat din punkt på mötet ${day}${group}: ${was} är nu ${what}.`,
  movedItem: ({ by, title, group, from, to }) =>
    `${by} har flyttat din punkt ”${title}”${group} från mötet ${from} till mötet ${to}.`,
  itemMovedTo: ({ number, title, from, to, as }) =>
    `Punkt ${number} ”${title}” är flyttad från mötet ${from} till mötet ${to}, ${as}.`,
  stillThere: ({ day }) => `På mötet ${day} står den kvar som utgår.`,
  seeThere: ({ on }) => `Se den där med ”dagordning ${on}”.`,
  notTakenUp: ({ title, day, why }) => `Tillägget ”${title}” togs inte upp på mötet ${day}${why}.`,
  minutesSaySo: 'Det står i protokollet.',
  notTakenUpYours: ({ by, day, group, title, why }) =>
    `${by} har antecknat att mötet ${day}${group} inte tog upp ditt tillägg ”${title}”${why}.`,
  isAddition: ({ what, day }) => `${what} är antecknat som tillägg till mötet ${day}.`,
  numberLater: ({ why }) => `${why}, så det får sitt nummer när mötet fastställer dagordningen.`,
  meetingOf: ({ day }) => `Mötet ${day}`,
  itemWithdrawn: ({ number, title, day }) =>
    `Punkt ${number} ”${title}” utgår från mötet ${day} och behåller sitt nummer.`,
  itemGone: ({ number, title, day, rest }) =>
    `Punkt ${number} ”${title}” är borttagen från mötet ${day}${rest}.`,
  renumbered: ', och punkterna efter har fått nya nummer',
  waitsAgain: ({ id }) => `${id} väntar igen bland förslagen.`,
  additionGone: ({ title, day }) => `Tillägget ”${title}” är borttaget från mötet ${day}.`,
  itemAsBefore: ({ title, number, day }) =>
    `”${title}” är punkt ${number} på mötet ${day}, som förut.`,
  itemNow: ({ title, number, day, was }) =>
    `”${title}” är nu punkt ${number} på mötet ${day}; den var ${was}.`,
  agenda: 'Dagordning',
  noItems: 'Inga punkter än. Lämna ett förslag med ”föreslå” och en rubrik.',
  sendOut: ({ dated }) => `Skicka ut den med ”skicka dagordning${dated}”.`,
  seeOther: ({ on }) => `Ett annat möte visas med ”dagordning ${on}”.`,
  agendaFor: 'Dagordning för mötet',
  numbersFixed:
    'Numren ligger fast. Anmäl något nytt med ”tillägg:” och en rubrik, så tar mötet ställning.',
  updatedFor: 'Uppdaterad dagordning för mötet',
  parts: {
    added: 'Nytt',
    changed: 'Ändrat',
    withdrawn: 'Utgår',
    whole: 'Hela dagordningen',
    additions: 'Tillägg',
  },
  agendaUpdated: ({ day, what }) =>
    `Den uppdaterade dagordningen för mötet ${day} är skickad till gruppen: ${what}.`,
  updates: {
    added: ({ count }) => counted(count, 'ny punkt', 'nya punkter'),
    changed: ({ count }) => counted(count, 'ändrad', 'ändrade'),
    withdrawn: ({ count }) => `${count} som utgår`,
  },
  adopted: ({ day, items }) =>
    `Dagordningen för mötet ${day} är fastställd med ${counted(items, 'punkt', 'punkter')}.`,
  adoptedAgain: ({ day, items }) =>
    `Dagordningen för mötet ${day} är fastställd med tillägg och har nu ${counted(items, 'punkt', 'punkter')}.`,
  recordWith: ({ number }) =>
    `Anteckna med ”anteckning ${number}: …” och beslut med ”beslut ${number}: …”.`,
  noStanding:
    'Inga stående punkter än. Skriv ”stående punkter:” och en punkt per rad, så börjar varje nytt möte med dem.',
  standingHead: 'Stående punkter, som varje nytt möte börjar med:',
  lastOnes: 'Sist på dagordningen, också när punkter läggs till:',
  standingHint: 'Byt ut dem med ”stående punkter:” och en punkt per rad.',
  standingGone: 'De stående punkterna är borttagna. Nya möten börjar med en tom dagordning.',
  standingSet: ({ count }) =>
    `${counted(count, 'stående punkt', 'stående punkter')} är ${plural(count, 'antecknad', 'antecknade')}:`,
  beginsWith: ({ count }) => `Varje nytt möte börjar med ${plural(count, 'den', 'dem')}.`,
  plannedKeep:
    'Möten som redan är planerade behåller sin dagordning; där lägger du till med ”punkt:”.',
  noThemes: 'Temabanken är tom. Lägg in en idé med ”tema:” och några ord.',
  themesHead: 'Teman för kommande möten:',
  themesHint:
    'Gör ett förslag av ett tema med ”föreslå” och en rubrik; ta bort det med ”ta bort tema” och numret.',
}
