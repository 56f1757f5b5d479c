import * as english from '../language/en/chains.ts'
import * as swedish from '../language/sv/chains.ts'
import { isComing, type Context } from './context.ts'
import { writeSentence, type Act, type Slots } from './contract-sentence.ts'
import { read, type Reading } from './features.ts'
import { dayMarks, isDenied, nameOf, personMarks, shortDay } from './finding.ts'
import { itemsMeant } from './references.ts'
import { joinsNames } from './task.ts'
import { isWord } from './text-words.ts'
import { tellsComingOnly } from './vouched.ts'
import { clausesIn, type Wish } from './wish.ts'

const spoken = [swedish, english]

/** What is told of several people, one after the other: who presents which item, who comes and who does not. */
export const toldOfSeveral = (text: string, context: Context): readonly Wish[] | undefined =>
  !text.includes('?') && isComing(context)
    ? (presentersIn(text, context) ?? comingsIn(text, context))
    : undefined

const wish = (words: string, act: Act, slots: Slots, { language }: Context): Wish => ({
  words,
  sentence: writeSentence({ act, slots }, language),
})

/** `Föredrar: Eva 2, Karin 4`. */
function presentersIn(text: string, context: Context): readonly Wish[] | undefined {
  if (!spoken.some(({ presentEach }) => presentEach.test(text))) return undefined
  const wishes: Wish[] = []
  for (const clause of clausesIn(text)) {
    const reading = read(clause, context)
    const [person, other] = personMarks(reading)
    const [item, more] = itemsMeant(reading)
    if (!person && !item && wishes.length === 0) continue
    if (!person || other || !item || more || isDenied(reading, person)) return undefined
    const presenter = nameOf(context, person.value)
    wishes.push(wish(clause, 'changeItem', { item: item.id, presenter }, context))
  }
  return wishes.length > 1 ? wishes : undefined
}

interface Answer {
  readonly id: string
  readonly comes: boolean
  readonly words: string
}

/** `Stefan + Johan: both coming`, `Karin kommer, och det gör Stefan med`: told by who leads, or by one of them. */
function comingsIn(text: string, context: Context): readonly Wish[] | undefined {
  if (spoken.some(({ mayCome }) => mayCome.test(text))) return undefined
  const whole = read(text, context)
  if (whole.marks.some(({ kind }) => kind === 'times' || kind === 'minutes')) return undefined
  const all = answersIn(text, context)
  const isEach = all && new Set(all.map(({ id }) => id)).size === all.length && all.length > 1
  const { leads, id: own } = context.speaker
  const isOwn = all?.some(({ id }) => id === own) === true
  if (!isEach || (isOwn ? !tellsComingOnly(whole) : !leads)) return undefined
  const day = meetingTold(whole)
  const on: Slots = day === undefined ? {} : { day }
  return all.map(({ id, comes, words }) =>
    id === own
      ? wish(words, comes ? 'attend' : 'attendNot', on, context)
      : wish(
          words,
          comes ? 'attendFor' : 'attendNotFor',
          { member: nameOf(context, id), ...on },
          context,
        ),
  )
}

/** The meeting whose day is told. */
const meetingTold = (reading: Reading): string | undefined => {
  const on = dayMarks(reading)
    .map(({ value }) => value)
    .find((value) =>
      reading.context.meetings.some((one) => one.on === value && one.state !== 'closed'),
    )
  return on && shortDay(on)
}

interface Named {
  readonly id: string
  readonly from: number
  readonly to: number
}
/** Who is named in a clause, whoever speaks among them, in their order. */
const namedIn = (clause: Reading): readonly Named[] =>
  clause.words
    .flatMap(({ text }, at) => {
      const isSelf = spoken.some(({ saysI }) => saysI.test(text))
      return isSelf ? [{ id: clause.context.speaker.id, from: at, to: at + 1 }] : []
    })
    .concat(personMarks(clause).map(({ value, from, to }) => ({ id: value, from, to })))
    .sort((one, other) => one.from - other.from)

/** Whether those who are named stand beside each other. */
const areTogether = (named: readonly Named[], { words }: Reading): boolean =>
  named.every(({ from }, at) => {
    const before = named[at - 1]
    const between = before ? words.slice(before.to, from) : []
    return between.every(
      ({ text }, place) =>
        !isWord(between[place]!) ||
        joinsNames(text) ||
        spoken.some(({ orName }) => orName.test(text)),
    )
  })

/** Who comes and who does not, clause by clause; `undefined` where that is not told of somebody who is named. */
function answersIn(text: string, context: Context): readonly Answer[] | undefined {
  const all: Answer[] = []
  let waiting: readonly string[] = []
  for (const words of clausesIn(text)) {
    const clause = read(words, context)
    // `Sofia är sjuk så Anna leder mötet`: what is told of one is not told of the other.
    const named = namedIn(clause)
    if (!areTogether(named, clause)) return undefined
    const those = named.map(({ id }) => id)
    const says = (which: 'othersCome' | 'othersAway' | 'doTheSame'): boolean =>
      spoken.some((one) => one[which].test(words))
    const last = all.at(-1)
    const isAway = says('othersAway')
    const isSaid = isAway || says('othersCome') || (says('doTheSame') && last !== undefined)
    const ids = [...new Set([...waiting, ...those])]
    waiting = isSaid ? [] : ids
    if (!isSaid) continue
    const comes = says('othersCome') || isAway || last === undefined ? !isAway : last.comes
    all.push(...ids.map((id) => ({ id, comes, words })))
  }
  return waiting.length > 0 ? undefined : all
}
