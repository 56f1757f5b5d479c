import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { itemNumbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import { dayOf } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf, reachable } from '../../meetings/roster.ts'
import {
  commented,
  commentsOf,
  leadDays,
  openComment,
  openComments,
  sentToGroup,
  settled,
  outsideLeft,
  waitingFor,
} from '../../minutes/adjusting.ts'
import { latestVersion, isLocked } from '../../minutes/versions.ts'
import type { Adjusting, Comment } from '../../minutes/adjusting-state.ts'
import { stateOf, workingText } from '../../minutes/current.ts'
import { checkComments } from '../../meetings/quota.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { comment as commentOf } from '../../turn/arguments/comment-argument.ts'
import { commented as commentedOn } from '../../turn/arguments/commented-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { freeText, textLike } from '../../turn/arguments/text-argument.ts'
import type { Turn } from '../../turn/turn.ts'
import {
  calledIn,
  commentedMeeting,
  meetingOfComment,
  namesOf,
  nextComment,
  tellSecretaries,
} from './minutes-meant.ts'

export const comment = act({
  name: 'comment',
  subject: 'minutes',
  who: 'anyone',
  effect: 'own',
  unmistakable: true,
  args: { meeting: optional(meetingOf), item: commentedOn, text: textLike('comment') },
  async run(turn, { meeting: on, item: at, text }) {
    const meeting = await commentedMeeting(turn, on)
    const before = await stateOf(turn.book, meeting)
    checkMayComment(turn, meeting, before)
    checkComments(openComments(before), turn.sender)
    const item = 'part' in at ? undefined : itemNumbered(meeting, at)
    const { number, group } = await nextComment(turn)
    const { state, comment: made } = commented(before, {
      id: `S${number}`,
      item: item ? shownNumber(meeting, item.id) : '',
      ...('part' in at ? { part: at.part } : {}),
      text,
      by: turn.sender.id,
      now: turn.now,
    })
    await turn.book.put(state)
    await turn.saveGroup(group)
    const t = turn.t.minutes
    const facts = {
      ...toldOf(turn, meeting, made),
      title: (item?.title ?? '').slice(0, 80),
      text,
    }
    const decided = Object.keys(item?.decisions ?? {}).length > 0
    tellSecretaries(
      turn,
      { text: t.commentTold({ ...facts, name: turn.sender.name, decided }) },
      meeting,
    )
    return { text: t.commentMade(facts) }
  },
})

const shownNumber = (meeting: Meeting, id: string): string => {
  const number = numberOf(meeting, id)
  return number ? showNumber(number) : ''
}

/** A comment as answers name it. */
const toldOf = (turn: Turn, meeting: Meeting, { id, item, part }: Comment) => ({
  id,
  item,
  part,
  day: refOf(meeting),
  called: calledIn(turn),
})

/** What went to the group is anyone's to comment on; what was sent for adjustment is the adjusters'. Refuses `notAdjuster`, `minutesNotSent`. */
function checkMayComment({ group, sender }: Turn, meeting: Meeting, state: Adjusting): void {
  if (sentToGroup(state) || leads(sender) || state.adjusters.includes(sender.id)) return
  if (state.adjusters.length === 0)
    throw new Refusal('minutesNotSent', {
      day: refOf(meeting),
      adjusting: group.settings.adjustment,
    })
  throw new Refusal('notAdjuster', { names: state.adjusters.map((id) => nameOf(group, id)) })
}

/** How far the adjustment has come. */
function standingOf(turn: Turn, state: Adjusting, hash: string): string {
  const { standing } = turn.t.minutes
  const version = latestVersion(state)
  if (isLocked(state) && version)
    return standing.locked({
      version: version.number,
      on: version.on,
      days: leadDays(state, version.on),
      how: version.how,
    })
  const { adjustment, zone } = turn.group.settings
  if (!state.draft) return standing.draft({ adjusters: namesOf(turn, state.adjusters), adjustment })
  const approved = state.adjusters.filter((id) => state.approvals[id]?.hash === hash)
  return standing.sent({
    on: dayOf(new Date(state.draft.at), zone),
    waiting: [...namesOf(turn, waitingFor(state, hash)), ...outsideLeft(state, hash)],
    approved: namesOf(turn, approved),
    days: leadDays(state, turn.today),
  })
}

export const comments = act({
  name: 'comments',
  subject: 'minutes',
  who: 'anyone',
  effect: 'asks',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await commentedMeeting(turn, on)
    const state = await stateOf(turn.book, meeting)
    const { hash } = await workingText(turn.book, turn.group, meeting, state)
    const t = turn.t.minutes
    const rows = commentsOf(state).map((one) =>
      t.commentLine({
        id: one.id,
        item: one.item,
        part: one.part,
        name: nameOf(turn.group, one.by),
        text: one.text,
        settled: one.settled?.how,
        answer: one.settled?.text,
      }),
    )
    return {
      text: lines(
        t.commentsHead({ called: calledIn(turn), day: refOf(meeting) }),
        standingOf(turn, state, hash),
        ...(rows.length === 0 ? [t.noComments] : rows),
      ),
    }
  },
})

export const answerComment = act({
  name: 'answerComment',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  neverBelowText: true,
  args: { comment: commentOf, text: freeText },
  async run(turn, { comment: id, text }) {
    const meeting = await meetingOfComment(turn, id)
    const before = await stateOf(turn.book, meeting)
    const made = openComment(before, id)
    await turn.book.put(
      settled(before, id, { how: 'answered', text, by: turn.sender.id, now: turn.now }),
    )
    const t = turn.t.minutes
    const adjusts = before.draft !== undefined && before.adjusters.includes(made.by)
    const facts = { ...toldOf(turn, meeting, made), text, adjusts }
    tellAuthor(turn, made.by, { ...facts, name: turn.sender.name }, meeting.id)
    return { text: t.commentAnswered({ ...facts, name: nameOf(turn.group, made.by) }) }
  },
})

function tellAuthor(
  turn: Turn,
  by: string,
  facts: ReturnType<typeof toldOf> & {
    readonly text: string
    readonly name: string
    readonly adjusts: boolean
  },
  meetingId: string,
): void {
  if (by === turn.sender.id || !reachable(turn, by)) return
  const choices = facts.adjusts
    ? [{ label: turn.t.minutes.approveLabel, say: turn.t.minutes.sayApprove({ day: facts.day }) }]
    : []
  turn.queue({
    to: { kind: 'person', person: by },
    purpose: 'other',
    message: { text: turn.t.minutes.answeredTold(facts), choices },
    meetingId,
  })
}
