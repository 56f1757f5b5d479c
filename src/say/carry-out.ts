import { rightMissing } from '../turn/requests.ts'
import { type Meaning, unread } from './meaning.ts'
import { wishesOf } from './meanings.ts'
import type { Wish } from '../understanding/wish.ts'
import { afterBefore, onOneButton } from './both-wishes.ts'
import { allWaiting, understandWish } from './each-wish.ts'
import { leftInstead } from './leaving.ts'
import { askedFor, isRefused, unknownPress } from './offers.ts'
import { doubted, insteadOf, insteadOfNothing, underAsked, underNamed } from './read-otherwise.ts'
import { type Understood, understandWords } from './understood.ts'
import { inManners, wishBehind } from './behind-manners.ts'
import { gapIn } from './gaps.ts'
import type { Hearing, Outcome, Said } from './hearing.ts'
import type { Group } from '../meetings/group.ts'
import { type RefusalCode } from '../meetings/refusal.ts'
import { languages, textsIn } from '../language/texts.ts'
import type { Choice } from '../text/message.ts'
import { meantInReply, unsureInReply } from './in-reply.ts'
import { dayOf } from '../meetings/calendar.ts'
import { type Reply } from '../turn/command.ts'
import { askedAboutPasted, lineByLine, tellingKept } from './pasted.ts'
import { type Found, findVerb } from '../turn/verbs.ts'
import { languageOf } from '../turn/turn.ts'
import { one, type One } from './one-sentence.ts'

/** Carries out sentences in order. A refused one leaves no draft behind and never blocks the others. */
export async function carryOut(
  hearing: Hearing,
  said: readonly Said[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const lines = await Promise.all(said.map((read) => lineByLine(hearing, read)))
  for (const each of lines.flat()) {
    const pasted = await askedAboutPasted(hearing, each)
    if (pasted) {
      outcomes.push(pasted)
      continue
    }
    const open = await openIn(hearing, each)
    if (open) {
      outcomes.push(open)
      continue
    }
    const meant = await asAnswer(hearing, each)
    if ('text' in meant) outcomes.push({ kind: 'done', reply: meant })
    else if ('unknown' in meant.read)
      outcomes.push(...(await unknown(hearing, meant.read.unknown, meant.exact)))
    else {
      const wish = meant.exact ? undefined : await wishBehind(hearing, meant.read)
      if (wish !== undefined) {
        outcomes.push(...(await unknown(hearing, wish)))
        continue
      }
      const read = asked(hearing, whatWasRefused(hearing, meant.read))
      const other = await inDoubt(hearing, { ...meant, read })
      if (other) {
        outcomes.push(other)
        continue
      }
      const saying = { ...meant, read, args: meant.args }
      for (const outcome of await readAgain(hearing, saying, await one(hearing, saying)))
        outcomes.push(await tellingKept(hearing, saying, outcome))
    }
  }
  return outcomes
}

/** A button whose sentence lacks one thing asks for it. */
async function openIn(hearing: Hearing, { read, exact }: Said): Promise<Outcome | undefined> {
  const source = 'unknown' in read ? read.unknown : read.sentence.source
  const group =
    exact && gapIn(source) !== undefined ? await hearing.book.get<Group>('group') : undefined
  return group && askedFor(hearing, source, group)
}

/** What was typed as it stands, and may mean something else than the sentence it begins as. */
async function inDoubt(
  hearing: Hearing,
  said: Said & { readonly read: Found },
): Promise<Outcome | undefined> {
  const { read, args, exact, choices } = said
  if (args !== undefined || exact || Object.keys(choices).length > 0) return undefined
  const group = await hearing.book.get<Group>('group')
  return group && doubted(hearing, read, group)
}

/** Why a sentence of the contract is refused, where it may be one of other words that begins the same. */
const mayBeOther: ReadonlySet<RefusalCode> = new Set([
  ...unread,
  'leadOnly',
  'leadOrCommitteeOnly',
  'attachOnly',
  'nobodyHas',
])

/** `klart U4?` only asks: what there is to know of the action is shown. */
function asked({ verbs, commands }: Hearing, read: Found): Found {
  const { command, sentence } = read
  const id = /^u ?(\d{1,9}) ?\?+$/iu.exec(sentence.rest)?.[1]
  if (id === undefined) return read
  const names = Object.values(command.args ?? {}).some(({ namesActions }) => namesActions)
  const showing = commands.find(({ name }) => name === 'status')?.words[languages[0]!]?.[0]
  if (!names || showing === undefined) return read
  return findVerb(verbs, `${showing} U${id}`) ?? read
}

/** Left without a word of what: what was refused a moment ago. */
function whatWasRefused({ refused, verbs, sender, book, now }: Hearing, read: Found): Found {
  const { command, sentence } = read
  const latest =
    command.name === 'leaveToLead' && sentence.rest === ''
      ? refused.of(book.pk, sender.id, now)
      : undefined
  return latest === undefined ? read : (findVerb(verbs, `${read.verb}: ${latest}`) ?? read)
}

/** What was refused is read as words of one's own, which may mean something that can be done. */
async function readAgain(
  hearing: Hearing,
  { read, args, exact, choices }: One,
  outcome: Outcome,
): Promise<readonly Outcome[]> {
  const isEmpty = outcome.kind === 'done' && outcome.reply.isEmpty === true
  if (outcome.kind !== 'refused' && !isEmpty) return [outcome]
  const isTyped = args === undefined && !exact && Object.keys(choices).length === 0
  const group = await hearing.book.get<Group>('group')
  if (!isTyped || !group) return [outcome]
  if (outcome.kind !== 'refused') return [await ofNothing(hearing, read, outcome, group)]
  const left = rightMissing.has(outcome.code)
    ? await leftInstead(hearing, read, group, outcome.text)
    : undefined
  if (left) return [{ ...left, code: outcome.code }]
  hearing.refused.forget(hearing.book.pk, hearing.sender.id)
  const { sentence } = read
  // A sentence of the contract is refused, and never becomes another one.
  const isWhole =
    rightMissing.has(outcome.code) &&
    read.command.complete(sentence.rest, sentence.colon, sentence.verb)
  if (isWhole || !mayBeOther.has(outcome.code)) return [outcome]
  const { source, colon } = read.sentence
  const under = outcome.code === 'missingItem' ? await underNamed(hearing, read, group) : undefined
  if (under) return [under]
  if (outcome.code === 'missingItem' && sentence.rest.includes(': '))
    return [(await underAsked(hearing, read, { group, why: outcome.text })) ?? outcome]
  const wishes =
    colon || source.includes(';') || rightMissing.has(outcome.code)
      ? undefined
      : await wishesOf(hearing, source, group)
  if (wishes) return eachWish(hearing, wishes, group)
  const instead = await insteadOf(hearing, read, { group, code: outcome.code })
  if (!instead && outcome.code === 'missingItem')
    return [(await underAsked(hearing, read, { group, why: outcome.text })) ?? outcome]
  if (!instead) return [outcome]
  return [instead.kind === 'do' ? await done(hearing, instead.meaning) : instead.outcome]
}

/** What finds nothing is read as words of one's own, or said with what else it may be. */
async function ofNothing(
  hearing: Hearing,
  read: Found,
  outcome: Outcome,
  group: Group,
): Promise<Outcome> {
  const { meaning, others } = await insteadOfNothing(hearing, read, group)
  if (meaning) return done(hearing, meaning, others)
  return withOthers(outcome, others)
}

const withOthers = (outcome: Outcome, others: readonly Choice[]): Outcome =>
  outcome.kind === 'done' && others.length > 0
    ? {
        ...outcome,
        reply: { ...outcome.reply, choices: [...(outcome.reply.choices ?? []), ...others] },
      }
    : outcome

/** What words of one's own are surely meant to do, with what else they may mean. */
async function done(
  hearing: Hearing,
  { found, typed, told }: Meaning,
  others: readonly Choice[] = [],
): Promise<Outcome> {
  const outcome = await one(hearing, {
    read: found,
    choices: {},
    args: typed,
    typed: true,
    readAs: told,
  })
  return withOthers(outcome, others)
}

/** What is typed in answer to a post of ours, as that post makes it meant; or what to say back. */
async function asAnswer(hearing: Hearing, said: Said): Promise<Said | Reply> {
  const { about, book, verbs, now } = hearing
  const group = about && (await book.get<Group>('group'))
  if (!group || said.args !== undefined || Object.keys(said.choices).length > 0) return said
  const source = 'unknown' in said.read ? said.read.unknown : said.read.sentence.source
  const meant = meantInReply(source, {
    about,
    verbs,
    group,
    today: dayOf(now, group.settings.zone),
  })
  if (typeof meant !== 'string') return meant
  const found = meant === source ? undefined : findVerb(verbs, meant)
  return found ? { ...said, read: found } : said
}

async function unknown(
  hearing: Hearing,
  source: string,
  exact = false,
): Promise<readonly Outcome[]> {
  const group = await hearing.book.get<Group>('group')
  if (!group) throw new Error('the group is gone')
  if (exact) return [unknownPress(source, group)]
  const read = inManners(hearing.verbs, source)
  if (read) return carryOut(hearing, [{ read, choices: {} }])
  const wishes = await wishesOf(hearing, source, group)
  return wishes ? eachWish(hearing, wishes, group) : [await oneWish(hearing, source, group)]
}

/** Several wishes, in their order. */
async function eachWish(
  hearing: Hearing,
  wishes: readonly Wish[],
  group: Group,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const first: Understood[] = []
  for (const wish of wishes) first.push(await understandWish(hearing, wish, group))
  const all = allWaiting(hearing, wishes, first, group)
  for (const [at, wish] of wishes.entries()) {
    const read = all[at]
    const isOut = read?.kind === 'offer' && isRefused(read.outcome)
    // What cannot be done as things stand may be after the one before it.
    const understood = !read || isOut ? await understandWish(hearing, wish, group) : read
    const outcome = await asUnderstood(hearing, wish.words, group, understood)
    const after = isRefused(outcome)
      ? await afterBefore(hearing, outcomes.at(-1), wish.words, group)
      : undefined
    outcomes.push(after ?? outcome)
  }
  return onOneButton(hearing, outcomes, group)
}

const oneWish = async (hearing: Hearing, source: string, group: Group): Promise<Outcome> =>
  asUnderstood(hearing, source, group, await understandWords(hearing, source, group))

/** Does what is surely meant, or shows it. */
async function asUnderstood(
  hearing: Hearing,
  source: string,
  group: Group,
  understood: Understood,
): Promise<Outcome> {
  const { about } = hearing
  const t = textsIn(languageOf(group, hearing.sender, hearing.incoming))
  const reply = about && unsureInReply(source, about, t)
  if (understood.kind === 'do') return done(hearing, understood.meaning, understood.others)
  return reply ? { kind: 'done', reply } : understood.outcome
}
