import type { Json } from '../teams/connector.ts'
import { typed, type Place } from './cast.ts'
import { ScriptError, type Act } from './script.ts'
import { buttonsOf, cardOf } from './seen.ts'
import type { Stage } from './stage.ts'

type Speech = Extract<Act, { kind: 'says' | 'taps' }>

/** Someone says something: in the group, in a channel, or in their own chat with the bot. */
export async function say(stage: Stage, { who, where, text, line }: Speech): Promise<void> {
  const from = stage.member(who, line)
  const { place, channel } = placed(stage, where, line)
  // In a channel every sentence begins a thread of its own, and the answer belongs there.
  const thread = place?.teamId ? stage.newActivityId() : undefined
  const base = stage.envelope(from, place, channel, thread)
  const { text: words, entities } = typed(text, stage.members, place !== undefined)
  stage.floor = base['conversation'].id
  await stage.deliver({ ...base, type: 'message', ...(thread && { id: thread }), textFormat: 'plain', text: words, entities: [...base['entities'], ...entities] })
}

/** Someone presses the latest button of a name, with what they filled in, as their Teams client would send it. */
export async function tap(stage: Stage, { who, where, text, line }: Speech): Promise<void> {
  const from = stage.member(who, line)
  const { place, channel } = placed(stage, where, line)
  const [title = '', ...fields] = text.split('\n')
  const inputs = Object.fromEntries(fields.map((field) => field.split(/:\s*(.*)/s).slice(0, 2) as [string, string]))
  const home = stage.envelope(from, place, channel)
  const found = stage.connector.posts.filter((post) => post.conversationId.split(';')[0] === home['conversation'].id).reverse()
    .flatMap((post) => (cardOf(post.activity) ? buttonsOf(cardOf(post.activity)!).map((button) => ({ post, button })) : []))
    .find(({ button }) => button['title'] === title)
  if (!found) throw new ScriptError(line, `no button there is called ${title}`)
  const { post, button } = found
  stage.floor = post.conversationId
  const base = { ...home, conversation: { ...home['conversation'], id: post.conversationId }, replyToId: post.activityId }
  const data = { ...button['data'], ...inputs }
  const back = button['data']?.['msteams'] as Json | undefined
  if (button['type'] === 'Action.Execute') {
    stage.shown = await stage.deliver({ ...base, type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: button['verb'], data }, trigger: 'manual' } })
  } else if (back?.['type'] === 'messageBack') {
    await stage.deliver({ ...base, type: 'message', text: back['text'], value: back['value'] })
  } else {
    await stage.deliver({ ...base, type: 'message', value: data })
  }
}

function placed(stage: Stage, where: string, line: number): { place?: Place; channel?: string } {
  if (where === 'privat') return {}
  if (!where.startsWith('#')) return { place: stage.place(where === '' ? undefined : where, line) }
  stage.channels.add(where.slice(1))
  return { place: stage.place(undefined, line), channel: where.slice(1) }
}
