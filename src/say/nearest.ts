import { stageOf, type Context } from '../understanding/context.ts'
import { writeSentence, type Said } from '../understanding/contract-sentence.ts'
import { wordsOf } from '../understanding/text-words.ts'
import { findTitles, type Reference } from '../understanding/titles.ts'
import { says } from './says.ts'

/** Shorter words are no matter of their own. */
const FEW_WORDS = 4

/** Whether something is to be discussed: a report or a complaint is no proposal. */
const wishesFor = (text: string): boolean => says('wishes', text)

/**
 * What words that nothing is known of are likeliest about, as sentences that carry them: what they name, or else a proposal. The
 * likeliest first.
 */
export function nearest(source: string, context: Context): readonly string[] {
  const found = findTitles(wordsOf(source), context)
  const first = (kind: Reference['kind']): string | undefined =>
    found.find((one) => one.kind === kind)?.id
  const [action, item, proposal] = [first('action'), first('item'), first('proposal')]
  const text = source.replaceAll(/\s+/g, ' ').trim()
  const isOwn = context.actions.some(
    ({ id, owner }) => id === action && owner === context.speaker.id,
  )
  const notes = stageOf(context) === 'open' && item !== undefined
  const said: readonly (Said | false)[] = [
    notes && { act: 'note', slots: { item, text } },
    action !== undefined && { act: isOwn ? 'status' : 'showAction', slots: { action, text } },
    item !== undefined && { act: 'showItem', slots: { item } },
    proposal !== undefined && { act: 'showProposal', slots: { proposal } },
    text.split(' ').length >= FEW_WORDS && wishesFor(text) && { act: 'propose', slots: { text } },
  ]
  return said.flatMap((one) => (one ? [writeSentence(one, context.language)] : []))
}
