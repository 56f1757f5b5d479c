import type { Action } from '../meetings/action.ts'
import type { Doc } from '../meetings/doc.ts'
import type { Group } from '../meetings/group.ts'
import type { Settings } from '../meetings/group-settings.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import type { RetentionClass } from '../meetings/retention.ts'
import { actionKeys, meetingKeys, type Keys, type Order } from '../meetings/waking.ts'
import { deliveryKeys } from './delivery-keys.ts'

type Shape = Readonly<Record<string, unknown>>

/** What the house knows about one kind of document. */
export interface Kind {
  /** The version of its shape that is written. */
  readonly schema: number
  /** From the version named to the next one; read whenever an older document is. */
  readonly upgrades?: Readonly<Record<number, (old: Shape) => Shape>>
  /** Its index keys, from itself and from what they depend on besides. Absent: it stands in no index. */
  readonly keys?: (doc: never, ...context: never) => Keys
  /** The log tells what a sentence did to it, and undo takes that back. Else it follows from what was said, and is not what was said. */
  readonly recorded: boolean
  /** Once it stands it is neither changed nor removed by what people or the clock do; only its time makes it go. */
  readonly appendOnly?: true
  /** Undo leaves it alone: it is corrected by another. */
  readonly lasting?: true
  /** The class of records it goes with when its time is over, and the index that orders those by age. */
  readonly retention?: { readonly class: RetentionClass; readonly index?: string }
  /** It may stand in the index `wake`, and the clock does what is due (reminders/duties.ts). */
  readonly wakes?: true
  /** It stays in the installation that made it. */
  readonly exported?: false
}

function withoutReasons(old: Shape): Shape {
  const answers = Object.entries((old['answers'] ?? {}) as Readonly<Record<string, Shape>>)
  return {
    ...old,
    answers: Object.fromEntries(
      answers.map(([id, { reason: _reason, ...answer }]) => [id, answer]),
    ),
  }
}

function withUsualReminders(old: Shape): Shape {
  const settings = (old['settings'] ?? {}) as Shape
  return JSON.stringify(settings['reminderDays']) === '[7,1]'
    ? { ...old, settings: { ...settings, reminderDays: [7] } }
    : old
}

/** A number as it stands in a key, so that keys sort as numbers do. */
export const placeOf = (number: number): string => String(number).padStart(10, '0')

const kind = <const K extends Kind>(declared: K): K => declared

/** An order to the clock: it says itself when the clock is to find it, and stands in no other index. */
const order = <const Recorded extends boolean>(recorded: Recorded) =>
  kind({ schema: 1, keys: ({ keys: { wake } }: Order): Keys => ({ wake }), recorded, wakes: true })

/** Every kind of document there is. Whoever saves one names what its keys depend on, and the book works them out. */
export const kinds = {
  /**
   * Read with its people in it, and written with them apart (people-apart.ts). The first version was written with them in it, and with the day
   * before among the days of reminders where nobody had said which.
   */
  group: kind({ schema: 2, upgrades: { 1: withUsualReminders }, recorded: true }),
  person: kind({
    schema: 1,
    keys: ({ person: { id } }: { person: { id: string } }): Keys => ({
      person: `${placeOf(Number(id.slice(1)) || 0)}|${id}`,
    }),
    recorded: false,
    retention: { class: 'contacts' },
  }),
  /** In the first version reasons for absence stood with the answers: they are gone. */
  meeting: kind({
    schema: 2,
    upgrades: { 1: withoutReasons },
    keys: (meeting: Meeting, settings: Settings, now: Date) => meetingKeys(meeting, settings, now),
    recorded: true,
    wakes: true,
    retention: { class: 'minutes', index: 'meeting' },
  }),
  action: kind({
    schema: 1,
    keys: (action: Action, group: Group, now: Date) => actionKeys(action, group, now),
    recorded: true,
    wakes: true,
    retention: { class: 'actions', index: 'action' },
  }),
  proposal: kind({
    schema: 1,
    /** Those that wait, are parked or referred stand in the index `waiting`, oldest first. */
    keys: ({ id, at, status }: Proposal): Keys => ({
      proposal: `${at}|${id}`,
      ...(['accepted', 'declined', 'withdrawn'].includes(status) ? {} : { waiting: `${at}|${id}` }),
    }),
    recorded: true,
    retention: { class: 'proposals', index: 'proposal' },
  }),
  /** What somebody left to those who lead; it is gone once it is settled. */
  request: kind({
    schema: 1,
    keys: ({ id, at }: { id: string; at: string }): Keys => ({ request: `${at}|${id}` }),
    recorded: true,
    retention: { class: 'words' },
  }),
  minutes: kind({
    schema: 1,
    keys: ({ on, meetingId }: { on: string; meetingId: string }): Keys => ({
      minutes: `${on}|${meetingId}`,
    }),
    recorded: true,
    retention: { class: 'minutes' },
  }),
  /** Those of before stand in no index. */
  minutesDraft: kind({
    schema: 1,
    keys: ({ id }: { id: string }): Keys => ({ draft: id }),
    recorded: true,
    retention: { class: 'minutes' },
  }),
  minutesVersion: kind({
    schema: 1,
    keys: ({ document: { on }, meetingId, number, edition }: VersionKeyed): Keys => ({
      minutes: `${on}|${meetingId}|v${number}${edition === 'own' ? '' : '-public'}`,
    }),
    recorded: true,
    lasting: true,
    retention: { class: 'minutes' },
  }),
  log: kind({
    schema: 1,
    /** `place` tells apart what one process recorded in one millisecond; without it an entry comes before all others of its millisecond. */
    keys: ({ id, at, by }: { id: string; at: string; by: string }, place = 0): Keys => {
      const sequence = `${at}|${placeOf(place)}|${id}`
      return { log: sequence, by: `${by}|${sequence}` }
    },
    recorded: false,
    appendOnly: true,
    retention: { class: 'log', index: 'log' },
  }),
  /** A link of the chain that the log is sealed by. */
  seal: kind({
    schema: 1,
    keys: ({ number }: { number: number }): Keys => ({ seal: placeOf(number) }),
    recorded: false,
  }),
  delivery: kind({
    schema: 1,
    keys: deliveryKeys,
    recorded: false,
    wakes: true,
    retention: { class: 'posts', index: 'ledger' },
  }),
  reach: kind({
    schema: 1,
    keys: ({ id, who }: { id: string; who: string }): Keys => ({ reach: `${who}|${id}` }),
    recorded: true,
  }),
  sitting: kind({
    schema: 1,
    keys: ({ id, meetingId }: { id: string; meetingId: string }): Keys => ({
      sitting: `${meetingId}|${id}`,
    }),
    recorded: true,
  }),
  question: kind({
    schema: 1,
    keys: ({ id }: { id: string }): Keys => ({ question: id }),
    recorded: false,
  }),
  /** Why people do not come: of this the log tells nothing. */
  reasons: kind({
    schema: 1,
    keys: ({ meetingId }: { meetingId: string }): Keys => ({ reasons: `${meetingId}|` }),
    recorded: false,
  }),
  /** Links of the kind that was before: nothing reads them any more. */
  page: kind({ schema: 1, recorded: false, exported: false }),
  minutesPage: kind({ schema: 1, recorded: false, exported: false }),
  /** A record that was let go of. */
  gone: kind({
    schema: 1,
    keys: ({ kind: of, was }: { kind: RetentionClass; was: Doc }, now: Date): Keys => ({
      gone: `${of}|${now.toISOString()}|${was.id}`,
    }),
    recorded: true,
  }),
  replan: order(false),
  retention: order(true),
  forget: order(true),
  succession: order(false),
  disposal: order(false),
  restore: order(false),
  roster: order(false),
  /** In a person's own partition: their chat, and the groups they are in. */
  user: kind({ schema: 1, keys: (): Keys => ({ user: 'a' }), recorded: false }),
  wish: kind({
    schema: 1,
    keys: (): Keys => ({ user: 'b' }),
    recorded: false,
    exported: false,
  }),
  membership: kind({
    schema: 1,
    keys: ({ groupPk }: { groupPk: string }): Keys => ({ user: `g|${groupPk}` }),
    recorded: false,
  }),
  /** Which group the chat of a Teams meeting belongs to. */
  chat: kind({ schema: 1, recorded: false }),
  /** Stands where a group was that has been moved, and says where it is. */
  moved: kind({ schema: 1, recorded: false }),
  clock: kind({ schema: 1, recorded: false }),
  /** Which copy of the bot holds the clock. */
  lease: kind({ schema: 1, recorded: false, exported: false }),
  /** What opens the links of one installation: whoever has an export shall not have that. */
  secret: kind({ schema: 1, recorded: false, exported: false }),
  ready: kind({ schema: 1, recorded: false }),
} satisfies Readonly<Record<string, Kind>>

type Kinds = typeof kinds
export type DocType = keyof Kinds

/** The kinds that the clock finds. */
export type Waking = {
  [Type in DocType]: Kinds[Type] extends { readonly wakes: true } ? Type : never
}[DocType]

type Keyed<Type extends string> = Type extends DocType
  ? Kinds[Type] extends { readonly keys: (doc: infer D, ...context: infer C) => Keys }
    ? { readonly doc: D; readonly context: C }
    : { readonly doc: unknown; readonly context: [] }
  : string extends Type
    ? { readonly doc: unknown; readonly context: [] }
    : { readonly doc: never; readonly context: [] }

/** What a document of this kind must hold for its keys. A kind that is not declared holds nothing that will do. */
export type Keyable<Type extends string> = Keyed<Type>['doc']
/** What its keys depend on besides itself. */
export type Context<Type extends string> = Keyed<Type>['context']

const kindOf = (type: string): Kind | undefined =>
  Object.hasOwn(kinds, type) ? kinds[type as DocType] : undefined

export const isRecorded = (type: string): boolean => kindOf(type)?.recorded ?? true
export const isAppendOnly = (type: string): boolean => kindOf(type)?.appendOnly === true
export const isLasting = (type: string): boolean => kindOf(type)?.lasting === true
/** The kinds that stay in the installation that made them. */
export const unexported: readonly string[] = Object.entries<Kind>(kinds)
  .filter(([, { exported }]) => exported === false)
  .map(([type]) => type)
export const isExported = (type: string): boolean => kindOf(type)?.exported !== false

/** The document as it is written: of the version that is written now, with the keys of its kind. Keys that depend on what is not told stay. */
export function keyed(doc: Doc, context: readonly unknown[]): Doc {
  const declared = kindOf(doc.type)
  if (!declared) return doc
  const { schema } = declared
  const derive = declared.keys as ((...all: readonly unknown[]) => Keys) | undefined
  if (!derive) return doc.schema === schema ? doc : { ...doc, schema }
  return derive.length > context.length + 1
    ? { ...doc, schema }
    : { ...doc, schema, keys: derive(doc, ...context) }
}

/** The document in the shape that is written now, whatever version wrote it. */
export function upgraded<T extends Doc>(doc: T, of: Kind | undefined = kindOf(doc.type)): T {
  const from = doc.schema ?? 1
  if (!of || from >= of.schema) return doc
  const { schema, upgrades = {} } = of
  let shape: Shape = { ...(doc as object) }
  for (let at = from; at < schema; at += 1) shape = upgrades[at]?.(shape) ?? shape
  return { ...shape, schema } as unknown as T
}

interface VersionKeyed {
  readonly meetingId: string
  readonly number: number
  readonly edition: 'own' | 'public'
  readonly document: { readonly on: string }
}
