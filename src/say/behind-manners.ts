import type { Group } from '../meetings/group.ts'
import { type Found, type Verbs, findVerb, isComplete } from '../turn/verbs.ts'
import type { Hearing } from './hearing.ts'
import { asks, likely, requests } from './likelihood.ts'
import { meaningsOf } from './meanings.ts'
import { withoutOpening, withoutThanks } from './readings.ts'

/** Fewer words behind a greeting are whom it is for. */
const FEW_WORDS = 3

/** What is asked for behind a greeting or thanks, in the sender's own words; `undefined` where it is only manners. */
export async function wishBehind(
  hearing: Hearing,
  { command, verb, sentence: { source, rest } }: Found,
): Promise<string | undefined> {
  if (!command.manners || rest.split(/\s+/).length < FEW_WORDS) return undefined
  const at = source.toLowerCase().indexOf(verb)
  const isApart = /^\p{L}*\s*[!.,:;?–—-]/u.test(source.slice(at + verb.length))
  const group = await hearing.book.get<Group>('group')
  if (!group || !(isApart || asks(rest) || requests(rest))) return undefined
  for (const words of new Set([rest, behindName(rest)])) {
    const { meanings, talk = 0, refusal } = await meaningsOf(hearing, words, group)
    const sure = meanings[0]?.sure ?? (refusal ? likely : 0)
    if (sure >= likely && sure > talk) return words
  }
  return undefined
}

/** Without whom the greeting is for: `Klubban, när är nästa möte?` */
const behindName = (rest: string): string => rest.replace(/^\p{Lu}\p{L}*\s*[,!.:–-]\s+/u, '')

/** `nästa punkt tack`, `ja jag kommer`: a sentence of the contract in manners. What is printed, or done to others, stands whole in it. */
export function inManners(verbs: Verbs, source: string): Found | undefined {
  const opened = withoutOpening(source)
  const bare = withoutThanks(opened)
  const read = bare === source ? undefined : findVerb(verbs, bare)
  if (!read || read.command.manners) return undefined
  const isHarmless = read.command.effect === 'own' || read.command.effect === 'asks'
  return isHarmless || (opened === source && isComplete(read)) ? read : undefined
}
