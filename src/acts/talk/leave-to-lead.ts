import { Refusal } from '../../meetings/refusal.ts'
import { secretaries } from '../../meetings/reminding.ts'
import { nameOf } from '../../meetings/roster.ts'
import { firstLine } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { request as requestNamed } from '../../turn/arguments/request-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import type { Command } from '../../turn/command.ts'
import {
  checkRequests,
  mayBeLeft,
  requestsOf,
  requestsTold,
  type Request,
} from '../../turn/requests.ts'
import { findVerb, verbsOf } from '../../turn/verbs.ts'
import type { Turn } from '../../turn/turn.ts'

const commandsOf = (turn: Turn): readonly Command[] => turn.commands as readonly Command[]

const sentenceText = { ...freeText, isSentence: true } as const

/** Leaves a sentence that one may not say to those who lead, whole. */
export const leaveToLead = act({
  name: 'leaveToLead',
  subject: 'talk',
  who: 'anyone',
  effect: 'own',
  unmistakable: true,
  neverBelowText: true,
  args: { sentence: optional(sentenceText) },
  async run(turn, { sentence }) {
    if (sentence === undefined) throw freeText.missing(turn.t.sentences.leaveToLead.example)
    const found = findVerb(verbsOf(commandsOf(turn)), sentence)
    if (!found || !mayBeLeft(found.command))
      throw new Refusal('notUnderstood', {
        typed: firstLine(sentence),
        example: turn.t.sentences.leaveToLead.example,
      })
    const waiting = await requestsOf(turn)
    checkRequests(waiting, turn.sender.id)
    const { command } = found
    const values = await command.read?.(turn, found.sentence)
    const args = values && command.textsOf?.(values, turn)
    const asked: Omit<Request, 'posts'> = {
      id: `request-${turn.newId()}`,
      pk: turn.group.pk,
      type: 'request',
      by: turn.sender.id,
      at: turn.now.toISOString(),
      do: command.name,
      ...(args ? { args } : {}),
      sentence,
    }
    const posts = tellThem(turn, [...waiting, { ...asked, posts: {} }])
    await turn.book.put({ ...asked, posts } satisfies Request)
    const who = secretaries(turn.group).map((id) => nameOf(turn.group, id))
    return { text: turn.t.talk.left({ sentence: firstLine(sentence), who }) }
  },
})

/** So long what comes is added to the post that tells of what came before. */
const AN_HOUR = 3_600_000
/** One post to each of those who lead, brought up to date in place for what comes within the hour. */
function tellThem(turn: Turn, waiting: readonly Request[]): Request['posts'] {
  const message = requestsTold(turn, waiting)
  const since = turn.now.getTime() - AN_HOUR
  const posts = secretaries(turn.group)
    .filter((person) => person !== turn.sender.id)
    .map((person) => {
      const earlier = waiting.findLast(
        ({ at, posts: told }) => told[person] !== undefined && Date.parse(at) > since,
      )?.posts[person]
      const made = turn.queue({
        to: { kind: 'person', person },
        purpose: 'private',
        message,
        ...(earlier === undefined ? {} : { updates: earlier }),
      })
      return [person, earlier ?? made] as const
    })
  return Object.fromEntries(posts)
}

/** Refuses `noSuchRequest`. */
async function waitingRequest(turn: Turn, id: string): Promise<Request> {
  const found = await turn.book.get<Request>(id)
  if (found?.type !== 'request') throw new Refusal('noSuchRequest', {})
  return found
}

export const doRequest = act({
  name: 'doRequest',
  subject: 'talk',
  who: 'lead',
  effect: 'others',
  neverBelowText: true,
  args: { request: requestNamed },
  async run(turn, { request: id }) {
    const asked = await waitingRequest(turn, id)
    const command = commandsOf(turn).find(({ name }) => name === asked.do)
    const found = findVerb(verbsOf(commandsOf(turn)), asked.sentence)
    if (!command || !found) throw new Refusal('noSuchRequest', {})
    const reply = asked.args
      ? (await command.perform(turn, { typed: asked.args })).reply
      : await command.run(turn, found.sentence)
    await turn.book.remove(asked.id)
    tellAsker(turn, asked, turn.t.talk.requestDone(told(turn, asked)))
    return reply
  },
})

export const declineRequest = act({
  name: 'declineRequest',
  subject: 'talk',
  who: 'lead',
  effect: 'others',
  neverBelowText: true,
  args: { request: requestNamed, reason: optional(freeText) },
  async run(turn, { request: id, reason = '' }) {
    const asked = await waitingRequest(turn, id)
    await turn.book.remove(asked.id)
    tellAsker(turn, asked, turn.t.talk.requestDeclined({ ...told(turn, asked), reason }))
    return { text: turn.t.talk.declinedRequest({ name: nameOf(turn.group, asked.by) }) }
  },
})

const told = (turn: Turn, { sentence }: Request) => ({
  by: turn.sender.name,
  sentence: firstLine(sentence),
})

function tellAsker(turn: Turn, { by }: Request, text: string): void {
  if (by === turn.sender.id || turn.group.people[by]?.leftAt) return
  turn.queue({ to: { kind: 'person', person: by }, purpose: 'private', message: { text } })
}
