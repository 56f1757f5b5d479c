import { checkRight } from '../../turn/check-right.ts'
import type { HelpSubject } from '../../cards/card-data.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { cardOf } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { verb } from '../../turn/arguments/verb-argument.ts'
import { subjects, type Declared } from '../../turn/declared.ts'
import { ownActions } from '../follow-up/list-actions.ts'
import type { Turn } from '../../turn/turn.ts'

export const help = act({
  name: 'help',
  subject: 'talk',
  who: 'anyone',
  effect: 'asks',
  outside: 'same',
  unmistakable: true,
  args: { about: optional(verb) },
  async run(turn, { about = '' }) {
    const typed = about.toLowerCase()
    if (typed === '') {
      const all = helpFor(turn)
      const mine = turn.incoming.conversation.kind === 'personal' ? await ownActions(turn) : []
      return { text: overview(turn, all), card: cardOf(turn, 'help', {}, { help: all, mine }) }
    }
    const named = turn.commands.filter(
      (command) => !command.hidden && wordsOf(command).some((words) => words === typed),
    )
    const found =
      named.length > 0
        ? named
        : turn.commands.filter(
            (command) =>
              !command.hidden &&
              wordsOf(command).some(
                (words) => words.startsWith(typed) || typed.startsWith(`${words} `),
              ),
          )
    if (found.length === 0) return { text: turn.t.talk.helpUnknown({ typed: about }) }
    return {
      text: found
        .slice(0, 5)
        .map((command) => detail(turn, command))
        .join('\n\n'),
    }
  },
})

const wordsOf = ({ words }: Declared): readonly string[] => Object.values(words).flat()

/** What this person may say, by subject, each with an example. */
function overview(turn: Turn, all: readonly HelpSubject[]): string {
  const blocks = all.map(({ title, lines }) =>
    [
      title,
      ...lines.map(({ example, purpose }) => turn.t.talk.helpLine({ usage: example, purpose })),
    ].join('\n'),
  )
  return [turn.t.talk.helpHead({ group: turn.group.name }), ...blocks].join('\n\n')
}

/** The same as values. Subjects in which there is nothing to say are left out. */
export function helpFor(turn: Turn): readonly HelpSubject[] {
  const mine = turn.commands.filter((command) => !command.hidden && may(turn, command))
  return subjects.flatMap((name) => {
    const lines = mine
      .filter(({ subject }) => subject === name)
      .map((command) => ({
        example: command.example[turn.language],
        purpose: purposeOf(turn, command),
      }))
    return lines.length > 0 ? [{ name, title: turn.t.talk.subjects[name], lines }] : []
  })
}

const detail = (turn: Turn, command: Declared): string =>
  turn.t.talk.helpExample({
    usage: command.usage[turn.language],
    purpose: purposeOf(turn, command),
    example: command.example[turn.language],
    who: command.who === 'anyone' ? undefined : turn.t.talk.whoMay[command.who],
  })

function may(turn: Turn, command: Declared): boolean {
  try {
    checkRight(command, turn.sender, turn.group)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** What a command does, in one line. */
export const purposeOf = ({ t }: Pick<Turn, 't'>, { name }: Declared): string =>
  Object.hasOwn(t.help, name) ? t.help[name as keyof typeof t.help] : ''
