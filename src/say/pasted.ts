import type { Group } from '../meetings/group.ts'
import { textsIn } from '../language/texts.ts'
import { lines, short } from '../text/cut.ts'
import { Question } from '../turn/command.ts'
import { waitingFor } from '../turn/question.ts'
import { readLines } from '../turn/sentences.ts'
import type { Hearing, Outcome, Said } from './hearing.ts'

const PASTED = 'pasted'
/** Lines that an answer cites. */
const CITED = 5

/** A text that was to be read line by line, as the sentences it holds. */
export function lineByLine({ verbs }: Hearing, said: Said): readonly Said[] {
  const { read, choices } = said
  if (choices[PASTED] !== 'lines' || !('command' in read)) return [said]
  return readLines(verbs, read.sentence.source).map((one) => ({ read: one, choices: {} }))
}

/** Before anything of a pasted text is done, its sender says how it is meant: half of it is never taken. */
export async function askedAboutPasted(
  { book, incoming }: Hearing,
  { read, choices }: Said,
): Promise<Outcome | undefined> {
  if (!('command' in read) || !read.pasted || choices[PASTED] !== undefined) return undefined
  const group = await book.get<Group>('group')
  if (!group) return undefined
  const { pasted: t } = textsIn(group.settings.language).access
  const question = new Question(PASTED, t.ask({ alike: cited(read.alike) }), [
    { label: t.options.text, value: 'text' },
    { label: t.options.lines, value: 'lines' },
  ])
  return {
    kind: 'asked',
    waiting: waitingFor(question, read.sentence.source, choices, incoming.mentioned),
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
