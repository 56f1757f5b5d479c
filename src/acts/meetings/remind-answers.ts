import { refOf } from '../../meetings/ref.ts'
import { postMessage } from '../../delivery/post-message.ts'
import { unanswered } from '../../meetings/answers.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { saveMeeting } from '../../turn/saving.ts'
import { roomIn } from './followers.ts'
import { answeredMeeting } from './show-answers.ts'

export const remindAnswers = act({
  name: 'remindAnswers',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { meeting: optional(meetingArgument) },
  async run(turn, { meeting: on }) {
    const meeting = await answeredMeeting(turn, on)
    const day = refOf(meeting)
    if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day })
    if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day })
    if (meeting.announcedAt === undefined) throw new Refusal('meetingNotAnnounced', { day })
    const t = turn.t.meetings
    const silent = unanswered(meeting, turn.group)
    if (silent.length === 0) return { text: t.nobodySilent({ meeting }) }
    if (meeting.posts.nudgedOn === turn.today)
      return { text: t.remindedToday({ meeting, names: silent.map(({ name }) => name) }) }
    const reached = silent
      .filter((person) => (person.aadId ?? person.teamsId) !== undefined)
      .slice(0, roomIn(turn))
    const asked: Record<string, string> = {}
    for (const person of reached)
      asked[person.id] = turn.queue({
        to: { kind: 'person', person: person.id },
        purpose: 'answerMissing',
        message: postMessage('answerMissing', {
          meeting,
          group: turn.group,
          texts: turn.t,
          person,
        }),
        meetingId: meeting.id,
      })
    await saveMeeting(turn, {
      ...meeting,
      posts: {
        ...meeting.posts,
        nudgedOn: turn.today,
        asked: { ...meeting.posts.asked, ...asked },
      },
    })
    const known = new Set(reached.map(({ id }) => id))
    return {
      text: t.reminded({
        meeting,
        names: reached.map(({ name }) => name),
        unreached: silent.filter(({ id }) => !known.has(id)).map(({ name }) => name),
      }),
    }
  },
})
