import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { leads } from '../meetings/roster.ts'
import { extractOf, type Extract, type Kept } from '../records/extract.ts'
import { textsIn, type Texts } from '../language/texts.ts'
import type { World } from '../world.ts'
import type { MadeFile } from './made-file.ts'
import { zip } from './zip.ts'

/** What is kept about a person, to be read and as data; `undefined` where the one it is for may not have it (any more). */
export async function extractFile(
  { store, now }: Pick<World, 'store' | 'now'>,
  group: Group,
  subject: string,
  reader: string,
): Promise<MadeFile | undefined> {
  const [person, whose] = [group.people[subject], group.people[reader]]
  if (!person || !whose || whose.leftAt !== undefined) return undefined
  if (subject !== reader && !leads(whose)) return undefined
  const extract = await extractOf(store, group, person, whose)
  const on = dayOf(now(), group.settings.zone)
  const t = textsIn(group.settings.language)
  const { title } = t.extract
  return {
    name: t.extract.fileName({ on }),
    contentType: 'application/zip',
    bytes: zip([
      {
        name: t.extract.textName,
        text: readable(extract, group, title({ name: person.name, group: group.name, on }), t),
      },
      {
        name: t.extract.dataName,
        text: JSON.stringify({ group: group.name, on, ...extract }, null, 2),
      },
    ]),
  }
}

function readable(extract: Extract, group: Group, title: string, t: Texts): string {
  const { sections, nothing, about } = t.extract
  const when = (at: string): string => {
    const { zone } = group.settings
    const instant = new Date(at)
    return `${dayOf(instant, zone)} ${clockOf(instant, zone)}`
  }
  const lines: Readonly<Record<keyof typeof sections, readonly string[]>> = {
    person: linesOf(extract.person),
    ...ofRecords(extract),
    reasons: extract.reasons.map(keptLine),
    log: extract.log.flatMap(({ at, from, acts }) =>
      acts.map(({ source, command }) =>
        t.extract.logged({ at: when(at), from, words: source === '' ? command : source }),
      ),
    ),
    posts: extract.posts.map(({ queuedAt, message, status }) =>
      t.extract.posted({ at: when(queuedAt), text: message.text, how: status }),
    ),
    elsewhere: extract.elsewhere.flatMap(linesOf),
  }
  const parts = (Object.keys(sections) as (keyof typeof sections)[]).map((name) =>
    [
      `${sections[name]}:`,
      ...(lines[name].length === 0 ? [nothing] : lines[name]).map(
        (line) => `– ${line.replaceAll('\n', '\n  ')}`,
      ),
    ].join('\n'),
  )
  return `${[title, about, ...parts].join('\n\n')}\n`
}

function ofRecords({ records }: Extract) {
  const of = (name: string): readonly string[] => (records[name] ?? []).map(keptLine)
  return {
    group: of('group'),
    meeting: of('meeting'),
    proposal: of('proposal'),
    action: of('action'),
    minutes: of('minutes'),
    sitting: of('sitting'),
    reach: of('reach'),
    gone: of('gone'),
    request: of('request'),
    waiting: of('waiting'),
  }
}

const keptLine = ({ of, on, where, value }: Kept): string =>
  `${[of, on, where].filter((part) => part !== undefined && part !== '').join(', ')}: ${valueText(value)}`

/** Facts of the bot's own, that tell a reader nothing. */
const QUIET: ReadonlySet<string> = new Set(['pk', 'keys', 'schema', 'type', 'ttl'])

const linesOf = (value: object): readonly string[] =>
  Object.entries(value)
    .filter(([name, one]) => !QUIET.has(name) && one !== undefined)
    .map(([name, one]) => `${name}: ${valueText(one)}`)

function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.map(valueText).join('; ')
  return linesOf(value).join('; ')
}
