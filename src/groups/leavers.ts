import { refOf } from '../meetings/ref.ts'
import { answerCard } from '../cards/answer-card.ts'
import { toLeads } from '../delivery/leads.ts'
import type { Action } from '../meetings/action.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { comings } from '../meetings/rights.ts'
import { present } from '../meetings/roster.ts'
import { adjustingId } from '../minutes/adjusting.ts'
import type { Adjusting } from '../minutes/adjusting-state.ts'
import type { Book } from '../store/update.ts'
import type { Choice, Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'

interface Left {
  readonly world: World
  readonly book: Book
  readonly before: Group
  readonly after: Group
  readonly now: Date
}

/** What of one person's would be nobody's if nobody looked at it. */
interface Orphaned {
  readonly actions: readonly Action[]
  readonly proposals: readonly Proposal[]
  readonly contactFor: readonly string[]
  readonly adjusterFor: readonly string[]
  readonly presents: readonly {
    readonly on: string
    readonly number: string
    readonly title: string
  }[]
  readonly standInFor: string | undefined
}

/** More open actions and proposals than a group has. */
const MOST = 1000
/** More than this are told as one: they commit together, to everyone who leads the group. */
const MOST_MESSAGES = 3
/** Buttons under one message. */
const MOST_BUTTONS = 5

/** Tells whoever leads the group what those who left it leave behind, and what can be done. Gives the ids of the posts. */
export async function tellOfLeavers({
  world,
  book,
  before,
  after,
  now,
}: Left): Promise<readonly string[]> {
  const { went } = comings(before, after)
  if (went.length === 0 || after.removedAt) return []
  const [actions, proposals, meetings, adjusted] = await Promise.all([
    book.list<Action>({ index: 'open', limit: MOST }),
    book.list<Proposal>({ index: 'waiting', limit: MOST }),
    ahead(book, after),
    adjusting(book, after),
  ])
  const all = went.map((person) => ({
    person,
    left: orphaned(person, { actions, proposals, meetings, adjusted, group: after }),
  }))
  const tell = (message: Message): readonly string[] =>
    toLeads({ newId: world.newId, book, group: after, now, message })
  const told = all.flatMap(({ person, left }) => messageOf(after, person, left) ?? [])
  return told.length > MOST_MESSAGES ? tell(together(after, all)) : told.flatMap(tell)
}

/** When many leave at once: one message, a line for each. */
function together(
  group: Group,
  all: readonly { readonly person: Person; readonly left: Orphaned }[],
): Message {
  const { roster: t } = textsIn(group.settings.language)
  const people = all.flatMap(({ person, left }) => {
    const ids = [...left.actions, ...left.proposals].map(({ id }) => id)
    return ids.length === 0 ? [] : [{ name: person.name, ids }]
  })
  return { text: t.manyLeft({ count: all.length, group: group.name, people }) }
}

interface Everything {
  readonly group: Group
  readonly actions: readonly Action[]
  readonly proposals: readonly Proposal[]
  readonly meetings: readonly Meeting[]
  readonly adjusted: readonly Adjusting[]
}

function orphaned(
  person: Person,
  { group, actions, proposals, meetings, adjusted }: Everything,
): Orphaned {
  return {
    actions: actions
      .filter(
        ({ status, owners }) =>
          status === 'open' &&
          owners.some((owner) => owner.kind === 'person' && owner.person === person.id),
      )
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    proposals: proposals.filter(
      ({ by, status }) => by === person.id && status !== 'accepted' && status !== 'declined',
    ),
    contactFor: Object.values(group.bodies)
      .filter(({ contact }) => contact === person.id)
      .map(({ name }) => name),
    adjusterFor: adjusted
      .filter(
        ({ draft, adjusters, approvals }) =>
          draft !== undefined &&
          adjusters.includes(person.id) &&
          approvals[person.id]?.hash !== draft.hash,
      )
      .map(refOf),
    presents: meetings.flatMap((meeting) =>
      numbered(meeting)
        .filter(({ item }) => !item.removedAt && item.presenters.includes(person.name))
        .map(({ item, number }) => ({
          on: refOf(meeting),
          number: showNumber(number),
          title: item.title,
        })),
    ),
    standInFor:
      person.substituteFor === undefined || group.people[person.substituteFor]?.leftAt
        ? undefined
        : group.people[person.substituteFor]?.name,
  }
}

async function ahead(book: Book, group: Group): Promise<readonly Meeting[]> {
  const headers = Object.values(group.calendar)
    .filter(({ status }) => status === 'planned' || status === 'open')
    .sort((a, b) => a.on.localeCompare(b.on))
  return (await Promise.all(headers.map(({ id }) => book.get<Meeting>(id)))).flatMap(
    (meeting) => meeting ?? [],
  )
}

async function adjusting(book: Book, group: Group): Promise<readonly Adjusting[]> {
  const closed = Object.values(group.calendar).filter(({ status }) => status === 'closed')
  return (await Promise.all(closed.map(({ id }) => book.get<Adjusting>(adjustingId(id))))).flatMap(
    (state) => state ?? [],
  )
}

/** Nothing where the person leaves nothing behind that anybody must take over. */
function messageOf(group: Group, person: Person, left: Orphaned): Message | undefined {
  const { roster: t, followUp } = textsIn(group.settings.language)
  const roles = person.roles.filter(
    (role) => role === 'chair' || role === 'deputy' || role === 'committee',
  )
  const nothing =
    left.actions.length +
      left.proposals.length +
      left.contactFor.length +
      left.adjusterFor.length +
      left.presents.length +
      roles.length ===
    0
  if (nothing && left.standInFor === undefined) return undefined
  const heirs = present(group).filter(({ substituteFor }) => substituteFor === person.id)
  const text = [
    t.left({ name: person.name, group: group.name }),
    ...(left.actions.length === 0
      ? []
      : [t.actions({ actions: left.actions.map(({ id, text: what }) => ({ id, text: what })) })]),
    ...(left.proposals.length === 0
      ? []
      : [t.proposals({ proposals: left.proposals.map(({ id, title }) => ({ id, title })) })]),
    ...(left.presents.length === 0 ? [] : [t.presents({ items: left.presents })]),
    ...(left.adjusterFor.length === 0 ? [] : [t.adjuster({ days: left.adjusterFor })]),
    ...(left.contactFor.length === 0 ? [] : [t.contact({ names: left.contactFor })]),
    ...(roles.length === 0 ? [] : [t.roles({ roles })]),
    ...(left.standInFor === undefined ? [] : [t.standIn({ member: left.standInFor })]),
    ...(heirs.length === 0
      ? []
      : [t.heirs({ names: heirs.map(({ name }) => name), left: person.name })]),
    ...(left.actions[0] === undefined ? [] : [t.handOver({ id: left.actions[0].id })]),
  ].join('\n')
  const [heir] = heirs
  const hand = left.actions.slice(0, MOST_BUTTONS).map(({ id }): Choice =>
    heir
      ? {
          label: followUp.choices.handOver({ id, name: heir.name }),
          say: followUp.say.handOver({ id, name: heir.name }),
        }
      : { label: t.takeLabel({ id }), say: t.sayTake({ id }) },
  )
  const list = left.actions.length > MOST_BUTTONS ? [{ label: t.listLabel, say: t.sayList }] : []
  const choices = [...hand, ...list]
  return choices.length === 0
    ? { text }
    : { text, choices, card: answerCard(text, choices, { group: group.pk }), whole: true }
}
