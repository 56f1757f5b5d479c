import { lines } from '../../text/cut.ts'
import { itemNumbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import { dayOf } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import {
  commented,
  commentsOf,
  latestVersion,
  isLocked,
  leadDays,
  openComment,
  settled,
  waitingFor,
} from '../../minutes/adjusting.ts'
import { stateOf, workingText } from '../../minutes/current.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { comment as commentOf } from '../../turn/arguments/comment-argument.ts'
import { commentedItem } from '../../turn/arguments/commented-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { freeText, textLike } from '../../turn/arguments/text-argument.ts'
import type { Turn } from '../../turn/turn.ts'
import { calledIn, meetingWorked, namesOf, reachable, tellSecretaries } from './minutes-meant.ts'

export const comment = act({
  name: 'comment',
  subject: 'minutes',
  who: 'anyone',
  effect: 'own',
  unmistakable: true,
  args: { meeting: optional(meetingOf), item: commentedItem, text: textLike('comment') },
  async run(turn, { meeting: on, item: at, text }) {
    const meeting = await meetingWorked(turn, on)
    const before = await stateOf(turn.book, meeting)
    if (!turn.group.settings.adjustment && before.adjusters.length === 0)
      throw new Refusal('noAdjustment', { day: meeting.on })
    if (!before.adjusters.includes(turn.sender.id) && !leads(turn.sender))
      throw new Refusal('notAdjuster', { names: namesOf(turn, before.adjusters) })
    const item = itemNumbered(meeting, at)
    const number = numberOf(meeting, item.id)
    const { state, comment: made } = commented(before, {
      item: number ? showNumber(number) : '',
      text,
      by: turn.sender.id,
      now: turn.now,
    })
    await turn.book.put(state)
    const t = turn.t.minutes
    const facts = {
      id: made.id,
      item: made.item,
      title: item.title.slice(0, 80),
      day: meeting.on,
      called: calledIn(turn),
      text,
    }
    tellSecretaries(
      turn,
      {
        text: t.commentTold({
          ...facts,
          name: turn.sender.name,
          decided: Object.keys(item.decisions).length > 0,
        }),
      },
      meeting,
    )
    return { text: t.commentMade(facts) }
  },
})

export const comments = act({
  name: 'comments',
  subject: 'minutes',
  who: 'anyone',
  effect: 'asks',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await meetingWorked(turn, on)
    const state = await stateOf(turn.book, meeting)
    const { hash } = await workingText(turn.book, turn.group, meeting, state)
    const t = turn.t.minutes
    const version = latestVersion(state)
    const { zone } = turn.group.settings
    const standing =
      isLocked(state) && version
        ? t.standing.locked({
            version: version.number,
            on: version.on,
            days: leadDays(state, version.on),
            how: version.how,
          })
        : state.draft
          ? t.standing.sent({
              on: dayOf(new Date(state.draft.at), zone),
              waiting: namesOf(turn, waitingFor(state, hash)),
              approved: namesOf(
                turn,
                state.adjusters.filter((id) => state.approvals[id]?.hash === hash),
              ),
              days: leadDays(state, turn.today),
            })
          : t.standing.draft({
              adjusters: namesOf(turn, state.adjusters),
              adjustment: turn.group.settings.adjustment,
            })
    const rows = commentsOf(state).map((one) =>
      t.commentLine({
        id: one.id,
        item: one.item,
        name: nameOf(turn.group, one.by),
        text: one.text,
        settled: one.settled?.how,
        answer: one.settled?.text,
      }),
    )
    return {
      text: lines(
        t.commentsHead({ called: calledIn(turn), day: meeting.on }),
        standing,
        ...(rows.length === 0 ? [t.noComments] : rows),
      ),
    }
  },
})

const reference = /^(?:synpunkt |comment )?s ?(\d{1,3})\s*[:.]?\s*/i
/** `S1` at the start of a text. */
export const commentRef = (
  text: string,
): { readonly id: string; readonly rest: string } | undefined => {
  const match = reference.exec(text)
  return match?.[1] === undefined
    ? undefined
    : { id: `S${Number(match[1])}`, rest: text.slice(match[0].length).trim() }
}

export const answerComment = act({
  name: 'answerComment',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  neverBelowText: true,
  args: { comment: commentOf, text: freeText },
  async run(turn, { comment: id, text }) {
    const meeting = await meetingWorked(turn, undefined)
    const before = await stateOf(turn.book, meeting)
    const made = openComment(before, id)
    await turn.book.put(
      settled(before, id, { how: 'answered', text, by: turn.sender.id, now: turn.now }),
    )
    const t = turn.t.minutes
    const facts = { id: made.id, item: made.item, day: meeting.on, called: calledIn(turn), text }
    tellAuthor(turn, made.by, { ...facts, name: turn.sender.name }, meeting.id)
    return { text: t.commentAnswered({ ...facts, name: nameOf(turn.group, made.by) }) }
  },
})

function tellAuthor(
  turn: Turn,
  by: string,
  facts: { id: string; item: string; day: string; called: string; text: string; name: string },
  meetingId: string,
): void {
  if (by === turn.sender.id || !reachable(turn, by)) return
  const choices = [
    { label: turn.t.minutes.approveLabel, say: turn.t.minutes.sayApprove({ day: facts.day }) },
  ]
  turn.queue({
    to: { kind: 'person', person: by },
    purpose: 'other',
    message: { text: turn.t.minutes.answeredTold(facts), choices },
    meetingId,
  })
}
