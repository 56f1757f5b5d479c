import { effectOf, labels, type Effect } from './acts.ts'
import type { Context } from './context.ts'
import { featuresOf, read, type Reading } from './features.ts'
import { isOnlyTalk, offered, rank, withForms, type Ranked } from './guess.ts'
import { needs, writeSentence, type Act, type Slots } from './contract-sentence.ts'
import { isKnown, saysKnown } from './known-words.ts'
import { isOfItem, isOneVoice, isPassedOn } from './outcome-said.ts'
import { formsOf } from './shapes.ts'
import {
  changesNothing,
  helpAbout,
  isCut,
  isLate,
  isOfNobody,
  isPutDown,
  isTurned,
  putsOff,
  takesUnnamed,
} from './telling.ts'
import { slotsSaid } from './slots-said.ts'
import { framed } from './framed.ts'
import { otherText } from './other-text.ts'
import { isPause, isSoonBack, isToldMissing } from './framed-presence.ts'
import { withWholeMarks } from './finer-marks.ts'
import { sureOfText, type Filling } from './finding.ts'
import { leavesBehind } from './remarks.ts'
import { isNoMatter, isStatement } from './raised.ts'
import { namesItem } from './references.ts'
import { tellsOfIt, toldApart } from './told-apart.ts'
import { hangsOnMore } from './own-answer.ts'
import { isPlain } from './plainly.ts'
import { isOfNoPerson, isVouched } from './vouched.ts'
import { unpack, type Scorer } from '../learning/weights.ts'

/** One thing a sentence may mean, with the sentence of the contract that does it and carries what was typed. */
interface Guess {
  readonly act: Act
  /** In the language of the context; `undefined` where something it cannot do without was not found. */
  readonly sentence: string | undefined
  /** 0 to 1, of all that could be meant now. */
  readonly sure: number
  readonly effect: Effect
  readonly slots: Slots
  /** What it cannot do without and was not found, by the slots' names. */
  readonly missing: readonly string[]
  /** Its text breaks off inside what belongs together, or the sentence turns around: `hade tänkt komma men`. */
  readonly isUnsure: boolean
  /** All of its words agree with it, and say nothing else. */
  readonly isPlain?: boolean
  /** Another text that may be meant, where it is unsure which words are: looked for when it is asked for. */
  readonly otherText?: () => string | undefined
}
interface Understood {
  /** What is likeliest meant, the likeliest first; more than are offered, since some turn out not to be possible. */
  readonly guesses: readonly Guess[]
  /** It is talk that asks nothing; then there are no guesses. */
  readonly isTalk: boolean
  /** How likely it asks nothing, 0 to 1. */
  readonly talk: number
  /** The first word is one that people say, and no slip of another. */
  readonly begins: boolean
}
/** Never acts. */
export type Understand = (text: string, context: Context) => Understood

/** As many possibilities are looked at. */
const looked = 6
/** Below this a possibility is not worth a button. */
const least = 0.03

/** What `npm run train` wrote. */
export interface Learned {
  readonly weights: Uint8Array
  readonly spans: Uint8Array
  readonly known: Uint8Array
}

interface Shaped {
  readonly form: Act
  readonly sure: number
  readonly given: Slots
  readonly isWhole?: true
}
/** What two readings come to alike is as sure as both. */
const summed = (all: readonly Shaped[]): readonly Shaped[] =>
  [...Map.groupBy(all, ({ form, given }) => `${form} ${JSON.stringify(given)}`).values()]
    .map(([first, ...same]) => ({
      ...first!,
      sure: same.reduce((sum, { sure }) => sum + sure, first!.sure),
    }))
    .sort((a, b) => b.sure - a.sure)

/** What the frame of a sentence says stands first, and before what the words make likely. */
const withFrame = (learned: readonly Shaped[], frame: Omit<Shaped, 'sure'> | undefined) =>
  frame === undefined
    ? learned
    : [
        { ...frame, sure: Math.max(FRAMED, likeliest(learned, frame.form)) },
        ...learned
          .filter(({ form }) => form !== frame.form)
          .map((one) => ({ ...one, sure: one.sure * (1 - FRAMED) })),
      ]
const likeliest = (learned: readonly Shaped[], act: Act): number =>
  Math.max(0, ...learned.flatMap(({ form, sure }) => (form === act ? [sure] : [])))
/** How sure a frame is that says its act in so many words. */
const FRAMED = 0.9

/** Whether a title that is put up may be another: then it is shown first. */
const isDoubtful = (filling: Filling, { text }: Slots): boolean =>
  text !== undefined && putsUp.has(filling.act) && sureOfText(filling, text) < SURE_OF_TITLE
const putsUp: ReadonlySet<Act> = new Set<Act>(['propose', 'addition', 'theme'])
/** Of authors who taught nothing, hardly half of the titles are right that are less sure. */
const SURE_OF_TITLE = 0.4

/** What may be asked where an item is named in what is taken for talk. */
const ITEM = { form: 'showItem', sure: 0.2 } as const
const talkIn = (ranked: readonly Ranked[]): number =>
  ranked.find(({ act }) => act === 'nothing')?.sure ?? 0

/** Whether nothing in the words speaks against it. */
const mayBeMeant = (form: Act, reading: Reading, slots: Slots): boolean =>
  putsOff(form, slots, reading) &&
  !isOneVoice(form, reading) &&
  !isOfItem(form, reading) &&
  !isPassedOn(form, reading) &&
  !isLate(form, reading) &&
  !isToldMissing(form, reading) &&
  !isOfNobody(form, reading) &&
  !(form === 'handOver' && changesNothing(form, reading, slots)) &&
  !(form === 'closeMeeting' && isPause(reading)) &&
  !(form === 'showItem' && isPutDown(reading))

/** Whether a sentence that says no act in so many words asks nothing of the bot. */
const asksNothing = (reading: Reading, isSaidToAll: boolean): boolean =>
  (isSaidToAll && !namesItem(reading)) || isPause(reading) || isSoonBack(reading)

/** How much is left of a possibility where no word of the sentence was ever said before. */
const strange = 0.2

/** What can hardly be meant leaves its room to the others. */
function withRoom<T extends { readonly sure: number; readonly isLikely: boolean }>(
  all: readonly T[],
): readonly Omit<T, 'isLikely'>[] {
  const lost = all.reduce((sum, { sure, isLikely }) => (isLikely ? sum : sum + sure), 0)
  const room = 1 - Math.min(lost, 0.5) * (1 - strange)
  return all.map(({ isLikely, ...one }) => ({
    ...one,
    sure: isLikely ? Math.min(one.sure / room, 1) : one.sure * strange,
  }))
}

/** With less nothing is done at once, whatever room the others leave. */
const MAY_BE_DONE = 0.2

/** A possibility with what stands in its slots, and how far its words agree with it. */
function filled({ form, sure, given, isWhole }: Shaped, reading: Reading, spans: Int8Array) {
  const filling = { act: form, reading, spans }
  const slots = isWhole ? given : slotsSaid(filling, given)
  const { language } = reading.context
  const missing = needs(form).filter((slot) => slots[slot] === undefined)
  const sentence = missing.length > 0 ? undefined : writeSentence({ act: form, slots }, language)
  return {
    act: form,
    sentence,
    ...(sentence === undefined ? {} : { otherText: () => otherText(filling, slots) }),
    sure,
    isLikely: mayBeMeant(form, reading, slots),
    effect: effectOf(form),
    slots,
    missing,
    isUnsure:
      isCut(reading, slots) ||
      isStatement(form, slots) ||
      isTurned(form, reading, slots) ||
      hangsOnMore(form, reading) ||
      tellsOfIt(form, reading) ||
      takesUnnamed(form, reading) ||
      changesNothing(form, reading, slots) ||
      leavesBehind(form, reading, slots) ||
      isDoubtful(filling, slots) ||
      (sure >= MAY_BE_DONE && !isVouched(form, reading, slots)),
    isPlain: isPlain(form, reading, slots),
  }
}

/** A reader of free sentences with the weights that `npm run train` wrote. */
export function reader({ weights, spans, known }: Learned): Understand {
  const score: Scorer = unpack(weights, labels.length)
  const taught = new Int8Array(spans.buffer, spans.byteOffset, spans.byteLength)
  return (text, context) => {
    const first = read(text, context)
    const ranked = rank(score(featuresOf(first)), context)
    const reading = withWholeMarks(first)
    const trust = saysKnown(known, reading) ? 1 : strange
    const frame = framed(reading)
    const isSaidToAll = frame === undefined && trust === 1 && isOnlyTalk(ranked)
    const isTalk = frame === undefined && asksNothing(reading, isSaidToAll)
    // What names an item is talk at most: the item is offered, and nothing else.
    const isDoubted = isSaidToAll && !isTalk
    const learned = (
      isDoubted ? [ITEM] : withForms(isTalk ? [] : offered(ranked, context, looked), context)
    )
      .map((one) => ({ ...one, sure: one.sure * trust }))
      .filter(({ sure }) => sure >= least)
      .flatMap(({ form, sure }) =>
        formsOf(form, reading).map((one) => ({ ...one, sure: sure * one.share })),
      )
    const found = withFrame(summed(learned), frame)
      .map((one) =>
        helpAbout(one, reading, ranked, (words) =>
          rank(score(featuresOf(read(words, context))), context),
        ),
      )
      .map((one) => filled(one, reading, taught))
    const [word] = reading.words
    const talk = talkIn(ranked)
    const meant = found.filter(
      ({ act, slots }) => !isOfNoPerson(act, reading, slots) && !isNoMatter(act, reading, slots),
    )
    const guesses = withRoom(toldApart(meant, reading)).toSorted((a, b) => b.sure - a.sure)
    // What could only be taken for something that it does not say asks nothing.
    const isNothing = isTalk || (found.length > 0 && meant.length === 0)
    return { guesses, isTalk: isNothing, talk, begins: word !== undefined && isKnown(known, word) }
  }
}
