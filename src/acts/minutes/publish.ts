import type { ClosedMeeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { itemNumbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import {
  latestVersion,
  published,
  versionId,
  type Adjusting,
  type Version,
} from '../../minutes/adjusting.ts'
import { recordedMinutes, stateOf } from '../../minutes/current.ts'
import { fingerprint } from '../../minutes/document.ts'
import { publicEdition } from '../../minutes/edition.ts'
import { hitsIn } from '../../minutes/personal.ts'
import { printedPublic } from '../../minutes/print.ts'
import { Question, type Command, type Reply } from '../../turn/command.ts'
import { minutesLinks } from '../../pages/minutes-page.ts'
import type { Turn } from '../../turn/turn.ts'
import { namesMeeting } from '../../turn/meeting-said.ts'
import { takeItems } from '../record/said.ts'
import { calledIn, decided, meetingRead, meetingWorked } from './minutes-meant.ts'
import { withLinks } from './links.ts'
import { takeMeeting } from './read-minutes.ts'

export const publish: Command = {
  name: 'publish',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  needs: ['nothing', 'day'],
  takesText: false,
  words: {
    sv: [
      'publicera',
      'publicera protokoll',
      'publicera protokollet',
      'publicera minnesanteckningar',
      'publicera minnesanteckningarna',
    ],
    en: ['publish', 'publish minutes', 'publish the minutes'],
  },
  usage: { sv: 'publicera [6/2]', en: 'publish [6/2]' },
  example: { sv: 'publicera 6/2', en: 'publish 6/2' },
  accepts: (rest) => namesMeeting(rest.replace(/[.!?]+$/, '')),
  async run(turn, { rest }) {
    const meeting = await meetingWorked(turn, rest.replace(/[.!?]+$/, '').trim())
    const before = await stateOf(turn.book, meeting)
    const latest = latestVersion(before)
    if (!latest)
      throw new Refusal('minutesNotFinal', {
        day: meeting.on,
        adjusted: turn.group.settings.adjustment,
      })
    if (before.published?.version === latest.number)
      throw new Refusal('alreadyPublished', { day: meeting.on, version: latest.number })
    const version = await turn.book.get<Version>(versionId(meeting.id, latest.number))
    if (!version)
      throw new Error(`version ${latest.number} of ${meeting.id} is cited but not in the store`)
    const t = turn.t.minutes
    const state = decided(turn, before, version.document)
    const choice = turn.choices['publish']
    if (choice === undefined) {
      throw new Question(
        'publish',
        t.askPublish({
          day: meeting.on,
          called: calledIn(turn),
          version: latest.number,
          hidden: Object.values(state.internal).length,
        }),
        t.publishOptions.map((label, at) => ({ label, value: String(at) })),
      )
    }
    if (choice !== '0') return { text: t.notPublished({ day: meeting.on, called: calledIn(turn) }) }
    return makePublic(turn, meeting, version, state)
  },
}

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
  const links = minutesLinks(turn, meeting, {
    kind: 'version',
    number: version.number,
    edition: 'public',
  })
  const facts = {
    day: state.on,
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

export const review: Command = {
  name: 'review',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  needs: ['nothing', 'day'],
  takesText: false,
  words: {
    sv: ['granska', 'granska om', 'granska protokoll', 'granska protokollet'],
    en: ['review', 'review again', 'review minutes'],
  },
  usage: { sv: 'granska [om] [6/2]', en: 'review [again] [6/2]' },
  example: { sv: 'granska 6/2', en: 'review 6/2' },
  accepts: (rest) => namesMeeting(rest.replace(/[.!?]+$/, '')),
  async run(turn, sentence) {
    const meeting = await meetingRead(turn, sentence.rest.replace(/[.!?]+$/, '').trim())
    const before = await stateOf(turn.book, meeting)
    const again = /^\s*(?:granska om|review again)\b/i.test(sentence.source)
    const { document } = await recordedMinutes(turn.book, turn.group, meeting)
    const state = decided(turn, again ? { ...before, personal: {} } : before, document)
    if (state !== before) await turn.book.put(state)
    const counts = { keep: 0, internal: 0, remove: 0 }
    for (const { key } of hitsIn(document)) counts[state.personal[key] ?? 'remove'] += 1
    return { text: turn.t.minutes.reviewed({ day: meeting.on, called: calledIn(turn), ...counts }) }
  },
}

const numbered = (rest: string): boolean =>
  takeItems(rest)?.rest === '' && takeItems(rest)?.colon === false

export const keepInternal: Command = {
  name: 'keepInternal',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  needs: ['item'],
  takesText: false,
  words: { sv: ['internt', 'internt punkt'], en: ['internal', 'internal item'] },
  usage: { sv: 'internt 7', en: 'internal 7' },
  example: { sv: 'internt 7', en: 'internal 7' },
  accepts: numbered,
  run: (turn, { rest }) => mark(turn, rest, true),
}

export const makeOpen: Command = {
  name: 'makeOpen',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  needs: ['item'],
  takesText: false,
  words: {
    sv: ['offentligt', 'offentligt punkt', 'inte internt'],
    en: ['public', 'public item', 'not internal'],
  },
  usage: { sv: 'offentligt 7', en: 'public 7' },
  example: { sv: 'offentligt 7', en: 'public 7' },
  accepts: numbered,
  run: (turn, { rest }) => mark(turn, rest, false),
}

/** Notes and attachments of these items are left out of public editions made from now on, or no longer. */
async function mark(turn: Turn, typed: string, internal: boolean): Promise<Reply> {
  const { meeting: named, rest } = takeMeeting(turn, typed)
  const meeting = await meetingRead(turn, named)
  const before = await stateOf(turn.book, meeting)
  const refs = takeItems(rest)?.refs ?? []
  const numbers = refs.map(({ from }) => {
    const number = numberOf(meeting, itemNumbered(meeting, from).id)
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
      ? t.keptInternal({ numbers, day: meeting.on, published: before.published !== undefined })
      : t.madeOpen({ numbers, day: meeting.on }),
  }
}
