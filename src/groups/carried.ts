import { membershipDoc, type Membership, type User } from '../delivery/user.ts'
import type { ChatLink } from '../records/chat-link.ts'
import type { Gone } from '../records/gone.ts'
import { keyed, type DocType } from '../store/kinds.ts'
import type { Doc } from '../store/store.ts'

/**
 * What becomes of a document when its group is moved.
 * - `own`: it goes along, and wherever it names the old place it names the new one
 * - `sealed`: it goes along as it is, since a digest of it is kept
 * - `aside`: it goes along with the document that it keeps
 * - `made`: the new place has its own
 * - `leading`: it stands elsewhere and may lead to the group
 * - `stays`: it belongs to the installation, or nothing reads it any more
 */
type Carrying = 'own' | 'sealed' | 'aside' | 'made' | 'leading' | 'stays'

export const carrying: Readonly<Record<DocType, Carrying>> = {
  group: 'made',
  person: 'made',
  roster: 'made',
  replan: 'made',
  moved: 'made',
  meeting: 'own',
  action: 'own',
  proposal: 'own',
  request: 'own',
  minutes: 'own',
  minutesDraft: 'own',
  minutesVersion: 'sealed',
  log: 'sealed',
  seal: 'sealed',
  delivery: 'own',
  reach: 'own',
  sitting: 'own',
  question: 'own',
  reasons: 'own',
  gone: 'aside',
  retention: 'own',
  forget: 'own',
  succession: 'own',
  disposal: 'own',
  restore: 'own',
  user: 'leading',
  membership: 'leading',
  chat: 'leading',
  wish: 'stays',
  page: 'stays',
  minutesPage: 'stays',
  clock: 'stays',
  lease: 'stays',
  secret: 'stays',
  ready: 'stays',
}

/** One of a kind that is not declared was written by a later version, and goes along. */
const carryingOf = (type: string): Carrying =>
  Object.hasOwn(carrying, type) ? carrying[type as DocType] : 'own'

/** A document of the group as it stands in the new place; nothing where it does not go along. */
export function ownDoc(doc: Doc, from: string, to: string): Doc | undefined {
  const how = carryingOf(doc.type)
  if (how === 'own') return renamed(doc, from, to)
  if (how === 'sealed') return { ...doc, pk: to }
  if (how !== 'aside') return undefined
  const { was } = doc as Gone
  const next = { ...doc, pk: to, was: ownDoc(was, from, to) ?? { ...was, pk: to } }
  return next
}

/** Buttons name a group by its partition, and links by the digest in it. */
const renamed = (doc: Doc, from: string, to: string): Doc =>
  JSON.parse(JSON.stringify(doc).replaceAll(from.slice(2), to.slice(2))) as Doc

/** What leads to the group, and is to lead to its new place, or, where there is none that it can lead to, nowhere. `undefined` where it does not lead to it. */
export function leadingDoc(doc: Doc, from: string, to: string | undefined): Doc | undefined {
  if (doc.type === 'membership' && (doc as Membership).groupPk === from)
    return to === undefined
      ? undefined
      : keyed(membershipDoc(doc.pk, to, (doc as Membership).name), [])
  if (doc.type === 'user') return userOf(doc as User, from, to)
  return doc.type === 'chat' ? chatOf(doc as ChatLink, from, to) : undefined
}

function userOf(user: User, from: string, to: string | undefined): User | undefined {
  const { current, reminded = {} } = user
  const { [from]: told, ...others } = reminded
  if (current !== from && !told) return undefined
  return {
    ...user,
    ...(current === from && { current: to }),
    reminded: told && to !== undefined ? { ...others, [to]: told } : others,
  }
}

function chatOf(link: ChatLink, from: string, to: string | undefined): ChatLink | undefined {
  const { groupPk, proposed, all } = link
  if (groupPk !== from && proposed !== from && !all?.includes(from)) return undefined
  return {
    ...link,
    ...(groupPk === from && { groupPk: to }),
    ...(proposed === from && { proposed: to }),
    ...(all && { all: all.flatMap((pk) => (pk === from ? (to ?? []) : pk)) }),
  }
}
