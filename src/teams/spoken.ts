import { withSymbols } from '../text/symbols.ts'
import type { Mention } from './mentions.ts'

/**
 * A message's text as the person meant it: the bot's mention gone from both ends, other people's mentions as their names, markup
 * and runs of blanks gone, line breaks kept as `\n`.
 *
 * Teams sends plain text that is not plain: mentions are `<at>` tags, blanks come as `&nbsp;`, lines as `\n`, `\r\n` or `<br>`
 * and, from some clients, in paragraphs; what a person typed as `<` arrives as `&lt;`. `botId` is the recipient's id.
 */
export function spoken(raw: string, mentions: readonly Mention[], botId: string): string {
  return unmarked(marked(raw, mentions, botId), botNameIn(mentions, botId))
}

export const botNameIn = (mentions: readonly Mention[], botId: string): string =>
  mentions.find((mention) => mention.id === botId)?.name ?? ''

/** The same with each mention still marked: the bot's as `BOT`, another name between `NAME` and `NAME_END`. */
export function marked(raw: string, mentions: readonly Mention[], botId: string): string {
  const whole = markMentions(raw, mentions, botId)
  const bare = MARKUP.test(whole) ? whole.replace(BREAKS, '\n').replace(INLINE, '') : whole
  return (
    withSymbols(decoded(bare))
      .replaceAll(/[\uf020-\uf0ff]/g, '')
      // Composed letters, so that an å typed on a Mac is the å of a command.
      .normalize('NFC')
      .replace(/[\u200b\u2060\ufeff]/g, '')
      .split('\n')
      .map((line) => `${indentOf(line)}${line.replace(/[^\S\n]+/g, ' ').trim()}`)
      .join('\n')
  )
}

/** What stands in front of an entry of a list tells how deep it is: a tab, or every two blanks, is a level. */
export const indentOf = (line: string): string => {
  const [, blanks = ''] = /^([^\S\n]+)(?:[-–—*•▪‣●○◦■□⁃]|o\s|\d{1,2}[.)]\s)\s*\S/u.exec(line) ?? []
  return ' '.repeat(blanks.replaceAll('\t', '  ').length)
}

export const unmarked = (text: string, botName: string): string =>
  atEnds(text)
    .replace(/[\ue001\ue002]/g, '')
    .replaceAll(BOT, botName)
    .trim()

/** Stand for mentions while the text is cleaned; from the private use area, of which nothing that is sent is let through. */
export const BOT = '\ue000'
export const NAME = '\ue001'
export const NAME_END = '\ue002'
const PRIVATE = /[\ue000-\uf01f\uf100-\uf8ff]/g
/** But for the marks of Word's own fonts, which `text/symbols.ts` reads. */
const isPrivate = (code: number): boolean =>
  code >= 0xe000 && code <= 0xf8ff && !(code >= 0xf020 && code <= 0xf0ff)

/** What the two below begin with. */
const MARKUP = /[<\r\u2028\u2029]/
const BREAKS =
  /\r\n?|\u2028|\u2029|<br\s*\/?>|<\/(p|div|li|blockquote|h[1-6]|tr)>\s*|<(ul|ol)(\s[^<>]*)?>/gi
const INLINE =
  /<\/?(p|div|li|ul|ol|blockquote|h[1-6]|table|tbody|tr|td|span|b|strong|i|em|u|s|strike|font|a|code|pre)(\s[^<>]*)?\/?>/gi

function markMentions(raw: string, mentions: readonly Mention[], botId: string): string {
  let text = raw.replaceAll(PRIVATE, '')
  for (const mention of mentions.filter((one) => one.text !== '')) {
    const shown = mention.id === botId ? BOT : `${NAME}${encoded(mention.name)}${NAME_END}`
    // Two people of one name have the same mention text: then each entity stands for the next place.
    const shared = mentions.some((other) => other !== mention && other.text === mention.text)
    text = shared
      ? text.replace(mention.text, () => shown)
      : text.replaceAll(mention.text, () => shown)
  }
  return text
}

/** The mention's own punctuation goes with it: `@Klubban, dagordning` and `@Klubban: dagordning`. */
const atEnds = (text: string): string =>
  text
    .replace(/^(\s*\ue000\s*[,:]?)+\s*/, '')
    .replace(/(\s*\ue000)+\s*$/, '')
    .trim()

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Once only: `&amp;lt;` is the text `&lt;`. */
export const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(nbsp|amp|lt|gt|quot|apos));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      const isLetter = code > 31 && code <= 0x10ffff && !isPrivate(code)
      return isLetter ? String.fromCodePoint(code) : ' '
    },
  )

const encoded = (name: string): string => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
