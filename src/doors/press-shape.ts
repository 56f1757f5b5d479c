import type { About, Press } from '../cards/button.ts'
import type { Mark, Named } from '../cards/mark.ts'
import type { Tap } from '../say/bot.ts'

/** A press as it may be looked at: of the right shape, and nothing of it believed yet. */
export interface ReadPress {
  readonly press: Press
  /** The card it stood on, as the client says. */
  readonly on: Mark
  /** What was filled in. */
  readonly inputs: Readonly<Record<string, unknown>>
}

/** Longer than any sentence that is carried out; more values than any form has; longer than any name or id of ours. */
const LONGEST_SAY = 60_000
const MOST_VALUES = 500
const LONGEST_ID = 100
/** Characters of arguments; the longest message that Teams sends fits. */
const MOST_ARGS = 60_000

/** What somebody's client sent, or `undefined` where no card of ours could have sent it. */
export function readPress({ verb, data }: Tap): ReadPress | undefined {
  if (Object.keys(data).length > MOST_VALUES) return undefined
  const press = pressIn(verb, data)
  return press && { press, on: markIn(own(data, 'in')), inputs: inputsIn(data) }
}

function pressIn(verb: string, data: Tap['data']): Press | undefined {
  switch (verb) {
    case 'say': {
      const say = own(data, 'say')
      return typeof say === 'string' && say.trim() !== '' && say.length <= LONGEST_SAY
        ? { verb, say }
        : undefined
    }
    case 'act': {
      const [name, args] = [own(data, 'do'), own(data, 'args')]
      return isId(name) && isObject(args) && JSON.stringify(args).length <= MOST_ARGS
        ? {
            verb,
            do: name,
            args: noKeys(args) as Readonly<Record<string, unknown>>,
            ...(own(data, 'typed') === true ? { typed: true } : {}),
          }
        : undefined
    }
    case 'form':
    case 'show': {
      const name = own(data, verb)
      const about = aboutIn(own(data, 'about'))
      if (!isId(name) || !about) return undefined
      return verb === 'form' ? { verb, form: name, about } : { verb, show: name, about }
    }
    default:
      return undefined
  }
}

/** Where the card stood. What is not one of ours counts as nothing: the press alone decides what happens. */
function markIn(value: unknown): Mark {
  if (!isObject(value)) return {}
  const [card, back, group] = [
    namedIn(own(value, 'card')),
    namedIn(own(value, 'back')),
    own(value, 'group'),
  ]
  return {
    ...(card ? { card } : {}),
    ...(back ? { back } : {}),
    ...(own(value, 'base') === true ? { base: true } : {}),
    ...(isId(group) ? { group } : {}),
  }
}

function namedIn(value: unknown): Named | undefined {
  if (!isObject(value)) return undefined
  const [show, about] = [own(value, 'show'), aboutIn(own(value, 'about'))]
  return isId(show) && about ? { show, about } : undefined
}

function aboutIn(value: unknown): About | undefined {
  if (value === undefined) return noKeys({})
  if (!isObject(value)) return undefined
  const entries = Object.entries(value)
  if (entries.length > 20) return undefined
  const ids = entries.flatMap(([key, one]): (readonly [string, string])[] =>
    isId(key) && isId(one) ? [[key, one]] : [],
  )
  return ids.length === entries.length ? noKeys(Object.fromEntries(ids)) : undefined
}

const ours: ReadonlySet<string> = new Set([
  'verb',
  'say',
  'form',
  'show',
  'do',
  'args',
  'typed',
  'about',
  'in',
  'msteams',
])

const inputsIn = (data: Tap['data']): ReadPress['inputs'] =>
  noKeys(Object.fromEntries(Object.entries(data).filter(([key]) => !ours.has(key))))

/** A record in which `constructor` and the like are found only when somebody put them there. */
const noKeys = <T extends object>(values: T): T => Object.assign(Object.create(null), values) as T

const own = (values: object, key: string): unknown =>
  Object.hasOwn(values, key) ? (values as Record<string, unknown>)[key] : undefined
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ID
