import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../meetings/agenda-item.ts'
import { short } from '../text/cut.ts'
import type { Owner } from '../meetings/action.ts'
import { isDay } from '../meetings/calendar.ts'
import type { Change } from '../meetings/changes.ts'
import type { Due } from '../meetings/due.ts'
import { ownersText } from '../meetings/owners.ts'
import { nameOf } from '../meetings/roster.ts'
import type { AuditField } from '../language/sv/audit.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import type { Texts } from '../language/texts.ts'
import type { Group, Role } from '../meetings/group.ts'
import type { Touched } from './log.ts'

/** What values are told in. */
export interface Telling {
  readonly group: Group
  readonly t: Texts
}

/** One thing a sentence changed: what it is about (a number, a name), which of its facts, and what that was before. Empty: there was nothing. */
export interface Before {
  readonly about: string
  readonly field: AuditField
  readonly was: string
}

const LONGEST = 200

/** What the documents held before a sentence changed them, as far as people have words for it. */
export const beforeOf = (tell: Telling, touched: readonly Touched[]): readonly Before[] =>
  touched.flatMap((one) => one.changes.flatMap((change) => fact(tell, one, change) ?? []))

function fact(tell: Telling, { id, type }: Touched, change: Change): Facts {
  const { path, before } = change
  const [first = '', second = '', third = ''] = path
  switch (type) {
    case 'group': {
      if (first === 'people') return person(tell, second, third, before)
      if (first === 'settings')
        return {
          about: '',
          field: 'setting',
          was: `${settingName(tell, second)} ${valueOf(tell, before)}`.trim(),
        }
      if (first === 'bodies')
        return third === 'contact'
          ? {
              about: tell.group.bodies[second]?.name ?? '',
              field: 'contact',
              was: nameFor(tell, before),
            }
          : undefined
      if (first === 'standingItems')
        return { about: '', field: 'standingItems', was: valueOf(tell, before) }
      return first === 'themes' && before !== undefined
        ? { about: '', field: 'theme', was: valueOf(tell, before) }
        : undefined
    }
    case 'meeting': {
      if (first === 'items' && third !== '')
        return entry(tell, change) ?? known(tell, '', third, before)
      if (first === 'items') return removed(tell, before)
      if (first === 'guests') return guest(change)
      if (first === 'attachments') return papers(before, change.after)
      if (first === 'attendance' || first === 'answers')
        return {
          about: nameOf(tell.group, second),
          field: first,
          was: valueOf(tell, third === '' || third === 'kind' ? before : undefined),
        }
      return known(tell, '', first, before)
    }
    default:
      if (first === 'given' && second === 'cite')
        return { about: id, field: 'item', was: typeof before === 'string' ? before : '' }
      // What was taken away is told by its text, whose it was and its time.
      return first === '' && isObject(before)
        ? (['text', 'owners', 'due'] as const).flatMap((name) =>
            before[name] === undefined ? [] : (known(tell, id, name, before[name]) ?? []),
          )
        : known(tell, id, first, before)
  }
}

/** What one place tells: nothing, one thing, or several of what was taken away whole. */
type Facts = Before | readonly Before[] | undefined

type Plain = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stood among the entries of an item: only what was changed or taken away, since an added one had nothing before it. */
function entry(tell: Telling, change: Change): Facts {
  const { path, before, after } = change
  const [, , list, , name] = path
  switch (list) {
    case 'decisions':
    case 'notes': {
      const text = name === undefined && isObject(before) ? before['text'] : before
      const isText = (name === undefined || name === 'text') && typeof text === 'string'
      const field = list === 'decisions' ? 'decision' : 'note'
      return isText ? { about: '', field, was: short(text, LONGEST) } : []
    }
    case 'attachments':
      return papers(before, after)
    case 'recused':
      return Array.isArray(before)
        ? {
            about: '',
            field: list,
            was: before
              .flatMap((id: unknown) => tell.group.people[String(id)]?.name ?? [])
              .join(', '),
          }
        : []
    case 'steps':
      return name === undefined ? step(tell, change) : []
    default:
      return undefined
  }
}

/** What was attached before, and is no more. */
const papers = (before: unknown, after: unknown): readonly Before[] =>
  listOf(before)
    .filter(({ ordinal }) => !listOf(after).some((one) => one['ordinal'] === ordinal))
    .map(({ name, link }) => ({
      about: '',
      field: 'attachment',
      was: short(String(name ?? link), LONGEST),
    }))

const listOf = (value: unknown): readonly Plain[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isObject) : []

/** A guest who was there before, or what was said of one. */
function guest({ path: [, , name], before }: Change): Facts {
  const said = isObject(before)
    ? [before['name'], before['organisation']].filter((one) => typeof one === 'string').join(', ')
    : before
  const isTold = name === undefined || ['name', 'organisation'].includes(name)
  return isTold && typeof said === 'string' ? { about: '', field: 'guest', was: said } : []
}

/** The outcome of a step that stood there, where it stands no more or is another. */
function step(tell: Telling, { before, after }: Change): Facts {
  if (!isObject(before) || before['removedAt'] !== undefined) return []
  const stands =
    isObject(after) &&
    after['removedAt'] === undefined &&
    isDeepStrictEqual(after['outcome'], before['outcome'])
  if (stands) return []
  const was = tell.t.record.care.outcome(before['outcome'] as Outcome)
  return { about: '', field: 'outcome', was: short(was, LONGEST) }
}

const removed = (tell: Telling, before: unknown): Before | undefined =>
  before === undefined ? undefined : { about: '', field: 'item', was: valueOf(tell, before) }

function person(tell: Telling, id: string, name: string, before: unknown): Before | undefined {
  const about = nameOf(tell.group, id)
  if (name === 'substituteFor') return { about, field: 'substituteFor', was: nameFor(tell, before) }
  return name === '' ? undefined : known(tell, about, name, before)
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

const known = (tell: Telling, about: string, name: string, before: unknown): Before | undefined =>
  fields.has(name) ? { about, field: name as AuditField, was: valueOf(tell, before) } : undefined

const settingName = (tell: Telling, name: string): string =>
  name === 'language'
    ? tell.t.audit.language
    : ((tell.t.group.settingNames as Readonly<Record<string, string>>)[name] ?? '')
const nameFor = (tell: Telling, id: unknown): string =>
  typeof id === 'string' ? nameOf(tell.group, id) : ''

/** A stored value in words; empty for none. */
function valueOf(tell: Telling, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return tell.t.audit.yesNo[value ? 0 : 1] ?? ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return isDay(value.slice(0, 10)) && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)
      ? tell.t.dates.formatDate(value.slice(0, 10))
      : word(tell, short(value, LONGEST))
  if (Array.isArray(value))
    return short(
      (value as unknown[])
        .map((one) => valueOf(tell, one))
        .filter((text) => text !== '')
        .join(', '),
      LONGEST,
    )
  return objectIn(tell, value as Readonly<Record<string, unknown>>)
}

function objectIn(tell: Telling, value: Readonly<Record<string, unknown>>): string {
  const { kind, title, text, words, from, to } = value
  if (kind === 'person' || kind === 'body')
    return ownersText(tell.group, [value as unknown as Owner])
  if (kind === 'day' || kind === 'window' || (kind === 'meeting' && typeof words === 'string'))
    return tell.t.dates.formatDue(value as unknown as Due, meetingDaysOf(tell.group))
  if (typeof title === 'string') return short(title, LONGEST)
  if (typeof text === 'string') return short(text, LONGEST)
  if (typeof kind === 'string') return word(tell, kind)
  return typeof from === 'string' && typeof to === 'string' ? `${from}–${to}` : ''
}

/** A word of the bot's own (a state, a role, a kind) in the group's language; any other text as it is. */
function word(tell: Telling, value: string): string {
  const words: Readonly<Record<string, string>> = {
    ...tell.t.audit.words,
    ...(tell.t.group.roles satisfies Readonly<Record<Role, string>>),
  }
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value
}
