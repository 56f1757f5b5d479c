import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { patiently } from '../store/patience.ts'
import type { Doc } from '../store/store.ts'
import { update } from '../store/update.ts'
import { mapTexts } from '../text/strings.ts'
import { keyOf, personalIn } from '../text/personal-data.ts'
import { replaced } from '../text/places.ts'
import type { World } from '../world.ts'

/** Personal data that shall stand in no record: the keys of it, and the word that stands in its place. */
export interface Expunging {
  readonly keys: readonly string[]
  readonly instead: string
}

const PAGE = 50
const indexes = ['meeting', 'action', 'proposal'] as const

/** Puts a word in place of what shall be gone, in everything that people wrote. Safe to repeat and to break off. */
export async function expunge(world: World, pk: string, of: Expunging): Promise<void> {
  await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    const left = group && without(group, of)
    if (left) await book.putBack(left)
  })
  for (const index of indexes)
    for (let after: string | undefined; ;) {
      const cursor: string | undefined = after
      const { items } = await patiently(() =>
        world.store.list<Doc>(pk, {
          index,
          limit: PAGE,
          ...(cursor === undefined ? {} : { after: cursor }),
        }),
      )
      const holding = items.filter(({ doc }) => without(doc, of) !== undefined)
      for (const { doc } of holding)
        await update(world.store, pk, async (book) => {
          const now = await book.get<Doc>(doc.id)
          const left = now && without(now, of)
          if (left) await book.putBack(left)
        })
      after = items.at(-1)?.doc.keys?.[index]
      if (items.length < PAGE || after === undefined) break
    }
}

/** The record without it; nothing where it holds none. When and where a meeting is stays: that is the group's own. */
function without(doc: Doc, of: Expunging): Doc | undefined {
  let found = false
  const change = (text: string): string => {
    const left = textWithout(text, of)
    found ||= left !== text
    return left
  }
  const written = <T>(value: T): T => mapTexts(value, change) as T
  const left = writtenIn(doc, written)
  return found ? left : undefined
}

function meetingWritten(meeting: Meeting, written: <T>(value: T) => T): Meeting {
  const { items, title, turnedDown, wordings } = meeting
  const left = {
    ...meeting,
    items: written(items),
    ...(title === undefined ? {} : { title: written(title) }),
    ...(turnedDown ? { turnedDown: written(turnedDown) } : {}),
    ...(wordings ? { wordings: written(wordings) } : {}),
  }
  if (left.status === 'cancelled') return { ...left, reason: written(left.reason) }
  if (left.status !== 'closed' || !left.snapshot) return left
  return { ...left, snapshot: { ...left.snapshot, themes: written(left.snapshot.themes) } }
}

function writtenIn(doc: Doc, written: <T>(value: T) => T): Doc {
  if (doc.type === 'meeting') return meetingWritten(doc as Meeting, written)
  if (doc.type === 'action') {
    const action = doc as Action
    const { text, reports, postponements } = action
    const left: Action = {
      ...action,
      text: written(text),
      reports: written(reports),
      postponements: written(postponements),
      ...(action.status === 'done' && action.how !== undefined ? { how: written(action.how) } : {}),
      ...(action.status === 'open' && action.stuck
        ? { stuck: { ...action.stuck, why: written(action.stuck.why) } }
        : {}),
    }
    return left
  }
  if (doc.type === 'proposal') {
    const proposal = doc as Proposal
    const { title, background, history } = proposal
    const left: Proposal = {
      ...proposal,
      title: written(title),
      history: written(history),
      ...(background === undefined ? {} : { background: written(background) }),
    }
    return left
  }
  if (doc.type !== 'group') return doc
  const group = doc as Group
  const left: Group = { ...group, themes: written(group.themes) }
  return left
}

/** A text with the word in place of each of them. */
function textWithout(text: string, { keys, instead }: Expunging): string {
  return replaced(text, personalIn(text), (place) =>
    keys.includes(keyOf(place)) ? instead : undefined,
  )
}
