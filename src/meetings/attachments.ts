import type { Stamp } from './marking.ts'
import type { Attachment, Item } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { withItem, withRoom } from './decisions.ts'
import { Refusal } from './refusal.ts'

/** More than anybody looks through. */
const MOST = 50

/** An attachment with the number it is told by. */
export interface Attached {
  readonly ordinal: number
  readonly link: string
  readonly name?: string
  /** Absent: the link that the item was given. */
  readonly entry?: Attachment
}

/** What holds attachments: an item, or the meeting itself. */
type Holder = Pick<Item, 'attachments' | 'lastAttachment'> & {
  readonly link?: string | undefined
  readonly background?: string | undefined
}

/** The attachments of an item: its own link first, further ones it was given with, then what was attached, in the order it came. */
export function attachmentsOf({ link, background, attachments = [] }: Holder): readonly Attached[] {
  const others = attachments.map((entry) => ({
    ordinal: entry.ordinal,
    link: entry.link,
    ...(entry.name === undefined ? {} : { name: entry.name }),
    entry,
  }))
  if (link === undefined) return others
  const taken = new Set(others.map(({ ordinal }) => ordinal))
  const given = [...new Set([link, ...addressesIn(background)])]
    .filter((one) => one === link || !others.some((other) => other.link === one))
    .map((one) => {
      let ordinal = 1
      while (taken.has(ordinal)) ordinal += 1
      taken.add(ordinal)
      return { ordinal, link: one }
    })
  return [...given, ...others]
}

/** Lines of a background that are nothing but an address: links an item was given behind its first. */
const addressesIn = (background = ''): readonly string[] =>
  background.split('\n').filter((line) => ADDRESS.test(line))

const ADDRESS = /^https?:\/\/\S+$/i

/** The meeting's own: its link leads to the meeting and is none. */
export const ownAttachments = ({ attachments, lastAttachment }: Meeting): readonly Attached[] =>
  attachmentsOf({ attachments, lastAttachment })

export interface Given {
  readonly link: string
  readonly name?: string | undefined
  readonly internal?: boolean
  readonly stamp: Stamp
}

/**
 * The meeting with one more attachment, of an item or of its own; once the minutes have been sent out it is marked. Gives its number, never used
 * again. Refuses `listFull`, `meetingTooFull`, `alreadyThere`.
 */
export function withAttachment<M extends Meeting>(
  meeting: M,
  item: Item | undefined,
  { link, name, internal, stamp: { isSent, ...made } }: Given,
): { readonly meeting: M; readonly ordinal: number } {
  const before = item ? attachmentsOf(item) : ownAttachments(meeting)
  if (before.length >= MOST) throw new Refusal('listFull', { limit: MOST })
  if (before.some((one) => one.link === link)) throw new Refusal('alreadyThere', {})
  const holder: Holder = item ?? {
    attachments: meeting.attachments,
    lastAttachment: meeting.lastAttachment,
  }
  const ordinal = Math.max(0, holder.lastAttachment ?? 0, ...before.map((one) => one.ordinal)) + 1
  const entry: Attachment = {
    ...made,
    ordinal,
    link,
    ...(name === undefined ? {} : { name }),
    ...(internal ? { internal: true } : {}),
    ...(isSent ? { addedAfter: made } : {}),
  }
  const more = { attachments: [...(holder.attachments ?? []), entry], lastAttachment: ordinal }
  return {
    meeting: withRoom(item ? withItem(meeting, { ...item, ...more }) : { ...meeting, ...more }),
    ordinal,
  }
}

/** The meeting without one of them. Refuses `noSuchEntry`. */
export function withoutAttachment<M extends Meeting>(
  meeting: M,
  item: Item | undefined,
  ordinal: number | undefined,
  number: string,
): { readonly meeting: M; readonly gone: Attached } {
  const all = item ? attachmentsOf(item) : ownAttachments(meeting)
  const gone =
    ordinal === undefined && all.length === 1
      ? all[0]
      : all.find((one) => one.ordinal === (ordinal ?? 0))
  if (!gone)
    throw new Refusal('noSuchEntry', {
      kind: 'attachment',
      number: ordinal === undefined ? number : `${number}:${ordinal}`,
      known: all.map((one) => `${number}:${one.ordinal}`),
    })
  const left = (all_: readonly Attachment[] = []): readonly Attachment[] =>
    all_.filter((one) => one.ordinal !== gone.ordinal)
  const last = Math.max(...all.map((one) => one.ordinal))
  if (!item)
    return {
      meeting: {
        ...meeting,
        attachments: left(meeting.attachments),
        lastAttachment: Math.max(meeting.lastAttachment ?? 0, last),
      },
      gone,
    }
  const kept: Item = {
    ...item,
    attachments: left(item.attachments),
    lastAttachment: Math.max(item.lastAttachment ?? 0, last),
  }
  if (gone.entry) return { meeting: withItem(meeting, kept), gone }
  if (gone.link !== kept.link) {
    const lines = kept.background?.split('\n').filter((line) => line !== gone.link) ?? []
    return { meeting: withItem(meeting, { ...kept, background: lines.join('\n') }), gone }
  }
  const { link: _link, ...bare } = kept
  return { meeting: withItem(meeting, bare), gone }
}
