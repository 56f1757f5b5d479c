import { coming as comingEnglish } from '../language/en/spoken.ts'
import { coming as comingSwedish } from '../language/sv/spoken.ts'
import * as englishWishes from '../language/en/wishing.ts'
import * as swedishWishes from '../language/sv/wishing.ts'
import type { Word } from './text-words.ts'
import { isTranslated } from './titles.ts'
import * as english from '../language/en/standings.ts'
import * as englishOutcomes from '../language/en/outcomes.ts'
import * as swedishOutcomes from '../language/sv/outcomes.ts'
import * as swedish from '../language/sv/standings.ts'
import { needs, slotsOf, type Act, type Slots } from './contract-sentence.ts'
import { stageOf } from './context.ts'
import type { Reading } from './features.ts'
import type { Mark, MarkKind } from './scan.ts'
import { pauseEnd } from './day-slots.ts'
import { nameOf, namesOther, personMarks } from './finding.ts'
import { isAnyOf, itemGoneOnTo, itemsMeant, usualMeeting } from './references.ts'
import { namedMeeting } from './sentence-fields.ts'
import { itemApart } from './own-clauses.ts'

const spoken = [swedish, english]
const outcomeWords = [swedishOutcomes, englishOutcomes]

interface Shaped {
  readonly form: Act
  readonly share: number
  readonly given: Slots
}

const marked = ({ marks }: Reading, kind: MarkKind): readonly Mark[] =>
  marks.filter((mark) => mark.kind === kind)

/** A task is under an item where its number is said: it speaks of what items are about whether it belongs to one or not. */
export const slotsFor = (form: Act, reading: Reading): readonly string[] =>
  form === 'action' && marked(reading, 'item').length === 0
    ? slotsOf(form).filter((slot) => slot !== 'item')
    : slotsOf(form)

/** More of one's own are not offered one by one. */
const mostOwn = 3
/** As many days are a year's meetings. */
const YEAR = 3

/** The act as the sentence leaves it: about each of one's own where nothing says which, all of them where it only asks. */
export function formsOf(form: Act, reading: Reading): readonly Shaped[] {
  const whole: Shaped = { form, share: 1, given: {} }
  switch (form) {
    case 'showProposal':
      return [
        isAnyOf(reading, 'proposal') && !ownsOne(reading) ? { ...whole, form: 'proposals' } : whole,
      ]
    case 'fewerReminders':
      if (isOfLead(reading)) return [{ ...whole, form: 'reminders' }]
      if (isForNow(reading)) return [{ ...whole, form: 'pause' }]
      if (wantsBack(reading)) return [allAgain(whole, reading)]
      if (ONLY.test(reading.text) && !isWeekly(reading)) return [mainOnly(whole, reading)]
      return [isWeekly(reading) ? { ...whole, form: 'setReminders' } : whole]
    case 'nextMeeting':
      return [isOfAnother(reading) ? { ...whole, form: 'meetings' } : whole]
    case 'reminders':
      return [wantsBack(reading) ? allAgain(whole, reading) : whole]
    case 'setReminders':
      if (isOfLead(reading)) return [{ ...whole, form: 'reminders' }]
      if (isForNow(reading)) return [{ ...whole, form: 'pause' }]
      if (wantsBack(reading)) return [allAgain(whole, reading)]
      if (ONLY.test(reading.text) && !isWeekly(reading)) return [mainOnly(whole, reading)]
      return [saysHowOften(reading) ? whole : { ...whole, form: 'fewerReminders' }]
    case 'plan':
      return [marked(reading, 'day').length >= YEAR ? { ...whole, form: 'planYear' } : whole]
    case 'propose':
      return [isHereNow(reading) ? { ...whole, form: 'addition' } : whole]
    case 'action':
      return underItem(whole, reading)
    case 'refer':
    case 'remit':
    case 'comesBack':
      return [onToItem(reading) ?? whole]
    case 'attend':
    case 'attendNot':
      return [isOfAnotherPerson(reading) ? { ...whole, form: `${form}For` } : whole]
    case 'part':
      return [{ ...whole, given: stayByItems(reading) }]
    case 'dossier':
      return [reading.context.speaker.leads ? whole : historyInstead(whole, reading)]
    case 'search':
    case 'history':
      return [{ ...whole, given: inTheirWords(reading) }]
    default:
      return needs(form).includes('action') ? eachOwn(whole, reading) : [whole]
  }
}

/** A task that speaks of an item's title may be under that item: where the title stands by itself it is, else both are offered. */
function underItem(whole: Shaped, reading: Reading): readonly Shaped[] {
  const { context, text, words } = reading
  const isHeld = ['open', 'after'].includes(stageOf(context))
  const isMarked = marked(reading, 'item').length > 0
  const apart = isHeld && !isMarked ? itemApart(reading) : undefined
  if (apart !== undefined) return [{ ...whole, given: { item: apart } }]
  const [best, other] = itemsMeant(reading)
  if (!isHeld || !best || other || isMarked) return [whole]
  const under: Shaped = { ...whole, given: { item: best.id } }
  const end = /[.:\n]/u.exec(text)?.index ?? -1
  const isHead = (words[best.at]?.to ?? 0) <= end && text.slice(0, end).split(' ').length <= FEW
  return isHead
    ? [under]
    : [
        { ...whole, share: 0.7 },
        { ...under, share: 0.3 },
      ]
}
/** More words than a title by itself has. */
const FEW = 4

/** `Bo kan inte komma`: whose answer it is, where whoever speaks is not spoken of. */
const isOfAnotherPerson = (reading: Reading): boolean =>
  namesOther(reading) &&
  ![swedishWishes, englishWishes].some(({ ofSelf }) => ofSelf.test(reading.text))

/** `kan vi ta upp jourbilarna innan vi slutar`: what is put up at the meeting is for that meeting. */
const isHereNow = ({ text, context }: Reading): boolean =>
  stageOf(context) === 'open' && outcomeWords.some(({ hereNow }) => hereNow.test(text))

/** `så vidare till fyran`: what is named behind is where the meeting goes on. */
function onToItem(reading: Reading): Shaped | undefined {
  const item = itemGoneOnTo(reading)
  return item === undefined ? undefined : { form: 'showItem', share: 1, given: { item } }
}

/** `inga påminnelser resten av månaden`: for a time it is a pause. */
const isForNow = (reading: Reading): boolean =>
  pauseEnd(reading) !== undefined ||
  [comingSwedish, comingEnglish].some((coming) => coming.test(reading.text))

/** What there is of a matter, for who may not have its file. */
function historyInstead(whole: Shaped, { titles, words }: Reading): Shaped {
  const [best] = titles.filter(({ kind }) => kind === 'item')
  const said = best?.words.map((at) => words[at]?.text ?? '').join(' ')
  return said ? { ...whole, form: 'history', given: { words: said } } : whole
}

/** `påminn mig tre dagar innan i stället`: what is not for one to choose is shown as it is. */
const isOfLead = ({ text }: Reading): boolean =>
  [swedishWishes, englishWishes].some(({ otherLead }) => otherLead.test(text))

/** `sätt på påminnelserna igen`. */
const wantsBack = ({ text }: Reading): boolean =>
  [swedishWishes, englishWishes].some((words) => words.wantsBack.test(text))
/** `bara om mina egna uppdrag, inget annat`. */
const ONLY =
  /(?<!\p{L})(?:bara|endast|enbart|only)(?!\p{L}).*(?<!\p{L})(?:egna|viktig\p{L}*|important|own|main)(?!\p{L})/iu
const mainOnly = (whole: Shaped, { context }: Reading): Shaped => ({
  ...whole,
  form: 'setReminders',
  given: { value: context.language === 'sv' ? 'viktigaste' : 'main' },
})
const allAgain = (whole: Shaped, { context }: Reading): Shaped => ({
  ...whole,
  form: 'setReminders',
  given: { value: context.language === 'sv' ? 'alla' : 'all' },
})

/** A meeting that is asked about by its month or day, and is not the next one. */
function isOfAnother(reading: Reading): boolean {
  const on = namedMeeting(reading)
  return on !== undefined && on !== usualMeeting('nextMeeting', reading.context)?.on
}

const ownsOne = ({ context }: Reading): boolean =>
  context.proposals.filter(({ by }) => by === context.speaker.id).length === 1

/** `en gång i veckan räcker`. */
const isWeekly = ({ text }: Reading): boolean =>
  /(?:en gång i veckan|en gång per vecka|varje vecka|veckovis|once a week|weekly|på måndagar|on mondays)/iu.test(
    text,
  )
const saysHowOften = ({ text }: Reading): boolean =>
  /viktig|main|important|veck|week|alla|all/iu.test(text)

function eachOwn(whole: Shaped, reading: Reading): readonly Shaped[] {
  const { actions, speaker } = reading.context
  const own = actions.filter(({ owner }) => owner === speaker.id)
  if (!isAnyOf(reading, 'action') || own.length < 2) return [whole]
  return own
    .slice(0, mostOwn)
    .map(({ id }) => ({ ...whole, share: 1 / own.length, given: { action: id } }))
}

const leaves =
  /^(?:gick|gar|lamnade|lamnar|avvek|akte|forsvann|drog|left|leaves|went|gone|until|till|innan|before)$/
const comes =
  /^(?:kom|kommer|anslot|ansluter|dok|came|comes|joined|joins|arrived|fran|from|efter|after)$/
const says = (words: readonly Word[], pattern: RegExp): boolean =>
  words.some(({ plain }) => pattern.test(plain))

/** `Johan gick innan vi tog punkt 4`: somebody is there to an item, or from it, where no time is told. */
function stayByItems(reading: Reading): Slots {
  const item = marked(reading, 'item').find(
    ({ from }) => !/\p{L}$/u.test(reading.text.slice(0, reading.words[from]?.from)),
  )
  const people = personMarks(reading).map(({ value }) => nameOf(reading.context, value))
  if (!item || people.length === 0 || marked(reading, 'times').length > 0) return {}
  const sides = { sv: ['till', 'från', 'punkt'], en: ['to', 'from', 'item'] } as const
  const [to, from, word] = sides[reading.context.language]
  const names = people.join(', ')
  const comesTo = spoken.some(({ arrivesAt }) => arrivesAt.test(reading.text))
  if (comesTo) return { people: `${names} ${from} ${word} ${item.value}` }
  if (says(reading.words, leaves)) return { people: `${names} ${to} ${word} ${item.value}` }
  return says(reading.words, comes) ? { people: `${names} ${from} ${word} ${item.value}` } : {}
}

/** A title that is meant in another language is looked for as it is written. */
function inTheirWords({ words, titles, context }: Reading): Slots {
  const [best] = titles
  if (!best) return {}
  const title = [...context.items, ...context.actions, ...context.proposals].find(
    ({ id }) => id === best.id,
  )?.title
  const isTheirs = !best.words.some((at) => isTranslated(words[at]))
  const [word] = (title ?? '').split(' ').filter((one) => one.length >= 4)
  return isTheirs || word === undefined || best.score < 0.5 ? {} : { words: word }
}
