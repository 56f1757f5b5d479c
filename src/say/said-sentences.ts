import type { Pressed, Said } from './hearing.ts'
import { languages } from '../language/texts.ts'
import type { Incoming } from '../world.ts'
import type { Waiting } from '../turn/question.ts'
import type { Command } from '../turn/command.ts'
import { type Read, readMessage } from '../turn/sentences.ts'
import { type Verbs, findVerb } from '../turn/verbs.ts'

/** Stands between the sentences of a button that does several. */
export const BOTH = ' ⏎ '

/** The sentences of such a button; a text that holds its mark is one. */
function eachOf(verbs: Verbs, source: string): readonly string[] {
  const parts = source.split(BOTH)
  return parts.every((part) => findVerb(verbs, part)) ? parts : [source]
}

export const saidIn = (
  verbs: Verbs,
  { text, marks }: Pick<Incoming, 'text' | 'marks'>,
): readonly Said[] =>
  text.includes(BOTH) && eachOf(verbs, text).length > 1
    ? saidWhole(verbs, [text])
    : readMessage(verbs, text, marks).map((read) => ({ read, choices: {} }))

/** Sentences that are whole already: what a button carries or a form is made into. Lines in them are text. */
export const saidWhole = (verbs: Verbs, sentences: readonly string[]): readonly Said[] =>
  sentences
    .flatMap((all) => eachOf(verbs, all))
    .map((source) => ({
      read: findVerb(verbs, source) ?? { unknown: source },
      choices: {},
      exact: true,
    }))

/** Acts with their arguments given. One that is not an act of ours is as a sentence nobody knows. */
export const saidAsActs = (
  commands: readonly Command[],
  pressed: readonly Pressed[],
): readonly Said[] =>
  pressed.map((press) => ({ ...press, read: actNamed(commands, press.do), choices: {} }))

function actNamed(commands: readonly Command[], name: string): Read {
  const command = commands.find((each) => each.name === name && each.perform !== undefined)
  if (!command) return { unknown: name }
  const verb = command.words[languages[0]!]?.[0] ?? name
  return { command, verb, sentence: { source: verb, rest: '', colon: false, verb } }
}

/** Whether a sentence is the one that was asked about, with more behind it. */
export function saysMore(said: string, { source, pressed }: Waiting): boolean {
  if (pressed !== undefined || source === '') return false
  const [whole, part] = [said, source].map((text) => text.toLowerCase().replaceAll(/\s+/g, ' '))
  return whole!.startsWith(part!) && !/^[\p{L}\p{N}]/u.test(whole!.slice(part!.length))
}
