import type { Carried } from '../text/message.ts'
import type { Doc } from '../store/store.ts'
import { forFewUntil, secondsUntil } from '../meetings/absence.ts'
import type { Account, Group } from '../meetings/group.ts'
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
  /** In a group it is asked in the sender's own chat. */
  readonly inPrivate?: true
  /** Some of its words are for few, such as a reason for absence: it waits for a day, from this instant. */
  readonly privateSince?: string
  /** Its options are what words of one's own may have meant, offered then. */
  readonly offeredAt?: string
  /** When it was asked last: a number is an answer to it for so long. Absent: just before it was kept. */
  readonly askedAt?: string
  /** Answers already given about the same sentence. */
  readonly choices: Readonly<Record<string, string>>
  /** Those whom it mentions. */
  readonly mentioned?: readonly Pick<Account, 'name' | 'teamsId' | 'aadId'>[]
}

/** What a number of that list opens: a question that waits, a sentence, or what waits for a yes and is shown with its answers. */
export type Opens =
  | { readonly waiting: number }
  | { readonly say: string }
  | { readonly request: string }
  | { readonly tie: number }
  | { readonly wording: string; readonly meeting: string }

/** What `frågor` listed last, by number. */
interface Listed {
  readonly at: string
  readonly entries: readonly Opens[]
}

/** The sentences of one person that wait for a choice, the one being asked first. Forgotten after three days. */
export interface WaitingDoc extends Doc {
  readonly type: 'question'
  readonly waiting: readonly Waiting[]
  readonly listed?: Listed
}

/** Before the key of what looks private, in what a question is about. */
export const ABOUT_PERSONAL = 'personal:'

const THREE_DAYS = 3 * 24 * 3600
/** So long a number, or a label, is an answer to what was asked; later it is found with `frågor`. */
const FRESH_MS = 30 * 60_000
/** More do not wait for one person: the oldest are forgotten. */
const MOST_WAITING = 20

export const waitingId = (person: PersonId): string => `ask-${person}`

export function waitingDoc(
  group: Group,
  person: PersonId,
  waiting: readonly Waiting[],
  now: Date,
): WaitingDoc {
  const kept = waiting
    .filter((one) => endOf(one, group, now) > now)
    .slice(0, MOST_WAITING)
    .map((one, index) => (index === 0 ? { ...one, askedAt: now.toISOString() } : one))
  return {
    id: waitingId(person),
    pk: group.pk,
    type: 'question',
    ttl: lifeOf(kept, group, now),
    waiting: kept,
  }
}

const endOf = ({ privateSince }: Waiting, group: Group, now: Date): Date =>
  privateSince === undefined
    ? new Date(now.getTime() + THREE_DAYS * 1000)
    : forFewUntil(group, new Date(privateSince))

/** In seconds: as long as what among them is for few, which is never written again to wait longer. */
export const lifeOf = (waiting: readonly Waiting[], group: Group, now: Date): number =>
  waiting
    .map((one) => secondsUntil(endOf(one, group, now), now))
    .reduce((least, one) => Math.min(least, one), THREE_DAYS)

/** Whether it was asked so lately that a bare answer can only be about it. */
export const isFresh = ({ askedAt }: Waiting, now: Date): boolean =>
  askedAt === undefined || now.getTime() - Date.parse(askedAt) < FRESH_MS

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
  ...(question.inPrivate || question.about.startsWith(ABOUT_PERSONAL) ? { inPrivate: true } : {}),
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
    (said && optionSaid(waiting, said))
  return option?.value ?? (waiting.takesText ? asText(answer) : undefined)
}

/** The option that a bare yes or no names; of two, one of which is a no, the other is the yes. */
function optionSaid(
  { options }: Waiting,
  said: 'yes' | 'no',
): Waiting['options'][number] | undefined {
  const meant = ({ label }: Waiting['options'][number]) => shortAnswers.meaning(beforeComma(label))
  const [other, more] = options.filter((one) => meant(one) !== 'no')
  const isOnly = options.length === 2 && more === undefined
  return (
    options.find((one) => meant(one) === said) ?? (said === 'yes' && isOnly ? other : undefined)
  )
}

/** What asks is no answer, nor is what has no letter in it and is not from one number to another. */
function asText(answer: string): string | undefined {
  const text = answer.trim()
  return /\p{L}|\d\D+\d/u.test(text) && !text.endsWith('?') ? text : undefined
}

const shortAnswers = vocabulary(({ people }) => people.shortAnswers)
const beforeComma = (label: string): string => label.split(',')[0] ?? ''
