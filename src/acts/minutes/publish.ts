import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import type { ClosedMeeting } from '../../meetings/meeting.ts'
import { EVERYBODY } from '../../meetings/links-ended.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Day } from '../../meetings/calendar.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { latestVersion, published, versionId } from '../../minutes/versions.ts'
import type { Adjusting, Version } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf } from '../../minutes/current.ts'
import { fingerprint } from '../../minutes/document.ts'
import { publicEdition } from '../../minutes/edition.ts'
import { hitsIn } from '../../minutes/personal.ts'
import { printedPublic } from '../../minutes/print.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { items } from '../../turn/arguments/items-argument.ts'
import type { ItemsPart } from '../../meetings/numbering.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { again, published as publishedOf } from '../../turn/arguments/minutes-arguments.ts'
import { Question, type Command, type Reply } from '../../turn/command.ts'
import { minutesLinks } from '../../pages/minutes-links.ts'
import type { Turn } from '../../turn/turn.ts'
import { itemsMeant } from '../../turn/items-meant.ts'
import { calledIn, decided, meetingRead, meetingWorked } from './minutes-meant.ts'
import { keepVerdicts } from './personal-decided.ts'
import { withLinks } from './links.ts'
import { toGroup } from './send-minutes.ts'

export const publish = act({
  name: 'publish',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  args: { named: optional(publishedOf), meeting: optional(meetingOf) },
  async run(turn, { named, meeting: on }) {
    const meeting = await meetingWorked(turn, on)
    const before = await stateOf(turn.book, meeting)
    if (named === 'either' && askWhat(turn, meeting) === 'group')
      return toGroup(turn, meeting, before, undefined)
    const latest = latestVersion(before)
    if (!latest)
      throw new Refusal('minutesNotFinal', {
        day: refOf(meeting),
        adjusted: turn.group.settings.adjustment,
      })
    if (before.published?.version === latest.number)
      throw new Refusal('alreadyPublished', { day: refOf(meeting), version: latest.number })
    const version = await turn.book.get<Version>(versionId(meeting.id, latest.number))
    if (!version)
      throw new Error(`version ${latest.number} of ${meeting.id} is cited but not in the store`)
    const t = turn.t.minutes
    const state = decided(turn, before, version.document)
    await keepVerdicts(turn, meeting, before, state)
    const choice = turn.choices['publish']
    if (choice === undefined) {
      throw new Question(
        'publish',
        t.askPublish({
          day: refOf(meeting),
          called: calledIn(turn),
          version: latest.number,
          hidden: Object.values(state.internal).length,
        }),
        t.publishOptions.map((label, at) => ({ label, value: String(at) })),
      )
    }
    if (choice !== '0')
      return { text: t.notPublished({ day: refOf(meeting), called: calledIn(turn) }) }
    return makePublic(turn, meeting, version, state)
  },
})

/** Publishing minutes may mean to send them to the group. */
function askWhat(turn: Turn, meeting: ClosedMeeting): string {
  const choice = turn.choices[WHAT]
  if (choice !== undefined) return choice
  const { publishWhat: t } = turn.t.minutes
  throw new Question(WHAT, t.ask({ day: refOf(meeting), called: calledIn(turn) }), [
    { label: t.group, value: 'group' },
    { label: t.edition, value: 'edition' },
  ])
}

const WHAT = 'publish what'

async function makePublic(
  turn: Turn,
  meeting: ClosedMeeting,
  version: Version,
  state: Adjusting,
): Promise<Reply> {
  const t = turn.t.minutes
  const open = publicEdition(
    version.document,
    { items: new Set(Object.keys(state.internal)), verdicts: state.personal },
    t.document,
  )
  const document = printedPublic(open, { name: turn.sender.name, on: turn.today })
  const done = published(state, version, {
    document,
    hash: fingerprint(document),
    by: turn.sender.name,
    now: turn.now,
  })
  await turn.book.put(done.state)
  turn.book.create(done.version)
  const edition = { kind: 'version', number: version.number, edition: 'public' } as const
  const links = minutesLinks(turn, meeting, edition, EVERYBODY)
  const facts = {
    day: refOf(meeting),
    called: calledIn(turn),
    name: turn.sender.name,
    on: turn.today,
    version: version.number,
  }
  turn.queue({
    to: { kind: 'group' },
    purpose: 'other',
    message: withLinks(turn, links, [t.publishedTold(facts)]),
    meetingId: meeting.id,
  })
  return withLinks(turn, links, [t.publishedNow(facts)], [t.publishedHint])
}

export const review = act({
  name: 'review',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  args: { again: optional(again), meeting: optional(meetingOf) },
  async run(turn, { again: anew, meeting: on }) {
    const meeting = await meetingRead(turn, on)
    const before = await stateOf(turn.book, meeting)
    const { document } = await recordedMinutes(turn.book, turn.group, meeting)
    const state = decided(turn, anew ? { ...before, personal: {} } : before, document)
    if (state !== before) await turn.book.put(state)
    const removed = await keepVerdicts(turn, meeting, before, state)
    const counts = { keep: 0, internal: 0, remove: 0 }
    for (const { key } of hitsIn(document)) counts[state.personal[key] ?? 'remove'] += 1
    const { minutes: t } = turn.t
    return {
      text: lines(
        t.reviewed({ day: refOf(meeting), called: calledIn(turn), ...counts }),
        removed.gone.length > 0 ? t.removedGone({ numbers: removed.gone }) : '',
        removed.sealed.length > 0 ? t.removedSealed({ numbers: removed.sealed }) : '',
      ),
      // What was taken out of all records is not in the log either.
      ...(removed.gone.length > 0 ? { final: true as const } : {}),
    }
  },
})

const marking = (name: 'keepInternal' | 'makeOpen', isInternal: boolean): Command =>
  act({
    name,
    subject: 'minutes',
    who: 'lead',
    effect: 'printed',
    onlyWhole: true,
    noColon: true,
    args: { meeting: optional(meetingOf), items },
    run: (turn, { meeting, items: parts }) => mark(turn, meeting, parts, isInternal),
  })

export const keepInternal = marking('keepInternal', true)
export const makeOpen = marking('makeOpen', false)

/** Notes and attachments of these items are left out of public editions made from now on, or no longer. */
async function mark(
  turn: Turn,
  on: Day | undefined,
  parts: readonly ItemsPart[],
  internal: boolean,
): Promise<Reply> {
  const meeting = await meetingRead(turn, on)
  const before = await stateOf(turn.book, meeting)
  const numbers = itemsMeant(meeting, parts).map(({ id }) => {
    const number = numberOf(meeting, id)
    return number ? showNumber(number) : ''
  })
  const kept = internal
    ? {
        ...before.internal,
        ...Object.fromEntries(numbers.map((number) => [number, true as const])),
      }
    : Object.fromEntries(
        Object.entries(before.internal).filter(([number]) => !numbers.includes(number)),
      )
  const state: Adjusting = { ...before, internal: kept }
  await turn.book.put(state)
  const t = turn.t.minutes
  return {
    text: internal
      ? t.keptInternal({ numbers, day: refOf(meeting), published: before.published !== undefined })
      : t.madeOpen({ numbers, day: refOf(meeting) }),
  }
}
