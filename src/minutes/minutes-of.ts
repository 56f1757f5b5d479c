import { refOf } from '../meetings/ref.ts'
import { nameAt } from '../meetings/either-list.ts'
import { adoptionItem, adoptionOf } from './adoption.ts'
import { knownOf, wayOf } from './known-of-matter.ts'
import type { Source, MinutesNote, MinutesItem, Attachment, Minutes } from './minutes.ts'
import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '../meetings/calendar.ts'
import { outcomesOf, standingSteps } from '../meetings/course.ts'
import { asMinuted } from '../meetings/given-action.ts'
import { attachmentsOf, ownAttachments, type Attached } from '../meetings/attachments.ts'
import { decisionsOf, notesOf, titleAbout } from '../meetings/decisions.ts'
import type { MatterId } from '../meetings/ids.ts'
import { mattersOf } from '../meetings/matters.ts'
import type { Item, Outcome, Step } from '../meetings/agenda-item.ts'
import { hoursHeld, type Meeting } from '../meetings/meeting.ts'
import { childrenOf, cite, numbered, showNumber, type Numbered } from '../meetings/numbering.ts'
import type { Group } from '../meetings/group.ts'
import type { Settings } from '../meetings/group-settings.ts'
import { documentNamed } from '../meetings/settings.ts'
import { spelled } from '../reading/spelled.ts'
import { wasReached } from '../meetings/record.ts'
import { isUnsettled } from '../meetings/unsettled.ts'
import { framesRead } from '../language/frame-words.ts'
import { textsIn } from '../language/texts.ts'
import { presidingAt } from '../meetings/presiding.ts'
import { attendeesOf, guestsOf, jointOf, namesWith } from './attendees.ts'
import { actionOf, carriedOf, movedOf, nextOf } from './follow-up.ts'
import { confirmedOf, markOf, type Mark } from './afterwards.ts'
import { memberOrganisations, representationAt } from './represented.ts'

/** The minutes of a meeting, as it stands. */
export function minutesOf(source: Source): Minutes {
  const { group, meeting } = source
  const all = numbered(meeting)
  const attachments = papersOf(source, all)
  const actions = source.actions
    .map((action) => asMinuted(action, meeting))
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
  return {
    language: group.settings.language,
    body: group.name,
    on: meeting.on,
    ...(meeting.apart === undefined ? {} : { apart: meeting.apart }),
    ...hoursHeld(meeting),
    reopened: (meeting.reopened ?? [])
      .filter(({ sentOut }) => sentOut)
      .map(({ at, reason = '' }) => ({ on: dayOf(new Date(at), group.settings.zone), reason })),
    online: meeting.link !== undefined,
    ...(meeting.form === undefined ? {} : { form: meeting.form }),
    ...(meeting.place === undefined ? {} : { place: meeting.place }),
    ...(meeting.title === undefined ? {} : { subtitle: meeting.title }),
    adjusted: group.settings.adjustment,
    document: documentNamed(group.settings),
    ...ownWords(group.settings),
    chairs: presidingAt(meeting, group),
    restated: restatedOf(group, meeting),
    secretaries: namesWith(group, 'secretary'),
    attendees: attendeesOf(meeting, group),
    guests: guestsOf(meeting, group),
    ...(meeting.joint ? { joint: jointOf(meeting, group) } : {}),
    organisations:
      group.settings.representation === false ? [] : memberOrganisations(meeting, group),
    ...removedUnderNone(source),
    ...(adoptionItem(all) ? {} : adoptionOf(meeting, all)),
    items: all
      .filter(({ item }) => isTop(meeting, item))
      .map((one) => itemOf(source, one, all, attachments)),
    decisions: all.flatMap(({ item, number }) =>
      decisionsOf(item).map((decision) => ({
        cite: cite(refOf(meeting), number, decision.ordinal),
        title: titleAbout(item, decision),
        text: decision.text,
        ...(decision.kind === undefined ? {} : { kind: decision.kind }),
        ...markOf(group, decision),
        represented: representationAt(meeting, group, decision, item.id),
      })),
    ),
    actions: actions.map((action) => actionOf(group, action)),
    moved: movedOf(source),
    carried: carriedOf(source),
    next: nextOf(group, meeting),
    themes:
      group.settings.themes === false ? [] : Object.values(group.themes).map(({ text }) => text),
    attachments,
    phrases: group.phrases,
  }
}

/** What the group has set to be printed in its own words. */
const ownWords = ({ head, foot, line, archive }: Settings) => ({
  ...(head ? { head } : {}),
  ...(foot ? { foot } : {}),
  ...(line ? { line } : {}),
  ...(archive ? { archive } : {}),
})

const isTop = (meeting: Meeting, item: Item): boolean =>
  item.parent === undefined || meeting.items[item.parent] === undefined

function itemOf(
  source: Source,
  { item, number }: Numbered,
  all: readonly Numbered[],
  attachments: readonly Attachment[],
): MinutesItem {
  const { meeting, group } = source
  const shown = showNumber(number)
  const ids = new Set(childrenOf(meeting, item.id).map(({ id }) => id))
  const ended = endedAs(meeting, item)
  return {
    id: item.id,
    number: shown,
    title: item.title,
    presenters: item.presenters,
    ...(item.joint ? { joint: meeting.joint?.body ?? '' } : {}),
    history: item.history,
    ...saidOf(source, { item, number }),
    ...ended,
    outcomeMarks: marksOf(group, item, ended.outcomes),
    withdrawn: item.removedAt !== undefined,
    addition: item.origin === 'addition',
    removed: removedOf(source, item).map(({ kind, ordinal, name, on, by, confirmedBy }) => ({
      kind,
      number: name ?? `${shown}${ordinal === undefined ? '' : `:${ordinal}`}`,
      on,
      ...confirmedOf(group, { by, confirmedBy }),
    })),
    matters: mattersOf(item).map(({ id, title }) => {
      const outcomes = outcomesOf(item, id)
      return {
        title,
        outcomes,
        outcomeMarks: marksOf(group, item, outcomes),
        ...saidOf(source, { item, number }, id),
      }
    }),
    attachments: attachments.filter((one) => one.item === shown).map(({ n }) => n),
    children: all
      .filter((one) => ids.has(one.item.id))
      .map((one) => itemOf(source, one, all, attachments)),
    ...(item.id === adoptionItem(all)?.id ? adoptionOf(meeting, all) : {}),
    ...(item.kind ? { kind: item.kind } : {}),
    ...(item.recused ? { recused: recusedOf(source, item) } : {}),
  }
}

/** What was said, decided and given about one matter of an item: its own, or one named inside it. */
function saidOf(
  { meeting, group, actions }: Source,
  { item, number }: Numbered,
  matter?: MatterId,
): Pick<MinutesItem, 'notes' | 'decisions' | 'actions' | 'known' | 'way'> {
  return {
    known: knownOf(group, meeting, item, matter),
    way: wayOf(group, meeting, item, matter),
    notes: notesOf(item)
      .filter((note) => note.matter === matter)
      .flatMap((note) => withMark(partsOf(note.text), markOf(group, note))),
    decisions: decisionsOf(item)
      .filter((decision) => decision.matter === matter)
      .map((decision) => ({
        cite: cite(refOf(meeting), number, decision.ordinal),
        text: decision.text,
        ...(decision.kind === undefined ? {} : { kind: decision.kind }),
        ...markOf(group, decision),
      })),
    actions: actions
      .filter(({ given }) => given?.itemId === item.id && given.matter === matter)
      .map((action) => actionOf(group, asMinuted(action, meeting))),
  }
}

/**
 * What became of an item. Only what was to be decided, and was spoken of, lacks something when nothing was said; what nobody got to was not
 * treated, whether that was recorded when the meeting was closed or, in older stores, was not.
 */
function endedAs(meeting: Meeting, item: Item): Pick<MinutesItem, 'open' | 'outcomes'> {
  const outcomes = outcomesOf(item)
  if (!isUnsettled(meeting, item, framesRead)) return { open: false, outcomes }
  if (wasReached(item)) return { open: item.kind === 'decision', outcomes }
  return { open: false, outcomes: meeting.status === 'closed' ? [{ kind: 'notTreated' }] : [] }
}

/** Who took no part, and how that is marked. */
const recusedOf = (
  { group, meeting }: Source,
  { recused = [], restated }: Item,
): MinutesItem['recused'] => ({
  names: recused.map((id) => nameAt(meeting, group, id)),
  ...markOf(group, restated?.['recused'] ?? {}),
})

/** The mark of each outcome, in their order. */
const marksOf = (group: Group, item: Item, outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => markOf(group, stepOf(item, outcome) ?? {}).mark)

const stepOf = (item: Item, outcome: Outcome): Step | undefined =>
  standingSteps(item).find((step) => isDeepStrictEqual(step.outcome, outcome))

/** A note's mark stands behind the last of its parts. */
const withMark = (
  parts: readonly MinutesNote[],
  mark: { readonly mark?: Mark },
): readonly MinutesNote[] =>
  parts.map((part, index) => (index === parts.length - 1 ? { ...part, ...mark } : part))

/** How what was said anew of the meeting itself is marked. */
const restatedOf = (group: Group, { restated = {} }: Meeting): Minutes['restated'] =>
  Object.fromEntries(
    Object.entries(restated).map(([name, changed]) => [name, markOf(group, { changed }).mark]),
  )

/** What was taken away afterwards and stood under no item. */
function removedUnderNone(source: Source): Pick<Minutes, 'removedPeople' | 'removedOwn'> {
  const all = removedOf(source, undefined)
  return {
    removedPeople: all.flatMap(({ kind, name = '', on }) =>
      kind === 'guest' || kind === 'listed' ? [{ kind, name, on }] : [],
    ),
    removedOwn: all.flatMap(({ kind, name, ordinal, on }) =>
      kind === 'action' || kind === 'attachment'
        ? [{ kind, number: name ?? ownPaper(source.group, ordinal), on }]
        : [],
    ),
  }
}

/** `mötet:1` */
const ownPaper = ({ settings }: Group, ordinal = 0): string =>
  `${textsIn(settings.language).words.meetings.the[0]}:${ordinal}`

/** What was taken away from an item afterwards, or from the meeting itself, and the day. */
function removedOf({ group, meeting }: Source, item: Item | undefined) {
  const { removedAfter: all = [] } =
    meeting.status === 'closed' ? meeting : (meeting.reopened?.at(-1) ?? {})
  return all
    .filter((one) => one.item === item?.id)
    .map((one) => ({
      ...one,
      ...(one.kind === 'recusal' ? { name: nameAt(meeting, group, one.name ?? '') } : {}),
      on: dayOf(new Date(one.at), group.settings.zone),
    }))
}

/** What says so itself is for the group alone: ”Internt: …”, at the start of a line or of a sentence, to the end of that line. */
export const aside = new RegExp(
  String.raw`(?:^|(?<=[.!?…]["”’)]?\s))\s*(?:[-–•*]\s+)?${spelled(({ minutes }) => minutes.internal)}\s*:`,
  'i',
)

/** A note in the parts that are open and those that are not, in order. */
function partsOf(note: string): readonly MinutesNote[] {
  const lines = note.split('\n').flatMap((line): readonly MinutesNote[] => {
    const at = line.search(aside)
    return at < 0
      ? [{ text: line, internal: false }]
      : [
          ...(line.slice(0, at).trim() === ''
            ? []
            : [{ text: line.slice(0, at).trimEnd(), internal: false }]),
          { text: line.slice(at).trimStart(), internal: true },
        ]
  })
  return lines.reduce((parts: readonly MinutesNote[], line) => {
    const last = parts.at(-1)
    return last?.internal === line.internal
      ? [...parts.slice(0, -1), { text: `${last.text}\n${line.text}`, internal: last.internal }]
      : [...parts, line]
  }, [])
}

/** Every attachment in the order of the agenda, the meeting's own last, counted as they stand. */
function papersOf({ meeting, group }: Source, all: readonly Numbered[]): readonly Attachment[] {
  const told =
    (item: string, title: string) =>
    ({ link, name, entry }: Attached) => ({
      item,
      title: name ?? title,
      link,
      ...(entry?.internal ? { internal: true as const } : {}),
      ...markOf(group, entry ?? {}),
    })
  const those = [
    ...all.flatMap(({ item, number }) =>
      item.removedAt ? [] : attachmentsOf(item).map(told(showNumber(number), item.title)),
    ),
    ...ownAttachments(meeting).map(told('', '')),
  ]
  return those.map((one, index) => ({ n: index + 1, ...one }))
}
