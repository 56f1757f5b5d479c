import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Group } from '../../src/meetings/group.ts'
import type { Meeting, OpenMeeting } from '../../src/meetings/meeting.ts'
import {
  groupOf,
  idOf,
  meetingOf,
  withPresence,
  withStandIn,
  type Point,
  type Somebody,
} from './made.ts'

/** Real minutes, retold. They lie beside the project and never in it. */
const folder = join(__dirname, '..', '..', '..', 'shared', 'minutes')
const chiefs = join(folder, '001_1c0dd5b9ca72b139.txt')
const council = join(folder, '003_f8156a3ad2c09575.txt')
export const originalsAreHere = existsSync(chiefs) && existsSync(council)

export interface Retold {
  readonly group: Group
  readonly meeting: Meeting
  readonly present: readonly string[]
  readonly absent: readonly string[]
  /** Member and who came in their place. */
  readonly replaced: readonly (readonly [string, string])[]
  readonly titles: readonly string[]
  readonly decisions: readonly string[]
}

/** A list stands on one line between its tags. */
const listed = (text: string): string =>
  text
    .replaceAll(
      /<ul[^>]*>([^<]*)/g,
      (_, entries: string) => `\n${entries.replaceAll(/(?:^|\s)- /g, '\n- ')}\n`,
    )
    .replaceAll(/\s+• /g, '\n- ')
const flat = (text: string): string =>
  listed(text)
    .replaceAll(/<\/p>\s*<p>/g, '\n')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .trim()

interface Raw {
  readonly number: number
  readonly title: string
  readonly presenters: readonly string[]
  readonly text: string
}

/** The chief group: a table of items, people at the end, the absent struck out. */
export function retoldChiefs(): Retold {
  const text = readFileSync(chiefs, 'utf8')
  const [head = '', people = ''] = text.split(/^Deltagare:$/m)
  const rows = head
    .split(/^(?=\d{1,2}\.\t)/m)
    .slice(1)
    .map(rawRow)
  const somebody = people
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const members = somebody.map(
    (line): Somebody & { readonly struck: boolean; readonly by?: string } => {
      const struck = line.startsWith('~~')
      const [name = '', by] = line
        .replaceAll('~~', '')
        .replace(/ - sekreterare$/, '')
        .split(' ersätts av ')
      return {
        name,
        struck,
        roles: line.endsWith('sekreterare') ? ['secretary'] : [],
        ...(by === undefined ? {} : { by }),
      }
    },
  )
  const group = groupOf(/^Minnesanteckningar för (.+)$/m.exec(text)?.[1] ?? '', members)
  const [, start = '', end = ''] = /(\d\d[:.]\d\d) – (\d\d[:.]\d\d)/.exec(text) ?? []
  const place = /^Var: (.+)$/m.exec(text)?.[1] ?? ''
  let meeting = meetingOf(rows.map(chiefPoint), {
    on: '2026-02-06',
    start: start.replace('.', ':'),
    end: end.replace('.', ':'),
    place,
  })
  for (const { name, struck, by } of members) meeting = attend(meeting, group, name, struck, by)
  const points = rows.map(chiefPoint)
  const all = points.flatMap((point) => [point, ...(point.children ?? [])])
  return {
    group,
    meeting,
    present: members
      .filter(({ struck, by }) => !struck && by === undefined)
      .map(({ name }) => name),
    absent: members.filter(({ struck }) => struck).map(({ name }) => name),
    replaced: members.flatMap(({ name, by }) => (by === undefined ? [] : [[name, by] as const])),
    titles: all.map(({ title }) => title),
    decisions: all.flatMap(({ decisions = [] }) => decisions),
  }
}

function attend(
  meeting: OpenMeeting,
  group: Group,
  name: string,
  struck: boolean,
  by: string | undefined,
): OpenMeeting {
  if (by !== undefined) return withStandIn(meeting, idOf(group, name), { name: by }, group)
  return withPresence(meeting, [idOf(group, name)], { kind: struck ? 'absent' : 'present' })
}

function rawRow(row: string): Raw {
  const [number = '', item = '', ...rest] = row.split('\t')
  const [title = '', presenters = ''] = flat(item).split(/ [–-] (?=\p{Lu}\p{L}+ ?\p{L}*)/u)
  const text = rest.join('\t').replaceAll(/^[-\s|]+$/gm, '')
  return {
    number: Number(number.replace('.', '')),
    title: title.replaceAll('\n', ' '),
    presenters: presenters
      .split(/,| samt | och /)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    text: flat(text),
  }
}

/** `6a. …`, `9b …`, `a)…` inside an item's text are sub-items; ”Beslutas: …” and ”Beslut: …” are decisions, to the end of the line. */
function chiefPoint({ number, title, presenters, text }: Raw): Point {
  const own = new RegExp(String.raw`(?:^|\s)(?:${number}([a-d])[.:]?\s|([a-d])\)\s?)`, 'g')
  const marks = [...text.matchAll(own)]
  if (marks.length === 0) return { title, presenters, ...recorded(text) }
  const children = marks.map((mark, index): Point => {
    const body = text.slice((mark.index ?? 0) + mark[0].length, marks[index + 1]?.index).trim()
    const [first, rest] = split(body)
    return {
      title: first.replace(/^Informationsärende: /, ''),
      ...(/^Informationsärende/.test(first) ? { kind: 'information' as const } : {}),
      ...recorded(rest),
    }
  })
  return { title, presenters, ...recorded(text.slice(0, marks[0]?.index).trim()), children }
}

/** A sub-item's title ends at the first line end, colon or dash. */
function split(body: string): readonly [string, string] {
  const line = body.indexOf('\n')
  if (line > 0 && line <= 140) return [body.slice(0, line), body.slice(line + 1)]
  const end = /\n|: |\. | – /.exec(body.slice(20))
  const at = end ? 20 + end.index : body.length
  return at > 140
    ? [body.slice(0, 100).replace(/\s\S*$/, ''), body]
    : [body.slice(0, at), body.slice(at).replace(/^(?:\n|: |\. | – )/, '')]
}

function recorded(text: string): Pick<Point, 'notes' | 'decisions' | 'outcome' | 'kind'> {
  const decisions = [...text.matchAll(/Beslut(?:as)?: (?<words>[^\n]+)/g)].map(
    (match) => match.groups?.['words'] ?? '',
  )
  const notes = text.replaceAll(/Beslut(?:as)?: [^\n]+/g, '').trim()
  const noted = /läggs? till handlingarna|lades till handlingarna/i.test(notes)
  const dropped = /Ärendet utgår på grund av (\S+)\./.exec(notes)
  return {
    ...(notes === '' ? {} : { notes: [notes] }),
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(/^Informationsärende/.test(text) ? { kind: 'information' as const } : {}),
    ...(decisions.length > 0
      ? {}
      : dropped
        ? { outcome: { kind: 'dropped' as const, reason: dropped[1] ?? '' } }
        : noted
          ? { outcome: { kind: 'noted' as const } }
          : {}),
  }
}

/** The council: chair and adjuster first, people by role and organisation, the absent struck out. */
export function retoldCouncil(): Retold & {
  readonly adjuster: string
  readonly adjustedOn: string
} {
  const text = readFileSync(council, 'utf8').replaceAll(
    /\nPOSTADRESS[\s\S]*?INTERNET [^\n]+\n/g,
    '\n',
  )
  const [head = '', ...table] = text.split(/^(?=\d{1,2}\.\t)/m)
  const people = [
    ...peopleUnder(head, 'Ordförande:', 'Justerare:', ['chair']),
    ...peopleUnder(head, 'Ledamöter:', 'Ersättare:', ['member']),
    ...peopleUnder(head, 'Ersättare:', 'Tjänstepersoner:', ['substitute']),
    ...peopleUnder(head, 'Tjänstepersoner:', undefined, ['official']),
  ]
  const secretary = /Sekreterare\n(.+)/.exec(head)?.[1]?.trim()
  const seated = people.map((one) =>
    one.name === secretary ? { ...one, roles: [...(one.roles ?? []), 'secretary' as const] } : one,
  )
  const group = groupOf(/^Protokoll (.+)$/m.exec(head)?.[1]?.trim() ?? '', seated, {
    adjustment: true,
  })
  const points = table.map((row): Point => {
    const [, number = '', body = ''] = /^(\d{1,2})\.\t([\s\S]*)$/.exec(row) ?? []
    const lines = flat(body.replaceAll('\t', ' ').replaceAll('<i>', '\n'))
    const [first, rest] = split(
      titleApart(
        lines,
        seated.map(({ name }) => name),
      ),
    )
    return {
      title: first.replace(/,$/, ''),
      ...recorded(rest),
      ...(number === '12' ? { addition: true as const } : {}),
    }
  })
  let meeting = meetingOf(points, {
    on: /(\d{4}-\d\d-\d\d), kl/.exec(head)?.[1] ?? '',
    start: '13:00',
    end: '16:00',
    place: /16\.00\. (.+)/.exec(head)?.[1] ?? '',
  })
  for (const { name, struck } of seated) meeting = attend(meeting, group, name, struck, undefined)
  return {
    group,
    meeting,
    present: seated.filter(({ struck }) => !struck).map(({ name }) => name),
    absent: seated.filter(({ struck }) => struck).map(({ name }) => name),
    replaced: [],
    titles: points.map(({ title }) => title),
    decisions: [],
    adjuster: /Justerare:\s+([^,]+),/.exec(head)?.[1] ?? '',
    adjustedOn: /Justerat den: (\S+)/.exec(head)?.[1] ?? '',
  }
}

/** A title ends where somebody begins to speak, or after a comma with a new sentence. */
function titleApart(text: string, names: readonly string[]): string {
  const ends = [...names.map((name) => text.indexOf(` ${name} `)), text.search(/,\s+Till /)].filter(
    (at) => at > 8 && at < 140,
  )
  if (ends.length === 0) return text
  const at = Math.min(...ends)
  return `${text.slice(0, at)}\n${text.slice(at).replace(/^,?\s+/, '')}`
}

function peopleUnder(
  head: string,
  from: string,
  to: string | undefined,
  roles: NonNullable<Somebody['roles']>,
): readonly (Somebody & { readonly struck: boolean })[] {
  const part = head.split(from)[1]?.split(to ?? '\u0000')[0] ?? ''
  return part
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line
        .replaceAll('~~', '')
        .split(',')
        .map((word) => word.trim())
      const organisation = rest.at(-1)
      return {
        name,
        struck: line.startsWith('~~'),
        roles,
        ...(organisation ? { organisation } : {}),
      }
    })
}
