import type { Json } from '../text/message.ts'
import type { Person } from '../meetings/group.ts'
import type { About } from './button.ts'

/** A card that can be asked for. */
export interface Named {
  readonly show: string
  readonly about: About
}

/** Which shown card this is, put into everything on it that can be pressed, so that a press shows it again as it is then. */
export interface Mark {
  /** Absent: a press leaves the card as it stands. */
  readonly card?: Named
  /** It stands before everybody: a press is answered in words, and leaves it as it stands. */
  readonly base?: true
  /** The card it was opened from, which stands there again once it has done its work. */
  readonly back?: Named
  /** The partition of the group it is about, for a personal chat: somebody may be in several groups. */
  readonly group?: string
}

/**
 * The card with its mark in the data of each of its buttons, and of what its client asks for by itself. A client that knows only
 * Action.Submit never shows anything in place of a card: there the group is enough, and a card of many buttons keeps within its size.
 */
export function marked(card: Json, mark: Mark): Json {
  const { group } = mark
  const ofGroup = group === undefined ? {} : { group }
  return walked(card, (part) => {
    const { type, data } = part
    if ((type !== 'Action.Execute' && type !== 'Action.Submit') || !isJson(data)) return part
    return {
      ...part,
      data: {
        ...data,
        in: type === 'Action.Execute' ? mark : ofGroup,
      },
    }
  })
}

/** At most so many people's clients ask by themselves. */
const MOST_REFRESHED = 60

/** What the clients of these people ask for by themselves when they come to the card. */
export function refreshing({ show, about }: Named, people: readonly Person[]): Json {
  const userIds = people.flatMap(({ teamsId }) => teamsId ?? []).slice(0, MOST_REFRESHED)
  return userIds.length === 0
    ? {}
    : {
        refresh: {
          action: { type: 'Action.Execute', verb: 'show', data: { show, about } },
          userIds,
        },
      }
}

/** The card with what somebody had filled in, so that it need not be typed again. Only inputs that it has, and short enough for them. */
export function filled(card: Json, inputs: Readonly<Record<string, unknown>>): Json {
  return walked(card, (part) => {
    const { type, id, maxLength } = part
    const typed =
      typeof type === 'string' &&
      type.startsWith('Input.') &&
      typeof id === 'string' &&
      Object.hasOwn(inputs, id)
        ? inputs[id]
        : undefined
    if (
      typeof typed !== 'string' ||
      typed.length > (typeof maxLength === 'number' ? maxLength : LONGEST_VALUE)
    )
      return part
    return { ...part, value: typed }
  })
}

/** Dates, numbers and choices. */
const LONGEST_VALUE = 2000

/** With every part looked at, inner parts first. What nothing changes in stays the same value: most of a card is text. */
function walked(value: Json, change: (part: Json) => Json): Json {
  let copy: Record<string, unknown> | undefined
  for (const key in value) {
    const inner = value[key]
    if (key === 'data' || typeof inner !== 'object' || inner === null) continue
    const looked = inside(inner, change)
    if (looked !== inner) (copy ??= { ...value })[key] = looked
  }
  return change(copy ?? value)
}

function inside(value: unknown, change: (part: Json) => Json): unknown {
  if (!Array.isArray(value)) return isJson(value) ? walked(value, change) : value
  let copy: unknown[] | undefined
  for (let at = 0; at < value.length; at += 1) {
    const inner: unknown = value[at]
    const looked = inside(inner, change)
    if (looked !== inner) (copy ??= [...value])[at] = looked
  }
  return copy ?? value
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
