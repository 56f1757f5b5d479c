import type { Language } from '../meetings/group-settings.ts'
import { firstLine } from '../text/cut.ts'
import type { Choice, Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { shortened, titleOf } from '../text/titled.ts'
import type { Command } from '../turn/command.ts'
import { findVerb, type Verbs } from '../turn/verbs.ts'
import type { NotOwn } from '../world.ts'
import type { Outcome } from './hearing.ts'

/** As much of it as a form takes; what is longer is cut, and can be proposed from the message itself. */
const MOST_BACKGROUND = 3000

export interface Others {
  readonly others: readonly NotOwn[]
  readonly verbs: Verbs
  readonly language: Language
  /** What became of the sender's own words; empty as well when they were recorded by an earlier delivery. */
  readonly outcomes: readonly Outcome[]
  readonly recorded: boolean
}

/**
 * An answer to somebody who sent others' words along: that they were not carried out, what to write instead, and a proposal with them as its
 * background. Of a message that is only quoted nothing is said beside an answer to the sender's own words. Nothing is recorded by this.
 */
export function withOthers(answer: Message, told: Others): Message {
  const { others, verbs, language, outcomes, recorded } = told
  const forwarded = others.filter(({ kind }) => kind === 'forwarded')
  const words = textsIn(language).heard.others
  const understood = recorded || outcomes.some(({ kind }) => kind !== 'offered')
  if (forwarded.length === 0 && (understood || outcomes.length > 0)) return answer
  const example = exampleOf(others, verbs, language)
  const [own] = outcomes
  const notRead =
    !understood && own?.kind === 'offered' && own.waiting
      ? words.notRead({ typed: firstLine(own.source) })
      : ''
  if (forwarded.length === 0) return { text: words.quoted({ example }) }
  const { choices = [] } = understood ? answer : {}
  return {
    ...(understood ? answer : {}),
    text: [understood ? answer.text : notRead, `${words.forwarded({ example })} ${words.offer}`]
      .filter((part) => part !== '')
      .join('\n\n'),
    choices: [...choices, proposal(forwarded, language)],
  }
}

/** What the first of the others' sentences would be, told as an example that works; where there is none, something everybody may say. */
function exampleOf(others: readonly NotOwn[], verbs: Verbs, language: Language): string {
  const found = others
    .flatMap(({ text }) => text.split('\n').slice(0, 20))
    .map((line) => findVerb(verbs, line)?.command)
    .find((command) => command !== undefined && isForAll(command))
  return found?.example[language] ?? textsIn(language).heard.others.example
}

const isForAll = ({ who, hidden }: Command): boolean =>
  (who === 'anyone' || who === 'owner') && hidden !== true

/** The line that says where the text comes from keeps the lines below it from being read as fields. */
function proposal(forwarded: readonly NotOwn[], language: Language): Choice {
  const { heard } = textsIn(language)
  const text = shortened(forwarded.map((one) => one.text).join('\n\n'), MOST_BACKGROUND)
  return {
    label: heard.others.offerLabel,
    say: [
      `${heard.others.say} ${titleOf(text).replaceAll(';', ',')}`,
      heard.others.from,
      text,
    ].join('\n'),
  }
}
