import * as english from '../language/en/bodies.ts'
import * as swedish from '../language/sv/bodies.ts'
import { addDays, weekdayOf, type Day } from '../meetings/calendar.ts'
import type { Act } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { dayMarks, personMarks } from './finding.ts'
import { itemsMeant } from './references.ts'
import { fold } from './text-words.ts'

const spoken = [swedish, english]
type Words = (typeof spoken)[number]
const first = <T>(find: (words: Words) => T | undefined): T | undefined => {
  for (const words of spoken) {
    const found = find(words)
    if (found !== undefined) return found
  }
  return undefined
}

/** A name of a body has so many words at most. */
const MOST = 6

/** One body after another, as the contract lists them: `till A och därefter till B`, `A → B → C`, `innan B får den ska A ha den`. */
export function partiesInTurn(reading: Reading): string | undefined {
  const { text } = reading
  const two = first(({ secondFirst, firstBefore }) => {
    const groups = (secondFirst.exec(text) ?? firstBefore.exec(text))?.groups
    return groups && [groups['first'] ?? '', groups['second'] ?? '']
  })
  if (two) return two.map((one) => one.trim()).join(', ')
  return first((words) => {
    const led = words.leadsChain.exec(text)
    const rest = led ? text.slice(led[0].length) : ''
    const bodies = rest
      .replace(/[.!?]\s.*$|[.!]+$/su, '')
      .split(words.inTurnBetween)
      .map((piece, at) => (at === 0 ? piece.replace(UP_TO, '') : piece))
      .map((piece) => piece.replace(words.beforeBody, '').replace(BESIDE_US, '').trim())
      .filter((piece) => piece !== '')
    const named = bodies.map((body) => (words.ownGroup.test(body) ? words.groupName : body))
    const others = named[0] === words.groupName ? named.slice(1) : named
    const areBodies = others.every(
      (body) => body.split(' ').length <= MOST && !words.noBody.test(body) && !/^\d/.test(body),
    )
    const isChain = named.length > 1 && areBodies && saysTurn(text)
    return isChain && others.length > 0 ? others.join(', ') : undefined
  })
}
/** When the group itself has it. */
const BESIDE_US = /\s+(?:före|innan|efter|before|after) (?:oss|us)$/iu
/** Before the first body it may be said once more what goes there. */
const UP_TO = /^.*(?:(?<!\p{L})(?:till|to)|:) (?=\p{L})/iu
/** Several that are named beside each other are no chain unless words say so. */
const saysTurn = (text: string): boolean =>
  /→|->|=>|(?<!\p{L})(?:sen|sedan|därefter|sist|slutligen|kedjan?|gången|vägen|then|after that|afterwards|finally|chain|path|way)(?!\p{L})/iu.test(
    text,
  )

/** To whom something goes, where what was found is the item itself. */
export function bodyFor(reading: Reading, told: string | undefined): string | undefined {
  const { text, titles } = reading
  const found = told && withoutAsking(told)
  const [meant] = itemsMeant(reading)
  const own = new Set(
    titles
      .filter(({ id }) => id === meant?.id)
      .flatMap((title) => title.words.map((at) => reading.words[at]?.plain)),
  )
  if (found === undefined || !found.split(' ').every((word) => own.has(fold(word)))) return found
  return (
    first(({ goesTo }) =>
      [...text.matchAll(goesTo)]
        .map(({ groups }) => groups?.['body'])
        .findLast((body) => body !== undefined && !own.has(fold(body))),
    ) ?? found
  )
}

/** `arbetsutskottet för vidare beredning`: what is asked of them is no name of theirs. */
const withoutAsking = (body: string): string =>
  spoken.reduce((name, { asksFor, endsInFor }) => {
    const at = asksFor.exec(name)?.index ?? 0
    return (at > 0 ? name.slice(0, at) : name).replace(endsInFor, '').trim()
  }, body)

/** What is asked of whom something goes to: what was found, where that names neither the item nor the body, or that it is for answers. */
export function askedOf(reading: Reading, found: string | undefined): string | undefined {
  const { text } = reading
  const out = first((words) => (words.forAnswers.test(text) ? words : undefined))
  const asked = out?.answersAsked.exec(text.replace(out.forAnswers, ''))?.[0]
  if (out && asked !== undefined) return `${out.answerWord}, ${asked.toLowerCase()}`
  const told = found && bareOf(reading, found)
  return told ?? first(({ asksFor }) => asksFor.exec(text)?.groups?.['what'])
}
const bareOf = (reading: Reading, found: string): string | undefined =>
  spoken.some(({ goesTo }) => new RegExp(goesTo.source, 'iu').test(found)) &&
  reading.titles.some((title) => title.words.some((at) => found.includes(reading.words[at]!.text)))
    ? undefined
    : found

/** Who decided, without what they did. */
export function bodyThatDecided(found: string | undefined): string | undefined {
  if (found === undefined) return undefined
  let body = found
  for (const { didBefore } of spoken) body = body.replace(didBefore, '')
  for (;;) {
    const shorter = spoken.reduce((left, { didAway }) => left.replace(didAway, ''), body)
    if (shorter === body || shorter.trim() === '') return body.trim()
    body = shorter
  }
}

/** What a body decided: behind a colon or the word that leads to it, else from its verb, or up to the body where that is named behind. */
export function decidedThere(reading: Reading, body: string, found = ''): string {
  const { text } = reading
  const at = body === '' ? -1 : text.toLowerCase().indexOf(body.toLowerCase())
  if (at < 0) return found
  const before = text.slice(0, at)
  const passive = spoken.some(({ ledBy }) => ledBy.test(before))
  const clause = /^[^.;\n]*/u.exec(text.slice(at + body.length))?.[0] ?? ''
  const told = passive
    ? spoken.reduce((left, { ledBy }) => left.replace(ledBy, ''), before).replace(/^.*[:;.] /su, '')
    : first(({ did, beforeWording }) => {
        const verb = did.exec(clause)
        if (!verb) return undefined
        const rest = clause.slice(verb.index)
        const led = beforeWording.exec(rest)
        return led ? rest.slice(led[0].length) : rest.replace(/, .*$/su, '')
      })
  const bare = spoken.reduce(
    (left, { beforeDid, asideBehind }) => left.replace(asideBehind, '').replace(beforeDid, ''),
    told ?? found,
  )
  const undated = bare
    .replace(DATED, '')
    .replace(/[,\s.!]+$/u, '')
    .trim()
  return undated === '' ? found : withTitle(reading, undated)
}
/** A text that names its item by number names it by its title. */
function withTitle({ text, words, marks, context }: Reading, told: string): string {
  const mark = marks.find(({ kind }) => kind === 'item')
  const title = context.items.find(({ id }) => id === mark?.value)?.title
  const typed = mark && text.slice(words[mark.from]!.from, words[mark.to - 1]!.to)
  return title === undefined || typed === undefined ? told : told.replace(typed, title)
}

/** A day at the end, or one behind a comma with what follows it. */
const DATED =
  /,? (?:(?:redan )?i ?(?:går|förrgår|fredags|måndags|tisdags|onsdags|torsdags|lördags|söndags)(?: kväll)?|yesterday|(?:last|on) \p{L}+day|(?:den |on )?\d{1,2}(?:\/\d{1,2}| \p{L}+))(?:,? enligt .*|, .*)?$/iu

/** The latest day that is said to have been: `i går`, `i fredags`, `den 24 september`. */
export function dayBefore(reading: Reading): Day | undefined {
  const { text, context } = reading
  const { today } = context
  const weekday = first(({ lastWeekday }) => lastWeekday.exec(text)?.groups?.['day'])
  const said = dayMarks(reading)
    // A month that is named alone is none of its days.
    .filter(({ from, to }) => to - from > 1 || /\d|dag|day/.test(reading.words[from]?.plain ?? ''))
    .flatMap(
      ({ past, value }) => [value, past].find((one) => one !== undefined && one <= today) ?? [],
    )
  if (weekday === undefined) return said.at(-1)
  const at = WEEKDAYS.findIndex((names) => names.test(weekday)) + 1
  const back = (weekdayOf(today) - at + 7) % 7 || 7
  return addDays(today, -back)
}
const WEEKDAYS = [/^m/i, /^ti|^tu/i, /^o|^we/i, /^to|^th/i, /^fr/i, /^l|^sa/i, /^s[öu]/i]

/** A party that is told by one of its people, as they are named: `Karins kommun`; also where one of them tells of it. */
export function partyOfMember(reading: Reading, isTold = true): string | undefined {
  const { text, words } = reading
  return first((spokenIn) => {
    const { theirs } = spokenIn
    const mark = personMarks(reading).find(({ from, to }) => {
      const [start, end] = [words[from]!.from, words[to - 1]!.to]
      return (
        theirs.behind.test(text.slice(end)) ||
        theirs.pronoun.test(text.slice(end)) ||
        (isTold && theirs.before.test(text.slice(0, start))) ||
        (isTold && theirs.tells.test(text.slice(end)))
      )
    })
    return mark && theirs.name(calledBy(reading, mark))
  })
}

/** A member as the sentence calls them, without the genitive. */
function calledBy(
  { text, words, context }: Reading,
  { from, to, value }: { readonly from: number; readonly to: number; readonly value: string },
): string {
  const typed = text.slice(words[from]!.from, words[to - 1]!.to)
  const name = context.people.find(({ id }) => id === value)?.name ?? typed
  const parts = to - from > 1 ? [name] : name.split(' ')
  const plain = fold(typed)
  return parts.find((part) => fold(part) === plain || plain.startsWith(fold(part))) ?? name
}

/** Who stands behind, or does not: everybody but some, members by name, or what was found. */
export function whoStands(reading: Reading, act: Act): string | undefined {
  const { text, context } = reading
  const people = personMarks(reading).filter(
    ({ from }) => !spoken.some(({ source }) => source.test(reading.words[from - 1]?.plain ?? '')),
  )
  const names = [...new Set(people.map((mark) => calledBy(reading, mark)))]
  const [all, but] = context.language === 'sv' ? ['alla', 'utom'] : ['all', 'but']
  const isBut = spoken.some((words) => words.but.test(text))
  // Of all but some, it is those who do not.
  const isOfThem = act === 'notBehind' && isBut && names.length > 0
  if (!isOfThem && spoken.some(({ everyone }) => everyone.test(text))) {
    if (names.length === 0) return isBut ? undefined : all
    if (isBut) return `${all} ${but} ${names.join(', ')}`
  }
  const party = partyOfMember(reading, false)
  return party ?? (names.length > 0 ? names.join(', ') : undefined)
}
