import { wordingShown } from '../acts/record/confirm-wording.ts'
import { ownerChoices } from '../acts/record/mark-owner.ts'
import type { Group } from '../meetings/group.ts'
import { leads } from '../meetings/roster.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import { calendarOf, meetingById } from '../turn/saving.ts'
import { isFresh, waitingId, type WaitingDoc } from '../turn/question.ts'
import { languageOf, type Turn } from '../turn/turn.ts'
import { isInRoom } from '../world.ts'
import { askAlone } from './for-the-room.ts'
import type { Hearing, Outcome } from './hearing.ts'
import { trialTurn } from './trial-turn.ts'

const { meaning } = vocabulary((words) => words.people.shortAnswers)

/**
 * A bare yes or no that answers nothing as it stands, of somebody who has just been asked something, also what an owner is, or whom another
 * wording of a decision waits for: it may be to that, which is shown with its answers, where it was asked, and nothing is done.
 */
export async function bareAnswer(
  hearing: Hearing,
  source: string,
  group: Group,
): Promise<Outcome | undefined> {
  const { sender, incoming } = hearing
  const bare = source.trim().replace(/[.!,]+$/, '')
  if (meaning(bare) === undefined) return undefined
  const [first] = (await hearing.book.get<WaitingDoc>(waitingId(sender.id)))?.waiting ?? []
  if (first && first.offeredAt === undefined && isFresh(first, hearing.now)) {
    if (first.inPrivate && isInRoom(incoming)) await askAlone(hearing, group, first)
    return { kind: 'asked', waiting: first }
  }
  const turn = trialTurn(hearing, group, languageOf(group, sender, incoming))
  const unasked = leads(sender) ? lastUnasked(group, hearing.now) : undefined
  if (unasked !== undefined)
    return {
      kind: 'offered',
      source,
      text: turn.t.followUp.whatIsOwner({ name: unasked }),
      choices: ownerChoices(turn, [unasked]),
    }
  if (incoming.conversation.kind !== 'personal') return undefined
  const asked = await askedOf(turn)
  const shown = asked && (await wordingShown(turn, asked.meeting, asked.decision))
  return shown && { kind: 'offered', source, text: shown.text, choices: shown.choices ?? [] }
}

/** So long a bare answer may be to what was asked below an action. */
const ASKED_MS = 10 * 60_000

/** The latest owner of whom it was just asked what it is. */
const lastUnasked = ({ bodies }: Group, now: Date): string | undefined =>
  Object.values(bodies).findLast(
    ({ kind, namedAt = '' }) =>
      kind === 'unasked' && now.getTime() - Date.parse(namedAt) < ASKED_MS,
  )?.name

/** The latest that the sender was asked about. */
async function askedOf(
  turn: Turn,
): Promise<{ readonly meeting: string; readonly decision: string } | undefined> {
  const held = calendarOf(turn).filter(({ status }) => status === 'closed' || status === 'open')
  const meetings = await Promise.all(held.map(({ id }) => meetingById(turn, id)))
  const [latest] = meetings
    .flatMap(({ id, wordings = {} }) =>
      Object.entries(wordings).map(([decision, wording]) => ({ meeting: id, decision, wording })),
    )
    .filter(({ wording }) => wording.asked.includes(turn.sender.id))
    .sort((a, b) => b.wording.at.localeCompare(a.wording.at))
  return latest
}
