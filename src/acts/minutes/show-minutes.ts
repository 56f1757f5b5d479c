import { refOf } from '../../meetings/ref.ts'
import { dayOf } from '../../meetings/calendar.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import { isLocked, latestVersion, versionId } from '../../minutes/versions.ts'
import { outsideLeft, openComments, waitingFor } from '../../minutes/adjusting.ts'
import type { Adjusting, Version } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, standingOf, stateOf, workingText } from '../../minutes/current.ts'
import { hitsIn } from '../../minutes/personal.ts'
import { printed } from '../../minutes/print.ts'
import type { Choice } from '../../text/message.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { edition as editionOf } from '../../turn/arguments/minutes-arguments.ts'
import { number as numberOf } from '../../turn/arguments/number-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { minutesLinks, type Edition } from '../../pages/minutes-links.ts'
import { mayReadDraft } from '../../turn/drafts.ts'
import { sentOutIn } from '../../turn/sent-out.ts'
import type { Turn } from '../../turn/turn.ts'
import { adjustersOf, calledIn, meetingRead, namesOf } from './minutes-meant.ts'
import { linkedCard } from '../../cards/announcement-card.ts'
import { lines } from '../../text/cut.ts'
import { withLinks } from './links.ts'
import { notSentYet } from './not-sent-yet.ts'

export const minutes = act({
  name: 'minutes',
  subject: 'minutes',
  who: 'anyone',
  effect: 'asks',
  args: {
    meeting: optional(meetingOf),
    version: optional(numberOf),
    edition: optional(editionOf),
  },
  async run(turn, { meeting: on, version, edition }) {
    const meeting = await meetingRead(turn, on)
    const state = await stateOf(turn.book, meeting)
    if (version !== undefined) return versionText(turn, meeting, state, version)
    if (edition === 'public') return publicText(turn, meeting, state)
    if (state.official) return officialFile(turn, meeting, state.official)
    const last = isLocked(state) ? latestVersion(state) : undefined
    if (meeting.status === 'open' && last) return versionText(turn, meeting, state, last.number)
    if (!(await mayReadDraft(turn, meeting))) return notSentYet(turn, meeting)
    return current(turn, meeting, state)
  },
})

/** The file that is the minutes, in the place of our own. */
export function officialFile(
  turn: Turn,
  meeting: Meeting,
  { name, link, sha256 }: NonNullable<Adjusting['official']>,
): Reply {
  const text = turn.t.minutes.fileShown({ name, day: refOf(meeting), called: calledIn(turn) })
  const print = sha256 === undefined ? '' : turn.t.minutes.fingerprint({ sha256 })
  return { text: lines(text, print, link), card: linkedCard(text, [{ title: name, url: link }]) }
}

async function current(turn: Turn, meeting: Meeting, state: Adjusting): Promise<Reply> {
  const t = turn.t.minutes
  const { minutes: values, document: recorded } = await recordedMinutes(
    turn.book,
    turn.group,
    meeting,
  )
  const version = isLocked(state) ? latestVersion(state) : undefined
  const edition: Edition = version
    ? { kind: 'version', number: version.number, edition: 'own' }
    : { kind: 'current' }
  const status = version
    ? await statusOf(turn, meeting, version.number)
    : printed(recorded, standingOf(state, turn.group)).status
  const undecided =
    version || state.draft
      ? 0
      : hitsIn(recorded).filter(({ key }) => state.personal[key] === undefined).length
  const next = await nextStep(turn, meeting, state)
  return {
    ...withLinks(
      turn,
      minutesLinks(turn, meeting, edition),
      [
        t.shown({
          called: calledIn(turn),
          day: refOf(meeting),
          status,
          items: values.items.length,
          decisions: values.decisions.length,
          actions: values.actions.length,
        }),
      ],
      [
        undecided === 0
          ? ''
          : t.hidden({ count: undecided, day: refOf(meeting), lead: leads(turn.sender) }),
        next.text,
      ],
    ),
    ...(next.choices ? { choices: next.choices } : {}),
  }
}

const statusOf = async (turn: Turn, meeting: Meeting, number: number): Promise<string> =>
  (await turn.book.get<Version>(versionId(meeting.id, number)))?.document.status ?? ''

/** What there is to do next, for whoever asks. */
async function nextStep(
  turn: Turn,
  meeting: Meeting,
  state: Adjusting,
): Promise<{ readonly text: string; readonly choices?: readonly Choice[] }> {
  const t = turn.t.minutes.next
  const day = refOf(meeting)
  const lead = leads(turn.sender)
  const version = latestVersion(state)
  if (meeting.status !== 'closed') return { text: t.open({ day }) }
  if (isLocked(state) && version) {
    if (state.published?.version === version.number)
      return {
        text: t.published({
          day,
          version: version.number,
          on: dayOf(new Date(state.published.at), turn.group.settings.zone),
          by: state.published.by,
        }),
      }
    return lead ? { text: t.locked({ day }) } : { text: '' }
  }
  if (turn.group.settings.adjustment) {
    if (!state.draft) {
      const adjusters = adjustersOf(turn, state)
      return lead
        ? {
            text:
              adjusters.length === 0
                ? t.appoint({ day })
                : t.send({ day, names: namesOf(turn, adjusters) }),
          }
        : { text: '' }
    }
    const { hash } = await workingText(turn.book, turn.group, meeting, state)
    const waiting = waitingFor(state, hash)
    const text = t.waiting({
      names: [...namesOf(turn, waiting), ...outsideLeft(state, hash)],
      comments: openComments(state).length,
      day,
      mine: waiting.includes(turn.sender.id),
    })
    return waiting.includes(turn.sender.id)
      ? {
          text,
          choices: [
            { label: turn.t.minutes.approveLabel, say: turn.t.minutes.sayApprove({ day }) },
          ],
        }
      : { text }
  }
  if (!lead) return { text: '' }
  return { text: t.final({ day, isSent: (await sentOutIn(turn, meeting)) !== undefined }) }
}

/** Refuses `noSuchVersion`. */
async function versionText(
  turn: Turn,
  meeting: Meeting,
  state: Adjusting,
  number: number,
): Promise<Reply> {
  const version = state.versions.find((one) => one.number === number)
  if (!version)
    throw new Refusal('noSuchVersion', {
      version: number,
      day: refOf(meeting),
      known: state.versions.map((one) => one.number),
    })
  const status = await statusOf(turn, meeting, number)
  return withLinks(turn, minutesLinks(turn, meeting, { kind: 'version', number, edition: 'own' }), [
    turn.t.minutes.shownVersion({ called: calledIn(turn), day: refOf(meeting), status, number }),
    ...(meeting.status === 'open'
      ? [turn.t.minutes.next.reopened({ number: String(number) })]
      : []),
  ])
}

/** Refuses `minutesNotFinal` when nothing is published. */
function publicText(turn: Turn, meeting: Meeting, state: Adjusting): Reply {
  if (!state.published) throw new Refusal('minutesNotPublished', { day: refOf(meeting) })
  const { version, at, by } = state.published
  const told = turn.t.minutes.shownPublic({
    called: calledIn(turn),
    day: refOf(meeting),
    on: dayOf(new Date(at), turn.group.settings.zone),
    by,
  })
  return withLinks(
    turn,
    minutesLinks(turn, meeting, { kind: 'version', number: version, edition: 'public' }),
    [told],
  )
}
