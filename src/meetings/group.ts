import type { Doc } from './doc.ts'
import type { Day } from './calendar.ts'
import type { ById, MeetingId, PersonId } from './ids.ts'
import type { MeetingHeader } from './meeting.ts'
import type { Disposals } from './retention.ts'
import type { TeamsTie } from './teams-ties.ts'
import { type Language, type Settings, defaultSettings } from './group-settings.ts'

export type Role =
  | 'secretary'
  | 'chair'
  | 'deputy'
  | 'member'
  | 'substitute'
  | 'committee'
  | 'adjuster'
  | 'official'
  | 'coopted'
  | 'guest'

/** A person as Teams knows them. */
export interface Account {
  /** `29:…`, only valid towards this bot. */
  readonly teamsId: string
  /** Entra object id: the person's identity. */
  readonly aadId?: string
  readonly name: string
  readonly email?: string
  readonly outside?: Outside
}

/**
 * Why somebody in the chat is not taken for one of the group: a `guest` of the house's tenant, of another tenant, or without an account;
 * `unverified`, because Teams' roster was not there to be asked, or did not show them.
 */
type Outside = 'guest' | 'unverified'

/**
 * Which reminders of one's own actions somebody wants.
 * - `main`: on the day itself and after it
 * - `weekly`: those of a week on its Monday
 */
export type ReminderChoice = 'all' | 'main' | 'weekly'

/** A person in the group's roster. Without roles: a member. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  /** Entra object id. Once known, the person is recognised by it and never by name. */
  readonly aadId?: string
  readonly teamsId?: string
  readonly email?: string
  readonly roles: readonly Role[]
  readonly organisation?: string
  /** What they are at home: `områdeschef`. */
  readonly title?: string
  /** Sees nothing of the group until somebody who leads it gives them a role. */
  readonly outside?: Outside
  /** The member this person stands in for. */
  readonly substituteFor?: PersonId
  /** The first day of a pause that was told beforehand. Absent: it began when it was told. */
  readonly pausedFromOn?: Day
  /** Reminders are held back up to and including this day. */
  readonly pausedUntilOn?: Day
  /** In which language they are answered in their own chat. Absent: the group's. */
  readonly language?: Language
  /** Absent: all of them. */
  readonly reminders?: Exclude<ReminderChoice, 'all'>
  /** When the person left the chat or team. Their record stays. */
  readonly leftAt?: string
  /** Who took them away, where Teams told of somebody else than themselves. */
  readonly removedBy?: PersonId
}

/** A unit, a role or an outside body that can own an action through its contact person. */
export interface Body {
  readonly name: string
  /** `unasked`: an action names it, and nobody has said yet what it is. */
  readonly kind: 'unit' | 'role' | 'outside' | 'unasked'
  /** When an action first named it and it was asked what it is. */
  readonly namedAt?: string
  readonly contact?: PersonId
}

/** Where the bot posts by itself. */
export interface Home {
  readonly id: string
  readonly kind: 'personal' | 'groupChat' | 'channel'
  readonly tenantId: string
  readonly serviceUrl: string
  readonly botId: string
  readonly teamId?: string
}

interface Vacancy {
  readonly role: Role
  readonly after: PersonId
  readonly since: Day
}

/** Somebody's wish to be the secretary of a group that nobody leads. */
export interface Wish {
  readonly person: PersonId
  readonly askedAt: string
  readonly confirmedBy?: PersonId
}

/** That a deputy wants somebody else to be secretary or chair. */
export interface Naming {
  readonly person: PersonId
  readonly role: Role
  readonly by: PersonId
  readonly askedAt: string
  readonly confirmedBy?: PersonId
}

/** How a group that had lost all who led it got somebody new, and how it went on the way. */
interface Succession {
  readonly wish?: Wish | undefined
  /** Whose wish was stopped by whom. */
  readonly stops: readonly {
    readonly person: PersonId
    readonly by: PersonId
    readonly at: string
  }[]
  /** `formerly`: those who led before; whoever else leads does not read what was said in private until then. */
  readonly taken: readonly {
    readonly at: string
    readonly by: PersonId
    readonly formerly: readonly PersonId[]
  }[]
}

/** An idea for a coming meeting, without a date of its own. */
export interface Theme {
  readonly id: string
  readonly text: string
  readonly by: PersonId
  readonly at: string
}

/**
 * What a group is between its meetings: who belongs to it, how it wants things, which meetings are ahead. One document, read in
 * every turn, so it holds what is current and nothing that grows with the years: closed meetings leave `calendar` in time.
 */
export interface Group extends Doc {
  readonly type: 'group'
  readonly id: 'group'
  readonly name: string
  /** Its name was given by somebody who leads it, and is kept whatever Teams calls the place. */
  readonly named?: true
  readonly tenantId: string
  readonly home: Home
  readonly settings: Settings
  readonly people: ById<Person>
  readonly bodies: ById<Body>
  /** Organisations that take part, each registered once, with other spellings of its name. */
  readonly parties?: readonly { readonly name: string; readonly spellings: readonly string[] }[]
  /** Seats that nobody has, since when, and who had them. */
  readonly vacancies?: readonly Vacancy[]
  /** Headers of meetings planned or open, and of the latest closed ones. */
  readonly calendar: Readonly<Record<MeetingId, MeetingHeader>>
  /** Titles that every new meeting starts with. */
  readonly standingItems: readonly StandingItem[]
  readonly themes: ById<Theme>
  /** How the body words an outcome in its minutes, where it does so in its own way. */
  readonly phrases?: Readonly<Partial<Record<PhraseName, string>>>
  /** The last number given of each kind; a number is never given twice. */
  readonly counters: Readonly<Record<Counter, number>> & { readonly comment?: number }
  readonly createdAt: string
  /** When Teams first told who is in the chat or team. Absent: it never has, and the group is made of those who spoke. */
  readonly rosterReadAt?: string
  /** The day Teams last told it, and when it was last asked. */
  readonly rosterReadOn?: Day
  readonly rosterTriedAt?: string
  /** Set while its team has more people than a group holds: those belong to it who spoke, or have a role. */
  readonly large?: true
  /** Set while the bot is uninstalled, or the team deleted: nothing is sent. */
  readonly removedAt?: string
  /** The partition that it was moved from by whoever runs the bot. */
  readonly movedFrom?: string
  /** Where the bot posted by itself until that channel was deleted. It goes back there when the channel does. */
  readonly formerHome?: Home
  /** Set while the team is archived: nobody can write there. */
  readonly archivedAt?: string
  /** Teams meetings that the bot was taken into, by number. */
  readonly teamsTies?: Readonly<Record<number, TeamsTie>>
  /** Until when links that were given to somebody, or to `all`, have been ended. */
  readonly linksEnded?: Readonly<Record<string, string>>
  /** What was asked about the group's records, and what holds. */
  readonly disposals?: Disposals
  /** Absent: the group has never been without somebody who led it. */
  readonly succession?: Succession
  readonly naming?: Naming
  /** What those who lead decided about what looks private, by its key. Absent: nothing yet. */
  readonly personal?: Readonly<Record<string, 'keep' | 'internal' | 'remove'>>
  /** What was removed after it had left those who lead: shown nowhere, and kept until a decision on disposal is named. */
  readonly sealed?: readonly string[]
}

export interface StandingItem {
  readonly title: string
  readonly kind?: 'decision' | 'discussion' | 'information'
  readonly minutes?: number
  readonly presenters?: readonly string[]
  /** It stays at the end: what is added comes before it. */
  readonly last?: true
}

/** The outcomes that a body may word in its own way. */
export type PhraseName =
  | 'noted'
  | 'remitted'
  | 'deferred'
  | 'dropped'
  | 'referred'
  | 'withdrawn'
  | 'comesBack'
  | 'carriedOn'
  | 'adopted'
  | 'rejected'

export type Counter = 'person' | 'meeting' | 'proposal' | 'action' | 'theme' | 'body'

/** The next number of its kind, and the group that remembers having given it. */
export function nextNumber(
  group: Group,
  counter: Counter,
): { readonly number: number; readonly group: Group } {
  const number = group.counters[counter] + 1
  return { number, group: { ...group, counters: { ...group.counters, [counter]: number } } }
}

export function newGroup(values: {
  pk: string
  name: string
  tenantId: string
  home: Home
  now: Date
}): Group {
  return {
    id: 'group',
    pk: values.pk,
    type: 'group',
    name: values.name,
    tenantId: values.tenantId,
    home: values.home,
    settings: defaultSettings,
    people: {},
    bodies: {},
    calendar: {},
    standingItems: [],
    themes: {},
    counters: { person: 0, meeting: 0, proposal: 0, action: 0, theme: 0, body: 0 },
    createdAt: values.now.toISOString(),
  }
}
