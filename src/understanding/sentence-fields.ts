import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import * as englishWishes from '../language/en/wishing.ts'
import * as swedishWishes from '../language/sv/wishing.ts'
import * as englishTasks from '../language/en/tasks.ts'
import * as swedishTasks from '../language/sv/tasks.ts'
import type { Reading } from './features.ts'
import {
  corrected,
  dayMarks,
  free,
  isDenied,
  item,
  nameOf,
  personMarks,
  shortDay,
  type Filling,
} from './finding.ts'
import { minutesIn } from './minutes-told.ts'
import { bothPresent, otherPresenter, twoPresent } from './presenters.ts'
import { actionsMeant, dayMeant, usualMeeting } from './references.ts'
import { months } from './scan.ts'
import { givenOutside } from './put-right.ts'
import { answersFor, committeeAsked, doerTold, isNobodys, joinsNames } from './task.ts'
import type { Mark } from './scan.ts'
import type { Slots } from './contract-sentence.ts'
import { dueIn } from './due-marks.ts'
import { wordsOfValues } from './value-marks.ts'
import { plainLine, wordsOf, type Word } from './text-words.ts'

/** `Bakgrund: …`, `bakgrunden till mitt förslag är att …`: the background goes on to the end. */
const background =
  /(?:^|[.!?;\n–-]\s*|,\s*)(?:bakgrund(?:en)?|background|the background)(?:\s+(?:till|to|for)\s[^:]{1,60}?)?\s*(?::|(?<!\p{L})(?:är att|är|is that|is)(?!\p{L}))\s*(?<told>.+)$/isu
const backgroundIn = ({ text }: Reading): string | undefined =>
  background.exec(text)?.groups?.['told']?.trim().replace(/\.$/, '')

/** Where the background begins that is told as one. */
export const backgroundAt = ({ text }: Reading): number => background.exec(text)?.index ?? -1

/** Where a matter that stands gets its background, that is its clauses whole. */
function backgroundTold(filling: Filling): string | undefined {
  const { act, reading } = filling
  const asOne = backgroundAsOne(reading.text)
  if (asOne !== undefined) return asOne
  const found = free('background')(filling)
  const at = found === undefined ? -1 : reading.text.indexOf(found)
  if (found === undefined || at < 0 || (act !== 'changeProposal' && act !== 'changeItem'))
    return found
  const led = /^(?:\S+ ){0,2}\S+: (?=\S)/u.exec(found)?.[0].length ?? 0
  const [before] = /(?:[^.!?;:,]|[.!?;:,](?!\s))*$/u.exec(reading.text.slice(0, at + led)) ?? ['']
  const from = at + led - before.length
  const [rest = ''] = /^[^.!?\n]*/u.exec(reading.text.slice(at + found.length)) ?? []
  return reading.text.slice(from, at + found.length + rest.length).trim()
}

/** What is told as background, without who is told to write it. */
const backgroundAsOne = (text: string): string | undefined =>
  [...swedishWishes.backgrounds, ...englishWishes.backgrounds]
    .map((told) =>
      told
        .exec(text)
        ?.groups?.['told']?.trim()
        .replace(/[\s,.]+$/u, ''),
    )
    .find((one) => one !== undefined && one !== '')

/** A text without the background that stands behind it. */
export const withoutBackground = (value: string): string =>
  value.replace(background, '').replace(/[.\s]+$/, '')

/** Fields beside the main text: minutes, type, who presents or owns, when it is due. */
export function fieldsOf(filling: Filling): Slots {
  const { act, reading } = filling
  const { context } = reading
  const fields: Record<string, string | undefined> = {}
  if (['propose', 'addItem', 'addition', 'changeItem', 'changeProposal'].includes(act)) {
    fields['minutes'] = minutesIn(filling)
    fields['type'] = wordsOfValues('type', reading)
    fields['background'] = backgroundIn(reading) ?? backgroundTold(filling)
    const asOne = backgroundAsOne(reading.text)
    fields['presenter'] = presenterIn(filling, fields['minutes'] ?? fields['type'] ?? asOne)
    const day = meetingIn(filling)
    if (day && day !== usualMeeting(act, context)?.on) fields['meeting'] = shortDay(day)
  }
  if (act === 'action' || act === 'changeAction') {
    fields['owner'] = ownerIn(filling)
    fields['due'] = dueAtMeeting(reading) ?? dueIn(reading, act)
  }
  if (act === 'moveMeeting') fields['lastDay'] = wordsOfValues('lastDay', reading)
  if (act === 'guest') fields['atItem'] = item(filling)
  if (act === 'plan' && wordsOfValues('online', reading)) fields['online'] = ''
  if (act === 'planYear' && new Set(dayMarks(reading).map(({ value }) => value)).size < 2)
    fields['count'] = wordsOfValues('count', reading)
  if (act === 'notBehind') fields['reason'] = free('reason')(filling)
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** At which meeting: a day of one, its month, or the one after the next. */
function meetingIn({ act, reading }: Filling): string | undefined {
  const { context } = reading
  const named = corrected(reading, dayMarks(reading))
    .map((mark) => dayMeant(mark, act, context))
    .findLast((on) =>
      context.meetings.some((meeting) => meeting.on === on && meeting.state !== 'closed'),
    )
  return (
    named ??
    inMonthNamed(reading) ??
    (/\b(?:motet (?:efter det|darpa|darefter)|andra motet|meeting after (?:that|next)|one after (?:that|next))\b/.test(
      plainLine(reading.words),
    )
      ? context.meetings.filter(({ state }) => state === 'planned' || state === 'announced')[1]?.on
      : undefined)
  )
}

/** The meeting whose day or month a sentence names. */
export const namedMeeting = (reading: Reading): string | undefined =>
  dayMarks(reading)
    .map((mark) => dayMeant(mark, 'nextMeeting', reading.context))
    .find((on) =>
      reading.context.meetings.some((one) => one.on === on && one.state !== 'closed'),
    ) ?? inMonthNamed(reading)

/** `i oktober`, `novembermötet`: the meeting of a month that is named. */
function inMonthNamed({ words, context }: Reading): string | undefined {
  const month = words
    .map(({ plain }) => months[plain.replace(/(?:s?mote[tn]?|s)$/, '')])
    .find((one) => one !== undefined)
  const all = context.meetings.filter(
    ({ on, state }) => state !== 'closed' && Number(on.slice(5, 7)) === month,
  )
  return all.length === 1 ? all[0]?.on : undefined
}

/** `till mötet i november`: due on the day of that meeting. */
function dueAtMeeting(reading: Reading): string | undefined {
  const isTo = [swedish, english].some(({ toMeeting }) => toMeeting.test(reading.text))
  const on = isTo ? namedMeeting(reading) : undefined
  return on && shortDay(on)
}

/** Said of something for whoever speaks, even where somebody else is named. */
const forSelf =
  /\b(?:pa mig|min lista|mina uppdrag|at mig|till mig|mitt ansvar|^lovade|jag lovade|lovade jag|jag (?:ska|tar|raknar|fixar|aker|gor|ringer)|keep me|put me down|i promised|ill|on me|my list|me to)\b/

/** The words without those that say how sure whoever speaks is: `om jag hörde rätt`. */
const withoutDoubt = ({ text }: Reading): readonly Word[] =>
  wordsOf([swedishTasks, englishTasks].reduce((left, { doubts }) => left.replace(doubts, ''), text))

/** Those who are named beside each other: `Karin och Johan`, `Maria, Sara and Eva`. */
function togetherWith({ words }: Reading, people: readonly Mark[]): readonly Mark[] {
  const [first, ...others] = people
  const all = first ? [first] : []
  for (const other of others) {
    const between = words.slice(all.at(-1)!.to, other.from)
    if (between.length > 2 || !between.every(({ text }) => joinsNames(text))) break
    all.push(other)
  }
  return all
}

function ownerIn({ act, reading }: Filling): string | undefined {
  const { context, words } = reading
  const people = corrected(reading, personMarks(reading))
  if (act === 'action') {
    const doer = doerTold(reading)
    if (doer) return doer
    const answering = people.find(({ to }) => answersFor(words[to]?.plain ?? ''))
    if (answering) return nameOf(context, answering.value)
    if (people.length > 0 && !forSelf.test(plainLine(reading.words)))
      return togetherWith(reading, people)
        .map(({ value }) => nameOf(context, value))
        .join(', ')
    if (people.length === 0 && committeeAsked(reading)) return 'AU'
    const outside = people.length === 0 ? givenOutside(reading) : undefined
    if (outside) return outside
    if (people.length === 0 && context.speaker.leads && isNobodys(reading)) return undefined
    const speaks = withoutDoubt(reading).some(({ plain }) =>
      /^(?:jag|mig|mitt|min|i|ill|me|my|mine)$/.test(plain),
    )
    if (speaks || (!context.speaker.leads && people.length === 0)) return context.speaker.name
    return people[0] && nameOf(context, people[0].value)
  }
  const owner = context.actions.find(({ id }) => id === actionsMeant(reading)[0])?.owner
  const chosen = people.findLast(({ value }) => value !== owner)
  if (chosen) return nameOf(context, chosen.value)
  return owner !== context.speaker.id &&
    /\b(?:jag som|its me|it is me|me who|min uppgift|till mig|pa mig)\b/.test(
      plainLine(reading.words),
    )
    ? context.speaker.name
    : undefined
}

/** Who presents: whoever is named where it is put up, whoever speaks where they say that they do. */
function presenterIn(filling: Filling, changed: string | undefined): string | undefined {
  const { act, reading } = filling
  const { context } = reading
  const line = plainLine(reading.words)
  const people = corrected(reading, personMarks(reading))
    .filter((mark) => !isDenied(reading, mark) && !isOwnerOf(reading, mark))
    // `det som Eva berättade om` tells of what was.
    .filter(
      ({ from }) => !/^(?:som|vad|hur|what|that|how)$/.test(reading.words[from - 1]?.plain ?? ''),
    )
  const others = people.filter(({ value }) => value !== context.speaker.id)
  const change = /^change/.test(act)
  const says = presents.test(line)
  const both = says ? (bothPresent(reading) ?? twoPresent(reading, people)) : undefined
  if (both) return both
  const guest = namedPresenter(reading.text) ?? otherPresenter(reading.text)
  if (guest && people.length === 0) return guest
  const other = others.at(-1)
  if (other && (change ? says || !changed : says || act === 'addItem' || isAside(reading, other)))
    return nameOf(context, other.value)
  const spoken = people.some(({ value }) => value === context.speaker.id)
  const mine = (change ? [...presentsSelf, ...takesSelf] : presentsSelf).some((one) =>
    one.test(line),
  )
  return mine || (spoken && says) ? context.speaker.name : undefined
}
/** `Karins punkt`, `Karin's item`: whose it is tells which one is meant. */
const isOwnerOf = ({ words }: Reading, { to }: Mark): boolean =>
  /s$/.test(words[to - 1]?.plain ?? '') &&
  /^(?:punkt(?:en)?|forslag(?:et)?|arende(?:t)?|fraga|item|proposal|point|matter)$/.test(
    words[to]?.plain ?? '',
  )
/** A name that stands alone between commas or in brackets. */
const isAside = ({ words }: Reading, { from, to }: { from: number; to: number }): boolean =>
  /^[,(]$/.test(words[from - 1]?.text ?? '') &&
  (to >= words.length || /^[,.)]$/.test(words[to]?.text ?? ''))
const presents =
  /\b(?:foredra\w*|foredr|dra|drar|dragning\w*|present\w*|introduc\w*|haller|hold\w*|redovis\w*|inled\w*|innled\w*|beratta\w*|fremlegg\w*|tal(?:k|king)|speak\w*|lead\w*|tell|prata|owner|asked me|takes|tar|does|gor)\b/
const presentsSelf = [
  /\b(?:jag|i|ill|id)(?: \w+){0,3} (?:dra|drar|foredra|foredrar|presenterar|present|presenting|haller|kor|redovisar|beratta|berattar|sjalv|introduce|inleder|talking|tell|take us|take you|delar|visa|show)\b/,
  /\b(?:present\w* (?:by )?(?:me|myself)|foredragande (?:ar )?(?:jag|undertecknad)|foredr\w* (?:av )?(?:jag|mig)|(?:info\w*|dragning\w*|punkt\w*|item) (?:fran|av|from) (?:mig|me)|dra(?:r|s)? (?:det |den )?(?:sjalv|jag|av mig)|(?:sjalv )?foredrar jag|berattar jag|satt upp mig|do the talking|(?:med|with) (?:mig|me|undertecknad|myself) (?:som|as) (?:foredrag\w*|inledare|presentator|presenter|speaker)|myself|det kan vara jag|kan vara jag som|(?:ill|i will|i can|i could) speak to (?:it|that)|with me (?:presenting|talking))\b/,
  /, (?:me|jag|jag sjalv|mig)(?: \.)?$/,
]
/** Where an item stands already, whoever takes it presents it. */
const takesSelf = [
  /\b(?:ill take|i could take|i can take|i can do|can take it|its me|it is me|jag kan ta|jag tar|tar jag|pa mig|halla i|haller i|sta pa mig|jag (?:som )?drar)\b/,
]
/** Somebody of no roster, by name: `föredragande Ove Granlund`. */
const namedPresenter = (text: string): string | undefined =>
  /(?:föredragande|föredr\.?|dras av|presenter|presented by|presents?)\s*(?:är|is|[:=])?\s*(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)/u.exec(
    text,
  )?.groups?.['name'] ??
  /(?:heter|named|called|blir(?: det)?|kollega|colleague)\s+(?:hon\s+|han\s+)?(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=[^.]*)/u.exec(
    text,
  )?.groups?.['name']
