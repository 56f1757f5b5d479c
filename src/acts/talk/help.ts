import { leads } from '../../meetings/roster.ts'
import { checkRight } from '../../turn/check-right.ts'
import type { HelpLine, HelpSubject } from '../../cards/card-data.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { cardOf } from '../../turn/attach.ts'
import { languages, textsIn } from '../../language/texts.ts'
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
    const subject = helpFor(turn).find(({ name }) => isCalled(name, typed))
    if (subject) return { text: blockOf(turn, subject) }
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

/** Whether that is the title of the subject in any language. */
const isCalled = (name: HelpSubject['name'], typed: string): boolean =>
  languages.some((language) => textsIn(language).talk.subjects[name].toLowerCase() === typed)

const wordsOf = ({ words }: Declared): readonly string[] => Object.values(words).flat()

/** What is wanted most, in the order it comes. */
const mostWanted = ['nextMeeting', 'attending', 'propose', 'agenda', 'myActions', 'done']
const wantedByLead = [
  'newMeeting',
  'announce',
  'answers',
  'acceptProposal',
  'item',
  'publishAgenda',
  'startMeeting',
  'present',
  'note',
  'decision',
  'assign',
  'closeMeeting',
  'minutes',
  'sendMinutes',
]

/** What this person is likeliest to want, each with an example, and where there is more. */
function overview(turn: Turn, all: readonly HelpSubject[]): string {
  const { talk: t } = turn.t
  const lines = all.flatMap((subject) => subject.lines)
  const wanted = (leads(turn.sender) ? wantedByLead : mostWanted).flatMap((name) =>
    lines.filter((line) => line.name === name),
  )
  return [
    t.helpHead({ group: turn.group.name }),
    ...(wanted.length > 0 ? wanted : lines.slice(0, mostWanted.length)).map((line) =>
      lineOf(turn, line),
    ),
    t.helpMore({ subjects: all.map(({ title }) => title) }),
  ].join('\n')
}

/** All that this person may say in one subject. */
const blockOf = (turn: Turn, { title, lines }: HelpSubject): string =>
  [title, ...lines.map((line) => lineOf(turn, line))].join('\n')

const lineOf = ({ t }: Turn, { example, purpose }: HelpLine): string =>
  t.talk.helpLine({ usage: example, purpose })

/** The same as values. Subjects in which there is nothing to say are left out. */
export function helpFor(turn: Turn): readonly HelpSubject[] {
  const mine = turn.commands.filter((command) => !command.hidden && may(turn, command))
  return subjects.flatMap((name) => {
    const lines = mine
      .filter(({ subject }) => subject === name)
      .map((command) => ({
        name: command.name,
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
