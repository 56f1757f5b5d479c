import type { Group } from '../meetings/group.ts'
import type { Wanted } from '../meetings/matching.ts'
import { textsIn } from '../language/texts.ts'
import { keyOf, personalIn, type Verdict } from '../text/personal-data.ts'
import { replaced, stretchOf, touching } from '../text/places.ts'
import type { Message } from '../text/message.ts'
import { oncePerCard } from './once-per-card.ts'

/** Who reads a message. */
export interface Audience {
  /** They lead the group, and nobody else reads it. */
  readonly leads: boolean
  /** What they wrote just now, alone with the bot: what stands in it is told them already. */
  readonly typed?: string
}

/** Everybody in the group. */
export const everyone: Audience = { leads: false }

/**
 * The one place that every text passes on its way out: what looks private is hidden until somebody who leads has decided about it, and what
 * is to be gone is gone for all. Where and when the group meets, and the addresses by which it knows its people, are its own.
 */
export function gated(message: Message, group: Group, audience: Audience): Message {
  if (!looksPrivate(message)) return message
  const hide = hiding(group, audience)
  return shownIn(message, hide) as Message
}

/** A text of its own, as one of a message. */
export const gatedText = (text: string, group: Group, audience: Audience): string =>
  isWorthALook(text) ? hiding(group, audience)(text) : text

/** What of a text its reader sees, without a word for what is hidden. */
export function openText(group: Group, audience: Audience): (text: string) => string {
  const open = hiding(group, audience, ' … ')
  return (text) => (isWorthALook(text) ? open(text) : text)
}

/** The same search, which finds nothing by what is hidden from whoever reads the answer. */
export function gatedSearch<W extends Wanted>(wanted: W, group: Group, audience: Audience): W {
  const open = openText(group, audience)
  const opened = (texts: readonly (string | undefined)[]) => texts.map((text) => text && open(text))
  return {
    ...wanted,
    matches: (...texts) => wanted.matches(...texts) && wanted.matches(...opened(texts)),
    isKind: (recorded, ...texts) =>
      wanted.isKind(recorded, ...texts) && wanted.isKind(recorded, ...opened(texts)),
  }
}

/** Whether a message must be looked at with the group at hand. */
export const looksPrivate = (message: Message): boolean => {
  const { card, ...rest } = message
  return holds(rest) || (card !== undefined && cardHolds(card))
}

const cardHolds = oncePerCard((card) => holds(card))

/** What people see of a message or card; the rest is what a press sends back. */
const seen: ReadonlySet<string> = new Set([
  'text',
  'title',
  'label',
  'value',
  'altText',
  'summary',
  'placeholder',
])
const unseen: ReadonlySet<string> = new Set(['data', 'act', 'url', 'say', 'refresh', 'file'])

const isWorthALook = (text: string): boolean =>
  text.length > 5 && (text.includes('@') || personalIn(text).length > 0)

function holds(value: unknown, name = ''): boolean {
  if (typeof value === 'string') return seen.has(name) && isWorthALook(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((one) => holds(one, name))
  for (const key in value)
    if (!unseen.has(key) && holds((value as Readonly<Record<string, unknown>>)[key], key))
      return true
  return false
}

function shownIn(value: unknown, hide: (text: string) => string, name = ''): unknown {
  if (typeof value === 'string') return seen.has(name) ? hide(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => shownIn(one, hide, name))
  const { type } = value as { readonly type?: unknown }
  // What stands in an input is what its form sends: it is theirs who may change it.
  const isInput = typeof type === 'string' && type.startsWith('Input.')
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      unseen.has(key) || (isInput && key === 'value') ? one : shownIn(one, hide, key),
    ]),
  )
}

const link = /https?:\/\/\S+/g

function hiding(
  group: Group,
  { leads, typed = '' }: Audience,
  inPlace?: string,
): (text: string) => string {
  const { removed, unchecked } = textsIn(group.settings.language).minutes.document
  let own: string | undefined
  const isOwn = (found: string): boolean => (own ??= ownOf(group)).includes(found)
  const wordFor = (verdict: Verdict | undefined): string | undefined => {
    if (verdict === 'remove') return removed
    return verdict === undefined && !leads ? unchecked : undefined
  }
  return (text) => {
    const links = [...text.matchAll(link)].map(({ 0: found, index }) =>
      stretchOf({ at: index, text: found }),
    )
    const inLink = touching(links)
    return replaced(text, personalIn(text), (place) => {
      const { at, text: found } = place
      if (isOwn(found) || typed.includes(found)) return undefined
      const verdict = group.personal?.[keyOf(place)]
      // An address works until what stands in it is to be gone for all.
      if (verdict !== 'remove' && inLink({ from: at, to: at + 1 })) return undefined
      const word = wordFor(verdict)
      return word === undefined ? undefined : (inPlace ?? word)
    })
  }
}

/** Where and when it meets, what is printed around its minutes, and the addresses of its people, as one text. */
function ownOf({ calendar, settings, people, name }: Group): string {
  const { head, foot, line, archive } = settings
  return [
    name,
    head,
    foot,
    line,
    archive,
    ...Object.values(calendar).flatMap(({ place, link: to, title }) => [place, to, title]),
    ...Object.values(people).map(({ email }) => email),
  ]
    .filter((text) => text !== undefined)
    .join('\n')
}
