import { refOf } from '../../meetings/ref.ts'
import { short } from '../../text/cut.ts'
import type { Delivery } from '../../delivery/delivery.ts'
import type { Action } from '../../meetings/action.ts'
import { dayOf } from '../../meetings/calendar.ts'
import type { Person } from '../../meetings/group.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { answerable } from '../../meetings/owners.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { mayReadPrivate } from '../../meetings/succession.ts'
import { reasonOf, withoutReason, type Reasons } from '../../meetings/absence.ts'
import type { Sitting } from '../../meetings/sitting.ts'
import type { Adjusting, Version } from '../../minutes/adjusting-state.ts'
import type { LogEntry } from '../../records/log.ts'
import type { Doc, Range } from '../../store/store.ts'
import type { KeptOf } from '../../language/sv/privacy.ts'
import type { Turn } from '../../turn/turn.ts'

/** How many lines of each kind one answer holds; the rest is counted. */
const SHOWN = 25
const PAGE = 200
/** Documents looked through of each kind: decades of a busy group. */
const MOST = 4000

async function all<T extends Doc>(
  turn: Turn,
  range: Omit<Range, 'limit' | 'after'>,
): Promise<readonly T[]> {
  const found: T[] = []
  let after: string | undefined
  while (found.length < MOST) {
    const cursor: string | undefined = after
    const page = await turn.book.list<T>({
      ...range,
      limit: PAGE,
      ...(cursor === undefined ? {} : { after: cursor }),
    })
    found.push(...page)
    after = page.at(-1)?.keys?.[range.index]
    if (page.length < PAGE || after === undefined) break
  }
  return found
}

const meetingsOf = (turn: Turn): Promise<readonly Meeting[]> =>
  all<Meeting>(turn, { index: 'meeting', desc: true })
const actionsOf = async (turn: Turn, { id }: Person): Promise<readonly Action[]> =>
  (await all<Action>(turn, { index: 'action', desc: true })).filter((action) =>
    answerable(turn.group, action.owners).includes(id),
  )
const proposalsOf = async (turn: Turn, { id }: Person): Promise<readonly Proposal[]> =>
  (await all<Proposal>(turn, { index: 'proposal', desc: true })).filter(({ by }) => by === id)
const loggedBy = (turn: Turn, { id }: Person): Promise<readonly LogEntry[]> =>
  all<LogEntry>(turn, { index: 'by', from: `${id}|`, to: `${id}}`, desc: true })

/** How far each meeting's minutes have come; their locked versions stand in the same index. */
const minutesOf = async (turn: Turn): Promise<readonly Adjusting[]> =>
  (await all<Adjusting | Version>(turn, { index: 'minutes' })).filter(
    (doc) => doc.type === 'minutes',
  )

const writtenBy = (meetings: readonly Meeting[], { id }: Person): number =>
  meetings
    .flatMap((meeting) =>
      Object.values(meeting.items).flatMap((item) => [
        ...Object.values(item.notes),
        ...Object.values(item.decisions),
      ]),
    )
    .filter(({ by }) => by === id).length

/** The meetings at which Teams saw a person come and go, as long as that is kept. */
export const sittingsOf = async (turn: Turn, { id }: Person): Promise<readonly Sitting[]> =>
  (await all<Sitting>(turn, { index: 'sitting' })).filter(({ seen }) => Object.hasOwn(seen, id))

/** A reason was told to those who led the group then, and to nobody who took it over. */
const mayRead = ({ group, sender }: Turn, { id }: Person, at: string): boolean =>
  sender.id === id || mayReadPrivate(group, sender, at)

/** Who comes instead, or why somebody does not, for those who may read it. */
function besideAnswer(
  turn: Turn,
  person: Person,
  meeting: Meeting,
  reasons: Reasons | undefined,
): string {
  const answer = meeting.answers[person.id]
  if (answer?.kind === 'substitute') return answer.name
  return answer?.kind === 'notAttending' && mayRead(turn, person, answer.at)
    ? (reasonOf(reasons, meeting, person.id) ?? '')
    : ''
}

/** What a person answered about each meeting, and why. */
async function answersOf(
  turn: Turn,
  person: Person,
  meetings: readonly Meeting[],
): Promise<KeptOf['answers']> {
  const words: Readonly<Record<string, string>> = turn.t.audit.words
  const reasons = new Map(
    (await all<Reasons>(turn, { index: 'reasons' })).map((one) => [one.meetingId, one]),
  )
  return meetings.flatMap((meeting) => {
    const answer = meeting.answers[person.id]
    if (!answer) return []
    const reason = besideAnswer(turn, person, meeting, reasons.get(meeting.id))
    return [{ on: refOf(meeting), answer: words[answer.kind] ?? answer.kind, reason }]
  })
}

/** All that the group keeps about a person, as they are shown it. */
export async function keptAbout(turn: Turn, person: Person): Promise<KeptOf> {
  const [meetings, actions, proposals, logged, posts] = [
    await meetingsOf(turn),
    await actionsOf(turn, person),
    await proposalsOf(turn, person),
    await loggedBy(turn, person),
    await all<Delivery>(turn, { index: 'ledger', desc: true }),
  ]
  const minutes = await minutesOf(turn)
  const words: Readonly<Record<string, string>> = turn.t.audit.words
  const answers = await answersOf(turn, person, meetings)
  const attendance = meetings.flatMap((meeting) => {
    const presence = meeting.attendance[person.id]
    return presence ? [{ on: refOf(meeting), presence: words[presence.kind] ?? presence.kind }] : []
  })
  const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, SHOWN)
  const over = (list: readonly unknown[]): number => Math.max(0, list.length - SHOWN)
  return {
    name: person.name,
    roles: person.roles.map((role) => turn.t.group.roles[role]),
    organisation: person.organisation,
    email: person.email,
    account: [person.aadId, person.teamsId].filter(Boolean).join(', ') || undefined,
    leftOn:
      person.leftAt === undefined
        ? undefined
        : dayOf(new Date(person.leftAt), turn.group.settings.zone),
    pausedUntil: person.pausedUntilOn,
    answers: first(answers),
    attendance: first(attendance),
    proposals: first(proposals).map(({ id, title }) => ({ id, title: short(title, 100) })),
    actions: first(actions).map(({ id, text }) => ({ id, text: short(text, 100) })),
    seen: (await sittingsOf(turn, person)).length,
    comments: minutes
      .flatMap(({ comments }) => Object.values(comments))
      .filter(({ by }) => by === person.id).length,
    adjusting: minutes.filter(({ adjusters }) => adjusters.includes(person.id)).length,
    written: writtenBy(meetings, person),
    logged: logged.length,
    posts: posts.filter(({ to }) => to.kind === 'person' && to.person === person.id).length,
    more: {
      answers: over(answers),
      attendance: over(attendance),
      proposals: over(proposals),
      actions: over(actions),
    },
  }
}

/** Whether a person stands in the group's records, so that their name must. */
export async function appears(turn: Turn, person: Person): Promise<boolean> {
  const { id } = person
  const meetings = await meetingsOf(turn)
  const inMeeting = meetings.some(
    (meeting) =>
      meeting.attendance[id] !== undefined ||
      meeting.answers[id] !== undefined ||
      ('closedBy' in meeting && meeting.closedBy === id) ||
      Object.values(meeting.items).some(
        (item) => item.proposedBy === id || item.presenters.includes(person.name),
      ),
  )
  if (
    inMeeting ||
    writtenBy(meetings, person) > 0 ||
    (await loggedBy(turn, person)).length > 0 ||
    (await proposalsOf(turn, person)).length > 0
  )
    return true
  const minutes = await minutesOf(turn)
  if (
    minutes.some(
      ({ adjusters, comments }) =>
        adjusters.includes(id) || Object.values(comments).some(({ by }) => by === id),
    )
  )
    return true
  const actions = await all<Action>(turn, { index: 'action' })
  return (
    actions.some(
      (action) =>
        action.createdBy === id ||
        action.owners.some((owner) => owner.kind === 'person' && owner.person === id) ||
        [...action.reports, ...action.postponements, ...Object.values(action.parts ?? {})].some(
          ({ by }) => by === id,
        ) ||
        (action.status === 'done' && action.doneBy === id),
    ) ||
    Object.values(turn.group.themes).some(({ by }) => by === id) ||
    Object.values(turn.group.bodies).some(({ contact }) => contact === id)
  )
}

export const openActionsOf = async (turn: Turn, person: Person): Promise<readonly string[]> =>
  (await actionsOf(turn, person))
    .filter(({ status }) => status === 'open')
    .map(({ id }) => id)
    .slice(0, 10)

/** Takes a person's reasons for absence away; gives how many there were. */
export async function absences(turn: Turn, { id }: Person): Promise<number> {
  const held = (await all<Reasons>(turn, { index: 'reasons' })).filter(({ of }) =>
    Object.hasOwn(of, id),
  )
  for (const reasons of held) await turn.book.put(withoutReason(reasons, id, turn.now))
  return held.length
}
