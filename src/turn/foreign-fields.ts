import { languages, textsIn } from '../language/texts.ts'
import { Refusal } from '../meetings/refusal.ts'
import { readDue, readUndated } from '../reading/due-time.ts'
import { isInCapitals } from '../reading/names.ts'
import { parseTemplate, wordSource } from '../reading/template.ts'
import type { Written } from '../text/sentence.ts'
import { cutAt } from '../text/cut.ts'
import { Question } from './command.ts'
import { itemFieldIn } from './matter-fields.ts'
import { areKnown } from './read-owners.ts'
import type { Turn } from './turn.ts'

/*
 * Behind free text a segment that is nothing but a field of another act is not that act's text: `beslut 3: Planen antas ; senast i maj`. It is asked about, and
 * nothing is recorded before its sender has said that it is text.
 */

type Judge = (value: string, turn: Turn) => boolean

/** A remark of a few words: longer ones are prose. */
const MOST_WORDS = 6
const isShort: Judge = (value) => value !== '' && value.split(/\s+/).length <= MOST_WORDS
const isTime: Judge = (value, turn) =>
  readDue(value, turn.today)?.kind === 'due' || readUndated(value) !== undefined
const isSomebody: Judge = (value, turn) =>
  areKnown(turn, value) || (isShort(value, turn) && value.split(/\s*,\s*/).every(isInCapitals))

/** What the value of a field, by its argument's name, must be for its segment to be nothing else. Others stand in prose as well. */
const judges: Readonly<Record<string, Judge>> = {
  due: isTime,
  by: isTime,
  lastDay: isTime,
  answerBy: isTime,
  owners: isSomebody,
  reason: isShort,
  terms: isShort,
  objection: isShort,
  matter: isShort,
}

interface FieldOfAct {
  readonly name: string
  readonly whole: RegExp
}

interface FieldsOfActs {
  readonly each: readonly FieldOfAct[]
  /** Begins as one of them does: most segments do not, and one look tells. */
  readonly any: RegExp
}

let known: FieldsOfActs | undefined

/** The fields that acts are written with, in every language. */
function fieldsOfActs(): FieldsOfActs {
  if (known) return known
  const each = languages.flatMap((language) =>
    Object.values<Written>(textsIn(language).sentences).flatMap(({ say }) =>
      parseTemplate(say).flatMap((part): readonly { name: string; words: string }[] => {
        if (part.kind !== 'field') return []
        const [words, value, more] = part.parts
        if (words?.kind !== 'words' || value?.kind !== 'argument' || more) return []
        const choices = words.choices.filter((word) => word !== '').map(wordSource)
        return [
          {
            name: value.name,
            words: choices.join('|'),
          },
        ]
      }),
    ),
  )
  const behind = (words: string): RegExp =>
    new RegExp(String.raw`^(?:${words})(?:\s*:\s*|\s+)(\S.*)$`, 'isu')
  known = {
    each: each.map(({ name, words }) => ({ name, whole: behind(words) })),
    any: behind([...new Set(each.map(({ words }) => words))].join('|')),
  }
  return known
}

/** What of the act itself tells which fields are its own. */
interface Own {
  /** The names of its arguments. */
  readonly args: Readonly<Record<string, unknown>>
  /** Its text holds the fields of an item. */
  readonly ofItem: boolean
}

/** The segments of a text, on its first and last line, that are nothing but fields of other acts. */
export const foreignIn = (turn: Turn, text: string, own: Own): readonly string[] =>
  segmentsOf(text).filter(
    (segment) => (!own.ofItem && itemFieldIn(segment, turn)) || isOfOtherAct(turn, segment, own),
  )

function isOfOtherAct(turn: Turn, segment: string, { args }: Own): boolean {
  const { each, any } = fieldsOfActs()
  return (
    any.test(segment) &&
    each.some(({ name, whole }) => {
      const value = Object.hasOwn(args, name) ? undefined : whole.exec(segment)?.[1]
      return value !== undefined && judges[name]?.(value.trim(), turn) === true
    })
  )
}

function segmentsOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return [...new Set([lines[0] ?? '', lines.at(-1) ?? ''])].flatMap((line) =>
    line
      .split(';')
      .slice(1)
      .map((segment) => segment.trim().replace(/[.!]$/, '')),
  )
}

const AS_TEXT = 'asText'
const LONGEST = 1000

/** Whether the sender has said that what could not be read as a field is text. */
export const saidToBeText = (turn: Turn): boolean => turn.choices[AS_TEXT] !== undefined

const shown = (source: string): string =>
  source.length > LONGEST ? `${cutAt(source, LONGEST)}…` : source

/** Asks what is meant by segments that could not be read as fields; nothing where there are none, or they were said to be text. */
export function askAboutFields(turn: Turn, segments: readonly string[], source: string): void {
  if (segments.length === 0 || saidToBeText(turn)) return
  const t = turn.t.understood.fields
  throw new Question(AS_TEXT, t.ask({ segments, source: shown(source) }), [
    { label: t.keep, value: 'text' },
  ])
}

/** What was said of an item, where some of it began as a field and says nothing readable. */
interface PartlyRead {
  readonly title: string
  readonly background?: string
  readonly unread: readonly string[]
}

/**
 * The value with what could not be read as a field in its title, once its sender has said that it is text. Refuses `unknownField` where there
 * is no title.
 */
export function withUnreadAsText(turn: Turn, value: unknown, source: string): unknown {
  if (typeof value !== 'object' || value === null || !('unread' in value)) return value
  const { title, background = '', unread, ...said } = value as PartlyRead
  const [first = ''] = unread
  if (title === '') throw new Refusal('unknownField', { typed: first })
  askAboutFields(turn, unread, source)
  const left = background
    .split('\n')
    .filter((line) => !unread.includes(line))
    .join('\n')
  return {
    ...said,
    title: [title, ...unread].join(' ; '),
    ...(left === '' ? {} : { background: left }),
  }
}
