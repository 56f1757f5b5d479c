import { isDay, type Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { readDay } from '../../reading/days.ts'
import { spelled } from '../../reading/spelled.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument } from '../argument.ts'

/** A body that a matter is sent to, and the day it is treated there where that is known. */
export interface Forum {
  readonly name: string
  readonly on?: Day
}

const MOST = 20
const MOST_NAME = 200
/** Words of a day, and letters. */
const MOST_OF_DAY = 10
const LONGEST_DAY = 200

const then = spelled(({ record }) => record.afterThat)
const and = spelled(({ items }) => items.and)
const between = new RegExp(
  String.raw`,\s*(?:(?:${and}|${then})\s+)*|(?<!\s)\s+(?:${and}|${then})\s+`,
  'giu',
)

/** The body and its day: the day is what the last words say, in brackets or not. Refuses `noSuchDay`. */
function forumIn(typed: string, today: Day): Forum {
  const words = typed.trim().split(/\s+/)
  for (let at = Math.max(1, words.length - MOST_OF_DAY); at < words.length; at += 1) {
    const found = readDay(
      words
        .slice(at)
        .join(' ')
        .replace(/^\((.*)\)$/, '$1'),
      today,
    )
    if (!found) continue
    if (found.kind === 'impossible') throw new Refusal('noSuchDay', { typed: found.text })
    return { name: words.slice(0, at).join(' '), on: found.day }
  }
  return { name: words.join(' ') }
}

const endsInDay = (typed: string, today: Day): boolean =>
  forumIn(typed.slice(-LONGEST_DAY), today).on !== undefined

/** Several stand apart by commas; a word for "and" parts two only behind a day, since a name may hold it. */
function partsOf(typed: string, today: Day): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const match of typed.matchAll(between)) {
    const before = typed.slice(from, match.index)
    if (!match[0].startsWith(',') && !endsInDay(before, today)) continue
    parts.push(before)
    from = match.index + match[0].length
  }
  return [...parts, typed.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

/** Refuses `noSuchDay`. */
export const readForums = (typed: string, today: Day): readonly Forum[] =>
  partsOf(typed, today).map((part) => forumIn(part, today))

/** `KCRD 12/6, Rådet 14/6`: one body after another, up to a colon. Refuses `noSuchDay`, `tooManyAtOnce`. */
export const forums: Argument<readonly Forum[]> = {
  kind: 'forums',
  shape: String.raw`[^\s:;\n][^:;\n]*?`,
  // Below text a body has a name, or it is prose: `Vidare 3 till salen.`
  surely: (typed) => /(?<!\p{L})\p{Lu}/u.test(typed),
  read(typed, { today }) {
    const all = readForums(typed, today)
    if (all.length > MOST) throw new Refusal('tooManyAtOnce', { limit: MOST })
    return all.length === 0 ? undefined : all
  },
  fromForm(sent) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all = (sent as readonly unknown[]).flatMap((one): readonly Forum[] => {
      if (typeof one !== 'object' || one === null) return []
      const { name, on } = one as Readonly<Record<string, unknown>>
      const called = typeof name === 'string' ? cleanText(name).replaceAll(/\s+/g, ' ').trim() : ''
      if (called === '' || called.length > MOST_NAME) return []
      if (on !== undefined && !(typeof on === 'string' && isDay(on))) return []
      return [{ name: called, ...(on === undefined ? {} : { on }) }]
    })
    return all.length === sent.length ? all : undefined
  },
  render: (value) => value.map(({ name, on }) => [name, on ?? ''].join(' ').trim()).join(', '),
  missing: (example) => new Refusal('missingName', { example }),
  unread: (_left, example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.forum,
}
