import type { Action } from './action.ts'
import type { Day } from './calendar.ts'
import { unknownAt } from './attendance.ts'
import { outcomeOf, outcomesOf, returns } from './course.ts'
import { decisionsAt, notesOf } from './decisions.ts'
import type { Group, Person } from './group.ts'
import type { ActionId, ItemId } from './ids.ts'
import type { Item, ItemKind } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { numbered, showNumber, waitingAdditions, type Numbered } from './numbering.ts'
import { unaskedIn } from './owners.ts'
import { promisesIn, SURE, wordsInCommon, type Promising, type Setting } from './promises.ts'
import { wasReached } from './record.ts'
import { isUnsettled } from './unsettled.ts'

/** Something that would be lost if the meeting were closed as it is. */
export type LooseEnd =
  /** An item without an outcome. */
  | {
      readonly kind: 'outcome'
      readonly item: ItemId
      readonly number: string
      readonly title: string
      readonly type?: ItemKind
      readonly reached: boolean
    }
  /** An addition that the meeting neither adopted nor turned down. */
  | { readonly kind: 'addition'; readonly item: ItemId; readonly title: string }
  /** A decision that somebody must carry out, and no action for it. `ordinal` where the item has several decisions. */
  | {
      readonly kind: 'carrier'
      readonly item: ItemId
      readonly number: string
      readonly cite: string
      readonly ordinal?: number
      readonly text: string
    }
  /** An action that lacks an owner, a time, or both. */
  | {
      readonly kind: 'action'
      readonly action: ActionId
      readonly cite: string
      readonly text: string
      readonly owner: boolean
      /** Owners of whom nobody has said what they are. */
      readonly unasked?: readonly string[]
      readonly due: boolean
      /** The time as said, where no calendar has it. */
      readonly words?: string
    }
  /** An action under a decision that has other words since: nobody has said whether it still stands. */
  | {
      readonly kind: 'hanging'
      readonly action: ActionId
      readonly cite: string
      readonly text: string
    }
  /** People of whom it is not known whether they were there. */
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  /** What looks private, and nobody has decided about. */
  | { readonly kind: 'personal'; readonly on: Day; readonly count: number }
  /** A sentence of a note that promises something, and no action for it. */
  | {
      readonly kind: 'promise'
      readonly item: ItemId
      readonly number: string
      readonly text: string
      /** How sure it is that the group promised it. */
      readonly sure: number
    }

/** The same for the same loose end, however the rest of the record changes. */
export function keyOf(end: LooseEnd): string {
  switch (end.kind) {
    case 'outcome':
    case 'addition':
      return `${end.kind} ${end.item}`
    case 'carrier':
      return `carrier ${end.item} ${end.ordinal ?? 1}`
    case 'action':
    case 'hanging':
      return `${end.kind} ${end.action}`
    case 'people':
    case 'personal':
      return end.kind
    case 'promise':
      return promiseKey(end.item, end.text)
  }
}

/** A mark of the text rather than the text: it stands in buttons and in the store. */
export function promiseKey(item: ItemId, text: string): string {
  let hash = 0x81_1c_9d_c5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0
  return `promise ${item} ${hash.toString(36)}`
}

/** The surest first: what must be settled, then what was promised, then what is only without an outcome. */
export const surestFirst = (ends: readonly LooseEnd[]): readonly LooseEnd[] =>
  [...ends].sort((a, b) => certaintyOf(b) - certaintyOf(a))

function certaintyOf(end: LooseEnd): number {
  switch (end.kind) {
    case 'outcome':
      return end.type === 'decision' ? 20 : SURE
    case 'personal':
      return 19
    case 'addition':
      return 18
    case 'hanging':
      return 17
    case 'action':
      return 16
    case 'people':
      return 14
    case 'carrier':
      return 12
    case 'promise':
      return end.sure
  }
}

/** Whether it is sure enough to be shown without being asked for. */
export const isSure = (end: LooseEnd): boolean => end.kind !== 'promise' || end.sure >= SURE

/** All loose ends of a meeting that nobody let stand, by kind in the order of the contract, within a kind in agenda order. `actions` are those it gave. */
export function looseEnds(
  meeting: Meeting,
  actions: readonly Action[],
  group: Group,
  promising: Promising,
): readonly LooseEnd[] {
  const items = numbered(meeting).filter(({ item }) => !item.removedAt)
  const people = unknownAt(meeting, group)
  const ends: readonly LooseEnd[] = [
    ...items.filter(({ item }) => isUnsettled(meeting, item, promising)).map(withoutOutcome),
    ...waitingAdditions(meeting).map((item): LooseEnd => ({
      kind: 'addition',
      item: item.id,
      title: item.title,
    })),
    ...carriersMissing(meeting, actions, promising),
    // Whether it stands comes before what it lacks.
    ...hanging(meeting, actions),
    ...actions
      .filter(({ id }) => !meeting.unsure?.includes(id))
      .flatMap((action) => lacking(action, group)),
    ...(people.length > 0 ? [{ kind: 'people', people } as const] : []),
    ...items.flatMap((one) => promisesLeft(one, actions, { promising, group })),
  ]
  const left = new Set(meeting.letStand)
  return ends.filter((end) => !left.has(keyOf(end)))
}

const withoutOutcome = ({ item, number }: Numbered): LooseEnd => ({
  kind: 'outcome',
  item: item.id,
  number: showNumber(number),
  title: item.title,
  reached: wasReached(item),
  ...(item.kind ? { type: item.kind } : {}),
})

function carriersMissing(
  meeting: Meeting,
  actions: readonly Action[],
  { impliesCarrier }: Promising,
): readonly LooseEnd[] {
  const carried = new Set(actions.map((action) => action.given?.cite))
  return decisionsAt(meeting)
    .filter(({ decision, cite }) => impliesCarrier(decision.text) && !carried.has(cite))
    .map(({ item, number, decision, cite }) => ({
      kind: 'carrier',
      item: item.id,
      number,
      cite,
      text: decision.text,
      ...(Object.keys(item.decisions).length > 1 ? { ordinal: decision.ordinal } : {}),
    }))
}

/** The open actions that nobody has said still stand. */
export const hanging = (
  { unsure = [] }: Meeting,
  actions: readonly Action[],
): readonly LooseEnd[] =>
  actions
    .filter(({ id, status }) => status === 'open' && unsure.includes(id))
    .map(({ id, text, given }) => ({ kind: 'hanging', action: id, cite: given?.cite ?? '', text }))

function lacking(action: Action, group: Group): readonly LooseEnd[] {
  const unasked = unaskedIn(group, action.owners)
  const [owner, due] = [
    action.owners.length === unasked.length,
    action.due === undefined || action.due.kind === 'words',
  ]
  return action.status === 'open' && (owner || due)
    ? [
        {
          kind: 'action',
          action: action.id,
          cite: action.given?.cite ?? '',
          text: action.text,
          owner,
          ...(unasked.length > 0 ? { unasked } : {}),
          due,
          ...(action.due?.kind === 'words' ? { words: action.due.words } : {}),
        },
      ]
    : []
}

/**
 * The promises under an item that no action keeps. Each action keeps one, the one it shares most words with. A matter that comes back
 * or was sent on keeps the promises that it would.
 */
function promisesLeft(
  { item, number }: Numbered,
  actions: readonly Action[],
  { promising, group }: { readonly promising: Promising; readonly group: Group },
): readonly LooseEnd[] {
  const gone = returns(outcomeOf(item)) || outcomesOf(item).some(({ kind }) => kind === 'referred')
  const setting = settingOf(item, group)
  const left = notesOf(item)
    .flatMap((note) => promisesIn(note.text, promising, setting))
    .filter(({ goesOn }) => !(gone && goesOn))
  for (const action of actionsUnder(item, actions)) {
    const kept = left
      .map(({ text }, at) => ({ at, common: wordsInCommon(text, action.text) }))
      .sort((a, b) => b.common - a.common || a.at - b.at)[0]
    if (kept) left.splice(kept.at, 1)
  }
  return left.map(({ text, sure }) => ({
    kind: 'promise',
    item: item.id,
    number: showNumber(number),
    text,
    sure,
  }))
}

/** Where the notes of an item stand: under its title, among the people of the group by whole and first names. */
export const settingOf = ({ title }: Item, { people }: Group): Setting => ({
  title,
  names: Object.values(people).flatMap(({ name }) => [name, name.split(' ')[0] ?? name]),
})

const actionsUnder = (item: Item, actions: readonly Action[]): readonly Action[] =>
  actions.filter((action) => action.given?.itemId === item.id)
