import type { Carried } from '../text/message.ts'
import type { Doc } from '../store/store.ts'
import type { Account } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import type { Question } from './command.ts'

interface WaitingOption {
  readonly label: string
  readonly value: string
  /** What choosing it says, where that is more than an answer about the sentence: a sentence, or an act with its arguments. */
  readonly said?: string | Carried
}

/** A sentence that waits for its sender to choose. */
export interface Waiting {
  readonly source: string
  readonly about: string
  readonly text: string
  readonly options: readonly WaitingOption[]
  /** It came from a form or a button, and is said by these arguments. */
  readonly pressed?: {
    readonly do: string
    readonly args: Readonly<Record<string, unknown>>
    readonly typed?: true
  }
  readonly takesText?: true
  /** Its options are what words of one's own may have meant, offered then. */
  readonly offeredAt?: string
  /** Answers already given about the same sentence. */
  readonly choices: Readonly<Record<string, string>>
  /** Those whom it mentions. */
  readonly mentioned?: readonly Pick<Account, 'name' | 'teamsId' | 'aadId'>[]
}

/** The sentences of one person that wait for a choice, the one being asked first. Forgotten after half an hour. */
export interface WaitingDoc extends Doc {
  readonly type: 'question'
  readonly waiting: readonly Waiting[]
}

/** Before the key of what looks private, in what a question is about. */
export const ABOUT_PERSONAL = 'personal:'

const HALF_AN_HOUR = 30 * 60

export const waitingId = (person: PersonId): string => `ask-${person}`

export const waitingDoc = (
  pk: string,
  person: PersonId,
  waiting: readonly Waiting[],
): WaitingDoc => ({
  id: waitingId(person),
  pk,
  type: 'question',
  ttl: HALF_AN_HOUR,
  waiting,
})

export const waitingFor = (
  question: Question,
  source: string,
  choices: Readonly<Record<string, string>>,
  mentioned: readonly Account[],
): Waiting => ({
  source,
  about: question.about,
  text: question.text,
  options: question.options,
  ...(question.takesText ? { takesText: true } : {}),
  choices,
  ...(mentioned.length === 0
    ? {}
    : {
        mentioned: mentioned
          .filter(({ name }) => source.includes(name))
          .map(({ name, teamsId, aadId }) => ({ name, teamsId, ...(aadId ? { aadId } : {}) })),
      }),
})

/** The value that an answer picks: the number of an option, or its label. */
export function chosen(waiting: Waiting, answer: string): string | undefined {
  const typed = answer.trim().replace(/[.)]$/, '').toLowerCase()
  const byNumber = /^\d{1,2}$/.test(typed) ? waiting.options[Number(typed) - 1] : undefined
  const said = shortAnswers.meaning(typed)
  const option =
    byNumber ??
    waiting.options.find(({ label }) => label.toLowerCase() === typed) ??
    (said && waiting.options.find(({ label }) => shortAnswers.meaning(beforeComma(label)) === said))
  return option?.value ?? (waiting.takesText ? asText(answer) : undefined)
}

/** What asks is no answer, nor is what has no letter in it. */
function asText(answer: string): string | undefined {
  const text = answer.trim()
  return /\p{L}/u.test(text) && !text.endsWith('?') ? text : undefined
}

const shortAnswers = vocabulary(({ people }) => people.shortAnswers)
const beforeComma = (label: string): string => label.split(',')[0] ?? ''
