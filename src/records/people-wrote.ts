import type { Group } from '../meetings/group.ts'
import type { DocType } from '../store/kinds.ts'
import type { Doc } from '../store/store.ts'
import { mapTexts } from '../text/strings.ts'

/**
 * Where what people wrote is found in a kind of document, to be taken out of it: the index that all of the kind stand in.
 * - `with`: it is read with another kind
 * - `redacted`: it is shortened where it holds any (redact.ts)
 * - `none`: it holds nothing that people wrote, or nothing of one group alone
 */
const foundBy = {
  group: 'with',
  person: 'with',
  meeting: 'meeting',
  action: 'action',
  proposal: 'proposal',
  request: 'request',
  minutes: 'minutes',
  minutesDraft: 'draft',
  minutesVersion: 'minutes',
  reasons: 'reasons',
  sitting: 'sitting',
  question: 'question',
  gone: 'gone',
  /** Of these only what waits: the clock finds it. */
  delivery: 'wake',
  log: 'redacted',
  reach: 'none',
  seal: 'none',
  page: 'none',
  minutesPage: 'none',
  replan: 'none',
  retention: 'none',
  forget: 'none',
  succession: 'none',
  disposal: 'none',
  restore: 'none',
  roster: 'none',
  user: 'none',
  wish: 'none',
  membership: 'none',
  chat: 'none',
  moved: 'none',
  clock: 'none',
  lease: 'none',
  secret: 'none',
  ready: 'none',
} as const satisfies Readonly<Record<DocType, string>>

const elsewhere: ReadonlySet<string> = new Set(['with', 'redacted', 'none'])
export const writtenIndexes: readonly string[] = [
  ...new Set(Object.values(foundBy).filter((by) => !elsewhere.has(by))),
]
const isWritten = ({ type }: Doc): boolean =>
  type === 'group' || writtenIndexes.includes((foundBy as Record<string, string>)[type] ?? '')

/** What in a document nobody wrote, and what is the group's own: when and where it meets, what is printed around its minutes. */
const itself: readonly string[] = ['id', 'pk', 'type', 'keys']
const own: Readonly<Record<string, readonly string[]>> = {
  meeting: ['place', 'link'],
  group: ['name', 'settings', 'home', 'formerHome', 'people', 'calendar'],
}

/** The document with every text in it changed that somebody wrote; the same where none is. */
export function writtenAnew<D extends Doc>(doc: D, change: (text: string) => string): D {
  if (!isWritten(doc)) return doc
  let changed = false
  const written = <T>(value: T): T =>
    mapTexts(value, (text) => {
      const left = change(text)
      changed ||= left !== text
      return left
    }) as T
  const { type } = doc
  const kept = new Set([...itself, ...(own[type] ?? [])])
  const left = besides(doc, kept, written)
  const whole = type === 'group' ? withMembers(left as Doc as Group, written) : left
  return changed ? (whole as D) : doc
}

type Written = <T>(value: T) => T

const besides = <T extends object>(value: T, kept: ReadonlySet<string>, written: Written): T =>
  Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, kept.has(name) ? one : written(one)]),
  ) as T

/** The addresses by which it knows its people stay, and so do the places of its meetings. */
function withMembers(group: Group, written: Written): Group {
  const ofEach = <T extends object>(all: Readonly<Record<string, T>>, kept: readonly string[]) =>
    Object.fromEntries(
      Object.entries(all).map(([id, one]) => [id, besides(one, new Set(kept), written)]),
    )
  return {
    ...group,
    people: ofEach(group.people, ['id', 'email', 'aadId', 'teamsId']),
    calendar: ofEach(group.calendar, ['id', 'place', 'link']),
  }
}
