import { twoPresent } from './presenters.ts'
import * as english from '../language/en/arranging.ts'
import * as swedish from '../language/sv/arranging.ts'
import { capital } from '../text/parts.ts'
import { isCalled, isComing, stageOf } from './context.ts'
import { placeToldIn } from './day-slots.ts'
import { read, type Reading } from './features.ts'
import { corrected, dayMarks, nameOf, personMarks, shortDay } from './finding.ts'
import type { Framed } from './framed-record.ts'
import { NAMED, actionsMeant, itemsMeant, usualMeeting } from './references.ts'
import { namedMeeting } from './sentence-fields.ts'

const spoken = [swedish, english]

/** What a sentence says in so many words of a meeting that is to come, or of what is to be treated there. */
export const framedAgenda = (reading: Reading): Framed | undefined =>
  planned(reading) ??
  howMany(reading) ??
  heldElsewhere(reading) ??
  (!reading.text.includes('?') && isComing(reading.context)
    ? (draftDecision(reading) ??
      waits(reading) ??
      presents(reading) ??
      startsNow(reading) ??
      runs(reading))
    : undefined)

/** `novembermötet hålls i Kommunhuset`: a meeting that is to come, by its day or its month, in another place. */
function heldElsewhere(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const place = placeToldIn(reading)
  const on = namedMeeting(reading)
  const isOther =
    text.includes('?') || personMarks(reading).length > 0 || itemsMeant(reading).length > 0
  if (place === undefined || on === undefined || isOther || !context.speaker.leads) return undefined
  const isNew = context.meetings.some((one) => one.on === on && one.place !== place)
  const day = shortDay(on)
  return isNew && dayMarks(reading).length < 2
    ? { form: 'moveMeeting', given: { day, to: day, place } }
    : undefined
}

/** `Förslag till beslut på punkt 2: …` is told beside its item, and decides nothing. */
function draftDecision({ text, context }: Reading): Framed | undefined {
  const said = spoken.map((words) => words.draftDecision.exec(text)?.groups).find((one) => one)
  if (!said) return undefined
  const what = read(said['what'] ?? '', context)
  const background = `${capital(said['label'] ?? '')}: ${said['wording'] ?? ''}`
  const proposal = what.marks.find(({ kind }) => kind === 'proposal')?.value
  if (proposal !== undefined)
    return { form: 'changeProposal', given: { proposal, background }, isWhole: true }
  const [item] = itemsMeant(what)
  return item && { form: 'changeItem', given: { item: item.id, background }, isWhole: true }
}

/** `revisionsrapporten är inte klar, vi får ta den i november`: the item, or the proposal, goes to that meeting. */
function waits(reading: Reading): Framed | undefined {
  const { text, context, titles } = reading
  const to = laterMeeting(reading)
  const isSaid = spoken.some((words) => words.waits.test(text) && !words.again.test(text))
  if (to === undefined || !isSaid || personMarks(reading).length > 0) return undefined
  const [item, other] = itemsMeant(reading)
  const [best] = titles
  if (!item && best?.kind === 'proposal') return proposalWaits(reading, best.id, shortDay(to))
  if (!item || other || (best?.kind === 'action' && best.score > NAMED)) return undefined
  const word = context.language === 'sv' ? 'möte' : 'meeting'
  return { form: 'moveItem', given: { item: item.id, place: `${word} ${shortDay(to)}` } }
}
/** One's own is of that meeting then; who settles them keeps it till then. */
function proposalWaits(
  { context: { proposals, speaker } }: Reading,
  proposal: string,
  day: string,
): Framed | undefined {
  const isOwn = proposals.some(({ id, by }) => id === proposal && by === speaker.id)
  if (isOwn) return { form: 'changeProposal', given: { proposal, meeting: day }, isWhole: true }
  return speaker.leads || speaker.committee ? { form: 'park', given: { proposal, day } } : undefined
}

/** The meeting that something waits for: a later one than that of the items. */
function laterMeeting(reading: Reading): string | undefined {
  const { text, context } = reading
  const own = usualMeeting('moveItem', context)?.on
  const coming = context.meetings.filter(({ on, state }) => state !== 'closed' && on !== own)
  const isNext = dayMarks(reading).length === 0 && spoken.some((words) => words.atNext.test(text))
  const named = isNext ? coming[0]?.on : namedMeeting(reading)
  return coming.find(({ on }) => on === named)?.on
}

/** `Åsa får ta 6a`. */
function presents(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const said = spoken.map((words) => words.takesItem.exec(text)?.groups).find((one) => one)
  if (!said) return undefined
  const [person, other] = personMarks(read(said['who'] ?? '', context))
  const what = read(said['what'] ?? '', context)
  const [item, more] = itemsMeant(what)
  const isAction = what.marks.some(({ kind }) => kind === 'action') || actionsOnly(what)
  if (!person || other || !item || more || isAction) return undefined
  const presenter = twoPresent(reading, personMarks(reading)) ?? nameOf(context, person.value)
  return { form: 'changeItem', given: { item: item.id, presenter } }
}
const actionsOnly = (what: Reading): boolean =>
  what.titles[0]?.kind === 'action' && what.titles[0].id === actionsMeant(what)[0]

/** `då sätter vi i gång`, said by who leads on the day. */
function startsNow({ text, marks, context }: Reading): Framed | undefined {
  const says = (which: 'startsNow' | 'startsLater'): boolean =>
    spoken.some((words) => words[which].test(text))
  const isNow = stageOf(context) === 'today' && !marks.some(({ kind }) => kind === 'times')
  return isNow && context.speaker.leads && says('startsNow') && !says('startsLater')
    ? { form: 'startMeeting', given: {} }
    : undefined
}

/** `vi börjar halv tio`, `mötet slutar halv tolv`: the meeting's own hours. */
function runs(reading: Reading): Framed | undefined {
  const { text, marks, context } = reading
  const times = marks.filter(({ kind }) => kind === 'times')
  const isEnd = spoken.some((words) => words.ends.test(text))
  const isSaid = isEnd || spoken.some((words) => words.begins.test(text))
  const isOfItem = itemsMeant(reading).length > 0 || personMarks(reading).length > 0
  const [time, other] = times
  if (!isSaid || !time || other || isOfItem) return undefined
  const [from] = usualMeeting('moveMeeting', context)?.hours.split('-') ?? []
  const isUntil = isEnd && from !== undefined && !time.value.includes('-') && time.value > from
  return {
    form: 'moveMeeting',
    given: isUntil ? { times: `${from}-${time.value}` } : {},
  }
}

/** `vi träffas den 6 oktober, nio till tolv, och den 10 november samma tid`: days on which no meeting is known. */
function planned(reading: Reading): Framed | undefined {
  const { text, marks, context } = reading
  const days = new Set(corrected(reading, dayMarks(reading)).map(({ value }) => value))
  const isNew = [...days].every(
    (day) => day > context.today && !context.meetings.some(({ on }) => on === day),
  )
  const [time, other] = marks.filter(({ kind }) => kind === 'times')
  const isSaid = spoken.some((words) => words.plans.test(text)) && !text.includes('?')
  const isOfEntry = reading.titles.length > 0 || marks.some(({ kind }) => ofEntries.has(kind))
  if (days.size === 0 || !isNew || !isSaid || isOfEntry || other || !time?.value.includes('-'))
    return undefined
  return { form: days.size > 1 ? 'planYear' : 'plan', given: {} }
}
const ofEntries: ReadonlySet<string> = new Set(['action', 'proposal', 'item', 'person'])

/** `vilka blir vi egentligen?`, asked once a meeting is called. */
const howMany = ({ text, context }: Reading): Framed | undefined =>
  isCalled(context) && spoken.some((words) => words.asksHowMany.test(text))
    ? { form: 'answers', given: {} }
    : undefined
