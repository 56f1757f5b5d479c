import { lines } from '../../text/cut.ts'
import { withPresence, withStandIn } from '../../meetings/attendance.ts'
import type { ClosedMeeting, Item } from '../../meetings/meeting.ts'
import { itemNumbered, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { latestVersion, openComment, settled, type Adjusting } from '../../minutes/adjusting.ts'
import { recordedMinutes, stateOf, workingText } from '../../minutes/current.ts'
import { withDecisionReworded, withNotesReplaced, withTitle } from '../../minutes/corrections.ts'
import { differences, type Difference } from '../../minutes/differences.ts'
import { whereText } from '../../minutes/print.ts'
import type { Command, Reply } from '../../turn/command.ts'
import type { Sentence } from '../../turn/declared.ts'
import { saveMeeting } from '../../turn/saving.ts'
import { everybody, personNamed, somebody } from '../../turn/people-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { takeItems } from '../record/said.ts'
import { commentRef } from './comments.ts'
import { calledIn, decided, frozen, meetingWorked, namesOf, reachable } from './minutes-meant.ts'
import { dayTyped, takeMeeting, textOf } from './read-minutes.ts'
import { cutAt } from '../../text/cut.ts'

export const correct: Command = {
  name: 'correct',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  needs: ['itemColon'],
  takesText: true,
  words: { sv: ['rätta', 'rätta punkt'], en: ['correct', 'correct item'] },
  usage: { sv: 'rätta 8: …', en: 'correct 8: …' },
  example: {
    sv: 'rätta 8: Frågan återkommer i maj.',
    en: 'correct 8: The matter comes back in May.',
  },
  async run(turn, sentence) {
    const { meeting: typed, rest } = takeMeeting(turn, sentence.rest)
    const meeting = await meetingWorked(turn, await dayTyped(turn, typed))
    const state = await stateOf(turn.book, meeting)
    const ref = commentRef(rest)
    if (ref) {
      const made = openComment(state, ref.id)
      const item = itemIn(meeting, made.item, correct, turn)
      const text = textOf(turn, sentence, ref.rest, correct)
      return corrected(
        turn,
        meeting,
        withNotesReplaced(meeting, item, { text, by: turn.sender.id, now: turn.now }),
        settled(state, ref.id, { how: 'changed', text, by: turn.sender.id, now: turn.now }),
      )
    }
    const read = takeItems(rest)
    const item = itemIn(
      meeting,
      read?.refs.length === 1 && read.refs[0] ? showNumber(read.refs[0].from) : '',
      correct,
      turn,
    )
    const text = textOf(turn, sentence, read?.rest ?? '', correct)
    return corrected(
      turn,
      meeting,
      withNotesReplaced(meeting, item, { text, by: turn.sender.id, now: turn.now }),
      state,
    )
  },
}

export const correctDecision: Command = {
  name: 'correctDecision',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  needs: ['itemColon'],
  takesText: true,
  words: { sv: ['rätta beslut', 'rätta beslutet'], en: ['correct decision'] },
  usage: { sv: 'rätta beslut 9a: …', en: 'correct decision 9a: …' },
  example: {
    sv: 'rätta beslut 9a: Förslaget antas.',
    en: 'correct decision 9a: The proposal is adopted.',
  },
  async run(turn, sentence) {
    const { meeting: typed, rest } = takeMeeting(turn, sentence.rest)
    const meeting = await meetingWorked(turn, await dayTyped(turn, typed))
    const state = await stateOf(turn.book, meeting)
    const ref = commentRef(rest)
    if (ref) {
      const made = openComment(state, ref.id)
      const text = textOf(turn, sentence, ref.rest, correctDecision)
      const after = withDecisionReworded(
        meeting,
        itemIn(meeting, made.item, correctDecision, turn),
        1,
        text,
        made.item,
      )
      return corrected(
        turn,
        meeting,
        after,
        settled(state, ref.id, { how: 'changed', text, by: turn.sender.id, now: turn.now }),
      )
    }
    const read =
      /^(?:§ ?|punkt |item )?(\d{1,3} ?[a-zåäö]?)(?::(\d{1,2})(?=\s*:|\s))?\s*:?\s*([\s\S]*)$/i.exec(
        rest,
      )
    const number = read?.[1]?.replace(' ', '').toLowerCase() ?? ''
    const item = itemIn(meeting, number, correctDecision, turn)
    const text = textOf(turn, sentence, read?.[3] ?? '', correctDecision)
    const ordinal = Number(read?.[2] ?? 1)
    return corrected(
      turn,
      meeting,
      withDecisionReworded(
        meeting,
        item,
        ordinal,
        text,
        ordinal > 1 ? `${number}:${ordinal}` : number,
      ),
      state,
    )
  },
}

export const correctTitle: Command = {
  name: 'correctTitle',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  needs: ['itemColon'],
  takesText: false,
  words: { sv: ['rätta rubrik', 'rätta rubriken'], en: ['correct title'] },
  usage: { sv: 'rätta rubrik 8: …', en: 'correct title 8: …' },
  example: { sv: 'rätta rubrik 8: Framtid', en: 'correct title 8: The future' },
  async run(turn, sentence) {
    const { meeting: typed, rest } = takeMeeting(turn, sentence.rest)
    const meeting = await meetingWorked(turn, await dayTyped(turn, typed))
    const read = takeItems(rest)
    const item = itemIn(
      meeting,
      read?.refs.length === 1 && read.refs[0] ? showNumber(read.refs[0].from) : '',
      correctTitle,
      turn,
    )
    return corrected(
      turn,
      meeting,
      withTitle(meeting, item, textOf(turn, sentence, read?.rest ?? '', correctTitle)),
      await stateOf(turn.book, meeting),
    )
  },
}

const presences = {
  present: /^(?:rätta |correct )?(?:närvarande|present)/i,
  absent: /^(?:rätta |correct )?(?:frånvarande|absent)/i,
}

export const correctAttendance: Command = {
  name: 'correctAttendance',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  needs: ['colon'],
  takesText: false,
  words: {
    sv: ['rätta närvarande', 'rätta frånvarande', 'rätta ersätter'],
    en: ['correct present', 'correct absent', 'correct substitute'],
  },
  usage: {
    sv: 'rätta närvarande: A · rätta frånvarande: B · rätta ersätter: D för C',
    en: 'correct present: A · correct absent: B · correct substitute: D for C',
  },
  example: { sv: 'rätta frånvarande: Bo Ek', en: 'correct absent: Bo Ek' },
  async run(turn, sentence) {
    const { meeting: typed, rest } = takeMeeting(turn, sentence.rest.replace(/[.!]+$/, ''))
    const meeting = await meetingWorked(turn, await dayTyped(turn, typed))
    if (rest === '')
      throw new Refusal('missingName', { example: correctAttendance.example[turn.language] })
    return corrected(
      turn,
      meeting,
      attendanceSaid(turn, meeting, sentence, rest),
      await stateOf(turn.book, meeting),
    )
  },
}

function attendanceSaid(
  turn: Turn,
  meeting: ClosedMeeting,
  sentence: Sentence,
  rest: string,
): ClosedMeeting {
  const source = sentence.source.trim().replaceAll(/\s+/g, ' ')
  const kind = presences.present.test(source)
    ? 'present'
    : presences.absent.test(source)
      ? 'absent'
      : undefined
  if (kind)
    return withPresence(
      meeting,
      everybody(turn, rest).map(({ id }) => id),
      { kind },
    )
  const pair = /^(.+?)\s+(?:för|for)\s+(.+)$/i.exec(rest)
  if (!pair?.[1] || !pair[2])
    throw new Refusal('missingName', { example: correctAttendance.example[turn.language] })
  const member = somebody(turn, pair[2])
  const standIn = personNamed(turn, pair[1])
  return withStandIn(
    meeting,
    member.id,
    { name: standIn?.name ?? pair[1].trim(), ...(standIn ? { person: standIn.id } : {}) },
    turn.group,
  )
}

function itemIn(
  meeting: ClosedMeeting,
  number: string,
  command: Pick<Command, 'example'>,
  turn: Turn,
): Item {
  const [, n, letter] = /^(\d{1,3})([a-zåäö])?$/i.exec(number) ?? []
  if (n === undefined) throw new Refusal('missingItem', { example: command.example[turn.language] })
  return itemNumbered(meeting, { n: Number(n), ...(letter === undefined ? {} : { letter }) })
}

/**
 * Keeps the corrected record. Where the text was being adjusted, or a version was locked, the new text is frozen and those who adjust get what
 * has changed. A locked version itself stays as it is.
 */
async function corrected(
  turn: Turn,
  before: ClosedMeeting,
  after: ClosedMeeting,
  state: Adjusting,
): Promise<Reply> {
  const old = await workingText(turn.book, turn.group, before, await stateOf(turn.book, before))
  await saveMeeting(turn, after)
  const frozenBefore = state.draft !== undefined || state.versions.length > 0
  const next = frozenBefore ? await frozen(turn, after, state) : await loose(turn, after, state)
  const changes = differences(old.document, next.document)
  if (changes.length === 0 && next.hash === old.hash)
    throw new Refusal('nothingToCorrect', { example: correct.example[turn.language] })
  await turn.book.put(next.state)
  const t = turn.t.minutes
  const version = latestVersion(state)?.number
  const adjusting = next.state.draft !== undefined && next.state.adjusters.length > 0
  if (adjusting) tellAdjusters(turn, after, changes, next.state)
  return {
    text: lines(
      t.corrected({
        day: after.on,
        called: calledIn(turn),
        where: changes.map(({ where }) => whereText(next.document, where)),
      }),
      version === undefined ? '' : t.newVersion({ version: version + 1, locked: version }),
      adjusting
        ? t.adjustAgain({ names: namesOf(turn, next.state.adjusters) })
        : frozenBefore
          ? t.finalAgain({ day: after.on })
          : '',
    ),
  }
}

/** Before anything is frozen, only what looks private in the new words is asked about. */
async function loose(turn: Turn, meeting: ClosedMeeting, state: Adjusting) {
  const { document } = await recordedMinutes(turn.book, turn.group, meeting)
  const known = decided(turn, state, document)
  return { state: known, ...(await workingText(turn.book, turn.group, meeting, known)) }
}

function tellAdjusters(
  turn: Turn,
  meeting: ClosedMeeting,
  changes: readonly Difference[],
  state: Adjusting,
): void {
  const t = turn.t.minutes
  const told = changes
    .map(({ where, before, after }) =>
      t.change({
        where: whereText({ language: turn.language }, where),
        before: before.map(cut),
        after: after.map(cut),
      }),
    )
    .slice(0, 12)
  for (const person of state.adjusters) {
    if (!reachable(turn, person)) continue
    const text = lines(
      t.changedTold({ day: meeting.on, called: calledIn(turn), name: turn.sender.name }),
      ...told,
      t.adjusterHint({ day: meeting.on }),
    )
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'other',
      message: {
        text,
        choices: [{ label: t.approveLabel, say: t.sayApprove({ day: meeting.on }) }],
      },
      meetingId: meeting.id,
    })
  }
}

const cut = (text: string): string => (text.length > 600 ? `${cutAt(text, 600)}…` : text)
