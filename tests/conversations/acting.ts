import { isRecord } from '../../src/teams/is-record.ts'
import type { Json, Posted } from '../teams/connector.ts'
import { typed, type Place } from './cast.ts'
import { ScriptError, type Act } from './script.ts'
import { buttonsOf, cardOf, inputsOf } from './seen.ts'
import type { Stage } from './stage.ts'

type Speech = Extract<Act, { kind: 'says' | 'taps' }>

/** Someone says something: in the group, in a channel, or in their own chat with the bot. */
export async function say(
  stage: Stage,
  { who, where, text, line, how, on }: Speech,
): Promise<void> {
  const from = stage.member(who, line)
  const { place, channel } = placed(stage, where, line)
  // In a channel every sentence begins a thread of its own, and the answer belongs there.
  const thread = place?.teamId ? stage.newActivityId() : undefined
  const base = stage.envelope(from, place, channel, thread)
  const home = base['conversation'].id as string
  const message = written(text, stage.members, place !== undefined)
  const answered = how === 'svarar' ? stage.latestPost(home.split(';')[0]!, line, on) : undefined
  const own = `${who} ${where}`
  const id = how === 'ändrar' ? stage.said.get(own) : (thread ?? stage.newActivityId())
  if (!id) throw new ScriptError(line, `${who} has said nothing there to edit`)
  stage.said.set(own, id)
  stage.floor = home
  await stage.deliver({
    ...base,
    ...(how === 'ändrar'
      ? {
          type: 'messageUpdate',
          channelData: { ...base['channelData'], eventType: 'editMessage' },
        }
      : { type: 'message' }),
    id,
    textFormat: 'plain',
    ...(answered ? quoting(message, answered) : message),
    entities: [
      ...base['entities'],
      ...message.entities,
      ...(answered ? [quotedReply(answered)] : []),
    ],
  })
}

/** What is typed, and below it, in lines that begin with `> `, what is forwarded with it. */
function written(text: string, people: Parameters<typeof typed>[1], toBot: boolean) {
  const lines = text.split('\n')
  const isForwarded = (line: string): boolean => line.startsWith('> ')
  const sent = lines.flatMap((line) => attached(line) ?? [])
  const rest = lines.filter((line) => !isForwarded(line) && !attached(line))
  const own = typed(rest.join('\n'), people, toBot)
  const forwarded = lines.filter(isForwarded).map((line) => escaped(line.slice(2)))
  if (forwarded.length === 0) return sent.length > 0 ? { ...own, attachments: sent } : own
  const paragraphs = (all: readonly string[]): string =>
    all.map((line) => `<p>${line}</p>`).join('')
  const said = own.text.replaceAll(/<\/?at>/g, '').trim()
  return {
    ...own,
    text: [own.text.trim(), ...forwarded].filter((part) => part !== '').join('\r\n\r\n'),
    attachments: [
      {
        contentType: 'text/html',
        content: `${said === '' ? '' : paragraphs(said.split('\n'))}<blockquote itemtype="http://schema.skype.com/Forward">${paragraphs(forwarded)}</blockquote>`,
      },
    ],
  }
}

/** `[fil: Underlag.pdf]`, `[bild]` */
function attached(line: string): Json | undefined {
  const [, kind, name] = /^\[(fil|bild)(?:: (.*))?\]$/.exec(line) ?? []
  if (kind === undefined) return undefined
  return kind === 'bild'
    ? { contentType: 'image/png', contentUrl: 'https://smba.example/bild' }
    : { contentType: 'application/vnd.microsoft.teams.file.download.info', name, content: {} }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** As a client sends an answer to a post: the mark in the text, the post's beginning in the HTML. */
const quoting = (message: Json, { activityId }: Posted): Json => ({
  text: `<quoted messageId="${activityId}"/> ${message['text']}`,
  attachments: [
    {
      contentType: 'text/html',
      content: `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${activityId}"><strong itemprop="mri" itemid="28:klubban">Klubban</strong><span itemprop="time" itemid="${activityId}"></span><p itemprop="preview">Klubban skrev något</p></blockquote><p>${String(
        message['text'],
      )
        .replaceAll(/<\/?at>/g, '')
        .trim()
        .replaceAll('\n', '<br>')}</p>`,
    },
  ],
})

const quotedReply = ({ activityId }: Posted): Json => ({
  type: 'quotedReply',
  quotedReply: { messageId: activityId, senderName: 'Klubban', preview: 'Klubban skrev något' },
})

/** Someone presses the latest button of a name, with what they filled in, as their Teams client would send it. */
export async function tap(stage: Stage, { who, where, text, line }: Speech): Promise<void> {
  const from = stage.member(who, line)
  const { place, channel } = placed(stage, where, line)
  const [title = '', ...fields] = text.split('\n')
  const home = stage.envelope(from, place, channel)
  const found = cardsBefore(stage, from.id, home['conversation'].id)
    .flatMap(({ post, card }) =>
      buttonsOf(card)
        .filter(isPressed)
        .map((button) => ({ post, card, button })),
    )
    .find(({ button }) => button['title'] === title)
  if (!found) throw new ScriptError(line, `no button there is called ${title}`)
  const { post, card, button } = found
  stage.floor = post.conversationId
  const base = {
    ...home,
    conversation: { ...home['conversation'], id: post.conversationId },
    replyToId: post.activityId,
  }
  const data = {
    ...button['data'],
    ...(button['associatedInputs'] === 'none'
      ? {}
      : filledIn(inputsOf(card, button), fields, line)),
  }
  const back = button['data']?.['msteams'] as Json | undefined
  if (button['type'] === 'Action.Execute') {
    stage.shown = await stage.deliver({
      ...base,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: button['verb'], data }, trigger: 'manual' },
    })
    if (isRecord(stage.shown?.['value']))
      stage.views.push({ who: from.id, post, card: stage.shown['value'] })
  } else if (back?.['type'] === 'messageBack') {
    await stage.deliver({ ...base, type: 'message', text: back['text'], value: back['value'] })
  } else {
    await stage.deliver({ ...base, type: 'message', value: data })
  }
}

const isPressed = ({ type }: Json): boolean => type === 'Action.Execute' || type === 'Action.Submit'

/** Cards that somebody sees in a conversation, the latest first. Where one was shown to them alone, it stands in place of the other until that one changes. */
function cardsBefore(
  stage: Stage,
  who: string,
  conversationId: string,
): readonly { readonly post: Posted; readonly card: Json }[] {
  const there = stage.connector.posts.filter(
    (post) => post.conversationId.split(';')[0] === conversationId,
  )
  const latest = there
    .filter(
      (post, at) => !there.slice(at + 1).some((later) => later.activityId === post.activityId),
    )
    .reverse()
  return latest.flatMap((post) => {
    const card =
      stage.views.findLast((view) => view.who === who && view.post === post)?.card ??
      cardOf(post.activity)
    return card ? [{ post, card }] : []
  })
}

/** What the form holds when it is sent: as it stood, and over that what the script fills in, by the label of the input or by its id. */
function filledIn(inputs: readonly Json[], fields: readonly string[], line: number): Json {
  const stood = inputs.flatMap(({ id, value }): [string, string][] =>
    typeof value === 'string' && value !== '' ? [[String(id), value]] : [],
  )
  return Object.fromEntries([
    ...stood,
    ...fields.map((field): [string, string] => {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/s.exec(field) ?? []
      const input = inputs.find(
        ({ id, label }) => id === name || String(label).replace(/ \(.*\)$/, '') === name,
      )
      if (!input)
        throw new ScriptError(
          line,
          `no input there is called ${name}: ${inputs.map(({ label }) => label).join(', ')}`,
        )
      const choices = (input['choices'] ?? []) as Json[]
      const valueOf = (choice: string): string => {
        const found = choices.find((one) => one['title'] === choice)
        if (!found)
          throw new ScriptError(
            line,
            `no choice there is called ${choice}: ${choices.map((one) => String(one['title'])).join(', ')}`,
          )
        return String(found['value'])
      }
      return [
        String(input['id']),
        choices.length > 0 ? value.split(/,\s*/).map(valueOf).join(',') : value,
      ]
    }),
  ])
}

function placed(stage: Stage, where: string, line: number): { place?: Place; channel?: string } {
  if (where === 'privat') return {}
  if (!where.startsWith('#')) return { place: stage.place(where === '' ? undefined : where, line) }
  stage.channels.add(where.slice(1))
  return { place: stage.place(undefined, line), channel: where.slice(1) }
}
