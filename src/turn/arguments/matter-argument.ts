import { nameAmong } from '../saving.ts'
import { textsIn } from '../../language/texts.ts'
import { fieldsOf, type ItemFields } from '../../meetings/agenda.ts'
import { isRef } from '../../meetings/ref.ts'
import type { ItemKind } from '../../meetings/agenda-item.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { readDay } from '../../reading/days.ts'
import { TEXT_OR_FIELDS, TO_THE_END } from '../../reading/template.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument, Writing } from '../argument.ts'
import { Question } from '../command.ts'
import { isNextMeeting, meetingSaid, readMeetingDay, withoutHour } from '../meeting-said.ts'
import { isBareKind, MAX_MINUTES } from '../matter-fields.ts'
import {
  canBeTitled,
  checkLengths,
  opensWithMeeting,
  readMatter,
  type Said,
} from '../read-matter.ts'
import { presentersIn } from '../matter-fields.ts'
import type { Turn } from '../turn.ts'
import { BEHIND_COLON } from './line-argument.ts'
import type { MeetingDay } from './meeting-argument.ts'

/** An item as somebody names it: its title and what they said about it, and for which meeting. */
export interface Matter extends Partial<ItemFields> {
  /** On one line; empty where only the fields of an item that is there are said. */
  readonly title: string
  readonly meeting?: MeetingDay
  /** Behind the first link, of an item that is there: lines of their own below what stands in its background. */
  readonly moreLinks?: readonly string[]
  /** The same with its first words as the title, where they are a field but can as well be one: where no item stands they are. */
  readonly titled?: Matter
  /** What began as a field and says nothing readable, until its sender has said that it is text. It stands in the background as well. */
  readonly unread?: readonly string[]
}

const common = {
  shape: TO_THE_END,
  surely: BEHIND_COLON,
  isText: true,
  prose: true,
  itemFields: true,
  fromForm: matterSent,
  render: written,
  missing: (example: string) => new Refusal('missingText', { example }),
  sample: (turn: Turn) => turn.t.samples.matter,
} as const

/**
 * `title; typ beslut; 20 min; föredragande A, B; bakgrund …; länk …; möte 17/4`, with the lines below as fields or background. The meeting is
 * one that there is. Refuses `tooLong`, `tooManyAtOnce`, and as a meeting does; asks which of two presenters is meant.
 */
export const matter: Argument<Matter> & { readonly isText: true } = {
  ...common,
  kind: 'matter',
  async read(typed, turn) {
    const said = readMatter(turn, typed)
    return said.title === '' ? undefined : withMeeting(turn, said)
  },
}

/** The same where there may be no such meeting yet: a day that no calendar has is kept as text, and the matter is not refused for it. */
export const proposedMatter: Argument<Matter> & { readonly isText: true } = {
  ...common,
  kind: 'proposed matter',
  read(typed, turn) {
    const { meeting, ...said } = readMatter(turn, typed)
    if (said.title === '') return undefined
    if (meeting === undefined) return plain(said)
    if (isNextMeeting(meeting)) return plain({ ...said, meeting: 'next' })
    if (readDay(withoutHour(meeting), turn.today)?.kind === 'day')
      return plain({ ...said, meeting: readMeetingDay(turn, meeting) })
    return plain({
      ...said,
      unread: [...said.unread, meeting],
      background: said.background === undefined ? meeting : `${said.background}\n${meeting}`,
    })
  },
}

/** The same about an item that is there: fields alone will do. */
export const matterOrFields: Argument<Matter> & { readonly isText: true } = {
  ...common,
  shape: TEXT_OR_FIELDS,
  kind: 'matter or fields',
  async read(typed, turn) {
    const said = await withMeeting(turn, readMatter(turn, typed, true))
    return said.title === '' && canBeTitled(turn, typed)
      ? { ...said, titled: await withMeeting(turn, readMatter(turn, typed)) }
      : said
  },
}

/** The same of an item, which is in a meeting already: one that is named before all else is its title. */
export const itemMatter: typeof matterOrFields = {
  ...matterOrFields,
  read: (typed, turn) =>
    opensWithMeeting(turn, typed)
      ? withMeeting(turn, readMatter(turn, typed))
      : matterOrFields.read(typed, turn),
}

/** The background of an item that is there, as it is once its further links are in it; absent where nothing is said of it. */
export const backgroundWith = (
  before: string | undefined,
  { background, moreLinks = [] }: Matter,
): string | undefined =>
  moreLinks.length === 0
    ? background
    : [...new Set([...(background ?? before ?? '').split('\n'), ...moreLinks])].join('\n').trim()

/** What is said of an item that is there, asked about where its first words are presenters or a title of their own. */
export function titleMeant(turn: Turn, { titled, ...said }: Matter): Matter {
  if (!titled || !said.presenters || isBareKind(titled.title)) return said
  const { titleOrPresenters: t } = turn.t.agenda
  const about = 'title or presenters'
  const choice = turn.choices[about]
  if (choice === 'title') return titled
  if (choice === 'presenters') return said
  throw new Question(
    about,
    t.ask({ title: titled.title, presenters: said.presenters.join(', ') }),
    [
      { label: t.title, value: 'title' },
      { label: t.presenters, value: 'presenters' },
    ],
  )
}

/** The fields of an item, for rules that know nothing of sentences. */
export const itemFields = ({ presenters = [], joint, ...said }: Matter): ItemFields => ({
  ...fieldsOf({ ...said, background: backgroundWith(undefined, said), presenters }),
  ...(joint === undefined ? {} : { joint }),
})

async function withMeeting(turn: Turn, { meeting, ...said }: Said): Promise<Matter> {
  return plain(
    meeting === undefined
      ? said
      : { ...said, meeting: nameAmong(turn, await meetingSaid(turn, meeting)) },
  )
}

/** Without what was not said. */
const plain = ({ unread = [], ...said }: Matter): Matter => ({
  ...said,
  ...(unread.length > 0 ? { unread } : {}),
})

/** As the reader of sentences reads it again; the background last, in its own lines. */
export function written(
  {
    title,
    kind,
    minutes,
    presenters = [],
    background,
    link,
    moreLinks = [],
    joint,
    meeting,
  }: Matter,
  { language }: Pick<Writing, 'language'>,
): string {
  const { agenda, meetings } = textsIn(language).words
  const { fields } = agenda
  const on = meeting === 'next' ? meetings.next.next[0]! : meeting
  const said = [
    title,
    ...(kind === undefined ? [] : [`${fields.kind[0]!} ${agenda.kinds[kind][0]!}`]),
    ...(minutes === undefined ? [] : [`${minutes} ${agenda.lengths.minutes[0]!}`]),
    ...(presenters.length === 0 ? [] : [`${fields.presenters[0]!} ${presenters.join(', ')}`]),
    ...[...(link === undefined ? [] : [link]), ...moreLinks].map(
      (one) => `${fields.link[0]!} ${one}`,
    ),
    ...(joint === undefined ? [] : [agenda.sharing[joint ? 'joint' : 'own'][0]!]),
    ...(on === undefined ? [] : [`${fields.meeting[0]!} ${on}`]),
  ]
    .join(' ; ')
    .trimStart()
  return background === undefined ? said : `${said}\n${fields.background[0]!}:\n${background}`
}

const MOST_PRESENTERS = 40
const kinds: readonly ItemKind[] = ['decision', 'discussion', 'information']

/** Presenters are `{ person: 'p3' }`, never asked about, or `{ typed: 'Kim Holm' }`. */
function matterSent(sent: unknown, turn: Turn): Matter | undefined {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined
  const { minutes, meeting, joint, ...more } = sent as Readonly<Record<string, unknown>>
  const title = textOf(more['title'])?.replaceAll(/\s*\n\s*/g, ' ') ?? ''
  const kind = kinds.find((one) => one === more['kind'])
  const background = textOf(more['background'])
  const link = textOf(more['link'])
  const presenters = presentersSent(more['presenters'] ?? [], turn)
  const wrong =
    title === '' ||
    !presenters ||
    (more['kind'] !== undefined && !kind) ||
    (minutes !== undefined && !isLength(minutes)) ||
    (joint !== undefined && typeof joint !== 'boolean') ||
    (meeting !== undefined && !isMeetingDay(meeting))
  if (wrong) return undefined
  const read: Matter = {
    title,
    ...(kind === undefined ? {} : { kind }),
    ...(isLength(minutes) ? { minutes } : {}),
    ...(presenters.length === 0 ? {} : { presenters }),
    ...(background === undefined ? {} : { background }),
    ...(link === undefined ? {} : { link }),
    ...(typeof joint === 'boolean' ? { joint } : {}),
    ...(isMeetingDay(meeting) ? { meeting } : {}),
  }
  checkLengths(read)
  return read
}

/** Without blanks around it; `undefined` for none. */
function textOf(sent: unknown): string | undefined {
  const text = typeof sent === 'string' ? cleanText(sent).trim() : ''
  return text === '' ? undefined : text
}

const isLength = (sent: unknown): sent is number =>
  typeof sent === 'number' && Number.isInteger(sent) && sent >= 1 && sent <= MAX_MINUTES
const isMeetingDay = (sent: unknown): sent is MeetingDay =>
  typeof sent === 'string' && (sent === 'next' || isRef(sent))

function presentersSent(sent: unknown, turn: Turn): readonly string[] | undefined {
  if (!Array.isArray(sent) || sent.length > MOST_PRESENTERS) return undefined
  let all: readonly string[] = []
  for (const one of sent as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return undefined
    const { person, typed } = one as Readonly<Record<string, unknown>>
    if (typeof person === 'string' && Object.hasOwn(turn.group.people, person))
      all = [...new Set([...all, turn.group.people[person]!.name])]
    else if (typeof typed === 'string') all = presentersIn(turn, typed, all)
    else return undefined
  }
  return all
}
