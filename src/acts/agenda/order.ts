import { moveItem as moved, removeItem as removed } from '../../meetings/agenda.ts'
import type { Item, ItemNumber, Meeting } from '../../meetings/meeting.ts'
import { numbered, numberOf, waitingAdditions } from '../../meetings/numbering.ts'
import { inState } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, present } from '../../meetings/roster.ts'
import type { Command } from '../../turn/command.ts'
import { saveMeeting, saveProposal } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { follow } from './accept.ts'
import { dayToName, meetingSaid } from './meeting.ts'
import { itemSaid, proposalSaid, takeNumber } from './numbers.ts'
import { tellProposer } from './proposer.ts'

const dateAfter = (rest: string): string => rest.replace(/^[;,]\s*/, '')

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
      on: meeting.on,
      by: turn.sender.name,
      group: turn.group.name,
    }),
  )
  return waits.id
}

export const removeItem: Command = {
  name: 'removeItem',
  subject: 'agenda',
  who: 'lead',
  words: {
    sv: ['ta bort punkt', 'stryk punkt', 'ta bort punkten'],
    en: ['remove item', 'delete item'],
  },
  usage: { sv: 'ta bort punkt 6b', en: 'remove item 6b' },
  example: { sv: 'ta bort punkt 6b', en: 'remove item 6b' },
  needs: ['item'],
  takesText: false,
  async run(turn, { rest }) {
    const read = takeNumber(rest)
    if (!read) throw new Refusal('missingItem', { example: removeItem.example[turn.language] })
    const meeting = await meetingSaid(turn, dateAfter(read.rest))
    const item = itemSaid(meeting, read.number)
    const last = numbered(meeting).findLast(
      ({ number }) =>
        (number.letter === undefined) === (read.number.letter === undefined) &&
        (read.number.letter === undefined || number.n === read.number.n),
    )
    const { meeting: after, withdrawn } = removed(meeting, item.id, turn.now)
    await saveMeeting(turn, after)
    const proposal = await returnProposal(turn, meeting, item)
    return {
      text: turn.t.agenda.itemRemoved({
        number: read.number,
        title: item.title,
        on: meeting.on,
        withdrawn,
        renumbered: !withdrawn && last?.item.id !== item.id,
        proposal,
        show: dayToName(turn, meeting),
      }),
    }
  },
}

export const removeAddition: Command = {
  name: 'removeAddition',
  subject: 'agenda',
  who: 'anyone',
  words: {
    sv: ['ta bort tillägg', 'stryk tillägg', 'ta bort tillägget'],
    en: ['remove addition', 'delete addition'],
  },
  usage: { sv: 'ta bort tillägg: rubrik', en: 'remove addition: title' },
  example: { sv: 'ta bort tillägg: Teamsgrupp', en: 'remove addition: Chat for the group' },
  needs: ['colon'],
  takesText: false,
  async run(turn, { rest }) {
    const meeting = await meetingSaid(turn, undefined)
    const waiting = waitingAdditions(meeting)
    const typed = rest.replaceAll(/[”"“]/g, '').trim()
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
        day: meeting.on,
        known: waiting.map(({ title }) => `”${title}”`),
      })
    if (item.proposedBy !== turn.sender.id && !leads(turn.sender))
      throw new Refusal('leadOnly', {
        who: present(turn.group)
          .filter(leads)
          .map(({ name }) => name)
          .join(', '),
      })
    const { meeting: after } = removed(meeting, item.id, turn.now)
    await saveMeeting(turn, after)
    return {
      text: turn.t.agenda.additionRemoved({
        title: item.title,
        on: meeting.on,
        proposal: await returnProposal(turn, meeting, item),
      }),
    }
  },
}

export const moveItem: Command = {
  name: 'moveItem',
  subject: 'agenda',
  who: 'lead',
  words: { sv: ['flytta punkt', 'flytta punkten'], en: ['move item'] },
  usage: { sv: 'flytta punkt 6b till 4', en: 'move item 6b to 4' },
  example: { sv: 'flytta punkt 6b till 4', en: 'move item 6b to 4' },
  needs: ['item'],
  takesText: false,
  async run(turn, { rest }) {
    const example = moveItem.example[turn.language]
    const from = takeNumber(rest)
    if (!from) throw new Refusal('missingItem', { example })
    const { to, day } = whereTo(from.rest, example)
    const meeting = await meetingSaid(turn, day)
    const item = itemSaid(meeting, from.number)
    const { meeting: after, split } = moved(meeting, item.id, to)
    if (split?.proposal !== undefined) await follow(turn, split.proposal, split.id)
    await saveMeeting(turn, after)
    return {
      text: turn.t.agenda.itemMoved({
        from: from.number,
        to: numberOf(after, item.id) as ItemNumber,
        title: item.title,
        on: after.on,
        split: split && numberOf(after, split.id),
        show: dayToName(turn, after),
      }),
    }
  },
}

/** `till 4`, `till sist`, `först`; the meeting's day may follow. */
function whereTo(
  text: string,
  example: string,
): { readonly to: ItemNumber | 'last'; readonly day: string } {
  const after = text.replace(/^(?:till|to)\s+/i, '')
  const last = /^(?:sist|slutet|sista|last|(?:the )?end)(?![\p{L}])/iu.exec(after)
  const first = /^(?:först|början|first|(?:the )?(?:start|beginning|top))(?![\p{L}])/iu.exec(after)
  const number = takeNumber(after)
  if (last) return { to: 'last', day: dateAfter(after.slice(last[0].length).trim()) }
  if (first) return { to: { n: 1 }, day: dateAfter(after.slice(first[0].length).trim()) }
  if (!number)
    throw new Refusal(after ? 'notUnderstood' : 'missingNumber', { typed: after, example })
  return { to: number.number, day: dateAfter(number.rest) }
}
