import { type Found, type Verbs, verbsAt } from '../turn/verbs.ts'
import type { Hearing } from './hearing.ts'
import type { Meaning } from './meaning.ts'
import { says } from './says.ts'

/**
 * How sure the reader must be before something is done at once: what only shows is harmless, what is recorded for the sender is taken back
 * with a tap, and nothing else is ever done on a guess. Found by leaving a fifth of the authors out at a time (`npm run train -- --table`).
 */
export const bounds = {
  shows: 0.35,
  least: 0.15,
  answers: 0.2,
  moves: 0.7,
  records: 0.8,
  own: 0.65,
  instead: 0.6,
  asks: 0.35,
}

/** Below this a possibility is one of several. */
export const likely = 0.5

/** Below this it is not worth a button. */
export const least = 0.03

/** Of the likeliest: with less another is not worth a button beside it. */
export const beside = 0.05

/** With less, a possibility is not named where nothing is understood. */
export const NAMED = 0.15

/** Below this nothing is understood. */
export const faint = 0.12

/** With less of all that was looked at, nothing that records is asked about by itself, however little else is possible now. */
export const scant = 0.1

/** What is shown with less than this is shown with what else it may be. */
export const surely = 0.9

/** As many stand beside what is shown, or left. */
export const MOST_BESIDE = 2

/** What a question asks for stands before what it would record. */
export const inOrder = (meanings: readonly Meaning[], source: string): readonly Meaning[] =>
  asks(source) && !requests(source)
    ? meanings
        .filter(({ onlyShows }) => onlyShows)
        .concat(meanings.filter(({ onlyShows }) => !onlyShows))
    : meanings

/** It only asks, and shows something. */
export const isShown = ({ onlyShows, found }: Meaning): boolean =>
  onlyShows && found.command.effect === 'asks'

export const sureOf = (meanings: readonly Meaning[]): number =>
  meanings.reduce((sum, { sure, isOther }) => (isOther ? sum : sum + sure), 0)

/** What else may be done now by whoever asks. */
export const ableOf = (meanings: readonly Meaning[], but: Meaning): readonly Meaning[] =>
  meanings.filter((one) => one !== but && !one.lacks && one.sure >= least).slice(0, MOST_BESIDE)

/** Whether the words begin with the verb itself and go on as its sentence does not: prose, most likely, as `kommer inte att hinna`. What ends there is said. */
const beginsAs = ({ command }: Found, source: string, verbs: Verbs): boolean => {
  const lower = source.toLowerCase()
  return verbsAt(verbs, lower).some(
    (verb) =>
      verb.command === command &&
      lower.startsWith(verb.words) &&
      /^[\s:,?]|^$/.test(lower.slice(verb.words.length)),
  )
}

/** A sentence that ends in a question mark only asks, unless it asks the bot to do something. */
export const asks = (source: string): boolean => /\?\s*$/.test(source)

export const requests = (source: string): boolean => says('requests', source)

/** Whether it asks, by its mark or, where that is left out, by its first word. */
export const isQuestion = (source: string): boolean => asks(source) || says('asksFirst', source)

/** Of two wishes in one sentence each must be surer, and where people talk to each other. */
const SURELY = 0.95

/** Surer than words that begin as the sentence itself and go on otherwise are prose. */
const AS_TYPED = 0.97

/** What people say in so many words and go on from: `kommer men måste gå halv elva`. */
const freely: ReadonlySet<string> = new Set([
  'attending',
  'notAttending',
  'withdrawProposal',
  'pause',
])

/** What takes something away is done at once only where hardly anything else can be meant. */
const takesAway: ReadonlySet<string> = new Set(['withdrawProposal'])

/** What is told of something as often as it is wished must be surer: `min engelska behöver bli bättre`, `ingen svarar`. Found in the same way. */
const surer: Readonly<Record<string, number>> = {
  attending: 0.95,
  notAttending: 0.88,
  myLanguage: 0.95,
  stuck: 0.93,
  status: 0.88,
  done: 0.97,
  reminders: 0.9,
}

/** Where all of the words agree with it, and say nothing else, so much is enough. Found in the same way. */
const plainly: Readonly<Record<string, number>> = {
  attending: 0.5,
  notAttending: 0.5,
  later: 0.55,
  withdrawProposal: 0.65,
  handOver: 0.5,
  done: 0.65,
}
/** The same where people talk to each other. */
const PLAIN_ASIDE = 0.85

/** More words than say to which item the meeting goes on. */
const MOST_OF_MOVE = 10

/** A longer text may tell of something rather than ask for it. */
const MOST_WORDS = 40

/** Whether it is carried out as it was read, without being shown first. */
export function mayBeDone(
  meaning: Meaning,
  source: string,
  {
    hearing,
    several,
    mostlyAsks,
  }: { readonly hearing: Hearing; readonly several: boolean; readonly mostlyAsks: boolean },
): boolean {
  const { sure, share, lacks, onlyShows, ofSender, isUnsure, found, typed } = meaning
  if (
    lacks ||
    meaning.gap ||
    source.split(/\s+/).length > MOST_WORDS ||
    (typed === undefined && !onlyShows)
  )
    return false
  const isHarmless = found.command.effect === 'asks' || found.command.effect === 'own'
  const isAsked = isQuestion(source)
  const inGroup = hearing.incoming.conversation.kind !== 'personal'
  // Where people talk to each other, what neither asks nor wishes is rarely meant for the bot.
  const isAside = inGroup && !isAsked && !requests(source)
  if (onlyShows && isHarmless && sure < bounds.answers && isAsked) return false
  if (onlyShows && isHarmless)
    return (
      sure >= bounds.least &&
      (share >= (isAside ? likely : bounds.shows) || (mostlyAsks && isShown(meaning)))
    )
  // A question moves nothing, nor does a line of minutes.
  if (found.command.effect === 'asks')
    return (
      sure >= bounds.moves &&
      !isUnsure &&
      !source.includes('?') &&
      source.split(/\s+/).length <= MOST_OF_MOVE
    )
  const own =
    found.command.effect === 'own' &&
    ofSender &&
    !isUnsure &&
    (!beginsAs(found, source, hearing.verbs) ||
      (!inGroup && sure >= AS_TYPED && freely.has(found.command.name)))
  return own && isEnough(meaning, several, inGroup) && (!asks(source) || requests(source))
}

/** Whether it is sure enough to be recorded for the sender. */
function isEnough(
  { sure, share, isPlain, found: { command } }: Meaning,
  several: boolean,
  inGroup: boolean,
): boolean {
  const plain = isPlain ? plainly[command.name] : undefined
  if (several) return sure >= SURELY
  if (inGroup) return sure >= (plain === undefined ? SURELY : PLAIN_ASIDE)
  if (plain !== undefined) return sure >= plain && share >= plain
  if (takesAway.has(command.name)) return sure >= SURELY
  return sure >= bounds.own && share >= Math.max(bounds.records, surer[command.name] ?? 0)
}
