import { refOf } from '../../meetings/ref.ts'
import { moveItem as moved, removeItem as removed } from '../../meetings/agenda.ts'
import type { Item, ItemNumber } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numbered, numberOf, waitingAdditions } from '../../meetings/numbering.ts'
import { inState } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { item as itemArgument } from '../../turn/arguments/items-argument.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { place } from '../../turn/arguments/place-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { saveMeeting, saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { follow } from './accept.ts'
import { dayToName, meetingNamed } from '../../turn/meeting-said.ts'
import { itemSaid, proposalSaid } from './numbers.ts'
import { tellProposer } from './proposer.ts'

/** The proposal behind an item that was taken off waits again, and whoever made it is told. */
async function returnProposal(
  turn: Turn,
  meeting: Meeting,
  item: Item,
): Promise<string | undefined> {
  if (item.proposal === undefined) return undefined
  const proposal = await proposalSaid(turn, item.proposal)
  if (proposal.status !== 'accepted' || proposal.itemId !== item.id) return undefined
  const waits = inState(proposal, { status: 'waiting' })
  await saveProposal(turn, waits)
  tellProposer(
    turn,
    waits,
    turn.t.agenda.returnedPost({
      id: waits.id,
      title: waits.title,
      on: refOf(meeting),
      by: turn.sender.name,
      group: turn.group.name,
    }),
  )
  return waits.id
}

export const removeItem = act({
  name: 'removeItem',
  subject: 'agenda',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { number: itemArgument, meeting: optional(meetingArgument) },
  async run(turn, { number: wanted, meeting: on }) {
    const meeting = await meetingNamed(turn, on)
    const item = itemSaid(meeting, wanted)
    const last = numbered(meeting).findLast(
      ({ number }) =>
        (number.letter === undefined) === (wanted.letter === undefined) &&
        (wanted.letter === undefined || number.n === wanted.n),
    )
    const { meeting: after, withdrawn } = removed(meeting, item.id, turn.now)
    await saveMeeting(turn, after)
    const proposal = await returnProposal(turn, meeting, item)
    return {
      text: turn.t.agenda.itemRemoved({
        number: wanted,
        title: item.title,
        on: refOf(meeting),
        withdrawn,
        renumbered: !withdrawn && last?.item.id !== item.id,
        proposal,
        show: dayToName(turn, meeting),
      }),
    }
  },
})

export const removeAddition = act({
  name: 'removeAddition',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  unmistakable: 'always',
  args: { title: optional(words) },
  async run(turn, { title: said = '' }) {
    const meeting = await meetingNamed(turn, undefined)
    const waiting = waitingAdditions(meeting)
    const typed = said.replaceAll(/[”"“]/g, '').trim()
    const fitting = waiting.filter(
      (item, at) =>
        String(at + 1) === typed || item.title.toLowerCase().startsWith(typed.toLowerCase()),
    )
    const exact = fitting.find((item) => item.title.toLowerCase() === typed.toLowerCase())
    const item =
      exact ??
      (fitting.length === 1 ? fitting[0] : undefined) ??
      (typed === '' && waiting.length === 1 ? waiting[0] : undefined)
    if (!item)
      throw new Refusal('noSuchAddition', {
        typed: typed || '?',
        day: refOf(meeting),
        known: waiting.map(({ title }) => `”${title}”`),
      })
    if (item.proposedBy !== turn.sender.id) checkLeads(turn)
    const { meeting: after } = removed(meeting, item.id, turn.now)
    await saveMeeting(turn, after)
    return {
      text: turn.t.agenda.additionRemoved({
        title: item.title,
        on: refOf(meeting),
        proposal: await returnProposal(turn, meeting, item),
      }),
    }
  },
})

export const moveItem = act({
  name: 'moveItem',
  subject: 'agenda',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { number: itemArgument, to: place, meeting: optional(meetingArgument) },
  async run(turn, { number: from, to, meeting: on }) {
    const meeting = await meetingNamed(turn, on)
    const item = itemSaid(meeting, from)
    const { meeting: after, split } = moved(meeting, item.id, to)
    if (split?.proposal !== undefined) await follow(turn, split.proposal, split.id)
    await saveMeeting(turn, after)
    return {
      text: turn.t.agenda.itemMoved({
        from,
        to: numberOf(after, item.id) as ItemNumber,
        title: item.title,
        on: refOf(after),
        split: split && numberOf(after, split.id),
        show: dayToName(turn, after),
      }),
    }
  },
})
