import { isRecord } from '../../src/teams/is-record.ts'
import type { Json } from '../teams/connector.ts'

/** What a person reads in a post: its words, and a line of its buttons. Blank lines are left out. */
export function seen(activity: Json): string {
  const card = cardOf(activity)
  const words = card ? String(activity['summary'] ?? wordsOf(card)) : plain(activity)
  const buttons = [...(card ? titlesOf(card) : []), ...suggested(activity)]
  return [...unguessed(words).split('\n'), buttons.map((title) => `[${title}]`).join(' ')]
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** The part of a link that nobody can guess stands as `…`: it says nothing to the reader, and is another whenever anything before it changes. */
const unguessed = (words: string): string =>
  words.replaceAll(/(?<=\/protokoll\/)[\w.-]+(?=\/)|(?<=\/kalender\/)[\w.-]+(?=\.ics)/g, '…')

export const cardOf = (activity: Json): Json | undefined =>
  (activity['attachments'] as Json[] | undefined)?.find(
    (one) => one['contentType'] === 'application/vnd.microsoft.card.adaptive',
  )?.['content'] as Json | undefined

function plain({ text = '', textFormat }: Json): string {
  if (textFormat !== 'xml') return String(text)
  return String(text)
    .replace(/<br\/>/g, '\n')
    .replace(/<at>(.*?)<\/at>/g, '@$1')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const suggested = (activity: Json): string[] =>
  ((activity['suggestedActions']?.actions ?? []) as Json[]).map((action) => String(action['title']))

/** A card's words and inputs, where it has no summary: in place of another card. What stands side by side stands on one line. */
export function wordsOf(card: Json): string {
  const lines: string[] = []
  const read = (value: Json): void => {
    // The same once more, for narrow windows.
    if (value['isVisible'] === false || value['targetWidth'] === 'atMost:Narrow') return
    const inside = (all: unknown): string[] =>
      (all as Json[])
        .map((one) => wordsOf({ body: one['items'] }).replaceAll('\n', ' · '))
        .filter(Boolean)
    switch (value['type']) {
      case 'TextBlock':
        return void lines.push(String(value['text']))
      case 'RichTextBlock':
        return void lines.push(
          (value['inlines'] as Json[]).map((run) => String(run['text'] ?? run)).join(''),
        )
      case 'FactSet':
        return void lines.push(
          ...(value['facts'] as Json[]).map((fact) => `${fact['title']} ${fact['value']}`),
        )
      case 'ColumnSet':
        return void lines.push(inside(value['columns']).join(' '))
      case 'Table':
        return void lines.push(
          ...(value['rows'] as Json[]).map((row) => inside(row['cells']).join(' | ')),
        )
      case 'Container':
        return (value['items'] as Json[]).forEach(read)
      default:
        if (String(value['type']).startsWith('Input.'))
          lines.push(
            `‹${value['label']}›${value['value'] === undefined || value['value'] === '' ? '' : ` ${value['value']}`}`,
          )
    }
  }
  for (const part of (card['body'] ?? []) as Json[]) read(part)
  return lines.filter((line) => line.trim() !== '').join('\n')
}

/** The buttons as they are read: behind one that opens inputs stands what sends them, as `Senare › Flytta fram U3`. */
export function titlesOf(card: Json): string[] {
  const titles: string[] = []
  const read = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(read)
    if (!isRecord(value)) return
    const { type, title } = value
    if (type === 'Action.ShowCard')
      return void titles.push([title, ...titlesOf(value['card'] as Json)].join(' › '))
    if (typeof type === 'string' && type.startsWith('Action.') && typeof title === 'string')
      titles.push(title)
    for (const [key, inner] of Object.entries(value))
      if (!['data', 'fallback', 'refresh'].includes(key)) read(inner)
  }
  read([card['body'], card['actions']])
  return titles
}

/** Every button of a card, in the order shown, those of inner cards too. */
export function buttonsOf(card: Json): Json[] {
  const buttons: Json[] = []
  walk(card, (value) => {
    if (
      typeof value['type'] === 'string' &&
      value['type'].startsWith('Action.') &&
      typeof value['title'] === 'string'
    )
      buttons.push(value)
  })
  return buttons
}

/** The inputs that a button takes along: those of its own card, and of the cards around that. */
export function inputsOf(card: Json, button: Json): Json[] {
  let found: Json[] | undefined
  const look = (one: Json, around: readonly Json[]): void => {
    const own: Json[] = []
    const cards: Json[] = []
    walk([one['body'], one['actions']], (value) => {
      if (value['type'] === 'Action.ShowCard') cards.push(value['card'] as Json)
    })
    let mine = false
    const inner = new Set<Json>()
    for (const below of cards) walk(below, (value) => void inner.add(value))
    walk([one['body'], one['actions']], (value) => {
      if (String(value['type']).startsWith('Input.') && !inner.has(value)) own.push(value)
      if (value === button && !inner.has(value)) mine = true
    })
    if (mine) found = [...around, ...own]
    for (const below of cards) look(below, [...around, ...own])
  }
  look(card, [])
  return found ?? []
}

function walk(value: unknown, visit: (value: Json) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  if (!isRecord(value)) return
  visit(value)
  for (const [key, inner] of Object.entries(value))
    if (key !== 'data' && key !== 'fallback') walk(inner, visit)
}
