import type { LineMark, NotOwn, SentAlong } from '../world.ts'
import { quotedIds, withoutPlaceholders } from './answered.ts'
import { attachedIn } from './attached.ts'
import { piecesOf, type Piece } from './html.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { othersIn } from './others.ts'
import { ownWords } from './own.ts'
import type { Activity } from './shape.ts'
import { botNameIn, marked, unmarked } from './spoken.ts'

/** A message as Teams sends it, read. */
export interface Reading {
  /** The sender's own words: sentences are looked for in them and nowhere else. */
  readonly own: string
  /** How single lines of it are meant, by their words. */
  readonly marks: readonly LineMark[]
  /** What of it is struck out. */
  readonly struck: readonly string[]
  /** What others said, sent on or quoted with it. */
  readonly others: readonly NotOwn[]
  /** The messages that it answers, the surest first. */
  readonly answers: readonly string[]
  readonly sent: SentAlong | undefined
  readonly mentions: readonly Mention[]
}

/**
 * Reads a message: `text` says what was written; the HTML beside it, where there is any, whose words they are. `raw` stands in for the text where
 * a client sent none. Without the HTML every word is the sender's own.
 */
export function read(activity: Activity, raw = activity.text ?? ''): Reading {
  const mentions = mentionsIn(activity.entities)
  const botName = botNameIn(mentions, activity.recipient.id)
  const quoted = quotedIds(activity.entities)
  const { text, ids } = withoutPlaceholders(raw, quoted)
  const attached = attachedIn(activity.attachments)
  // Some clients send the markup in the text itself.
  const html = QUOTE.test(text) ? text : attached.html
  const pieces: readonly Piece[] = piecesOf(html)
  const said = marked(text, mentions, activity.recipient.id)
  const own = ownWords(said, pieces, botName)
  return {
    own: unmarked(own.text, botName),
    marks: own.marks,
    struck: own.struck,
    others: othersIn(pieces),
    answers: [...new Set([...quoted, ...ids, ...quotedInHtml(pieces), ...threadOf(activity)])],
    sent: attached.sent,
    mentions,
  }
}

const quotedInHtml = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ quotes: [first] }) =>
    first?.kind === 'quoted' && first.messageId !== undefined ? [first.messageId] : [],
  )

/** In a channel what stands below a post answers it. */
function threadOf({ id, conversation, replyToId }: Activity): readonly string[] {
  const root = /;messageid=([^;]+)$/.exec(conversation.id)?.[1] ?? replyToId
  return root === undefined || root === id ? [] : [root]
}

const QUOTE = /<blockquote[\s>]/i
