import type { Quoted } from '../say/bot.ts'
import { isRecord } from './is-record.ts'
import { decoded } from './spoken.ts'

/** More than any message of a chat; what comes after is not looked at. */
const LONGEST = 60_000
const LONGEST_LINK = 480

/**
 * The chat message that Teams sends along with an action over it, as plain text: `messagePayload` of a message extension. `undefined` when there
 * is nothing to read in it. Of its HTML nothing survives but the words: a person reads it in a form, and it is kept.
 */
export function quotedIn(payload: unknown): Quoted | undefined {
  if (!isRecord(payload)) return undefined
  const body = isRecord(payload['body']) ? payload['body'] : {}
  const content = (text(body['content']) ?? '').slice(0, LONGEST)
  const subject = text(payload['subject'])?.slice(0, 200)
  const said =
    text(body['contentType']) === 'text' ? content.replaceAll(/\r\n?/g, '\n') : plainOf(content)
  const whole = [subject, said]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n')
  const from = isRecord(payload['from']) ? payload['from'] : {}
  const author = [from['user'], from['application'], from['device']].flatMap((one) =>
    isRecord(one) ? (text(one['displayName']) ?? []) : [],
  )[0]
  const at = instant(payload['createdDateTime'])
  const link = linkOf(text(payload['linkToMessage']))
  return {
    text: whole,
    ...(author === undefined ? {} : { author }),
    ...(at === undefined ? {} : { at }),
    ...(link === undefined ? {} : { link }),
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function instant(value: unknown): string | undefined {
  const at = typeof value === 'string' ? new Date(value) : undefined
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
}

/** Where Teams itself shows messages, national clouds included. Any other address in a payload did not come from Teams. */
const TEAMS = [
  'teams.microsoft.com',
  'teams.microsoft.us',
  'teams.cloud.microsoft',
  'teams.live.com',
]

/** The address of the message: names in it are left out where it is long. A semicolon would end the field that it is written in. */
function linkOf(typed: string | undefined): string | undefined {
  const url = typed === undefined ? null : URL.parse(typed)
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return undefined
  if (!TEAMS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)))
    return undefined
  if (url.href.length > LONGEST_LINK)
    for (const name of ['teamName', 'channelName', 'createdTime']) url.searchParams.delete(name)
  const link = url.href.replaceAll(';', '%3B')
  return link.length > LONGEST_LINK ? undefined : link
}

/** Beside those that every text of Teams may hold. */
const NAMED: Readonly<Record<string, string>> = {
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sect: '§',
  middot: '·',
}

const BREAKS = /<br\s*\/?>|<\/(?:p|div|blockquote|h[1-6]|tr|table|ul|ol|pre)\s*>/gi
/** Quotes of other messages and files stand as empty tags; styles and scripts have words that nobody wrote. */
const UNSEEN = /<(script|style|head|title|template)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi

/** The words of a message in HTML: paragraphs and list entries on lines of their own, mentions as names, emoji as themselves. */
function plainOf(html: string): string {
  const marked = (html.match(/</g)?.length ?? 0) > MOST_TAGS ? html.slice(0, SHORT) : html
  const shown = marked
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNSEEN, ' ')
    .replaceAll(/<li\b[^<>]*>/gi, '\n– ')
    .replaceAll(BREAKS, '\n')
    .replaceAll(/<(?:emoji|img)\b[^<>]*?\balt="([^"<>]{0,40})"[^<>]*>/gi, (_all, alt: string) =>
      /\p{Extended_Pictographic}/u.test(alt) ? alt : ' ',
    )
    .replaceAll(/<[/!a-z][^<>]*>/gi, '')
  return decoded(
    shown.replaceAll(/&([A-Za-z]{4,6});/g, (whole, name: string) => NAMED[name] ?? whole),
  )
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** A message made to be slow to read is read no further than its beginning. */
const MOST_TAGS = 2000
const SHORT = 5000
