import type { RefusalCode } from '../meetings/refusal.ts'
import type { Group } from '../meetings/group.ts'
import { languages } from '../language/texts.ts'
import type { Choice } from '../text/message.ts'
import { mayBeLeft, rightMissing } from '../turn/requests.ts'
import type { Met } from '../turn/declared.ts'
import type { Found } from '../turn/verbs.ts'
import { read } from '../understanding/features.ts'
import { tellsFields } from '../understanding/raised.ts'
import { actionsMeant, itemsMeant } from '../understanding/references.ts'
import { says } from './says.ts'
import { filled } from './gaps.ts'
import type { Hearing } from './hearing.ts'
import type { Meaning, Meanings } from './meaning.ts'
import { saysAll } from './readings.ts'
import { isWhole } from './try-out.ts'
import { meaningAs, meaningsOf, situationIn } from './meanings.ts'
import { type Offered, textsFor } from './leaving.ts'
import { besideShown, choiceOf, offer, waitingFor } from './offers.ts'
import { type Understood, understandWords } from './understood.ts'
import { MOST_BESIDE, beside, bounds, isShown, likely, mayBeDone } from './likelihood.ts'

/** What a sentence of the contract that was refused may mean instead, where that is likely: asked about, or shown. */
export async function insteadOf(
  hearing: Hearing,
  found: Found,
  { group, code }: { readonly group: Group; readonly code: RefusalCode },
): Promise<Understood | undefined> {
  const { command, sentence, verb } = found
  const { source, colon } = sentence
  const words = source.split(/\s+/).length
  const met = command.met(sentence.rest, colon, verb)
  if (/\n/.test(source) || met.marked) return undefined
  const each = saysAll(sentence.rest) ? await ofEach(hearing, source, group) : undefined
  // `bordlägg trean`, `påminn Ek`: the item, or the action, is told in words.
  const namesItem =
    (code === 'missingItem' && (await itemNamed(hearing, sentence.rest, group))) ||
    (code === 'missingNumber' && (await actionNamed(hearing, sentence.rest, group)))
  if (each || (tooFew(found, met) && !namesItem)) return each
  // What is named by its number and goes on with a word lacks something.
  if (code === 'missingName' && /^\s*[uf]\d+ ?\p{L}*\s*$/iu.test(sentence.rest)) return undefined
  // Of what is named by its number only the rest cannot be read.
  if (ofTheRest.has(code) && NUMBERED.test(sentence.rest)) return withoutRest(hearing, found, group)
  // A whole sentence that somebody may not say is that sentence.
  if (rightMissing.has(code) && (await isWhole(hearing, found, group))) return undefined
  const { meanings, isTalk } = await meaningsOf(hearing, source, group)
  if (isTalk && rightMissing.has(code)) return understandWords(hearing, source, group)
  if (rightMissing.has(code) && lacksAsRead(meanings, found, met))
    return { kind: 'offer', outcome: offer(hearing, source, group, { meanings }) }
  // The same verb is meant only where its item is told in words, and a longer verb is never taken for a shorter one.
  const loosely =
    namesItem ||
    (code === 'notADay' && words > ENOUGH) ||
    (code === 'restUnread' && command.effect === 'own' && words > ENOUGH) ||
    ((code === 'missingItem' || code === 'missingNumber' || code === 'noSuchPerson') &&
      words > ENOUGH + 1)
  const others = meanings.filter((one) =>
    one.found.command === command
      ? loosely || isShown(one)
      : !verb.startsWith(`${one.found.verb} `),
  )
  // What a sentence with a name that nobody has means is not what its speaker may not do.
  const left = code === 'noSuchPerson' ? others.filter(({ lacks }) => !lacks) : others
  const [first] = left
  const before = meanings.slice(0, first ? meanings.indexOf(first) : 0)
  if (!first || first.lacks || before.some(({ lacks }) => !lacks)) return undefined
  if (first.share < (before.length > 0 ? likely / 2 : 0)) return undefined
  if (before.length === 0 && first.sure < bounds.asks) return undefined
  const isSure =
    first.sure >= SURE_INSTEAD &&
    hearing.incoming.conversation.kind === 'personal' &&
    mayBeDone(first, source, { hearing, several: false, mostlyAsks: false })
  if (isSure || (first.sure >= bounds.instead && isShown(first)))
    return { kind: 'do', meaning: first, others: besideShown(meanings, first, group) }
  const isOwn = first.found.command.effect === 'own' && first.sure >= bounds.asks
  return rightMissing.has(code) && !isOwn
    ? undefined
    : { kind: 'offer', outcome: offer(hearing, source, group, { meanings: left }) }
}

/** What lacks the right as it is typed lacks it as it is read, and can be left to those who lead: the same, or what its words say that are no whole sentence. */
const lacksAsRead = ([first]: readonly Meaning[], { command }: Found, { over }: Met): boolean =>
  first?.lacks === true &&
  first.sure >= likely &&
  (first.found.command === command || (over > 0 && mayBeLeft(first.found.command)))

/** `ta in allihop`: each of them, shown before it is done; `undefined` where it is nothing of the kind. */
async function ofEach(
  hearing: Hearing,
  source: string,
  group: Group,
): Promise<Understood | undefined> {
  const { meanings, refusal } = await meaningsOf(hearing, source, group)
  const [first] = meanings
  const isMeant = first && first.sure >= likely && !isShown(first)
  return isMeant || refusal ? understandWords(hearing, source, group) : undefined
}

/** `öppna U6 igen, det var inte klart`: what is named by its number, where the rest is prose and the act needs nothing more. */
async function withoutRest(
  hearing: Hearing,
  { verb, sentence: { source, rest } }: Found,
  group: Group,
): Promise<Understood | undefined> {
  const [, id] = /^([uf]\d{1,4})(?: \p{L}{1,12})?[,.–] \p{L}\D*$/iu.exec(rest) ?? []
  if (id === undefined) return undefined
  const meaning = await meaningAs(hearing, `${verb} ${id}`, group)
  return meaning && !meaning.lacks && !isShown(meaning)
    ? { kind: 'offer', outcome: offer(hearing, source, group, { meanings: [meaning] }) }
    : undefined
}

/** What may be meant where a sentence of the contract finds nothing: shown where that is likely, else beside it. */
export async function insteadOfNothing(
  hearing: Hearing,
  { verb, sentence: { source } }: Found,
  group: Group,
): Promise<{ readonly meaning?: Meaning; readonly others: readonly Choice[] }> {
  if (wordsBehind(source, verb) < ENOUGH) return { others: [] }
  const { meanings } = await meaningsOf(hearing, source, group)
  const full = meanings.filter(({ isEmpty, sure }) => !isEmpty && sure >= beside)
  const [first] = full
  if (first && isShown(first) && !first.lacks && first.sure >= bounds.instead)
    return { meaning: first, others: besideShown(full, first, group) }
  return { others: full.filter(({ lacks }) => !lacks).map((one) => choiceOf(one, group)) }
}

/**
 * What begins as a sentence of the contract and goes on as none is asked about first: prose about what is printed (`beslut 4 var inte rätt`), more
 * behind a name or the same place, who comes instead behind a no, or that nothing is missed; or how the meeting shall go on, where that is proposed to
 * those who are at it.
 */
export async function doubted(
  hearing: Hearing,
  { command, verb, sentence: { source, rest, colon } }: Found,
  group: Group,
): Promise<Offered | undefined> {
  const isTelling = command.effect === 'printed' && !colon && says('tells', rest)
  const isMore = command.effect !== 'asks' && !colon && says('moreThanNamed', source)
  const isSent = command.name === 'notAttending' && says('sends', source)
  const isMissed = command.name === 'notAttending' && says('missesNothing', source)
  const isFielded = !isPlain(command, verb) && tellsFields(source, command.name)
  const isMotion = command.name === 'propose' && !colon && says('moves', rest)
  const isGuest = command.name === 'guest' && says('guestAtItem', rest)
  const isTask = command.name === 'actions' && says('givesTask', rest)
  const isDoubtful = isTelling || isMore || isSent || isMissed || isFielded
  if (!isDoubtful && !isMotion && !isGuest && !isTask) return undefined
  const { meanings, isTalk } = await meaningsOf(hearing, source, group)
  if (isTask && (!meanings[0] || isShown(meanings[0]))) return undefined
  if (isMotion) return moved(hearing, source, group, { meanings, isTalk })
  if (isSent && !meanings.some(({ found }) => found.command.name === 'replacedBy')) return undefined
  return offer(hearing, source, group, { meanings })
}

/** `jag föreslår att vi bordlägger fyran`: what it may mean now, with the proposal that it says; `undefined` where it is that. */
async function moved(
  hearing: Hearing,
  source: string,
  group: Group,
  { meanings, isTalk }: Pick<Meanings, 'meanings' | 'isTalk'>,
): Promise<Offered | undefined> {
  const others = meanings.filter(({ found }) => !putsUp.has(found.command.name))
  if (others.length === 0 && !isTalk) return undefined
  if (others[0] !== meanings[0]) return undefined
  const typed = await meaningAs(hearing, source, group)
  return offer(hearing, source, group, {
    meanings: [...others.slice(0, MOST_BESIDE), ...(typed ? [typed] : [])],
  })
}
const putsUp: ReadonlySet<string> = new Set(['propose', 'item', 'addition', 'theme'])

/** Whether it is said with the contract's own word: other ways to say the same may be prose. */
const isPlain = ({ words }: Found['command'], verb: string): boolean =>
  languages.some((language) => words[language]?.[0] === verb)

/** The item that words name. */
const itemNamed = async (
  hearing: Hearing,
  words: string,
  group: Group,
): Promise<string | undefined> => itemsMeant(read(words, await situationIn(hearing, group)))[0]?.id

/** The one action that words name. */
async function actionNamed(
  hearing: Hearing,
  words: string,
  group: Group,
): Promise<string | undefined> {
  const [one, more] = actionsMeant(read(words, await situationIn(hearing, group)))
  return more === undefined ? one : undefined
}

/** `beslut på fyran: …`: the item is told in words, before what stands under it. */
export async function underNamed(
  hearing: Hearing,
  { command, verb, sentence: { source, rest } }: Found,
  group: Group,
): Promise<Offered | undefined> {
  const [, place = '', behind = ''] = /^([^:]{1,60}):\s+(.+)$/su.exec(rest) ?? []
  if (place === '' || command.met(rest, false, verb).marked) return undefined
  const item = await itemNamed(hearing, place, group)
  const meaning = item && (await meaningAs(hearing, `${verb} ${item}: ${behind}`, group))
  return meaning && !meaning.lacks
    ? offer(hearing, source, group, { meanings: [meaning] })
    : undefined
}

/** A sentence that lacks its item says why, and takes a short answer. */
export async function underAsked(
  hearing: Hearing,
  { verb, sentence: { source, rest } }: Found,
  { group, why }: { readonly group: Group; readonly why: string },
): Promise<Offered | undefined> {
  const open = `${verb} [${textsFor(hearing, group).understood.gaps.item.mark}]: ${rest}`
  const last = (await situationIn(hearing, group)).items.at(-1)?.id
  if (rest === '' || last === undefined) return undefined
  if (!(await meaningAs(hearing, filled(open, last), group))) return undefined
  const waiting = { ...waitingFor(open, why, [], hearing.now), takesText: true as const }
  return { kind: 'offered', source, text: why, choices: [], code: 'missingItem', waiting }
}

/** What is recorded for the sender instead of what was refused must be so sure. */
const SURE_INSTEAD = 0.95

const NUMBERED = /^\s*(?:(?:punkt|item) |[uf])?\d/iu

const ofTheRest: ReadonlySet<RefusalCode> = new Set(['notADue', 'restUnread', 'notUnderstood'])

const wordsBehind = (source: string, verb: string): number =>
  source.split(/\s+/).length - verb.split(' ').length

/** What leaves fewer words over behind its template, or has fewer in all, is a sentence of the contract that lacks something or holds what cannot be read. */
const tooFew = ({ verb, sentence: { source } }: Found, { over }: Met): boolean =>
  (over > 0 ? over : wordsBehind(source, verb)) < ENOUGH

const ENOUGH = 2
