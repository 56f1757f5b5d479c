import { isRecord } from '../../src/teams/record.ts'
import type { Json } from '../teams/connector.ts'

/** What a person reads in a post: its words, and a line of its buttons. Blank lines are left out. */
export function seen(activity: Json): string {
  const card = cardOf(activity)
  const words = card ? String(activity['summary'] ?? wordsOf(card)) : plain(activity)
  const buttons = [...(card ? buttonsOf(card).map((button) => String(button['title'] ?? '')) : []), ...suggested(activity)]
  return [...words.split('\n'), buttons.map((title) => `[${title}]`).join(' ')].map((line) => line.trimEnd()).filter((line) => line !== '').join('\n')
}

export const cardOf = (activity: Json): Json | undefined =>
  (activity['attachments'] as Json[] | undefined)?.find((one) => one['contentType'] === 'application/vnd.microsoft.card.adaptive')?.['content'] as Json | undefined

function plain({ text = '', textFormat }: Json): string {
  if (textFormat !== 'xml') return String(text)
  return String(text).replace(/<br\/>/g, '\n').replace(/<at>(.*?)<\/at>/g, '@$1').replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

const suggested = (activity: Json): string[] => ((activity['suggestedActions']?.actions ?? []) as Json[]).map((action) => String(action['title']))

/** A card's words, where it has no summary: in place of another card. */
export function wordsOf(card: Json): string {
  const lines: string[] = []
  walk(card['body'], (value) => {
    if (typeof value['text'] === 'string' && value['type'] !== 'TextRun') lines.push(value['text'])
    if (value['type'] === 'RichTextBlock') lines.push((value['inlines'] as Json[]).map((run) => String(run['text'] ?? run)).join(''))
    if (value['type'] === 'FactSet') for (const fact of value['facts'] as Json[]) lines.push(`${fact['title']} ${fact['value']}`)
  })
  return lines.join('\n')
}

/** Every button of a card, in the order shown, those of inner cards too. */
export function buttonsOf(card: Json): Json[] {
  const buttons: Json[] = []
  walk(card, (value) => {
    if (typeof value['type'] === 'string' && value['type'].startsWith('Action.') && typeof value['title'] === 'string') buttons.push(value)
  })
  return buttons
}

function walk(value: unknown, visit: (value: Json) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  if (!isRecord(value)) return
  visit(value)
  for (const [key, inner] of Object.entries(value)) if (key !== 'data' && key !== 'fallback') walk(inner, visit)
}
