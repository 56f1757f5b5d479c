import { Refusal } from '../meetings/refusal.ts'
import type { Context, KnownMeeting } from '../understanding/context.ts'
import { type Act, writeSentence } from '../understanding/contract-sentence.ts'
import { possible } from '../understanding/acts.ts'
import { ofAll } from './readings.ts'
import { findTitles } from '../understanding/titles.ts'
import { wordsOf } from '../understanding/text-words.ts'

/** What people report of their own actions. */
const reports: ReadonlySet<Act> = new Set<Act>(['done', 'postpone', 'status', 'stuck', 'notMine'])

const NUMBERED = /(?<![\p{L}\p{N}])u ?\d/iu

interface Hindered {
  readonly refusal: Refusal
  /** A sentence that shows what may have been meant. */
  readonly shows?: string
}

/** Why a report cannot be taken: whoever speaks has no open action; with the one its words are about. */
export function noneToReport(
  source: string,
  act: Act | undefined,
  context: Context,
): Hindered | undefined {
  const { actions, speaker, people, language } = context
  if (act === undefined || !reports.has(act)) return undefined
  // Of one that is named by its number there is more to tell.
  if (NUMBERED.test(source) || actions.some(({ owner }) => owner === speaker.id)) return undefined
  const meant = findTitles(wordsOf(source), context).find(({ kind }) => kind === 'action')
  const action = actions.find(({ id }) => id === meant?.id)
  const owner = people.find(({ id }) => id === action?.owner)?.name
  if (!action || owner === undefined) return { refusal: new Refusal('noActionOfYours', {}) }
  const { id, title } = action
  return {
    refusal: new Refusal('noActionOfYours', { other: { action: id, title, owner } }),
    shows: writeSentence({ act: 'showAction', slots: { action: id } }, language),
  }
}

/** Where none waits, whether each proposal that does is meant. */
export function noneToSettle(source: string, context: Context): Refusal | undefined {
  if (context.proposals.length > 0) return undefined
  const some = { ...context, actions: [], proposals: [{ id: 'F1', title: '', by: '' }] }
  return ofAll(source, some) ? new Refusal('noProposalWaits', {}) : undefined
}

/** How sure it must be, were the state another, that something is meant which the state rules out. */
export const SURELY_RULED_OUT = 0.6

/** What stands under an item in somebody's own words is any text: nothing is told of it. */
const texts: ReadonlySet<Act> = new Set<Act>(['note', 'changeNote', 'decision', 'policy'])

/** An agenda can be put in order before the meeting is called. */
export const isOfAgenda = (act: Act): boolean => agenda.has(act)
const agenda: ReadonlySet<Act> = new Set<Act>(['moveItem', 'changeItem', 'removeItem'])

export const isRuledOut = (act: Act, context: Context): boolean =>
  !texts.has(act) && !possible(act, context)

/** The same were the next meeting called, or under way. */
export function otherStates(context: Context): readonly Context[] {
  const { meetings } = context
  const next = meetings.find(({ state }) => state === 'announced' || state === 'planned')
  if (!next || meetings.some(({ state }) => state === 'open')) return []
  const as = (state: KnownMeeting['state']): Context => ({
    ...context,
    meetings: meetings.map((one) => (one === next ? { ...one, state } : one)),
  })
  return next.state === 'planned' ? [as('announced'), as('open')] : [as('open')]
}
