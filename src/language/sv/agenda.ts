import { counted, listed, plural } from './words/wording.ts'
import type { AgendaTimes } from '../../meetings/agenda-times.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ItemKind, ItemNumber, Treatment } from '../../meetings/meeting.ts'
import { showNumber } from '../../meetings/numbering.ts'
import type {
  AcceptedTold,
  AgendaTold,
  CarryOver,
  Closed,
  Facts,
  ItemTold,
  ProposalTold,
  TargetTold,
} from '../../text/agenda-facts.ts'
import {
  formatDate,
  formatDay,
  formatDayShort,
  formatDaysUntil,
  formatTimes,
} from './words/dates.ts'
import { cutAt } from '../../text/cut.ts'
import { treatmentOutcome } from '../../meetings/course.ts'
import { cameFrom } from './record/outcomes-told.ts'

const day = (on: Day): string => formatDay(on)
const date = (on: Day): string => formatDate(on)
/** As people type it: `6/2`. */
const short = (on: Day): string => `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`
const numbers = (all: readonly ItemNumber[]): string => listed(all.map(showNumber))
/** Sentences that stand, one after another. */
const told = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ')
const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n')

const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'beslut',
  discussion: 'diskussion',
  information: 'information',
}
const history = (treatments: readonly Treatment[]): string =>
  treatments.map((one) => `${cameFrom(treatmentOutcome(one))} ${one.on} § ${one.number}`).join(', ')

const facts = ({ kind, minutes, presenters, history: earlier }: Facts): string => {
  const known = [
    ...(kind ? [kinds[kind]] : []),
    ...(minutes === undefined ? [] : [`${minutes} min`]),
    ...(presenters.length > 0 ? [`föredragande ${listed(presenters)}`] : []),
    ...(earlier.length > 0 ? [history(earlier)] : []),
  ]
  return known.length > 0 ? ` (${known.join(', ')})` : ''
}

const line = (item: ItemTold): string =>
  `${item.number?.letter ? '   ' : ''}${item.number ? `${showNumber(item.number)}. ` : '– '}${item.title}${item.withdrawn ? ' – utgår' : facts(item)}`
const addition = (item: ItemTold): string =>
  `– ${item.title}${facts(item)}${item.by === undefined ? '' : `, anmält av ${item.by}`}`

const states: Readonly<Record<AgendaTold['state'], string>> = {
  draft: 'utkast',
  sent: 'utskickad',
  adopted: 'fastställd',
  closed: 'mötet är avslutat',
  cancelled: 'mötet är inställt',
}
const heading = ({ on, start, end, place }: AgendaTold['meeting']): string =>
  `${day(on)} kl. ${formatTimes(start, end)}${place ? `, ${place}` : ''}`
const time = ({ sum, length, withoutTime }: AgendaTimes): string => {
  if (sum === 0) return `Ingen punkt har tid än; mötet är ${length} minuter.`
  const rest = length - sum
  const open = withoutTime.length > 0
  const balance =
    rest > 0
      ? `${rest} min kvar${open ? ' till punkterna som saknar tid' : ''}`
      : `${rest === 0 ? 'det går precis ihop' : `${-rest} min för mycket`}${open ? ', utan de punkter som saknar tid' : ''}`
  return `Tid: ${sum} av mötets ${length} min, ${balance}.`
}
const missing = ({ withoutTime, withoutKind, withoutPresenter }: AgendaTimes): string => {
  const parts = [
    ...(withoutTime.length > 0 ? [`tid för ${numbers(withoutTime)}`] : []),
    ...(withoutKind.length > 0 ? [`typ för ${numbers(withoutKind)}`] : []),
    ...(withoutPresenter.length > 0 ? [`föredragande för ${numbers(withoutPresenter)}`] : []),
  ]
  return parts.length > 0 ? `Saknas: ${parts.join('; ')}.` : ''
}
const waiting = (additions: readonly ItemTold[]): string =>
  additions.length > 0
    ? `\nAnmälda tillägg, som mötet tar ställning till:\n${additions.map(addition).join('\n')}`
    : ''
const carried = ({ back, moved, more, item }: CarryOver): string =>
  lines(
    back.length > 0 &&
      `\nTillbaka från tidigare möten, att ta in först (”ta in ${back[0]?.id}”):\n${back.map((one) => `– ${one.id} ${one.title} (${history(one.history)})`).join('\n')}`,
    moved.length > 0 &&
      `\n${item === undefined ? 'Uppdrag' : `Under punkt ${item}, uppdrag`} som har ändrats sedan förra mötet:\n${moved.map((text) => `– ${text}`).join('\n')}`,
    more > 0 && `– och ${more} till, bland ”uppdrag alla”.`,
  )
const otherMeeting = (other: Day | undefined): string | undefined =>
  other && `Gäller det ett annat möte, lägg till ”; möte ${short(other)}”.`
const splitTold = (split: ItemNumber | undefined): string | undefined =>
  split && `Punkt ${split.n} är nu rubrik, och det som stod där är ${showNumber(split)}.`
const closedUp = (closed: Closed | undefined): string | undefined =>
  closed &&
  `${showNumber(closed.wanted)} blev ${showNumber(closed.got)}, för punkt ${closed.got.n} hade inga delpunkter än.`
const dated = (show: Day | undefined): string => (show === undefined ? '' : ` ${short(show)}`)
const look = (show: Day | undefined): string => `Se helheten med ”dagordning${dated(show)}”.`
const tellGroup = (show: Day | undefined): string =>
  `Skriv ”skicka dagordning${dated(show)}” så får gruppen veta det.`
const whyWaits = {
  sent: 'Dagordningen är redan utskickad',
  open: 'Mötet pågår',
  late: 'Sista dagen för förslag har varit',
}
const known = (who: readonly string[]): string | undefined =>
  who.length > 0 ? `${listed(who)} får veta det.` : undefined

const target = ({ on, lastDayOn, missed, noMeetingOn }: TargetTold): string => {
  const why = noMeetingOn
    ? `Det finns inget kommande möte ${day(noMeetingOn)}, så `
    : missed === undefined
      ? ''
      : missed.why === 'agendaSent'
        ? `Dagordningen för mötet ${day(missed.on)} är redan utskickad, så `
        : `Sista dagen för förslag till mötet ${day(missed.on)} var ${date(missed.lastDayOn)}, så `
  if (on === undefined)
    return `${why || 'Inget möte är planerat än, så '}det ligger kvar till nästa möte som planeras.`
  const last = lastDayOn === undefined ? '' : `; förslag tas emot till och med ${date(lastDayOn)}`
  return why
    ? `${why}det sparas till mötet ${day(on)}${last}.`
    : `Det gäller mötet ${day(on)}${last}.`
}
const unreadable = (unread: readonly string[]): string | undefined =>
  unread.length > 0
    ? `Jag kunde inte läsa ${listed(unread.map((text) => `”${text}”`))}, så det står i bakgrunden.`
    : undefined

const stateOf = ({ state, to, triagedOn, reason, number, meetingOn }: ProposalTold): string => {
  switch (state) {
    case 'waiting':
      return meetingOn === undefined ? 'till nästa möte' : `till mötet ${formatDayShort(meetingOn)}`
    case 'parked':
      return 'sparat till längre fram'
    case 'referred':
      return `hos ${to}${triagedOn === undefined ? '' : ` sedan ${formatDayShort(triagedOn)}`}`
    case 'accepted':
      return `intaget${number ? ` som punkt ${showNumber(number)}` : ' som tillägg'}${meetingOn === undefined ? '' : ` på mötet ${formatDayShort(meetingOn)}`}`
    case 'declined':
      return `avslaget${triagedOn === undefined ? '' : ` ${formatDayShort(triagedOn)}`}${med(reason)}`
    case 'withdrawn':
      return `återtaget${med(reason)}`
  }
}

/** Empty where no reason was given. */
const med = (reason = ''): string => (reason === '' ? '' : ` med skälet ”${reason}”`)
const yours = (id: string, title: string, group: string): string =>
  `ditt förslag ${id}${group ? ` till ${group}` : ''}, ”${title}”,`

/** The agenda: proposals on their way to it, its items and their numbers, and what it begins with. */
export const agenda = {
  help: {
    propose: 'lämnar ett förslag till nästa möte; fler rader blir bakgrund.',
    proposals: 'visar förslagen som väntar, eller ett av dem i sin helhet.',
    changeProposal:
      'ändrar ett förslag du har lämnat, tills det är intaget; det du inte nämner står kvar.',
    withdrawProposal: 'tar tillbaka ett förslag du har lämnat.',
    moveProposal: 'flyttar ett förslag till ett annat möte.',
    acceptProposal: 'tar in förslag på dagordningen; förslagsställaren får veta det.',
    declineProposal: 'avslår ett förslag; förslagsställaren får skälet.',
    declineAllFrom: 'avslår allt som väntar från en person, också tillägg som inte är antagna.',
    referProposal: 'skickar ett förslag vidare för beredning.',
    parkProposal: 'sparar ett förslag till längre fram.',
    item: 'lägger till en punkt sist eller på en plats. Den skriver aldrig över en som står där.',
    changeItem:
      'ändrar en punkt. Det som inte nämns står kvar, och den som föreslog den får veta det.',
    moveToMeeting: 'flyttar en punkt till ett annat möte, med allt som hör till den.',
    rejectAddition:
      'antecknar att mötet inte tar upp ett tillägg. Den som anmälde det får veta det.',
    showItem: 'visar en punkt med bakgrund och länk.',
    removeItem: 'tar bort en punkt; efter utskicket står den kvar som utgår.',
    moveItem: 'flyttar en punkt innan dagordningen är utskickad.',
    agenda: 'visar dagordningen med tider och vad som saknas.',
    publishAgenda:
      'skickar dagordningen till gruppen och låser numren; sedan skickar den det som är nytt.',
    adoptAgenda: 'fastställer dagordningen på mötet; tillägg får sina nummer.',
    addition: 'anmäler en punkt när dagordningen redan är utskickad.',
    removeAddition: 'tar bort ett tillägg som väntar.',
    standingItems: 'anger punkterna som varje nytt möte börjar med.',
    theme: 'lägger en idé i temabanken.',
    themes: 'visar temabanken.',
    removeTheme: 'tar bort ett tema ur banken.',
  },
  kinds,
  /** What cards tell in places of their own: an item's facts, the sum of the times, what nobody has said yet. */
  factsOf: (of: Facts) => facts(of).replace(/^ \(|\)$/g, ''),
  timeOf: (times: AgendaTimes) => time(times),
  missingOf: (times: AgendaTimes) => missing(times),
  proposed: ({
    proposal,
    where,
    unread,
    lead,
    other,
  }: {
    proposal: ProposalTold
    where: TargetTold
    unread: readonly string[]
    lead: boolean
    other: Day | undefined
  }) =>
    lines(
      `${proposal.id} är antecknat som förslag: ”${proposal.title}”${facts(proposal)}.`,
      told(
        target(where),
        other && `Välj ett annat möte med ”flytta förslag ${proposal.id} till ${short(other)}”.`,
      ),
      unreadable(unread),
      where.missed?.why === 'agendaSent'
        ? `Brådskar det, skriv ”tillägg: ${cutAt(proposal.title, 60)}”.`
        : lead
          ? `Ta in det på dagordningen med ”ta in ${proposal.id}”.`
          : 'Du får veta när sekreteraren har tagit ställning.',
    ),
  proposalChanged: ({
    stood,
    stands,
    told: who,
  }: {
    stood: ProposalTold
    stands: ProposalTold
    told: readonly string[]
  }) =>
    lines(
      `${stands.id} är nu: ”${stands.title}”${facts(stands)}, ${stateOf(stands)}.`,
      stands.background !== stood.background &&
        stands.background &&
        `Bakgrund: ${stands.background}`,
      `Förut: ”${stood.title}”${facts(stood)}, ${stateOf(stood)}.`,
      who.length > 0 && `Jag meddelar ${listed(who)}.`,
    ),
  proposalChangedPost: ({
    stood,
    stands,
    by,
  }: {
    stood: ProposalTold
    stands: ProposalTold
    by: string
  }) =>
    `${by} har ändrat ditt förslag ${stands.id}: ”${stands.title}”${facts(stands)}. Förut: ”${stood.title}”${facts(stood)}.`,
  withdrawn: ({ id, title, told: who }: { id: string; title: string; told: readonly string[] }) =>
    told(`${id} ”${title}” är återtaget.`, who.length > 0 && `Jag meddelar ${listed(who)}.`),
  withdrawnPost: ({
    id,
    title,
    by,
    reason,
  }: {
    id: string
    title: string
    by: string
    reason: string
  }) => `${by} har återtagit ditt förslag ${id}, ”${title}”${med(reason)}.`,
  proposalMoved: ({ id, title, where }: { id: string; title: string; where: TargetTold }) =>
    told(`${id} ”${title}” är flyttat.`, target(where)),
  meetingChoice: ({ on }: { on: Day }) => date(on),
  proposals: ({
    all,
    more,
    today,
    triage,
  }: {
    all: readonly ProposalTold[]
    more: number
    today: Day
    triage: boolean
  }) =>
    all.length === 0
      ? 'Inga förslag väntar. Lämna ett med ”föreslå” och en rubrik.'
      : lines(
          `${all.length + more} förslag väntar:`,
          ...all.map(
            (one) =>
              `– ${one.id} ${one.title}${facts(one)}. ${one.by}, ${formatDaysUntil(one.on, today)}, ${stateOf(one)}`,
          ),
          more > 0 &&
            `… och ${more} till. Visa några av dem med ”förslag” och ett ord ur rubriken.`,
          triage
            ? `Ta in med ”ta in ${all[0]?.id}”, eller skriv ”avslå ${all[0]?.id}: skäl”, ”skicka ${all[0]?.id} till AU” eller ”spara ${all[0]?.id}”.`
            : `Läs ett i sin helhet med ”förslag ${all[0]?.id}”.`,
        ),
  noProposalsAbout: ({ typed }: { typed: string }) =>
    `Inget förslag som väntar handlar om ”${typed}”. Skriv ”förslag” för att se alla, eller ”föreslå ${typed}” för att lämna ett.`,
  proposal: ({ proposal, today }: { proposal: ProposalTold; today: Day }) =>
    lines(
      `${proposal.id} ${proposal.title}${facts(proposal)}`,
      `${proposal.by}, ${formatDaysUntil(proposal.on, today)}, ${stateOf(proposal)}`,
      proposal.background && `Bakgrund: ${proposal.background}`,
      proposal.link && `Länk: ${proposal.link}`,
    ),
  stateOf,
  accepted: ({
    all,
    on,
    fixed,
    split,
    told: who,
    closed,
    show,
  }: {
    all: readonly AcceptedTold[]
    on: Day
    fixed: 'sent' | 'open' | undefined
    split: ItemNumber | undefined
    told: readonly string[]
    closed: Closed | undefined
    show: Day | undefined
  }) =>
    lines(
      ...all.map(({ id, title, number }) =>
        number
          ? `${id} är intaget som punkt ${showNumber(number)} på mötet ${day(on)}: ”${title}”.`
          : `${id} är ett tillägg till mötet ${day(on)}: ”${title}”.`,
      ),
      told(
        fixed &&
          `${whyWaits[fixed]}, så ${plural(all.length, 'det', 'de')} får nummer när mötet fastställer dagordningen.`,
        closedUp(closed),
        splitTold(split),
        known(who),
        !fixed
          ? look(show)
          : fixed === 'sent'
            ? tellGroup(show)
            : fixed === 'open' && 'Skriv ”fastställ dagordning” när mötet har godkänt det.',
      ),
    ),
  declinedAll: ({
    name,
    proposals,
    additions,
    reason,
    left,
  }: {
    name: string
    proposals: number
    additions: number
    reason: string
    left: number
  }) =>
    `Avslaget från ${name}: ${listed([
      ...(proposals === 0 ? [] : [counted(proposals, 'förslag', 'förslag')]),
      ...(additions === 0 ? [] : [counted(additions, 'tillägg', 'tillägg')]),
    ])}${med(reason)}.${left === 0 ? '' : ` ${left} till väntar: skriv samma sak igen.`}`,
  nothingFrom: ({ name }: { name: string }) => `Inget från ${name} väntar.`,
  declinedAllPost: ({
    proposals,
    additions,
    reason,
    by,
    group,
  }: {
    proposals: number
    additions: number
    reason: string
    by: string
    group: string
  }) =>
    `${by} har avslagit ${listed([
      ...(proposals === 0 ? [] : [`${proposals} av dina förslag`]),
      ...(additions === 0 ? [] : [`${additions} av dina tillägg`]),
    ])} till ${group || 'gruppen'}${med(reason)}.`,
  declined: ({
    all,
    reason,
    told: who,
  }: {
    all: readonly string[]
    reason: string
    told: readonly string[]
  }) =>
    told(
      `${listed(all)} är ${plural(all.length, 'avslaget', 'avslagna')}${med(reason)}.`,
      known(who),
      `Ångrar du dig, skriv ”spara ${all[0]}” så ligger det bland förslagen igen.`,
    ),
  referred: ({
    all,
    to,
    told: who,
  }: {
    all: readonly string[]
    to: string
    told: readonly string[]
  }) =>
    told(
      `${listed(all)} ligger nu hos ${to} och finns kvar bland förslagen.`,
      known(who),
      `När det kommer tillbaka: ”ta in ${all[0]}”.`,
    ),
  parked: ({ all, told: who }: { all: readonly string[]; told: readonly string[] }) =>
    told(
      `${listed(all)} är ${plural(all.length, 'sparat', 'sparade')} till längre fram och finns kvar bland förslagen.`,
      known(who),
      `Ta in med ”ta in ${all[0]}” när det är dags.`,
    ),
  acceptedPost: ({
    id,
    title,
    number,
    on,
    by,
    group,
  }: AcceptedTold & { on: Day; by: string; group: string }) =>
    number
      ? `${by} har tagit in ${yours(id, title, group)} som punkt ${showNumber(number)} på mötet ${day(on)}. Numret kan ändras tills dagordningen är utskickad. ${look(on)}`
      : `${by} har anmält ${yours(id, title, group)} som tillägg till mötet ${day(on)}. Det får sitt nummer när mötet fastställer dagordningen.`,
  declinedPost: ({
    id,
    title,
    reason,
    by,
    group,
  }: {
    id: string
    title: string
    reason: string
    by: string
    group: string
  }) =>
    `${by} har avslagit ${`${yours(id, title, group)}${med(reason)}`.replace(/,$/, '')}.\nVill du ta upp frågan igen, lämna ett nytt förslag eller hör av dig till ${by}.`,
  referredPost: ({
    id,
    title,
    to,
    reason,
    by,
    group,
  }: {
    id: string
    title: string
    to: string
    reason: string | undefined
    by: string
    group: string
  }) =>
    told(
      `${by} har skickat ${yours(id, title, group)} vidare till ${to}.`,
      reason && `Skäl: ”${reason}”.`,
      'Det finns kvar bland förslagen, och du får veta vad det blir.',
    ),
  parkedPost: ({
    id,
    title,
    reason,
    by,
    group,
  }: {
    id: string
    title: string
    reason: string | undefined
    by: string
    group: string
  }) =>
    told(
      `${by} har sparat ${yours(id, title, group)} till längre fram.`,
      reason && `Skäl: ”${reason}”.`,
      'Det finns kvar bland förslagen, och du får veta vad det blir.',
    ),
  returnedPost: ({
    id,
    title,
    on,
    by,
    group,
  }: {
    id: string
    title: string
    on: Day
    by: string
    group: string
  }) =>
    `${by} har tagit bort ${yours(id, title, group)} från mötet ${day(on)}. Förslaget väntar igen, och du får veta vad det blir.`,
  movedPost: ({
    id,
    title,
    where,
    by,
    group,
  }: {
    id: string
    title: string
    where: TargetTold
    by: string
    group: string
  }) => told(`${by} har flyttat ${yours(id, title, group)} till ett annat möte.`, target(where)),
  itemAdded: ({
    item,
    on,
    split,
    closed,
    unread,
    other,
    show,
  }: {
    item: ItemTold
    on: Day
    split: ItemNumber | undefined
    closed: Closed | undefined
    unread: readonly string[]
    other: Day | undefined
    show: Day | undefined
  }) =>
    lines(
      `Punkt ${item.number ? showNumber(item.number) : ''} är tillagd på mötet ${day(on)}: ”${item.title}”${facts(item)}.`,
      told(splitTold(split), closedUp(closed)),
      unreadable(unread),
      told(look(show), otherMeeting(other)),
    ),
  standsThere: {
    ask: ({ number, title, on }: { number: string; title: string; on: Day }) =>
      `På mötet ${day(on)} är punkt ${number} redan ”${title}”. Vad menar du?`,
    change: ({ number }: { number: string }) => `Ändra ${number}`,
    before: ({ number }: { number: string }) => `Lägg till före ${number}`,
    addition: 'Lägg till som tillägg',
    decision: 'Beslut',
    note: 'Anteckning',
    instead: {
      decision: ({ number }: { number: string }) => `beslut ${number}: …`,
      note: ({ number }: { number: string }) => `anteckning ${number}: …`,
    },
  },
  itemChangedPost: ({
    was,
    item,
    on,
    by,
    group,
  }: {
    was: string
    item: ItemTold
    on: Day
    by: string
    group: string
  }) =>
    `${by} har ändrat din punkt på mötet ${day(on)}${group ? ` i ${group}` : ''}: ”${was}” är nu ”${item.title}”${facts(item)}.`,
  itemMovedPost: ({
    title,
    from,
    to,
    by,
    group,
  }: {
    title: string
    from: Day
    to: Day
    by: string
    group: string
  }) =>
    `${by} har flyttat din punkt ”${title}”${group ? ` i ${group}` : ''} från mötet ${day(from)} till mötet ${day(to)}.`,
  itemToMeeting: ({
    number,
    title,
    from,
    to,
    as,
    withdrawn,
    told: who,
  }: {
    number: ItemNumber
    title: string
    from: Day
    to: Day
    as: ItemNumber | undefined
    withdrawn: boolean
    told: readonly string[]
  }) =>
    told(
      `Punkt ${showNumber(number)} ”${title}” är flyttad från mötet ${day(from)} till mötet ${day(to)}, ${as ? `som punkt ${showNumber(as)}` : 'som tillägg'}.`,
      withdrawn && `På mötet ${date(from)} står den kvar som utgår.`,
      known(who),
      `Se den där med ”dagordning ${short(to)}”.`,
    ),
  turnedDown: ({
    title,
    reason,
    on,
    told: who,
  }: {
    title: string
    reason: string
    on: Day
    told: readonly string[]
  }) =>
    told(
      `Tillägget ”${title}” togs inte upp på mötet ${day(on)}${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}. Det står i protokollet.`,
      known(who),
    ),
  turnedDownPost: ({
    title,
    reason,
    on,
    by,
    group,
  }: {
    title: string
    reason: string
    on: Day
    by: string
    group: string
  }) =>
    `${by} har antecknat att mötet ${day(on)}${group ? ` i ${group}` : ''} inte tog upp ditt tillägg ”${title}”${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}.`,
  itemEdited: ({
    item,
    was,
    told: who,
    on,
    sent,
    other,
    show,
  }: {
    item: ItemTold
    was: ItemTold
    told: readonly string[]
    on: Day
    sent: boolean
    other: Day | undefined
    show: Day | undefined
  }) =>
    lines(
      `Punkt ${item.number ? showNumber(item.number) : ''} på mötet ${day(on)} är nu: ”${item.title}”${facts(item)}.`,
      `Förut: ”${was.title}”${facts(was)}.`,
      told(known(who), sent ? tellGroup(show) : look(show), otherMeeting(other)),
    ),
  additionWaits: ({
    item,
    on,
    why,
    unread,
    lead,
    show,
  }: {
    item: ItemTold
    on: Day
    why: keyof typeof whyWaits
    unread: readonly string[]
    lead: boolean
    show: Day | undefined
  }) =>
    lines(
      `”${item.title}”${facts(item)} är antecknat som tillägg till mötet ${day(on)}.`,
      `${whyWaits[why]}, så det får sitt nummer när mötet fastställer dagordningen.`,
      unreadable(unread),
      lead &&
        (why === 'open'
          ? 'Skriv ”fastställ dagordning” när mötet har godkänt det.'
          : tellGroup(show)),
    ),
  additionProposed: ({ on }: { on: Day }) =>
    `Dagordningen för mötet ${day(on)} är inte utskickad än, så det blev ett förslag i stället för ett tillägg.`,
  item: ({
    item,
    on,
    background,
    link,
    proposal,
  }: {
    item: ItemTold
    on: Day
    background: string | undefined
    link: string | undefined
    proposal: string | undefined
  }) =>
    lines(
      `${item.number ? showNumber(item.number) : ''}. ${item.title}${item.withdrawn ? ' – utgår' : facts(item)}`,
      `Mötet ${day(on)}${proposal === undefined ? '' : `, förslag ${proposal}`}`,
      background && `Bakgrund: ${background}`,
      link && `Länk: ${link}`,
    ),
  itemRemoved: ({
    number,
    title,
    on,
    withdrawn,
    renumbered,
    proposal,
    show,
  }: {
    number: ItemNumber
    title: string
    on: Day
    withdrawn: boolean
    renumbered: boolean
    proposal: string | undefined
    show: Day | undefined
  }) =>
    told(
      withdrawn
        ? `Punkt ${showNumber(number)} ”${title}” utgår från mötet ${day(on)} och behåller sitt nummer.`
        : `Punkt ${showNumber(number)} ”${title}” är borttagen från mötet ${day(on)}${renumbered ? ', och punkterna efter har fått nya nummer' : ''}.`,
      proposal && `${proposal} väntar igen bland förslagen.`,
      withdrawn ? tellGroup(show) : look(show),
    ),
  additionRemoved: ({
    title,
    on,
    proposal,
  }: {
    title: string
    on: Day
    proposal: string | undefined
  }) =>
    told(
      `Tillägget ”${title}” är borttaget från mötet ${day(on)}.`,
      proposal && `${proposal} väntar igen bland förslagen.`,
    ),
  itemMoved: ({
    from,
    to,
    title,
    on,
    split,
    show,
  }: {
    from: ItemNumber
    to: ItemNumber
    title: string
    on: Day
    split: ItemNumber | undefined
    show: Day | undefined
  }) =>
    told(
      showNumber(from) === showNumber(to)
        ? `”${title}” är punkt ${showNumber(to)} på mötet ${day(on)}, som förut.`
        : `”${title}” är nu punkt ${showNumber(to)} på mötet ${day(on)}; den var ${showNumber(from)}.`,
      splitTold(split),
      look(show),
    ),
  carriedOf: (carry: CarryOver) => carried(carry).trim(),
  agenda: ({
    agenda: it,
    carry,
    lead,
    other,
    show,
  }: {
    agenda: AgendaTold
    carry: CarryOver | undefined
    lead: boolean
    other: Day | undefined
    show: Day | undefined
  }) =>
    lines(
      `Dagordning ${heading(it.meeting)} (${states[it.state]})`,
      carry && `${carried(carry)}\n`,
      it.items.length === 0
        ? 'Inga punkter än. Lämna ett förslag med ”föreslå” och en rubrik.'
        : it.items.map(line).join('\n'),
      waiting(it.additions),
      it.items.length > 0 &&
        (it.state === 'draft' || it.state === 'sent') &&
        `\n${lines(time(it.times), it.state === 'draft' && missing(it.times))}`,
      lead &&
        it.state === 'draft' &&
        it.items.length > 0 &&
        `Skicka ut den med ”skicka dagordning${dated(show)}”.`,
      other && `Ett annat möte visas med ”dagordning ${short(other)}”.`,
    ),
  agendaPost: ({ agenda: it }: { agenda: AgendaTold }) =>
    lines(
      `Dagordning för mötet ${heading(it.meeting)}`,
      it.items.map(line).join('\n'),
      waiting(it.additions),
      '\nNumren ligger nu fast. Något som tillkommer anmäls med ”tillägg:” och en rubrik, och mötet tar ställning till det.',
    ),
  agendaUpdatePost: ({
    agenda: it,
    added,
    changed,
    withdrawn,
  }: {
    agenda: AgendaTold
    added: readonly ItemTold[]
    changed: readonly ItemTold[]
    withdrawn: readonly ItemTold[]
  }) =>
    lines(
      `Uppdaterad dagordning för mötet ${heading(it.meeting)}`,
      added.length > 0 &&
        `Nytt:\n${added.map((item) => (item.number ? line(item).trimStart() : addition(item))).join('\n')}`,
      changed.length > 0 &&
        `Ändrat:\n${changed.map((item) => (item.number ? line(item).trimStart() : addition(item))).join('\n')}`,
      withdrawn.length > 0 &&
        `Utgår:\n${withdrawn.map((item) => `${item.number ? showNumber(item.number) : '–'}. ${item.title}`).join('\n')}`,
      `\nHela dagordningen:\n${it.items.map(line).join('\n')}`,
      it.additions.length > added.filter(({ number }) => !number).length && waiting(it.additions),
    ),
  agendaPart: ({ part, of }: { part: number; of: number }) => `(${part} av ${of})`,
  agendaSent: ({ on, items }: { on: Day; items: number }) =>
    `Dagordningen för mötet ${day(on)} är skickad till gruppen med ${counted(items, 'punkt', 'punkter')}. Numren ligger nu fast: en ny punkt blir ett tillägg, som mötet tar ställning till.`,
  agendaUpdated: ({
    on,
    added,
    changed,
    withdrawn,
  }: {
    on: Day
    added: number
    changed: number
    withdrawn: number
  }) => {
    const parts = [
      ...(added > 0 ? [counted(added, 'ny punkt', 'nya punkter')] : []),
      ...(changed > 0 ? [counted(changed, 'ändrad', 'ändrade')] : []),
      ...(withdrawn > 0 ? [`${withdrawn} som utgår`] : []),
    ]
    return `Den uppdaterade dagordningen för mötet ${day(on)} är skickad till gruppen: ${listed(parts)}.`
  },
  adopted: ({
    on,
    items,
    added,
    again,
    first,
  }: {
    on: Day
    items: number
    added: readonly ItemTold[]
    again: boolean
    first: string | undefined
  }) =>
    lines(
      again
        ? `Dagordningen för mötet ${day(on)} är fastställd med tillägg och har nu ${counted(items, 'punkt', 'punkter')}.`
        : `Dagordningen för mötet ${day(on)} är fastställd med ${counted(items, 'punkt', 'punkter')}.`,
      added.length > 0 && `Tillägg:\n${added.map(line).join('\n')}`,
      first && `Anteckna med ”anteckning ${first}: …” och beslut med ”beslut ${first}: …”.`,
    ),
  standingItems: ({ items }: { items: readonly (Facts & { title: string })[] }) =>
    items.length === 0
      ? 'Inga stående punkter än. Skriv ”stående punkter:” och en punkt per rad, så börjar varje nytt möte med dem.'
      : lines(
          'Stående punkter, som varje nytt möte börjar med:',
          ...items.map((item, at) => `${at + 1}. ${item.title}${facts(item)}`),
          'Byt ut dem med ”stående punkter:” och en punkt per rad.',
        ),
  standingSet: ({
    items,
    planned,
  }: {
    items: readonly (Facts & { title: string })[]
    planned: boolean
  }) =>
    items.length === 0
      ? 'De stående punkterna är borttagna. Nya möten börjar med en tom dagordning.'
      : lines(
          `${counted(items.length, 'stående punkt', 'stående punkter')} är ${plural(items.length, 'antecknad', 'antecknade')}:`,
          ...items.map((item, at) => `${at + 1}. ${item.title}${facts(item)}`),
          `Varje nytt möte börjar med ${plural(items.length, 'den', 'dem')}.${planned ? ' Möten som redan är planerade behåller sin dagordning; där lägger du till med ”punkt:”.' : ''}`,
        ),
  themeKept: ({ number, text }: { number: string; text: string }) =>
    `Tema ${number} är antecknat i temabanken: ”${text}”. Se alla med ”teman”; när det är dags blir det ett förslag med ”föreslå”.`,
  themes: ({
    all,
    today,
  }: {
    all: readonly { number: string; text: string; by: string; on: Day }[]
    today: Day
  }) =>
    all.length === 0
      ? 'Temabanken är tom. Lägg in en idé med ”tema:” och några ord.'
      : lines(
          'Teman för kommande möten:',
          ...all.map(
            ({ number, text, by, on }) =>
              `${number}. ${text} (${by}, ${formatDaysUntil(on, today)})`,
          ),
          'Gör ett förslag av ett tema med ”föreslå” och en rubrik; ta bort det med ”ta bort tema” och numret.',
        ),
  themeRemoved: ({ number, text }: { number: string; text: string }) =>
    `Tema ${number} ”${text}” är borttaget ur temabanken.`,
}
