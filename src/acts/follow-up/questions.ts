import { dayOf } from '../../meetings/calendar.ts'
import { nameOf } from '../../meetings/roster.ts'
import { refOf } from '../../meetings/ref.ts'
import { lines, short } from '../../text/cut.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { decisionsAt } from '../../meetings/decisions.ts'
import { act } from '../../turn/act.ts'
import { lifeOf, waitingDoc, waitingId, type Opens, type WaitingDoc } from '../../turn/question.ts'
import { requestsOf } from '../../turn/requests.ts'
import { leftOver } from '../../turn/left-over.ts'
import { calendarOf, meetingById } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** More are not listed at once. */
const MOST = 20

export const questions = act({
  name: 'questions',
  subject: 'followUp',
  who: 'lead',
  effect: 'asks',
  inPrivate: true,
  unmistakable: true,
  args: {},
  async run(turn) {
    const all = await whatWaits(turn)
    const entries = all.slice(0, MOST)
    const { questions: t } = turn.t.followUp
    const text =
      entries.length === 0
        ? t.none
        : lines(
            t.head({ count: all.length }),
            ...entries.map(({ text: line }, index) => `${index + 1}. ${line}`),
            all.length > MOST ? t.more({ count: all.length - MOST }) : '',
            t.foot,
          )
    await keepList(turn, entries)
    return { text, ...(all.length === 0 ? { isEmpty: true as const } : {}) }
  },
})

interface Entry {
  readonly text: string
  readonly opens: Opens
}

/**
 * What nobody has answered yet: one's own questions, Teams meetings and requests that wait for a yes, wordings that wait, meetings that nobody closed, units
 * that nobody named.
 */
async function whatWaits(turn: Turn): Promise<readonly Entry[]> {
  const { questions: t } = turn.t.followUp
  const doc = await turn.book.get<WaitingDoc>(waitingId(turn.sender.id))
  const own = (doc?.waiting ?? []).flatMap((one, index): readonly Entry[] =>
    one.offeredAt === undefined
      ? [
          {
            text: t.asked({
              question: short(firstLine(one.text), 120),
              source: one.privateSince === undefined ? short(one.source, 80) : undefined,
            }),
            opens: { waiting: index },
          },
        ]
      : [],
  )
  const open = calendarOf(turn)
    .filter(({ status, on }) => (status === 'open' || status === 'planned') && on < turn.today)
    .map((header): Entry => {
      const day = refOf(header)
      const isOpen = header.status === 'open'
      return {
        text: isOpen ? t.notClosed({ day }) : t.notOpened({ day }),
        opens: { say: isOpen ? t.sayClose({ day }) : t.sayHeld({ day }) },
      }
    })
  const held = calendarOf(turn).filter(({ status }) => status === 'closed' || status === 'open')
  const meetings = await Promise.all(held.map(({ id }) => meetingById(turn, id)))
  const owners = Object.values(turn.group.bodies)
    .filter(({ kind }) => kind === 'unasked')
    .map(({ name }): Entry => ({
      text: turn.t.followUp.whatIsOwner({ name }),
      opens: { say: t.sayOwner({ name }) },
    }))
  const loose = (await leftOver(turn)).map(({ text, say }): Entry => ({ text, opens: { say } }))
  return [
    ...own,
    ...(await forAYes(turn)),
    ...owners,
    ...open,
    ...meetings.flatMap((meeting) => wordings(turn, meeting)),
    ...loose,
  ]
}

/** Teams meetings of which nobody has said whether they are the group's, and what others have left to those who lead. */
async function forAYes(turn: Turn): Promise<readonly Entry[]> {
  const { questions: t } = turn.t.followUp
  const { group } = turn
  const ties = Object.values(group.teamsTies ?? {})
    .filter(({ answer }) => answer === undefined)
    .map(({ number, title, startsAt, by }): Entry => {
      const on = startsAt && dayOf(new Date(startsAt), group.settings.zone)
      return { text: t.tie({ title, on, by: nameOf(group, by) }), opens: { tie: number } }
    })
  const requests = (await requestsOf(turn)).map(({ id, by, sentence }): Entry => ({
    text: t.request({ name: nameOf(group, by), sentence: short(firstLine(sentence), 120) }),
    opens: { request: id },
  }))
  return [...ties, ...requests]
}

function wordings(turn: Turn, meeting: Meeting): readonly Entry[] {
  const { questions: t } = turn.t.followUp
  return decisionsAt(meeting).flatMap(({ decision, number }): readonly Entry[] => {
    const wording = meeting.wordings?.[decision.id]
    if (!wording) return []
    const cite = `${refOf(meeting)} § ${number}:${decision.ordinal}`
    const now = short(decision.text, 80)
    return [
      {
        text:
          wording.text === undefined
            ? t.removal({ cite, now })
            : t.wording({ cite, now, wanted: short(wording.text, 80) }),
        opens: { wording: decision.id, meeting: meeting.id },
      },
    ]
  })
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

/** So that a number picks from the list. */
async function keepList(turn: Turn, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const id = waitingId(turn.sender.id)
  const known = await turn.book.get<WaitingDoc>(id)
  const doc = known ?? waitingDoc(turn.group, turn.sender.id, [], turn.now)
  await turn.book.put({
    ...doc,
    ttl: lifeOf(doc.waiting, turn.group, turn.now),
    listed: { at: turn.now.toISOString(), entries: entries.map(({ opens }) => opens) },
  })
}
