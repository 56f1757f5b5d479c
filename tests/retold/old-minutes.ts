import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real minutes are kept beside the project, never in it: they name people. */
export const minutesFile = (name: string): string | undefined => {
  const file = join(__dirname, '..', '..', '..', 'shared', 'minutes', name)
  return existsSync(file) ? file : undefined
}

export interface OldItem {
  /** `6`, `6b`. */
  readonly number: string
  readonly title: string
  readonly information: boolean
  readonly body: string
  readonly decisions: readonly string[]
  /** Sentences that promise something. */
  readonly promises: readonly string[]
}

export interface OldMinutes {
  readonly on: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly items: readonly OldItem[]
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly replaced: readonly { readonly name: string; readonly by: string }[]
  readonly secretary: string
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** Reads the chief group's own layout: a table of numbered items, then the list of people with the absent ones struck out. */
export function readMinutes(file: string): OldMinutes {
  const text = readFileSync(file, 'utf8')
    .replaceAll(/<\/?p>/g, '\n')
    .replaceAll(/^--\t---$/gm, '')
  const [, day = '', month = '', year = '', start = '', end = ''] =
    /När: (\d+) (\p{L}+) (\d{4}), ([\d:.]+) – ([\d:.]+)/u.exec(text) ?? []
  const place = /^Var: (.+)$/m.exec(text)?.[1]?.trim() ?? ''
  const [table = '', people = ''] = text.split(/^Deltagare:$/m)
  const rows = table.split(/^(?=\d{1,2}\.\t)/m).slice(1)
  return {
    on: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    start: start.replace('.', ':'),
    end: end.replace('.', ':'),
    place,
    items: rows.flatMap(itemsOf),
    ...peopleOf(people),
  }
}

function itemsOf(row: string): OldItem[] {
  const [, n = '', rest = ''] = /^(\d{1,2})\.\t([\s\S]*)$/.exec(row) ?? []
  const cells = rest.replace(/^\s+/, '').split('\t')
  const title = tidy(cells[0] ?? '')
  const body = cells.slice(1).join('\n').trim()
  const marks = [
    ...body.matchAll(
      new RegExp(`(?<=^|\\n|\\s)(?:${n}([a-d])\\.? (?=\\p{Lu})|([a-d])\\) ?(?=\\p{Lu}))`, 'gu'),
    ),
  ]
  if (marks.length === 0) return [item(n, title, body)]
  const heading = item(n, title, body.slice(0, marks[0]?.index))
  return [
    heading,
    ...marks.map((mark, index) => {
      const section = body.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim()
      const information = /^Informationsärende: ?/.test(section)
      const told = section.replace(/^Informationsärende: ?/, '')
      const ends = /\n|\. |: (?=\p{Lu})|: klar/u.exec(told)
      return {
        ...item(
          `${n}${mark[1] ?? mark[2]}`,
          tidy(told.slice(0, ends?.index)).slice(0, 190),
          section,
        ),
        information,
      }
    }),
  ]
}

function item(number: string, title: string, body: string): OldItem {
  const text = body
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  const decisions = [...text.matchAll(/Beslut(?:as)?: ([\s\S]*?)(?=\n\n|$)/g)].map((match) =>
    tidy(match[1] ?? ''),
  )
  const prose = tidy(text.replaceAll(/Beslut(?:as)?: [\s\S]*?(?=\n\n|$)/g, ' '))
  const promises = prose
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .filter((sentence) =>
      /tas vidare|återkomm(?:a|er)\b|behöver fattas|kommer (?:att|senare)|föreslås under|förbereds|ska förankras|har beslutat anta|pågår|kommer ersättas|bör diskuteras/i.test(
        sentence,
      ),
    )
  return {
    number,
    title: title.replace(/^# /, '#'),
    information: /^Informationsärende/.test(text),
    body: text,
    decisions,
    promises,
  }
}

function peopleOf(text: string): Pick<OldMinutes, 'present' | 'absent' | 'replaced' | 'secretary'> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const absent = lines.flatMap((line) => /^~~(.+)~~$/.exec(line)?.[1] ?? [])
  const replaced = lines.flatMap((line) => {
    const match = /^(.+?) ersätts av (.+)$/.exec(line)
    return match?.[1] && match[2] ? [{ name: match[1], by: match[2] }] : []
  })
  const secretary = lines.flatMap((line) => /^(.+?) - sekreterare$/.exec(line)?.[1] ?? [])[0] ?? ''
  const present = lines
    .filter((line) => !/^~~|ersätts av/.test(line))
    .map((line) => line.replace(/ - sekreterare$/, ''))
  return { present, absent, replaced, secretary }
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
