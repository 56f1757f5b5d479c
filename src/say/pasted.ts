import type { Group } from '../meetings/group.ts'
import { spelled } from '../reading/spelled.ts'
import { textsIn } from '../language/texts.ts'
import { lines, short } from '../text/cut.ts'
import { Question } from '../turn/command.ts'
import { waitingFor } from '../turn/question.ts'
import { tellsWhy } from '../turn/inside-text.ts'
import { readLines } from '../turn/sentences.ts'
import { findVerb, type Found } from '../turn/verbs.ts'
import type { Hearing, Outcome, Said } from './hearing.ts'
import { likely } from './likelihood.ts'
import { meaningsOf } from './meanings.ts'

/** What a question is about that asks how a text of several lines shall be read. */
export const PASTED = 'pasted'
/** Lines that an answer cites. */
const CITED = 5

/** A text that was to be read line by line, as the sentences it holds. */
export async function lineByLine(hearing: Hearing, said: Said): Promise<readonly Said[]> {
  const { read, choices } = said
  if (choices[PASTED] !== 'lines' || !('command' in read)) return [said]
  const apart = await whyInOwnWords(hearing, read)
  return readLines(hearing.verbs, read.sentence.source, [], apart).map((one) => ({
    read: one,
    choices: {},
  }))
}

/** `Det kommer inte att hålla`. */
const ofOthers = new RegExp(
  String.raw`^(?!${spelled(({ absence }) => absence.because)}(?!\p{L}))${spelled(({ absence }) => absence.notAName)}(?!\p{L})`,
  'iu',
)
/** Lines of a text are looked at where they are short, and no more of them than this at either end. */
const LOOKED_AT = 3
const SHORT_LINE = 160

/** Lines below what somebody says for themselves that say, in words of their own, that and why they stay away. */
async function whyInOwnWords(
  hearing: Hearing,
  { command, sentence: { source } }: Found,
): Promise<readonly string[]> {
  const below = source
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (command.effect !== 'own' || !command.takesProse || below.length === 0) return []
  const group = await hearing.book.get<Group>('group')
  if (!group) return []
  const found: string[] = []
  for (const line of new Set([...below.slice(0, LOOKED_AT), ...below.slice(-LOOKED_AT)])) {
    const isTheirs =
      line.length <= SHORT_LINE && !ofOthers.test(line) && !findVerb(hearing.verbs, line)
    const [first] = isTheirs ? (await meaningsOf(hearing, line, group)).meanings : []
    if (first && first.sure >= likely && tellsWhy(first.found.command)) found.push(line)
  }
  return found
}

/** Before anything of a pasted text is done, its sender says how it is meant: half of it is never taken. */
export async function askedAboutPasted(
  hearing: Hearing,
  { read, choices, exact, args }: Said,
): Promise<Outcome | undefined> {
  if (!('command' in read) || choices[PASTED] !== undefined) return undefined
  const isTyped = !exact && args === undefined
  const why = !read.pasted && isTyped ? await whyInOwnWords(hearing, read) : []
  const alike = read.pasted ? read.alike : why
  const { book, incoming } = hearing
  const group = await book.get<Group>('group')
  if (!group || (why.length === 0 && !read.pasted)) return undefined
  const { pasted: t } = textsIn(group.settings.language).access
  const question = new Question(PASTED, t.ask({ alike: cited(alike) }), [
    { label: t.options.text, value: 'text' },
    { label: t.options.lines, value: 'lines' },
  ])
  const waiting = waitingFor(question, read.sentence.source, choices, incoming.mentioned)
  return {
    kind: 'asked',
    waiting: why.length > 0 ? { ...waiting, privateSince: hearing.now.toISOString() } : waiting,
  }
}

/** What was done, and which lines were kept as text though they look like sentences. */
export async function tellingKept(
  { book }: Hearing,
  { read, choices }: Pick<Said, 'read' | 'choices'>,
  outcome: Outcome,
): Promise<Outcome> {
  if (outcome.kind !== 'done' || !outcome.act || !('command' in read)) return outcome
  if (choices[PASTED] === 'text' || !read.alike || read.alike.length === 0) return outcome
  const group = await book.get<Group>('group')
  if (!group) return outcome
  const { pasted: t } = textsIn(group.settings.language).access
  const { reply } = outcome
  return {
    ...outcome,
    reply: { ...reply, text: lines(reply.text, t.kept({ lines: cited(read.alike) })) },
  }
}

const cited = (alike: readonly string[] = []): readonly string[] =>
  alike.slice(0, CITED).map((line) => short(line, 60))
