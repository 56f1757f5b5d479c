import { literal } from '../text/markdown.ts'
import { carrying } from '../cards/button.ts'
import type { Choice, Mention } from '../text/message.ts'
import { entityOf, split, type Entity } from './markup.ts'
import { isRecord } from './is-record.ts'
import type { Json } from '../text/message.ts'

/**
 * A text with choices, as a small card: buttons under a text work in personal chats, group chats and channels, on telephones too,
 * where suggested actions do not.
 */
export function asCard(text: string, mentions: readonly Mention[]): Json {
  const { pieces, entities } = split(text, mentions)
  const rest = mentions
    .filter((mention) => !entities.some((entity) => entity.mentioned.id === mention.id))
    .map(entityOf)
  const body =
    mentions.length === 0
      ? // Text runs know no markdown, so what people typed stays as typed.
        text.split('\n').map((line) => ({
          type: 'RichTextBlock',
          spacing: 'None',
          inlines: [{ type: 'TextRun', text: line === '' ? ' ' : line }],
        }))
      : [...pieces, ...rest.flatMap((entity) => ['\n', entity])]
          .map((piece) => (typeof piece === 'string' ? literal(piece) : piece.text))
          .join('')
          .split('\n')
          .map((line) => ({
            type: 'TextBlock',
            spacing: 'None',
            wrap: true,
            text: line === '' ? ' ' : line,
          }))
  return mentioning({ type: 'AdaptiveCard', version: '1.5', body }, [...entities, ...rest])
}

/**
 * Each choice as a button that says its sentence. `messageBack` brings it as a message in the person's name, without a mention of the
 * bot; where a client does not know that, the same sentence comes as `value.say`. One that carries an act is pressed as a card's button is.
 */
export function withChoices(card: Json, choices: readonly Choice[]): Json {
  if (choices.length === 0) return card
  const buttons = choices.map(({ label, say, act }) =>
    act
      ? carrying(label, act)
      : {
          type: 'Action.Submit',
          title: label,
          data: {
            say,
            msteams: { type: 'messageBack', displayText: label, text: say, value: { say } },
          },
        },
  )
  // More than six become an overflow menu; a set in the body shows them all.
  return {
    ...card,
    body: [
      ...(Array.isArray(card['body']) ? (card['body'] as unknown[]) : []),
      { type: 'ActionSet', actions: buttons },
    ],
  }
}

/** Turns `@Name` in a card's text blocks into mentions, so that whoever must act is notified; adds a line for those it does not name. */
export function withMentions(card: Json, mentions: readonly Mention[]): Json {
  if (mentions.length === 0) return card
  const found: Entity[] = []
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key !== 'text' || value['type'] !== 'TextBlock' || typeof inner !== 'string')
          return [key, walk(inner)]
        const { pieces, entities } = split(inner, mentions)
        found.push(...entities)
        return [
          key,
          pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
        ]
      }),
    )
  }
  const body = walk(card['body'])
  const rest = mentions
    .filter((mention) => !found.some((entity) => entity.mentioned.id === mention.id))
    .map(entityOf)
  const line =
    rest.length > 0
      ? [{ type: 'TextBlock', wrap: true, text: rest.map((entity) => entity.text).join(' ') }]
      : []
  const unique = found.filter(
    (entity, at) => found.findIndex((other) => other.mentioned.id === entity.mentioned.id) === at,
  )
  return mentioning(
    { ...card, body: [...(Array.isArray(body) ? (body as unknown[]) : []), ...line] },
    [...unique, ...rest],
  )
}

function mentioning(card: Json, entities: readonly Entity[]): Json {
  if (entities.length === 0) return card
  const msteams = isRecord(card['msteams']) ? card['msteams'] : {}
  return {
    ...card,
    msteams: {
      ...msteams,
      entities: [
        ...(Array.isArray(msteams['entities']) ? (msteams['entities'] as unknown[]) : []),
        ...entities,
      ],
    },
  }
}
