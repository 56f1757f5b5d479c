import { short } from '../../text/cut.ts'
import type { Owner } from '../../meetings/action.ts'
import { isDay } from '../../meetings/calendar.ts'
import type { Change } from '../../meetings/changes.ts'
import type { Due } from '../../meetings/due.ts'
import type { Role } from '../../meetings/group.ts'
import { ownersText } from '../../meetings/owners.ts'
import { nameOf } from '../../meetings/roster.ts'
import type { AuditField } from '../../language/sv/audit.ts'
import { meetingDayIn } from '../../turn/saving.ts'
import type { Touched } from '../../records/log.ts'
import type { Turn } from '../../turn/turn.ts'

/** One thing a sentence changed: what it is about (a number, a name), which of its facts, and what that was before. Empty: there was nothing. */
export interface Before {
  readonly about: string
  readonly field: AuditField
  readonly was: string
}

const LONGEST = 200

/** What the documents held before a sentence changed them, as far as people have words for it. */
export const beforeOf = (turn: Turn, touched: readonly Touched[]): readonly Before[] =>
  touched.flatMap((one) => one.changes.flatMap((change) => fact(turn, one, change) ?? []))

function fact(turn: Turn, { id, type }: Touched, { path, before }: Change): Before | undefined {
  const [first = '', second = '', third = ''] = path
  switch (type) {
    case 'group': {
      if (first === 'people') return person(turn, second, third, before)
      if (first === 'settings')
        return {
          about: '',
          field: 'setting',
          was: `${settingName(turn, second)} ${valueOf(turn, before)}`.trim(),
        }
      if (first === 'bodies')
        return third === 'contact'
          ? {
              about: turn.group.bodies[second]?.name ?? '',
              field: 'contact',
              was: nameFor(turn, before),
            }
          : undefined
      if (first === 'standingItems')
        return { about: '', field: 'standingItems', was: valueOf(turn, before) }
      return first === 'themes' && before !== undefined
        ? { about: '', field: 'theme', was: valueOf(turn, before) }
        : undefined
    }
    case 'meeting': {
      if (first === 'items' && third === 'steps')
        return { about: '', field: 'outcome', was: stepBefore(turn, before) }
      if (first === 'items')
        return third === '' ? removed(turn, before) : known(turn, '', third, before)
      if (first === 'attendance' || first === 'answers')
        return {
          about: nameOf(turn.group, second),
          field: first,
          was: valueOf(turn, third === '' || third === 'kind' ? before : undefined),
        }
      return known(turn, '', first, before)
    }
    default:
      return known(turn, id, first, before)
  }
}

/** The outcome of a step that stood there; empty for one that was added. */
const stepBefore = (turn: Turn, before: unknown): string =>
  typeof before === 'object' && before !== null && 'outcome' in before
    ? valueOf(turn, before.outcome)
    : ''

const removed = (turn: Turn, before: unknown): Before | undefined =>
  before === undefined ? undefined : { about: '', field: 'item', was: valueOf(turn, before) }

function person(turn: Turn, id: string, name: string, before: unknown): Before | undefined {
  const about = nameOf(turn.group, id)
  if (name === 'substituteFor') return { about, field: 'substituteFor', was: nameFor(turn, before) }
  return name === '' ? undefined : known(turn, about, name, before)
}

/** Facts whose names people know. Any other is the bot's own bookkeeping. */
const fields: ReadonlySet<string> = new Set<AuditField>([
  'roles',
  'organisation',
  'pausedFromOn',
  'pausedUntilOn',
  'leftAt',
  'on',
  'start',
  'end',
  'place',
  'link',
  'title',
  'lastDayOn',
  'status',
  'kind',
  'minutes',
  'presenters',
  'background',
  'outcome',
  'text',
  'owners',
  'due',
  'how',
  'reason',
])

const known = (turn: Turn, about: string, name: string, before: unknown): Before | undefined =>
  fields.has(name) ? { about, field: name as AuditField, was: valueOf(turn, before) } : undefined

const settingName = (turn: Turn, name: string): string =>
  name === 'language'
    ? turn.t.audit.language
    : ((turn.t.group.settingNames as Readonly<Record<string, string>>)[name] ?? '')
const nameFor = (turn: Turn, id: unknown): string =>
  typeof id === 'string' ? nameOf(turn.group, id) : ''

/** A stored value in words; empty for none. */
function valueOf(turn: Turn, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return turn.t.audit.yesNo[value ? 0 : 1] ?? ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return isDay(value.slice(0, 10)) && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)
      ? turn.t.dates.formatDate(value.slice(0, 10))
      : word(turn, short(value, LONGEST))
  if (Array.isArray(value))
    return short(
      (value as unknown[])
        .map((one) => valueOf(turn, one))
        .filter((text) => text !== '')
        .join(', '),
      LONGEST,
    )
  return objectIn(turn, value as Readonly<Record<string, unknown>>)
}

function objectIn(turn: Turn, value: Readonly<Record<string, unknown>>): string {
  const { kind, title, text, words, from, to } = value
  if (kind === 'person' || kind === 'body')
    return ownersText(turn.group, [value as unknown as Owner])
  if (kind === 'day' || kind === 'window' || (kind === 'meeting' && typeof words === 'string'))
    return turn.t.dates.formatDue(value as unknown as Due, meetingDayIn(turn))
  if (typeof title === 'string') return short(title, LONGEST)
  if (typeof text === 'string') return short(text, LONGEST)
  if (typeof kind === 'string') return word(turn, kind)
  return typeof from === 'string' && typeof to === 'string' ? `${from}–${to}` : ''
}

/** A word of the bot's own (a state, a role, a kind) in the group's language; any other text as it is. */
function word(turn: Turn, value: string): string {
  const words: Readonly<Record<string, string>> = {
    ...turn.t.audit.words,
    ...(turn.t.group.roles satisfies Readonly<Record<Role, string>>),
  }
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value
}
